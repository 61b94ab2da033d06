// SPDX-License-Identifier: Apache-2.0
package org.ncscp.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ncscp.calendar.BankHoliday;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.record.RecordFormat;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.year.YearTables;

/** Writes what the fuzzer begins with: the repository's own files, each in its reader's folder. */
public final class Seeds {
  private static final String TESTS = "ncscp-core/src/test/resources/";
  private static final Pattern DIGEST =
      Pattern.compile("\\{\"digest\":\"\\w{64}\",\"(?:event|end)\":(.*)}");

  private final Path repository;
  private final Path target;

  private Seeds(Path repository, Path target) {
    this.repository = repository;
    this.target = target;
  }

  /**
   * Writes the seeds.
   *
   * @param arguments the repository's folder, and the folder to write into
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    new Seeds(Path.of(arguments[0]), Path.of(arguments[1])).write();
  }

  private void write() throws IOException {
    write("FeedFuzz", "feed.json", feed());
    for (String name : List.of("two-forces.yaml", "even-four.yaml")) {
      write("ArrangementsFuzz", name, file(TESTS + "partnership/" + name));
      write("RuleBookFuzz", name, file(TESTS + "partnership/" + name));
    }
    write(
        "RuleBookFuzz",
        "rules.yaml",
        file("ncscp-core/src/main/resources/org/ncscp/core/national/rules.yaml"));
    for (String name : List.of("all-kinds", "unspecified", "key-decisions-2024-25")) {
      write("RegisterFuzz", name, file(TESTS + "register/" + name + ".jsonl"));
    }
    for (String name : List.of("all-kinds", "cases")) {
      String cases = file(TESTS + "review/" + name + ".jsonl");
      write("CasesFuzz", name, cases);
      write("CasesFuzz", name + "-without-digests", DIGEST.matcher(cases).replaceAll("$1"));
    }
    for (String year : List.of("illustrative-2025-26", "nottingham-2024-25")) {
      RecordSet records = YearTables.read(repository.resolve("examples/year").resolve(year));
      for (RecordTable<?> table : records.tables()) {
        sheets(year, records, table);
      }
    }
  }

  private <T extends YearRecord> void sheets(String year, RecordSet records, RecordTable<T> table)
      throws IOException {
    List<T> some = records.of(table).all().stream().limit(6).toList();
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    table.write(some.stream(), csv, RecordFormat.CSV);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    table.write(some.stream(), json, RecordFormat.JSON);
    String name = table.name() + "-" + year;
    write("CsvSheetsFuzz", name, table.name() + "\n" + csv.toString(UTF_8));
    write("JsonSheetsFuzz", name, table.name() + "\n" + json.toString(UTF_8));
  }

  private static String feed() {
    return Stream.of(Division.values())
        .map(
            division ->
                UkBankHolidays.bundled().bankHolidays(division).stream()
                    .filter(holiday -> holiday.date().getYear() >= 2027)
                    .filter(holiday -> holiday.date().getYear() <= 2029)
                    .map(Seeds::event)
                    .collect(
                        joining(
                            ",",
                            "\"%s\":{\"division\":\"%s\",\"events\":["
                                .formatted(division.code(), division.code()),
                            "]}")))
        .collect(joining(",", "{", "}"));
  }

  private static String event(BankHoliday holiday) {
    return "{\"title\":\"%s\",\"date\":\"%s\",\"notes\":\"%s\",\"bunting\":true}"
        .formatted(
            holiday.title(),
            holiday.date(),
            holiday.title().contains("substitute") ? "Substitute day" : "");
  }

  private String file(String path) throws IOException {
    return Files.readString(repository.resolve(path));
  }

  private void write(String reader, String name, String text) throws IOException {
    Path folder = Files.createDirectories(target.resolve(reader));
    Files.writeString(folder.resolve(name), text);
  }
}
