// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published days, read from the collected table and not from the bundled data. */
final class OfficialDays {
  static final LocalDate FIRST = LocalDate.of(1974, 1, 1);
  static final LocalDate LAST = LocalDate.of(2028, 12, 31);

  record Row(
      LocalDate date,
      Division division,
      String title,
      Optional<LocalDate> substituteFor,
      boolean oneOff,
      Optional<LocalDate> announcedOn,
      String source) {}

  record Change(
      OffsetDateTime at,
      String action,
      LocalDate date,
      Division division,
      String title,
      String note,
      String commit) {}

  static final List<Row> ROWS =
      table(
          "uk-bank-holidays.csv",
          csv ->
              new Row(
                  LocalDate.parse(csv.getField("date")),
                  division(csv.getField("division")),
                  csv.getField("title"),
                  optionalDate(csv.getField("substitute_for")),
                  Boolean.parseBoolean(csv.getField("one_off")),
                  optionalDate(csv.getField("announced_on")),
                  csv.getField("source")));

  static final List<Change> FEED_HISTORY =
      table(
          "bank-holiday-publication-history.csv",
          csv ->
              new Change(
                  OffsetDateTime.parse(csv.getField("committed_at")),
                  csv.getField("action"),
                  LocalDate.parse(csv.getField("date")),
                  division(csv.getField("division")),
                  csv.getField("title"),
                  csv.getField("note"),
                  csv.getField("commit")));

  private static final Map<Division, Set<LocalDate>> HOLIDAYS =
      ROWS.stream()
          .collect(
              Collectors.groupingBy(
                  Row::division, Collectors.mapping(Row::date, Collectors.toUnmodifiableSet())));

  private OfficialDays() {}

  static Set<LocalDate> holidays(Division division) {
    return Objects.requireNonNull(HOLIDAYS.get(division));
  }

  static Stream<LocalDate> everyDay() {
    return FIRST.datesUntil(LAST.plusDays(1));
  }

  static <T> List<T> table(String name, Function<NamedCsvRecord, T> row) {
    try (InputStream in = Objects.requireNonNull(OfficialDays.class.getResourceAsStream(name));
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
      return csv.stream().map(row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Division division(String code) {
    return Stream.of(Division.values())
        .filter(division -> division.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<LocalDate> optionalDate(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty()).map(LocalDate::parse);
  }
}
