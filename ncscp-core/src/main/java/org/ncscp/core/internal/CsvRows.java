// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.internal;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet as spreadsheets save it: commas, a header in any order, in any case and with
 * spaces for hyphens, with or without a byte-order mark, lines ended in any way, blank rows passed
 * over.
 */
public final class CsvRows implements RowReader {
  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private final List<String> columns;
  private final Refusals refusals;

  /** The column asked for at each place of the header, or -1. */
  private final int[] columnAt;

  private final @Nullable String[] cells;
  private final boolean readable;
  private long line;
  private long row;

  /**
   * Reads the header.
   *
   * @param columns the names that the header may have
   * @param required those that it must have
   */
  public CsvRows(InputStream in, List<String> columns, List<String> required, Refusals refusals)
      throws IOException {
    this.columns = columns;
    this.refusals = refusals;
    cells = new String[columns.size()];
    reader =
        CsvReader.builder()
            .detectBomHeader(true)
            .allowUnclosedQuote(false)
            .trimWhitespacesAroundQuotes(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(in, StandardCharsets.UTF_8);
    records = reader.iterator();
    CsvRecord header = record();
    columnAt = new int[header == null ? 0 : header.getFieldCount()];
    if (header == null) {
      refusals.add(1, 0, null, "must have a header", null);
    }
    readable = header != null && readHeader(header, required);
  }

  private boolean readHeader(CsvRecord header, List<String> required) {
    List<String> found = new ArrayList<>();
    boolean sound = true;
    for (int i = 0; i < columnAt.length; i++) {
      String name = header.getField(i).strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
      columnAt[i] = columns.indexOf(name);
      if (name.isEmpty()) {
        continue;
      }
      if (columnAt[i] < 0) {
        sound = false;
        refusals.add(
            line, 0, null, "has a column that must be one of " + String.join(", ", columns), name);
      } else if (found.contains(name)) {
        sound = false;
        refusals.add(line, 0, name, "must stand in the header once", null);
      }
      found.add(name);
    }
    for (String name : required) {
      if (!found.contains(name)) {
        sound = false;
        refusals.add(line, 0, name, "must stand in the header", null);
      }
    }
    return sound;
  }

  @Override
  public boolean next() throws IOException {
    while (readable) {
      CsvRecord record = record();
      if (record == null) {
        return false;
      }
      row++;
      if (take(record)) {
        return true;
      }
    }
    return false;
  }

  private boolean take(CsvRecord record) {
    Arrays.fill(cells, null);
    boolean blank = true;
    int count = record.getFieldCount();
    for (int i = 0; i < count; i++) {
      String cell = record.getField(i);
      if (cell.isBlank()) {
        continue;
      }
      blank = false;
      if (i >= columnAt.length || columnAt[i] < 0) {
        refusals.add(
            line, row, null, "has something in cell " + (i + 1) + ", which has no column", null);
      } else {
        cells[columnAt[i]] = cell;
      }
    }
    if (!blank && count < columnAt.length) {
      refusals.add(
          line,
          row,
          null,
          "must have " + columnAt.length + " cells as the header but has " + count,
          null);
    }
    return !blank;
  }

  private @Nullable CsvRecord record() throws IOException {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      line = record.getStartingLineNumber();
      return record;
    } catch (CsvParseException e) {
      // Its message may quote what stands there.
      refusals.add(
          line + 1,
          row + 1,
          null,
          "cannot be read as a row: a quoted cell must be closed, followed by a comma or the end of"
              + " the line, and have fewer than 16 million characters",
          null);
      return null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public long row() {
    return row;
  }

  @Override
  public @Nullable String cell(int column) {
    return cells[column];
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
