// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.internal.CsvRowWriter;
import org.ncscp.core.internal.CsvRows;
import org.ncscp.core.internal.JsonRowWriter;
import org.ncscp.core.internal.JsonRows;
import org.ncscp.core.internal.RowReader;
import org.ncscp.core.internal.RowWriter;
import org.ncscp.core.internal.RowWriter.Kind;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.table.Column;
import org.ncscp.core.table.Row;

/**
 * A table of records, as it stands in a sheet or a JSON list: its columns, what must hold between
 * its records, how it is read and how it is written. A file with anything wrong is refused as a
 * whole, with every problem. Immutable and thread-safe.
 *
 * <p>What is read is read as a person would: columns in any order, with or without a byte-order
 * mark, lines ended in any way, blank rows passed over, {@code £189, 712} as 189,712 pounds, {@code
 * 27/7/24} as 27 July 2024. What could be read in two ways is refused.
 *
 * @param <T> what a record is
 */
public final class RecordTable<T extends YearRecord> {
  /**
   * Tells what is wrong between records that are each sound.
   *
   * @param <T> what a record is
   */
  @FunctionalInterface
  public interface Rule<T> {
    /**
     * Looks at all records that are held to be right.
     *
     * @param current the records in the order of the file
     * @param refusal takes what is wrong, with the record at fault
     */
    void check(List<T> current, Refusal<T> refusal);
  }

  /**
   * Takes what is wrong with a record.
   *
   * @param <T> what a record is
   */
  @FunctionalInterface
  public interface Refusal<T> {
    /**
     * Refuses a record.
     *
     * @param record the record at fault
     * @param rule what is wrong and what would be right
     */
    void add(T record, String rule);
  }

  private final String name;
  private final List<Column<? super T, ?>> columns;
  private final BiFunction<Row, Provenance, T> reading;
  private final Function<T, Optional<String>> key;
  private final String keyInWords;
  private final List<Rule<T>> rules;

  private RecordTable(
      String name,
      List<Column<? super T, ?>> columns,
      BiFunction<Row, Provenance, T> reading,
      Function<T, Optional<String>> key,
      String keyInWords,
      List<Rule<T>> rules) {
    this.name = name;
    this.columns = columns;
    this.reading = reading;
    this.key = key;
    this.keyInWords = keyInWords;
    this.rules = rules;
  }

  /**
   * Returns a table. For the tables of this library: the types of its columns are not part of the
   * API.
   *
   * @param <T> what a record is
   * @param name what the table and its file are called
   * @param columns its own columns, besides those that every table has
   * @param reading makes a record of a row whose every cell is sound
   * @return the table
   */
  public static <T extends YearRecord> RecordTable<T> of(
      String name, List<Column<T, ?>> columns, BiFunction<Row, Provenance, T> reading) {
    List<Column<? super T, ?>> all = new ArrayList<>();
    all.add(ProvenanceColumns.ID);
    all.addAll(columns);
    all.addAll(ProvenanceColumns.LAST);
    return new RecordTable<>(
        name, List.copyOf(all), reading, record -> Optional.empty(), "", List.of());
  }

  /**
   * Returns the table with one record at most, of those held to be right, for each key.
   *
   * @param words what the key is, for example {@code session and agency}
   * @param keyOf the parts of the key of a record
   * @return the table with that rule
   */
  public RecordTable<T> oneForEach(String words, Function<T, List<?>> keyOf) {
    return new RecordTable<>(
        name, columns, reading, record -> Optional.of(inOne(keyOf.apply(record))), words, rules);
  }

  /** The parts of a key in one text, of which no other parts make the same. */
  private static String inOne(List<?> parts) {
    StringBuilder one = new StringBuilder();
    for (Object part : parts) {
      String text =
          part instanceof ReportingPeriod period
              ? period.first() + " to " + period.last()
              : part.toString();
      one.append(text.length()).append(':').append(text);
    }
    return one.toString();
  }

  /**
   * Returns the table with a rule between its records.
   *
   * @param rule the rule
   * @return the table with that rule too
   */
  public RecordTable<T> with(Rule<T> rule) {
    List<Rule<T>> all = new ArrayList<>(rules);
    all.add(requireNonNull(rule, "rule"));
    return new RecordTable<>(name, columns, reading, key, keyInWords, List.copyOf(all));
  }

  /**
   * Returns what the table and its file are called.
   *
   * @return for example {@code contributions}
   */
  public String name() {
    return name;
  }

  /**
   * Returns the columns, in the order in which they are written.
   *
   * @return those of every table among them
   */
  public List<TableColumn> columns() {
    return columns.stream()
        .map(
            column ->
                new TableColumn(
                    column.name(), column.required(), column.cell().form(), column.meaning()))
        .toList();
  }

  /**
   * Returns what a record holds, column by column.
   *
   * @param record the record
   * @return by the name of the column, in their order; nothing for a blank cell, a list for several
   */
  public Map<String, Object> values(T record) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Column<? super T, ?> column : columns) {
      column.value().apply(record).ifPresent(value -> values.put(column.name(), value));
    }
    return Collections.unmodifiableMap(values);
  }

  Optional<String> keyOf(T record) {
    return key.apply(record);
  }

  /**
   * Returns of what there is one record at most, of those held to be right.
   *
   * @return for example {@code session and agency}; empty if there may be any number
   */
  public Optional<String> key() {
    return Optional.of(keyInWords).filter(words -> !words.isEmpty());
  }

  /**
   * Reads a table into memory.
   *
   * @param file the file
   * @return its records
   * @throws RecordsException if anything is wrong with it, with every problem
   * @throws IOException if it cannot be read
   */
  public Records<T> read(RecordFile file) throws IOException {
    ProblemList problems = new ProblemList(file.name());
    Records<T> records = checked(placed(file, problems), problems);
    problems.throwIfAny();
    return records;
  }

  /** Reads what is sound, each with its place. */
  List<Placed<T>> placed(RecordFile file, ProblemList problems) throws IOException {
    List<Placed<T>> placed = new ArrayList<>();
    scan(file, problems, (record, line, row) -> placed.add(new Placed<>(record, line, row)));
    return placed;
  }

  /**
   * Reads a table into memory.
   *
   * @param in the file; not closed
   * @param fileName what messages call it
   * @param format how the table stands in it
   * @return its records
   * @throws RecordsException if anything is wrong with it, with every problem
   * @throws IOException if it cannot be read
   */
  public Records<T> read(InputStream in, String fileName, RecordFormat format) throws IOException {
    requireNonNull(in, "in");
    return read(new RecordFile(fileName, format, () -> new Unclosed(in)));
  }

  /**
   * Returns records that were made, not read.
   *
   * @param records the records, each correction after what it corrects
   * @return the records
   * @throws RecordsException if anything is wrong between them, with every problem
   */
  public Records<T> records(List<? extends T> records) {
    List<Placed<T>> placed = new ArrayList<>();
    for (T record : records) {
      placed.add(new Placed<>(record, 0, placed.size() + 1L));
    }
    ProblemList problems = new ProblemList(name);
    Records<T> checked = checked(placed, problems);
    problems.throwIfAny();
    return checked;
  }

  /** Checks what must hold between records that are each sound. */
  Records<T> checked(List<Placed<T>> placed, ProblemList problems) {
    RecordChecks<T> checks = new RecordChecks<>(this, problems, Optional.empty());
    placed.forEach(one -> checks.know(one.record(), one.line(), one.row()));
    placed.forEach(one -> checks.settle(one.record(), one.line(), one.row()));
    Records<T> records = new Records<>(placed.stream().map(Placed::record).toList());
    if (problems.isEmpty()) {
      List<T> current = records.current();
      for (Rule<T> rule : rules) {
        rule.check(current, (record, wrong) -> refuse(placed, problems, record, wrong));
      }
    }
    return records;
  }

  private static <T extends YearRecord> void refuse(
      List<Placed<T>> placed, ProblemList problems, T record, String wrong) {
    placed.stream()
        .filter(one -> one.record().provenance().id().equals(record.provenance().id()))
        .forEach(one -> problems.add(one.line(), one.row(), null, wrong, null));
  }

  /**
   * Reads a table of any length and collects what is held to be right. If anything is wrong with
   * the file, there is no result: what the collector was handed by then is lost with it. Opens the
   * file twice and holds none of its records, unless there are rules between the records of the
   * table, save that of one for each key.
   *
   * @param <R> what is collected
   * @param file the file
   * @param collector takes each record that was neither corrected nor withdrawn
   * @return the result of the collector
   * @throws RecordsException if anything is wrong with the file, with every problem
   * @throws IOException if it cannot be read
   */
  public <R> R collect(RecordFile file, Collector<? super T, ?, R> collector) throws IOException {
    return collect(file, Optional.empty(), collector);
  }

  /**
   * Reads a table of any length and collects what was held to be right on a day, as {@link
   * #collect(RecordFile, Collector)} does.
   *
   * @param <R> what is collected
   * @param file the file
   * @param asKnownOn the day, included
   * @param collector takes each record that was entered and neither corrected nor withdrawn by then
   * @return the result of the collector
   * @throws RecordsException if anything is wrong with the file, with every problem
   * @throws IOException if it cannot be read
   */
  public <R> R collect(RecordFile file, LocalDate asKnownOn, Collector<? super T, ?, R> collector)
      throws IOException {
    return collect(file, Optional.of(asKnownOn), collector);
  }

  private <A, R> R collect(
      RecordFile file, Optional<LocalDate> day, Collector<? super T, A, R> collector)
      throws IOException {
    requireNonNull(collector, "collector");
    if (!rules.isEmpty()) {
      Records<T> all = read(file);
      return day.map(all::asKnownOn).orElse(all).current().stream().collect(collector);
    }
    ProblemList problems = new ProblemList(file.name());
    RecordChecks<T> checks = new RecordChecks<>(this, problems, day);
    scan(file, problems, checks::know);
    A collected = collector.supplier().get();
    scan(
        file,
        (line, row, column, rule, value) -> {}, // which the first reading listed
        (record, line, row) -> {
          if (checks.settle(record, line, row) && problems.isEmpty()) {
            collector.accumulator().accept(collected, record);
          }
        });
    problems.throwIfAny();
    return collector.finisher().apply(collected);
  }

  private void scan(RecordFile file, RowReader.Refusals refusals, Taking<T> taking)
      throws IOException {
    Row row = new Row(columns);
    try (InputStream in = new BufferedInputStream(file.opening().open(), 1 << 16);
        RowReader rows = rows(in, file.format(), refusals)) {
      while (rows.next()) {
        T record = row.take(rows, refusals) ? record(row, rows, refusals) : null;
        if (record != null) {
          taking.take(record, rows.line(), rows.row());
        }
      }
    }
  }

  private RowReader rows(InputStream in, RecordFormat format, RowReader.Refusals refusals)
      throws IOException {
    List<String> names = columns.stream().map(Column::name).toList();
    return switch (format) {
      case CSV ->
          new CsvRows(
              in,
              names,
              columns.stream().filter(Column::required).map(Column::name).toList(),
              refusals);
      case JSON ->
          new JsonRows(
              in,
              names,
              columns.stream()
                  .filter(column -> column.cell().kind() == Kind.LIST)
                  .map(Column::name)
                  .toList(),
              refusals);
    };
  }

  private @Nullable T record(Row row, RowReader rows, RowReader.Refusals refusals) {
    try {
      return reading.apply(row, ProvenanceColumns.read(row));
    } catch (IllegalArgumentException e) {
      refusals.add(rows.line(), rows.row(), null, String.valueOf(e.getMessage()), null);
      return null;
    }
  }

  /**
   * Writes a table, one record at a time.
   *
   * @param records the records, each correction after what it corrects
   * @param out where to; flushed but not closed
   * @param format how the table is to stand there
   * @throws IOException if it cannot be written
   */
  public void write(Stream<? extends T> records, OutputStream out, RecordFormat format)
      throws IOException {
    RowWriter writer =
        writer(new BufferedOutputStream(requireNonNull(out, "out"), 1 << 16), format);
    for (Iterator<? extends T> each = records.iterator(); each.hasNext(); ) {
      writer.write(Row.cells(columns, each.next()));
    }
    writer.end();
  }

  private RowWriter writer(OutputStream out, RecordFormat format) throws IOException {
    List<String> names = columns.stream().map(Column::name).toList();
    return switch (format) {
      case CSV -> new CsvRowWriter(out, names);
      case JSON ->
          new JsonRowWriter(
              out, names, columns.stream().map(column -> column.cell().kind()).toList());
    };
  }

  /** Returns the name of the table. */
  @Override
  public String toString() {
    return "RecordTable[" + name + "]";
  }

  /** A record and where it stands in its file. */
  record Placed<T>(T record, long line, long row) {}

  private interface Taking<T> {
    void take(T record, long line, long row);
  }

  /** A stream that is left open for who gave it. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
