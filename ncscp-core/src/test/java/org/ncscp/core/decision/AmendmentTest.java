// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.ncscp.core.decision.Debate.advises;
import static org.ncscp.core.decision.Debate.amended;
import static org.ncscp.core.decision.Debate.casting;
import static org.ncscp.core.decision.Debate.exhausted;
import static org.ncscp.core.decision.Debate.option;
import static org.ncscp.core.decision.Debate.options;
import static org.ncscp.core.decision.Debate.reasons;
import static org.ncscp.core.decision.Debate.says;
import static org.ncscp.core.decision.Debate.seatRecused;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.Riverton.COLLEGE;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.FORCE;
import static org.ncscp.core.decision.Riverton.FOUR;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.rule;
import static org.ncscp.core.history.CaseFacts.SECRET;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.Digest;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.Prospect;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;

/** A motion that is put with another text: what was said of the earlier one lapses. */
class AmendmentTest {
  private static final Debate MAJORITY = Debate.by(rule("majority", THREE));

  @Test
  void votes_lapse_andAreCastAnew() {
    Debate debate =
        MAJORITY
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.AGAINST))
            .say("10:02", votes("icb", ICB, Choice.FOR))
            .say("10:03", amended(" anew"))
            .say("10:04", votes("force", FORCE, Choice.FOR));
    assertEquals(
        List.of(
            "s1 lapsed: the motion was amended",
            "s2 replaced: by s3",
            "s3 lapsed: the motion was amended",
            "s4 stands",
            "s5 stands"),
        debate.log());
    assertEquals(List.of(SeatState.SILENT, SeatState.SILENT, SeatState.FOR), debate.states());
    debate.assertResult(Result.NOT_CARRIED);
    debate.say("10:05", votes("council", COUNCIL, Choice.FOR)).assertResult(Result.CARRIED);
    assertEquals(
        2, debate.outcome("10:02").count().orElseThrow().count().votesFor(), "before it lapsed");
  }

  @Test
  void votesThatStand_lapseToo_andTheProspectIsOpenAgain() {
    Debate debate =
        MAJORITY
            .locked()
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR))
            .say("10:02", amended(" anew"))
            .say("10:03", votes("council", COUNCIL, Choice.AGAINST));
    assertEquals(Prospect.CARRIED, debate.outcome("10:01").prospect());
    assertEquals(Prospect.OPEN, debate.outcome("10:02").prospect());
    assertEquals("s4 stands", debate.log().get(3));
  }

  @Test
  void positionsAndTheEndOfConsensus_lapse() {
    Debate debate =
        Debate.by(rule("majority", THREE).consensusFirst(true))
            .say("10:00", says("council", COUNCIL, Position.OBJECTS))
            .say("10:01", exhausted())
            .say("10:02", amended(" anew"))
            .say("10:03", votes("council", COUNCIL, Choice.FOR))
            .say("10:04", says("council", COUNCIL, Position.AGREES))
            .say("10:05", says("icb", ICB, Position.AGREES));
    assertEquals(
        List.of("s1 lapsed", "s2 lapsed", "s3 stands", "s4 refused", "s5 stands", "s6 stands"),
        debate.treated());
    debate.assertResult(Result.NOT_CARRIED);
    MotionOutcome agreed =
        debate.say("10:06", says("force", FORCE, Position.NO_OBJECTION)).outcome();
    assertEquals(Optional.of(Method.CONSENSUS), agreed.method());
  }

  @Test
  void consensusThatWasReached_lapses() {
    Debate debate =
        Debate.by(rule("majority", THREE).consensusFirst(true))
            .say("10:00", says("council", COUNCIL, Position.AGREES))
            .say("10:01", says("icb", ICB, Position.AGREES))
            .say("10:02", says("force", FORCE, Position.AGREES));
    debate.assertResult(Result.CARRIED);
    debate.say("10:03", amended(" anew")).assertResult(Result.NOT_CARRIED);
  }

  @Test
  void castingVote_lapses() {
    Debate tied =
        Debate.by(rule("majority", FOUR).castingVote(CastingVote.CHAIR))
            .say("10:00", casting(COUNCIL, Choice.FOR))
            .say("10:01", amended(" anew"))
            .say("10:02", votes("council", COUNCIL, Choice.FOR))
            .say("10:03", votes("icb", ICB, Choice.FOR))
            .say("10:04", votes("force", FORCE, Choice.AGAINST))
            .say("10:05", votes("college", COLLEGE, Choice.AGAINST));
    assertEquals("s1 lapsed: the motion was amended", tied.log().get(0));
    tied.assertResult(Result.NOT_CARRIED);
    tied.say("10:06", casting(COUNCIL, Choice.FOR)).assertResult(Result.CARRIED);
  }

  @Test
  void adviceAndReasons_lapse() {
    Debate debate =
        Debate.by(
                executive ->
                    executive
                        .withDecisions(Riverton.decides(rule("majority", THREE)))
                        .withRequirements(
                            Riverton.requires()
                                .addAdviceToClose(PostId.of("scrutineer"))
                                .rationaleToClose(true)
                                .build()))
            .say("09:00", advises("scrutineer"))
            .say("09:01", reasons())
            .say("09:02", amended(" anew"))
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR));
    assertEquals(List.of("s1 lapsed", "s2 lapsed"), debate.treated().subList(0, 2));
    assertEquals(
        List.of("the advice of scrutineer was not recorded", "the reasons were not recorded"),
        debate.assertResult(Result.INCOMPLETE).outcome().unmet());
    debate.say("10:02", advises("scrutineer")).say("10:03", reasons()).assertResult(Result.CARRIED);
  }

  @Test
  void interestsAndAbsences_doNotLapse() {
    Debate debate =
        MAJORITY
            .say("10:00", seatRecused("council"))
            .say("10:01", Debate.noted("icb", SeatState.ABSENT))
            .say("10:02", amended(" anew"))
            .say("10:03", votes("council", COUNCIL, Choice.FOR));
    assertEquals(List.of("s1 stands", "s2 stands", "s3 stands", "s4 refused"), debate.treated());
    assertEquals(List.of(SeatState.RECUSED, SeatState.ABSENT, SeatState.SILENT), debate.states());
  }

  @Test
  void sameText_isRefused_andNothingLapses() {
    Debate debate =
        MAJORITY
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR))
            .say("10:02", amended(""));
    assertEquals("s3 refused: the motion has that text", debate.log().get(2));
    debate.assertResult(Result.CARRIED);
  }

  @Test
  void backToTheFirstText_whatLapsedDoesNotComeBack() {
    Debate debate =
        MAJORITY
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR))
            .say("10:02", amended(" anew"))
            .say("10:03", amended(""));
    assertEquals(List.of("s1 lapsed", "s2 lapsed", "s3 stands", "s4 stands"), debate.treated());
    debate.assertResult(Result.NOT_CARRIED);
    assertEquals(debate.motion().fingerprint(), debate.outcome().fingerprint());
  }

  @Test
  void otherOptions_areAnotherMotion() {
    Debate debate =
        MAJORITY
            .among("x", "y")
            .say("10:00", votes("council", COUNCIL, option("x")))
            .say("10:01", amended("", "x", "z"))
            .say("10:02", votes("icb", ICB, option("y")))
            .say("10:03", votes("icb", ICB, option("z")))
            .say("10:04", amended(""))
            .say("10:05", votes("icb", ICB, Choice.FOR));
    assertEquals(
        List.of("s1 lapsed", "s2 stands", "s3 refused", "s4 lapsed", "s5 stands", "s6 stands"),
        debate.treated());
    assertEquals("s3 refused: the option must be one of [x, z] but was y", debate.log().get(2));
  }

  @Test
  void outcome_hasTheFingerprintOfTheTextDecidedOn() {
    Debate debate = MAJORITY.say("10:00", amended(" anew"));
    Digest first = debate.motion().fingerprint();
    Digest second = debate.motion().withText(FreeText.of(SECRET + " anew")).fingerprint();
    assertNotEquals(first, second);
    assertEquals(first, debate.outcome("09:59").fingerprint());
    assertEquals(second, debate.outcome("10:00").fingerprint());
    assertEquals(second, debate.outcome().fingerprint());
    assertEquals(first, debate.proceedings().motion().fingerprint(), "as it was put first");
  }

  @Test
  void fingerprint_isSha256OfLengthTextAndOptions() {
    Motion motion = MAJORITY.motion().withText(FreeText.of("To approve £5."));
    // printf '14:To approve £5.' | sha256sum
    assertEquals(
        "86dddce735d45ba331f5a31faac28f98f84e4da901eeac4efbe243ee4e3484df",
        motion.fingerprint().value());
    // printf '14:To approve £5.\nx\ny' | sha256sum
    assertEquals(
        "4b40b7945c7a505ff6c13ca94ebfefdaab0d4f16720973b2fb243cc2a20391ed",
        motion.withOptions(options("x", "y")).fingerprint().value());
  }

  @Test
  void fingerprint_tellsTextFromOptions_andTheirOrder() {
    Motion motion = MAJORITY.motion().withText(FreeText.of("a"));
    Digest two = motion.withOptions(options("x", "y")).fingerprint();
    assertNotEquals(two, motion.withOptions(options("y", "x")).fingerprint());
    assertNotEquals(two, motion.withText(FreeText.of("a\nx\ny")).fingerprint());
    assertEquals(two, motion.withOptions(options("x", "y")).withVotesStand(true).fingerprint());
  }
}
