// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import java.util.ArrayList;
import java.util.List;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;

/** The signs that occur in tables, with what they mean. */
final class Legend {
  /**
   * One sign.
   *
   * @param sign the sign as it is printed
   * @param meaning what it means
   */
  record Sign(String sign, String meaning) {}

  private Legend() {}

  /** Returns the signs of some tables, each once, in one order for all. */
  static List<Sign> of(List<ReportTable> tables) {
    List<Cell> cells =
        tables.stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> row.cells().stream())
            .toList();
    List<Sign> signs = new ArrayList<>();
    for (Mark mark : Mark.values()) {
      if (cells.contains(mark)) {
        signs.add(new Sign(mark.sign(), mark.description()));
      }
    }
    if (cells.stream().anyMatch(Legend::isProvisional)) {
      signs.add(new Sign(CellText.PROVISIONAL, "provisional, may still change"));
    }
    return signs;
  }

  static boolean isProvisional(Cell cell) {
    return (cell instanceof Cell.Figure figure && figure.provisional())
        || (cell instanceof Cell.Ratio ratio && ratio.provisional());
  }
}
