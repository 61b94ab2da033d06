// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ncscp.core.decision.Debate.exhausted;
import static org.ncscp.core.decision.Debate.personRecused;
import static org.ncscp.core.decision.Debate.says;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.FORCE;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.rule;
import static org.ncscp.core.voting.Position.ABSTAINS;
import static org.ncscp.core.voting.Position.AGREES;
import static org.ncscp.core.voting.Position.NOT_HEARD;
import static org.ncscp.core.voting.Position.NO_OBJECTION;
import static org.ncscp.core.voting.Position.OBJECTS;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Consensus;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;

/** Consensus is sought first; only when it is recorded as exhausted, with a reason, is it voted. */
class ConsensusFirstTest {
  private static final Debate OPENED = Debate.by(rule("majority", THREE).consensusFirst(true));
  private static final Debate TWO_AGREE =
      OPENED
          .say("10:00", says("council", COUNCIL, AGREES))
          .say("10:01", says("icb", ICB, NO_OBJECTION));

  @Test
  void positionOfTheThirdSeat_decidesWhetherThereIsConsensus() {
    Map<Position, Result> results = new EnumMap<>(Position.class);
    for (Position position : Position.values()) {
      results.put(position, TWO_AGREE.say("10:02", says("force", FORCE, position)).result());
    }
    assertEquals(
        Map.of(
            AGREES, Result.CARRIED,
            NO_OBJECTION, Result.CARRIED,
            OBJECTS, Result.NOT_CARRIED,
            ABSTAINS, Result.NOT_CARRIED,
            NOT_HEARD, Result.NOT_CARRIED),
        results);
  }

  @Test
  void allConsent_carriedByConsensus_withoutAnyCount() {
    Debate debate = TWO_AGREE.say("10:02", says("force", FORCE, NO_OBJECTION));
    MotionOutcome outcome = debate.outcome();
    assertEquals(Optional.of(Method.CONSENSUS), outcome.method());
    assertEquals(Optional.empty(), outcome.count());
    assertEquals(List.of(), outcome.dissent());
    assertEquals(
        "council agrees, icb has no objection, force has no objection",
        outcome.consensus().map(Consensus::toString).orElseThrow());
    assertEquals("carried by consensus; not put to the vote", outcome.explanation().get(0));
  }

  @Test
  void twoOfThree_areNoConsensus_whateverTheMajority() {
    MotionOutcome outcome = TWO_AGREE.outcome();
    assertEquals(Result.NOT_CARRIED, outcome.result());
    assertEquals(Optional.empty(), outcome.method());
    assertEquals(List.of(SeatId.of("force")), outcome.consensus().orElseThrow().withoutConsent());
    assertEquals("has not been heard", TWO_AGREE.seat("force"));
    assertEquals("not carried; not put to the vote", outcome.explanation().get(0));
  }

  @Test
  void votes_beforeConsensusIsExhausted_areRefused() {
    Debate debate =
        TWO_AGREE
            .say("10:02", says("force", FORCE, OBJECTS))
            .say("10:03", votes("council", COUNCIL, Choice.FOR))
            .say("10:04", votes("icb", ICB, Choice.FOR));
    assertEquals(
        "s4 refused: consensus is sought first and was not recorded as exhausted",
        debate.log().get(3));
    debate.assertResult(Result.NOT_CARRIED);
    assertEquals(List.of("force"), dissenting(debate));
  }

  @Test
  void exhausted_thenTwoOfThreeCarry() {
    Debate debate =
        TWO_AGREE
            .say("10:02", says("force", FORCE, OBJECTS))
            .say("10:03", exhausted())
            .say("10:04", votes("council", COUNCIL, Choice.FOR))
            .say("10:05", votes("icb", ICB, Choice.FOR))
            .say("10:06", votes("force", FORCE, Choice.AGAINST));
    MotionOutcome outcome = debate.assertResult(Result.CARRIED).outcome();
    assertEquals(Optional.of(Method.VOTE), outcome.method());
    assertEquals(
        "carried by vote; votes: 2 for, 1 against; 2 of 3 needed", outcome.explanation().get(0));
    assertEquals(List.of("force"), dissenting(debate));
    assertEquals(Optional.of(Debate.TEXT), outcome.dissent().get(0).reason());
    assertEquals(
        "objects; against; by P-30; holder of force-head, 2025-01-01 to 2025-09-01; with a reason",
        debate.seat("force"));
  }

  @Test
  void agreement_isNoVote() {
    Debate debate = TWO_AGREE.say("10:02", exhausted());
    debate.assertResult(Result.NOT_CARRIED);
    assertEquals(List.of(SeatState.SILENT, SeatState.SILENT, SeatState.SILENT), debate.states());
  }

  @Test
  void positions_afterwards_areRefused() {
    Debate debate = TWO_AGREE.say("10:02", exhausted()).say("10:03", says("force", FORCE, AGREES));
    assertEquals("s4 refused: consensus was recorded as exhausted", debate.log().get(3));
    debate.assertResult(Result.NOT_CARRIED);
  }

  @Test
  void exhausted_isRecordedOnce_andNotWhereConsensusIsReached() {
    assertEquals(
        List.of("s1 stands", "s2 refused: consensus was recorded as exhausted before"),
        OPENED.say("10:00", exhausted()).say("10:01", exhausted()).log());
    Debate reached = TWO_AGREE.say("10:02", says("force", FORCE, AGREES)).say("10:03", exhausted());
    assertEquals("s4 refused: consensus is reached", reached.log().get(3));
    reached.assertResult(Result.CARRIED);
  }

  @Test
  void exhausted_needsAReason() {
    assertThrows(NullPointerException.class, () -> new Act.EndsConsensus(null));
  }

  @Test
  void positions_changeUntilClosing_andEachIsKept() {
    Debate debate =
        TWO_AGREE
            .say("10:02", says("force", FORCE, OBJECTS))
            .say("10:03", says("force", FORCE, AGREES))
            .say("10:04", says("icb", ICB, OBJECTS))
            .say("10:05", says("icb", ICB, AGREES));
    assertEquals(
        List.of(
            "s1 stands",
            "s2 replaced: by s5",
            "s3 replaced: by s4",
            "s4 stands",
            "s5 replaced: by s6",
            "s6 stands"),
        debate.log());
    debate.assertResult(Result.CARRIED);
    assertEquals(
        List.of(SeatId.of("icb")),
        debate.outcome("10:04").consensus().orElseThrow().withoutConsent());
  }

  @Test
  void recusedSeat_standsInTheWayOfConsensus_notOfTheVote() {
    Debate debate =
        TWO_AGREE.say("10:02", says("force", FORCE, AGREES)).say("10:03", personRecused(FORCE));
    assertEquals("s3 voided: an interest of P-30 was declared afterwards", debate.log().get(2));
    debate.assertResult(Result.NOT_CARRIED);
    debate
        .say("10:04", exhausted())
        .say("10:05", votes("council", COUNCIL, Choice.FOR))
        .say("10:06", votes("icb", ICB, Choice.FOR))
        .assertResult(Result.CARRIED);
  }

  @Test
  void ruleWithoutConsensus_takesNoPositions() {
    Debate debate =
        Debate.by(rule("majority", THREE))
            .say("10:00", says("council", COUNCIL, AGREES))
            .say("10:01", exhausted())
            .say("10:02", votes("council", COUNCIL, Choice.FOR));
    assertEquals(
        List.of(
            "s1 refused: the rule seeks no consensus",
            "s2 refused: the rule seeks no consensus",
            "s3 stands"),
        debate.log());
    assertEquals(Optional.empty(), debate.outcome().consensus());
    assertEquals(Optional.empty(), debate.outcome().seats().get(0).position());
  }

  private static List<String> dissenting(Debate debate) {
    return debate.outcome().dissent().stream().map(one -> one.seat().value()).toList();
  }
}
