// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.util.List;
import org.ncscp.reporting.chart.BarChart;
import org.ncscp.reporting.chart.StackedBarChart;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.ReportTable;

/** Which drawings stand beside which tables, drawn of what the tables show. */
final class ReportDrawings {
  private ReportDrawings() {}

  static List<Drawing> of(ReportTable table) {
    return switch (table.id().value()) {
      case "deadlines-by-rule" ->
          List.of(
              StackedBarChart.draw(
                  "deadlines-by-rule-chart",
                  table,
                  columns("in-time", "late", "overdue", "running", "cancelled")));
      case "reviews-by-theme" ->
          List.of(BarChart.draw("reviews-by-theme-chart", table, columns("cases")));
      default -> List.of();
    };
  }

  private static ColumnId[] columns(String... ids) {
    ColumnId[] columns = new ColumnId[ids.length];
    for (int at = 0; at < ids.length; at++) {
      columns[at] = ColumnId.of(ids[at]);
    }
    return columns;
  }
}
