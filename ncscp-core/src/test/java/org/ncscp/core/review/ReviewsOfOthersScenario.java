// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.ncscp.core.national.NationalRules.ACTION_CARRIED_OUT;
import static org.ncscp.core.review.Story.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.action.ActionId;
import org.ncscp.core.action.Impact;
import org.ncscp.core.action.ImpactFinding;
import org.ncscp.core.action.ImpactId;
import org.ncscp.core.action.PlannedAction;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.PartnershipId;

/**
 * Reviews that others made. The group receives "National Reviews, Rapid Reviews from other
 * partnerships, Local Child Safeguarding Practice Review Findings from other partnerships with
 * implications on local practice", and partners "work with another area's arrangements".
 */
class ReviewsOfOthersScenario {
  private static final ActionId PROTOCOL = ActionId.of("protocol");
  private static final ImpactId CALLS = ImpactId.of("calls-are-answered");
  private static final FreeText MINUTES = FreeText.of("As the minutes say");

  private static Step invited() {
    return new LearningReviewStep.InvitedByOtherArea(
        PartnershipId.of("nottinghamshire-county"), ReviewKinds.PRACTICE_REVIEW);
  }

  private static Step considered() {
    return new LearningReviewStep.FindingsConsidered(NottinghamGroups.CASE_REVIEW_GROUP);
  }

  private static Step planned() {
    return new ImprovementStep.ActionPlanned(
        PlannedAction.builder()
            .id(PROTOCOL)
            .text(MINUTES)
            .owner(Story.POLICE)
            .due(LocalDate.of(2025, 12, 19))
            .build());
  }

  @Test
  @DisplayName("The county's review: invited, contributed, its findings considered for the city")
  void otherArea() {
    Story story = Story.of("EXAMPLE-2025-91").on("2025-03-10", invited());
    assertEquals(List.of(Stage.TAKING_PART), story.stages());
    assertRefused(
        story.refusal("2025-03-11", considered()),
        LifeRule.REVIEWS_OF_OTHERS,
        "the stage \"findings received\"");
    story
        .on("2025-04-04", StepKind.CONTRIBUTION_SENT)
        .on("2025-09-15", StepKind.FINDINGS_RECEIVED)
        .on("2025-09-24", considered())
        .on("2025-09-24", planned())
        .on("2025-12-12", new ImprovementStep.ActionCompleted(PROTOCOL));
    assertEquals(List.of(Stage.FINDINGS_CONSIDERED), story.stages());
    // No duty of the city runs in it but what it took upon itself.
    assertEquals("MET 2025-12-19", story.stood("2025-12-12", ACTION_CARRIED_OUT));
    assertEquals(1, story.timeline("2025-12-12").deadlines().size());
  }

  @Test
  @DisplayName("Another area's findings come unasked, or before the city has given its part")
  void findingsFirst() {
    Story story =
        Story.of("EXAMPLE-2025-92")
            .on("2025-03-10", invited())
            .on("2025-06-16", StepKind.FINDINGS_RECEIVED);
    assertEquals(List.of(Stage.FINDINGS_RECEIVED), story.stages());
    assertFalse(story.may(StepKind.CONTRIBUTION_SENT));
  }

  @Test
  @DisplayName("A case of one's own is another case")
  void caseOfItsOwn() {
    Story others = Story.of("EXAMPLE-2025-93").on("2025-03-10", invited());
    assertRefused(
        others.refusal("2025-03-11", new ConsiderationStep.Referred(Story.POLICE)),
        LifeRule.BEGINS_WITH_REFERRAL);
    assertRefused(
        others.refusal("2025-03-11", StepKind.COUNCIL_BECAME_AWARE), LifeRule.COUNCIL_NOTIFIES);
    assertRefused(
        Story.notified("EXAMPLE-2025-94").refusal("2025-05-09", invited()),
        LifeRule.REVIEWS_OF_OTHERS);
  }

  @Test
  @DisplayName("A thematic review is received, and one can walk from what changed back to it")
  void nationalReview() {
    Story story =
        Story.of("EXAMPLE-2025-95")
            .on(
                "2025-06-02",
                new LearningReviewStep.NationalReviewReceived(NationalReviewSort.THEMATIC))
            .on("2025-06-11", considered())
            .on("2025-06-11", planned());
    assertEquals(List.of(Stage.NATIONAL_REVIEW_CONSIDERED), story.stages());
    assertEquals("RUNNING 2025-12-19", story.stood("2025-12-19", ACTION_CARRIED_OUT));
    assertEquals("OVERDUE 2025-12-19", story.stood("2025-12-20", ACTION_CARRIED_OUT));
    story
        .on("2026-01-09", new ImprovementStep.ActionCompleted(PROTOCOL))
        .on(
            "2026-03-02",
            new ImprovementStep.ImpactStated(
                Impact.builder()
                    .id(CALLS)
                    .addOf(PROTOCOL)
                    .finding(ImpactFinding.IMPROVED)
                    .statement(MINUTES)
                    .build()));
    assertEquals("MET_LATE 2025-12-19", story.stood("2026-03-02", ACTION_CARRIED_OUT));
    assertEquals("EXAMPLE-2025-95", story.told().learning().backFrom(CALLS).reference().value());
    assertEquals(
        List.of("impact calls-are-answered rests on no assurance"),
        story.told().learning().gaps().stream()
            .map(gap -> gap.line())
            .filter(line -> line.contains("assurance") && line.startsWith("impact"))
            .toList());
  }
}
