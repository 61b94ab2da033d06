// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ncscp.core.reference.EscalationTarget;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Outcome;
import org.ncscp.core.voting.SeatState;

/** What each seat did, and the whole of it as the register keeps it. */
final class Tallies {
  private Tallies() {}

  /** Whoever did not vote is told by the position that the seat took before. */
  static SeatTally seat(SeatId seat, Hall hall, Replay replay, boolean open) {
    Optional<Kept> vote = Optional.ofNullable(replay.votes.get(seat));
    Optional<Kept> position = Optional.ofNullable(replay.positions.get(seat));
    boolean voting = replay.isVoting();
    SeatTally.Builder tally = SeatTally.builder().seat(seat);
    if (hall.consensusFirst() || position.isPresent()) {
      tally.position(replay.positionOf(seat));
    }
    if (voting) {
      tally.state(
          replay
              .voteOf(seat)
              .map(one -> one.choice().vote())
              .orElseGet(() -> hall.withoutVote(seat, replay, open)));
    }
    vote.or(() -> position)
        .ifPresent(
            one ->
                tally
                    .option(voting && vote.isEmpty() ? Optional.empty() : one.option())
                    .person(one.forSeat().person())
                    .authority(one.acting().authority()));
    Optional<FreeText> reason = vote.flatMap(one -> one.forSeat().reason());
    return tally.reason(reason.or(() -> position.flatMap(one -> one.forSeat().reason()))).build();
  }

  /** With several options and none carried, only what was against all of them is one number. */
  static Tallied of(MotionOutcome outcome, Hall hall, Replay replay) {
    Tallied.Builder tally =
        Tallied.builder()
            .motion(outcome.fingerprint())
            .arrangements(outcome.version().title())
            .rule(
                hall.decision
                    .map(rule -> rule.rule().inWords())
                    .orElse("the arrangements do not say " + hall.unspecified))
            .option(outcome.option())
            .missing(outcome.missing())
            .unmet(outcome.unmet())
            .escalatedTo(outcome.escalatedTo().map(EscalationTarget::value))
            .quorum(
                outcome.quorum().standing().description() + "; " + outcome.quorum().explanation())
            .consensusEnded(replay.consensusEnded)
            .grounds(hall.motion.grounds())
            .warnings(outcome.warnings().stream().map(MotionWarning::line).toList())
            .seats(outcome.seats());
    replay.castingVote.ifPresent(
        one -> {
          Act.GivesCastingVote casting = (Act.GivesCastingVote) one.act();
          tally.castingVote(casting.choice().vote()).castingVoteBy(casting.person());
        });
    Optional<Outcome> count =
        outcome.count().filter(one -> replay.options.isEmpty() || outcome.option().isPresent());
    return tally
        .votesFor(
            count.map(one -> one.count().votesFor()).orElse(votes(outcome, SeatState.FOR, replay)))
        .votesAgainst(
            count
                .map(one -> one.count().votesAgainst())
                .orElse(votes(outcome, SeatState.AGAINST, replay)))
        .abstained(
            count
                .map(one -> one.count().abstained())
                .orElse(votes(outcome, SeatState.ABSTAINED, replay)))
        .base(count.map(Outcome::base).orElse(OptionalInt.empty()))
        .needed(count.map(Outcome::needed).orElse(OptionalInt.empty()))
        .build();
  }

  private static int votes(MotionOutcome outcome, SeatState vote, Replay replay) {
    boolean forOneOfSeveral = vote == SeatState.FOR && !replay.options.isEmpty();
    return forOneOfSeveral
        ? 0
        : (int) states(outcome.seats()).stream().filter(vote::equals).count();
  }

  private static List<SeatState> states(List<SeatTally> seats) {
    return seats.stream().flatMap(seat -> seat.state().stream()).toList();
  }
}
