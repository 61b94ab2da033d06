// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.history.CaseFacts.corrected;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.scenario.Story.NOTTINGHAM;
import static org.ncscp.core.scenario.Story.at;
import static org.ncscp.core.scenario.Story.ids;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.history.CaseFacts;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseHistoryException;
import org.ncscp.core.history.Fact;
import org.ncscp.core.reference.RuleId;

/** Notified on Friday 11 April 2025, the rapid review is due on Wednesday 7 May. */
class WhatIfScenario {
  private static final CaseHistory CASE =
      history(happened("notified", "notification-submitted", "2025-04-11"));
  private static final Instant NOW = CaseFacts.recorded("2025-04-14");

  @Test
  @DisplayName("What if the review is completed on its last day: the step after is due on Thursday")
  void completed() {
    Timeline before = NOTTINGHAM.timeline(CASE, NOW);
    Fact reviewed = happened("reviewed", "rapid-review-completed", "2025-05-07");
    Timeline supposed = NOTTINGHAM.whatIf(CASE, NOW, reviewed);
    assertEquals(
        "rapid-review/notified MET due 2025-05-07",
        supposed.deadline(RuleId.of("rapid-review")).toString());
    assertEquals(
        "rapid-review-sent-to-panel/reviewed RUNNING due 2025-05-08",
        supposed.deadline(RuleId.of("rapid-review-sent-to-panel")).toString());
    assertEquals(List.of("reviewed"), ids(List.copyOf(supposed.supposed())));
    assertEquals(NOW, supposed.asAt());

    assertEquals(1, CASE.facts().size());
    assertTrue(before.supposed().isEmpty());
    assertEquals(before, NOTTINGHAM.timeline(CASE, NOW));
    assertThrows(UnsupportedOperationException.class, () -> supposed.supposed().clear());
  }

  @Test
  @DisplayName("What if it is completed a day later: late, although that day has not come")
  void late() {
    assertEquals(
        "rapid-review/notified MET_LATE due 2025-05-07",
        NOTTINGHAM
            .whatIf(CASE, NOW, happened("reviewed", "rapid-review-completed", "2025-05-08"))
            .deadline(RuleId.of("rapid-review"))
            .toString());
  }

  @Test
  @DisplayName("What if the notification was on Thursday: the review is due on Tuesday 6 May")
  void correctedTrigger() {
    assertEquals(
        "rapid-review/notified RUNNING due 2025-05-06",
        NOTTINGHAM
            .whatIf(CASE, NOW, corrected("fix", "notified", "2025-04-10", "2025-04-14"))
            .deadline(RuleId.of("rapid-review"))
            .toString());
  }

  @Test
  @DisplayName("Nothing supposed is no supposition")
  void nothing() {
    assertEquals(NOTTINGHAM.timeline(CASE, NOW), NOTTINGHAM.whatIf(CASE, NOW));
  }

  @Test
  @DisplayName("What is supposed must still make sense")
  void nonsense() {
    assertEquals(
        "case EXAMPLE-1 refused: fact reviewed (rapid-review-completed) on 2025-04-10 must not"
            + " precede fact notified (notification-submitted) on 2025-04-11, which starts"
            + " rapid-review",
        assertThrows(
                CaseHistoryException.class,
                () ->
                    NOTTINGHAM.whatIf(
                        CASE, NOW, happened("reviewed", "rapid-review-completed", "2025-04-10")))
            .getMessage());
    assertEquals(
        "case EXAMPLE-1 refused: fact notified is there twice",
        assertThrows(
                CaseHistoryException.class,
                () ->
                    NOTTINGHAM.whatIf(
                        CASE, NOW, happened("notified", "rapid-review-completed", "2025-05-07")))
            .getMessage());
  }

  @Test
  @DisplayName("What is known of the future without being supposed is still refused")
  void onlyTheSupposed() {
    CaseHistory ahead = CASE.with(happened("sent", "rapid-review-sent", "2025-05-08"));
    assertEquals(
        "case EXAMPLE-1 refused: fact sent was recorded at 2025-05-08T16:00:00Z, after the moment"
            + " of the question 2025-04-14T16:00:00Z: asKnownOn leaves out what was recorded later",
        assertThrows(
                CaseHistoryException.class,
                () ->
                    NOTTINGHAM.whatIf(
                        ahead, NOW, happened("reviewed", "rapid-review-completed", "2025-05-07")))
            .getMessage());
  }

  @Test
  @DisplayName("Asked as of a later day without the supposition, the review is simply overdue")
  void later() {
    assertEquals(
        "rapid-review/notified OVERDUE due 2025-05-07",
        at(CASE, "2025-05-08").deadline(RuleId.of("rapid-review")).toString());
  }
}
