// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.ncscp.core.history.KnownEvent;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.rule.PeriodUnit;

/**
 * What is left until a due date, or how late it is: for something done, when it was done.
 *
 * @param amount how many are left, 0 on the due date; negative if so many late. Something may be
 *     overdue by 0 working days, on a day that is not worked after the due date
 * @param unit working days, hours, or days for every other unit
 */
public record Remaining(long amount, PeriodUnit unit) {

  /** What is left when something was done, or else at the moment of the question. */
  static Remaining of(Deadline deadline, Optional<KnownEvent> done, Moment asAt) {
    Moment at = done.isPresent() ? done.get().when() : asAt;
    LocalDate due = deadline.dueDate();
    return switch (deadline.count().limit().unit()) {
      case WORKING_DAYS ->
          new Remaining(
              deadline.calendar().workingDaysBetween(at.day(), due), PeriodUnit.WORKING_DAYS);
      case HOURS -> {
        Duration left = Duration.between(at.earliest(), deadline.lastMoment());
        yield new Remaining(Math.floorDiv(left.toSeconds(), 3600L), PeriodUnit.HOURS);
      }
      case DAYS, WEEKS, MONTHS, YEARS ->
          new Remaining(due.toEpochDay() - at.day().toEpochDay(), PeriodUnit.DAYS);
    };
  }

  /** Returns for example {@code 3 working days left} or {@code 1 day late}. */
  @Override
  public String toString() {
    return unit.counted(Math.abs(amount)) + (amount < 0 ? " late" : " left");
  }
}
