// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;
import org.ncscp.core.table.Row;

/** The columns of the table of targets. */
final class TargetColumns {
  private static final Column<IndicatorTarget, IndicatorId> INDICATOR =
      Column.required(
          "indicator",
          DefinitionColumns.INDICATOR_CELL,
          IndicatorTarget::indicator,
          "the indicator");
  private static final Column<IndicatorTarget, LocalDate> FROM =
      Column.required(
          "from", Cells.DAY, target -> target.inForce().from(), "the first day of this target");
  private static final Column<IndicatorTarget, LocalDate> TO =
      Column.optional(
          "to",
          Cells.DAY,
          target -> target.inForce().to(),
          "the last day of this target; blank while it holds");
  private static final Column<IndicatorTarget, BigDecimal> TARGET =
      Column.required(
          "target",
          Cells.NUMBER,
          IndicatorTarget::target,
          "where it is to be, in the unit of the indicator");
  private static final Column<IndicatorTarget, BigDecimal> TOLERANCE =
      Column.required(
          "tolerance",
          Cells.NUMBER,
          IndicatorTarget::tolerance,
          "how far off it may be, in the unit of the indicator; 0 for not at all");

  private static final Column<IndicatorTarget, Integer> MONTHS =
      Column.optional(
          "months",
          Cells.COUNT,
          IndicatorTarget::months,
          "of how many months a figure must be to be held against it; blank for any period");

  static final List<Column<IndicatorTarget, ?>> ALL =
      List.of(INDICATOR, FROM, TO, TARGET, TOLERANCE, MONTHS);

  private TargetColumns() {}

  static IndicatorTarget read(Row row, Provenance provenance) {
    return IndicatorTarget.builder()
        .provenance(provenance)
        .indicator(row.get(INDICATOR))
        .inForce(new EffectivePeriod(row.get(FROM), row.find(TO)))
        .target(row.get(TARGET))
        .tolerance(row.get(TOLERANCE))
        .months(row.find(MONTHS))
        .build();
  }
}
