// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.decision.Debate.advises;
import static org.ncscp.core.decision.Debate.amended;
import static org.ncscp.core.decision.Debate.casting;
import static org.ncscp.core.decision.Debate.exhausted;
import static org.ncscp.core.decision.Debate.noted;
import static org.ncscp.core.decision.Debate.proceeds;
import static org.ncscp.core.decision.Debate.reasons;
import static org.ncscp.core.decision.Debate.says;
import static org.ncscp.core.decision.Debate.seatRecused;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.FORCE;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.rule;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;

/** When a motion can be acted on, and what becomes of what comes too early or too late. */
class ProceedingsTest {
  private static final Debate MAJORITY = Debate.by(rule("majority", THREE));
  private static final Debate TWO_FOR =
      MAJORITY
          .say("10:00", votes("council", COUNCIL, Choice.FOR))
          .say("16:30", votes("icb", ICB, Choice.FOR));

  @Test
  void window_firstMomentIncluded_lastMomentNot() {
    Debate debate =
        MAJORITY
            .say("08:59:59.999999999", votes("council", COUNCIL, Choice.FOR))
            .say("09:00", votes("icb", ICB, Choice.FOR))
            .say("16:59:59.999999999", votes("force", FORCE, Choice.FOR))
            .say("17:00", votes("council", COUNCIL, Choice.FOR));
    assertEquals(
        List.of(
            "s1 refused: the motion opens at 2025-09-01T09:00+01:00",
            "s2 stands",
            "s3 stands",
            "s4 refused: the motion closed at 2025-09-01T17:00+01:00"),
        debate.log());
    assertEquals(List.of(SeatState.SILENT, SeatState.FOR, SeatState.FOR), debate.states());
    debate.assertResult(Result.CARRIED);
  }

  @Test
  void closing_isByTimeAlone_andStaysAsItWas() {
    assertEquals(Result.OPEN, TWO_FOR.outcome("08:00").result());
    assertEquals(Result.OPEN, TWO_FOR.outcome("16:59:59.999999999").result());
    for (String later : List.of("17:00", "17:01", "2025-12-24T08:00", "2099-01-01T00:00")) {
      assertEquals(Result.CARRIED, TWO_FOR.outcome(later).result(), later);
      assertEquals(TWO_FOR.outcome().explanation(), TWO_FOR.outcome(later).explanation(), later);
    }
  }

  @Test
  void closing_withNothingSubmitted_notCarried() {
    assertEquals(Result.OPEN, MAJORITY.outcome("16:59").result());
    MAJORITY.assertResult(Result.NOT_CARRIED);
    assertEquals(List.of(SeatState.SILENT, SeatState.SILENT, SeatState.SILENT), MAJORITY.states());
    assertEquals(List.of(), MAJORITY.log());
  }

  @Test
  void earlierMoment_leavesAsideWhatCameLater() {
    assertEquals(
        List.of(SeatState.SILENT, SeatState.SILENT, SeatState.SILENT),
        statesAt(TWO_FOR, "09:59:59"));
    assertEquals(
        List.of(SeatState.FOR, SeatState.SILENT, SeatState.SILENT), statesAt(TWO_FOR, "10:00"));
    assertEquals(
        List.of(SeatState.FOR, SeatState.FOR, SeatState.SILENT), statesAt(TWO_FOR, "16:30"));
  }

  private static List<SeatState> statesAt(Debate debate, String time) {
    return debate.outcome(time).seats().stream().map(one -> one.state().orElseThrow()).toList();
  }

  @Test
  void late_isRefusedKeptAndFlagged_andChangesNothingElse() {
    Debate late =
        TWO_FOR
            .say("17:00", votes("icb", ICB, Choice.AGAINST))
            .say("17:05", amended(" anew"))
            .say("18:00", votes("stranger", "P-1", Choice.AGAINST));
    assertEquals(
        List.of("s1 stands", "s2 stands", "s3 refused", "s4 refused", "s5 refused"),
        late.treated());
    assertEquals(5, late.proceedings().submissions().size());
    MotionOutcome afterwards = late.outcome("18:00");
    assertEquals(Result.CARRIED, afterwards.result());
    assertEquals(TWO_FOR.outcome().seats(), afterwards.seats());
    assertEquals(TWO_FOR.outcome().fingerprint(), afterwards.fingerprint());
    assertEquals(
        List.of("3 submitted after the motion had closed, and not taken"),
        afterwards.warnings().stream().map(MotionWarning::line).toList());
    assertEquals(List.of(), TWO_FOR.outcome("18:00").warnings());
  }

  @Test
  void early_onlyInterestsAdviceReasonsAndAbsences() {
    Debate debate =
        Debate.by(rule("majority", THREE).consensusFirst(true).castingVote(CastingVote.CHAIR))
            .say("08:00", seatRecused("force"))
            .say("08:01", advises("scrutineer"))
            .say("08:02", reasons())
            .say("08:03", noted("icb", SeatState.ABSENT))
            .say("08:04", says("council", COUNCIL, Position.AGREES))
            .say("08:05", exhausted())
            .say("08:06", votes("council", COUNCIL, Choice.FOR))
            .say("08:07", casting(COUNCIL, Choice.FOR))
            .say("08:08", amended(" anew"))
            .say("08:09", proceeds());
    assertEquals(
        List.of(
            "s1 stands",
            "s2 stands",
            "s3 stands",
            "s4 stands",
            "s5 refused",
            "s6 refused",
            "s7 refused",
            "s8 refused",
            "s9 refused",
            "s10 refused"),
        debate.treated());
    assertEquals(debate.motion().fingerprint(), debate.outcome().fingerprint());
  }

  @Test
  void closed_onlyInterestsAreStillHeard() {
    Debate debate =
        TWO_FOR
            .say("17:00", advises("scrutineer"))
            .say("17:01", reasons())
            .say("17:02", noted("force", SeatState.ABSENT))
            .say("17:03", seatRecused("icb"));
    assertEquals(
        List.of("s1 stands", "s2 stands", "s3 refused", "s4 refused", "s5 refused", "s6 stands"),
        debate.treated());
    assertEquals(
        List.of(SeatState.FOR, SeatState.FOR, SeatState.SILENT),
        statesAt(debate, "2025-09-02T09:00"));
  }

  @Test
  void window_inLondonAcrossTheChangeOfTheClocks() {
    // 26 October 2025: the hour from 1:00 to 2:00 comes twice.
    Debate night =
        MAJORITY.with(
            motion ->
                motion
                    .withClosesAt(Instant.parse("2025-10-26T01:30:00Z"))
                    .withOpensAt(Instant.parse("2025-10-26T00:30:00Z")));
    Submission vote =
        new Submission(
            SubmissionId.of("first"),
            Instant.parse("2025-10-26T00:30:00Z"),
            0,
            votes("council", COUNCIL, Choice.FOR));
    Submission late =
        new Submission(
            SubmissionId.of("second"),
            Instant.parse("2025-10-26T01:30:00Z"),
            0,
            votes("icb", ICB, Choice.FOR));
    assertEquals(
        List.of("first stands", "second refused: the motion closed at 2025-10-26T01:30Z"),
        night.say(vote).say(late).log());
  }

  @Test
  void seats_thatHaveNoVote_areRefused() {
    Debate debate =
        TWO_FOR
            .say("16:31", votes("scrutineer", "P-50", Choice.AGAINST))
            .say("16:32", votes("college", "P-41", Choice.AGAINST))
            .say("16:33", votes("mayor", "P-60", Choice.AGAINST));
    assertEquals(
        List.of(
            "s3 refused: seat scrutineer is heard and has no vote on delay",
            "s4 refused: seat college is heard and has no vote on delay",
            "s5 refused: the group has no seat mayor on 2025-09-01"),
        debate.log().subList(2, 5));
    assertEquals(TWO_FOR.outcome().explanation(), debate.outcome().explanation());
  }

  @Test
  void oneByOne_isTheSameAsTogether_andChangesNoEarlierValue() {
    Proceedings opened = MAJORITY.proceedings();
    Proceedings one = opened.with(TWO_FOR.submissions().get(0));
    Proceedings two = one.with(TWO_FOR.submissions().get(1));
    assertEquals(TWO_FOR.outcome().explanation(), at17(two).explanation());
    assertEquals(
        TWO_FOR.outcome().explanation(), at17(opened.with(TWO_FOR.submissions())).explanation());
    assertEquals(Result.NOT_CARRIED, at17(one).result());
    assertEquals(List.of(), opened.submissions());
    assertEquals("Proceedings[EX-M1, submissions 2]", two.toString());
  }

  private static MotionOutcome at17(Proceedings proceedings) {
    return proceedings.outcomeAt(MAJORITY.motion().closesAt());
  }

  @Test
  void tally_isKeptAsItWasCounted() {
    MotionOutcome outcome = TWO_FOR.outcome("17:00");
    Tallied tally = outcome.tallied();
    assertEquals(
        List.of(2, 0, 0), List.of(tally.votesFor(), tally.votesAgainst(), tally.abstained()));
    assertEquals("3 2", tally.base().orElseThrow() + " " + tally.needed().orElseThrow());
    assertEquals(TWO_FOR.motion().fingerprint(), tally.motion());
    assertEquals(outcome.seats(), tally.seats());
    assertEquals("Riverton handbook of 2025", tally.arrangements());
    assertTrue(tally.rule().startsWith("a majority of all seats; 3 seats"), tally.rule());
  }
}
