// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.decision.Debate.personRecused;
import static org.ncscp.core.decision.Debate.proceeds;
import static org.ncscp.core.decision.Debate.says;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.MotionWarning.Kind.DECIDED_WITHOUT_QUORUM;
import static org.ncscp.core.decision.MotionWarning.Kind.PRESENCE_NOT_RECORDED;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.FORCE;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.rule;
import static org.ncscp.core.voting.QuorumEnforcement.CHAIRS_DISCRETION;
import static org.ncscp.core.voting.QuorumEnforcement.CHAIR_SELECTS_ITEMS;
import static org.ncscp.core.voting.QuorumEnforcement.HARD_STOP;
import static org.ncscp.core.voting.QuorumEnforcement.UNSPECIFIED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ncscp.core.meeting.ItemStanding;
import org.ncscp.core.voting.DecisionRule;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.QuorumEnforcement;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.Tie;

/** Whether the quorum was met when a motion was decided, and what follows if it was not. */
class QuorumOfAMotionTest {
  private static final String TWO = "2 of (council, icb, force)";

  private static Debate asking(String quorum, QuorumEnforcement ifNotMet) {
    return asking(quorum, ifNotMet, rule("majority", THREE).tie(Tie.NOT_CARRIED));
  }

  private static Debate asking(
      String quorum, QuorumEnforcement ifNotMet, DecisionRule.Builder rule) {
    return Debate.by(
        executive ->
            executive
                .withDecisions(Riverton.decides(rule))
                .withQuorums(Riverton.quorum(quorum, ifNotMet)));
  }

  /** The council all day, the Board until 10:00 and again from 14:00; both vote for. */
  private static Debate takenAt(String time, QuorumEnforcement ifNotMet) {
    Debate debate = asking(TWO, ifNotMet);
    return debate
        .meeting(
            time,
            debate.there("council", COUNCIL),
            debate.there("icb", ICB, "09:00", "10:00"),
            debate.there("icb", ICB, "14:00", "17:00"))
        .say("09:30", votes("council", COUNCIL, Choice.FOR))
        .say("09:31", votes("icb", ICB, Choice.FOR));
  }

  @Test
  void quorum_isTestedWhenTheItemWasTaken_notWhenItWasVoted() {
    assertEquals(Result.CARRIED, takenAt("09:59:59.999999999", HARD_STOP).result());
    assertEquals(Result.INQUORATE, takenAt("10:00", HARD_STOP).result());
    assertEquals(Result.INQUORATE, takenAt("13:59:59", HARD_STOP).result());
    assertEquals(Result.CARRIED, takenAt("14:00", HARD_STOP).result());
  }

  @Test
  void explanation_saysWhoWasMissing() {
    MotionOutcome outcome = takenAt("10:00", HARD_STOP).outcome();
    assertEquals(ItemStanding.INQUORATE, outcome.quorum().standing());
    assertTrue(
        outcome
            .explanation()
            .contains(
                "quorum: inquorate; missing at 2025-09-01T10:00+01:00: 1 more of (icb, force); the"
                    + " meeting cannot go on"),
        () -> String.join("\n", outcome.explanation()));
    assertEquals(Optional.empty(), outcome.method());
    assertFalse(outcome.mayBeCarried());
  }

  @Test
  void chairsDecision_hasAnEffectOnlyWhereItIsLeftToTheChair() {
    for (QuorumEnforcement enforcement : List.of(CHAIRS_DISCRETION, CHAIR_SELECTS_ITEMS)) {
      Debate stopped = takenAt("10:00", enforcement);
      stopped.assertResult(Result.INQUORATE);
      Debate gone = stopped.say("09:59", proceeds()).assertResult(Result.CARRIED);
      assertEquals(List.of(DECIDED_WITHOUT_QUORUM), gone.warned());
      assertEquals(List.of(), stopped.warned());
    }
    takenAt("10:00", HARD_STOP).say("09:59", proceeds()).assertResult(Result.INQUORATE);
    takenAt("10:00", UNSPECIFIED).say("09:59", proceeds()).assertResult(Result.UNSPECIFIED);
  }

  @Test
  void chairsDecision_afterTheVotesAreLost_carriesNothing() {
    Debate lost =
        takenAt("10:00", CHAIRS_DISCRETION)
            .say("09:40", votes("icb", ICB, Choice.AGAINST))
            .say("09:59", proceeds());
    lost.assertResult(Result.NOT_CARRIED);
    assertEquals(List.of(DECIDED_WITHOUT_QUORUM), lost.warned());
  }

  @Test
  void chairsDecision_whereTheQuorumWasMet_isNoWarning() {
    Debate met = takenAt("14:00", CHAIRS_DISCRETION).say("09:59", proceeds());
    met.assertResult(Result.CARRIED);
    assertEquals(List.of(), met.warned());
  }

  @Test
  void whatFollowsNotStated_isUnspecified() {
    MotionOutcome outcome = takenAt("10:00", UNSPECIFIED).outcome();
    assertEquals(Result.UNSPECIFIED, outcome.result());
    assertEquals(Set.of(Result.CARRIED, Result.INQUORATE), outcome.possible());
    assertEquals(List.of("what follows when the quorum is not met"), outcome.missing());
    assertTrue(outcome.mayBeCarried());

    MotionOutcome lost =
        takenAt("10:00", UNSPECIFIED).say("09:40", votes("icb", ICB, Choice.AGAINST)).outcome();
    assertEquals(Set.of(Result.NOT_CARRIED, Result.INQUORATE), lost.possible());
    assertTrue(
        lost.explanation().get(0).endsWith("; not carried in any case"),
        () -> lost.explanation().get(0));
  }

  @Test
  void noRecordOfTheMeeting_isIncomplete_whereAQuorumIsStated() {
    Debate placed =
        asking(TWO, HARD_STOP)
            .placed()
            .say("09:30", votes("council", COUNCIL, Choice.FOR))
            .say("09:31", votes("icb", ICB, Choice.FOR));
    MotionOutcome outcome = placed.assertResult(Result.INCOMPLETE).outcome();
    assertEquals(
        List.of("who was there was not recorded, and the arrangements state a quorum"),
        outcome.unmet());
    assertEquals(List.of(PRESENCE_NOT_RECORDED), placed.warned());
    assertEquals(ItemStanding.UNSPECIFIED, outcome.quorum().standing());
  }

  @Test
  void noRecordOfTheMeeting_isAWarning_whereNoQuorumIsStated() {
    Debate placed =
        Debate.by(rule("majority", THREE))
            .placed()
            .say("09:30", votes("council", COUNCIL, Choice.FOR))
            .say("09:31", votes("icb", ICB, Choice.FOR));
    placed.assertResult(Result.CARRIED);
    assertEquals(
        List.of("who was there at item 1 of EX-2025-09 is not recorded"),
        placed.outcome().warnings().stream().map(MotionWarning::line).toList());
  }

  @Test
  void itemNotTaken_isIncomplete_whateverWasVoted() {
    for (Debate debate : List.of(asking(TWO, HARD_STOP), Debate.by(rule("majority", THREE)))) {
      Debate untaken =
          debate
              .in(
                  debate
                      .held("10:00", debate.there("council", COUNCIL), debate.there("icb", ICB))
                      .items(List.of(Debate.item("1")))
                      .build())
              .say("09:30", votes("council", COUNCIL, Choice.FOR))
              .say("09:31", votes("icb", ICB, Choice.FOR));
      MotionOutcome outcome = untaken.assertResult(Result.INCOMPLETE).outcome();
      assertEquals(List.of("item 1 of EX-2025-09 was not taken"), outcome.unmet());
      assertFalse(outcome.mayBeCarried());
    }
  }

  @Test
  void inWriting_whoTookPartMayMeetTheQuorum() {
    Debate written =
        asking(TWO, HARD_STOP)
            .say("09:30", votes("council", COUNCIL, Choice.FOR))
            .say("09:31", votes("icb", ICB, Choice.ABSTAIN))
            .say("09:32", votes("icb", ICB, Choice.FOR));
    written.assertResult(Result.CARRIED);
    assertEquals(
        "\"2 of (council, icb, force)\" was met by who took part",
        written.outcome().quorum().explanation());
  }

  @Test
  void inWriting_tooFewTookPart_isUnspecified_neverInquorate() {
    Debate written = asking("all of (council, icb, force)", HARD_STOP);
    MotionOutcome outcome =
        written
            .say("09:30", votes("council", COUNCIL, Choice.FOR))
            .say("09:31", votes("icb", ICB, Choice.FOR))
            .assertResult(Result.UNSPECIFIED)
            .outcome();
    assertEquals(
        List.of("whether the quorum holds for what is decided in writing"), outcome.missing());
    assertEquals(Set.of(Result.CARRIED, Result.INQUORATE), outcome.possible());
  }

  @Test
  void inWriting_whoTookAPositionTookPart() {
    Debate written =
        asking(TWO, HARD_STOP, rule("majority", THREE).consensusFirst(true))
            .say("09:30", says("council", COUNCIL, Position.AGREES))
            .say("09:31", says("icb", ICB, Position.OBJECTS));
    assertEquals(ItemStanding.QUORATE, written.outcome().quorum().standing());
    written.assertResult(Result.NOT_CARRIED);
  }

  private static Debate recusedIcb(QuorumEnforcement ifNotMet) {
    Debate debate = asking(TWO, ifNotMet, rule("1", THREE).tie(Tie.NOT_CARRIED));
    return debate
        .meeting("12:00", debate.there("council", COUNCIL), debate.there("icb", ICB))
        .say("09:30", votes("council", COUNCIL, Choice.FOR))
        .say("09:31", personRecused(ICB));
  }

  @Test
  void recusal_thatDecidesTheQuorum_isUnspecified() {
    MotionOutcome outcome = recusedIcb(HARD_STOP).assertResult(Result.UNSPECIFIED).outcome();
    assertEquals(
        List.of("how the quorum counts whoever is recused or acts for several seats"),
        outcome.missing());
    assertEquals(Set.of(Result.CARRIED, Result.INQUORATE), outcome.possible());
  }

  /** Met or not, the chair lets it be decided: nothing hangs on how the recused are counted. */
  @Test
  void quorumInDoubt_whereTheChairProceeds_isNotUnspecified() {
    recusedIcb(CHAIRS_DISCRETION).assertResult(Result.UNSPECIFIED);
    recusedIcb(CHAIRS_DISCRETION).say("09:40", proceeds()).assertResult(Result.CARRIED);
    recusedIcb(CHAIR_SELECTS_ITEMS).say("09:40", proceeds()).assertResult(Result.CARRIED);
    recusedIcb(HARD_STOP).say("09:40", proceeds()).assertResult(Result.UNSPECIFIED);
  }

  @Test
  void moreSeatsThanNeeded_makeTheRecusalNoMatter() {
    Debate debate = asking(TWO, HARD_STOP, rule("1", THREE).tie(Tie.NOT_CARRIED));
    debate
        .meeting(
            "12:00",
            debate.there("council", COUNCIL),
            debate.there("icb", ICB),
            debate.there("force", FORCE))
        .say("09:30", votes("council", COUNCIL, Choice.FOR))
        .say("09:31", personRecused(ICB))
        .assertResult(Result.CARRIED);
  }

  @Test
  void noQuorumStated_isSaidAndNoneAssumed() {
    Debate debate = Debate.by(rule("1", THREE).tie(Tie.NOT_CARRIED));
    Debate alone =
        debate
            .meeting("12:00", debate.there("council", COUNCIL))
            .say("09:30", votes("council", COUNCIL, Choice.FOR));
    alone.assertResult(Result.CARRIED);
    assertTrue(
        alone
            .outcome()
            .explanation()
            .contains("quorum: no quorum stated; the arrangements state no quorum"));
  }
}
