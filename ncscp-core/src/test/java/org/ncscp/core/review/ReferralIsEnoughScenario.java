// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.national.NationalRules.RAPID_REVIEW_SENT_TO_PANEL;
import static org.ncscp.core.national.NationalRules.SERIOUS_INCIDENT_NOTIFICATION;
import static org.ncscp.core.review.Story.assertRefused;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.TimetableStepId;
import org.ncscp.core.voting.Result;

/**
 * In Ketterwell and Oxmoor, which do not exist, a partner's referral is enough for a rapid review;
 * in Nottingham there is none without a notification. The case is the same.
 */
class ReferralIsEnoughScenario {
  private static final OrganisationId VALE_POLICE = OrganisationId.of("vale-police");
  private static final Arrangements KETTERWELL_AND_OXMOOR = read();

  private static Arrangements read() {
    String file = "/partnership/even-four.yaml";
    try (InputStream in =
        requireNonNull(ReferralIsEnoughScenario.class.getResourceAsStream(file), file)) {
      return Arrangements.read(in, file, NationalRules.ruleBook());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Story referred() {
    return Story.of("EXAMPLE-2025-B1", KETTERWELL_AND_OXMOOR)
        .on("2025-04-07", new ConsiderationStep.Referred(VALE_POLICE));
  }

  @Test
  @DisplayName("The police refer, and the rapid review begins, by the timetable of its own")
  void begins() {
    Story story = referred();
    assertTrue(story.leads().contains("rapid-review-begun -> rapid review under way"));
    story.on("2025-04-09", StepKind.RAPID_REVIEW_BEGUN);
    assertEquals(List.of(Stage.REFERRED, Stage.RAPID_REVIEW_UNDER_WAY), story.stages());
    assertRefused(
        story.refusal(
            "2025-04-15",
            new RapidReviewStep.TimetableStepDone(TimetableStepId.of("tea-is-served"))),
        LifeRule.RAPID_REVIEW,
        "a step of the timetable: agencies-asked, chronologies-returned, meeting-held,"
            + " report-circulated");
    story.on(
        "2025-04-15",
        new RapidReviewStep.TimetableStepDone(TimetableStepId.of("chronologies-returned")));
    // Nothing is to be notified, so that no such day runs.
    assertEquals("", story.stood("2025-04-15", SERIOUS_INCIDENT_NOTIFICATION));
  }

  @Test
  @DisplayName("Its criteria are its own, one of them set locally, and the Panel has the review")
  void completed() {
    Story story = referred().on("2025-04-09", StepKind.RAPID_REVIEW_BEGUN);
    story
        .on("2025-04-28", story.criteria(ReviewKinds.PRACTICE_REVIEW, "2025-04-28", Answer.NOT_MET))
        .decided("RG-2025-1", "rapid-review-report", "review-group", "2025-04-28", Result.CARRIED)
        .on("2025-04-28", Story.completed("RG-2025-1", Conclusion.NEITHER));
    // The next working day after Mon 28 April.
    assertEquals("RUNNING 2025-04-29", story.stood("2025-04-28", RAPID_REVIEW_SENT_TO_PANEL));
    story.on("2025-04-29", Story.sent(Paper.RAPID_REVIEW, Story.PANEL));
    assertEquals("MET 2025-04-29", story.stood("2025-04-29", RAPID_REVIEW_SENT_TO_PANEL));
    assertEquals(List.of(Stage.REFERRED, Stage.WITH_PANEL), story.stages());
  }

  @Test
  @DisplayName("Not without a referral, and not in Nottingham, nor before these arrangements")
  void notElsewhere() {
    assertRefused(
        Story.of("EXAMPLE-2025-B2", KETTERWELL_AND_OXMOOR)
            .on("2025-04-07", StepKind.COUNCIL_BECAME_AWARE)
            .refusal("2025-04-09", StepKind.RAPID_REVIEW_BEGUN),
        LifeRule.BEGINS_WITH_REFERRAL,
        "first the stage \"referred\"");
    Story nottingham =
        Story.of("EXAMPLE-2025-B3").on("2025-04-07", new ConsiderationStep.Referred(Story.POLICE));
    assertFalse(nottingham.may(StepKind.RAPID_REVIEW_BEGUN));
    assertRefused(
        nottingham.refusal("2025-04-09", StepKind.RAPID_REVIEW_BEGUN),
        LifeRule.NOTIFICATION_BEFORE_RAPID_REVIEW,
        "first notified");
  }
}
