// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
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
 * them that voted differ, what their one vote is is not stated: it may be what any of them said.
 *
 * <pre>{@code
 * Electorate partners = ncscp.electorate(STRATEGIC_LEADERSHIP_GROUP, STRATEGIC_DECISION);
 * partners.decide(ballot).explanation();      // "carried by vote: 2 for, 0 against, 1 absent; …"
 * }</pre>
 */
public final class Electorate {
  private static final List<SeatState> WAYS_ON =
      List.of(
          SeatState.FOR,
          SeatState.AGAINST,
          SeatState.ABSTAINED,
          SeatState.SILENT,
          SeatState.ABSENT);

  /** So many seats of different weights have no real group; one that had is told to be open. */
  private static final int MOST_ENDS = 20_000;

  private static final List<Optional<SeatState>> CASTING =
      List.of(Optional.empty(), Optional.of(SeatState.FOR), Optional.of(SeatState.AGAINST));

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
   *     given that the rule does not give to the chair, or each person has one vote and it is not
   *     said who voted for a seat
   */
  public Outcome decide(Ballot ballot) {
    check(ballot);
    Tally tally = oneSeatEach && rule.votesBy() != VoteUnit.PERSON ? bySeats(ballot) : end(ballot);
    return new Tallying(rule, tally, ballot.castingVote(), ballot.inWriting()).outcome();
  }

  /**
   * Tells what can still become of a ballot in which what was voted stands. A silent seat may still
   * vote, abstain, stay silent or turn out to be absent; a casting vote may be given either way or
   * not at all until all have voted.
   *
   * @param ballot what the seats did so far
   * @return carried or lost only if every way to go on ends so; open, if persons have the votes and
   *     a seat is silent, since it is not known who will act for it, or if a casting vote may break
   *     a tie and there are more than 20,000 different counts in which it can end
   * @throws IllegalArgumentException as {@link #decide} does
   */
  public Prospect prospect(Ballot ballot) {
    check(ballot);
    boolean silent = seats.stream().anyMatch(seat -> ballot.stateOf(seat) == SeatState.SILENT);
    if (silent && rule.votesBy() == VoteUnit.PERSON) {
      return Prospect.OPEN;
    }
    boolean castingOpen =
        rule.castingVote() == CastingVote.CHAIR && (silent || ballot.castingVote().isEmpty());
    List<Optional<SeatState>> casting = castingOpen ? CASTING : List.of(ballot.castingVote());
    Set<Tally> ends = new LinkedHashSet<>();
    ends.addAll(ends(ballot, List.of(SeatState.FOR)));
    ends.addAll(ends(ballot, List.of(SeatState.AGAINST)));
    Prospect atBestAndWorst = prospect(ends, casting, ballot.inWriting());
    if (atBestAndWorst == Prospect.OPEN || !silent || !rule.castingVoteMayBreakATie()) {
      return atBestAndWorst;
    }
    // With a casting vote neither is the best: an abstention can leave a tie that it carries.
    Set<Tally> all = ends(ballot, WAYS_ON);
    return all.isEmpty() ? Prospect.OPEN : prospect(all, casting, ballot.inWriting());
  }

  private Prospect prospect(
      Set<Tally> ends, List<Optional<SeatState>> castingVotes, boolean inWriting) {
    boolean carried = true;
    boolean lost = true;
    for (Tally end : ends) {
      for (Optional<SeatState> casting : castingVotes) {
        Outcome outcome = new Tallying(rule, end, casting, inWriting).outcome();
        carried &= outcome.isCarried();
        lost &= !outcome.mayBeCarried();
        if (!carried && !lost) {
          return Prospect.OPEN;
        }
      }
    }
    return carried ? Prospect.CARRIED : Prospect.LOST;
  }

  private void check(Ballot ballot) {
    Map<SeatId, SeatState> states = requireNonNull(ballot, "ballot").states();
    int known = 0;
    for (SeatId seat : seats) {
      known += states.containsKey(seat) ? 1 : 0;
    }
    if (known < states.size()) {
      requireSeats(states.keySet(), "ballot");
    }
    if (ballot.castingVote().isPresent() && rule.castingVote() != CastingVote.CHAIR) {
      throw new IllegalArgumentException(
          "casting vote must be left out where "
              + (rule.castingVote() == CastingVote.NONE
                  ? "nobody has one"
                  : "it is not stated who has one")
              + " but was "
              + ballot.castingVote().get().description());
    }
  }

  /** The plain case: each seat has a vote. */
  private Tally bySeats(Ballot ballot) {
    Map<SeatId, SeatState> states = ballot.states();
    int[] votes = new int[7];
    for (int i = 0; i < seats.size(); i++) {
      SeatState state = states.get(seats.get(i));
      votes[place(state == null ? SeatState.SILENT : state)] += weights[voterOf[i]];
    }
    Count count =
        new Count(votes[0], votes[1], votes[2], votes[3], votes[4], votes[5], votes[6], 0);
    SeatState finalSay = rule.reservedTo().map(ballot::stateOf).orElse(SeatState.SILENT);
    return new Tally(count, List.of(), finalSay);
  }

  private static int place(SeatState state) {
    return switch (state) {
      case FOR -> 0;
      case AGAINST -> 1;
      case ABSTAINED -> 2;
      case SILENT -> 3;
      case RECUSED -> 4;
      case ABSENT -> 5;
      case VACANT -> 6;
    };
  }

  private Tally end(Ballot ballot) {
    return ends(ballot, List.of(SeatState.SILENT)).iterator().next();
  }

  /**
   * Every way in which a ballot can end if each silent seat goes one of some ways; none if many.
   */
  private Set<Tally> ends(Ballot ballot, List<SeatState> waysOn) {
    int[] voter = rule.votesBy() == VoteUnit.PERSON ? byPersons(ballot) : voterOf;
    int voters = Arrays.stream(voter).max().orElse(-1) + 1;
    List<Set<VoterEnd>> each = new ArrayList<>();
    for (int i = 0; i < voters; i++) {
      each.add(Set.of(VoterEnd.NOTHING_SAID));
    }
    for (int i = 0; i < voter.length; i++) {
      SeatId seat = seats.get(i);
      SeatState state = ballot.stateOf(seat);
      boolean saysLast = rule.reservedTo().filter(seat::equals).isPresent();
      List<SeatState> ways = state == SeatState.SILENT ? waysOn : List.of(state);
      Set<VoterEnd> next = new LinkedHashSet<>();
      for (VoterEnd before : each.get(voter[i])) {
        ways.forEach(way -> next.add(before.with(way, saysLast)));
      }
      each.set(voter[i], next);
    }
    Set<Tally> ends = Set.of(Tally.EMPTY);
    for (int i = 0; i < voters; i++) {
      int weight = rule.votesBy() == VoteUnit.SEAT ? weights[i] : 1;
      Set<Tally> next = new LinkedHashSet<>();
      for (Tally before : ends) {
        each.get(i).forEach(end -> next.add(end.addedTo(before, weight)));
      }
      if (next.size() > MOST_ENDS) {
        return Set.of();
      }
      ends = next;
    }
    return ends;
  }

  /**
   * How one voter can end.
   *
   * @param said what those of its seats that voted said
   * @param nearest the most present of those that did not
   * @param finalSay what the seat with the final say did, if it is one of them
   */
  private record VoterEnd(Set<SeatState> said, SeatState nearest, Optional<SeatState> finalSay) {
    static final VoterEnd NOTHING_SAID = new VoterEnd(Set.of(), SeatState.VACANT, Optional.empty());

    VoterEnd with(SeatState state, boolean saysLast) {
      Set<SeatState> all = EnumSet.noneOf(SeatState.class);
      all.addAll(said);
      if (state.isCast()) {
        all.add(state);
      }
      boolean nearer = !state.isCast() && state.compareTo(nearest) < 0;
      return new VoterEnd(all, nearer ? state : nearest, saysLast ? Optional.of(state) : finalSay);
    }

    Tally addedTo(Tally before, int weight) {
      Tally after =
          said.size() > 1
              ? before.plus(said)
              : before.plus(said.isEmpty() ? nearest : said.iterator().next(), weight);
      return finalSay.map(after::withFinalSay).orElse(after);
    }
  }

  /** A seat for which it is not known who acts, or for which nobody acted, counts by itself. */
  private int[] byPersons(Ballot ballot) {
    Map<PersonReference, Integer> places = new HashMap<>();
    int[] voter = new int[seats.size()];
    int next = 0;
    for (int i = 0; i < voter.length; i++) {
      PersonReference person = ballot.persons().get(seats.get(i));
      if (person == null && ballot.stateOf(seats.get(i)).isCast()) {
        throw new IllegalArgumentException(
            "ballot must say who voted for "
                + seats.get(i)
                + " where each person has one vote but did not");
      }
      Integer place = person == null ? null : places.putIfAbsent(person, next);
      voter[i] = place == null ? next++ : place;
    }
    return voter;
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
