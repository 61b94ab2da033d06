// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.reference.RuleId;

/**
 * Computes deadlines from facts, by the rules of one book and the working days of one calendar.
 * Immutable and thread-safe; it has no clock.
 *
 * <pre>{@code
 * DeadlineCalculator deadlines = DeadlineCalculator.of(NottinghamCity.ruleBook(), england);
 * Deadline notify =
 *     deadlines.calculate(
 *         NottinghamRules.SERIOUS_INCIDENT_NOTIFICATION, LocalDate.of(2025, 4, 17));
 * notify.dueDate();       // 2025-04-28
 * notify.explanation();   // the rule, its basis and every day counted and skipped
 * }</pre>
 */
public final class DeadlineCalculator {
  private final RuleBook ruleBook;
  private final WorkingDayCalendar calendar;

  private DeadlineCalculator(RuleBook ruleBook, WorkingDayCalendar calendar) {
    this.ruleBook = ruleBook;
    this.calendar = calendar;
  }

  /**
   * Returns a calculator.
   *
   * @param ruleBook the rules
   * @param calendar the working days; the division is the caller's choice
   * @return a calculator
   */
  public static DeadlineCalculator of(RuleBook ruleBook, WorkingDayCalendar calendar) {
    return new DeadlineCalculator(
        requireNonNull(ruleBook, "ruleBook"), requireNonNull(calendar, "calendar"));
  }

  /**
   * Computes one deadline.
   *
   * @param rule the rule's id
   * @param triggeredOn the day of the fact that the rule counts from: day zero
   * @return the deadline
   * @throws IllegalArgumentException if the book has no such rule
   * @throws CalendarCoverageException if the count leaves the days that the calendar covers
   */
  public Deadline calculate(RuleId rule, LocalDate triggeredOn) {
    DeadlineRule found = ruleBook.rule(rule);
    requireNonNull(triggeredOn, "triggeredOn");
    return new Deadline(found, calendar, triggeredOn);
  }
}
