// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.core.nottingham.NottinghamRules.RAPID_REVIEW;
import static org.ncscp.core.nottingham.NottinghamRules.SERIOUS_INCIDENT_NOTIFICATION;
import static org.ncscp.core.review.Story.assertRefused;
import static org.ncscp.core.review.Story.cited;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.nottingham.NottinghamMethods;

/** Notified on Thursday 8 May 2025; on Tuesday 20 May the injury turns out to have a disease. */
class CriteriaLaterNotMetScenario {
  private static Story fallenAway() {
    return Story.notified("EXAMPLE-2025-71").on("2025-05-20", StepKind.CRITERIA_FOUND_NOT_MET);
  }

  @Test
  @DisplayName("The rapid review falls away, and its fifteen working days with it")
  void fallsAway() {
    Story story = fallenAway();
    assertEquals(
        List.of(Stage.TO_BE_NOTIFIED, Stage.CRITERIA_LATER_NOT_MET, Stage.RAPID_REVIEW_FALLEN_AWAY),
        story.stages());
    // From Thu 8 May: 9 (1), 12-16 (6), 19-23 (11), 27-29 (14; 26 is a bank holiday), Fri 30 (15).
    assertEquals("RUNNING 2025-05-30", story.stood("2025-05-19", RAPID_REVIEW));
    assertEquals("CANCELLED 2025-05-30", story.stood("2025-05-20", RAPID_REVIEW));
    // From Fri 2 May: Tue 6 (1; 5 is a bank holiday), 7, 8, 9, Mon 12 May (5). That was kept.
    assertEquals("MET 2025-05-12", story.stood("2025-05-20", SERIOUS_INCIDENT_NOTIFICATION));
    story.agreed("CRG-2025-71", "rapid-review-report", "2025-05-21");
    assertRefused(
        story.refusal("2025-05-21", Story.completed("CRG-2025-71", Conclusion.NEITHER)),
        LifeRule.RAPID_REVIEW,
        "the stage \"rapid review under way\"");
  }

  @Test
  @DisplayName("There is something to learn all the same: the partners have a learning review")
  void learningReviewInstead() {
    Story story = fallenAway();
    story
        .agreed("CRG-2025-72", "review-criteria", "2025-05-28")
        .on("2025-05-28", story.criteria(ReviewKinds.LEARNING_REVIEW, "2025-05-28", Answer.MET))
        .on(
            "2025-05-28",
            new ConsiderationStep.ReferralDecided(cited("CRG-2025-72"), Route.LEARNING_REVIEW))
        .on(
            "2025-06-02",
            new LearningReviewStep.LearningReviewBegun(
                NottinghamMethods.AGENCY_OVERVIEWS_AND_WORKSHOP));
    assertEquals(
        List.of(
            Stage.FOR_LEARNING_REVIEW,
            Stage.CRITERIA_LATER_NOT_MET,
            Stage.RAPID_REVIEW_FALLEN_AWAY,
            Stage.LEARNING_REVIEW_UNDER_WAY),
        story.stages());
  }

  @Test
  @DisplayName("A second doctor sees it otherwise: the council is aware again, and all begins anew")
  void awareAgain() {
    Story story = fallenAway();
    assertRefused(
        story.refusal("2025-06-03", new NotificationStep.Notified(NotificationChannel.ONLINE_FORM)),
        LifeRule.COUNCIL_NOTIFIES,
        "the stage \"council aware\"");
    story
        .on("2025-06-03", StepKind.COUNCIL_BECAME_AWARE)
        .on("2025-06-05", new NotificationStep.Notified(NotificationChannel.ONLINE_FORM));
    assertEquals(
        List.of(Stage.TO_BE_NOTIFIED, Stage.NOTIFIED, Stage.RAPID_REVIEW_UNDER_WAY),
        story.stages());
    // From Tue 3 June: 4, 5, 6, 9, Tue 10 June (5).
    assertEquals(
        "MET 2025-05-12, MET 2025-06-10", story.stood("2025-06-05", SERIOUS_INCIDENT_NOTIFICATION));
    // From Thu 5 June: 6 (1), 9-13 (6), 16-20 (11), 23-25 (14), Thu 26 June (15).
    assertEquals(
        "CANCELLED 2025-05-30, RUNNING 2025-06-26", story.stood("2025-06-05", RAPID_REVIEW));
  }

  @Test
  @DisplayName(
      "Found after the Panel agreed: what was done stays done, and the practice review runs")
  void foundAfterThePanelAgreed() {
    Story story =
        Story.signedOff("EXAMPLE-2025-72").on("2025-10-06", StepKind.CRITERIA_FOUND_NOT_MET);
    assertEquals(
        List.of(
            Stage.TO_BE_NOTIFIED,
            Stage.CRITERIA_LATER_NOT_MET,
            Stage.PANEL_AGREED,
            Stage.REPORT_SIGNED_OFF),
        story.stages());
    assertEquals("MET 2025-05-30", story.stood("2025-10-06", RAPID_REVIEW));
  }
}
