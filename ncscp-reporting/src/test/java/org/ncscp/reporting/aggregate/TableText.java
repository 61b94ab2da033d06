// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import java.util.ArrayList;
import java.util.List;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableRow;

/** A table as lines of text. */
final class TableText {
  private TableText() {}

  static String of(ReportTable table) {
    List<String> lines = new ArrayList<>();
    lines.add(table.caption());
    lines.add(String.join(" | ", table.columns().stream().map(Column::heading).toList()));
    for (TableRow row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int at = 0; at < table.columns().size(); at++) {
        cells.add(CellText.of(table.columns().get(at), row.cells().get(at)));
      }
      lines.add(row.group().map(group -> group + ": ").orElse("") + String.join(" | ", cells));
    }
    lines.addAll(table.notes());
    return String.join("\n", lines);
  }
}
