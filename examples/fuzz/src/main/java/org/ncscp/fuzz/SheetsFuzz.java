// SPDX-License-Identifier: Apache-2.0
package org.ncscp.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toList;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.record.RecordFile;
import org.ncscp.core.record.RecordFormat;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.Records;
import org.ncscp.core.record.RecordsException;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.year.YearTables;

/** The sheets of a year; the first line of an input names the table, the rest is its sheet. */
final class SheetsFuzz {
  private SheetsFuzz() {}

  /** Reads a sheet in both ways, writes it in both formats and reads it back. */
  static void read(byte[] input, RecordFormat format) throws IOException {
    int end = 0;
    while (end < input.length && input[end] != '\n') {
      end++;
    }
    String name = new String(input, 0, end, ISO_8859_1);
    byte[] sheet = Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length);
    Optional<RecordTable<?>> table =
        YearTables.all().stream().filter(one -> one.name().equals(name)).findFirst();
    if (table.isPresent()) {
      read(table.get(), sheet, format);
    }
  }

  private static <T extends YearRecord> void read(
      RecordTable<T> table, byte[] sheet, RecordFormat format) throws IOException {
    Records<T> records;
    try {
      records = table.read(file(sheet, format));
    } catch (RecordsException e) {
      Law.refused(e, e.problems());
      refusedToo(table, sheet, format, e);
      return;
    }
    List<? extends T> current = table.collect(file(sheet, format), toList());
    Law.equal(records.current(), current);
    for (RecordFormat other : RecordFormat.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      table.write(records.all().stream(), out, other);
      Law.equal(records, table.read(file(out.toByteArray(), other)));
    }
  }

  private static void refusedToo(
      RecordTable<?> table, byte[] sheet, RecordFormat format, RecordsException refusal)
      throws IOException {
    try {
      table.collect(file(sheet, format), toList());
    } catch (RecordsException e) {
      Law.equal(Set.copyOf(refusal.problems()), Set.copyOf(e.problems())); // found in another order
      return;
    }
    throw new AssertionError("collected though refused when read", refusal);
  }

  private static RecordFile file(byte[] sheet, RecordFormat format) {
    return new RecordFile("sheet", format, () -> new ByteArrayInputStream(sheet));
  }
}
