// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.nottingham.NottinghamRules.PANEL_ANSWER;
import static org.ncscp.core.nottingham.NottinghamRules.PRACTICE_REVIEW_PUBLICATION;
import static org.ncscp.core.review.Story.assertRefused;
import static org.ncscp.core.review.Story.cited;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.voting.Result;

/**
 * The partners concluded on Wednesday 28 May 2025 that neither a local nor a national review is
 * appropriate, and sent the rapid review to the Panel the same day. On Monday 9 June the Panel
 * disagrees. The partners, "with advice from the Independent Scrutineer, may decide to adhere to
 * their initial decision or conclude that a Local Child Safeguarding Practice Review should be
 * commissioned, in either case the justification should be clearly recorded and provided to the
 * panel".
 */
class PanelDisagreesScenario {
  private static Story disagreed() {
    return Story.withPanel("EXAMPLE-2025-41", Conclusion.NEITHER)
        .on("2025-06-09", new RapidReviewStep.PanelAnswered(PanelView.DISAGREES));
  }

  private static Story met() {
    return disagreed()
        .on("2025-06-10", StepKind.PANEL_ANSWER_CIRCULATED)
        .on("2025-06-19", StepKind.RECONSIDERATION_MEETING_HELD);
  }

  private static Step reconsidered(String decision, Reconsideration result) {
    return new RapidReviewStep.Reconsidered(
        cited(decision), result, FreeText.of("The advice"), FreeText.of("The justification"));
  }

  @Test
  @DisplayName("Nobody reconsiders before the answer is circulated and the meeting is held")
  void circulatedAndMet() {
    Story story = disagreed();
    // Ten days of the calendar from Wed 28 May: Saturday 7 June. It is the Panel that is late.
    assertEquals("MET_LATE 2025-06-07", story.stood("2025-06-09", PANEL_ANSWER));
    assertEquals(
        List.of(Stage.TO_BE_NOTIFIED, Stage.NOTIFIED, Stage.TO_BE_RECONSIDERED), story.stages());
    story.agreed("CRG-2025-41", "practice-review", "2025-06-09");
    Step commissioned = reconsidered("CRG-2025-41", Reconsideration.COMMISSIONED);
    assertRefused(
        story.refusal("2025-06-09", commissioned),
        LifeRule.RECONSIDERATION,
        "first that the Panel's answer is circulated");
    story.on("2025-06-10", StepKind.PANEL_ANSWER_CIRCULATED);
    assertRefused(
        story.refusal("2025-06-10", commissioned),
        LifeRule.RECONSIDERATION,
        "first that the decision makers and the Independent Scrutineer meet");
    assertRefused(
        story.refusal(
            "2025-06-10", new PracticeReviewStep.PracticeReviewInitiated(cited("CRG-2025-41"))),
        LifeRule.PRACTICE_REVIEW_DECIDED);
  }

  @Test
  @DisplayName("They commission a review: six months run from their decision of 19 June")
  void commissioned() {
    Story story =
        met()
            .agreed("CRG-2025-41", "practice-review", "2025-06-19")
            .on("2025-06-19", reconsidered("CRG-2025-41", Reconsideration.COMMISSIONED))
            .on("2025-06-19", new PracticeReviewStep.PracticeReviewInitiated(cited("CRG-2025-41")))
            .on("2025-06-20", Story.sent(Paper.RECONSIDERATION_JUSTIFICATION, Story.PANEL));
    assertEquals(
        List.of(
            Stage.TO_BE_NOTIFIED,
            Stage.NOTIFIED,
            Stage.RECONSIDERED,
            Stage.PRACTICE_REVIEW_UNDER_WAY),
        story.stages());
    assertEquals("RUNNING 2025-12-19", story.stood("2025-06-19", PRACTICE_REVIEW_PUBLICATION));
    story.on("2025-06-30", new RapidReviewStep.PanelAnswered(PanelView.AGREES));
    assertTrue(story.stages().contains(Stage.PANEL_AGREED));
  }

  @Test
  @DisplayName("They adhere: no review is commissioned, and the Panel has the justification")
  void adhered() {
    Story story =
        met()
            .agreed("CRG-2025-42", "practice-review", "2025-06-19")
            .on("2025-06-19", reconsidered("CRG-2025-42", Reconsideration.ADHERED))
            .on("2025-06-20", Story.sent(Paper.RECONSIDERATION_JUSTIFICATION, Story.PANEL));
    assertEquals(List.of(Stage.TO_BE_NOTIFIED, Stage.NOTIFIED, Stage.RECONSIDERED), story.stages());
    assertRefused(
        story.refusal(
            "2025-06-23", new PracticeReviewStep.PracticeReviewInitiated(cited("CRG-2025-42"))),
        LifeRule.PRACTICE_REVIEW_DECIDED);
    assertEquals("", story.stood("2025-06-23", PRACTICE_REVIEW_PUBLICATION));
    assertTrue(story.may(StepKind.ACTION_PLANNED), "what was learned is put to use all the same");
  }

  @Test
  @DisplayName("A motion to commission that is lost commissions nothing, and adheres")
  void lost() {
    Story story =
        met()
            .decided(
                "CRG-2025-43",
                "review-criteria",
                "case-review-group",
                "2025-06-19",
                Result.NOT_CARRIED);
    assertRefused(
        story.refusal("2025-06-19", reconsidered("CRG-2025-43", Reconsideration.COMMISSIONED)),
        LifeRule.DECISION_REGISTERED,
        "a decision that is carried, and CRG-2025-43 is not carried");
    story.on("2025-06-19", reconsidered("CRG-2025-43", Reconsideration.ADHERED));
    assertTrue(story.stages().contains(Stage.RECONSIDERED));
  }

  @Test
  @DisplayName("The justification cannot reach the Panel before there is one")
  void justificationFirst() {
    assertRefused(
        met().refusal("2025-06-19", Story.sent(Paper.RECONSIDERATION_JUSTIFICATION, Story.PANEL)),
        LifeRule.RECONSIDERATION,
        "first the stage \"reconsidered\"");
  }

  @Test
  @DisplayName("Nobody can be convened: they decide in writing, and the record says why")
  void departedFromTheMeeting() {
    Story story =
        disagreed()
            .on("2025-06-10", StepKind.PANEL_ANSWER_CIRCULATED)
            .agreed("CRG-2025-44", "practice-review", "2025-06-19")
            .on(
                "2025-06-19",
                new RecordingStep.Departed(StepKind.RECONSIDERED, LifeRule.RECONSIDERATION))
            .on("2025-06-19", reconsidered("CRG-2025-44", Reconsideration.COMMISSIONED));
    assertTrue(story.stages().contains(Stage.RECONSIDERED));
    // Not without saying why.
    CaseEvent silent =
        CaseEvent.on(
            LocalDate.of(2025, 6, 19),
            EventId.of("silent"),
            new RecordingStep.Departed(StepKind.REPORT_SIGNED_OFF, LifeRule.FAMILY_ENGAGEMENT),
            Instant.parse("2025-06-20T09:00:00Z"));
    assertRefused(
        (Recording.Refused) story.told().record(silent),
        LifeRule.NOTHING_EDITED,
        "a note that says what happened, or why");
    // There is nothing to depart from in what is no matter of order.
    assertRefused(
        story.refusal(
            "2025-06-19",
            new RecordingStep.Departed(StepKind.PANEL_ANSWERED, LifeRule.SENT_TO_PANEL)),
        LifeRule.NOTHING_EDITED,
        "a step and a rule of it that may be departed from");
    // And no departure makes a rapid review without a notification.
    assertRefused(
        story.refusal(
            "2025-06-19",
            new RecordingStep.Departed(
                StepKind.RAPID_REVIEW_BEGUN, LifeRule.NOTIFICATION_BEFORE_RAPID_REVIEW)),
        LifeRule.NOTHING_EDITED,
        "a step and a rule of it that may be departed from");
  }

  @Test
  @DisplayName("The Panel undertakes a national review itself: nothing is to be reconsidered")
  void nationalReview() {
    Story story =
        Story.withPanel("EXAMPLE-2025-42", Conclusion.NATIONAL_REVIEW)
            .on("2025-06-06", new RapidReviewStep.PanelAnswered(PanelView.NATIONAL_REVIEW));
    assertEquals("MET 2025-06-07", story.stood("2025-06-06", PANEL_ANSWER));
    assertEquals(
        List.of(Stage.TO_BE_NOTIFIED, Stage.NOTIFIED, Stage.NATIONAL_REVIEW), story.stages());
    assertFalse(story.may(StepKind.PRACTICE_REVIEW_INITIATED));
    assertFalse(story.may(StepKind.RECONSIDERED));
  }
}
