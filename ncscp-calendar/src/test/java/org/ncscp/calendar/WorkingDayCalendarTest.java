// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
          "cannot move 1 working days from 2028-12-29: the calendar of England and Wales is"
              + " confirmed from 1974-01-01 to 2028-12-31; projected() answers to 2099-12-31",
          refused.getMessage());
      assertEquals(LocalDate.of(2029, 1, 1), refused.date());
      assertEquals(DATA.coverage(), refused.coverage());
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
              + " to 2028-12-31; projected() answers to 2099-12-31",
          refused.getMessage());
      assertEquals(day, refused.date());
    }

    @Test
    void projected_beyondTheConfirmedDays_answersAndSaysSo() {
      WorkingDayCalendar projected = ENGLAND.projected();
      assertEquals(LocalDate.of(2029, 1, 2), projected.plusWorkingDays(FRI_2028_12_29, 1));
      assertTrue(projected.isProvisional(LocalDate.of(2029, 1, 2)));
      assertFalse(projected.isProvisional(FRI_2028_12_29));
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
  class AsKnownOn {
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

  @Nested
  class Composing {
    private static final Closure OFFICES_SHUT =
        new Closure("Offices shut", LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 31));

    @Test
    void withClosure_skipsItsDaysAndNamesIt() {
      WorkingDayCalendar council = ENGLAND.withClosure(OFFICES_SHUT);
      LocalDate wed23 = LocalDate.of(2026, 12, 23);
      assertEquals(LocalDate.of(2026, 12, 29), ENGLAND.plusWorkingDays(wed23, 2));
      assertEquals(LocalDate.of(2027, 1, 4), council.plusWorkingDays(wed23, 2));
      assertEquals(
          List.of("Offices shut"),
          council.reasonsAgainst(LocalDate.of(2026, 12, 30)).stream()
              .map(NonWorkingReason::describe)
              .toList());
      assertFalse(council.isWorkingDay(OFFICES_SHUT.first()));
      assertFalse(council.isWorkingDay(OFFICES_SHUT.last()));
    }

    @Test
    void withClosure_beyondAllData_changesNothingButTheDefinition() {
      Closure ages = new Closure("Ages", LocalDate.MIN, LocalDate.of(1973, 12, 31));
      Closure later = Closure.on("Later", LocalDate.MAX);
      WorkingDayCalendar calendar = ENGLAND.withClosure(ages).withClosure(later);
      assertEquals(
          ENGLAND.workingDaysBetween(OfficialDays.FIRST, OfficialDays.LAST),
          calendar.workingDaysBetween(OfficialDays.FIRST, OfficialDays.LAST));
    }

    @Test
    void withExtraWorkingDay_isCountedAndNamed() {
      LocalDate sat = LocalDate.of(2026, 11, 21);
      WorkingDayCalendar open = UK.withExtraWorkingDay("Census Saturday", sat);
      assertTrue(open.isWorkingDay(sat));
      assertEquals(
          "Saturday 21 November 2026 is working day 1 (extra working day: Census Saturday)",
          open.explainPlus(sat.minusDays(1), 1).steps().get(0).describe());
    }

    @Test
    void closureAndExtraWorkingDay_onOneDay_areRefused() {
      LocalDate wed30 = LocalDate.of(2026, 12, 30);
      String message =
          "2026-12-30 cannot be both an extra working day and closed by \"Offices shut\"";
      WorkingDayCalendar shut = ENGLAND.withClosure(OFFICES_SHUT);
      WorkingDayCalendar open = ENGLAND.withExtraWorkingDay("Stocktaking", wed30);
      assertEquals(
          message,
          assertThrows(
                  IllegalArgumentException.class,
                  () -> shut.withExtraWorkingDay("Stocktaking", wed30))
              .getMessage());
      assertEquals(
          message,
          assertThrows(IllegalArgumentException.class, () -> open.withClosure(OFFICES_SHUT))
              .getMessage());
    }

    @Test
    void withWeekend_sundayOnly_keepsTheSaturdaysThatTheLawNames() {
      WorkingDayCalendar shops = ENGLAND.withWeekend(EnumSet.of(DayOfWeek.SUNDAY));
      assertTrue(shops.isWorkingDay(LocalDate.of(2026, 11, 21)));
      assertFalse(shops.isWorkingDay(LocalDate.of(2026, 12, 26)));
      assertFalse(shops.isWorkingDay(LocalDate.of(2027, 12, 25)));
      assertFalse(shops.projected().isWorkingDay(LocalDate.of(2032, 12, 25)));
    }

    @Test
    void withWeekend_everyDayOff_isRefused() {
      assertEquals(
          "weekend must leave a day of the week but was"
              + " [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY]",
          assertThrows(
                  IllegalArgumentException.class,
                  () -> ENGLAND.withWeekend(EnumSet.allOf(DayOfWeek.class)))
              .getMessage());
    }

    @Test
    void withWeekend_none_worksSevenDays() {
      WorkingDayCalendar hospital = ENGLAND.withWeekend(Set.of());
      assertEquals(
          LocalDate.of(2026, 11, 28), hospital.plusWorkingDays(LocalDate.of(2026, 11, 21), 7));
    }

    @Test
    void closedMonth_hasNoFirstDay_andIsSteppedOver() {
      WorkingDayCalendar calendar =
          ENGLAND.withClosure(
              new Closure("August", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31)));
      assertEquals(LocalDate.of(2026, 9, 1), calendar.nextWorkingDay(LocalDate.of(2026, 7, 31)));
      DateTimeException refused =
          assertThrows(
              DateTimeException.class,
              () -> calendar.firstWorkingDayOfMonth(LocalDate.of(2026, 8, 5)));
      assertEquals(
          "2026-08 has no working day in the calendar of England and Wales", refused.getMessage());
      assertThrows(
          DateTimeException.class, () -> calendar.lastWorkingDayOfMonth(LocalDate.of(2026, 8, 5)));
    }

    @Test
    void alwaysClosed_refusesInsteadOfLooping() {
      WorkingDayCalendar never =
          ENGLAND.withClosure(new Closure("Shut for good", LocalDate.MIN, LocalDate.MAX));
      LocalDate day = LocalDate.of(2026, 11, 20);
      List<Executable> calls =
          List.of(
              () -> never.plusWorkingDays(day, 1),
              () -> never.minusWorkingDays(day, 1),
              () -> never.nextOrSameWorkingDay(day),
              () -> never.previousOrSameWorkingDay(day),
              () -> never.explainPlus(day, 1),
              () -> never.explainMinus(day, 1));
      calls.forEach(call -> assertThrows(CalendarCoverageException.class, call));
      assertEquals(day, never.plusWorkingDays(day, 0));
      assertEquals(0, never.workingDaysBetween(OfficialDays.FIRST, OfficialDays.LAST));
    }

    @Test
    void union_ofAProjectedAndAConfirmed_isConfirmed() {
      WorkingDayCalendar both = ENGLAND.projected().union(SCOTLAND);
      assertFalse(both.isProjected());
      assertTrue(ENGLAND.projected().union(SCOTLAND.projected()).isProjected());
      assertEquals(ENGLAND, ENGLAND.union(ENGLAND));
    }

    @Test
    void reasonsAgainst_inTheUnion_nameEachDivisionsHoliday() {
      assertEquals(
          List.of(
              "Battle of the Boyne (Orangemen's Day) (proclamation under the Banking and"
                  + " Financial Dealings Act 1971, section 1; stands in for Saturday 12 July"
                  + " 2025)"),
          UK.reasonsAgainst(LocalDate.of(2025, 7, 14)).stream()
              .map(NonWorkingReason::describe)
              .toList());
      assertEquals(
          List.of("Saturday"),
          UK.reasonsAgainst(EASTER_SAT_2026_04_04).stream()
              .map(NonWorkingReason::describe)
              .toList());
      assertEquals(3, UK.reasonsAgainst(LocalDate.of(2022, 9, 19)).size());
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
      assertEquals(ENGLAND, ENGLAND.asKnownOn(LocalDate.of(2026, 11, 21)));
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
    }

    private static void assertNullRefused(String name, Executable call) {
      assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
  }
}
