// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ncscp.core.assurance.indicator.IndicatorBook;
import org.ncscp.core.assurance.indicator.IndicatorDefinition;
import org.ncscp.core.assurance.indicator.IndicatorFigure;
import org.ncscp.core.assurance.indicator.IndicatorId;
import org.ncscp.core.assurance.indicator.IndicatorReading;
import org.ncscp.core.assurance.indicator.IndicatorReading.State;
import org.ncscp.core.assurance.indicator.IndicatorUnit;
import org.ncscp.core.assurance.indicator.RatingWord;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.Unit;

/** Indicators by quarter as tables, with their trend and rating in words. */
public final class IndicatorReportTables {
  private IndicatorReportTables() {}

  /**
   * Returns the figures of every indicator by quarter, how they stand against their targets and how
   * they moved since the quarter before and the same quarter of the year before. Counts, and the
   * parts of percentages, may be of children: they are marked as identifying. A rate in a thousand
   * or more, days and pounds are shown without their parts.
   *
   * @param book the indicators as known on a day
   * @param quarters the quarters, in order of time
   * @return a table for each unit that there is, in the order of the units
   */
  public static List<ReportTable> byQuarter(IndicatorBook book, List<ReportingPeriod> quarters) {
    Map<IndicatorUnit, Map<IndicatorId, List<IndicatorReading>>> units = new TreeMap<>();
    for (IndicatorId indicator : book.indicators()) {
      for (IndicatorReading reading : book.series(indicator, quarters)) {
        reading
            .definition()
            .ifPresent(
                version ->
                    units
                        .computeIfAbsent(version.unit(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(indicator, any -> new ArrayList<>())
                        .add(reading));
      }
    }
    List<ReportTable> tables = new ArrayList<>();
    units.forEach((unit, indicators) -> tables.add(table(unit, indicators)));
    return List.copyOf(tables);
  }

  private static ReportTable table(
      IndicatorUnit unit, Map<IndicatorId, List<IndicatorReading>> indicators) {
    ReportTable.Builder table =
        ReportTable.builder(
                "indicators-" + unit.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                caption(unit))
            .groupedBy(Column.dimension("indicator", "Indicator"))
            .column(Column.dimension("period", "Quarter"));
    if (unit == IndicatorUnit.PERCENT) {
      table
          .column(
              Column.Measure.of("indicator-part", "Counted", Unit.ofCount("counted"), 0)
                  .asIdentifying()
                  .notAdditive())
          .column(
              Column.Measure.of("indicator-whole", "Of", Unit.ofCount("counted"), 0)
                  .asIdentifying()
                  .notAdditive())
          .column(
              Column.Share.of("percentage", "Percentage", "indicator-part", "indicator-whole", 1));
    }
    table
        .column(figureColumn(unit).notAdditive())
        .column(Column.remark("rating", "Against the target"))
        .column(Column.remark("trend", "Since the quarter before"))
        .column(Column.remark("trend-year", "Since a year before"))
        .column(Column.remark("standing", "Standing of the figure"));
    indicators.forEach(
        (indicator, readings) -> {
          table.group(title(readings));
          readings.forEach(reading -> table.row(cells(unit, reading).toArray(Cell[]::new)));
        });
    return table.build();
  }

  private static String caption(IndicatorUnit unit) {
    boolean rate = unit.isRate() && unit != IndicatorUnit.PERCENT;
    return "Indicators, by quarter: " + (rate ? "rates " : "") + unit.inWords();
  }

  private static Column.Measure figureColumn(IndicatorUnit unit) {
    return switch (unit) {
      case COUNT ->
          Column.Measure.of("indicator-count", "Count", Unit.ofCount("counted"), 0).asIdentifying();
      case POUNDS -> Column.Measure.of("indicator-pounds", "Pounds", Unit.POUNDS, 2);
      case PERCENT -> number("indicator-percent", "Percentage stated without its parts", unit);
      case PER_100, PER_1000, PER_10000, PER_100000, DAYS ->
          number(
              "indicator-" + unit.name().toLowerCase(Locale.ROOT).replace('_', '-'),
              "Figure",
              unit);
    };
  }

  private static Column.Measure number(String id, String heading, IndicatorUnit unit) {
    return Column.Measure.of(id, heading, Unit.ofNumber(unit.inWords()), 1);
  }

  private static String title(List<IndicatorReading> readings) {
    return readings
        .get(readings.size() - 1)
        .definition()
        .map(IndicatorDefinition::title)
        .orElseThrow();
  }

  private static List<Cell> cells(IndicatorUnit unit, IndicatorReading reading) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(reading.period().label()));
    Cell none = reading.state() == State.NOT_MEASURED ? Mark.NOT_APPLICABLE : Mark.NOT_AVAILABLE;
    Optional<IndicatorFigure> parts =
        reading.figure().filter(figure -> unit == IndicatorUnit.PERCENT && isOfCounts(figure));
    if (unit == IndicatorUnit.PERCENT) {
      Cell unknown = reading.figure().isPresent() ? Mark.NOT_AVAILABLE : none;
      cells.add(parts.map(figure -> shown(Cell.number(figure.number()), reading)).orElse(unknown));
      cells.add(
          parts
              .flatMap(IndicatorFigure::denominator)
              .map(whole -> shown(Cell.number(whole), reading))
              .orElse(unknown));
    }
    cells.add(
        parts.isPresent()
            ? Mark.NOT_APPLICABLE
            : reading.figure().map(figure -> shown(figure(unit, figure), reading)).orElse(none));
    cells.add(Cell.words(rating(reading.rating())));
    cells.add(Cell.words(reading.sincePeriodBefore().result().asTrend()));
    cells.add(Cell.words(reading.sinceYearBefore().result().asTrend()));
    cells.add(Cell.words(standing(reading)));
    return cells;
  }

  private static boolean isOfCounts(IndicatorFigure figure) {
    return figure.number().stripTrailingZeros().scale() <= 0
        && figure
            .denominator()
            .filter(whole -> whole.stripTrailingZeros().scale() <= 0)
            .isPresent();
  }

  /** Exact where it is stated alone; a rate made of its parts is rounded as it is printed. */
  private static Cell figure(IndicatorUnit unit, IndicatorFigure figure) {
    int places = unit == IndicatorUnit.POUNDS ? 2 : 1;
    return Cell.number(figure.denominator().isPresent() ? figure.value(places) : figure.number());
  }

  private static Cell shown(Cell cell, IndicatorReading reading) {
    return reading.state() == State.PROVISIONAL ? cell.asProvisional() : cell;
  }

  private static String rating(RatingWord rating) {
    return rating.inWords() + rating.colour().map(colour -> " (" + colour + ")").orElse("");
  }

  private static String standing(IndicatorReading reading) {
    String state = reading.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return state + (reading.revised() ? ", revised" : "") + (reading.late() ? ", late" : "");
  }

  /**
   * Returns how many indicators stand in which way, by quarter.
   *
   * @param indicators those of the quarters of the year, and of the year before
   * @return grouped by year; of each the quarters that have a reading
   */
  public static ReportTable summary(Yearly<IndicatorTotals> indicators) {
    ReportTable.Builder table =
        ReportTable.builder(
                "indicator-summary", "How indicators stand, " + indicators.period().label())
            .groupedBy(Column.dimension("year", "Year"))
            .column(Column.dimension("period", "Quarter"))
            .column(count("on-target", "On target (green)"))
            .column(count("within-tolerance", "Within tolerance (amber)"))
            .column(count("off-target", "Off target (red)"))
            .column(count("no-target", "Without a target"))
            .column(count("not-measured", "Nothing to measure"))
            .column(count("missing", "Missing"))
            .column(count("not-due", "Not due"))
            .column(
                Column.Measure.ofCount("indicators", "All", "indicators")
                    .sumOf(
                        "on-target",
                        "within-tolerance",
                        "off-target",
                        "no-target",
                        "not-measured",
                        "missing",
                        "not-due"));
    indicators.each(
        year -> {
          table.group(year.period().label());
          year.totals()
              .byPeriod()
              .forEach(
                  (quarter, figures) ->
                      table.row(
                          Cell.words(quarter.label()),
                          Cell.count(figures.onTarget()),
                          Cell.count(figures.withinTolerance()),
                          Cell.count(figures.offTarget()),
                          Cell.count(figures.withoutTarget()),
                          Cell.count(figures.notMeasured()),
                          Cell.count(figures.missing()),
                          Cell.count(figures.notDue())));
        });
    return table.build();
  }

  private static Column.Measure count(String id, String heading) {
    return Column.Measure.ofCount(id, heading, "indicators")
        .measuring("indicators")
        .where("standing", id);
  }
}
