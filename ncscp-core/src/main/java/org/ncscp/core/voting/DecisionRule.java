// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static java.util.stream.Collectors.joining;

import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Threshold.Fraction;
import org.ncscp.core.voting.Threshold.Unanimity;
import org.ncscp.core.voting.Threshold.Votes;

/**
 * How a group decides. What the arrangements leave open stays open: no casting vote, no base and no
 * way out of a tie is ever assumed. Immutable and thread-safe.
 *
 * <pre>{@code
 * // "consensus, and where this is not possible a majority vote of the safeguarding partners"
 * DecisionRule rule =
 *     DecisionRule.builder()
 *         .addElectorate(SeatId.of("council"), SeatId.of("icb"), SeatId.of("police"))
 *         .votesBy(VoteUnit.ORGANISATION)
 *         .consensusFirst(true)
 *         .threshold(Threshold.parse("majority"))
 *         .base(VoteBase.ALL_SEATS)
 *         .castingVote(CastingVote.NONE)
 *         .build();
 * rule.unspecified();                                                       // what follows a tie
 * }</pre>
 */
@Value.Immutable
public abstract class DecisionRule implements WithDecisionRule {
  private static final int MOST_NAMED = 20;

  DecisionRule() {}

  /**
   * Returns the seats that vote.
   *
   * @return at least one, none twice
   */
  @NotEmpty
  public abstract List<SeatId> electorate();

  /**
   * Returns what has one vote.
   *
   * @return each seat, if nothing is said
   */
  @Value.Default
  public VoteUnit votesBy() {
    return VoteUnit.SEAT;
  }

  /**
   * Tells whether consensus is sought before anybody votes.
   *
   * @return false, if nothing is said
   */
  @Value.Default
  public boolean consensusFirst() {
    return false;
  }

  /**
   * Returns how many votes carry.
   *
   * @return the threshold; a number of votes is no more than there are seats
   */
  public abstract Threshold threshold();

  /**
   * Returns of what the threshold is a share. A number of votes is no share: there it has no
   * effect.
   *
   * @return unspecified, if nothing is said
   */
  @Value.Default
  public VoteBase base() {
    return VoteBase.UNSPECIFIED;
  }

  /**
   * Returns what an abstention does to the number of which the threshold is a share.
   *
   * @return empty if nothing is said: then it is counted, but not among the votes cast
   */
  public abstract Optional<Abstention> abstentions();

  /**
   * Returns the seats with more votes than one.
   *
   * @return for each of them its votes, from 1 to 9,999; every other seat has one
   */
  public abstract Map<SeatId, Integer> weights();

  /**
   * Returns what follows a tie.
   *
   * @return unspecified, if nothing is said
   */
  @Value.Default
  public Tie tie() {
    return Tie.UNSPECIFIED;
  }

  /**
   * Returns who has a casting vote.
   *
   * @return unspecified, if nothing is said
   */
  @Value.Default
  public CastingVote castingVote() {
    return CastingVote.UNSPECIFIED;
  }

  /**
   * Returns the seat that has the final say, whatever the vote.
   *
   * @return a seat of the electorate, or empty
   */
  public abstract Optional<SeatId> reservedTo();

  /**
   * Tells whether one person may act for several seats in the same vote.
   *
   * @return false, if nothing is said
   */
  @Value.Default
  public boolean onePersonForSeveralSeats() {
    return false;
  }

  /**
   * Returns the rule in words.
   *
   * @return for example {@code consensus first, then a majority of all seats; 3 seats, one vote for
   *     each organisation; a tie is unspecified; no casting vote}
   */
  public String inWords() {
    List<String> parts = new ArrayList<>();
    parts.add((consensusFirst() ? "consensus first, then " : "") + thresholdInWords());
    int seats = electorate().size();
    parts.add(seats + (seats == 1 ? " seat, " : " seats, ") + votesBy().description());
    weights().forEach((seat, votes) -> parts.add(seat + " has " + votes + " votes"));
    abstentions().ifPresent(effect -> parts.add(effect.description()));
    parts.add("a tie is " + outcomeOfTie().description());
    if (castingVote() != CastingVote.UNSPECIFIED || castingVoteMatters()) {
      parts.add(castingVote().description());
    }
    reservedTo().ifPresent(seat -> parts.add("the final say is reserved to " + seat));
    if (onePersonForSeveralSeats()) {
      parts.add("one person may act for several seats");
    }
    return String.join("; ", parts);
  }

  /**
   * Returns what the rule leaves open. With unanimity a tie is not open, nor with a chair's casting
   * vote: it is there to decide ties.
   *
   * @return in words, for example {@code what follows a tie}; maybe none
   */
  public List<String> unspecified() {
    List<String> open = new ArrayList<>();
    if (base() == VoteBase.UNSPECIFIED && !(threshold() instanceof Votes)) {
      open.add("of what the threshold is a share");
    }
    if (outcomeOfTie() == Tie.UNSPECIFIED) {
      open.add("what follows a tie");
    }
    if (castingVote() == CastingVote.UNSPECIFIED && castingVoteMatters()) {
      open.add("who has a casting vote");
    }
    return List.copyOf(open);
  }

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  private String thresholdInWords() {
    String words = threshold().inWords();
    if (threshold() instanceof Votes) {
      return words;
    }
    return words
        + (base() == VoteBase.UNSPECIFIED
            ? ", unspecified of what"
            : " of " + base().description());
  }

  private Tie outcomeOfTie() {
    if (threshold() instanceof Unanimity) {
      return Tie.NOT_CARRIED;
    }
    return castingVote() == CastingVote.CHAIR ? Tie.CASTING_VOTE : tie();
  }

  private boolean castingVoteMatters() {
    return !asksForMoreThanAMajority()
        && (outcomeOfTie() == Tie.UNSPECIFIED || outcomeOfTie() == Tie.CASTING_VOTE);
  }

  @Value.Check
  void check() {
    Values.validate(this);
    List<String> problems = new ArrayList<>();
    checkSeats(problems);
    checkWeights(problems);
    checkTie(problems);
    checkUnanimity(problems);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
  }

  private void checkSeats(List<String> problems) {
    Set<SeatId> seats = new HashSet<>();
    for (SeatId seat : electorate()) {
      if (!seats.add(seat)) {
        problems.add("electorate must name each seat once but named \"" + seat + "\" again");
      }
    }
    long votes = electorate().stream().mapToLong(seat -> weights().getOrDefault(seat, 1)).sum();
    if (threshold() instanceof Votes needed && needed.votes() > votes) {
      problems.add(
          "threshold must be at most the "
              + (weights().isEmpty() ? "seats" : "votes")
              + " of the electorate "
              + votes
              + " but was \""
              + needed
              + "\"");
    }
    reservedTo()
        .filter(seat -> !seats.contains(seat))
        .ifPresent(
            seat ->
                problems.add(
                    "reserved-to must be a seat of the electorate "
                        + some(electorate())
                        + " but was \""
                        + seat
                        + "\""));
  }

  private void checkWeights(List<String> problems) {
    if (!weights().isEmpty() && votesBy() != VoteUnit.SEAT) {
      problems.add(
          "weights must be left out where votes-by is "
              + Written.quoted(votesBy())
              + ", not a seat");
    }
    Set<SeatId> unknown = new LinkedHashSet<>(weights().keySet());
    unknown.removeAll(new HashSet<>(electorate()));
    if (!unknown.isEmpty()) {
      problems.add(
          "weights must be of seats of the electorate "
              + some(electorate())
              + " but named "
              + some(unknown));
    }
    List<String> wrong =
        weights().entrySet().stream()
            .filter(weight -> weight.getValue() < 1 || weight.getValue() > 9_999)
            .map(weight -> weight.getKey() + ": " + weight.getValue())
            .toList();
    if (!wrong.isEmpty()) {
      problems.add("weights must be from 1 to 9999 but were " + some(wrong));
    }
  }

  /** All, or the first of very many: a message is for reading. */
  private static String some(Collection<?> all) {
    String first = all.stream().limit(MOST_NAMED).map(Object::toString).collect(joining(", "));
    return "[" + first + (all.size() > MOST_NAMED ? ", …]" : "]");
  }

  private void checkTie(List<String> problems) {
    if (tie() == Tie.CASTING_VOTE && castingVote() == CastingVote.NONE) {
      problems.add(clash("tie", tie(), "casting-vote", castingVote()));
    }
    if (castingVote() == CastingVote.CHAIR
        && (tie() == Tie.NOT_CARRIED || tie() == Tie.ESCALATED)) {
      problems.add(clash("casting-vote", castingVote(), "tie", tie()));
    }
    if (asksForMoreThanAMajority()) {
      if (castingVote() == CastingVote.CHAIR) {
        problems.add(clash("casting-vote", castingVote(), threshold()));
      }
      if (tie() == Tie.CASTING_VOTE) {
        problems.add(clash("tie", tie(), threshold()));
      }
    }
  }

  /** Whether one more vote, given or to be given, may carry a tie. */
  boolean castingVoteMayBreakATie() {
    return !(threshold() instanceof Unanimity)
        && !asksForMoreThanAMajority()
        && (castingVote() == CastingVote.CHAIR
            || (castingVote() == CastingVote.UNSPECIFIED
                && (tie() == Tie.UNSPECIFIED || tie() == Tie.CASTING_VOTE)));
  }

  /** What more than a majority must want, the second vote of one person does not carry. */
  boolean asksForMoreThanAMajority() {
    return threshold() instanceof Fraction share && 2L * share.numerator() > share.denominator();
  }

  /** One vote against defeats what needs all: a tie has no other outcome, and none to break. */
  private void checkUnanimity(List<String> problems) {
    if (!(threshold() instanceof Unanimity)) {
      return;
    }
    if (castingVote() == CastingVote.CHAIR) {
      problems.add(clash("casting-vote", castingVote(), threshold()));
    }
    if (tie() == Tie.ESCALATED || tie() == Tie.CASTING_VOTE) {
      problems.add(clash("tie", tie(), threshold()));
    }
  }

  private static String clash(String what, Enum<?> value, String other, Enum<?> otherValue) {
    return what
        + " must not be "
        + Written.quoted(value)
        + " where "
        + other
        + " is "
        + Written.quoted(otherValue);
  }

  private static String clash(String what, Enum<?> value, Threshold threshold) {
    return what
        + " must not be "
        + Written.quoted(value)
        + " where threshold is \""
        + threshold
        + "\"";
  }

  /** Builds a {@link DecisionRule}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableDecisionRule.Builder {
    Builder() {}
  }
}
