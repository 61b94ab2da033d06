// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.table.Cell;
import org.ncscp.core.table.Cells;
import org.ncscp.core.table.Column;
import org.ncscp.core.table.Row;

/** The columns of the table of indicators. */
final class DefinitionColumns {
  static final Cell<IndicatorId> INDICATOR_CELL =
      Cells.of(IndicatorId::of, IndicatorId.class, "first-time-entrants");
  private static final Cell<IndicatorUnit> UNIT_CELL =
      withoutCommas(Cells.constant(IndicatorUnit.class));

  private static final Column<IndicatorDefinition, IndicatorId> INDICATOR =
      Column.required(
          "indicator",
          INDICATOR_CELL,
          IndicatorDefinition::indicator,
          "the indicator, the same in every version of it");
  private static final Column<IndicatorDefinition, String> TITLE =
      Column.required("title", Cells.WORDS, IndicatorDefinition::title, "its title");
  private static final Column<IndicatorDefinition, String> NUMERATOR =
      Column.required(
          "numerator",
          Cells.WORDS,
          IndicatorDefinition::numerator,
          "what is counted or added up, in words");
  private static final Column<IndicatorDefinition, String> DENOMINATOR =
      Column.optional(
          "denominator",
          Cells.WORDS,
          IndicatorDefinition::denominator,
          "what that is divided by, in words; blank if it is not divided");
  private static final Column<IndicatorDefinition, IndicatorUnit> UNIT =
      Column.required("unit", UNIT_CELL, IndicatorDefinition::unit, "what its figures are in");
  private static final Column<IndicatorDefinition, Direction> DIRECTION =
      Column.required(
          "direction",
          Cells.constant(Direction.class),
          IndicatorDefinition::direction,
          "which way is better");
  private static final Column<IndicatorDefinition, String> DATA_SOURCE =
      Column.required(
          "data-source",
          Cells.WORDS,
          IndicatorDefinition::dataSource,
          "where its figures come from, in words");
  private static final Column<IndicatorDefinition, Timing> TIMING =
      Column.required(
          "timing",
          Cells.constant(Timing.class),
          IndicatorDefinition::timing,
          "whether it is of a period or of a day");
  private static final Column<IndicatorDefinition, GroupId> REVIEWED_BY =
      Column.required(
          "reviewed-by",
          Cells.of(GroupId::of, GroupId.class, "quality-assurance-group"),
          IndicatorDefinition::reviewedBy,
          "the group that looks at it");
  private static final Column<IndicatorDefinition, Integer> DAYS_TO_SEND =
      Column.optional(
          "days-to-send",
          Cells.COUNT,
          IndicatorDefinition::daysToSend,
          "within how many days after its period a figure is to come; blank if that is not set");
  private static final Column<IndicatorDefinition, LocalDate> FROM =
      Column.required(
          "from",
          Cells.DAY,
          definition -> definition.inForce().from(),
          "the first day of this version");
  private static final Column<IndicatorDefinition, LocalDate> TO =
      Column.optional(
          "to",
          Cells.DAY,
          definition -> definition.inForce().to(),
          "the last day of this version; blank while it holds");

  static final List<Column<IndicatorDefinition, ?>> ALL =
      List.of(
          INDICATOR,
          TITLE,
          NUMERATOR,
          DENOMINATOR,
          UNIT,
          DIRECTION,
          DATA_SOURCE,
          TIMING,
          REVIEWED_BY,
          DAYS_TO_SEND,
          FROM,
          TO);

  private DefinitionColumns() {}

  static IndicatorDefinition read(Row row, Provenance provenance) {
    return IndicatorDefinition.builder()
        .provenance(provenance)
        .indicator(row.get(INDICATOR))
        .title(row.get(TITLE))
        .numerator(row.get(NUMERATOR))
        .denominator(row.find(DENOMINATOR))
        .unit(row.get(UNIT))
        .direction(row.get(DIRECTION))
        .dataSource(row.get(DATA_SOURCE))
        .timing(row.get(TIMING))
        .reviewedBy(row.get(REVIEWED_BY))
        .daysToSend(row.find(DAYS_TO_SEND))
        .inForce(new EffectivePeriod(row.get(FROM), row.find(TO)))
        .build();
  }

  /** Reads {@code per 100,000} as {@code per-100000}. */
  private static Cell<IndicatorUnit> withoutCommas(Cell<IndicatorUnit> unit) {
    return new Cell<>(
        unit.kind(),
        unit.form(),
        unit.shown(),
        text -> unit.parse().apply(text.replace(",", "")),
        unit.print());
  }
}
