// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingLawTest {

  /** What law alone gives is what was published, but for the days moved and added by decision. */
  @ParameterizedTest
  @EnumSource
  void weekdays_since1974_arePublishedUnlessMovedOrAdded(Division division) {
    Set<LocalDate> expected = new TreeSet<>(OfficialDays.holidays(division));
    for (OfficialDays.Row row : OfficialDays.ROWS) {
      if (row.division() == division && row.oneOff()) {
        expected.remove(row.date());
        row.substituteFor().ifPresent(expected::add);
      }
    }
    Set<LocalDate> law =
        IntStream.rangeClosed(1974, 2028)
            .mapToObj(year -> StandingLaw.weekdays(division, year, HolidayStatus.PROJECTED))
            .flatMap(List::stream)
            .map(BankHoliday::date)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, law);
  }

  /** The bundled records were written row by row; the rules must give the same legal basis. */
  @ParameterizedTest
  @EnumSource
  void weekdays_since1974_haveTheRecordsBasisAndPublication(Division division) {
    for (BankHoliday record : UkBankHolidays.bundled().records()) {
      if (record.division() == division && !record.oneOff()) {
        BankHoliday law =
            StandingLaw.weekdays(division, record.date().getYear(), HolidayStatus.PROJECTED)
                .stream()
                .filter(h -> h.date().equals(record.date()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(record));
        assertEquals(record.basis(), law.basis(), record.toString());
        if (record.date().getYear() >= 1979) {
          assertEquals(record.publication(), law.publication(), record.toString());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    // days that the law names although they are Saturdays or Sundays
    "ENGLAND_AND_WALES, 2027, '2027-12-25 COMMON_LAW'",
    "ENGLAND_AND_WALES, 2022, '2022-12-25 COMMON_LAW'",
    "ENGLAND_AND_WALES, 2026, '2026-12-26 SCHEDULE_1971'",
    "SCOTLAND, 2027, '2027-12-25 SCHEDULE_1971'",
    "SCOTLAND, 2022, ''",
    "NORTHERN_IRELAND, 2018, '2018-03-17 SCHEDULE_1971'",
    "ENGLAND_AND_WALES, 2025, ''"
  })
  void weekends_inYear_areThoseTheActNames(Division division, int year, String days) {
    String found =
        StandingLaw.weekends(division, year, HolidayStatus.CONFIRMED).stream()
            .sorted(BankHoliday.ORDER)
            .map(holiday -> holiday.date() + " " + holiday.basis())
            .collect(Collectors.joining(" "));
    assertEquals(days, found);
  }

  @Test
  void weekdays_title_followsTheFeedOf2021To2023() {
    assertEquals(List.of("2033-12-26 Boxing Day", "2033-12-27 Christmas Day"), december(2033));
    assertEquals(List.of("2032-12-27 Christmas Day", "2032-12-28 Boxing Day"), december(2032));
  }

  private static List<String> december(int year) {
    return StandingLaw.weekdays(Division.ENGLAND_AND_WALES, year, HolidayStatus.PROJECTED).stream()
        .filter(holiday -> holiday.date().getMonthValue() == 12)
        .map(holiday -> holiday.date() + " " + holiday.title())
        .toList();
  }
}
