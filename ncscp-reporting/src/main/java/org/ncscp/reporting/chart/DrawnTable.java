// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static java.util.Objects.requireNonNull;

import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.table.ReportTable;

/**
 * A drawing and the table that was made for it.
 *
 * @param drawing the drawing
 * @param table what it shows, row by row
 */
public record DrawnTable(Drawing drawing, ReportTable table) {

  /**
   * Refuses nulls.
   *
   * @param drawing the drawing
   * @param table what it shows, row by row
   */
  public DrawnTable {
    requireNonNull(drawing, "drawing");
    requireNonNull(table, "table");
  }
}
