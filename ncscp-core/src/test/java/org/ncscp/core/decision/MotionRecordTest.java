// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.FORCE;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.group.Chairing;
import org.ncscp.core.group.ChairingKind;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamDecisions;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.DecisionRule;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.QuorumEnforcement;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;
import org.ncscp.core.voting.Tie;

/** What a record must not lose, and whom it must not believe. */
class MotionRecordTest {
  private static final Debate MAJORITY = Debate.by(rule("majority", THREE));
  private static final Instant NOON = Instant.parse("2025-08-29T12:00:00Z");

  @Test
  void twoThingsOfOneName_atOnce_areBothRefused_inAnyOrder() {
    Submission aye = at(NOON, new Act.Votes(seat("icb"), person(ICB), Choice.FOR));
    Submission nay = at(NOON, new Act.Votes(seat("icb"), person(ICB), Choice.AGAINST));
    Submission again = at(NOON.plusSeconds(1), aye.act());
    Motion motion =
        MAJORITY.motion().withOpensAt(NOON.minusSeconds(9)).withClosesAt(NOON.plusSeconds(9));
    for (List<Submission> arrival : List.of(List.of(aye, nay, again), List.of(again, nay, aye))) {
      Proceedings both = Proceedings.open(motion, MAJORITY.arrangements()).with(arrival);
      assertEquals(
          List.of(Treatment.REFUSED, Treatment.REFUSED, Treatment.REFUSED),
          both.log().stream().map(LogEntry::treatment).toList());
      assertEquals(
          SeatState.SILENT,
          both.outcomeAt(NOON.plusSeconds(9)).seats().get(1).state().orElseThrow());
    }
  }

  private static Submission at(Instant moment, Act act) {
    return new Submission(SubmissionId.of("s"), moment, 1, act);
  }

  /** Midnight after Friday 29 August 2025 in London: nobody could vote on the Saturday. */
  @Test
  void motionThatClosesAtMidnight_isDecidedOnTheDayBefore() {
    Motion motion =
        MAJORITY.motion().withOpensAt(NOON).withClosesAt(Instant.parse("2025-08-29T23:00:00Z"));
    MotionOutcome outcome =
        Proceedings.open(motion, MAJORITY.arrangements()).outcomeAt(motion.closesAt());
    assertEquals(LocalDate.of(2025, 8, 29), outcome.decidedOn());
  }

  @Test
  void objection_withItsReason_isDissent_alsoOfWhoDoesNotVote() {
    Optional<FreeText> reason = Optional.of(FreeText.of("Too soon."));
    Debate debate =
        Debate.by(rule("majority", THREE).consensusFirst(true))
            .say(
                "10:00",
                new Act.TakesPosition(seat("force"), person(FORCE), Position.OBJECTS)
                    .because(reason.get()))
            .say("10:01", new Act.EndsConsensus(FreeText.of("One objects.")))
            .say("10:02", votes("council", COUNCIL, Choice.FOR))
            .say("10:03", votes("icb", ICB, Choice.FOR));
    MotionOutcome outcome = debate.assertResult(Result.CARRIED).outcome();
    SeatTally force = outcome.dissent().get(0);
    assertEquals(seat("force"), force.seat());
    assertEquals(reason, force.reason());
    assertEquals(Optional.of(person(FORCE)), force.person());
    assertEquals("One objects.", outcome.tallied().consensusEnded().orElseThrow().reveal());
  }

  private static Debate asking(QuorumEnforcement ifNotMet, DecisionRule.Builder rule) {
    return Debate.by(
        executive ->
            executive
                .withDecisions(Riverton.decides(rule))
                .withQuorums(Riverton.quorum("2 of (council, icb, force)", ifNotMet)));
  }

  /** Not to have been heard is to have taken no part. */
  @Test
  void seatThatWasNotHeard_meetsNoQuorumInWriting() {
    Debate debate =
        asking(QuorumEnforcement.HARD_STOP, rule("1", THREE).consensusFirst(true))
            .say("10:00", Debate.says("icb", ICB, Position.NOT_HEARD))
            .say("10:01", Debate.says("force", FORCE, Position.OBJECTS))
            .say("10:02", Debate.exhausted())
            .say("10:03", votes("council", COUNCIL, Choice.FOR));
    debate.assertResult(Result.UNSPECIFIED);
    debate.say("10:04", votes("icb", ICB, Choice.ABSTAIN)).assertResult(Result.CARRIED);
  }

  @Test
  void leaveToProceed_lapsesWithTheText() {
    Debate one = asking(QuorumEnforcement.CHAIRS_DISCRETION, rule("1", THREE).tie(Tie.NOT_CARRIED));
    Debate leave =
        one.meeting("12:00", one.there("council", COUNCIL))
            .say("10:00", Debate.proceeds())
            .say("10:01", votes("council", COUNCIL, Choice.FOR));
    leave.assertResult(Result.CARRIED);
    Debate amended =
        leave
            .say("10:02", Debate.amended("Another text."))
            .say("10:03", votes("council", COUNCIL, Choice.FOR));
    assertEquals("s1 lapsed", amended.treated().get(0));
    amended.assertResult(Result.INQUORATE);
  }

  /** What is said after the item was taken was not said to those who were there. */
  @Test
  void nothingIsTaken_afterTheItemWas() {
    Debate meeting =
        MAJORITY.meeting(
            "10:10",
            MAJORITY.there("council", COUNCIL),
            MAJORITY.there("icb", ICB),
            MAJORITY.there("force", FORCE));
    Debate decided =
        meeting
            .say("10:00", votes("council", COUNCIL, Choice.FOR))
            .say("10:10", votes("icb", ICB, Choice.FOR));
    decided.assertResult(Result.CARRIED);
    Debate after =
        decided
            .say("10:11", votes("icb", ICB, Choice.AGAINST))
            .say("10:12", Debate.amended("Another text."));
    assertEquals("s3 refused: item 1 of EX-2025-09 had been taken", after.log().get(2));
    assertEquals("s4 refused", after.treated().get(3));
    after.assertResult(Result.CARRIED);
  }

  private static Debate tied(Chairing... chairs) {
    return Debate.by(
            executive ->
                executive
                    .withDecisions(
                        Riverton.decides(rule("majority", THREE).castingVote(CastingVote.CHAIR)))
                    .withChairs(chairs))
        .say("10:00", votes("council", COUNCIL, Choice.FOR))
        .say("10:01", votes("icb", ICB, Choice.AGAINST));
  }

  /** Where no record says who chaired, the arrangements' chair has the casting vote. */
  @Test
  void castingVote_isOfTheChairWhomTheArrangementsGive() {
    Chairing icb =
        Chairing.builder()
            .kind(ChairingKind.FIXED)
            .by(PostId.of("icb-head"))
            .inForce(Riverton.ALWAYS)
            .build();
    Debate other = tied(icb).say("10:02", Debate.casting(COUNCIL, Choice.FOR));
    assertEquals("s3 refused: P-10 does not chair: icb-head does", other.log().get(2));
    Debate chair = tied(icb).say("10:02", Debate.casting(ICB, Choice.FOR));
    chair.assertResult(Result.CARRIED);
    assertEquals(Optional.of(person(ICB)), chair.outcome().tallied().castingVoteBy());
    assertTrue(!chair.warned().contains(MotionWarning.Kind.CHAIR_NOT_RECORDED));
    Debate nobody = tied().say("10:02", Debate.casting("P-77", Choice.FOR));
    nobody.assertResult(Result.CARRIED);
    assertTrue(nobody.warned().contains(MotionWarning.Kind.CHAIR_NOT_RECORDED));
  }

  @Test
  void deputyOptionAndReason_changeNothingElse() {
    OptionId x = OptionId.of("x");
    assertEquals(
        new Act.TakesPosition(
            seat("icb"),
            person(ICB),
            true,
            Position.AGREES,
            Optional.of(x),
            Optional.of(Debate.TEXT)),
        new Act.TakesPosition(seat("icb"), person(ICB), Position.AGREES)
            .because(Debate.TEXT)
            .to(x)
            .asDeputy());
    assertEquals(
        new Act.Votes(seat("icb"), person(ICB), true, Choice.AGAINST, Optional.of(Debate.TEXT)),
        new Act.Votes(seat("icb"), person(ICB), Choice.AGAINST).because(Debate.TEXT).asDeputy());
  }

  @Test
  void adviceOfAPostThatIsNotThere_isRefused() {
    assertEquals(
        "s1 refused: there is no post nobody on 2025-09-01",
        MAJORITY.say("10:00", new Act.Advises(PostId.of("nobody"), Debate.TEXT)).log().get(0));
  }

  @Test
  void twoPersonsForASeat_thatTheArrangementsDoNotRecord_areTold() {
    Motion motion =
        Motion.builder()
            .reference(MotionReference.of("EXAMPLE-M1"))
            .group(NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP)
            .kind(NottinghamDecisions.ISSUE_LEAD)
            .text(Debate.TEXT)
            .opensAt(NOON)
            .closesAt(NOON.plusSeconds(60))
            .build();
    MotionOutcome outcome =
        Proceedings.open(motion, NottinghamCity.arrangements())
            .with(
                List.of(
                    new Submission(
                        SubmissionId.of("a"), NOON, 1, new Act.EndsConsensus(Debate.TEXT)),
                    new Submission(
                        SubmissionId.of("b"),
                        NOON,
                        2,
                        new Act.Votes(seat("council"), person("P-1"), Choice.AGAINST)),
                    new Submission(
                        SubmissionId.of("c"),
                        NOON,
                        3,
                        new Act.Votes(seat("council"), person("P-2"), Choice.FOR))))
            .outcomeAt(NOON.plusSeconds(60));
    assertTrue(
        outcome.warnings().stream()
            .anyMatch(one -> one.kind() == MotionWarning.Kind.SEVERAL_PERSONS_FOR_ONE_SEAT));
    assertEquals(
        outcome.warnings().stream().map(MotionWarning::line).toList(),
        outcome.tallied().warnings(),
        "the register keeps what there was to look at");
  }

  @Test
  void textWithHalfACharacter_orTooLong_isRefused() {
    for (String text : List.of("a\uD800", "a".repeat(100_001))) {
      assertThrows(
          IllegalArgumentException.class, () -> MAJORITY.motion().withText(FreeText.of(text)));
      assertThrows(
          IllegalArgumentException.class, () -> new Act.Amends(FreeText.of(text), List.of()));
    }
  }

  @Test
  void whoSubmitted_isKeptAndLogged() {
    Submission clerk =
        new Submission(
            SubmissionId.of("s"),
            MAJORITY.motion().opensAt(),
            1,
            new Act.GivesRationale(Debate.TEXT),
            Optional.of(person("P-CLERK")));
    Proceedings heard = Proceedings.open(MAJORITY.motion(), MAJORITY.arrangements()).with(clerk);
    assertEquals("s by P-CLERK stands", heard.log().get(0).toString());
  }

  private static SeatId seat(String id) {
    return SeatId.of(id);
  }

  private static PersonReference person(String id) {
    return PersonReference.of(id);
  }
}
