// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ncscp.core.decision.Act;
import org.ncscp.core.decision.Choice;
import org.ncscp.core.decision.Motion;
import org.ncscp.core.decision.MotionOutcome;
import org.ncscp.core.decision.MotionReference;
import org.ncscp.core.decision.Proceedings;
import org.ncscp.core.decision.Submission;
import org.ncscp.core.decision.SubmissionId;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamDecisions;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.partnership.Electorates;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Ballot;
import org.ncscp.core.voting.Electorate;
import org.ncscp.core.voting.Outcome;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.Prospect;
import org.ncscp.core.voting.SeatState;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Counting ballots of three seats by Nottingham's rule, and a whole motion. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Decisions {
  private static final Instant OPENS = Instant.parse("2025-09-01T09:00:00Z");
  private static final SeatId COUNCIL = SeatId.of("council");
  private static final SeatId ICB = SeatId.of("icb");
  private static final SeatId POLICE = SeatId.of("police");

  private final Electorate partners =
      Electorates.find(
              NottinghamCity.arrangements().on(LocalDate.of(2025, 9, 1)),
              NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP,
              NottinghamDecisions.PUBLICATION_DELAY)
          .orElseThrow();
  private final Ballot carried =
      Ballot.of(Map.of(COUNCIL, SeatState.FOR, ICB, SeatState.FOR, POLICE, SeatState.ABSENT));
  private final Ballot tied =
      Ballot.of(
          Map.of(COUNCIL, SeatState.FOR, ICB, SeatState.AGAINST, POLICE, SeatState.ABSTAINED));
  private final Ballot pending =
      Ballot.of(Map.of(COUNCIL, SeatState.FOR, ICB, SeatState.SILENT, POLICE, SeatState.AGAINST));
  private final Proceedings proceedings = proceedings();

  private static Proceedings proceedings() {
    Motion motion =
        Motion.builder()
            .reference(MotionReference.of("EXAMPLE-M1"))
            .group(NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP)
            .kind(NottinghamDecisions.PUBLICATION_DELAY)
            .text(FreeText.of("To approve a delay."))
            .opensAt(OPENS)
            .closesAt(OPENS.plusSeconds(3600))
            .build();
    return Proceedings.open(motion, NottinghamCity.arrangements())
        .with(
            List.of(
                submission(1, new Act.TakesPosition(COUNCIL, person(1), Position.AGREES)),
                submission(2, new Act.TakesPosition(ICB, person(2), Position.NO_OBJECTION)),
                submission(3, new Act.TakesPosition(POLICE, person(3), Position.OBJECTS)),
                submission(4, new Act.EndsConsensus(FreeText.of("One partner objects."))),
                submission(5, new Act.Votes(COUNCIL, person(1), Choice.FOR)),
                submission(6, new Act.Votes(ICB, person(2), Choice.FOR)),
                submission(7, new Act.Votes(POLICE, person(3), Choice.AGAINST))));
  }

  private static Submission submission(int sequence, Act act) {
    return new Submission(
        SubmissionId.of("s" + sequence), OPENS.plusSeconds(sequence), sequence, act);
  }

  private static PersonReference person(int number) {
    return PersonReference.of("EXAMPLE-P" + number);
  }

  /**
   * Counts a ballot that two of three carry.
   *
   * @return the outcome
   */
  @Benchmark
  public Outcome carried() {
    return partners.decide(carried);
  }

  /**
   * Counts a tie, of which the arrangements do not say what follows: by every reading.
   *
   * @return the outcome
   */
  @Benchmark
  public Outcome tied() {
    return partners.decide(tied);
  }

  /**
   * Tells what can become of a ballot in which one seat has not voted.
   *
   * @return open
   */
  @Benchmark
  public Prospect prospect() {
    return partners.prospect(pending);
  }

  /**
   * Takes the seven submissions to a motion and tells its outcome with everything it rests on.
   *
   * @return the outcome
   */
  @Benchmark
  public MotionOutcome motion() {
    return proceedings.outcomeAt(OPENS.plusSeconds(3600));
  }

  /**
   * The floor: more votes for than against, which is the wrong answer on twelve of 64 ballots.
   *
   * @return whether there are more for than against
   */
  @Benchmark
  public boolean moreForThanAgainst() {
    int balance = 0;
    for (SeatState state : carried.states().values()) {
      balance += state == SeatState.FOR ? 1 : state == SeatState.AGAINST ? -1 : 0;
    }
    return balance > 0;
  }
}
