// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UkBankHolidaysTest {
  private static final UkBankHolidays DATA = UkBankHolidays.bundled();

  @ParameterizedTest
  @EnumSource
  void calendar_everyDay_isWorkedExactlyWhenNotPublished(Division division) {
    WorkingDayCalendar calendar = DATA.calendar(division);
    List<LocalDate> wrong =
        OfficialDays.everyDay()
            .filter(
                day -> {
                  boolean weekday = day.getDayOfWeek() != SATURDAY && day.getDayOfWeek() != SUNDAY;
                  boolean worked = weekday && !OfficialDays.holidays(division).contains(day);
                  return calendar.isWorkingDay(day) != worked;
                })
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void bankHolidays_everyRow_carriesTitleSubstitutionAndKind() {
    List<String> published =
        OfficialDays.ROWS.stream()
            .map(r -> describe(r.date(), r.division(), r.title(), r.substituteFor(), r.oneOff()))
            .sorted()
            .toList();
    List<String> held = new ArrayList<>();
    for (Division division : Division.values()) {
      for (BankHoliday h : DATA.bankHolidays(division)) {
        held.add(describe(h.date(), h.division(), h.title(), h.standsInFor(), h.oneOff()));
      }
    }
    assertEquals(published, held.stream().sorted().toList());
  }

  private static String describe(
      LocalDate date, Division division, String title, Optional<LocalDate> of, boolean oneOff) {
    return date + " " + division + " " + title + of.map(d -> " for " + d).orElse("") + oneOff;
  }

  /** The table's source names the basis of each day before 2012; from then on it cites the feed. */
  @Test
  void basis_whereTheSourceNamesIt_agrees() {
    Map<String, HolidayBasis> held =
        DATA.records().stream()
            .filter(h -> h.withdrawnOn().isEmpty())
            .collect(Collectors.toMap(h -> h.date() + " " + h.division(), BankHoliday::basis));
    List<String> wrong = new ArrayList<>();
    int judged = 0;
    for (OfficialDays.Row row : OfficialDays.ROWS) {
      Optional<HolidayBasis> named = namedBasis(row);
      if (named.isPresent()) {
        judged++;
        if (held.get(row.date() + " " + row.division()) != named.get()) {
          wrong.add(row.date() + " " + row.division() + " " + row.source());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(judged > 850, "judged only " + judged);
  }

  private static Optional<HolidayBasis> namedBasis(OfficialDays.Row row) {
    String source = row.source();
    String day = row.date().toString().substring(5);
    if (source.startsWith("common law")) {
      return Optional.of(HolidayBasis.COMMON_LAW);
    }
    if (source.startsWith("St Andrew's Day Bank Holiday (Scotland) Act")) {
      return Optional.of(HolidayBasis.SCOTTISH_ACT);
    }
    if (source.contains("(28 Dec); 27 Dec by Banking")) {
      return Optional.of(
          day.equals("12-28") ? HolidayBasis.PROCLAMATION : HolidayBasis.SCHEDULE_1971);
    }
    if (source.contains("26 Dec is Christmas Day's statutory substitute in Scotland")) {
      return Optional.of(
          day.equals("12-26") ? HolidayBasis.SCHEDULE_1971 : HolidayBasis.PROCLAMATION);
    }
    if (source.startsWith("annual ") || source.startsWith("proclamation")) {
      return Optional.of(HolidayBasis.PROCLAMATION);
    }
    if (source.startsWith("Banking and Financial Dealings Act 1971 Sch 1")) {
      return Optional.of(HolidayBasis.SCHEDULE_1971);
    }
    return Optional.empty();
  }

  @Test
  void publication_everyAnnouncedRow_agrees() {
    Map<String, BankHoliday> held =
        DATA.records().stream()
            .filter(h -> h.withdrawnOn().isEmpty())
            .collect(Collectors.toMap(h -> h.date() + " " + h.division(), h -> h));
    for (OfficialDays.Row row : OfficialDays.ROWS) {
      BankHoliday holiday = held.get(row.date() + " " + row.division());
      if (row.announcedOn().isPresent()) {
        assertEquals(new Publication.Announced(row.announcedOn().get()), holiday.publication());
      } else if (row.source().startsWith("ANNOUNCEMENT DATE UNKNOWN")) {
        assertTrue(holiday.publication() instanceof Publication.Unrecorded, holiday.toString());
      }
    }
  }

  /** Each day that was moved is held as withdrawn on the day its replacement was announced. */
  @Test
  void records_everyMovedDay_isWithdrawnWhenItsReplacementWasAnnounced() {
    List<String> expected =
        OfficialDays.ROWS.stream()
            .filter(row -> row.oneOff() && row.substituteFor().isPresent())
            .map(
                row ->
                    row.substituteFor().get()
                        + " "
                        + row.division()
                        + " "
                        + row.announcedOn().orElseThrow())
            .sorted()
            .toList();
    List<String> held =
        DATA.records().stream()
            .filter(h -> h.withdrawnOn().isPresent())
            .map(h -> h.date() + " " + h.division() + " " + h.withdrawnOn().get())
            .sorted()
            .toList();
    assertEquals(expected, held);
  }

  @Test
  void records_disputedAndCustomary_areMarkedAsTheTableMarksThem() {
    for (OfficialDays.Row row : OfficialDays.ROWS) {
      HolidayStatus expected =
          row.source().contains("[DISPUTED")
              ? HolidayStatus.DISPUTED
              : row.source().contains("[CUSTOMARY")
                  ? HolidayStatus.CUSTOMARY
                  : HolidayStatus.CONFIRMED;
      List<HolidayStatus> held =
          DATA.records().stream()
              .filter(h -> h.date().equals(row.date()) && h.division() == row.division())
              .filter(h -> h.withdrawnOn().isEmpty())
              .map(BankHoliday::status)
              .toList();
      assertEquals(List.of(expected), held, row.toString());
    }
  }

  @Test
  void withoutDisputed_january2010And2011InScotland_areWorked() {
    WorkingDayCalendar scotland = DATA.withoutDisputed().calendar(Division.SCOTLAND);
    assertTrue(scotland.isWorkingDay(LocalDate.of(2010, 1, 4)));
    assertTrue(scotland.isWorkingDay(LocalDate.of(2011, 1, 4)));
    assertFalse(scotland.isWorkingDay(LocalDate.of(2011, 1, 3)));
    assertEquals(
        DATA.calendar(Division.SCOTLAND).workingDaysBetween(OfficialDays.FIRST, OfficialDays.LAST)
            + 2,
        scotland.workingDaysBetween(OfficialDays.FIRST, OfficialDays.LAST));
  }

  /** Section A of the hard questions: where every other calendar is wrong somewhere. */
  @ParameterizedTest
  @CsvSource({
    "ENGLAND_AND_WALES, 1977-05-30, true",
    "ENGLAND_AND_WALES, 1977-06-06, false",
    "ENGLAND_AND_WALES, 1977-06-07, false",
    "SCOTLAND, 1977-06-07, true",
    "SCOTLAND, 1995-05-01, false",
    "SCOTLAND, 1995-05-08, false",
    "ENGLAND_AND_WALES, 1995-05-01, true",
    "NORTHERN_IRELAND, 1995-05-01, true",
    "ENGLAND_AND_WALES, 1981-07-29, false",
    "SCOTLAND, 1999-12-31, false",
    "ENGLAND_AND_WALES, 2002-05-27, true",
    "ENGLAND_AND_WALES, 2002-06-03, false",
    "ENGLAND_AND_WALES, 2002-06-04, false",
    "ENGLAND_AND_WALES, 2020-05-04, true",
    "SCOTLAND, 2020-05-08, false",
    "ENGLAND_AND_WALES, 2022-05-30, true",
    "NORTHERN_IRELAND, 2022-09-19, false",
    "SCOTLAND, 2026-06-15, false",
    "ENGLAND_AND_WALES, 2026-06-15, true",
    "NORTHERN_IRELAND, 2026-06-15, true",
    "SCOTLAND, 1975-05-05, false",
    "ENGLAND_AND_WALES, 1975-05-05, true",
    "SCOTLAND, 1975-05-26, true",
    "SCOTLAND, 2006-11-30, true",
    "SCOTLAND, 2013-12-02, false",
    "NORTHERN_IRELAND, 2018-03-19, false",
    "SCOTLAND, 2025-04-21, true",
    "SCOTLAND, 2027-08-30, true",
    "SCOTLAND, 2027-08-02, false"
  })
  void isWorkingDay_hardCase_agreesWithTheSource(Division division, LocalDate day, boolean is) {
    assertEquals(is, DATA.calendar(division).isWorkingDay(day));
  }

  @Test
  void coverage_andVersion_tellAHealthCheckWhatIsMissing() {
    assertEquals(
        new Coverage(OfficialDays.FIRST, OfficialDays.LAST, LocalDate.of(2099, 12, 31)),
        DATA.coverage());
    assertEquals(LocalDate.of(2026, 8, 21), DATA.version().asAt());
    assertTrue(DATA.coverage().confirms(Year.of(2028)));
    assertFalse(DATA.coverage().confirms(Year.of(2029)));
    assertFalse(DATA.coverage().confirms(Year.of(1973)));
    assertEquals(
        "confirmed 1974-01-01 to 2028-12-31, projected to 2099-12-31", DATA.coverage().toString());
    assertEquals(
        "2026-08-21 (GOV.UK bank-holidays.json, alphagov frontend@cb2a016d)",
        DATA.version().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "1973-12-31, OUTSIDE",
    "1974-01-01, CONFIRMED",
    "2028-12-31, CONFIRMED",
    "2029-01-01, PROJECTED",
    "2099-12-31, PROJECTED",
    "2100-01-01, OUTSIDE"
  })
  void coverage_ofADay_isExact(LocalDate day, Coverage.Certainty certainty) {
    assertEquals(certainty, DATA.coverage().of(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-01, 2026-12-31, 2028-12-31",
    "2026-01-01, 2028-12-31, 2027-12-31",
    "2026-01-02, 2026-12-31, 2027-12-31",
    "2026-01-01, 2026-12-30, 2027-12-31",
    "2026-01-01, 2026-12-31, 2027-12-30"
  })
  void coverage_outOfOrderOrInsideAYear_isRefused(LocalDate from, LocalDate to, LocalDate end) {
    assertEquals(
        "coverage must be whole years, from, confirmedTo, projectedTo in this order but was "
            + from
            + ", "
            + to
            + ", "
            + end,
        assertThrows(IllegalArgumentException.class, () -> new Coverage(from, to, end))
            .getMessage());
  }

  @Test
  void coverage_ofTwo_isWhatBothCover() {
    Coverage older =
        new Coverage(
            LocalDate.of(1974, 1, 1), LocalDate.of(2028, 12, 31), LocalDate.of(2099, 12, 31));
    Coverage newer =
        new Coverage(
            LocalDate.of(1980, 1, 1), LocalDate.of(2030, 12, 31), LocalDate.of(2090, 12, 31));
    Coverage both =
        new Coverage(
            LocalDate.of(1980, 1, 1), LocalDate.of(2028, 12, 31), LocalDate.of(2090, 12, 31));
    assertEquals(both, older.intersectedWith(newer));
    assertEquals(both, newer.intersectedWith(older));
  }

  /** Christmas of the last year that the data of 2011 confirms, and the next on a Sunday. */
  @ParameterizedTest
  @CsvSource({"2011-12-25, CONFIRMED", "2016-12-25, PROJECTED"})
  void holidayAtAWeekend_isAsCertainAsItsYear(LocalDate sunday, HolidayStatus status) {
    assertEquals(
        List.of(status),
        PublicationHistoryTest.dataOf2011().everyRecord(Division.ENGLAND_AND_WALES).stream()
            .filter(holiday -> holiday.date().equals(sunday))
            .map(BankHoliday::status)
            .toList());
  }

  @Test
  void equality_isByContent() {
    UkBankHolidays again = BankHolidayFile.bundled();
    assertEquals(DATA, again);
    assertEquals(DATA.hashCode(), again.hashCode());
    assertNotEquals(DATA, DATA.withoutDisputed());
    assertEquals(
        "UkBankHolidays[1484 records, confirmed 1974-01-01 to 2028-12-31, projected to 2099-12-31,"
            + " 2026-08-21 (GOV.UK bank-holidays.json, alphagov frontend@cb2a016d)]",
        DATA.toString());
  }

  @Test
  void calendar_nullDivision_isRefusedByName() {
    assertEquals(
        "division",
        assertThrows(NullPointerException.class, () -> DATA.calendar(null)).getMessage());
  }
}
