// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ncscp.reporting.chart.BarChart;
import org.ncscp.reporting.chart.StackedBarChart;
import org.ncscp.reporting.chart.TrendChart;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;

/** Which drawings stand beside which tables, drawn of nothing but what the tables show. */
final class ReportDrawings {
  private static final Set<ColumnId> PARTS =
      Set.of(ColumnId.of("indicator-part"), ColumnId.of("indicator-whole"));

  /** As many as a trend has marks for. */
  private static final int MOST_AREAS = 3;

  private ReportDrawings() {}

  static List<Drawing> of(ReportTable table) {
    String id = table.id().value();
    return switch (id) {
      case "contributions" -> bars(table, "contributions-agreed", "contributions-agreed-before");
      case "expenditure" -> bars(table, "spent");
      case "training-by-agency" -> bars(table, "attended", "attended-before");
      case "reviews-by-theme" -> bars(table, "cases", "cases-last-year");
      case "deadlines-by-rule" ->
          List.of(
              StackedBarChart.draw(
                  id + "-chart", table, ids("in-time", "late", "overdue", "running", "cancelled")));
      default -> id.startsWith("indicators-") ? trends(table) : List.of();
    };
  }

  /** Those of the columns that the table has. */
  private static List<Drawing> bars(ReportTable table, String... columns) {
    ColumnId[] there =
        Stream.of(columns)
            .map(ColumnId::of)
            .filter(id -> table.columns().stream().anyMatch(column -> column.id().equals(id)))
            .toArray(ColumnId[]::new);
    return List.of(BarChart.draw(table.id() + "-chart", table, there));
  }

  private static ColumnId[] ids(String... columns) {
    return Stream.of(columns).map(ColumnId::of).toArray(ColumnId[]::new);
  }

  /** One for each indicator, of its quarters. */
  private static List<Drawing> trends(ReportTable table) {
    Set<String> indicators = new LinkedHashSet<>();
    table.rows().forEach(row -> row.group().ifPresent(indicators::add));
    List<Drawing> trends = new ArrayList<>();
    for (String indicator : indicators) {
      ReportTable quarters = table.ofGroup(indicator);
      TrendChart trend =
          TrendChart.of(quarters, figure(quarters))
              .withRating(ColumnId.of("rating"))
              .withBeside(
                  figures(quarters, id -> id.startsWith("area-")).limit(MOST_AREAS).toList());
      Optional<ColumnId> target = figures(quarters, "target"::equals).findFirst();
      trends.add(
          target
              .map(trend::withTarget)
              .orElse(trend)
              .draw(table.id() + "-trend-" + (trends.size() + 1)));
    }
    return trends;
  }

  /**
   * The column of the indicator itself: the share, unless all that there is was stated without its
   * parts.
   */
  private static ColumnId figure(ReportTable quarters) {
    List<ColumnId> own =
        quarters.columns().stream()
            .filter(
                column ->
                    column instanceof Column.Share
                        || (column.id().value().startsWith("indicator-")
                            && !PARTS.contains(column.id())))
            .map(Column::id)
            .toList();
    return own.stream()
        .filter(id -> hasFigure(quarters, id))
        .findFirst()
        .orElseGet(() -> own.get(own.size() - 1));
  }

  private static Stream<ColumnId> figures(ReportTable table, Predicate<String> id) {
    return table.columns().stream()
        .map(Column::id)
        .filter(one -> id.test(one.value()) && hasFigure(table, one));
  }

  /** Whether there is something to see, though it may be withheld. */
  private static boolean hasFigure(ReportTable table, ColumnId column) {
    int at = table.indexOf(column);
    return table.rows().stream()
        .map(row -> row.cells().get(at))
        .anyMatch(cell -> cell != Mark.NOT_APPLICABLE && cell != Mark.NOT_AVAILABLE);
  }
}
