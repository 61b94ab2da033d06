// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableRow;

/** Tables for tests, and how they are printed. */
final class SomeTables {
  private SomeTables() {}

  static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);
  static final DisclosurePolicy FIVE = DisclosurePolicy.withholding(5);
  static final Column.Dimension KIND = Column.dimension("kind", "Kind");
  static final Column.Measure REVIEWS =
      Column.Measure.ofCount("reviews", "Reviews", "reviews").asIdentifying();

  static ReportTable.Builder table(String id, Column... columns) {
    ReportTable.Builder builder = ReportTable.builder(id, "Table " + id).during(YEAR);
    for (Column column : columns) {
      builder.column(column);
    }
    return builder;
  }

  static Cell[] cells(Object... values) {
    return Arrays.stream(values)
        .map(
            value ->
                value instanceof Integer count
                    ? Cell.count(count)
                    : value instanceof Cell cell ? cell : Cell.words((String) value))
        .toArray(Cell[]::new);
  }

  /** Rows as printed. */
  static List<String> rows(ReportTable table) {
    List<String> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        words.add(CellText.of(table.columns().get(i), row.cells().get(i)));
      }
      rows.add(String.join(" | ", words));
    }
    return rows;
  }

  static ReportTable byKind(int rapid, int local, int other) {
    return table("kinds", KIND, REVIEWS, Column.Share.ofTotal("share", "Share", "reviews", 1))
        .row(cells("Rapid", rapid))
        .row(cells("Local", local))
        .row(cells("Other", other))
        .total("Total")
        .build();
  }

  static ReportTable withFour() {
    return table("four", KIND, REVIEWS).row(cells("Local", 4)).build();
  }

  static void refused(String message, List<ReportTable> tables, DisclosurePolicy policy) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> DisclosureControl.apply(tables, policy))
            .getMessage());
  }
}
