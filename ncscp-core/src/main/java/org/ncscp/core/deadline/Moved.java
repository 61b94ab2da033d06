// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ncscp.calendar.NonWorkingReason;
import org.ncscp.calendar.WorkingDayCalendar;

/**
 * A deadline whose due date is another than before.
 *
 * @param key which deadline
 * @param from the due date before
 * @param to the due date now
 * @param because the days of the count that were worked before and are not now, or the other way
 *     round; none if the facts changed and not the calendar
 */
public record Moved(DeadlineKey key, LocalDate from, LocalDate to, List<ChangedDay> because) {

  /**
   * Keeps a copy of the list.
   *
   * @param key which deadline
   * @param from the due date before
   * @param to the due date now
   * @param because the days that changed
   */
  public Moved {
    because = List.copyOf(because);
  }

  /**
   * A day that became a holiday, or ceased to be one.
   *
   * @param day the day
   * @param isWorked whether it is a working day now
   * @param reasons why it is not, or why it was not before
   */
  public record ChangedDay(LocalDate day, boolean isWorked, List<NonWorkingReason> reasons) {

    /**
     * Keeps a copy of the list.
     *
     * @param day the day
     * @param isWorked whether it is a working day now
     * @param reasons why it is not, or why it was not before
     */
    public ChangedDay {
      reasons = List.copyOf(reasons);
    }

    /** Returns for example {@code 2022-09-19 not worked now: State funeral …}. */
    @Override
    public String toString() {
      return day
          + (isWorked ? " worked now, was: " : " not worked now: ")
          + NonWorkingReason.describe(reasons);
    }
  }

  static Optional<Moved> between(CaseDeadline then, CaseDeadline now) {
    boolean openInBoth = then.state().isOpen() && now.state().isOpen();
    if (!openInBoth || then.deadline().isEmpty() || now.deadline().isEmpty()) {
      return Optional.empty();
    }
    Deadline before = then.deadline().get();
    Deadline after = now.deadline().get();
    if (before.dueDate().equals(after.dueDate())) {
      return Optional.empty();
    }
    return Optional.of(
        new Moved(now.key(), before.dueDate(), after.dueDate(), changedDays(before, after)));
  }

  private static List<ChangedDay> changedDays(Deadline before, Deadline after) {
    if (!after.restsOnFactsOf(before) || !after.usesHolidays()) {
      return List.of();
    }
    WorkingDayCalendar old = before.calendar();
    WorkingDayCalendar current = after.calendar();
    List<LocalDate> ends = List.of(before.dueDate(), after.dueDate(), after.triggeredOn());
    LocalDate last = Collections.max(ends);
    LocalDate day = Collections.min(ends);
    List<ChangedDay> changed = new ArrayList<>();
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      if (!before.isCovered(day) || !after.isCovered(day)) {
        continue;
      }
      boolean worked = current.isWorkingDay(day);
      if (worked != old.isWorkingDay(day)) {
        changed.add(
            new ChangedDay(
                day, worked, worked ? old.reasonsAgainst(day) : current.reasonsAgainst(day)));
      }
    }
    return changed;
  }
}
