// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.nottingham.NottinghamRules.PRACTICE_REVIEW_PUBLICATION;
import static org.ncscp.core.review.Story.assertRefused;
import static org.ncscp.core.review.Story.cited;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.voting.Result;

/**
 * A practice review was initiated on Wednesday 28 May 2025, so that it is to be published by Friday
 * 28 November. Its report is signed off on 3 October, when a prosecution is under way. "Any delay
 * to the completion or publication of a review will be approved by the Strategic Leadership Group
 * and the reasons notified to the National Child Safeguarding Practice Review Panel and Secretary
 * of State."
 */
class DelayScenario {
  private static final LocalDate END_OF_TRIAL = LocalDate.of(2026, 2, 27);

  /** The prosecution, of which is known since July, and the request of 3 November. */
  private static Story sought() {
    return Story.signedOff("EXAMPLE-2025-51")
        .on("2025-10-06", new PracticeReviewStep.ProceedingsBegan(Proceedings.CRIMINAL))
        .on(
            "2025-11-03",
            new PracticeReviewStep.DelaySought(BodyId.of("case-review-group"), END_OF_TRIAL));
  }

  private static Story leaders(Story story, Result result) {
    return story.decided(
        "SLG-2025-51", "publication-delay", "strategic-leadership-group", "2025-11-14", result);
  }

  private static Step approved(EventId sought, String decision) {
    return new PracticeReviewStep.DelayApproved(
        sought, cited(decision), END_OF_TRIAL, Set.of(DelayCause.FUTURE_PROSECUTION));
  }

  @Test
  @DisplayName("Approved by the leaders and told to both, the trial gives time to 27 February")
  void approvedAndTold() {
    Story story = sought();
    EventId sought = story.last();
    assertEquals(
        "EXTENSION_PENDING 2025-11-28", story.stood("2025-11-03", PRACTICE_REVIEW_PUBLICATION));
    leaders(story, Result.CARRIED).on("2025-11-14", approved(sought, "SLG-2025-51"));
    EventId approved = story.last();
    story
        .on("2025-11-17", new PracticeReviewStep.DelayTold(approved, Set.of(Story.PANEL)))
        .on(
            "2025-11-20",
            new PracticeReviewStep.DelayTold(approved, Set.of(Story.SECRETARY_OF_STATE)));
    assertEquals(
        "EXTENSION_PENDING 2025-11-28", story.stood("2025-11-17", PRACTICE_REVIEW_PUBLICATION));
    assertEquals("EXTENDED 2026-02-27", story.stood("2025-11-20", PRACTICE_REVIEW_PUBLICATION));

    // Found guilty on Friday 30 January; planned on Monday for Thursday 26 February.
    story
        .on("2026-01-30", new PracticeReviewStep.ProceedingsEnded(trial(story)))
        .on("2026-02-02", new PracticeReviewStep.PublicationPlanned(LocalDate.of(2026, 2, 26)))
        .on("2026-02-09", Story.sent(Paper.FINDINGS, Story.FAMILY))
        .on(
            "2026-02-16",
            Story.sent(Paper.ADVANCE_COPY, Story.PANEL, Story.SECRETARY_OF_STATE, Story.OFSTED))
        .on("2026-02-26", StepKind.REPORT_PUBLISHED);
    assertEquals("MET 2026-02-27", story.stood("2026-02-26", PRACTICE_REVIEW_PUBLICATION));
    assertRefused(
        story.refusal("2026-02-27", new PracticeReviewStep.ProceedingsEnded(trial(story))),
        LifeRule.OTHER_PROCEEDINGS,
        "an event proceedings-began that is still open, as " + trial(story) + " is not");
  }

  private static EventId trial(Story story) {
    return story.told().events().stream()
        .filter(event -> event.kind() == StepKind.PROCEEDINGS_BEGAN)
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  @DisplayName("Only the Panel was told: on 29 November the first date is over")
  void secretaryOfStateNotTold() {
    Story story = sought();
    EventId sought = story.last();
    leaders(story, Result.CARRIED).on("2025-11-14", approved(sought, "SLG-2025-51"));
    story.on("2025-11-17", new PracticeReviewStep.DelayTold(story.last(), Set.of(Story.PANEL)));
    assertEquals("OVERDUE 2025-11-28", story.stood("2025-11-29", PRACTICE_REVIEW_PUBLICATION));
  }

  @Test
  @DisplayName("The review group cannot give itself more time")
  void byTheReviewGroup() {
    Story story = sought();
    EventId sought = story.last();
    story.agreed("CRG-2025-51", "publication-delay", "2025-11-14");
    assertRefused(
        story.refusal("2025-11-14", approved(sought, "CRG-2025-51")),
        LifeRule.DECISION_REGISTERED,
        "a decision of the strategic-leadership-group, to which it is reserved, and CRG-2025-51 is"
            + " one of the case-review-group");
  }

  @Test
  @DisplayName("Refused by the leaders, the first date stands as if nobody had asked")
  void refused() {
    Story story = sought();
    EventId sought = story.last();
    leaders(story, Result.NOT_CARRIED);
    assertRefused(
        story.refusal("2025-11-14", approved(sought, "SLG-2025-51")),
        LifeRule.DECISION_REGISTERED,
        "a decision that is carried, and SLG-2025-51 is not carried");
    story.on("2025-11-14", new PracticeReviewStep.DelayRefused(sought, cited("SLG-2025-51")));
    assertEquals("RUNNING 2025-11-28", story.stood("2025-11-14", PRACTICE_REVIEW_PUBLICATION));
    assertEquals("OVERDUE 2025-11-28", story.stood("2025-11-29", PRACTICE_REVIEW_PUBLICATION));
    assertTrue(story.may(StepKind.DELAY_SOUGHT), "they may be asked again");
  }

  @Test
  @DisplayName("Nothing is approved that was not sought, and nobody is told what was not approved")
  void inOrder() {
    Story story = sought();
    EventId sought = story.last();
    EventId signedOff = EventId.of("e14");
    leaders(story, Result.CARRIED);
    assertRefused(
        story.refusal("2025-11-14", approved(signedOff, "SLG-2025-51")),
        LifeRule.DELAY_APPROVED,
        "an event delay-sought before it, as e14 is not");
    assertRefused(
        story.refusal("2025-11-14", new PracticeReviewStep.DelayTold(sought, Set.of(Story.PANEL))),
        LifeRule.DELAY_APPROVED,
        "an event delay-approved before it, as " + sought + " is not");
  }

  @Test
  @DisplayName("An inquest beside the trial moves no date by itself, and neither does its end")
  void proceedingsAlone() {
    Story story =
        Story.withPanel("EXAMPLE-2025-53", Conclusion.PRACTICE_REVIEW)
            .agreed("CRG-2025-53", "practice-review", "2025-05-28")
            .on("2025-05-28", new PracticeReviewStep.PracticeReviewInitiated(cited("CRG-2025-53")))
            .on("2025-07-11", new PracticeReviewStep.ProceedingsBegan(Proceedings.CRIMINAL))
            .on("2025-07-14", new PracticeReviewStep.ProceedingsBegan(Proceedings.CORONIAL));
    EventId inquest = story.last();
    story.on("2025-10-01", new PracticeReviewStep.ProceedingsEnded(inquest));
    assertEquals("RUNNING 2025-11-28", story.stood("2025-11-28", PRACTICE_REVIEW_PUBLICATION));
    assertEquals("OVERDUE 2025-11-28", story.stood("2025-11-29", PRACTICE_REVIEW_PUBLICATION));
    // The trial goes on, and can still end.
    story.on("2025-12-01", new PracticeReviewStep.ProceedingsEnded(trial(story)));
    assertRefused(
        story.refusal("2025-12-02", new PracticeReviewStep.ProceedingsEnded(inquest)),
        LifeRule.OTHER_PROCEEDINGS,
        "an event proceedings-began that is still open, as " + inquest + " is not");
  }
}
