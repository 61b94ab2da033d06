// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.core.deadline.DeadlineState.MET;
import static org.ncscp.core.deadline.DeadlineState.OVERDUE;
import static org.ncscp.core.deadline.DeadlineState.RUNNING;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.scenario.Story.assertStands;
import static org.ncscp.core.scenario.Story.at;
import static org.ncscp.core.scenario.Story.deadline;
import static org.ncscp.core.scenario.Story.ids;
import static org.ncscp.core.scenario.Story.reminders;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.reference.Force;
import org.ncscp.core.reference.RuleId;

/** Wed 25 and Thu 26 December 2024 and Wed 1 January 2025 are bank holidays. */
class Christmas2024Scenario {

  // Fri 20 December: Mon 23, Tue 24, Fri 27, Mon 30, Tue 31. From Tue 31: 2 and 3 January (2), 6 to
  // 10 (7), 13 to 17 (12), 20, 21, Wed 22 January (15).
  @Test
  @DisplayName("Known on the last Friday before Christmas, notified on New Year's Eve")
  void overTheHolidays() {
    CaseHistory history =
        history(
            happened("aware", "council-became-aware", "2024-12-20"),
            happened("notified", "notification-submitted", "2024-12-31"));
    assertStands(history, "2024-12-20", "serious-incident-notification", RUNNING, "2024-12-31");
    CaseDeadline holiday = deadline(history, "2024-12-26", "serious-incident-notification");
    assertEquals("3 working days left", holiday.remaining().orElseThrow().toString());
    assertStands(history, "2024-12-31", "serious-incident-notification", MET, "2024-12-31");
    assertStands(history, "2024-12-31", "rapid-review", RUNNING, "2025-01-22");
    // back from Wed 22 January: 20 (2), 15 (5), 8 (10)
    assertEquals(
        "10 on 2025-01-08, 5 on 2025-01-15, 2 on 2025-01-20, 0 on 2025-01-22",
        reminders(at(history, "2024-12-31"), "rapid-review"));
  }

  // Fri 27, Mon 30, Tue 31 December, Thu 2, Fri 3 January
  @Test
  @DisplayName("Known on Christmas Day, due on Friday 3 January")
  void knownOnChristmasDay() {
    CaseHistory history = history(happened("aware", "council-became-aware", "2024-12-25"));
    assertStands(history, "2024-12-25", "serious-incident-notification", RUNNING, "2025-01-03");
    assertStands(history, "2025-01-03", "serious-incident-notification", RUNNING, "2025-01-03");
    assertStands(history, "2025-01-04", "serious-incident-notification", OVERDUE, "2025-01-03");
    // late, but on a Saturday not yet by a working day
    assertEquals(
        "0 working days left",
        deadline(history, "2025-01-05", "serious-incident-notification")
            .remaining()
            .orElseThrow()
            .toString());
    assertEquals(
        "2 on 2024-12-31, 0 on 2025-01-03",
        reminders(at(history, "2025-01-05"), "serious-incident-notification"));
    assertEquals(
        "2 on 2024-12-31, 0 on 2025-01-03, -1 on 2025-01-06, -2 on 2025-01-07",
        reminders(at(history, "2025-01-07"), "serious-incident-notification"));
  }

  @Test
  @DisplayName("Two incidents of one case over Christmas each have their own deadline")
  void twoIncidents() {
    CaseHistory history =
        history(
            happened("first", "council-became-aware", "2024-12-20"),
            happened("second", "council-became-aware", "2024-12-25"));
    List<CaseDeadline> both =
        at(history, "2024-12-27").deadlines(RuleId.of("serious-incident-notification"));
    assertEquals(
        List.of(
            "serious-incident-notification/first RUNNING due 2024-12-31",
            "serious-incident-notification/second RUNNING due 2025-01-03"),
        ids(both));
  }

  // From Thu 12 December: 13 (1), 16 to 20 (6), 23, 24 (8), 27, 30, 31 (11), 2, 3 January (13), 6,
  // 7.
  // From Fri 13 December: one working day more, Wed 8 January.
  @Test
  @DisplayName(
      "The partnership's own rules begin on Friday 13 December 2024, by day of the trigger")
  void localRulesBegin() {
    CaseHistory before = history(happened("notified", "notification-submitted", "2024-12-12"));
    assertStands(before, "2024-12-20", "rapid-review", RUNNING, "2025-01-07");
    assertEquals(
        "safeguarding-partners",
        deadline(before, "2024-12-20", "rapid-review").responsible().toString());
    assertEquals(
        List.of(
            "NotInForce[rule=notification-copied-to-business-office, trigger=notified,"
                + " day=2024-12-12]"),
        ids(at(before, "2024-12-20").notInForce()));

    CaseHistory since = history(happened("notified", "notification-submitted", "2024-12-13"));
    assertStands(since, "2024-12-20", "rapid-review", RUNNING, "2025-01-08");
    assertEquals(
        Force.PRACTICE,
        deadline(since, "2024-12-20", "rapid-review")
            .rule()
            .provision()
            .citations()
            .get(3)
            .force());
    assertStands(
        since, "2024-12-13", "notification-copied-to-business-office", RUNNING, "2024-12-13");
    assertEquals(List.of(), at(since, "2024-12-20").notInForce());
  }
}
