// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.decision.Debate.casting;
import static org.ncscp.core.decision.Debate.deputises;
import static org.ncscp.core.decision.Debate.exhausted;
import static org.ncscp.core.decision.Debate.noted;
import static org.ncscp.core.decision.Debate.personRecused;
import static org.ncscp.core.decision.Debate.says;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.Riverton.COLLEGE;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.FORCE;
import static org.ncscp.core.decision.Riverton.FOUR;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.Prospect;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;
import org.ncscp.core.voting.Tie;
import org.ncscp.core.voting.VoteBase;

/**
 * Votes that change until the motion closes, votes that stand, and the order in which all count.
 */
class VotesUntilClosingTest {
  private static final Debate MAJORITY = Debate.by(rule("majority", THREE).tie(Tie.NOT_CARRIED));
  private static final Debate LOCKED = MAJORITY.locked();

  @Test
  void changedVote_theLastCounts_andEachVersionIsKept() {
    Debate debate =
        MAJORITY
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR))
            .say("10:02", votes("council", COUNCIL, Choice.AGAINST))
            .say("10:03", votes("council", COUNCIL, Choice.ABSTAIN))
            .say("10:04", votes("council", COUNCIL, Choice.FOR));
    assertEquals(
        List.of(
            "s1 replaced: by s3",
            "s2 stands",
            "s3 replaced: by s4",
            "s4 replaced: by s5",
            "s5 stands"),
        debate.log());
    debate.assertResult(Result.CARRIED);
    assertEquals(SeatState.AGAINST, councilAt(debate, "10:02"));
    assertEquals(SeatState.ABSTAINED, councilAt(debate, "10:03:59"));
    assertEquals(SeatState.FOR, councilAt(debate, "10:04"));
  }

  private static SeatState councilAt(Debate debate, String time) {
    return debate.outcome(time).seats().get(0).state().orElseThrow();
  }

  @Test
  void votesThatStand_theFirstCounts() {
    Debate debate =
        LOCKED
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR))
            .say("10:02", votes("council", COUNCIL, Choice.AGAINST));
    assertEquals(
        "s3 refused: seat council has voted, and what was voted stands", debate.log().get(2));
    debate.assertResult(Result.CARRIED);
  }

  @Test
  void votesThatStand_aDeputysStandsBeforeTheHolders() {
    Debate debate =
        LOCKED
            .say("10:00", votes("icb", "P-22", Choice.AGAINST))
            .say("10:01", votes("icb", ICB, Choice.FOR));
    assertEquals(List.of("s1 stands", "s2 refused"), debate.treated());
    assertEquals(List.of(SeatState.SILENT, SeatState.AGAINST, SeatState.SILENT), debate.states());
  }

  @Test
  void votesThatStand_positionsStillChange_andTheCastingVoteDoesNot() {
    Debate debate =
        Debate.by(rule("majority", FOUR).consensusFirst(true).castingVote(CastingVote.CHAIR))
            .locked()
            .say("10:00", says("council", COUNCIL, Position.AGREES))
            .say("10:01", says("council", COUNCIL, Position.OBJECTS))
            .say("10:02", exhausted())
            .say("10:03", votes("council", COUNCIL, Choice.FOR))
            .say("10:04", votes("icb", ICB, Choice.FOR))
            .say("10:05", votes("force", FORCE, Choice.AGAINST))
            .say("10:06", votes("college", COLLEGE, Choice.AGAINST))
            .say("10:07", casting(ICB, Choice.FOR))
            .say("10:08", casting(ICB, Choice.AGAINST));
    assertEquals("s1 replaced: by s2", debate.log().get(0));
    assertEquals(
        "s9 refused: the casting vote was given, and what was voted stands", debate.log().get(8));
    debate.assertResult(Result.CARRIED);
  }

  @Test
  void prospect_isKnownEarlyOnlyWhereVotesStand() {
    Debate two =
        MAJORITY
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR));
    Debate all = two.say("10:02", votes("force", FORCE, Choice.FOR));
    assertEquals(Prospect.OPEN, two.outcome("16:59").prospect());
    assertEquals(Prospect.OPEN, all.outcome("16:59").prospect());
    assertEquals(Prospect.CARRIED, all.outcome("17:00").prospect());
    assertEquals(Prospect.OPEN, two.locked().outcome("10:00:59").prospect());
    assertEquals(Prospect.CARRIED, two.locked().outcome("10:01").prospect());
    assertEquals(
        "open; votes: 2 for, 0 against, 1 silent; 2 of 3 needed; carried whatever follows",
        two.locked().outcome("10:01").explanation().get(0));
    assertEquals(Result.OPEN, two.locked().outcome("10:01").result());
  }

  @Test
  void prospect_isLostWhenTooFewAreLeft_abstentionsToo() {
    Debate debate =
        LOCKED
            .say("10:00", votes("council", COUNCIL, Choice.ABSTAIN))
            .say("10:01", votes("icb", ICB, Choice.AGAINST));
    assertEquals(Prospect.OPEN, debate.outcome("10:00").prospect());
    assertEquals(Prospect.LOST, debate.outcome("10:01").prospect());
    assertTrue(debate.outcome("10:00").mayBeCarried());
    assertFalse(debate.outcome("10:01").mayBeCarried());
  }

  @Test
  void prospect_beforeConsensusIsExhausted_isOpen() {
    Debate debate =
        Debate.by(rule("majority", THREE).consensusFirst(true))
            .locked()
            .say("10:00", says("council", COUNCIL, Position.AGREES))
            .say("10:01", says("icb", ICB, Position.AGREES))
            .say("10:02", says("force", FORCE, Position.AGREES));
    assertEquals(Prospect.OPEN, debate.outcome("16:00").prospect());
    assertEquals(Prospect.CARRIED, debate.outcome().prospect());
  }

  @Test
  void prospect_aSeatNotedAsAbsentMayStillVote() {
    Debate debate =
        LOCKED
            .say("09:30", noted("force", SeatState.ABSENT))
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.AGAINST));
    assertEquals(Prospect.OPEN, debate.outcome("10:02").prospect());
    assertEquals(SeatState.ABSENT, debate.states().get(2));
    debate.say("10:03", votes("force", FORCE, Choice.FOR)).assertResult(Result.CARRIED);
  }

  @Test
  void prospect_aRecusedHoldersDeputyMayStillVote() {
    Debate debate =
        LOCKED
            .say("10:00", votes("council", COUNCIL, Choice.AGAINST))
            .say("10:01", personRecused(ICB))
            .say("10:02", votes("icb", "P-22", Choice.FOR))
            .say("10:03", votes("force", FORCE, Choice.FOR));
    debate.assertResult(Result.CARRIED);
    assertEquals(Prospect.OPEN, debate.outcome("10:01").prospect());
  }

  /**
   * Of four present with one abstention three are needed, of three two: once the college is away,
   * the one for, the one against and the chair's vote make two.
   */
  @Test
  void prospect_anAbsenceThatLeavesATie_isNotLost() {
    Debate present =
        Debate.by(
                rule("majority", FOUR).base(VoteBase.SEATS_PRESENT).castingVote(CastingVote.CHAIR))
            .locked();
    Debate meeting =
        present.meeting(
            "10:10",
            present.there("council", COUNCIL),
            present.there("icb", ICB),
            present.there("force", FORCE));
    assertProspectIsNotLost(present);
    assertProspectIsNotLost(meeting);
  }

  private static void assertProspectIsNotLost(Debate present) {
    Debate debate =
        present
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.AGAINST))
            .say("10:02", votes("force", FORCE, Choice.ABSTAIN))
            .say("10:03", casting(COUNCIL, Choice.FOR))
            .say("10:05", noted("college", SeatState.ABSENT));
    debate.assertResult(Result.CARRIED);
    assertEquals(Prospect.OPEN, debate.outcome("10:04").prospect());
  }

  @Test
  void sameMoment_isOrderedBySequence_thenByName() {
    assertEquals(Result.CARRIED, sameMoment("a", 1, "b", 2).result());
    assertEquals(Result.NOT_CARRIED, sameMoment("a", 2, "b", 1).result());
    assertEquals(Result.CARRIED, sameMoment("a", 1, "b", 1).result());
    assertEquals(Result.NOT_CARRIED, sameMoment("b", 1, "a", 1).result());
    assertEquals(Result.CARRIED, sameMoment("b", -5, "a", 0).result());
  }

  /** The council against and for in one moment, the Board for. */
  private static Debate sameMoment(String against, long first, String votesFor, long second) {
    return MAJORITY
        .say("10:00", votes("icb", ICB, Choice.FOR))
        .say(against, "10:01", first, votes("council", COUNCIL, Choice.AGAINST))
        .say(votesFor, "10:01", second, votes("council", COUNCIL, Choice.FOR));
  }

  @Test
  void sequence_neverGoesBeforeTime() {
    Debate debate =
        MAJORITY
            .say("x", "10:02", 1, votes("council", COUNCIL, Choice.AGAINST))
            .say("y", "10:01", 2, votes("council", COUNCIL, Choice.FOR));
    assertEquals(List.of("y replaced: by x", "x stands"), debate.log());
  }

  @Test
  void arrival_inAnyOrder_givesTheSame() {
    Debate debate =
        MAJORITY
            .say("10:00", votes("icb", ICB, Choice.FOR))
            .say("10:01", votes("council", COUNCIL, Choice.AGAINST))
            .say("10:02", votes("council", COUNCIL, Choice.FOR))
            .say("10:03", votes("icb", ICB, Choice.ABSTAIN));
    List<Submission> reversed = new ArrayList<>(debate.submissions());
    Collections.reverse(reversed);
    Proceedings backwards = MAJORITY.proceedings().with(reversed);
    assertEquals(debate.proceedings().log(), backwards.log());
    assertEquals(
        debate.outcome().explanation(),
        backwards.outcomeAt(debate.motion().closesAt()).explanation());
    assertEquals(reversed, backwards.submissions());
    debate.assertResult(Result.NOT_CARRIED);
  }

  @Test
  void duplicate_ofTheSameContent_changesNothing() {
    Debate debate =
        MAJORITY
            .say("v", "10:00", 0, votes("council", COUNCIL, Choice.FOR))
            .say("w", "10:01", 0, votes("council", COUNCIL, Choice.AGAINST))
            .say("u", "10:02", 0, votes("icb", ICB, Choice.FOR))
            .say("v", "10:00", 0, votes("council", COUNCIL, Choice.FOR))
            .say("v", "10:05", 0, votes("council", COUNCIL, Choice.FOR))
            .say("v", "10:00", 9, votes("council", COUNCIL, Choice.FOR));
    assertEquals(
        List.of(
            "v replaced: by w",
            "v duplicate: submitted before",
            "v duplicate: submitted before",
            "w stands",
            "u stands",
            "v duplicate: submitted before"),
        debate.log());
    debate.assertResult(Result.NOT_CARRIED);
  }

  @Test
  void duplicate_afterClosing_isNoLateSubmission() {
    Debate debate =
        MAJORITY
            .say("v", "16:59", 0, votes("council", COUNCIL, Choice.FOR))
            .say("v", "17:01", 0, votes("council", COUNCIL, Choice.FOR));
    assertEquals(List.of("v stands", "v duplicate"), debate.treated());
    assertEquals(List.of(), debate.outcome("17:02").warnings());
  }

  @Test
  void sameName_otherContent_isRefused() {
    Debate debate =
        MAJORITY
            .say("v", "10:00", 0, votes("council", COUNCIL, Choice.FOR))
            .say("v", "10:01", 0, votes("council", COUNCIL, Choice.AGAINST))
            .say("v", "10:02", 0, votes("icb", ICB, Choice.FOR))
            .say("v", "10:03", 0, deputises("council", COUNCIL, Choice.FOR));
    assertEquals(
        List.of(
            "v stands",
            "v refused: another submission has that name",
            "v refused: another submission has that name",
            "v refused: another submission has that name"),
        debate.log());
    assertEquals(List.of(SeatState.FOR, SeatState.SILENT, SeatState.SILENT), debate.states());
  }

  @Test
  void notes_goAfterVotes_andOnlyOfSeatsThatVote() {
    Debate debate =
        MAJORITY
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", noted("council", SeatState.ABSENT))
            .say("10:02", noted("icb", SeatState.ABSENT))
            .say("10:03", noted("force", SeatState.ABSENT))
            .say("10:04", noted("force", SeatState.VACANT))
            .say("10:05", noted("scrutineer", SeatState.ABSENT));
    assertEquals(List.of(SeatState.FOR, SeatState.ABSENT, SeatState.ABSENT), debate.states());
    assertEquals("s5 refused: seat force is not vacant: its post is held", debate.log().get(4));
    assertEquals(
        "s6 refused: seat scrutineer is heard and has no vote on delay", debate.log().get(5));
  }

  @Test
  void vacantSeat_makesUnanimityUndecidable_absentSeatDoesNot() {
    Debate two =
        Debate.by(rule("unanimity", FOUR))
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR))
            .say("10:02", votes("force", FORCE, Choice.FOR));
    two.say("10:03", noted("college", SeatState.ABSENT)).assertResult(Result.NOT_CARRIED);
    two.say("10:03", noted("college", SeatState.VACANT)).assertResult(Result.UNDECIDABLE);
    assertEquals(
        "seat must be noted as absent or vacant but was silent",
        assertThrows(IllegalArgumentException.class, () -> noted("force", SeatState.SILENT))
            .getMessage());
  }

  @Test
  void openMotion_seatsThatDidNothingAreSilent_notAbsent() {
    Debate debate = MAJORITY.say("10:00", noted("icb", SeatState.ABSENT));
    assertEquals(SeatState.SILENT, debate.outcome("16:59").seats().get(1).state().orElseThrow());
    assertEquals(SeatState.ABSENT, debate.outcome().seats().get(1).state().orElseThrow());
  }
}
