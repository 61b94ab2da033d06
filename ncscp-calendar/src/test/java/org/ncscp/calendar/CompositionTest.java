// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Calendars made from others. */
class CompositionTest {
  private static final UkBankHolidays DATA = UkBankHolidays.bundled();
  private static final WorkingDayCalendar ENGLAND = DATA.calendar(Division.ENGLAND_AND_WALES);
  private static final WorkingDayCalendar SCOTLAND = DATA.calendar(Division.SCOTLAND);
  private static final WorkingDayCalendar UK = DATA.unitedKingdomCalendar();
  private static final LocalDate EASTER_SAT_2026_04_04 = LocalDate.of(2026, 4, 4);

  private static final Closure OFFICES_SHUT =
      new Closure("Offices shut", LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 31));

  @Test
  void divisions_areThoseUnited_whateverIsChangedBeside() {
    assertEquals(Set.of(Division.ENGLAND_AND_WALES), ENGLAND.divisions());
    assertEquals(
        List.of(Division.ENGLAND_AND_WALES, Division.SCOTLAND),
        List.copyOf(SCOTLAND.union(ENGLAND).divisions()));
    assertEquals(Set.of(Division.values()), UK.divisions());
    assertEquals(
        Set.of(Division.SCOTLAND),
        SCOTLAND
            .withClosure(OFFICES_SHUT)
            .withExtraWorkingDay("Census Saturday", LocalDate.of(2026, 11, 21))
            .withWeekend(EnumSet.of(DayOfWeek.SUNDAY))
            .projected()
            .asKnownOn(LocalDate.of(2024, 1, 1))
            .divisions());
    Set<Division> divisions = ENGLAND.divisions();
    assertThrows(
        UnsupportedOperationException.class, () -> divisions.add(Division.NORTHERN_IRELAND));
  }

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
  void closureAndExtraWorkingDay_sideBySide_areBothKept() {
    LocalDate mon28 = LocalDate.of(2026, 12, 28);
    WorkingDayCalendar calendar =
        ENGLAND.withClosure(OFFICES_SHUT).withExtraWorkingDay("Stocktaking", mon28);
    assertTrue(calendar.isWorkingDay(mon28));
    assertFalse(calendar.isWorkingDay(OFFICES_SHUT.first()));
    assertEquals(
        calendar, ENGLAND.withExtraWorkingDay("Stocktaking", mon28).withClosure(OFFICES_SHUT));
  }

  /** Data of 2011 beside the bundled data: only what both cover is answered, either way round. */
  @Test
  void union_ofDifferentCoverage_coversWhatBothCover() {
    WorkingDayCalendar old =
        PublicationHistoryTest.dataOf2011().calendar(Division.ENGLAND_AND_WALES);
    for (WorkingDayCalendar both : List.of(old.union(SCOTLAND), SCOTLAND.union(old))) {
      assertEquals(LocalDate.of(2011, 12, 31), both.coverage().confirmedTo());
      assertEquals(LocalDate.of(2011, 12, 31), both.dataVersion().asAt());
      assertFalse(both.isWorkingDay(LocalDate.of(2011, 12, 26)));
      assertThrows(
          CalendarCoverageException.class, () -> both.isWorkingDay(LocalDate.of(2012, 1, 9)));
    }
  }

  @Test
  void union_asKnownOnDifferentDays_isRefused() {
    LocalDate then = LocalDate.of(2019, 6, 1);
    assertEquals(
        "calendars must be as known on the same day but were "
            + ENGLAND.asKnownOn(then)
            + " and "
            + SCOTLAND,
        assertThrows(IllegalArgumentException.class, () -> ENGLAND.asKnownOn(then).union(SCOTLAND))
            .getMessage());
    assertEquals(
        then, ENGLAND.asKnownOn(then).union(SCOTLAND.asKnownOn(then)).knownOn().orElseThrow());
  }

  @Test
  void ownRules_areNamedInAnswers() {
    LocalDate sat = LocalDate.of(2026, 11, 21);
    assertEquals(
        "1 working day after Friday 20 November 2026 is Saturday 21 November 2026 (England and"
            + " Wales with weekend [SUNDAY], own closures: 1, extra working days: 1)",
        ENGLAND
            .withWeekend(EnumSet.of(DayOfWeek.SUNDAY))
            .withClosure(OFFICES_SHUT)
            .withExtraWorkingDay("Census", sat.plusDays(1))
            .explainPlus(sat.minusDays(1), 1)
            .summary());
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
        "2026-08 has no working day in the calendar of England and Wales with own closures: 1",
        refused.getMessage());
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
        "Monday 14 July 2025 is not counted: Battle of the Boyne (Orangemen's Day) (Northern"
            + " Ireland; proclamation under the Banking and Financial Dealings Act 1971, section"
            + " 1; stands in for Saturday 12 July 2025)",
        UK.explainPlus(LocalDate.of(2025, 7, 13), 1).steps().get(0).describe());
    assertEquals(
        "Monday 19 September 2022 is not counted: Bank Holiday for the State Funeral of Queen"
            + " Elizabeth II (England and Wales, Scotland, Northern Ireland; proclamation under"
            + " the Banking and Financial Dealings Act 1971, section 1)",
        UK.explainPlus(LocalDate.of(2022, 9, 18), 1).steps().get(0).describe());
    assertEquals(
        List.of("Saturday"),
        UK.reasonsAgainst(EASTER_SAT_2026_04_04).stream().map(NonWorkingReason::describe).toList());
    assertEquals(3, UK.reasonsAgainst(LocalDate.of(2022, 9, 19)).size());
  }
}
