// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.ncscp.core.national.NationalRules.CARE_LEAVER_DEATH_NOTIFICATION;
import static org.ncscp.core.national.NationalRules.LOOKED_AFTER_CHILD_DEATH_NOTIFICATION;
import static org.ncscp.core.nottingham.NottinghamRules.SERIOUS_INCIDENT_NOTIFICATION;
import static org.ncscp.core.review.Story.assertRefused;
import static org.ncscp.core.review.Story.cited;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The council notifies the death of a looked-after child to the Secretary of State and Ofsted,
 * whether or not abuse or neglect is suspected, and should notify that of a care leaver of up to
 * 24. The bank holidays are 25 and 26 December 2025 and 1 January 2026.
 */
class DeathsInCareScenario {
  @Test
  @DisplayName("A looked-after child dies before Christmas of an illness: one duty, and no review")
  void lookedAfterChild() {
    Story story = Story.of("EXAMPLE-2025-A1");
    story
        .on("2025-12-18", new ConsiderationStep.Referred(Story.COUNCIL))
        .on("2025-12-18", StepKind.LOOKED_AFTER_CHILD_DEATH_KNOWN)
        .on("2025-12-22", Story.sent(Paper.LOOKED_AFTER_CHILD_DEATH, Story.SECRETARY_OF_STATE));
    // From Thu 18 December: 19 (1), 22, 23, 24 (4), (25, 26), Mon 29 December (5).
    assertEquals(
        "RUNNING 2025-12-29", story.stood("2025-12-28", LOOKED_AFTER_CHILD_DEATH_NOTIFICATION));
    story
        .on("2025-12-30", Story.sent(Paper.LOOKED_AFTER_CHILD_DEATH, Story.OFSTED))
        .on("2026-01-07", story.criteria(ReviewKinds.RAPID_REVIEW, "2026-01-07", Answer.NOT_MET))
        .agreed("CRG-2026-1", "review-criteria", "2026-01-07")
        .on(
            "2026-01-07",
            new ConsiderationStep.ReferralDecided(cited("CRG-2026-1"), Route.NO_REVIEW));
    // Only with Ofsted is it done, and that was Tuesday.
    assertEquals(
        "MET_LATE 2025-12-29", story.stood("2025-12-30", LOOKED_AFTER_CHILD_DEATH_NOTIFICATION));
    assertEquals("", story.stood("2026-01-07", SERIOUS_INCIDENT_NOTIFICATION));
    assertEquals(List.of(Stage.NO_REVIEW), story.stages());
  }

  @Test
  @DisplayName("Neglect is suspected in a care leaver's family: both duties run beside each other")
  void careLeaver() {
    Story story =
        Story.of("EXAMPLE-2026-A2")
            .on("2026-01-02", StepKind.COUNCIL_BECAME_AWARE)
            .on("2026-01-02", StepKind.CARE_LEAVER_DEATH_KNOWN)
            .on("2026-01-06", new NotificationStep.Notified(NotificationChannel.ONLINE_FORM));
    // From Fri 2 January: 5, 6, 7, 8, Fri 9 January (5).
    assertEquals("MET 2026-01-09", story.stood("2026-01-06", SERIOUS_INCIDENT_NOTIFICATION));
    // The notification to the Panel is not the one of the death.
    assertEquals("RUNNING 2026-01-09", story.stood("2026-01-06", CARE_LEAVER_DEATH_NOTIFICATION));
    story.on(
        "2026-01-09", Story.sent(Paper.CARE_LEAVER_DEATH, Story.SECRETARY_OF_STATE, Story.OFSTED));
    assertEquals("MET 2026-01-09", story.stood("2026-01-09", CARE_LEAVER_DEATH_NOTIFICATION));
  }

  @Test
  @DisplayName("A death is not notified before it is known that it was of a child in care")
  void knownFirst() {
    Story story =
        Story.of("EXAMPLE-2026-A3").on("2026-01-02", new ConsiderationStep.Referred(Story.POLICE));
    assertFalse(story.may(StepKind.NOTIFIED));
    assertRefused(
        story.refusal("2026-01-05", Story.sent(Paper.LOOKED_AFTER_CHILD_DEATH, Story.OFSTED)),
        LifeRule.DEATHS_OF_CHILDREN_IN_CARE,
        "first that the council becomes aware that a looked-after child died");
  }
}
