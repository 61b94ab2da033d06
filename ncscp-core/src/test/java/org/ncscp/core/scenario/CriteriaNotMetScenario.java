// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.deadline.DeadlineState.CANCELLED;
import static org.ncscp.core.deadline.DeadlineState.MET;
import static org.ncscp.core.deadline.DeadlineState.OVERDUE;
import static org.ncscp.core.deadline.DeadlineState.PROJECTED;
import static org.ncscp.core.deadline.DeadlineState.RUNNING;
import static org.ncscp.core.history.CaseFacts.SECRET;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.history.CaseFacts.withdrawn;
import static org.ncscp.core.scenario.Story.assertStands;
import static org.ncscp.core.scenario.Story.at;
import static org.ncscp.core.scenario.Story.deadline;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.Rating;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.reference.RuleId;

/**
 * Fifteen working days after Monday 2 June 2025: 3 to 6 (4), 9 to 13 (9), 16 to 20 (14), Monday 23
 * June.
 */
class CriteriaNotMetScenario {
  private static final CaseHistory NOTIFIED =
      history(
          happened("aware", "council-became-aware", "2025-06-02"),
          happened("notified", "notification-submitted", "2025-06-02"),
          happened("copied", "notification-copied-to-business-office", "2025-06-02"),
          happened("told", "partners-told", "2025-06-03"));
  private static final CaseHistory CANCELLED_CASE =
      NOTIFIED.with(happened("not-met", "criteria-found-not-met", "2025-06-12"));

  @Test
  @DisplayName("Criteria later found not met cancel what was still to be done and what follows it")
  void cancelled() {
    assertStands(CANCELLED_CASE, "2025-06-11", "rapid-review", RUNNING, "2025-06-23");
    assertStands(
        CANCELLED_CASE, "2025-06-11", "rapid-review-sent-to-panel", PROJECTED, "2025-06-24");
    assertStands(CANCELLED_CASE, "2025-06-12", "rapid-review", CANCELLED, "2025-06-23");
    assertStands(CANCELLED_CASE, "2025-06-12", "rapid-review-sent-to-panel", CANCELLED, "-");
    assertStands(CANCELLED_CASE, "2025-06-12", "panel-answer", CANCELLED, "-");
    // never overdue, and nobody is reminded
    assertStands(CANCELLED_CASE, "2025-12-31", "rapid-review", CANCELLED, "2025-06-23");
    assertTrue(at(CANCELLED_CASE, "2025-06-12").reminders().isEmpty());
    assertTrue(at(CANCELLED_CASE, "2025-06-12").nextDueDate().isEmpty());
  }

  @Test
  @DisplayName("The reason is kept with the fact, and is in no text")
  void reason() {
    CaseDeadline review = deadline(CANCELLED_CASE, "2025-06-12", "rapid-review");
    assertEquals("not-met", review.cancelledBy().orElseThrow().id().toString());
    assertEquals(SECRET, review.cancelledBy().orElseThrow().note().orElseThrow().reveal());
    assertEquals(Rating.GREY, review.rating());
    assertTrue(review.remaining().isEmpty());
    assertTrue(
        review
            .explanation()
            .inEnglish()
            .contains(
                "Cancelled: \"criteria found not met\" 2025-06-12 (fact not-met, which has the"
                    + " reason)."));
    assertFalse(review.explanation().inEnglish().contains(SECRET));
    CaseDeadline next = deadline(CANCELLED_CASE, "2025-06-12", "panel-answer");
    assertEquals("not-met", next.cancelledBy().orElseThrow().id().toString());
  }

  @Test
  @DisplayName("What was done before stays done, and the council's duty to notify is not touched")
  void doneBefore() {
    assertStands(CANCELLED_CASE, "2025-06-12", "serious-incident-notification", MET, "2025-06-09");
    CaseHistory reviewed =
        NOTIFIED.with(
            happened("reviewed", "rapid-review-completed", "2025-06-10"),
            happened("not-met", "criteria-found-not-met", "2025-06-12"));
    assertStands(reviewed, "2025-06-12", "rapid-review", MET, "2025-06-23");
    // the review was to be sent by Wed 11 June; the finding came a day later and ends that too
    assertStands(reviewed, "2025-06-11", "rapid-review-sent-to-panel", RUNNING, "2025-06-11");
    assertStands(reviewed, "2025-06-12", "rapid-review-sent-to-panel", CANCELLED, "2025-06-11");
  }

  @Test
  @DisplayName("The partners' finding does not cancel the duty to notify; only the council's does")
  void dutyToNotify() {
    CaseHistory aware = history(happened("aware", "council-became-aware", "2025-06-02"));
    CaseHistory partners = aware.with(happened("no", "criteria-found-not-met", "2025-06-04"));
    assertStands(partners, "2025-06-04", "serious-incident-notification", RUNNING, "2025-06-09");
    assertStands(partners, "2025-06-10", "serious-incident-notification", OVERDUE, "2025-06-09");
    CaseHistory council =
        aware.with(happened("no", "council-found-criteria-not-met", "2025-06-04"));
    assertStands(council, "2025-06-10", "serious-incident-notification", CANCELLED, "2025-06-09");
    assertStands(council, "2025-06-10", "safeguarding-partners-told", CANCELLED, "2025-06-09");
    assertStands(council, "2025-06-10", "rapid-review", CANCELLED, "-");
    assertStands(council, "2025-06-10", "notification-copied-to-business-office", CANCELLED, "-");
  }

  @Test
  @DisplayName("Timeliness counts what was cancelled apart and leaves it out of the rest")
  void timeliness() {
    Timeliness figures = Timeliness.of(at(CANCELLED_CASE, "2025-12-31"));
    assertEquals(new Timeliness.Figures(0, 0, 0, 0, 1), figures.figures(RuleId.of("rapid-review")));
    assertEquals(0, figures.figures(RuleId.of("rapid-review")).judged());
    assertEquals(
        new Timeliness.Figures(1, 0, 0, 0, 0),
        figures.figures(RuleId.of("serious-incident-notification")));
    // the steps that never began are not counted at all
    assertEquals(new Timeliness.Figures(0, 0, 0, 0, 0), figures.figures(RuleId.of("panel-answer")));
  }

  @Test
  @DisplayName("A finding that is withdrawn brings the deadline back, as late as it then is")
  void findingWithdrawn() {
    CaseHistory back = CANCELLED_CASE.with(withdrawn("oops", "not-met", "2025-06-25"));
    assertStands(back, "2025-06-24", "rapid-review", CANCELLED, "2025-06-23");
    assertStands(back, "2025-06-25", "rapid-review", OVERDUE, "2025-06-23");
  }
}
