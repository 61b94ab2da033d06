// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.FactId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.rule.Obligation;
import org.ncscp.core.rule.ReminderLadder;

/**
 * One rung of the ladder of reminders. Nothing is sent from here.
 *
 * @param reference the case
 * @param deadline which deadline
 * @param dueDate the due date of which it reminds; if that moves, the reminders are new ones
 * @param workingDaysLeft how many working days before the due date; negative if so many late
 * @param sendOn the working day on which to send it
 */
public record Reminder(
    CaseReference reference,
    DeadlineKey deadline,
    LocalDate dueDate,
    int workingDaysLeft,
    LocalDate sendOn) {
  static final Comparator<Reminder> BY_DAY =
      comparing(Reminder::sendOn)
          .thenComparing(Reminder::dueDate)
          .thenComparing(reminder -> reminder.deadline().toString());

  /**
   * Returns what tells it from every other reminder, so that it can be sent once.
   *
   * @return for example {@code EXAMPLE-2025-01|rapid-review|f2|2025-05-12|5}
   */
  public String id() {
    String trigger = deadline.trigger().map(FactId::value).orElse("");
    return String.join(
        "|",
        reference.value(),
        deadline.rule().value(),
        trigger,
        dueDate.toString(),
        String.valueOf(workingDaysLeft));
  }

  static void addLadder(Timeline timeline, CaseDeadline of, List<Reminder> reminders) {
    boolean reminds =
        of.state().isOpen()
            && of.deadline().isPresent()
            && of.rule().obligation() == Obligation.WITHIN
            && of.deadline().get().isCovered();
    if (!reminds) {
      return;
    }
    Deadline deadline = of.deadline().orElseThrow();
    WorkingDayCalendar calendar = deadline.calendar();
    ReminderLadder ladder = of.book().reminders();
    LocalDate due = deadline.dueDate();
    LocalDate last = calendar.previousOrSameWorkingDay(due);
    for (int rung : ladder.before()) {
      LocalDate day = calendar.minusWorkingDays(last, rung);
      if (!day.isBefore(deadline.triggeredOn()) || of.rule().countsBack()) {
        reminders.add(new Reminder(timeline.reference(), of.key(), due, rung, day));
      }
    }
    LocalDate today = Moment.dayOf(timeline.asAt());
    if (ladder.lateEvery().isEmpty() || of.state() != DeadlineState.OVERDUE) {
      return;
    }
    int every = ladder.lateEvery().get();
    LocalDate day = calendar.plusWorkingDays(due, every);
    for (int late = every; !day.isAfter(today); late += every) {
      reminders.add(new Reminder(timeline.reference(), of.key(), due, -late, day));
      day = calendar.plusWorkingDays(day, every);
    }
  }
}
