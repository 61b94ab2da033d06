// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ncscp.core.record.RecordFormat;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.year.YearTables;

/** Records as the rows of a sheet, and the sheets of the examples. */
final class SheetRows {
  private SheetRows() {}

  /** The records of rows that were entered long after all of it happened. */
  static <T extends YearRecord> List<T> read(
      RecordTable<T> table, String columns, List<String> rows) {
    List<String> lines = new ArrayList<>();
    lines.add("id," + columns + ",recorded,source,responsible");
    for (int i = 0; i < rows.size(); i++) {
      lines.add((i + 1) + "," + rows.get(i) + ",2030-01-01,ledger,business-office");
    }
    byte[] sheet = (String.join("\n", lines) + "\n").getBytes(UTF_8);
    try {
      return table.read(new ByteArrayInputStream(sheet), table.name(), RecordFormat.CSV).current();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T extends YearRecord> List<T> read(RecordTable<T> table, String columns, String... rows) {
    return read(table, columns, List.of(rows));
  }

  static RecordSet example(String folder) {
    try {
      return YearTables.read(Path.of("..", "examples", "year", folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
