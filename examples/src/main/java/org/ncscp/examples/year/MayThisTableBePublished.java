// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.year;

import java.util.List;
import org.ncscp.reporting.disclosure.DisclosureControl;
import org.ncscp.reporting.disclosure.DisclosurePolicy;
import org.ncscp.reporting.disclosure.ProtectedTables;
import org.ncscp.reporting.render.CsvTables;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;

/** May this table of children be published, and what of it? The figures are invented. */
public final class MayThisTableBePublished {
  private MayThisTableBePublished() {}

  /**
   * Runs the program.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.println(answer());
  }

  /** Returns what the program prints. */
  static String answer() {
    ReportTable children =
        ReportTable.builder("children-by-age", "Children in reviews by age")
            .column(Column.dimension("age", "Age"))
            .column(Column.Measure.ofCount("girls", "Girls", "children").asIdentifying())
            .column(Column.Measure.ofCount("boys", "Boys", "children").asIdentifying())
            .row(Cell.words("under 1"), Cell.count(3), Cell.count(11))
            .row(Cell.words("1 to 9"), Cell.count(14), Cell.count(0))
            .row(Cell.words("10 to 17"), Cell.count(9), Cell.count(8))
            .total("All")
            .build();
    ProtectedTables published =
        DisclosureControl.apply(List.of(children), DisclosurePolicy.withholding(5));
    return "As it is\n"
        + CsvTables.of(children)
        + "\nAs it may be published\n"
        + CsvTables.of(published.tables().get(0))
        + "\n"
        + published.report();
  }
}
