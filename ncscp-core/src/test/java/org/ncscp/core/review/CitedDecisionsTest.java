// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.voting.Result;

class CitedDecisionsTest {
  private static final String TUE_2025_05_06 = "2025-05-06";

  /** Referred, the criteria gone through, and nothing decided of it yet. */
  private static Story considered() {
    Story story = Story.of("EXAMPLE-2025-03");
    return story
        .on("2025-05-02", new ConsiderationStep.Referred(Story.POLICE))
        .on("2025-05-02", StepKind.COUNCIL_BECAME_AWARE)
        .on("2025-05-05", story.criteria(ReviewKinds.RAPID_REVIEW, "2025-05-05", Answer.MET));
  }

  private static Step decided(Route route) {
    return new ConsiderationStep.ReferralDecided(Story.cited("D-1"), route);
  }

  private static Story decision(String kind, String group, String day, Result result) {
    return considered().decided("D-1", kind, group, day, result);
  }

  private static void assertRefused(String needed, Story story, String day, Step step) {
    Recording.Refused refused = story.refusal(day, step);
    assertEquals(needed, refused.needed());
    assertEquals(LifeRule.DECISION_REGISTERED, refused.rule());
  }

  @Test
  void decision_notRegistered_isRefused() {
    assertRefused(
        "that decision D-1 is in the register when it is recorded",
        considered(),
        TUE_2025_05_06,
        decided(Route.NOTIFY));
  }

  @Test
  void decision_registeredAfterTheEventWasRecorded_isRefused() {
    Story story =
        decision("notification-agreement", "case-review-group", "2025-05-07", Result.CARRIED);
    assertRefused(
        "that decision D-1 is in the register when it is recorded",
        story,
        TUE_2025_05_06,
        decided(Route.NOTIFY));
  }

  @Test
  void step_onTheDayOfTheDecision_isAccepted_andBeforeIsNot() {
    Story story =
        decision("notification-agreement", "case-review-group", TUE_2025_05_06, Result.CARRIED);
    assertEquals(
        Stage.TO_BE_NOTIFIED, story.on(TUE_2025_05_06, decided(Route.NOTIFY)).stages().get(0));
    Story early =
        decision("notification-agreement", "case-review-group", TUE_2025_05_06, Result.CARRIED);
    CaseEvent before = early.event("2025-05-05", "2025-05-07", decided(Route.NOTIFY));
    assertEquals(
        "a day from 2025-05-06 on, when decision D-1 was taken",
        ((Recording.Refused) early.told().record(before)).needed());
  }

  @Test
  void decision_ofAnotherKind_isRefused() {
    assertRefused(
        "a decision of the kind notification-agreement or review-criteria, and D-1 is of the kind"
            + " practice-review",
        decision("practice-review", "case-review-group", TUE_2025_05_06, Result.CARRIED),
        TUE_2025_05_06,
        decided(Route.NOTIFY));
  }

  @ParameterizedTest
  @EnumSource(Route.class)
  void referral_lostOrCarried_leadsWhereItMay(Route route) {
    for (Result result : new Result[] {Result.CARRIED, Result.NOT_CARRIED, Result.TIED}) {
      boolean carried = result == Result.CARRIED;
      boolean accepted =
          route == Route.NO_REVIEW || (route == Route.NOT_AGREED ? !carried : carried);
      Story story = decision("notification-agreement", "case-review-group", TUE_2025_05_06, result);
      CaseEvent event = story.event(TUE_2025_05_06, TUE_2025_05_06, decided(route));
      assertEquals(
          accepted, story.told().record(event) instanceof Recording.Recorded, route + " " + result);
    }
  }

  @Test
  void decision_lost_isRefusedInWords() {
    assertRefused(
        "a decision that is carried, and D-1 is not carried",
        decision("notification-agreement", "case-review-group", TUE_2025_05_06, Result.NOT_CARRIED),
        TUE_2025_05_06,
        decided(Route.NOTIFY));
    assertRefused(
        "a decision that is not carried, and D-1 is carried",
        decision("notification-agreement", "case-review-group", TUE_2025_05_06, Result.CARRIED),
        TUE_2025_05_06,
        decided(Route.NOT_AGREED));
  }

  @ParameterizedTest
  @CsvSource({
    "strategic-leadership-group, ",
    "case-review-group, 'a decision of the strategic-leadership-group, to which it is reserved,"
        + " and S-1 is one of the case-review-group'"
  })
  void delay_isForTheStrategicLeadershipGroup(String group, String needed) {
    Story story =
        Story.signedOff("EXAMPLE-2025-04")
            .decided("S-1", "publication-delay", group, "2025-10-10", Result.CARRIED)
            .on(
                "2025-10-09",
                "2025-10-10",
                new PracticeReviewStep.DelaySought(
                    BodyId.of("safeguarding-partners"), LocalDate.of(2026, 3, 2)));
    Step approved =
        new PracticeReviewStep.DelayApproved(
            story.last(), Story.cited("S-1"), LocalDate.of(2026, 3, 2), Set.of(DelayCause.INQUEST));
    Recording recording = story.told().record(story.event("2025-10-10", "2025-10-10", approved));
    String said = recording instanceof Recording.Refused refused ? refused.needed() : null;
    assertEquals(needed, said);
  }

  @Test
  void decision_ofAnotherCase_isRefused() {
    Story other = Story.notified("EXAMPLE-2025-05");
    ReviewCase mine = other.told().casework().open(considered().told().reference());
    mine = mine.with(considered().told().events().toArray(new CaseEvent[0]));
    CaseEvent event =
        considered()
            .event(
                TUE_2025_05_06,
                TUE_2025_05_06,
                new ConsiderationStep.ReferralDecided(Story.cited("CRG-2025-11"), Route.NOTIFY));
    Recording.Refused refused = (Recording.Refused) mine.record(event);
    assertEquals("a decision that concerns the case, as CRG-2025-11 does not", refused.needed());
  }
}
