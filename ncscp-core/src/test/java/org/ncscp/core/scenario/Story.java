// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.scenario;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.DeadlineState;
import org.ncscp.core.deadline.Reminder;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;

/** A case told day by day, in Nottingham. */
final class Story {
  static final DeadlineCalculator NOTTINGHAM =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());

  private Story() {}

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** How a case stood at the end of a day, when only what was recorded by then was known. */
  static Timeline at(CaseHistory history, String day) {
    Instant end = Moment.endOf(day(day));
    return NOTTINGHAM.timeline(history.asKnownOn(end), end);
  }

  static CaseDeadline deadline(CaseHistory history, String day, String rule) {
    return at(history, day).deadline(RuleId.of(rule));
  }

  /** State and due date of a rule's only deadline; "-" for no date. */
  static void assertStands(
      CaseHistory history, String day, String rule, DeadlineState state, String due) {
    CaseDeadline found = deadline(history, day, rule);
    assertEquals(
        state + " " + due,
        found.state() + " " + found.dueDate().map(LocalDate::toString).orElse("-"),
        rule + " at the end of " + day);
  }

  /** The working days before the due date and the day to send, of one rule's reminders. */
  static String reminders(Timeline timeline, String rule) {
    return timeline.reminders().stream()
        .filter(reminder -> reminder.deadline().rule().equals(RuleId.of(rule)))
        .map(Story::rung)
        .collect(joining(", "));
  }

  private static String rung(Reminder reminder) {
    return reminder.workingDaysLeft() + " on " + reminder.sendOn();
  }

  static Optional<LocalDate> date(String day) {
    return Optional.of(day(day));
  }

  static List<String> ids(List<?> values) {
    return values.stream().map(Object::toString).toList();
  }
}
