// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.voting.Threshold.Unanimity;
import org.ncscp.core.voting.Threshold.Votes;

/** Makes an outcome of a count: by the rule, or by every reading of it where it leaves one open. */
final class Tallying {
  /** A result, how it came about, and what else there is to say of it. */
  record Answer(Result result, Optional<Method> method, String reason) {}

  /** What a tie comes to. */
  private enum AfterTie {
    LOST,
    ESCALATED,
    CASTING_FOR,
    CASTING_AGAINST,
    CASTING_UNUSED
  }

  /**
   * One way to read what is open: of what the threshold is a share, what follows a tie, whether the
   * silent are present, how many of the divided are for and against, and whether the vote stands
   * without the final say.
   */
  private record Reading(
      VoteBase base, AfterTie tie, boolean silentPresent, Split divided, boolean voteStands) {}

  private record Split(int votesFor, int votesAgainst) {
    static final Split NONE = new Split(0, 0);
  }

  private static final Answer BY_VOTE = new Answer(Result.CARRIED, Optional.of(Method.VOTE), "");
  private static final Answer LOST = new Answer(Result.NOT_CARRIED, Optional.empty(), "");

  private final DecisionRule rule;
  private final Count count;
  private final Ballot ballot;

  Tallying(DecisionRule rule, Count count, Ballot ballot) {
    this.rule = rule;
    this.count = count;
    this.ballot = ballot;
  }

  Outcome outcome() {
    boolean share = !(rule.threshold() instanceof Votes);
    boolean plain =
        (!share || rule.base() != VoteBase.UNSPECIFIED)
            && count.divided() == 0
            && !silentMatters()
            && rule.reservedTo().isEmpty();
    if (!plain) {
      return byEveryReading();
    }
    int base = baseOf(rule.base(), true, Split.NONE);
    int needed = rule.threshold().votesNeededOf(base);
    if (count.votesFor() >= needed) {
      return Outcome.of(rule, count, BY_VOTE, share ? base : -1, needed);
    }
    if (isTie(Split.NONE)) {
      return byEveryReading();
    }
    Answer answer = undecidable(rule.base()) ? tooFew() : LOST;
    return Outcome.of(rule, count, answer, share ? base : -1, needed);
  }

  private Outcome byEveryReading() {
    Map<Reading, Answer> answers = new LinkedHashMap<>();
    for (Reading reading : readings()) {
      answers.put(reading, withFinalSay(byVotes(reading), reading));
    }
    Set<Result> results = EnumSet.noneOf(Result.class);
    Set<Answer> different = new LinkedHashSet<>(answers.values());
    different.forEach(answer -> results.add(answer.result()));
    int base = oneBase(answers.keySet());
    int needed = oneNeeded(answers.keySet());
    if (results.size() > 1) {
      return Outcome.unspecified(rule, count, results, missing(answers), base, needed);
    }
    Answer answer = different.iterator().next();
    Answer agreed =
        different.size() == 1 ? answer : new Answer(answer.result(), Optional.empty(), "");
    return Outcome.of(rule, count, agreed, base, needed);
  }

  private Answer byVotes(Reading reading) {
    int votesFor = count.votesFor() + reading.divided().votesFor();
    int needed = neededIn(reading);
    if (votesFor >= needed) {
      return BY_VOTE;
    }
    if (undecidable(reading.base())) {
      return tooFew();
    }
    if (!isTie(reading.divided())) {
      return LOST;
    }
    return switch (reading.tie()) {
      case LOST -> new Answer(Result.NOT_CARRIED, Optional.empty(), "a tie is not carried");
      case ESCALATED -> new Answer(Result.TIED, Optional.empty(), "");
      case CASTING_UNUSED ->
          new Answer(Result.NOT_CARRIED, Optional.empty(), "tied, and no casting vote was given");
      case CASTING_AGAINST ->
          new Answer(
              Result.NOT_CARRIED, Optional.of(Method.CASTING_VOTE), "the casting vote was against");
      case CASTING_FOR ->
          votesFor + 1 >= needed
              ? new Answer(
                  Result.CARRIED, Optional.of(Method.CASTING_VOTE), "the casting vote was for")
              : new Answer(
                  Result.NOT_CARRIED,
                  Optional.empty(),
                  "with the casting vote too there are fewer than are needed");
    };
  }

  /** The seat with the final say decides where its vote and the count differ. */
  private Answer withFinalSay(Answer vote, Reading reading) {
    if (rule.reservedTo().isEmpty()) {
      return vote;
    }
    SeatState said = ballot.stateOf(rule.reservedTo().get());
    String who = rule.reservedTo().get() + " has the final say";
    if (said == SeatState.FOR) {
      return vote.result() == Result.CARRIED
          ? vote
          : new Answer(Result.CARRIED, Optional.of(Method.FINAL_SAY), who);
    }
    if (said == SeatState.AGAINST) {
      return vote.result() == Result.NOT_CARRIED
          ? vote
          : new Answer(Result.NOT_CARRIED, Optional.of(Method.FINAL_SAY), who);
    }
    return reading.voteStands() ? vote : LOST;
  }

  private int neededIn(Reading reading) {
    return rule.threshold()
        .votesNeededOf(baseOf(reading.base(), reading.silentPresent(), reading.divided()));
  }

  private int baseOf(VoteBase base, boolean silentPresent, Split divided) {
    int cast = count.votesFor() + count.votesAgainst() + divided.votesFor();
    cast += divided.votesAgainst();
    int abstained =
        count.abstained() + count.divided() - divided.votesFor() - divided.votesAgainst();
    int counted = abstentionsCount(base) ? abstained : 0;
    return switch (base) {
      case SEATS_PRESENT -> cast + counted + count.recused() + (silentPresent ? count.silent() : 0);
      case VOTES_CAST -> cast + counted;
      default -> count.all() - abstained + counted;
    };
  }

  private boolean abstentionsCount(VoteBase base) {
    return rule.abstentions()
        .map(effect -> effect == Abstention.COUNTED)
        .orElse(base != VoteBase.VOTES_CAST);
  }

  /** Whether all who can vote could not carry it together. */
  private boolean undecidable(VoteBase base) {
    int able = count.all() - count.recused() - count.vacant();
    int all =
        switch (base) {
          case SEATS_PRESENT -> able + count.recused();
          case VOTES_CAST -> able;
          default -> count.all();
        };
    return able < count.all() && able < rule.threshold().votesNeededOf(all);
  }

  private static Answer tooFew() {
    return new Answer(
        Result.UNDECIDABLE, Optional.empty(), "recused and vacant seats leave too few votes");
  }

  private boolean isTie(Split divided) {
    int votesFor = count.votesFor() + divided.votesFor();
    return votesFor > 0 && votesFor == count.votesAgainst() + divided.votesAgainst();
  }

  /** Whether who stays silent in writing is present is nowhere stated. */
  private boolean silentMatters() {
    boolean ofPresent =
        rule.base() == VoteBase.SEATS_PRESENT || rule.base() == VoteBase.UNSPECIFIED;
    return ballot.inWriting() && count.silent() > 0 && ofPresent;
  }

  private List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    for (VoteBase base : bases()) {
      for (AfterTie tie : afterTie()) {
        for (boolean silent : silentMatters() ? new boolean[] {true, false} : new boolean[] {true})
          for (Split divided : splits()) {
            readings.add(new Reading(base, tie, silent, divided, true));
            if (finalSayIsOpen()) {
              readings.add(new Reading(base, tie, silent, divided, false));
            }
          }
      }
    }
    return readings;
  }

  private List<VoteBase> bases() {
    if (rule.threshold() instanceof Votes) {
      return List.of(VoteBase.ALL_SEATS);
    }
    return rule.base() == VoteBase.UNSPECIFIED
        ? List.of(VoteBase.ALL_SEATS, VoteBase.SEATS_PRESENT, VoteBase.VOTES_CAST)
        : List.of(rule.base());
  }

  private List<AfterTie> afterTie() {
    if (rule.threshold() instanceof Unanimity) {
      return List.of(AfterTie.LOST);
    }
    if (rule.castingVote() == CastingVote.CHAIR) {
      return List.of(
          ballot
              .castingVote()
              .map(vote -> vote == SeatState.FOR ? AfterTie.CASTING_FOR : AfterTie.CASTING_AGAINST)
              .orElse(AfterTie.CASTING_UNUSED));
    }
    List<AfterTie> casting = List.of(AfterTie.CASTING_FOR, AfterTie.CASTING_AGAINST);
    return switch (rule.tie()) {
      case NOT_CARRIED -> List.of(AfterTie.LOST);
      case ESCALATED -> List.of(AfterTie.ESCALATED);
      case CASTING_VOTE -> casting;
      case UNSPECIFIED -> {
        List<AfterTie> open = new ArrayList<>(List.of(AfterTie.LOST, AfterTie.ESCALATED));
        if (rule.castingVote() == CastingVote.UNSPECIFIED && !rule.asksForMoreThanAMajority()) {
          open.addAll(casting);
        }
        yield open;
      }
    };
  }

  private List<Split> splits() {
    List<Split> splits = new ArrayList<>();
    for (int votesFor = 0; votesFor <= count.divided(); votesFor++) {
      for (int against = 0; votesFor + against <= count.divided(); against++) {
        splits.add(new Split(votesFor, against));
      }
    }
    return splits;
  }

  private boolean finalSayIsOpen() {
    return rule.reservedTo().isPresent()
        && ballot.stateOf(rule.reservedTo().get()) != SeatState.FOR
        && ballot.stateOf(rule.reservedTo().get()) != SeatState.AGAINST;
  }

  private int oneBase(Set<Reading> readings) {
    if (rule.threshold() instanceof Votes) {
      return -1;
    }
    return same(
        readings.stream()
            .mapToInt(one -> baseOf(one.base(), one.silentPresent(), one.divided()))
            .distinct()
            .toArray());
  }

  private int oneNeeded(Set<Reading> readings) {
    return same(readings.stream().mapToInt(this::neededIn).distinct().toArray());
  }

  private static int same(int[] different) {
    return different.length == 1 ? different[0] : -1;
  }

  /** What, read otherwise and nothing else, gives another result. */
  private List<String> missing(Map<Reading, Answer> answers) {
    Set<String> missing = new LinkedHashSet<>();
    answers.forEach(
        (one, answer) ->
            answers.forEach(
                (other, otherAnswer) -> {
                  if (answer.result() != otherAnswer.result()) {
                    onlyDifference(one, other).ifPresent(missing::add);
                  }
                }));
    return List.copyOf(missing);
  }

  private Optional<String> onlyDifference(Reading one, Reading other) {
    List<String> different = new ArrayList<>();
    if (one.base() != other.base()) {
      different.add("of what the threshold is a share");
    }
    if (one.tie() != other.tie()) {
      different.add(
          rule.tie() == Tie.CASTING_VOTE ? "who has the casting vote" : "what follows a tie");
    }
    if (one.silentPresent() != other.silentPresent()) {
      different.add("whether a seat that did not answer in writing is present");
    }
    if (!one.divided().equals(other.divided())) {
      different.add("what the one vote of several seats is when they differ");
    }
    if (one.voteStands() != other.voteStands()) {
      different.add("what follows if the seat with the final say does not use it");
    }
    return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
  }
}
