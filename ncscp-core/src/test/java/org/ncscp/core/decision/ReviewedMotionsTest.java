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
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamDecisions;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;

/** What a record must not lose, and whom it must not believe. */
class ReviewedMotionsTest {
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
                new Act.TakesPosition(
                    seat("force"),
                    person(FORCE),
                    false,
                    Position.OBJECTS,
                    Optional.empty(),
                    reason))
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

  @Test
  void adviceOfAPostThatIsNotThere_isRefused() {
    assertEquals(
        "s1 refused: there is no post nobody on 2025-09-01",
        MAJORITY
            .say(
                "10:00", new Act.Advises(org.ncscp.core.reference.PostId.of("nobody"), Debate.TEXT))
            .log()
            .get(0));
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
