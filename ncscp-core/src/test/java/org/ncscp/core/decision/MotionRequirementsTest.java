// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ncscp.core.decision.Debate.advises;
import static org.ncscp.core.decision.Debate.reasons;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.requires;
import static org.ncscp.core.decision.Riverton.rule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.group.DecisionRequirement;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.voting.QuorumEnforcement;
import org.ncscp.core.voting.Result;

/** What must be there beside the votes before a motion opens or closes. */
class MotionRequirementsTest {
  private static final PostId SCRUTINEER = PostId.of("scrutineer");
  private static final DecisionReference FIRST = DecisionReference.of("EX-2025-01");

  /** Two of three for it. */
  private static Debate carried(DecisionRequirement... requirements) {
    return Debate.by(
            executive ->
                executive
                    .withDecisions(Riverton.decides(rule("majority", THREE)))
                    .withRequirements(requirements))
        .say("10:00", votes("council", COUNCIL, Choice.FOR))
        .say("10:01", votes("icb", ICB, Choice.FOR));
  }

  private static Debate again(Debate debate) {
    return debate.with(motion -> motion.withRevisits(FIRST));
  }

  @Test
  void advice_ofEachPostThatIsAsked() {
    Debate debate =
        carried(
            requires().addAdviceToClose(SCRUTINEER).build(),
            requires().addAdviceToClose(PostId.of("charity-head"), SCRUTINEER).build());
    MotionOutcome outcome = debate.assertResult(Result.INCOMPLETE).outcome();
    assertEquals(
        List.of(
            "the advice of scrutineer was not recorded",
            "the advice of charity-head was not recorded"),
        outcome.unmet());
    assertEquals(Optional.empty(), outcome.method());
    Debate one = debate.say("10:02", advises("scrutineer"));
    assertEquals(List.of("the advice of charity-head was not recorded"), one.outcome().unmet());
    Debate both = one.say("08:00", advises("charity-head"));
    both.assertResult(Result.CARRIED);
    assertEquals(List.of(), both.outcome().unmet());
  }

  @Test
  void advice_afterClosing_isTooLate() {
    carried(requires().addAdviceToClose(SCRUTINEER).build())
        .say("17:00", advises("scrutineer"))
        .assertResult(Result.INCOMPLETE);
  }

  @Test
  void advice_ofAnotherPost_isNotEnough() {
    carried(requires().addAdviceToClose(SCRUTINEER).build())
        .say("10:02", advises("charity-head"))
        .assertResult(Result.INCOMPLETE);
  }

  @Test
  void reasons_areRecordedBeforeItCloses() {
    Debate debate = carried(requires().rationaleToClose(true).build());
    assertEquals(
        "incomplete: the reasons were not recorded; votes: 2 for, 0 against, 1 silent; 2 of 3"
            + " needed",
        debate.outcome().explanation().get(0));
    debate.say("17:00", reasons()).assertResult(Result.INCOMPLETE);
    Debate given = debate.say("16:59", reasons()).assertResult(Result.CARRIED);
    assertEquals(Optional.of(Debate.TEXT), given.outcome().rationale());
  }

  @Test
  void reasons_ofAVote_areNotThoseOfTheDecision() {
    Debate debate = carried(requires().rationaleToClose(true).build());
    assertEquals(Optional.of(Debate.TEXT), debate.outcome().seats().get(0).reason());
    assertEquals(Optional.empty(), debate.assertResult(Result.INCOMPLETE).outcome().rationale());
  }

  @Test
  void incomplete_evenWhereTheVotesWereLost() {
    Debate lost =
        carried(requires().rationaleToClose(true).build())
            .say("10:02", votes("council", COUNCIL, Choice.AGAINST))
            .say("10:03", votes("icb", ICB, Choice.AGAINST));
    lost.assertResult(Result.INCOMPLETE);
    lost.say("10:04", reasons()).assertResult(Result.NOT_CARRIED);
  }

  @Test
  void whileOpen_nothingIsMissingYet() {
    MotionOutcome open = carried(requires().rationaleToClose(true).build()).outcome("16:00");
    assertEquals(Result.OPEN, open.result());
    assertEquals(List.of(), open.unmet());
  }

  @Test
  void requirements_ofOtherKindsAndDays_doNotHold() {
    DecisionRequirement lead =
        requires().addKind(DecisionKind.of("lead")).rationaleToClose(true).build();
    DecisionRequirement delay =
        requires().addKind(DecisionKind.of("delay")).rationaleToClose(true).build();
    DecisionRequirement over =
        delay.withInForce(
            EffectivePeriod.ofClosed(Debate.day("2025-01-01"), Debate.day("2025-08-31")));
    carried(lead).assertResult(Result.CARRIED);
    carried(over).assertResult(Result.CARRIED);
    carried(delay).assertResult(Result.INCOMPLETE);
    carried(
            over.withInForce(
                EffectivePeriod.ofClosed(Debate.day("2025-01-01"), Debate.day("2025-09-01"))))
        .assertResult(Result.INCOMPLETE);
  }

  private static Debate quorumAsked(QuorumEnforcement ifNotMet) {
    return Debate.by(
        executive ->
            executive
                .withDecisions(Riverton.decides(rule("majority", THREE)))
                .withQuorums(Riverton.quorum("all of (council, icb, force)", ifNotMet))
                .withRequirements(requires().quorumToClose(true).build()));
  }

  @Test
  void quorumToClose_goesBeforeTheChairsDiscretion() {
    Debate asked = quorumAsked(QuorumEnforcement.CHAIRS_DISCRETION);
    Debate debate =
        asked
            .meeting("12:00", asked.there("council", COUNCIL), asked.there("icb", ICB))
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR))
            .say("10:02", Debate.proceeds());
    assertEquals(
        List.of("the quorum must have been met but inquorate"),
        debate.assertResult(Result.INCOMPLETE).outcome().unmet());
  }

  @Test
  void quorumToClose_whereItIsInDoubtOrNotStated_isIncomplete() {
    Debate written =
        quorumAsked(QuorumEnforcement.HARD_STOP)
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:01", votes("icb", ICB, Choice.FOR));
    written.assertResult(Result.INCOMPLETE);
    written
        .say("10:02", votes("force", Riverton.FORCE, Choice.AGAINST))
        .assertResult(Result.CARRIED);
    assertEquals(
        List.of("the quorum must have been met but no quorum stated"),
        carried(requires().quorumToClose(true).build()).outcome().unmet());
  }

  @Test
  void reconsideration_opensOnlyWithTheGroundsThatAreAsked() {
    Debate debate = carried(requires().whenReconsidered(true).groundsToOpen(true).build());
    assertEquals(
        "grounds must be given to reconsider EX-2025-01, as the arrangements ask of a decision on"
            + " delay, but were not",
        assertThrows(IllegalArgumentException.class, () -> again(debate).proceedings())
            .getMessage());
    debate.assertResult(Result.CARRIED);
    Debate grounded = again(debate).with(motion -> motion.withGrounds(Debate.TEXT));
    grounded.assertResult(Result.CARRIED);
  }

  @Test
  void reconsideration_opensWithoutGrounds_whereNoneAreAsked() {
    again(carried()).assertResult(Result.CARRIED);
    again(
            carried(
                requires()
                    .addKind(DecisionKind.of("lead"))
                    .whenReconsidered(true)
                    .groundsToOpen(true)
                    .build()))
        .assertResult(Result.CARRIED);
  }

  @Test
  void reconsideration_asksMoreThanTheFirstDecision() {
    Debate debate =
        carried(
            requires()
                .whenReconsidered(true)
                .addAdviceToClose(SCRUTINEER)
                .rationaleToClose(true)
                .build());
    debate.assertResult(Result.CARRIED);
    again(debate).assertResult(Result.INCOMPLETE);
    again(debate)
        .say("10:02", advises("scrutineer"))
        .say("10:03", reasons())
        .assertResult(Result.CARRIED);
  }

  @Test
  void grounds_withoutADecisionToReconsider_areRefused() {
    assertEquals(
        "grounds must be left out where no decision is reconsidered but were given",
        assertThrows(
                IllegalArgumentException.class,
                () -> carried().with(motion -> motion.withGrounds(Debate.TEXT)))
            .getMessage());
  }
}
