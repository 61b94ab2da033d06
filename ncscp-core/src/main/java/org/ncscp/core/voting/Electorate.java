// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Threshold.Votes;

/**
 * Who votes by a rule, and what has one vote: pure counting over seats. Immutable and thread-safe.
 *
 * <p>Several seats of one voter, such as an organisation, have one vote together. Where those of
 * them that voted differ, what their one vote is is not stated, and is read in every way.
 *
 * <pre>{@code
 * Electorate partners = ncscp.electorate(STRATEGIC_LEADERSHIP_GROUP, STRATEGIC_DECISION);
 * partners.decide(ballot).explanation();      // "carried by vote: 2 for, 0 against, 1 absent; …"
 * }</pre>
 */
public final class Electorate {
  private final DecisionRule rule;
  private final List<SeatId> seats;
  private final Map<SeatId, Voter> voters;

  /** For each seat the place of its voter. */
  private final int[] voterOf;

  private final int[] weights;
  private final boolean oneSeatEach;

  private Electorate(DecisionRule rule, Map<SeatId, Voter> voters) {
    this.rule = rule;
    this.seats = List.copyOf(rule.electorate());
    this.voters = new LinkedHashMap<>();
    this.voterOf = new int[seats.size()];
    Map<Voter, Integer> places = new HashMap<>();
    for (int i = 0; i < seats.size(); i++) {
      Voter voter = requireNonNull(voters.get(seats.get(i)), "voter");
      this.voters.put(seats.get(i), voter);
      Integer place = places.putIfAbsent(voter, places.size());
      voterOf[i] = place == null ? places.size() - 1 : place;
    }
    this.oneSeatEach = places.size() == seats.size();
    this.weights = new int[places.size()];
    for (int i = 0; i < seats.size(); i++) {
      weights[voterOf[i]] = rule.weights().getOrDefault(seats.get(i), 1);
    }
  }

  /**
   * Returns the electorate of a rule by which each seat, or each person, has a vote.
   *
   * @param rule the rule
   * @return its electorate
   * @throws IllegalArgumentException if organisations or roles have the votes: then it must be said
   *     whose the seats are
   */
  public static Electorate of(DecisionRule rule) {
    if (rule.votesBy() == VoteUnit.ORGANISATION || rule.votesBy() == VoteUnit.ROLE) {
      throw new IllegalArgumentException(
          "voters must be given for each seat where votes-by is "
              + Written.quoted(rule.votesBy())
              + " but were not");
    }
    Map<SeatId, Voter> voters = new HashMap<>();
    rule.electorate().forEach(seat -> voters.put(seat, Voter.of(seat)));
    return new Electorate(rule, voters);
  }

  /**
   * Returns the electorate of a rule by which organisations or roles have the votes.
   *
   * @param rule the rule
   * @param voters for each seat of the rule whose vote it gives
   * @return its electorate
   * @throws IllegalArgumentException if seats or persons have the votes, a seat is missing or is
   *     not of the rule, or the rule asks for more votes than there are voters
   */
  public static Electorate of(DecisionRule rule, Map<SeatId, Voter> voters) {
    if (rule.votesBy() != VoteUnit.ORGANISATION && rule.votesBy() != VoteUnit.ROLE) {
      throw new IllegalArgumentException(
          "voters must be left out where votes-by is "
              + Written.quoted(rule.votesBy())
              + " but were "
              + voters);
    }
    Set<SeatId> rules = new LinkedHashSet<>(rule.electorate());
    if (!rules.equals(requireNonNull(voters, "voters").keySet())) {
      throw new IllegalArgumentException(
          "voters must be given for the seats " + rules + " but were for " + voters.keySet());
    }
    Electorate electorate = new Electorate(rule, voters);
    if (rule.threshold() instanceof Votes needed && needed.votes() > electorate.weights.length) {
      throw new IllegalArgumentException(
          "threshold must be at most the voters of the electorate "
              + electorate.weights.length
              + " but was \""
              + needed
              + "\"");
    }
    return electorate;
  }

  /**
   * Returns the rule.
   *
   * @return the rule
   */
  public DecisionRule rule() {
    return rule;
  }

  /**
   * Returns the seats that vote.
   *
   * @return in the order of the rule
   */
  public List<SeatId> seats() {
    return seats;
  }

  /**
   * Returns whose vote a seat gives. Where each person has a vote, it is the seat's own until it is
   * known who acts for it.
   *
   * @param seat a seat of the electorate
   * @return the voter
   * @throws IllegalArgumentException if the seat does not vote
   */
  public Voter voterOf(SeatId seat) {
    requireSeats(Set.of(seat), "seat");
    return requireNonNull(voters.get(seat));
  }

  /**
   * Tells whether all seats consent.
   *
   * @param positions where the seats stand; one that is not named has not been heard
   * @return the position of every seat
   * @throws IllegalArgumentException if a seat is named that does not vote
   */
  public Consensus consensus(Map<SeatId, Position> positions) {
    requireSeats(requireNonNull(positions, "positions").keySet(), "positions");
    Map<SeatId, Position> all = new LinkedHashMap<>();
    seats.forEach(seat -> all.put(seat, positions.getOrDefault(seat, Position.NOT_HEARD)));
    return new Consensus(all);
  }

  /**
   * Counts a ballot that is over.
   *
   * @param ballot what the seats did; one that is not named stayed silent
   * @return what became of it
   * @throws IllegalArgumentException if a seat is named that does not vote, a casting vote was
   *     given that the rule gives to nobody, or each person has one vote and it is not said who
   *     voted for a seat
   */
  public Outcome decide(Ballot ballot) {
    Map<SeatId, SeatState> states = requireNonNull(ballot, "ballot").states();
    int known = 0;
    SeatState[] done = new SeatState[seats.size()];
    for (int i = 0; i < done.length; i++) {
      SeatState state = states.get(seats.get(i));
      done[i] = state == null ? SeatState.SILENT : state;
      known += state == null ? 0 : 1;
    }
    if (known < states.size()) {
      requireSeats(states.keySet(), "ballot");
    }
    if (ballot.castingVote().isPresent() && rule.castingVote() == CastingVote.NONE) {
      throw new IllegalArgumentException(
          "casting vote must be left out where nobody has one but was "
              + ballot.castingVote().get().description());
    }
    Count count =
        rule.votesBy() == VoteUnit.PERSON
            ? byPersons(done, ballot)
            : oneSeatEach ? bySeats(done) : byVoters(done, voterOf, weights);
    return new Tallying(rule, count, ballot).outcome();
  }

  /**
   * Tells what can still become of a ballot in which what was voted stands. A silent seat may still
   * vote, abstain or stay silent; a casting vote may be given either way until all have voted.
   *
   * @param ballot what the seats did so far
   * @return carried or lost only if every way to go on ends so; open, if persons have the votes and
   *     a seat is silent, since it is not known who will act for it
   * @throws IllegalArgumentException as {@link #decide} does
   */
  public Prospect prospect(Ballot ballot) {
    boolean silent = seats.stream().anyMatch(seat -> ballot.stateOf(seat) == SeatState.SILENT);
    if (silent && rule.votesBy() == VoteUnit.PERSON) {
      decide(ballot);
      return Prospect.OPEN;
    }
    boolean castingOpen =
        rule.castingVote() == CastingVote.CHAIR && (silent || ballot.castingVote().isEmpty());
    if (decide(end(ballot, SeatState.AGAINST, castingOpen)).isCarried()) {
      return Prospect.CARRIED;
    }
    return decide(end(ballot, SeatState.FOR, castingOpen)).mayBeCarried()
        ? Prospect.OPEN
        : Prospect.LOST;
  }

  private Ballot end(Ballot ballot, SeatState silent, boolean castingOpen) {
    Optional<SeatState> casting = castingOpen ? Optional.of(silent) : ballot.castingVote();
    return ballot.completed(seats, silent, casting);
  }

  private Count bySeats(SeatState[] done) {
    Map<SeatState, Integer> votes = new EnumMap<>(SeatState.class);
    for (int i = 0; i < done.length; i++) {
      votes.merge(done[i], weights[voterOf[i]], Integer::sum);
    }
    return count(votes, 0);
  }

  /** A seat for which it is not known who acts, or for which nobody acted, counts by itself. */
  private Count byPersons(SeatState[] done, Ballot ballot) {
    Map<PersonReference, Integer> places = new HashMap<>();
    int[] voter = new int[done.length];
    int next = 0;
    for (int i = 0; i < done.length; i++) {
      PersonReference person = ballot.persons().get(seats.get(i));
      if (person == null && done[i].isCast()) {
        throw new IllegalArgumentException(
            "ballot must say who voted for "
                + seats.get(i)
                + " where each person has one vote but did not");
      }
      Integer place = person == null ? null : places.putIfAbsent(person, next);
      voter[i] = place == null ? next++ : place;
    }
    int[] ones = new int[next];
    Arrays.fill(ones, 1);
    return byVoters(done, voter, ones);
  }

  /** The seats of a voter that voted give its vote; if none did, the most present one stands. */
  private static Count byVoters(SeatState[] done, int[] voter, int[] weights) {
    SeatState[] together = new SeatState[weights.length];
    boolean[] differ = new boolean[weights.length];
    for (int i = 0; i < done.length; i++) {
      SeatState before = together[voter[i]];
      if (before == null || (!before.isCast() && done[i].compareTo(before) < 0)) {
        together[voter[i]] = done[i];
      } else if (before.isCast() && done[i].isCast() && before != done[i]) {
        differ[voter[i]] = true;
      }
    }
    Map<SeatState, Integer> votes = new EnumMap<>(SeatState.class);
    int divided = 0;
    for (int i = 0; i < together.length; i++) {
      if (differ[i]) {
        divided += weights[i];
      } else {
        votes.merge(together[i], weights[i], Integer::sum);
      }
    }
    return count(votes, divided);
  }

  private static Count count(Map<SeatState, Integer> votes, int divided) {
    return new Count(
        votes.getOrDefault(SeatState.FOR, 0),
        votes.getOrDefault(SeatState.AGAINST, 0),
        votes.getOrDefault(SeatState.ABSTAINED, 0),
        votes.getOrDefault(SeatState.SILENT, 0),
        votes.getOrDefault(SeatState.RECUSED, 0),
        votes.getOrDefault(SeatState.ABSENT, 0),
        votes.getOrDefault(SeatState.VACANT, 0),
        divided);
  }

  private void requireSeats(Set<SeatId> named, String what) {
    for (SeatId seat : named) {
      if (!voters.containsKey(seat)) {
        throw new IllegalArgumentException(
            what + " must name seats of the electorate " + seats + " but named \"" + seat + "\"");
      }
    }
  }

  /** Returns the rule in words. */
  @Override
  public String toString() {
    return "Electorate[" + rule.inWords() + "]";
  }
}
