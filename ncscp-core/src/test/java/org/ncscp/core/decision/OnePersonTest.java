// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.ncscp.core.decision.Debate.exhausted;
import static org.ncscp.core.decision.Debate.says;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.MotionWarning.Kind.ONE_PERSON_CARRIES_IT;
import static org.ncscp.core.decision.MotionWarning.Kind.ONE_PERSON_FOR_SEVERAL_SEATS;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.FIVE;
import static org.ncscp.core.decision.Riverton.FORCE;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ncscp.core.voting.DecisionRule;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;
import org.ncscp.core.voting.Tie;
import org.ncscp.core.voting.VoteBase;
import org.ncscp.core.voting.VoteUnit;

/** P-99 deputises for the council, the Board and the Force. */
class OnePersonTest {
  private static final String EVERYBODYS = "P-99";
  private static final Debate ONE_SEAT = Debate.by(rule("majority", THREE).tie(Tie.NOT_CARRIED));

  private static DecisionRule.Builder several(String threshold, List<String> seats) {
    return rule(threshold, seats).tie(Tie.NOT_CARRIED).onePersonForSeveralSeats(true);
  }

  @Test
  void notAllowed_theSecondSeatIsRefused() {
    Debate debate =
        ONE_SEAT
            .say("10:00", votes("council", EVERYBODYS, Choice.FOR))
            .say("10:01", votes("icb", EVERYBODYS, Choice.FOR))
            .say("10:02", votes("council", EVERYBODYS, Choice.AGAINST));
    assertEquals(
        List.of(
            "s1 replaced: by s3",
            "s2 refused: P-99 acts for seat council, and one person for one seat only",
            "s3 stands"),
        debate.log());
    assertEquals(List.of(SeatState.AGAINST, SeatState.SILENT, SeatState.SILENT), debate.states());
    assertEquals(List.of(), debate.outcome().warnings());
  }

  @Test
  void notAllowed_freeAgainOnceTheHolderHasVoted() {
    Debate debate =
        ONE_SEAT
            .say("10:00", votes("council", EVERYBODYS, Choice.FOR))
            .say("10:01", votes("council", COUNCIL, Choice.FOR))
            .say("10:02", votes("icb", EVERYBODYS, Choice.FOR));
    assertEquals(List.of("s1 replaced", "s2 stands", "s3 stands"), debate.treated());
  }

  @Test
  void notAllowed_neitherForPositions() {
    Debate debate =
        Debate.by(rule("majority", THREE).consensusFirst(true))
            .say("10:00", says("council", EVERYBODYS, Position.AGREES))
            .say("10:01", says("icb", EVERYBODYS, Position.AGREES))
            .say("10:02", says("force", FORCE, Position.AGREES));
    assertEquals(List.of("s1 stands", "s2 refused", "s3 stands"), debate.treated());
    debate.assertResult(Result.NOT_CARRIED);
  }

  @Test
  void allowed_isFlagged_andFlaggedAgainWhereItCarriesAlone() {
    Debate debate =
        Debate.by(several("majority", THREE))
            .say("10:00", votes("council", EVERYBODYS, Choice.FOR))
            .say("10:01", votes("icb", EVERYBODYS, Choice.FOR))
            .say("10:02", votes("force", FORCE, Choice.AGAINST));
    debate.assertResult(Result.CARRIED);
    assertEquals(
        List.of(
            "P-99 acted for the seats [council, icb], as the rule allows",
            "the votes of P-99 alone carry it"),
        debate.outcome().warnings().stream().map(MotionWarning::line).toList());
  }

  @Test
  void allowed_withOthersNeededToo_isFlaggedOnce() {
    Debate five =
        Debate.by(several("majority", FIVE))
            .say("10:00", votes("council", EVERYBODYS, Choice.FOR))
            .say("10:01", votes("icb", EVERYBODYS, Choice.FOR))
            .say("10:02", votes("force", FORCE, Choice.FOR));
    five.assertResult(Result.CARRIED);
    assertEquals(List.of(ONE_PERSON_FOR_SEVERAL_SEATS), five.warned());
  }

  @Test
  void warnings_areSortedByKind() {
    Debate five =
        Debate.by(several("majority", FIVE))
            .say("10:00", votes("council", EVERYBODYS, Choice.FOR))
            .say("10:01", votes("icb", EVERYBODYS, Choice.FOR))
            .say("10:02", votes("force", EVERYBODYS, Choice.FOR))
            .say("10:03", votes("college", "P-41", Choice.AGAINST))
            .say("10:04", votes("trust", "P-41", Choice.AGAINST))
            .say("17:00", votes("trust", "P-41", Choice.FOR))
            .say("17:01", Debate.seatRecused("trust"));
    assertEquals(
        List.of(
            MotionWarning.Kind.DECLARED_LATE,
            ONE_PERSON_FOR_SEVERAL_SEATS,
            ONE_PERSON_FOR_SEVERAL_SEATS,
            ONE_PERSON_CARRIES_IT,
            MotionWarning.Kind.AUTHORITY_NOT_RECORDED,
            MotionWarning.Kind.SUBMITTED_LATE),
        five.outcome("18:00").warnings().stream().map(MotionWarning::kind).toList());
  }

  @Test
  void allowed_oneSeatForAndOneAgainst_carriesNothingAlone() {
    Debate debate =
        Debate.by(several("majority", THREE))
            .say("10:00", votes("council", EVERYBODYS, Choice.FOR))
            .say("10:01", votes("icb", EVERYBODYS, Choice.AGAINST))
            .say("10:02", votes("force", FORCE, Choice.FOR));
    debate.assertResult(Result.CARRIED);
    assertEquals(List.of(ONE_PERSON_FOR_SEVERAL_SEATS), debate.warned());
  }

  @Test
  void allowed_lostOrOpen_nobodyCarriesIt() {
    Debate lost =
        Debate.by(several("majority", FIVE))
            .say("10:00", votes("council", EVERYBODYS, Choice.FOR))
            .say("10:01", votes("icb", EVERYBODYS, Choice.FOR));
    assertEquals(List.of(ONE_PERSON_FOR_SEVERAL_SEATS), lost.warned());
    assertEquals(1, lost.outcome("11:00").warnings().size());
  }

  /**
   * Three for and two against. Had only P-99 voted for it, with two seats, it would have been two
   * against two: the Force's vote was needed as well.
   */
  @Test
  void allowed_whereVotesAgainstLeaveTooFew_doesNotCarryAlone() {
    for (VoteBase base : List.of(VoteBase.VOTES_CAST, VoteBase.SEATS_PRESENT)) {
      Debate debate =
          Debate.by(several("majority", FIVE).base(base))
              .say("10:00", votes("council", EVERYBODYS, Choice.FOR))
              .say("10:01", votes("icb", EVERYBODYS, Choice.FOR))
              .say("10:02", votes("force", FORCE, Choice.FOR))
              .say("10:03", votes("college", "P-41", Choice.AGAINST))
              .say("10:04", votes("trust", "P-51", Choice.AGAINST));
      debate.assertResult(Result.CARRIED);
      assertFalse(debate.warned().contains(ONE_PERSON_CARRIES_IT), base.description());
    }
  }

  @Test
  void onePersonOneVote_carriesNothingAloneByTwoSeats() {
    Debate debate =
        Debate.by(several("2", THREE).votesBy(VoteUnit.PERSON))
            .say("10:00", votes("council", EVERYBODYS, Choice.FOR))
            .say("10:01", votes("icb", EVERYBODYS, Choice.FOR));
    assertEquals(1, debate.outcome().count().orElseThrow().count().votesFor());
    debate.assertResult(Result.NOT_CARRIED);
    Debate both = debate.say("10:02", votes("force", FORCE, Choice.FOR));
    both.assertResult(Result.CARRIED);
    assertEquals(List.of(ONE_PERSON_FOR_SEVERAL_SEATS), both.warned());
  }

  @Test
  void severalOptions_aloneIsMeantOfTheOneCarried() {
    Debate debate =
        Debate.by(several("majority", THREE).consensusFirst(true))
            .among("x", "y")
            .say("09:30", exhausted())
            .say("10:00", votes("council", EVERYBODYS, Debate.option("y")))
            .say("10:01", votes("icb", EVERYBODYS, Debate.option("y")))
            .say("10:02", votes("force", FORCE, Debate.option("x")));
    debate.assertResult(Result.CARRIED);
    assertEquals(List.of(ONE_PERSON_FOR_SEVERAL_SEATS, ONE_PERSON_CARRIES_IT), debate.warned());
    Debate divided =
        Debate.by(several("majority", THREE))
            .among("x", "y")
            .say("10:00", votes("council", EVERYBODYS, Debate.option("y")))
            .say("10:01", votes("icb", EVERYBODYS, Debate.option("x")))
            .say("10:02", votes("force", FORCE, Debate.option("y")));
    divided.assertResult(Result.CARRIED);
    assertEquals(List.of(ONE_PERSON_FOR_SEVERAL_SEATS), divided.warned());
  }

  @Test
  void differentPersons_areNotFlagged() {
    Debate debate =
        Debate.by(several("majority", THREE))
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR));
    assertEquals(List.of(), debate.warned());
  }
}
