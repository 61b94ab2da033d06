// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.rule.ReminderLadder;

/**
 * When to remind of a day of the diary. Immutable and thread-safe.
 *
 * <pre>{@code
 * Reminders.ofCalendarDays(14, 7).before(LocalDate.of(2025, 9, 30));    // 16 and 23 September
 * }</pre>
 */
public final class Reminders {
  private final List<Integer> calendarDays;
  private final ReminderLadder ladder;
  private final Optional<WorkingDayCalendar> calendar;

  private Reminders(
      List<Integer> calendarDays, ReminderLadder ladder, Optional<WorkingDayCalendar> calendar) {
    this.calendarDays = calendarDays;
    this.ladder = ladder;
    this.calendar = calendar;
  }

  /**
   * Returns no reminders.
   *
   * @return none
   */
  public static Reminders none() {
    return ofCalendarDays();
  }

  /**
   * Reminds so many days before.
   *
   * @param before days of the calendar before the day; 0 is the day itself
   * @return the reminders
   * @throws IllegalArgumentException if one is negative or occurs twice
   */
  public static Reminders ofCalendarDays(Integer... before) {
    List<Integer> days =
        new ReminderLadder(List.of(requireNonNull(before, "before")), Optional.empty()).before();
    return new Reminders(days, ReminderLadder.none(), Optional.empty());
  }

  /**
   * Reminds so many working days before, counted back from the day, or from the last working day
   * before it if it is none.
   *
   * @param ladder how many working days before, for example that of the rule book; that of being
   *     late is not used
   * @param calendar the working days; a day that it does not cover has no such reminders yet
   * @return the reminders
   */
  public static Reminders ofWorkingDays(ReminderLadder ladder, WorkingDayCalendar calendar) {
    return new Reminders(
        List.of(),
        requireNonNull(ladder, "ladder"),
        Optional.of(requireNonNull(calendar, "calendar")));
  }

  /**
   * Returns the days on which to remind.
   *
   * @param day the day of the diary
   * @return in order of time, none after the day
   */
  public List<LocalDate> before(LocalDate day) {
    TreeSet<LocalDate> days = new TreeSet<>(Comparator.naturalOrder());
    calendarDays.forEach(before -> days.add(day.minusDays(before)));
    calendar.ifPresent(working -> days.addAll(workingDays(day, working)));
    return List.copyOf(days);
  }

  private List<LocalDate> workingDays(LocalDate day, WorkingDayCalendar working) {
    List<LocalDate> days = new ArrayList<>();
    try {
      LocalDate last = working.previousOrSameWorkingDay(day);
      ladder.before().forEach(before -> days.add(working.minusWorkingDays(last, before)));
    } catch (CalendarCoverageException beyond) {
      return List.of();
    }
    return days;
  }

  /** Returns how many days before. */
  @Override
  public String toString() {
    return calendar.isPresent()
        ? "Reminders" + ladder.before() + " working days before"
        : "Reminders" + calendarDays + " days before";
  }
}
