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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet as spreadsheets save it: commas, a header in any order, in any case and with
 * spaces for hyphens, with or without a byte-order mark, lines ended in any way, blank rows passed
 * over.
 */
public final class CsvRows implements RowReader {
  private static final Pattern BEGAN = Pattern.compile("starting at line ([0-9]{1,18})");

  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private final List<String> columns;
  private final List<String> required;
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
    this.required = required;
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
    readable = header != null && readHeader(header);
  }

  private boolean readHeader(CsvRecord header) {
    List<String> found = new ArrayList<>();
    boolean sound = true;
    for (int i = 0; i < columnAt.length; i++) {
      String name =
          header
              .getField(i)
              .toLowerCase(Locale.ROOT)
              .replaceAll("[\\s\\u00A0\\u202F_-]+", "-")
              .replaceAll("^-|-$", "");
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
      if (isBlank(cell)) {
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
    if (!blank && lacksRequired(count)) {
      refusals.add(
          line,
          row,
          null,
          "must have " + columnAt.length + " cells as the header but has " + count,
          null);
    }
    return !blank;
  }

  /** Spreadsheets leave out blank cells at the end of a row. */
  private boolean lacksRequired(int count) {
    for (int i = count; i < columnAt.length; i++) {
      if (columnAt[i] >= 0 && required.contains(columns.get(columnAt[i]))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(String cell) {
    return cell.replace('\u00A0', ' ').replace('\u202F', ' ').isBlank();
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
      // Its message may quote what stands there; its end says where the row begins.
      Matcher began = BEGAN.matcher(String.valueOf(e.getMessage()));
      refusals.add(
          began.find() ? Long.parseLong(began.group(1)) : line + 1,
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
