// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.nottingham.NottinghamRules.PRACTICE_REVIEW_PUBLICATION;
import static org.ncscp.core.nottingham.NottinghamRules.RAPID_REVIEW;
import static org.ncscp.core.nottingham.NottinghamRules.SERIOUS_INCIDENT_NOTIFICATION;
import static org.ncscp.core.review.Story.assertRefused;
import static org.ncscp.core.review.Story.cited;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.nottingham.NottinghamMethods;
import org.ncscp.core.nottingham.NottinghamOrganisations;
import org.ncscp.core.reference.MethodId;
import org.ncscp.core.reference.OrganisationId;

/**
 * A hospital submits a case in which agencies missed each other. "Cases will be considered by the
 * three statutory partners to decide whether a review is warranted; on occasions, the statutory
 * partners may make the decision that a SIN/Rapid review is needed instead."
 */
class LearningReviewScenario {
  private static final OrganisationId HOSPITAL =
      NottinghamOrganisations.NOTTINGHAM_UNIVERSITY_HOSPITALS;
  private static final Step BEGUN =
      new LearningReviewStep.LearningReviewBegun(NottinghamMethods.AGENCY_OVERVIEWS_AND_WORKSHOP);

  /** Referred on Monday 3 February 2025, decided on Wednesday 12 February. */
  private static Story decided(Route route) {
    Story story = Story.of("EXAMPLE-2025-81");
    return story
        .on("2025-02-03", new ConsiderationStep.Referred(HOSPITAL))
        .on("2025-02-12", story.criteria(ReviewKinds.RAPID_REVIEW, "2025-02-12", Answer.NOT_MET))
        .on("2025-02-12", story.criteria(ReviewKinds.LEARNING_REVIEW, "2025-02-12", Answer.MET))
        .agreed("CRG-2025-81", "review-criteria", "2025-02-12")
        .on("2025-02-12", new ConsiderationStep.ReferralDecided(cited("CRG-2025-81"), route));
  }

  private static Story underWay() {
    return decided(Route.LEARNING_REVIEW)
        .on("2025-02-14", new ConsiderationStep.FedBack(HOSPITAL))
        .on("2025-03-03", BEGUN)
        .on(
            "2025-03-03",
            new RapidReviewStep.AgencyAsked(
                ReviewKinds.LEARNING_REVIEW, HOSPITAL, Optional.of(LocalDate.of(2025, 3, 21))))
        .on(
            "2025-03-20",
            new RapidReviewStep.AgencyAnswered(ReviewKinds.LEARNING_REVIEW, HOSPITAL));
  }

  @Test
  @DisplayName(
      "Nobody decides before the criteria are gone through, and there is feedback after it")
  void decision() {
    Story story =
        Story.of("EXAMPLE-2025-82")
            .on("2025-02-03", new ConsiderationStep.Referred(HOSPITAL))
            .agreed("CRG-2025-82", "review-criteria", "2025-02-12");
    Step decision = new ConsiderationStep.ReferralDecided(cited("CRG-2025-82"), Route.NO_REVIEW);
    assertRefused(story.refusal("2025-02-12", decision), LifeRule.PARTNERS_DECIDE);
    assertRefused(
        story.refusal("2025-02-12", new ConsiderationStep.FedBack(HOSPITAL)),
        LifeRule.FEEDBACK_TO_REFERRER,
        "first that the partners decide what to do");
    story
        .on("2025-02-12", story.criteria(ReviewKinds.RAPID_REVIEW, "2025-02-12", Answer.NOT_MET))
        .on("2025-02-12", decision)
        .on("2025-02-13", new ConsiderationStep.FedBack(HOSPITAL));
    assertEquals(List.of(Stage.NO_REVIEW), story.stages());
    assertRefused(
        story.refusal("2025-02-14", BEGUN),
        LifeRule.LEARNING_REVIEW,
        "first that the partners decide for a learning review");
  }

  @Test
  @DisplayName(
      "Overviews, a workshop, its outcomes: no date runs, and what is learned is monitored")
  void learningReview() {
    Story story = underWay();
    assertRefused(
        Story.of("EXAMPLE-2025-83").refusal("2025-03-03", BEGUN),
        LifeRule.LEARNING_REVIEW,
        "first that the partners decide for a learning review");
    assertRefused(
        decided(Route.LEARNING_REVIEW)
            .refusal(
                "2025-03-03", new LearningReviewStep.LearningReviewBegun(MethodId.of("seance"))),
        LifeRule.LEARNING_REVIEW,
        "a method that the arrangements name: agency-overviews-and-workshop");
    story.on("2025-04-08", StepKind.WORKSHOP_HELD);
    assertRefused(
        story.refusal("2025-04-08", StepKind.LEARNING_REVIEW_COMPLETED),
        LifeRule.LEARNING_REVIEW,
        "first that learning and outcomes are recorded");
    story
        .on("2025-04-10", StepKind.OUTCOMES_RECORDED)
        .on("2025-04-10", StepKind.LEARNING_REVIEW_COMPLETED)
        .on("2025-10-08", StepKind.OUTCOMES_MONITORED);
    assertEquals(
        List.of(Stage.FOR_LEARNING_REVIEW, Stage.LEARNING_REVIEW_COMPLETED), story.stages());
    assertEquals(List.of(), story.timeline("2025-10-08").deadlines());
    assertTrue(story.may(StepKind.ACTION_PLANNED));
  }

  @Test
  @DisplayName(
      "In the workshop it comes out that a child was seriously harmed: it is to be notified")
  void converts() {
    Story story = underWay();
    story.on("2025-04-08", StepKind.WORKSHOP_HELD);
    assertRefused(
        story.refusal("2025-04-08", StepKind.CONVERTED_TO_NOTIFICATION),
        LifeRule.LEARNING_REVIEW_CONVERTS,
        "first the stage \"council aware\", or the stage \"notified\"");
    story
        .on("2025-04-08", StepKind.COUNCIL_BECAME_AWARE)
        .on("2025-04-08", StepKind.CONVERTED_TO_NOTIFICATION)
        .on("2025-04-09", story.criteria(ReviewKinds.RAPID_REVIEW, "2025-04-09", Answer.MET))
        .agreed("CRG-2025-84", "notification-agreement", "2025-04-09")
        .on("2025-04-09", new ConsiderationStep.ReferralDecided(cited("CRG-2025-84"), Route.NOTIFY))
        .on("2025-04-11", new NotificationStep.Notified(NotificationChannel.ONLINE_FORM))
        .on("2025-04-11", new ConsiderationStep.FedBack(HOSPITAL));
    assertEquals(
        List.of(
            Stage.TO_BE_NOTIFIED,
            Stage.NOTIFIED,
            Stage.RAPID_REVIEW_UNDER_WAY,
            Stage.LEARNING_REVIEW_CONVERTED),
        story.stages());
    // From Tue 8 April: 9, 10, 11, 14, Tue 15 April (5). The workshop is the start, not February.
    assertEquals("MET 2025-04-15", story.stood("2025-04-11", SERIOUS_INCIDENT_NOTIFICATION));
    // From Fri 11 April: 14-17 (4), 22-25 (8), 28-30 (11), 1-2 May (13), 6 (14), Wed 7 May (15).
    assertEquals("RUNNING 2025-05-07", story.stood("2025-04-11", RAPID_REVIEW));
    assertRefused(
        story.refusal("2025-04-14", StepKind.WORKSHOP_HELD),
        LifeRule.LEARNING_REVIEW,
        "the stage \"learning review under way\"");
  }

  @Test
  @DisplayName("Below the definition, and a practice review all the same: six months, no Panel")
  void practiceReviewBelowTheDefinition() {
    Story story =
        decided(Route.PRACTICE_REVIEW)
            .agreed("CRG-2025-85", "practice-review", "2025-02-26")
            .on("2025-02-26", new PracticeReviewStep.PracticeReviewInitiated(cited("CRG-2025-85")));
    assertEquals(
        List.of(Stage.FOR_PRACTICE_REVIEW, Stage.PRACTICE_REVIEW_UNDER_WAY), story.stages());
    assertEquals("RUNNING 2025-08-26", story.stood("2025-02-26", PRACTICE_REVIEW_PUBLICATION));
    assertEquals("", story.stood("2025-02-26", SERIOUS_INCIDENT_NOTIFICATION));
    assertRefused(
        story.refusal("2025-02-27", Story.sent(Paper.RAPID_REVIEW, Story.PANEL)),
        LifeRule.SENT_TO_PANEL,
        "the stage \"rapid review completed\"");
  }
}
