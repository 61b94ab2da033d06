// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.ncscp.core.decision.Riverton.FOUR;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.CastingVote;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.SeatState;
import org.ncscp.core.voting.Tie;
import org.ncscp.core.voting.VoteBase;

/**
 * Motions open from 9:00 to 9:10, and what people submit to them, in time or not, in order or not.
 */
final class RandomDebate {
  /** The minutes in which the motion is open: the first included, the last not. */
  static final int MINUTES = 10;

  /** Each by another rule; some between options, some where votes stand. */
  private static final List<Debate> PLAIN =
      List.of(
          Debate.by(rule("majority", THREE).castingVote(CastingVote.NONE)),
          Debate.by(rule("majority", THREE).consensusFirst(true).tie(Tie.NOT_CARRIED)),
          Debate.by(rule("majority", FOUR).tie(Tie.ESCALATED).onePersonForSeveralSeats(true)),
          Debate.by(rule("majority", FOUR).castingVote(CastingVote.CHAIR)),
          Debate.by(rule("unanimity", THREE).consensusFirst(true)),
          Debate.by(rule("unanimity", FOUR).onePersonForSeveralSeats(true)),
          Debate.by(rule("majority", FOUR).base(VoteBase.VOTES_CAST).tie(Tie.NOT_CARRIED)),
          Debate.by(rule("2/3", FOUR).base(VoteBase.UNSPECIFIED)),
          Debate.by(rule("majority", FOUR).base(VoteBase.SEATS_PRESENT)));

  private static final List<String> PERSONS =
      List.of("P-10", "P-12", "P-21", "P-22", "P-30", "P-41", "P-42", "P-77", "P-99");

  /** Who has a right to act for whom, twice, so that most acts are ones that can be taken. */
  private static final List<List<String>> ENTITLED =
      List.of(
          List.of("council", "P-10"),
          List.of("council", "P-12"),
          List.of("council", "P-99"),
          List.of("icb", "P-21"),
          List.of("icb", "P-22"),
          List.of("icb", "P-99"),
          List.of("force", "P-30"),
          List.of("force", "P-99"),
          List.of("college", "P-41"),
          List.of("college", "P-42"));

  private RandomDebate() {}

  static Arbitrary<Debate> debates() {
    Arbitrary<List<String>> options =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(List.of())),
            Tuple.of(1, Arbitraries.just(List.of("x", "y"))));
    return Combinators.combine(Arbitraries.of(PLAIN), options, Arbitraries.of(true, false))
        .as(
            (debate, among, locked) ->
                debate
                    .until("2025-09-01T09:10")
                    .among(among.toArray(new String[0]))
                    .with(motion -> motion.withVotesStand(locked)));
  }

  /** Some after all of them agreed, or after consensus was exhausted at the very beginning. */
  static Arbitrary<List<Submission>> submissions() {
    List<Submission> agreed =
        List.of(
            submission("agreed-1", 1, 0, Debate.says("council", "P-10", Position.AGREES)),
            submission("agreed-2", 1, 0, Debate.says("icb", "P-21", Position.AGREES)),
            submission("agreed-3", 1, 0, Debate.says("force", "P-30", Position.NO_OBJECTION)));
    List<Submission> exhausted = List.of(submission("exhausted", 0, -1, Debate.exhausted()));
    return Combinators.combine(
            Arbitraries.of(List.of(List.<Submission>of(), agreed, exhausted)),
            submissions(-2, MINUTES + 3, anyAct()))
        .as(
            (first, more) -> {
              List<Submission> all = new ArrayList<>(first);
              all.addAll(more);
              return List.copyOf(all);
            });
  }

  /** Of these acts, from one minute up to another; names and moments may meet. */
  static Arbitrary<List<Submission>> submissions(int from, int to, Arbitrary<Act> acts) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 250).withDistribution(RandomDistribution.uniform()),
            Arbitraries.integers()
                .between(from, to - 1)
                .withDistribution(RandomDistribution.uniform()),
            Arbitraries.longs().between(-1, 1),
            acts)
        .as((name, minute, sequence, act) -> submission("s" + name, minute, sequence, act))
        .list()
        .ofMinSize(4)
        .ofMaxSize(18);
  }

  static Submission submission(String name, int minute, long sequence, Act act) {
    return new Submission(SubmissionId.of(name), moment(minute), sequence, act);
  }

  static Instant moment(int minute) {
    return Debate.moment("2025-09-01T09:00").plusSeconds(60L * minute);
  }

  static Arbitrary<Act> anyAct() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, votes()),
        Tuple.of(5, positions()),
        Tuple.of(3, Arbitraries.create(Debate::exhausted)),
        Tuple.of(2, interests()),
        Tuple.of(2, Arbitraries.of(PERSONS).flatMap(RandomDebate::casting)),
        Tuple.of(1, amendments()),
        Tuple.of(1, notes()),
        Tuple.of(1, strangers()),
        Tuple.of(1, Arbitraries.of(Debate.advises("scrutineer"), Debate.reasons())));
  }

  /** Votes, positions, the end of consensus and casting votes, and nothing that undoes a vote. */
  static Arbitrary<Act> votingActs() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, votes()),
        Tuple.of(2, positions()),
        Tuple.of(3, Arbitraries.create(Debate::exhausted)),
        Tuple.of(2, Arbitraries.of(PERSONS).flatMap(RandomDebate::casting)),
        Tuple.of(1, notes()),
        Tuple.of(1, strangers()));
  }

  private static Arbitrary<Choice> choices() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.just(Choice.FOR)),
        Tuple.of(2, Arbitraries.just(Choice.AGAINST)),
        Tuple.of(1, Arbitraries.just(Choice.ABSTAIN)),
        Tuple.of(1, Arbitraries.of("x", "x", "y", "z").map(Debate::option)));
  }

  private static Arbitrary<List<String>> actors() {
    return Arbitraries.of(ENTITLED);
  }

  private static Arbitrary<Act> votes() {
    return Combinators.combine(actors(), choices(), Arbitraries.of(true, false, false))
        .as(
            (who, choice, deputising) ->
                deputising
                    ? Debate.deputises(who.get(0), who.get(1), choice)
                    : Debate.votes(who.get(0), who.get(1), choice));
  }

  private static Arbitrary<Act> positions() {
    Arbitrary<Position> position =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(Position.AGREES)),
            Tuple.of(1, Arbitraries.of(Position.class)));
    return Combinators.combine(actors(), position, Arbitraries.of("x", "y", "", ""))
        .as(
            (who, where, option) ->
                new Act.TakesPosition(
                    SeatId.of(who.get(0)),
                    PersonReference.of(who.get(1)),
                    false,
                    where,
                    option.isEmpty() || !where.isConsent()
                        ? Optional.empty()
                        : Optional.of(OptionId.of(option)),
                    Optional.empty()));
  }

  /** Of seats, and of persons that hold a post or act for none; whether they are recused or not. */
  private static Arbitrary<Act> interests() {
    Arbitrary<Boolean> recused = Arbitraries.of(true, true, false);
    Arbitrary<Act> ofSeats =
        Combinators.combine(Arbitraries.of(FOUR), recused)
            .as(
                (seat, out) ->
                    new Act.DeclaresInterest(
                        Optional.of(SeatId.of(seat)), Optional.empty(), Debate.TEXT, out));
    Arbitrary<Act> ofPersons =
        Combinators.combine(Arbitraries.of("P-10", "P-21", "P-30", "P-41", "P-77"), recused)
            .as(
                (person, out) ->
                    new Act.DeclaresInterest(
                        Optional.empty(),
                        Optional.of(PersonReference.of(person)),
                        Debate.TEXT,
                        out));
    return Arbitraries.oneOf(ofSeats, ofPersons);
  }

  private static Arbitrary<Act> casting(String person) {
    return choices()
        .filter(choice -> choice.vote() != SeatState.ABSTAINED)
        .map(choice -> Debate.casting(person, choice));
  }

  private static Arbitrary<Act> amendments() {
    return Arbitraries.of(
        Debate.amended(""), Debate.amended(" anew"), Debate.amended("", "x", "y"));
  }

  private static Arbitrary<Act> notes() {
    return Combinators.combine(
            Arbitraries.of(FOUR), Arbitraries.of(SeatState.ABSENT, SeatState.VACANT))
        .as(Debate::noted);
  }

  /** Votes of seats without one, and of persons who do not act for the seat. */
  static Arbitrary<Act> strangers() {
    Arbitrary<Act> heard =
        Combinators.combine(Arbitraries.of("scrutineer", "charity", "mayor"), choices())
            .as((seat, choice) -> Debate.votes(seat, "P-50", choice));
    Arbitrary<Act> unknown =
        Combinators.combine(Arbitraries.of(THREE), choices())
            .as((seat, choice) -> Debate.votes(seat, "P-77", choice));
    Arbitrary<Act> former = choices().map(choice -> Debate.votes("college", "P-40", choice));
    return Arbitraries.oneOf(heard, unknown, former);
  }
}
