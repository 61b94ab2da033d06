// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayCalendarTest {
  private static final UkBankHolidays DATA = UkBankHolidays.bundled();
  private static final WorkingDayCalendar ENGLAND = DATA.calendar(Division.ENGLAND_AND_WALES);
  private static final WorkingDayCalendar SCOTLAND = DATA.calendar(Division.SCOTLAND);
  private static final WorkingDayCalendar NI = DATA.calendar(Division.NORTHERN_IRELAND);
  private static final WorkingDayCalendar UK = DATA.unitedKingdomCalendar();

  private static final LocalDate MAUNDY_THU_2025_04_17 = LocalDate.of(2025, 4, 17);
  private static final LocalDate EASTER_SAT_2026_04_04 = LocalDate.of(2026, 4, 4);
  private static final LocalDate FRI_2028_12_29 = LocalDate.of(2028, 12, 29);

  @Nested
  class Moving {
    @Test
    void plus_overEaster_skipsGoodFridayAndEasterMonday() {
      assertEquals(LocalDate.of(2025, 4, 28), ENGLAND.plusWorkingDays(MAUNDY_THU_2025_04_17, 5));
    }

    @Test
    void minus_overSpringHoliday_skipsIt() {
      assertEquals(
          LocalDate.of(2025, 5, 21), ENGLAND.minusWorkingDays(LocalDate.of(2025, 6, 2), 7));
    }

    /** Never roll first and then exclude: where half of the field answers 2026-04-08. */
    @Test
    void plus_fromSaturday_isAsFromTheWorkingDayBefore() {
      LocalDate tue = LocalDate.of(2026, 4, 7);
      assertEquals(tue, ENGLAND.plusWorkingDays(EASTER_SAT_2026_04_04, 1));
      assertEquals(tue, ENGLAND.plusWorkingDays(LocalDate.of(2026, 4, 2), 1));
    }

    @Test
    void minus_fromSaturday_isThursdayBeforeGoodFriday() {
      assertEquals(LocalDate.of(2026, 4, 2), ENGLAND.minusWorkingDays(EASTER_SAT_2026_04_04, 1));
    }

    @Test
    void plusZero_onSaturday_isThatSaturday() {
      assertEquals(EASTER_SAT_2026_04_04, ENGLAND.plusWorkingDays(EASTER_SAT_2026_04_04, 0));
      assertEquals(EASTER_SAT_2026_04_04, ENGLAND.minusWorkingDays(EASTER_SAT_2026_04_04, 0));
    }

    @Test
    void nextAndPrevious_aroundEaster_comeInPairs() {
      LocalDate thu = LocalDate.of(2026, 4, 2);
      LocalDate tue = LocalDate.of(2026, 4, 7);
      assertEquals(tue, ENGLAND.nextWorkingDay(thu));
      assertEquals(thu, ENGLAND.nextOrSameWorkingDay(thu));
      assertEquals(tue, ENGLAND.nextOrSameWorkingDay(EASTER_SAT_2026_04_04));
      assertEquals(thu, ENGLAND.previousWorkingDay(tue));
      assertEquals(tue, ENGLAND.previousOrSameWorkingDay(tue));
      assertEquals(thu, ENGLAND.previousOrSameWorkingDay(EASTER_SAT_2026_04_04));
    }

    @Test
    void firstAndLastOfMonth_january2028_skipTheSubstituteDays() {
      LocalDate inMonth = LocalDate.of(2028, 1, 15);
      assertEquals(LocalDate.of(2028, 1, 4), ENGLAND.firstWorkingDayOfMonth(inMonth));
      assertEquals(LocalDate.of(2028, 1, 31), ENGLAND.lastWorkingDayOfMonth(inMonth));
      assertEquals(LocalDate.of(2028, 1, 5), SCOTLAND.firstWorkingDayOfMonth(inMonth));
      assertEquals(LocalDate.of(1974, 1, 2), ENGLAND.firstWorkingDayOfMonth(OfficialDays.FIRST));
      assertEquals(FRI_2028_12_29, ENGLAND.lastWorkingDayOfMonth(OfficialDays.LAST));
    }

    @Test
    void workingDays_easterWeek2025_areInOrder() {
      assertEquals(
          List.of(MAUNDY_THU_2025_04_17, LocalDate.of(2025, 4, 22), LocalDate.of(2025, 4, 23)),
          ENGLAND.workingDays(MAUNDY_THU_2025_04_17, LocalDate.of(2025, 4, 23)).toList());
      assertEquals(
          0, ENGLAND.workingDays(LocalDate.of(2025, 4, 18), LocalDate.of(2025, 4, 21)).count());
      assertEquals(
          0, ENGLAND.workingDays(LocalDate.of(2025, 4, 23), MAUNDY_THU_2025_04_17).count());
    }
  }

  @Nested
  class Counting {
    /** Calendar question 37: half-open after the start, closed at the end. */
    @Test
    void between_excludesStartAndIncludesEnd() {
      LocalDate wed = LocalDate.of(2026, 4, 1);
      LocalDate nextWed = LocalDate.of(2026, 4, 8);
      assertEquals(3, ENGLAND.workingDaysBetween(wed, nextWed));
      assertEquals(-3, ENGLAND.workingDaysBetween(nextWed, wed));
      assertEquals(0, ENGLAND.workingDaysBetween(wed, wed));
    }

    /** Calendar question 41: received on Saturday 14 March 2009, St Patrick's Day counts. */
    @Test
    void unitedKingdom_freedomOfInformationRequest_isDueAfterEaster() {
      LocalDate due = LocalDate.of(2009, 4, 15);
      assertEquals(due, UK.plusWorkingDays(LocalDate.of(2009, 3, 14), 20));
      assertEquals(due, UK.plusWorkingDays(LocalDate.of(2009, 3, 13), 20));
      assertEquals(due.minusDays(1), ENGLAND.plusWorkingDays(LocalDate.of(2009, 3, 14), 20));
    }
  }

  @Nested
  class Adjusting {
    @Test
    void adjusters_onDates_equalTheMethods() {
      LocalDate sat = EASTER_SAT_2026_04_04;
      assertEquals(LocalDate.of(2026, 4, 13), sat.with(ENGLAND.plusWorkingDays(5)));
      assertEquals(LocalDate.of(2026, 3, 27), sat.with(ENGLAND.minusWorkingDays(5)));
      assertEquals(LocalDate.of(2026, 4, 7), sat.with(ENGLAND.nextWorkingDay()));
      assertEquals(LocalDate.of(2026, 4, 7), sat.with(ENGLAND.nextOrSameWorkingDay()));
      assertEquals(LocalDate.of(2026, 4, 2), sat.with(ENGLAND.previousWorkingDay()));
      assertEquals(LocalDate.of(2026, 4, 2), sat.with(ENGLAND.previousOrSameWorkingDay()));
      assertEquals(LocalDate.of(2026, 4, 1), sat.with(ENGLAND.firstWorkingDayOfMonth()));
      assertEquals(LocalDate.of(2026, 4, 30), sat.with(ENGLAND.lastWorkingDayOfMonth()));
    }

    @Test
    void adjusters_onDateTimes_keepTheTimeOfDay() {
      assertEquals(
          LocalDateTime.of(2025, 4, 28, 16, 30),
          MAUNDY_THU_2025_04_17.atTime(16, 30).with(ENGLAND.plusWorkingDays(5)));
      assertEquals(
          OffsetDateTime.parse("2025-04-22T09:00+01:00"),
          OffsetDateTime.parse("2025-04-17T09:00+01:00").with(ENGLAND.nextWorkingDay()));
    }

    @Test
    void adjusters_onAnInstant_areRefused() {
      assertThrows(DateTimeException.class, () -> Instant.EPOCH.with(ENGLAND.plusWorkingDays(5)));
    }
  }

  @Nested
  class CoverageOfAnswers {
    @Test
    void plus_beyondTheConfirmedDays_isRefusedWithBothHorizons() {
      CalendarCoverageException refused =
          assertThrows(
              CalendarCoverageException.class, () -> ENGLAND.plusWorkingDays(FRI_2028_12_29, 1));
      assertEquals(
          "cannot move by 1 working days from 2028-12-29: the calendar of England and Wales is"
              + " confirmed from 1974-01-01 to 2028-12-31; a projected calendar answers to 2099-12-31",
          refused.getMessage());
      assertEquals(LocalDate.of(2029, 1, 1), refused.date());
      assertEquals(DATA.coverage(), refused.coverage());
    }

    @Test
    void explanations_beyondTheConfirmedDays_areRefusedAsTheMovesAre() {
      LocalDate wed2 = LocalDate.of(1974, 1, 2);
      assertRefusedAlike(
          () -> ENGLAND.plusWorkingDays(FRI_2028_12_29, 5),
          () -> ENGLAND.explainPlus(FRI_2028_12_29, 5));
      assertRefusedAlike(
          () -> ENGLAND.plusWorkingDays(wed2, -3), () -> ENGLAND.explainPlus(wed2, -3));
      assertRefusedAlike(
          () -> ENGLAND.minusWorkingDays(wed2, 3), () -> ENGLAND.explainMinus(wed2, 3));
      assertRefusedAlike(
          () -> ENGLAND.minusWorkingDays(FRI_2028_12_29, -5),
          () -> ENGLAND.explainMinus(FRI_2028_12_29, -5));
    }

    private static void assertRefusedAlike(Executable move, Executable explanation) {
      CalendarCoverageException one = assertThrows(CalendarCoverageException.class, move);
      CalendarCoverageException two = assertThrows(CalendarCoverageException.class, explanation);
      assertEquals(one.getMessage(), two.getMessage());
      assertEquals(one.date(), two.date());
    }

    @Test
    void firstAndLastWorkingDay_areAnswersStill() {
      LocalDate wed2 = LocalDate.of(1974, 1, 2);
      assertEquals(wed2, ENGLAND.minusWorkingDays(wed2.plusDays(1), 1));
      assertEquals(FRI_2028_12_29, ENGLAND.plusWorkingDays(FRI_2028_12_29.minusDays(1), 1));
    }

    @Test
    void minus_beforeTheFirstDay_isRefused() {
      CalendarCoverageException refused =
          assertThrows(
              CalendarCoverageException.class,
              () -> ENGLAND.minusWorkingDays(LocalDate.of(1974, 1, 2), 1));
      assertEquals(LocalDate.of(1973, 12, 31), refused.date());
    }

    /** Calendar question 31: not "working day", but unknown. */
    @ParameterizedTest
    @ValueSource(strings = {"1969-05-05", "1973-12-31", "2029-01-01", "2100-01-01"})
    void isWorkingDay_outsideTheConfirmedDays_isRefused(LocalDate day) {
      CalendarCoverageException refused =
          assertThrows(CalendarCoverageException.class, () -> ENGLAND.isWorkingDay(day));
      assertEquals(
          day
              + " is not covered: the calendar of England and Wales is confirmed from 1974-01-01"
              + " to 2028-12-31; a projected calendar answers to 2099-12-31",
          refused.getMessage());
      assertEquals(day, refused.date());
    }

    @Test
    void projected_beyondTheConfirmedDays_answersAndSaysSo() {
      WorkingDayCalendar projected = ENGLAND.projected();
      assertEquals(LocalDate.of(2029, 1, 2), projected.plusWorkingDays(FRI_2028_12_29, 1));
      assertTrue(projected.isProvisional(FRI_2028_12_29, LocalDate.of(2029, 1, 2)));
      assertTrue(projected.isProvisional(LocalDate.of(2029, 1, 2), FRI_2028_12_29));
      assertFalse(projected.isProvisional(FRI_2028_12_29, FRI_2028_12_29));
      assertTrue(projected.isProjected());
      assertFalse(ENGLAND.isProjected());
      assertSame(projected, projected.projected());
      CalendarCoverageException refused =
          assertThrows(
              CalendarCoverageException.class,
              () -> projected.isWorkingDay(LocalDate.of(2100, 1, 1)));
      assertEquals(
          "2100-01-01 is not covered: the calendar of England and Wales is projected from"
              + " 1974-01-01 to 2099-12-31",
          refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
        longs = {
          Long.MIN_VALUE,
          Long.MIN_VALUE + 1,
          Integer.MIN_VALUE,
          -40_000,
          40_000,
          Integer.MAX_VALUE,
          Long.MAX_VALUE
        })
    void plusAndMinus_hugeCounts_areRefusedAtOnce(long count) {
      List<Executable> calls =
          List.of(
              () -> ENGLAND.plusWorkingDays(MAUNDY_THU_2025_04_17, count),
              () -> ENGLAND.minusWorkingDays(MAUNDY_THU_2025_04_17, count),
              () -> ENGLAND.projected().plusWorkingDays(MAUNDY_THU_2025_04_17, count),
              () -> ENGLAND.explainPlus(MAUNDY_THU_2025_04_17, count),
              () -> ENGLAND.explainMinus(MAUNDY_THU_2025_04_17, count));
      calls.forEach(call -> assertThrows(CalendarCoverageException.class, call));
    }

    @Test
    void everyCall_onTheEndsOfTime_isRefused() {
      for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
        List<Executable> calls =
            List.of(
                () -> ENGLAND.isWorkingDay(day),
                () -> ENGLAND.plusWorkingDays(day, 0),
                () -> ENGLAND.minusWorkingDays(day, 1),
                () -> ENGLAND.workingDaysBetween(day, MAUNDY_THU_2025_04_17),
                () -> ENGLAND.workingDaysBetween(MAUNDY_THU_2025_04_17, day),
                () -> ENGLAND.nextOrSameWorkingDay(day),
                () -> ENGLAND.firstWorkingDayOfMonth(day),
                () -> ENGLAND.lastWorkingDayOfMonth(day),
                () -> ENGLAND.workingDays(MAUNDY_THU_2025_04_17, day),
                () -> ENGLAND.reasonsAgainst(day),
                () -> ENGLAND.explainPlus(day, 1),
                () -> ENGLAND.explainBetween(day, MAUNDY_THU_2025_04_17),
                () -> ENGLAND.explainBetween(MAUNDY_THU_2025_04_17, day));
        calls.forEach(
            call -> assertEquals(day, assertThrows(CalendarCoverageException.class, call).date()));
      }
    }
  }

  @Nested
  class Values {
    @Test
    void equality_isByContent() {
      assertEquals(ENGLAND, BankHolidayFile.bundled().calendar(Division.ENGLAND_AND_WALES));
      assertEquals(
          ENGLAND.hashCode(),
          BankHolidayFile.bundled().calendar(Division.ENGLAND_AND_WALES).hashCode());
      assertNotEquals(ENGLAND, ENGLAND.asKnownOn(LocalDate.of(2026, 11, 21)));
      assertEquals(
          ENGLAND.asKnownOn(LocalDate.of(2026, 11, 21)),
          BankHolidayFile.bundled()
              .calendar(Division.ENGLAND_AND_WALES)
              .asKnownOn(LocalDate.of(2026, 11, 21)));
      assertEquals(ENGLAND.union(NI), NI.union(ENGLAND));
      assertNotEquals(ENGLAND, NI);
      assertNotEquals(ENGLAND, ENGLAND.projected());
      assertNotEquals(ENGLAND, ENGLAND.asKnownOn(LocalDate.of(2022, 9, 9)));
      LocalDate sat = LocalDate.of(2026, 11, 21);
      assertNotEquals(ENGLAND, ENGLAND.withClosure(Closure.on("Saturday off", sat)));
      assertNotEquals(ENGLAND, ENGLAND.withExtraWorkingDay("Open", sat));
      assertNotEquals(ENGLAND, ENGLAND.withWeekend(Set.of()));
    }

    @Test
    void toString_saysWhatAnswersAndHowFar() {
      assertEquals(
          "WorkingDayCalendar[England and Wales, confirmed 1974-01-01 to 2028-12-31,"
              + " data of 2026-08-21]",
          ENGLAND.toString());
      assertEquals(
          "WorkingDayCalendar[England and Wales + Scotland + Northern Ireland,"
              + " projected 1974-01-01 to 2099-12-31, as known on 2019-06-01, data of 2026-08-21]",
          UK.projected().asKnownOn(LocalDate.of(2019, 6, 1)).toString());
    }

    @Test
    void blankNames_areRefused() {
      LocalDate day = LocalDate.of(2026, 11, 21);
      assertEquals(
          "name must not be blank but was \" \"",
          assertThrows(IllegalArgumentException.class, () -> Closure.on(" ", day)).getMessage());
      assertEquals(
          "name must not be blank but was \"\"",
          assertThrows(IllegalArgumentException.class, () -> ENGLAND.withExtraWorkingDay("", day))
              .getMessage());
      assertEquals(
          "last must be on or after first 2026-11-21 but was 2026-11-20",
          assertThrows(
                  IllegalArgumentException.class, () -> new Closure("Shut", day, day.minusDays(1)))
              .getMessage());
    }

    @Test
    void nulls_areRefusedByName() {
      assertNullRefused("date", () -> ENGLAND.isWorkingDay(null));
      assertNullRefused("date", () -> ENGLAND.plusWorkingDays(null, 1));
      assertNullRefused("start", () -> ENGLAND.workingDaysBetween(null, EASTER_SAT_2026_04_04));
      assertNullRefused("end", () -> ENGLAND.workingDaysBetween(EASTER_SAT_2026_04_04, null));
      assertNullRefused("start", () -> ENGLAND.explainBetween(null, EASTER_SAT_2026_04_04));
      assertNullRefused("end", () -> ENGLAND.explainBetween(EASTER_SAT_2026_04_04, null));
      assertNullRefused("date", () -> ENGLAND.explainPlus(null, 1));
      assertNullRefused("firstDay", () -> ENGLAND.workingDays(null, EASTER_SAT_2026_04_04));
      assertNullRefused("lastDay", () -> ENGLAND.workingDays(EASTER_SAT_2026_04_04, null));
      assertNullRefused("day", () -> ENGLAND.asKnownOn(null));
      assertNullRefused("closure", () -> ENGLAND.withClosure(null));
      assertNullRefused("day", () -> ENGLAND.withExtraWorkingDay("Open", null));
      assertNullRefused("name", () -> ENGLAND.withExtraWorkingDay(null, EASTER_SAT_2026_04_04));
      assertNullRefused("name", () -> Closure.on(null, EASTER_SAT_2026_04_04));
      assertNullRefused("days", () -> ENGLAND.withWeekend(null));
      assertNullRefused("other", () -> ENGLAND.union(null));
      assertNullRefused("from", () -> ENGLAND.isProvisional(null, EASTER_SAT_2026_04_04));
    }

    private static void assertNullRefused(String name, Executable call) {
      assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
  }
}
