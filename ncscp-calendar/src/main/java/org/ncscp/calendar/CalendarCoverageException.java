// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Refuses a question about a day on which the calendar has no knowledge: before its first day,
 * beyond its horizon, or undetermined on the earlier day as of which it is asked.
 *
 * <p>No day without data is ever taken for a working day.
 */
public final class CalendarCoverageException extends DateTimeException {
  private static final long serialVersionUID = 1L;

  /** The day of which nothing is known. */
  private final LocalDate date;

  /** The first covered day. */
  private final LocalDate from;

  /** The last confirmed day. */
  private final LocalDate confirmedTo;

  /** The last projected day. */
  private final LocalDate projectedTo;

  private CalendarCoverageException(String message, LocalDate date, Coverage coverage) {
    super(message);
    this.date = date;
    this.from = coverage.from();
    this.confirmedTo = coverage.confirmedTo();
    this.projectedTo = coverage.projectedTo();
  }

  static CalendarCoverageException outside(WorkingDayCalendar calendar, LocalDate date) {
    return new CalendarCoverageException(
        date + " is not covered: " + horizonOf(calendar), date, calendar.coverage());
  }

  static CalendarCoverageException ranOff(
      WorkingDayCalendar calendar, LocalDate from, long workingDays, LocalDate missing) {
    return new CalendarCoverageException(
        "cannot move by " + workingDays + " working days from " + from + ": " + horizonOf(calendar),
        missing,
        calendar.coverage());
  }

  static CalendarCoverageException undetermined(WorkingDayCalendar calendar, BankHoliday holiday) {
    return new CalendarCoverageException(
        holiday.date()
            + " ("
            + holiday.title()
            + ") cannot be judged as known on "
            + calendar.knownOn().orElseThrow()
            + ": the day on which it became public is not recorded",
        holiday.date(),
        calendar.coverage());
  }

  private static String horizonOf(WorkingDayCalendar calendar) {
    boolean projected = calendar.isProjected();
    return "the calendar of "
        + calendar.names()
        + (projected ? " is projected from " : " is confirmed from ")
        + calendar.coverage().from()
        + " to "
        + calendar.lastDay()
        + (projected
            ? ""
            : "; a projected calendar answers to " + calendar.coverage().projectedTo());
  }

  /**
   * Returns the day of which the calendar knows nothing. Where a count ran off an end of the
   * calendar, it is the first day beyond that end.
   *
   * @return the day
   */
  public LocalDate date() {
    return date;
  }

  /**
   * Returns the days that the calendar's data covers, with the confirmed and the projected horizon.
   *
   * @return the coverage
   */
  public Coverage coverage() {
    return new Coverage(from, confirmedTo, projectedTo);
  }
}
