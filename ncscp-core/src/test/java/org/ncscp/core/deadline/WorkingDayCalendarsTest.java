// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.rule.PeriodUnit.WORKING_DAYS;
import static org.ncscp.core.rule.WorkingDayProfile.ENGLAND_AND_WALES;
import static org.ncscp.core.rule.WorkingDayProfile.ENGLAND_AND_WALES_WITH_BOXING_DAY;
import static org.ncscp.core.rule.WorkingDayProfile.ENGLAND_AND_WALES_WITH_CHRISTMAS_EVE;
import static org.ncscp.core.rule.WorkingDayProfile.SCOTLAND;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.calendar.Closure;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.NonWorkingReason;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.rule.WorkingDayProfile;

class WorkingDayCalendarsTest {
  private static final UkBankHolidays DATA = UkBankHolidays.bundled();
  private static final WorkingDayCalendars ALL = WorkingDayCalendars.of(DATA);
  private static final LocalDate TUE_2024_12_24 = LocalDate.of(2024, 12, 24);

  /** Days that are holidays in one part only, from the official lists. */
  @ParameterizedTest
  @CsvSource({
    // Good Friday; Easter Monday; 2 January; Battle of the Boyne; St Andrew's Day; St Patrick's Day
    "ENGLAND_AND_WALES, 2025-04-18 2025-04-21 2025-05-26 2025-08-25 2025-12-25 2025-12-26,"
        + " 2025-01-02 2025-07-14 2025-12-01 2025-03-17 2025-08-04 2025-12-24",
    "SCOTLAND, 2025-01-02 2025-04-18 2025-08-04 2025-12-01, 2025-04-21 2025-08-25 2025-07-14",
    "NORTHERN_IRELAND, 2025-03-17 2025-04-21 2025-07-14 2025-08-25, 2025-01-02 2025-12-01",
    "ANY_PART_OF_THE_UNITED_KINGDOM, 2025-01-02 2025-03-17 2025-04-21 2025-07-14 2025-08-04"
        + " 2025-08-25 2025-12-01, 2025-12-24 2025-06-02",
    "ENGLAND_AND_WALES_WITH_BOXING_DAY, 2025-12-25 2025-12-26, 2025-12-24 2025-01-02",
    "ENGLAND_AND_WALES_WITH_CHRISTMAS_EVE, 2025-12-24 2025-12-25 2025-12-26, 2025-12-23 2025-01-02"
  })
  void calendar_closesOnTheDaysOfItsDefinition(
      WorkingDayProfile profile, String closed, String worked) {
    WorkingDayCalendar calendar = ALL.calendar(profile);
    for (String day : closed.split(" ", -1)) {
      assertFalse(calendar.isWorkingDay(LocalDate.parse(day)), day);
    }
    for (String day : worked.split(" ", -1)) {
      assertTrue(calendar.isWorkingDay(LocalDate.parse(day)), day);
    }
  }

  /** The day before Christmas Day on a weekday differs, and nothing else in all the years. */
  @ParameterizedTest
  @EnumSource(WorkingDayProfile.class)
  void calendar_equalsTheNaiveCalendar(WorkingDayProfile profile) {
    NaiveCount naive = new NaiveCount(profile);
    WorkingDayCalendar calendar = ALL.calendar(profile);
    List<LocalDate> differing =
        LocalDate.of(1974, 1, 1)
            .datesUntil(LocalDate.of(2029, 1, 1))
            .filter(day -> naive.isWorked(day) != calendar.isWorkingDay(day))
            .toList();
    assertEquals(List.of(), differing);
  }

  @Test
  void christmasEve_isNamedWhereItClosesADay() {
    WorkingDayCalendar named = ALL.calendar(ENGLAND_AND_WALES_WITH_CHRISTMAS_EVE);
    assertTrue(
        NonWorkingReason.describe(named.reasonsAgainst(TUE_2024_12_24)).contains("Christmas Eve"));
    assertEquals(List.of(), ALL.calendar(ENGLAND_AND_WALES).reasonsAgainst(TUE_2024_12_24));
    assertTrue(named.isWorkingDay(LocalDate.of(2024, 12, 23)));
  }

  /** The horizon of the projected days is reached too: Christmas Eve of 2098 is a Wednesday. */
  @Test
  void projected_goesOnBeyondTheConfirmedDays() {
    LocalDate wed = LocalDate.of(2098, 12, 24);
    for (WorkingDayProfile profile : WorkingDayProfile.values()) {
      WorkingDayCalendar confirmed = ALL.calendar(profile);
      assertThrows(CalendarCoverageException.class, () -> confirmed.isWorkingDay(wed));
      assertEquals(
          profile != ENGLAND_AND_WALES_WITH_CHRISTMAS_EVE,
          ALL.projected().calendar(profile).isWorkingDay(wed));
      assertFalse(ALL.projected().calendar(profile).isWorkingDay(wed.plusDays(1)));
    }
  }

  /** The bank holiday of the state funeral was proclaimed on 10 September 2022. */
  @Test
  void asKnownOn_goesForEveryDefinition() {
    LocalDate funeral = LocalDate.of(2022, 9, 19);
    for (WorkingDayProfile profile : WorkingDayProfile.values()) {
      assertTrue(
          ALL.asKnownOn(LocalDate.of(2022, 9, 9)).calendar(profile).isWorkingDay(funeral),
          profile::description);
      assertFalse(
          ALL.asKnownOn(LocalDate.of(2022, 9, 30)).calendar(profile).isWorkingDay(funeral),
          profile::description);
    }
    assertFalse(
        ALL.asKnownOn(LocalDate.of(2022, 9, 9))
            .calendar(ENGLAND_AND_WALES_WITH_CHRISTMAS_EVE)
            .isWorkingDay(TUE_2024_12_24));
  }

  @Test
  void with_replacesOneCalendarOnly() {
    LocalDate mon = LocalDate.of(2025, 6, 2);
    WorkingDayCalendars changed =
        ALL.with(
            ENGLAND_AND_WALES,
            ALL.calendar(ENGLAND_AND_WALES).withClosure(Closure.on("Offices closed", mon)));
    assertFalse(changed.calendar(ENGLAND_AND_WALES).isWorkingDay(mon));
    assertTrue(changed.calendar(ENGLAND_AND_WALES_WITH_BOXING_DAY).isWorkingDay(mon));
    assertTrue(ALL.calendar(ENGLAND_AND_WALES).isWorkingDay(mon));
    assertNotEquals(ALL, changed);
  }

  @Test
  void calendarOfAnotherDivision_isRefused() {
    WorkingDayCalendar england = DATA.calendar(Division.ENGLAND_AND_WALES);
    WorkingDayCalendar scotland = DATA.calendar(Division.SCOTLAND);
    WorkingDayCalendar northernIreland = DATA.calendar(Division.NORTHERN_IRELAND);
    assertEquals(
        "calendar must count the bank holidays of England and Wales but counts those of Scotland",
        refusal(() -> WorkingDayCalendars.ofEnglandAndWales(scotland)));
    assertEquals(
        "calendar must count the bank holidays of England and Wales but counts those of Scotland +"
            + " Northern Ireland",
        refusal(() -> ALL.with(ENGLAND_AND_WALES, northernIreland.union(scotland))));
    assertEquals(
        "calendar must count the bank holidays of England and Wales but counts those of Northern"
            + " Ireland",
        refusal(() -> ALL.with(ENGLAND_AND_WALES_WITH_BOXING_DAY, northernIreland)));
    assertEquals(
        "calendar must count the bank holidays of England and Wales but counts those of Scotland",
        refusal(() -> ALL.with(ENGLAND_AND_WALES_WITH_CHRISTMAS_EVE, scotland)));
    assertEquals(
        "calendar must count the bank holidays of Scotland but counts those of England and Wales",
        refusal(() -> ALL.with(SCOTLAND, england)));
    assertEquals(
        "calendar must count the bank holidays of Northern Ireland but counts those of Scotland",
        refusal(() -> ALL.with(WorkingDayProfile.NORTHERN_IRELAND, scotland)));
    assertEquals(
        "calendar must count the bank holidays of England and Wales + Scotland + Northern Ireland"
            + " but counts those of England and Wales + Scotland",
        refusal(
            () ->
                ALL.with(
                    WorkingDayProfile.ANY_PART_OF_THE_UNITED_KINGDOM, england.union(scotland))));
  }

  private static String refusal(org.junit.jupiter.api.function.Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  /** Every calendar of a definition counts the bank holidays of its divisions. */
  @ParameterizedTest
  @EnumSource(WorkingDayProfile.class)
  void with_takesTheDefinitionsOwnCalendar(WorkingDayProfile profile) {
    assertEquals(ALL, ALL.with(profile, ALL.calendar(profile)));
  }

  @Test
  void equal_ifTheirCalendarsAre() {
    assertEquals(WorkingDayCalendars.of(DATA), ALL);
    assertEquals(WorkingDayCalendars.of(DATA).hashCode(), ALL.hashCode());
    assertNotEquals(ALL, ALL.projected());
    WorkingDayCalendar england = DATA.calendar(Division.ENGLAND_AND_WALES);
    assertNotEquals(ALL, WorkingDayCalendars.ofEnglandAndWales(england));
    assertEquals(
        "{ENGLAND_AND_WALES=" + england + "}",
        WorkingDayCalendars.ofEnglandAndWales(england).toString());
  }

  @Test
  void definitionWithoutCalendar_isRefused() {
    WorkingDayCalendars one =
        WorkingDayCalendars.ofEnglandAndWales(DATA.calendar(Division.ENGLAND_AND_WALES));
    String message =
        "working days of Scotland must have a calendar, but there is one only for [England and"
            + " Wales]";
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> one.calendar(SCOTLAND)).getMessage());
    DeadlineCalculator deadlines =
        DeadlineCalculator.of(RuleText.of(5, WORKING_DAYS).with(SCOTLAND).book(), one);
    assertEquals(
        message,
        assertThrows(
                IllegalArgumentException.class,
                () -> deadlines.calculate(RuleText.id(0), TUE_2024_12_24))
            .getMessage());
  }

  /** A calculator over the bank holidays builds the calendars that its book asks for. */
  @Test
  void calculatorOverBankHolidays_hasTheBooksCalendars() {
    LocalDate due =
        DeadlineCalculator.of(RuleText.of(5, WORKING_DAYS).with(SCOTLAND).book(), DATA)
            .calculate(RuleText.id(0), LocalDate.of(2024, 12, 31))
            .dueDate();
    assertEquals(LocalDate.of(2025, 1, 9), due);
  }

  @Test
  void nulls_areRefusedByName() {
    assertEquals("holidays", nullMessage(() -> WorkingDayCalendars.of(null)));
    assertEquals("englandAndWales", nullMessage(() -> WorkingDayCalendars.ofEnglandAndWales(null)));
    assertEquals("profile", nullMessage(() -> ALL.calendar(null)));
    assertEquals("profile", nullMessage(() -> ALL.with(null, ALL.calendar(ENGLAND_AND_WALES))));
    assertEquals("calendar", nullMessage(() -> ALL.with(ENGLAND_AND_WALES, null)));
    assertEquals("day", nullMessage(() -> ALL.asKnownOn(null)));
  }

  private static String nullMessage(org.junit.jupiter.api.function.Executable call) {
    return assertThrows(NullPointerException.class, call).getMessage();
  }
}
