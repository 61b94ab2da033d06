// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.record.RecordTable.Placed;

/**
 * Records of several tables that belong together. Immutable and thread-safe.
 *
 * <pre>{@code
 * RecordSet year = YearTables.read(Path.of("year-2024-25"));
 * year.of(FundingTables.CONTRIBUTIONS).current();
 * }</pre>
 */
public final class RecordSet {
  private final Map<RecordTable<?>, Records<?>> records;

  private RecordSet(Map<RecordTable<?>, Records<?>> records) {
    this.records = records;
  }

  /**
   * Reads the tables of a folder, each from a file with the name of the table and {@code .csv} or
   * {@code .json}. A table without a file has no records. If anything is wrong with one file or
   * between them, none is read.
   *
   * @param folder the folder
   * @param tables the tables
   * @param links what the records of one table say of another
   * @return the records
   * @throws RecordsException if anything is wrong, with every problem of every file; also if a
   *     table has two files, or a file that ends so has another name, or one with a table's name
   *     ends otherwise, such as a workbook: it would not be read
   * @throws IOException if a file or the folder cannot be read
   */
  public static RecordSet read(
      Path folder, List<RecordTable<?>> tables, List<TableLink<?, ?>> links) throws IOException {
    Reading reading = new Reading();
    Map<String, Path> files = reading.files(folder, tables);
    for (RecordTable<?> table : tables) {
      reading.read(table, files.get(table.name()));
    }
    for (TableLink<?, ?> link : links) {
      reading.check(link);
    }
    return reading.result();
  }

  /**
   * Returns the records of a table.
   *
   * @param <T> what they are
   * @param table the table
   * @return the records, maybe none
   * @throws IllegalArgumentException if the set has no such table
   */
  public <T extends YearRecord> Records<T> of(RecordTable<T> table) {
    Records<?> found = records.get(requireNonNull(table, "table"));
    if (found == null) {
      throw new IllegalArgumentException("table must be one of the set but was " + table.name());
    }
    @SuppressWarnings("unchecked") // a table reads nothing else
    Records<T> own = (Records<T>) found;
    return own;
  }

  /**
   * Returns the tables.
   *
   * @return those with records and those without, in the order in which they were given
   */
  public List<RecordTable<?>> tables() {
    return List.copyOf(records.keySet());
  }

  /**
   * Returns what was known on a day: the records entered by then.
   *
   * @param day the day, included
   * @return the records of that day
   */
  public RecordSet asKnownOn(LocalDate day) {
    Map<RecordTable<?>, Records<?>> known = new LinkedHashMap<>();
    records.forEach((table, all) -> known.put(table, all.asKnownOn(day)));
    return new RecordSet(known);
  }

  /** Returns how many records each table has. */
  @Override
  public String toString() {
    Map<String, Records<?>> named = new LinkedHashMap<>();
    records.forEach((table, all) -> named.put(table.name(), all));
    return "RecordSet" + named;
  }

  /** What was read so far, and all that is wrong with it. */
  private static final class Reading {
    private final Map<RecordTable<?>, Records<?>> records = new LinkedHashMap<>();

    /** What is held to be right, each where it stands. */
    private final Map<RecordTable<?>, List<? extends Placed<?>>> current = new LinkedHashMap<>();

    private final Map<RecordTable<?>, ProblemList> problems = new LinkedHashMap<>();
    private final Set<RecordTable<?>> sound = new HashSet<>();
    private final ProblemList general = new ProblemList("folder");

    Map<String, Path> files(Path folder, List<RecordTable<?>> tables) throws IOException {
      List<String> names = tables.stream().map(RecordTable::name).toList();
      Map<String, Path> files = new LinkedHashMap<>();
      try (Stream<Path> all = Files.list(requireNonNull(folder, "folder"))) {
        for (Path file : all.sorted().toList()) {
          String name = String.valueOf(file.getFileName());
          String lower = name.toLowerCase(Locale.ROOT);
          if (lower.endsWith(".csv") || lower.endsWith(".json")) {
            String table = lower.substring(0, lower.lastIndexOf('.'));
            if (!names.contains(table)) {
              general.add(0, 0, name, "must be named as one of " + String.join(", ", names), null);
            } else if (files.put(table, file) != null) {
              general.add(0, 0, name, "must be the only file of its table", null);
            }
          } else if (names.contains(lower.replaceFirst("\\..*", ""))) {
            general.add(0, 0, name, "must end in .csv or .json to be read as a table", null);
          }
        }
      }
      return files;
    }

    <T extends YearRecord> void read(RecordTable<T> table, @Nullable Path file) throws IOException {
      List<Placed<T>> read = List.of();
      String name = file == null ? table.name() : String.valueOf(file.getFileName());
      ProblemList found = new ProblemList(name);
      if (file != null) {
        read = table.placed(RecordFile.of(file), found);
      }
      Records<T> all = table.checked(read, found);
      Set<RecordId> held = new HashSet<>();
      all.current().forEach(one -> held.add(one.provenance().id()));
      records.put(table, all);
      current.put(
          table,
          read.stream().filter(one -> held.contains(one.record().provenance().id())).toList());
      problems.put(table, found);
      if (found.isEmpty()) {
        sound.add(table);
      }
    }

    /** Looks up what is named, unless its own table is not sound: it cannot be known then. */
    <S extends YearRecord, T extends YearRecord> void check(TableLink<S, T> link) {
      ProblemList naming = problems.get(link.from());
      if (naming == null || !sound.contains(link.to())) {
        return;
      }
      Map<Object, List<T>> known = new HashMap<>();
      for (Placed<T> one : current(link.to())) {
        known
            .computeIfAbsent(link.name().apply(one.record()), name -> new ArrayList<>())
            .add(one.record());
      }
      for (Placed<S> one : current(link.from())) {
        for (Object name : link.named().apply(one.record())) {
          check(link, one, name, known.get(name), naming);
        }
      }
    }

    private <T extends YearRecord> List<Placed<T>> current(RecordTable<T> table) {
      @SuppressWarnings("unchecked") // a table reads nothing else
      List<Placed<T>> own = (List<Placed<T>>) current.getOrDefault(table, List.of());
      return own;
    }

    private static <S extends YearRecord, T extends YearRecord> void check(
        TableLink<S, T> link,
        Placed<S> own,
        Object name,
        @Nullable List<T> found,
        ProblemList problems) {
      if (found == null) {
        problems.add(
            own.line(),
            own.row(),
            link.column(),
            "must be one of the table " + link.to().name(),
            name.toString());
      } else {
        link.misfit()
            .apply(own.record(), found)
            .ifPresent(wrong -> problems.add(own.line(), own.row(), null, wrong, null));
      }
    }

    RecordSet result() {
      List<ProblemList> all = new ArrayList<>();
      all.add(general);
      all.addAll(problems.values());
      ProblemList.throwIfAny(all);
      return new RecordSet(records);
    }
  }
}
