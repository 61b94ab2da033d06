// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.history.CaseFacts.asked;
import static org.ncscp.core.history.CaseFacts.granted;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.history.CaseFacts.stopped;
import static org.ncscp.core.history.CaseFacts.told;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.Fact;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.RuleId;

/** The Nottingham ladder is 10, 5, 2 and 0 working days before, and each working day late. */
class ReminderTest {
  private static final DeadlineCalculator NOTTINGHAM =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
  private static final DeadlineCalculator SMALL =
      DeadlineCalculator.of(SmallBook.book(), UkBankHolidays.bundled());
  private static final Fact INITIATED = happened("p1", "practice-review-initiated", "2025-05-09");
  private static final String PUBLICATION = "practice-review-publication";

  private static String ladder(
      DeadlineCalculator calculator, CaseHistory history, String asAt, String rule) {
    return reminders(calculator, history, asAt, rule).stream()
        .map(reminder -> reminder.workingDaysLeft() + " on " + reminder.sendOn())
        .collect(joining(", "));
  }

  private static List<Reminder> reminders(
      DeadlineCalculator calculator, CaseHistory history, String asAt, String rule) {
    return calculator.timeline(history, LocalDate.parse(asAt)).reminders().stream()
        .filter(reminder -> reminder.deadline().rule().equals(RuleId.of(rule)))
        .toList();
  }

  // Due on Sun 9 November: nobody works then, so the last reminder is on Fri 7; 5 and 2 working
  // days
  // before that Friday are Fri 31 October and Wed 5 November, 10 before it Fri 24 October.
  @Test
  void ladder_onADueDateNotWorked_endsOnTheWorkingDayBefore() {
    assertEquals(
        "10 on 2025-10-24, 5 on 2025-10-31, 2 on 2025-11-05, 0 on 2025-11-07",
        ladder(NOTTINGHAM, history(INITIATED), "2025-06-01", PUBLICATION));
    for (Reminder each : reminders(NOTTINGHAM, history(INITIATED), "2025-06-01", PUBLICATION)) {
      assertEquals(LocalDate.of(2025, 11, 9), each.dueDate());
    }
  }

  // Late from Mon 10 November, which is the first working day after Sun 9.
  @Test
  void ladder_whenLate_goesOnEachWorkingDayUpToTheQuestion() {
    String before = "10 on 2025-10-24, 5 on 2025-10-31, 2 on 2025-11-05, 0 on 2025-11-07";
    CaseHistory history = history(INITIATED);
    assertEquals(before, ladder(NOTTINGHAM, history, "2025-11-09", PUBLICATION));
    assertEquals(
        before + ", -1 on 2025-11-10", ladder(NOTTINGHAM, history, "2025-11-10", PUBLICATION));
    assertEquals(
        before
            + ", -1 on 2025-11-10, -2 on 2025-11-11, -3 on 2025-11-12, -4 on 2025-11-13, -5 on"
            + " 2025-11-14",
        ladder(NOTTINGHAM, history, "2025-11-16", PUBLICATION));
  }

  // Ten working days after Mon 2 June: Mon 16 June. Every second working day late: 18 and 20 June.
  @Test
  void ladder_ofAnotherBook_isItsOwn() {
    CaseHistory history = history(happened("o", "opened", "2025-06-02"));
    assertEquals(
        "5 on 2025-06-09, 1 on 2025-06-13, 0 on 2025-06-16, -2 on 2025-06-18, -4 on 2025-06-20",
        ladder(SMALL, history, "2025-06-21", "ten-working-days"));
  }

  @Test
  void ids_areStableAndDistinct() {
    CaseHistory history =
        history(INITIATED, happened("p2", "practice-review-initiated", "2025-05-09"));
    List<String> today = ids(history, "2025-06-01");
    assertEquals(8, today.size());
    assertEquals(8, today.stream().distinct().count());
    assertTrue(today.contains("EXAMPLE-1|practice-review-publication|p1|2025-11-09|10"));
    assertTrue(today.contains("EXAMPLE-1|practice-review-publication|p2|2025-11-09|10"));
    assertEquals(today, ids(history, "2025-06-02"));
    // those of before stay what they were when it is late
    assertTrue(ids(history, "2025-12-01").containsAll(today));
  }

  private static List<String> ids(CaseHistory history, String asAt) {
    return reminders(NOTTINGHAM, history, asAt, PUBLICATION).stream().map(Reminder::id).toList();
  }

  @Test
  void reminders_comeByDay() {
    List<Reminder> all =
        NOTTINGHAM
            .timeline(
                history(INITIATED, happened("a", "council-became-aware", "2025-06-02")),
                LocalDate.of(2025, 6, 2))
            .reminders();
    List<LocalDate> days = all.stream().map(Reminder::sendOn).toList();
    assertEquals(days.stream().sorted().toList(), days);
    assertEquals(
        "serious-incident-notification, safeguarding-partners-told, practice-review-publication",
        all.stream()
            .map(reminder -> reminder.deadline().rule().toString())
            .distinct()
            .sorted(java.util.Comparator.reverseOrder())
            .collect(joining(", ")));
  }

  // Extended to Mon 9 February 2026: back from there 5 (2), 2 (5) February, 26 January (10).
  @Test
  void ladder_afterAnExtension_isOfTheRevisedDate() {
    CaseHistory extended =
        history(
            INITIATED,
            asked("e", PUBLICATION, "p1", "2026-02-09", "2025-10-01"),
            granted("g", "e", "2026-02-09", "2025-10-20"),
            told("t1", "g", "panel", "2025-10-21"),
            told("t2", "g", "secretary-of-state", "2025-10-22"));
    assertEquals(
        "10 on 2026-01-26, 5 on 2026-02-02, 2 on 2026-02-05, 0 on 2026-02-09",
        ladder(NOTTINGHAM, extended, "2025-11-10", PUBLICATION));
  }

  @Test
  void paused_met_andSupposedToGoOn_remindNobody() {
    CaseHistory paused = history(INITIATED, stopped("s", PUBLICATION, "2025-06-02"));
    assertEquals("", ladder(NOTTINGHAM, paused, "2025-12-01", PUBLICATION));
    CaseHistory met = history(INITIATED, happened("r", "report-published", "2025-10-01"));
    assertEquals("", ladder(NOTTINGHAM, met, "2025-12-01", PUBLICATION));
    assertEquals("", ladder(NOTTINGHAM, met, "2026-09-30", "report-stays-public"));
  }

  // Planned for Mon 8 December, the copy is due on Thu 27 November; the plan was made only that
  // day.
  @Test
  void ladder_countedBack_isThereWhole() {
    CaseHistory planned = history(happened("p", "publication-planned", "2025-12-08", "2025-11-27"));
    assertEquals(
        "10 on 2025-11-13, 5 on 2025-11-20, 2 on 2025-11-25, 0 on 2025-11-27",
        ladder(NOTTINGHAM, planned, "2025-11-27", "advance-copy"));
  }
}
