// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.Riverton.COLLEGE;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.FORCE;
import static org.ncscp.core.decision.Riverton.FOUR;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.DecisionRule;
import org.ncscp.core.voting.Prospect;
import org.ncscp.core.voting.QuorumEnforcement;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;
import org.ncscp.core.voting.Tie;
import org.ncscp.core.voting.VoteBase;

/** What the arrangements leave open decides nothing by a guess. */
class UnspecifiedMotionTest {
  private static Debate twoAgainstTwo(DecisionRule.Builder rule) {
    return Debate.by(rule)
        .say("10:00", votes("council", COUNCIL, Choice.FOR))
        .say("10:01", votes("icb", ICB, Choice.FOR))
        .say("10:02", votes("force", FORCE, Choice.AGAINST))
        .say("10:03", votes("college", COLLEGE, Choice.AGAINST));
  }

  @Test
  void howTheGroupDecides_notStated() {
    Debate debate =
        Debate.by(executive -> executive.withDecisions())
            .say("10:00", votes("council", COUNCIL, Choice.FOR));
    assertEquals(List.of("s1 stands"), debate.log());
    MotionOutcome outcome = debate.assertResult(Result.UNSPECIFIED).outcome();
    assertEquals(
        List.of(
            "unspecified: the arrangements do not say how Executive decides on delay",
            "rule: not stated"),
        outcome.explanation().subList(0, 2));
    assertEquals(Set.of(Result.CARRIED, Result.NOT_CARRIED), outcome.possible());
    assertEquals(SeatState.FOR, outcome.seats().get(0).state().orElseThrow());
    assertEquals(Optional.empty(), outcome.count());
    assertEquals(Optional.empty(), outcome.rule());
    assertEquals(Prospect.OPEN, outcome.prospect());
    assertEquals(
        "the arrangements do not say how Executive decides on delay", outcome.tallied().rule());
    assertEquals(1, outcome.tallied().votesFor());
  }

  @Test
  void howTheGroupDecides_statedForAnotherPartOnly() {
    Debate debate =
        Debate.by(
            executive ->
                executive.withDecisions(
                    Riverton.decides(rule("majority", THREE))
                        .withSegment(PartnershipId.of("moorside"))));
    assertEquals(
        List.of("how Executive decides on delay as a whole"),
        debate.assertResult(Result.UNSPECIFIED).outcome().missing());
    Debate moorside = debate.with(motion -> motion.withSegment(PartnershipId.of("moorside")));
    moorside.assertResult(Result.NOT_CARRIED);
  }

  @Test
  void tie_notStated() {
    MotionOutcome outcome =
        twoAgainstTwo(rule("majority", FOUR).castingVote(CastingVote.NONE))
            .assertResult(Result.UNSPECIFIED)
            .outcome();
    assertEquals(
        "unspecified: the arrangements do not say what follows a tie; votes: 2 for, 2 against; 3 of"
            + " 4 needed; not carried in any case",
        outcome.explanation().get(0));
    assertEquals(Set.of(Result.NOT_CARRIED, Result.TIED), outcome.possible());
    assertFalse(outcome.mayBeCarried());
    assertEquals(Prospect.LOST, outcome.prospect());
    assertEquals(Optional.empty(), outcome.escalatedTo());
  }

  @Test
  void tie_notStated_norWhoHasACastingVote_mayBeCarried() {
    MotionOutcome outcome =
        twoAgainstTwo(rule("majority", FOUR)).assertResult(Result.UNSPECIFIED).outcome();
    assertEquals(Set.of(Result.CARRIED, Result.NOT_CARRIED, Result.TIED), outcome.possible());
    assertTrue(outcome.mayBeCarried());
    assertEquals(Prospect.OPEN, outcome.prospect());
  }

  @Test
  void tie_escalated_saysWhereTo_orThatItIsNotStated() {
    DecisionRule.Builder rule = rule("majority", FOUR).tie(Tie.ESCALATED);
    MotionOutcome outcome = twoAgainstTwo(rule).assertResult(Result.TIED).outcome();
    assertEquals(
        "tied and escalated to board; votes: 2 for, 2 against; 3 of 4 needed",
        outcome.explanation().get(0));
    Debate nowhere =
        new Debate(
            Riverton.executive(
                executive ->
                    executive
                        .withDecisions(Riverton.decides(rule))
                        .withEscalatesTo(Optional.empty())),
            twoAgainstTwo(rule).motion(),
            Optional.empty(),
            twoAgainstTwo(rule).submissions());
    assertEquals(
        "tied and escalated, the arrangements do not say where to; votes: 2 for, 2 against; 3 of 4"
            + " needed",
        nowhere.outcome().explanation().get(0));
  }

  @Test
  void base_notStated_mattersOnlyWhereItDecides() {
    DecisionRule.Builder rule =
        rule("majority", THREE).base(VoteBase.UNSPECIFIED).tie(Tie.NOT_CARRIED);
    Debate one =
        Debate.by(rule)
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.ABSTAIN))
            .say("10:02", votes("force", FORCE, Choice.ABSTAIN));
    MotionOutcome outcome = one.assertResult(Result.UNSPECIFIED).outcome();
    assertEquals(List.of("of what the threshold is a share"), outcome.missing());
    assertTrue(
        outcome
            .explanation()
            .get(0)
            .startsWith(
                "unspecified: the arrangements do not say of what the threshold is a share; votes:"
                    + " 1 for"),
        outcome.explanation().get(0));
    one.say("10:03", votes("icb", ICB, Choice.FOR)).assertResult(Result.CARRIED);
  }

  @Test
  void severalThings_notStated_areAllNamed() {
    DecisionRule.Builder rule = rule("majority", FOUR).castingVote(CastingVote.NONE);
    Debate debate =
        Debate.by(
            executive ->
                executive
                    .withDecisions(Riverton.decides(rule))
                    .withQuorums(
                        Riverton.quorum("all of (council, trust)", QuorumEnforcement.HARD_STOP)));
    MotionOutcome outcome =
        debate
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.AGAINST))
            .outcome();
    assertEquals(
        List.of("what follows a tie", "whether the quorum holds for what is decided in writing"),
        outcome.missing());
    assertTrue(
        outcome
            .explanation()
            .get(0)
            .startsWith(
                "unspecified: the arrangements do not say what follows a tie, nor whether the"
                    + " quorum holds for what is decided in writing; "),
        outcome.explanation().get(0));
  }
}
