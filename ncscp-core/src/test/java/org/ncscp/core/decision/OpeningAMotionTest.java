// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.FIVE;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.partnership.NotInForceException;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.Tie;

/** To which group a motion can be put, and which day's arrangements it is put under. */
class OpeningAMotionTest {
  private static final Debate MAJORITY =
      Debate.by(rule("majority", THREE).tie(Tie.NOT_CARRIED))
          .say("10:00", votes("council", COUNCIL, Choice.FOR))
          .say("10:01", votes("icb", ICB, Choice.FOR));

  private static String refusal(Debate debate) {
    return assertThrows(IllegalArgumentException.class, debate::proceedings).getMessage();
  }

  @Test
  void reservedToAnotherGroup_isRefused() {
    assertEquals(
        "motion on yearly-report must be put to board, to which it is reserved, but was put to"
            + " executive",
        refusal(MAJORITY.with(motion -> motion.withKind(DecisionKind.of("yearly-report")))));
    assertEquals(
        Result.UNSPECIFIED,
        new Debate(
                MAJORITY.arrangements(),
                MAJORITY
                    .motion()
                    .withKind(DecisionKind.of("yearly-report"))
                    .withGroup(GroupId.of("board")),
                Optional.empty(),
                List.of())
            .result());
  }

  @Test
  void unknownGroup_isRefused() {
    String refused = refusal(MAJORITY.with(motion -> motion.withGroup(GroupId.of("council"))));
    assertTrue(refused.contains("council") && refused.contains("executive"), refused);
  }

  @Test
  void dayOutsideTheArrangements_isRefused() {
    assertThrows(NotInForceException.class, () -> MAJORITY.on("2024-12-31").proceedings());
    assertEquals(List.of(), Debate.by(rule("majority", THREE)).on("2025-01-01").log());
    // Half past midnight in London in summer is half past eleven of the day before at Greenwich.
    Instant midnight = Instant.parse("2025-06-30T23:30:00Z");
    assertEquals(
        Debate.day("2025-07-01"),
        MAJORITY.with(motion -> motion.withOpensAt(midnight)).motion().day());
  }

  @Test
  void partOfAPartnershipWhoseGroupItIsNot_isRefused() {
    assertEquals(
        "segment must be of one of the partnerships [riverton, moorside] whose group it is but was"
            + " of hillside",
        refusal(ofPart(MAJORITY, "hillside")));
    assertEquals(Result.CARRIED, ofPart(MAJORITY, "moorside").result());
  }

  private static Debate ofPart(Debate debate, String part) {
    return debate.with(motion -> motion.withSegment(PartnershipId.of(part)));
  }

  @Test
  void part_hasItsOwnRule_elseTheOneOfTheWhole() {
    GroupDecision own =
        Riverton.decides(rule("unanimity", THREE)).withSegment(PartnershipId.of("moorside"));
    Debate debate =
        new Debate(
            Riverton.executive(
                executive ->
                    executive.withDecisions(Riverton.decides(rule("majority", THREE)), own)),
            MAJORITY.motion(),
            Optional.empty(),
            MAJORITY.submissions());
    debate.assertResult(Result.CARRIED);
    ofPart(debate, "riverton").assertResult(Result.CARRIED);
    ofPart(debate, "moorside").assertResult(Result.NOT_CARRIED);
  }

  @Test
  void ruleAndElectorate_areThoseOfTheDayOnWhichItIsPut() {
    EffectivePeriod until =
        EffectivePeriod.ofClosed(Debate.day("2025-01-01"), Debate.day("2025-09-01"));
    EffectivePeriod since = EffectivePeriod.from(Debate.day("2025-09-02"));
    Debate debate =
        new Debate(
            Riverton.executive(
                executive ->
                    executive.withDecisions(
                        Riverton.decides(rule("majority", THREE)).withInForce(until),
                        Riverton.decides(rule("majority", FIVE)).withInForce(since))),
            MAJORITY.motion(),
            Optional.empty(),
            MAJORITY.submissions());
    Debate overnight = debate.until("2025-09-05T17:00");
    assertEquals(3, overnight.outcome().seats().size());
    overnight.assertResult(Result.CARRIED);
    assertEquals(5, debate.on("2025-09-02").outcome().seats().size());
  }

  @Test
  void window_mustNotBeEmpty() {
    assertEquals(
        "closes-at must be after opens-at 2025-09-01T09:00+01:00 but was 2025-09-01T09:00+01:00",
        assertThrows(IllegalArgumentException.class, () -> MAJORITY.until("2025-09-01T09:00"))
            .getMessage());
  }

  @Test
  void outcome_namesTheArrangementsAndTheRule() {
    MotionOutcome outcome = MAJORITY.outcome();
    assertEquals("Riverton handbook of 2025", outcome.version().title());
    assertEquals(MAJORITY.motion().closesAt(), outcome.asAt());
    assertEquals(
        List.of(
            "rule: a majority of all seats; 3 seats, one vote for each seat; a tie is not carried",
            "arrangements: Riverton handbook of 2025, as in force on 2025-09-01"),
        outcome.explanation().subList(1, 3));
    assertEquals(
        "EX-M1 carried by vote; votes: 2 for, 0 against, 1 silent; 2 of 3 needed",
        outcome.toString());
    assertTrue(outcome.rule().isPresent());
  }
}
