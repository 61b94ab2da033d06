// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.core.nottingham.NottinghamRules.ADVANCE_COPY;
import static org.ncscp.core.nottingham.NottinghamRules.IMPROVEMENT_INFORMATION_STAYS_PUBLIC;
import static org.ncscp.core.nottingham.NottinghamRules.NON_PUBLICATION_JUSTIFIED;
import static org.ncscp.core.nottingham.NottinghamRules.PRACTICE_REVIEW_PUBLICATION;
import static org.ncscp.core.review.Story.assertRefused;
import static org.ncscp.core.review.Story.cited;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.voting.Result;

/**
 * The report of a review that is to be published by Friday 28 November 2025 would identify a
 * sibling. "The Strategic Leadership Group may consider it inappropriate to publish a review
 * report, in which case arrangements will be made to publish information about the improvements
 * that should be made"; it "will set out for the Panel and the Secretary of State the
 * justification".
 */
class NonPublicationScenario {
  private static Story decided(Publication publication) {
    return Story.signedOff("EXAMPLE-2025-61")
        .decided(
            "SLG-2025-61",
            "non-publication",
            "strategic-leadership-group",
            "2025-10-10",
            Result.CARRIED)
        .on(
            "2025-10-10",
            new PracticeReviewStep.PublicationDecided(cited("SLG-2025-61"), publication));
  }

  @Test
  @DisplayName("Information about improvements is published instead, and justified to both")
  void information() {
    Story story =
        decided(Publication.INFORMATION_ABOUT_IMPROVEMENTS)
            .on("2025-10-10", Story.sent(Paper.NON_PUBLICATION_JUSTIFICATION, Story.PANEL))
            .on("2025-10-13", new PracticeReviewStep.PublicationPlanned(LocalDate.of(2025, 11, 3)));
    assertEquals("RUNNING 2025-10-10", story.stood("2025-10-10", NON_PUBLICATION_JUSTIFIED));
    assertRefused(
        story.refusal("2025-10-13", StepKind.REPORT_PUBLISHED),
        LifeRule.PUBLICATION,
        "the stage \"report signed off\"");
    story
        .on("2025-10-13", Story.sent(Paper.NON_PUBLICATION_JUSTIFICATION, Story.SECRETARY_OF_STATE))
        .on("2025-10-20", Story.sent(Paper.FINDINGS, Story.FAMILY));
    // The Secretary of State had it on Monday, three days after the decision of Friday.
    assertEquals("MET_LATE 2025-10-10", story.stood("2025-10-13", NON_PUBLICATION_JUSTIFIED));
    assertRefused(
        story.refusal("2025-11-03", StepKind.INFORMATION_PUBLISHED), LifeRule.ADVANCE_COPY);
    // Back from Mon 3 November: 31 October (1), 30, 29, 28, 27 (5), 24, Thu 23 October (7).
    story
        .on(
            "2025-10-23",
            Story.sent(Paper.ADVANCE_COPY, Story.PANEL, Story.SECRETARY_OF_STATE, Story.OFSTED))
        .on("2025-11-03", StepKind.INFORMATION_PUBLISHED);
    assertEquals("MET 2025-10-23", story.stood("2025-11-03", ADVANCE_COPY));
    assertEquals("MET 2025-11-28", story.stood("2025-11-03", PRACTICE_REVIEW_PUBLICATION));
    assertEquals(
        "RUNNING 2026-11-03", story.stood("2025-11-03", IMPROVEMENT_INFORMATION_STAYS_PUBLIC));
    assertEquals(
        List.of(
            Stage.TO_BE_NOTIFIED, Stage.NOTIFIED, Stage.PANEL_AGREED, Stage.INFORMATION_PUBLISHED),
        story.stages());
  }

  @Test
  @DisplayName("Not even the information: justified, and nothing can be published")
  void nothing() {
    Story story =
        decided(Publication.NOTHING)
            .on(
                "2025-10-10",
                Story.sent(
                    Paper.NON_PUBLICATION_JUSTIFICATION, Story.PANEL, Story.SECRETARY_OF_STATE));
    assertEquals("MET 2025-10-10", story.stood("2025-10-10", NON_PUBLICATION_JUSTIFIED));
    assertRefused(
        story.refusal("2025-10-13", StepKind.INFORMATION_PUBLISHED),
        LifeRule.PUBLICATION,
        "the stage \"information to be published\"");
    assertRefused(
        story.refusal("2025-10-13", new PracticeReviewStep.Deposited(false)),
        LifeRule.STAYS_AVAILABLE,
        "the stage \"report published\" or \"information published\"");
  }

  @Test
  @DisplayName("The sibling comes of age, and the leaders have the report published after all")
  void publishedAfterAll() {
    Story story =
        decided(Publication.NOTHING)
            .decided(
                "SLG-2025-62",
                "non-publication",
                "strategic-leadership-group",
                "2025-10-31",
                Result.NOT_CARRIED)
            .on(
                "2025-10-31",
                new PracticeReviewStep.PublicationDecided(
                    cited("SLG-2025-62"), Publication.REPORT));
    assertRefused(
        story.refusal("2025-11-03", StepKind.REPORT_PUBLISHED), LifeRule.FINDINGS_EXPLAINED);
    story
        .on("2025-11-03", Story.sent(Paper.FINDINGS, Story.FAMILY))
        .on(
            "2025-11-04",
            Story.sent(Paper.ADVANCE_COPY, Story.PANEL, Story.SECRETARY_OF_STATE, Story.OFSTED))
        .on("2025-11-17", StepKind.REPORT_PUBLISHED);
    assertEquals("MET 2025-11-28", story.stood("2025-11-17", PRACTICE_REVIEW_PUBLICATION));
  }

  @Test
  @DisplayName("The review group signs reports off; whether they appear is for the leaders")
  void byTheReviewGroup() {
    Story story =
        Story.signedOff("EXAMPLE-2025-62").agreed("CRG-2025-61", "non-publication", "2025-10-10");
    assertRefused(
        story.refusal(
            "2025-10-10",
            new PracticeReviewStep.PublicationDecided(
                cited("CRG-2025-61"), Publication.INFORMATION_ABOUT_IMPROVEMENTS)),
        LifeRule.DECISION_REGISTERED,
        "a decision of the strategic-leadership-group, to which it is reserved, and CRG-2025-61 is"
            + " one of the case-review-group");
  }
}
