// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Sheets typed in a test. */
public final class Sheets {
  private Sheets() {}

  /** The columns of every table that {@link #ROW_END} fills. */
  public static final String HEADER_END = ",recorded,source,place,responsible";

  /** Where a record of a test comes from. */
  public static final String ROW_END = ",2025-04-01,minutes,item 3,business-office";

  /**
   * Reads a sheet: its own columns and rows, those of every table added if the header lacks them.
   */
  public static <T extends YearRecord> Records<T> read(RecordTable<T> table, String... lines) {
    return readText(table, sheet(lines));
  }

  /** Reads a sheet as it stands. */
  public static <T extends YearRecord> Records<T> readText(RecordTable<T> table, String text) {
    try {
      return table.read(
          new ByteArrayInputStream(text.getBytes(UTF_8)), "sheet.csv", RecordFormat.CSV);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that is wrong with a sheet, each in one line without the name of the file. */
  public static List<String> problems(RecordTable<?> table, String... lines) {
    RecordsException refusal = assertThrows(RecordsException.class, () -> read(table, lines));
    return refusal.problems().stream()
        .map(problem -> problem.inOneLine().replaceFirst("^sheet.csv ", ""))
        .toList();
  }

  /**
   * Reads a sheet as {@link #read} does, its rows recorded when all that tests tell had happened.
   */
  public static <T extends YearRecord> Records<T> readLater(RecordTable<T> table, String... lines) {
    return readText(table, later(sheet(lines)));
  }

  /** All that is wrong with a sheet whose rows were recorded when all had happened. */
  public static List<String> problemsLater(RecordTable<?> table, String... lines) {
    return problems(table, later(sheet(lines)).split("\n", -1));
  }

  private static String later(String sheet) {
    return sheet.replace(ROW_END, ROW_END.replace("2025-04-01", "2035-04-01"));
  }

  private static String sheet(String... lines) {
    boolean whole = lines[0].contains(",recorded");
    StringBuilder sheet = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      String end = i == 0 ? HEADER_END : ROW_END;
      sheet.append(lines[i]).append(whole ? "" : end).append("\n");
    }
    return sheet.toString();
  }

  /** Writes records in each format and expects to read the same again. */
  public static <T extends YearRecord> void assertRoundTrip(
      RecordTable<T> table, List<? extends T> records) {
    Records<T> expected = table.records(records);
    for (RecordFormat format : RecordFormat.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        table.write(Stream.of(records).flatMap(List::stream), out, format);
        assertEquals(
            expected.all(),
            table.read(new ByteArrayInputStream(out.toByteArray()), "written", format).all(),
            () -> out.toString(UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
