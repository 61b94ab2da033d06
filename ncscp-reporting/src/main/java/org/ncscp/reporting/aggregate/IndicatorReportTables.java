// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ncscp.core.assurance.indicator.AreaId;
import org.ncscp.core.assurance.indicator.IndicatorBook;
import org.ncscp.core.assurance.indicator.IndicatorId;
import org.ncscp.core.assurance.indicator.IndicatorReading;
import org.ncscp.core.assurance.indicator.IndicatorUnit;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;

/** Indicators by quarter as tables, with their trend and rating in words. */
public final class IndicatorReportTables {
  private IndicatorReportTables() {}

  /**
   * Returns the figures of every indicator by quarter, how they stand against their targets and how
   * they moved since the quarter before and the same quarter of the year before. Counts, and the
   * parts of percentages and rates, may be of children: they are marked as identifying. A column in
   * which nothing would stand is left out.
   *
   * @param book the indicators as known on a day
   * @param quarters the quarters, in order of time
   * @param areas whose figures stand beside, each in a column of its own, as {@code england}; a
   *     bare count of another area only tells how large that is and is not shown
   * @return a table for each unit that there is, in the order of the units
   */
  public static List<ReportTable> byQuarter(
      IndicatorBook book, List<ReportingPeriod> quarters, List<AreaId> areas) {
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
    units.forEach(
        (unit, indicators) -> tables.add(new IndicatorTable(unit, indicators, areas).made()));
    return List.copyOf(tables);
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
