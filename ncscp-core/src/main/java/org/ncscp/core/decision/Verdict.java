// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.group.DecisionRequirement;
import org.ncscp.core.group.QuorumRule;
import org.ncscp.core.meeting.ItemStanding;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Ballot;
import org.ncscp.core.voting.Consensus;
import org.ncscp.core.voting.Electorate;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Outcome;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.Prospect;
import org.ncscp.core.voting.QuorumEnforcement;
import org.ncscp.core.voting.Result;
import org.ncscp.core.voting.SeatState;

/**
 * What became of a motion.
 *
 * @param result the result
 * @param method how it came about
 * @param option the option that is carried
 * @param possible the results of all readings
 * @param missing what is not stated and decides
 * @param unmet what had to be there and was not
 */
record Verdict(
    Result result,
    Optional<Method> method,
    Optional<OptionId> option,
    Set<Result> possible,
    List<String> missing,
    List<String> unmet) {

  private static Verdict of(Result result, Optional<Method> method, Optional<OptionId> option) {
    return new Verdict(result, method, option, EnumSet.of(result), List.of(), List.of());
  }

  private static Verdict unspecified(Set<Result> possible, List<String> missing) {
    return new Verdict(
        Result.UNSPECIFIED, Optional.empty(), Optional.empty(), possible, missing, List.of());
  }

  /** What is certain once the motion has closed. */
  Prospect prospect() {
    if (result == Result.CARRIED) {
      return Prospect.CARRIED;
    }
    return possible.contains(Result.CARRIED) ? Prospect.OPEN : Prospect.LOST;
  }

  static Verdict open() {
    return of(Result.OPEN, Optional.empty(), Optional.empty());
  }

  /** The whole of it: what is needed beside the votes first, then the quorum, then the votes. */
  static Verdict closed(
      Hall hall,
      Replay replay,
      QuorumCheck quorum,
      Map<Optional<OptionId>, Consensus> consensuses,
      Map<Optional<OptionId>, Outcome> counts) {
    List<String> unmet = unmet(hall, replay, quorum);
    if (!unmet.isEmpty()) {
      return new Verdict(
          Result.INCOMPLETE,
          Optional.empty(),
          Optional.empty(),
          EnumSet.of(Result.INCOMPLETE),
          List.of(),
          unmet);
    }
    Verdict votes = byVotes(hall, replay, consensuses, counts);
    return switch (quorum.standing()) {
      case INQUORATE -> withoutQuorum(votes, quorum.rule().orElseThrow(), replay);
      case UNSPECIFIED -> {
        Verdict without = withoutQuorum(votes, quorum.rule().orElseThrow(), replay);
        yield without.equals(votes) ? votes : perhapsInquorate(votes, quorumInDoubt(hall));
      }
      default -> votes;
    };
  }

  private static Verdict withoutQuorum(Verdict votes, QuorumRule rule, Replay replay) {
    if (rule.ifNotMet() == QuorumEnforcement.UNSPECIFIED) {
      return perhapsInquorate(votes, "what follows when the quorum is not met");
    }
    return rule.ifNotMet() != QuorumEnforcement.HARD_STOP && replay.proceeds
        ? votes
        : of(Result.INQUORATE, Optional.empty(), Optional.empty());
  }

  private static Verdict perhapsInquorate(Verdict votes, String why) {
    Set<Result> possible = EnumSet.of(Result.INQUORATE);
    possible.addAll(votes.possible());
    List<String> missing = new ArrayList<>(votes.missing());
    missing.add(why);
    return unspecified(possible, missing);
  }

  private static String quorumInDoubt(Hall hall) {
    return hall.meeting.isPresent()
        ? "how the quorum counts whoever is recused or acts for several seats"
        : "whether the quorum holds for what is decided in writing";
  }

  private static List<String> unmet(Hall hall, Replay replay, QuorumCheck quorum) {
    List<String> unmet = new ArrayList<>();
    if (quorum.standing() == ItemStanding.NOT_TAKEN) {
      unmet.add(hall.motion.place().orElseThrow() + " was not taken");
    }
    if (hall.motion.place().isPresent() && hall.meeting.isEmpty() && quorum.rule().isPresent()) {
      unmet.add("who was there was not recorded, and the arrangements state a quorum");
    }
    for (DecisionRequirement requirement : hall.requirements()) {
      for (PostId post : requirement.adviceToClose()) {
        if (!replay.advised.contains(post)) {
          unmet.add("the advice of " + post + " was not recorded");
        }
      }
      if (requirement.rationaleToClose() && replay.rationale.isEmpty()) {
        unmet.add("the reasons were not recorded");
      }
      if (requirement.quorumToClose() && quorum.standing() != ItemStanding.QUORATE) {
        unmet.add("the quorum must have been met but " + quorum.standing().description());
      }
    }
    return List.copyOf(new LinkedHashSet<>(unmet));
  }

  private static Verdict byVotes(
      Hall hall,
      Replay replay,
      Map<Optional<OptionId>, Consensus> consensuses,
      Map<Optional<OptionId>, Outcome> counts) {
    if (hall.electorate.isEmpty()) {
      Set<Result> anything = EnumSet.of(Result.CARRIED, Result.NOT_CARRIED);
      return unspecified(anything, List.of(hall.unspecified));
    }
    if (!replay.isVoting()) {
      return consensuses.entrySet().stream()
          .filter(one -> one.getValue().isReached())
          .findFirst()
          .map(one -> of(Result.CARRIED, Optional.of(Method.CONSENSUS), one.getKey()))
          .orElseGet(() -> of(Result.NOT_CARRIED, Optional.empty(), Optional.empty()));
    }
    return combined(counts);
  }

  /** One option is carried if it is the only one that can be. */
  private static Verdict combined(Map<Optional<OptionId>, Outcome> counts) {
    List<Optional<OptionId>> carried = new ArrayList<>();
    int maybe = 0;
    Set<Result> possible = EnumSet.noneOf(Result.class);
    Set<Result> results = EnumSet.noneOf(Result.class);
    Set<String> missing = new LinkedHashSet<>();
    for (Map.Entry<Optional<OptionId>, Outcome> one : counts.entrySet()) {
      if (one.getValue().isCarried()) {
        carried.add(one.getKey());
      }
      maybe += one.getValue().mayBeCarried() ? 1 : 0;
      possible.addAll(one.getValue().possible());
      results.add(one.getValue().result());
      missing.addAll(one.getValue().missing());
    }
    if (carried.size() == 1 && maybe == 1) {
      Optional<OptionId> option = carried.get(0);
      return of(Result.CARRIED, requireNonNull(counts.get(option)).method(), option);
    }
    if (carried.size() > 1) {
      missing.add("which option is taken where several have the votes");
    }
    if (maybe > 0) {
      return unspecified(possible, List.copyOf(missing));
    }
    if (results.contains(Result.TIED)) {
      return of(Result.TIED, Optional.empty(), Optional.empty());
    }
    if (results.contains(Result.UNSPECIFIED)) {
      return unspecified(possible, List.copyOf(missing));
    }
    Optional<Method> how =
        counts.size() == 1 ? counts.values().iterator().next().method() : Optional.empty();
    return of(
        results.contains(Result.NOT_CARRIED) ? Result.NOT_CARRIED : Result.UNDECIDABLE,
        how,
        Optional.empty());
  }

  /** What is certain of the votes before the motion closes. */
  static Prospect prospect(Hall hall, Replay replay) {
    if (hall.electorate.isEmpty() || !hall.motion.votesStand() || !replay.isVoting()) {
      return Prospect.OPEN;
    }
    Electorate electorate = hall.electorate.get();
    Set<Prospect> prospects = EnumSet.noneOf(Prospect.class);
    int carried = 0;
    for (Optional<OptionId> option : options(replay)) {
      Prospect one = electorate.prospect(ballot(hall, replay, option, true));
      prospects.add(one);
      carried += one == Prospect.CARRIED ? 1 : 0;
    }
    if (prospects.contains(Prospect.OPEN) || carried > 1) {
      return Prospect.OPEN;
    }
    return carried == 1 ? Prospect.CARRIED : Prospect.LOST;
  }

  /** For what is put, or for each option, where the seats stand. */
  static Map<Optional<OptionId>, Consensus> consensuses(Hall hall, Replay replay) {
    Map<Optional<OptionId>, Consensus> consensuses = new LinkedHashMap<>();
    for (Optional<OptionId> option : options(replay)) {
      Map<SeatId, Position> positions = new LinkedHashMap<>();
      for (SeatId seat : hall.seats()) {
        Position position = replay.positionOf(seat);
        boolean other = position.isConsent() && !replay.consentsTo(seat).equals(option);
        positions.put(seat, other ? Position.OBJECTS : position);
      }
      consensuses.put(option, hall.electorate.orElseThrow().consensus(positions));
    }
    return consensuses;
  }

  /** For what is put, or for each option, the count of the votes. */
  static Map<Optional<OptionId>, Outcome> counts(Hall hall, Replay replay, boolean stillOpen) {
    Map<Optional<OptionId>, Outcome> counts = new LinkedHashMap<>();
    for (Optional<OptionId> option : options(replay)) {
      Ballot ballot = ballot(hall, replay, option, stillOpen);
      counts.put(option, hall.electorate.orElseThrow().decide(ballot));
    }
    return counts;
  }

  private static List<Optional<OptionId>> options(Replay replay) {
    return replay.options.isEmpty()
        ? List.of(Optional.empty())
        : replay.options.stream().map(Optional::of).toList();
  }

  /** A vote for another option is one against this one. */
  static Ballot ballot(Hall hall, Replay replay, Optional<OptionId> option, boolean stillOpen) {
    Ballot.Builder ballot = Ballot.builder().inWriting(hall.motion.place().isEmpty());
    for (SeatId seat : hall.seats()) {
      Optional<Act.Votes> vote = replay.voteOf(seat);
      if (vote.isPresent()) {
        ballot.put(seat, reduced(vote.get().choice(), option), vote.get().person());
      } else {
        ballot.put(seat, hall.withoutVote(seat, replay, stillOpen));
      }
    }
    replay.castingVote.ifPresent(
        one -> ballot.castingVote(reduced(((Act.GivesCastingVote) one.act()).choice(), option)));
    return ballot.build();
  }

  private static SeatState reduced(Choice choice, Optional<OptionId> option) {
    boolean other = choice.vote() == SeatState.FOR && !choice.option().equals(option);
    return other ? SeatState.AGAINST : choice.vote();
  }
}
