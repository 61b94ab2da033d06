// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the public knew, and when. */
class AsKnownOnTest {
  private static final UkBankHolidays DATA = UkBankHolidays.bundled();
  private static final WorkingDayCalendar ENGLAND = DATA.calendar(Division.ENGLAND_AND_WALES);
  private static final WorkingDayCalendar SCOTLAND = DATA.calendar(Division.SCOTLAND);

  /** Every dated announcement in every division: unknown the day before it, known on it. */
  @Test
  void everyAnnouncement_changesItsDayAndTheDayItReplaces() {
    int announcements = 0;
    for (OfficialDays.Row row : OfficialDays.ROWS) {
      if (row.announcedOn().isPresent()) {
        announcements++;
        LocalDate announced = row.announcedOn().get();
        WorkingDayCalendar now = DATA.calendar(row.division()).asKnownOn(announced);
        WorkingDayCalendar before = now.asKnownOn(announced.minusDays(1));
        assertTrue(before.isWorkingDay(row.date()), row.toString());
        assertFalse(now.isWorkingDay(row.date()), row.toString());
        if (row.oneOff() && row.substituteFor().isPresent()) {
          assertFalse(before.isWorkingDay(row.substituteFor().get()), row.toString());
          assertTrue(now.isWorkingDay(row.substituteFor().get()), row.toString());
        }
      }
    }
    assertEquals(48, announcements);
  }

  /** Rows X10 and X10v: the state funeral was proclaimed on Saturday 10 September 2022. */
  @Test
  void stateFuneral_isUnknownUntilProclaimed() {
    LocalDate mon19 = LocalDate.of(2022, 9, 19);
    assertTrue(ENGLAND.asKnownOn(LocalDate.of(2022, 9, 9)).isWorkingDay(mon19));
    assertFalse(ENGLAND.asKnownOn(LocalDate.of(2022, 9, 10)).isWorkingDay(mon19));
  }

  /** Question 34: computed on 30 August 2022, 20 September; as known since, 21 September. */
  @Test
  void fifteenWorkingDays_from30August2022_moveByADay() {
    LocalDate tue30 = LocalDate.of(2022, 8, 30);
    assertEquals(LocalDate.of(2022, 9, 20), ENGLAND.asKnownOn(tue30).plusWorkingDays(tue30, 15));
    assertEquals(LocalDate.of(2022, 9, 21), ENGLAND.plusWorkingDays(tue30, 15));
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLAND_AND_WALES, 2019-06-01, false, true",
    "ENGLAND_AND_WALES, 2019-06-06, false, true",
    "ENGLAND_AND_WALES, 2019-06-07, true, false",
    "SCOTLAND, 2019-06-12, false, true",
    "SCOTLAND, 2019-06-14, true, false",
    "NORTHERN_IRELAND, 2019-06-12, true, false"
  })
  void earlyMay2020_movesWhenItsDivisionAnnouncedIt(
      Division division, LocalDate asAt, boolean mon4Worked, boolean fri8Worked) {
    WorkingDayCalendar calendar = DATA.calendar(division).asKnownOn(asAt);
    assertEquals(mon4Worked, calendar.isWorkingDay(LocalDate.of(2020, 5, 4)));
    assertEquals(fri8Worked, calendar.isWorkingDay(LocalDate.of(2020, 5, 8)));
  }

  @Test
  void worldCup_betweenProposalAndProclamation_isWorked() {
    LocalDate mon15 = LocalDate.of(2026, 6, 15);
    assertTrue(SCOTLAND.asKnownOn(LocalDate.of(2026, 1, 20)).isWorkingDay(mon15));
    assertFalse(SCOTLAND.asKnownOn(LocalDate.of(2026, 2, 4)).isWorkingDay(mon15));
  }

  /** An Act makes all its years public at once: nobody knew of St Andrew's 2012 in 2006. */
  @Test
  void stAndrew_beforeTheActOf2007_isWorkedInEveryYear() {
    WorkingDayCalendar in2006 = SCOTLAND.asKnownOn(LocalDate.of(2006, 12, 31));
    assertTrue(in2006.isWorkingDay(LocalDate.of(2012, 11, 30)));
    assertTrue(in2006.projected().isWorkingDay(LocalDate.of(2033, 11, 30)));
    assertFalse(SCOTLAND.isWorkingDay(LocalDate.of(2012, 11, 30)));
  }

  @Test
  void unrecordedAnnouncement_isUnknownRefusedAndThenKnown() {
    LocalDate wedding = LocalDate.of(1981, 7, 29);
    assertTrue(ENGLAND.asKnownOn(LocalDate.of(1981, 2, 23)).isWorkingDay(wedding));
    assertFalse(ENGLAND.asKnownOn(wedding).isWorkingDay(wedding));
    WorkingDayCalendar inMarch = ENGLAND.asKnownOn(LocalDate.of(1981, 3, 1));
    CalendarCoverageException refused =
        assertThrows(CalendarCoverageException.class, () -> inMarch.isWorkingDay(wedding));
    assertEquals(
        "1981-07-29 (Royal wedding (Prince of Wales and Lady Diana Spencer)) cannot be judged as"
            + " known on 1981-03-01: the day on which it became public is not recorded",
        refused.getMessage());
    assertEquals(wedding, refused.date());
  }

  @Test
  void unrecordedAnnouncement_refusesOnlyWhatDependsOnIt() {
    LocalDate wed29 = LocalDate.of(1981, 7, 29);
    LocalDate tue28 = wed29.minusDays(1);
    LocalDate thu30 = wed29.plusDays(1);
    WorkingDayCalendar inMarch = ENGLAND.asKnownOn(LocalDate.of(1981, 3, 1));
    assertEquals(tue28, inMarch.plusWorkingDays(LocalDate.of(1981, 7, 27), 1));
    assertEquals(thu30, inMarch.plusWorkingDays(wed29, 1));
    assertEquals(tue28, inMarch.minusWorkingDays(wed29, 1));
    assertEquals(1, inMarch.workingDaysBetween(wed29, thu30));
    List<Executable> dependent =
        List.of(
            () -> inMarch.plusWorkingDays(tue28, 1),
            () -> inMarch.minusWorkingDays(thu30, 1),
            () -> inMarch.workingDaysBetween(tue28, wed29),
            () -> inMarch.workingDaysBetween(wed29, tue28),
            () -> inMarch.workingDays(tue28, thu30),
            () -> inMarch.firstWorkingDayOfMonth(tue28),
            () -> inMarch.reasonsAgainst(wed29),
            () -> inMarch.explainPlus(tue28, 1),
            () -> inMarch.explainMinus(thu30, 1),
            () -> inMarch.explainBetween(tue28, thu30));
    dependent.forEach(call -> assertThrows(CalendarCoverageException.class, call));
  }

  @Test
  void asKnownOn_asKnownEarlier_staysEarlier() {
    LocalDate early = LocalDate.of(2019, 6, 1);
    LocalDate late = LocalDate.of(2023, 1, 1);
    assertEquals(early, ENGLAND.asKnownOn(early).asKnownOn(late).knownOn().orElseThrow());
    assertEquals(ENGLAND.asKnownOn(early), ENGLAND.asKnownOn(late).asKnownOn(early));
    assertTrue(ENGLAND.asKnownOn(early).asKnownOn(late).isWorkingDay(LocalDate.of(2020, 5, 8)));
  }
}
