// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ncscp.reporting.chart.BarChart;
import org.ncscp.reporting.chart.StackedBarChart;
import org.ncscp.reporting.chart.TrendChart;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.ReportTable;

/** Which drawings stand beside which tables, drawn of nothing but what the tables show. */
final class ReportDrawings {
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
    ColumnId figure = table.columns().get(figure(table)).id();
    Set<String> indicators = new LinkedHashSet<>();
    table.rows().forEach(row -> row.group().ifPresent(indicators::add));
    List<Drawing> trends = new ArrayList<>();
    for (String indicator : indicators) {
      trends.add(
          TrendChart.of(table.ofGroup(indicator), figure)
              .withRating(ColumnId.of("rating"))
              .draw(table.id() + "-trend-" + (trends.size() + 1)));
    }
    return trends;
  }

  /**
   * The column of the indicator itself: the share, where it is made of parts; else the last of the
   * figures.
   */
  private static int figure(ReportTable table) {
    int figure = -1;
    for (int at = 0; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      if (column instanceof Column.Share) {
        return at;
      }
      if (column instanceof Column.Measure) {
        figure = at;
      }
    }
    return figure;
  }
}
