// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.rule.ReminderLadder;

class RemindersTest {
  private static final WorkingDayCalendar ENGLAND =
      UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);
  private static final ReminderLadder LADDER = new ReminderLadder(List.of(5, 0, 1), Optional.of(1));

  @Test
  void calendarDays_areCountedBack() {
    assertEquals(
        "[2025-09-16, 2025-09-23, 2025-09-30]",
        Reminders.ofCalendarDays(0, 14, 7).before(LocalDate.of(2025, 9, 30)).toString());
    assertEquals(List.of(), Reminders.none().before(LocalDate.of(2025, 9, 30)));
  }

  @Test
  void workingDays_fromAWorkingDay() {
    // Monday 5 May 2025 is a bank holiday: 8, 7, 6, 2 and 1 May before Friday the 9th.
    assertEquals(
        "[2025-05-01, 2025-05-08, 2025-05-09]",
        Reminders.ofWorkingDays(LADDER, ENGLAND).before(LocalDate.of(2025, 5, 9)).toString());
  }

  @Test
  void workingDays_fromASunday_areThoseOfTheFridayBefore() {
    assertEquals(
        "[2025-09-05, 2025-09-11, 2025-09-12]",
        Reminders.ofWorkingDays(LADDER, ENGLAND).before(LocalDate.of(2025, 9, 14)).toString());
  }

  @Test
  void workingDays_beyondTheCalendar_areNotKnownYet() {
    LocalDate beyond = ENGLAND.coverage().confirmedTo().plusDays(1);

    assertEquals(List.of(), Reminders.ofWorkingDays(LADDER, ENGLAND).before(beyond));
  }

  @Test
  void calendarDays_negativeOrTwice_areRefused() {
    assertEquals(
        "before must not be negative but was -1",
        assertThrows(IllegalArgumentException.class, () -> Reminders.ofCalendarDays(-1))
            .getMessage());
    assertEquals(
        "before must not have a rung twice but was [7, 7]",
        assertThrows(IllegalArgumentException.class, () -> Reminders.ofCalendarDays(7, 7))
            .getMessage());
  }
}
