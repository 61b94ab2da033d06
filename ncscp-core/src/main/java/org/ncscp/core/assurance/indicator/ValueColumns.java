// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;
import org.ncscp.core.table.Row;

/** The columns of the table of values. */
final class ValueColumns {
  private static final Column<IndicatorValue, IndicatorId> INDICATOR =
      Column.required(
          "indicator",
          DefinitionColumns.INDICATOR_CELL,
          IndicatorValue::indicator,
          "the indicator");
  private static final Column<IndicatorValue, AreaId> AREA =
      Column.optional(
          "area",
          Cells.of(AreaId::of, AreaId.class, "england"),
          IndicatorValue::area,
          "another area; blank for the partnership's own");
  private static final Column<IndicatorValue, ReportingPeriod> PERIOD =
      Column.required("period", Cells.PERIOD, IndicatorValue::period, "the period that it is of");
  private static final Column<IndicatorValue, LocalDate> AS_AT =
      Column.optional(
          "as-at",
          Cells.DAY,
          IndicatorValue::asAt,
          "the day on which the figure was true; blank without a figure");
  private static final Column<IndicatorValue, BigDecimal> NUMERATOR =
      Column.optional(
          "numerator", Cells.NUMBER, IndicatorValue::numerator, "how many; blank if not known");
  private static final Column<IndicatorValue, BigDecimal> DENOMINATOR =
      Column.optional(
          "denominator",
          Cells.NUMBER,
          IndicatorValue::denominator,
          "of how many; blank if the numerator is");
  private static final Column<IndicatorValue, BigDecimal> VALUE =
      Column.optional(
          "value",
          Cells.NUMBER,
          IndicatorValue::stated,
          "the figure as it was stated, in the unit of the indicator, if its parts are not known");
  private static final Column<IndicatorValue, QualityMark> QUALITY =
      Column.optional(
          "quality",
          Cells.constant(QualityMark.class),
          IndicatorValue::quality,
          "how good the figure is; blank without a figure");
  private static final Column<IndicatorValue, FreeText> MISSING_BECAUSE =
      Column.optional(
          "missing-because",
          Cells.TEXT,
          IndicatorValue::missingBecause,
          "why there is no figure; blank if there is one");
  private static final Column<IndicatorValue, LocalDate> DUE =
      Column.optional(
          "due",
          Cells.DAY,
          IndicatorValue::due,
          "the last day on which it was to come, if one was set");

  private static final Column<IndicatorValue, LocalDate> RECEIVED =
      Column.optional(
          "received",
          Cells.DAY,
          IndicatorValue::received,
          "the day on which it came; blank if it was entered on that day");

  static final List<Column<IndicatorValue, ?>> ALL =
      List.of(
          INDICATOR,
          AREA,
          PERIOD,
          AS_AT,
          NUMERATOR,
          DENOMINATOR,
          VALUE,
          QUALITY,
          MISSING_BECAUSE,
          DUE,
          RECEIVED);

  private ValueColumns() {}

  static IndicatorValue read(Row row, Provenance provenance) {
    return IndicatorValue.builder()
        .provenance(provenance)
        .indicator(row.get(INDICATOR))
        .area(row.find(AREA))
        .period(row.get(PERIOD))
        .asAt(row.find(AS_AT))
        .numerator(row.find(NUMERATOR))
        .denominator(row.find(DENOMINATOR))
        .stated(row.find(VALUE))
        .quality(row.find(QUALITY))
        .missingBecause(row.find(MISSING_BECAUSE))
        .due(row.find(DUE))
        .received(row.find(RECEIVED))
        .build();
  }
}
