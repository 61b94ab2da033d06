// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ncscp.calendar.internal.WorkingDayIndex;

/**
 * Reads the bundled data, whose own head describes its form. A line that does not fit is refused
 * with its number: it can only come from an edit of the data that nobody tested.
 */
final class BankHolidayFile {
  private static final Pattern BOUNDS =
      Pattern.compile("(?:between (?<from>\\S+) and|by) (?<to>\\S+)");
  private static final Map<String, HolidayBasis> BASES =
      Map.of(
          "schedule", HolidayBasis.SCHEDULE_1971,
          "proclamation", HolidayBasis.PROCLAMATION,
          "common-law", HolidayBasis.COMMON_LAW,
          "scottish-act", HolidayBasis.SCOTTISH_ACT,
          "other-act", HolidayBasis.OTHER_ACT);

  private final Map<String, String> sources = new HashMap<>();
  private final List<BankHoliday> records = new ArrayList<>();
  private Optional<DataVersion> version = Optional.empty();
  private Optional<Coverage> coverage = Optional.empty();

  private BankHolidayFile() {}

  static UkBankHolidays bundled() {
    String name = "uk-bank-holidays.txt";
    try (InputStream in = UkBankHolidays.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the bundled bank holidays are missing: " + name);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled bank holidays cannot be read: " + name, e);
    }
  }

  static UkBankHolidays read(BufferedReader in) throws IOException {
    BankHolidayFile file = new BankHolidayFile();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.startsWith("#") && !line.isBlank()) {
        try {
          file.accept(line);
        } catch (IllegalArgumentException | DateTimeException e) {
          throw new IllegalStateException(
              "bank-holiday data, line " + number + ": " + e.getMessage() + ": \"" + line + "\"",
              e);
        }
      }
    }
    return new UkBankHolidays(
        file.records,
        file.coverage.orElseThrow(() -> missing("confirmed")),
        file.version.orElseThrow(() -> missing("version")));
  }

  private static IllegalStateException missing(String line) {
    return new IllegalStateException("bank-holiday data: the line \"" + line + " …\" is missing");
  }

  private void accept(String line) {
    String[] cells = line.split("\\|", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    String[] words = cells[0].split(" ", -1);
    if (words[0].equals("version") && words.length == 2 && cells.length == 2) {
      version = Optional.of(new DataVersion(date(words[1]), cells[1]));
    } else if (words[0].equals("confirmed") && words.length == 3 && cells.length == 1) {
      LocalDate from = date(words[1]);
      coverage = Optional.of(new Coverage(from, date(words[2]), WorkingDayIndex.LAST));
    } else if (words[0].equals("source") && words.length == 2 && cells.length == 2) {
      sources.put(words[1], cells[1]);
    } else if (cells.length == 8) {
      addHoliday(cells);
    } else {
      throw new IllegalArgumentException(
          "must be version, confirmed, source or a holiday of 8 cells");
    }
  }

  private void addHoliday(String[] cells) {
    BankHoliday.Builder holiday =
        BankHoliday.builder()
            .date(date(cells[0]))
            .title(cells[2])
            .standsInFor(Optional.of(cells[3]).filter(s -> !s.isEmpty()).map(BankHolidayFile::date))
            .basis(known(BASES.get(cells[4]), "basis", cells[4]))
            .publication(publication(cells[5]))
            .source(known(sources.get(cells[7]), "source", cells[7]));
    applyStatus(holiday, cells[6]);
    for (char letter : cells[1].toCharArray()) {
      records.add(holiday.division(division(letter)).build());
    }
  }

  /**
   * By hand, because the JDK's formatter takes longer to start than all the rest of the reading.
   */
  private static LocalDate date(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw new IllegalArgumentException("a day must be as 2026-12-25 but was \"" + text + "\"");
    }
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  private static Publication publication(String cell) {
    if (cell.equals("standing")) {
      return new Publication.Standing();
    }
    Matcher bounds = BOUNDS.matcher(cell);
    if (bounds.matches()) {
      return new Publication.Unrecorded(
          Optional.ofNullable(bounds.group("from")).map(BankHolidayFile::date),
          date(bounds.group("to")));
    }
    return new Publication.Announced(date(cell));
  }

  private static void applyStatus(BankHoliday.Builder holiday, String cell) {
    if (cell.startsWith("withdrawn ")) {
      holiday.withdrawnOn(date(cell.substring("withdrawn ".length())));
      return;
    }
    switch (cell) {
      case "" -> {}
      case "one-off" -> holiday.oneOff(true);
      case "customary" -> holiday.status(HolidayStatus.CUSTOMARY);
      case "disputed" -> holiday.status(HolidayStatus.DISPUTED);
      default -> throw new IllegalArgumentException("unknown status \"" + cell + "\"");
    }
  }

  private static Division division(char letter) {
    return Stream.of(Division.values())
        .filter(division -> division.letter() == letter)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "division must be one of "
                        + Stream.of(Division.values())
                            .map(d -> String.valueOf(d.letter()))
                            .collect(Collectors.joining(", "))
                        + " but was \""
                        + letter
                        + "\""));
  }

  private static <T> T known(@Nullable T value, String what, String cell) {
    if (value == null) {
      throw new IllegalArgumentException("unknown " + what + " \"" + cell + "\"");
    }
    return value;
  }
}
