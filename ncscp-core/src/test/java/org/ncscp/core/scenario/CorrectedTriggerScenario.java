// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.deadline.DeadlineState.MET;
import static org.ncscp.core.deadline.DeadlineState.MET_LATE;
import static org.ncscp.core.deadline.DeadlineState.RUNNING;
import static org.ncscp.core.history.CaseFacts.SECRET;
import static org.ncscp.core.history.CaseFacts.corrected;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.scenario.Story.assertStands;
import static org.ncscp.core.scenario.Story.at;
import static org.ncscp.core.scenario.Story.day;
import static org.ncscp.core.scenario.Story.deadline;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.Moved;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.KnownEvent;

/**
 * Notified on Thursday 10 April 2025, the rapid review is due on Tuesday 6 May: 11 (1), 14 to 17
 * (5), 22 to 25 (9), 28 April to 2 May (14), 6 May. From Friday 11 April it is Wednesday 7 May.
 */
class CorrectedTriggerScenario {
  private static final CaseHistory NOTIFIED =
      history(happened("notified", "notification-submitted", "2025-04-10"));

  @Test
  @DisplayName("A correction moves the due date from the moment at which it is recorded")
  void moves() {
    CaseHistory corrected = NOTIFIED.with(corrected("fix", "notified", "2025-04-11", "2025-04-15"));
    assertStands(corrected, "2025-04-14", "rapid-review", RUNNING, "2025-05-06");
    assertStands(corrected, "2025-04-15", "rapid-review", RUNNING, "2025-05-07");
    Moved moved =
        at(corrected, "2025-04-15").movedSince(at(corrected, "2025-04-14")).stream()
            .filter(each -> each.key().toString().equals("rapid-review/notified"))
            .findFirst()
            .orElseThrow();
    assertEquals(day("2025-05-06"), moved.from());
    assertEquals(day("2025-05-07"), moved.to());
    assertEquals(List.of(), moved.because());
  }

  @Test
  @DisplayName("The old day, the new day and the cause are kept; the cause is in no text")
  void kept() {
    CaseHistory corrected =
        NOTIFIED.with(
            corrected("fix", "notified", "2025-04-09", "2025-04-15"),
            corrected("fix-2", "notified", "2025-04-11", "2025-04-16"));
    CaseDeadline review = deadline(corrected, "2025-04-16", "rapid-review");
    KnownEvent event = review.triggers().get(0);
    assertEquals(day("2025-04-10"), event.fact().when().day());
    assertEquals(day("2025-04-11"), event.when().day());
    assertEquals(day("2025-04-09"), event.earliestEver().day());
    assertEquals(SECRET, event.corrections().get(0).cause().reveal());
    String text = review.explanation().inEnglish();
    assertTrue(
        text.contains(
            "; corrected from 2025-04-10 to 2025-04-09 by fact fix, which has the cause; corrected"
                + " from 2025-04-09 to 2025-04-11 by fact fix-2, which has the cause."));
    assertFalse(text.contains(SECRET));
  }

  // From Tue 6 May: 7 to 9 (3), 12 to 16 (8), 19 to 23 (13), 27, Wed 28 May; 26 May is a holiday
  @Test
  @DisplayName("A review already completed stays completed though the trigger is found to be later")
  void notReopened() {
    CaseHistory reviewed =
        NOTIFIED.with(
            happened("reviewed", "rapid-review-completed", "2025-05-02"),
            happened("sent", "rapid-review-sent", "2025-05-02"));
    assertStands(reviewed, "2025-05-02", "rapid-review", MET, "2025-05-06");
    CaseHistory corrected = reviewed.with(corrected("fix", "notified", "2025-05-06", "2025-05-07"));
    assertStands(corrected, "2025-05-07", "rapid-review", MET, "2025-05-28");
    assertEquals(
        "reviewed",
        deadline(corrected, "2025-05-07", "rapid-review").metBy().orElseThrow().id().toString());
    // and a correction back leaves it done too
    CaseHistory back = corrected.with(corrected("fix-2", "notified", "2025-04-10", "2025-05-08"));
    assertStands(back, "2025-05-08", "rapid-review", MET, "2025-05-06");
  }

  @Test
  @DisplayName("A correction of the day it was done can turn in time into late, and back")
  void completionCorrected() {
    CaseHistory reviewed =
        NOTIFIED.with(happened("reviewed", "rapid-review-completed", "2025-05-06"));
    assertStands(reviewed, "2025-05-06", "rapid-review", MET, "2025-05-06");
    CaseHistory late = reviewed.with(corrected("fix", "reviewed", "2025-05-07", "2025-05-08"));
    assertStands(late, "2025-05-07", "rapid-review", MET, "2025-05-06");
    assertStands(late, "2025-05-08", "rapid-review", MET_LATE, "2025-05-06");
    CaseHistory back = late.with(corrected("fix-2", "reviewed", "2025-05-06", "2025-05-09"));
    assertStands(back, "2025-05-09", "rapid-review", MET, "2025-05-06");
  }
}
