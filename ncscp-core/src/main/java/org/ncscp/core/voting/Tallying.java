// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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
      VoteBase base, AfterTie tie, boolean silentPresent, Split divided, boolean voteStands) {
    Reading withBase(VoteBase other) {
      return new Reading(other, tie, silentPresent, divided, voteStands);
    }

    Reading withTie(AfterTie other) {
      return new Reading(base, other, silentPresent, divided, voteStands);
    }

    Reading withSilentPresent(boolean other) {
      return new Reading(base, tie, other, divided, voteStands);
    }

    Reading withDivided(Split other) {
      return new Reading(base, tie, silentPresent, other, voteStands);
    }

    Reading withVoteStands(boolean other) {
      return new Reading(base, tie, silentPresent, divided, other);
    }
  }

  private record Split(int votesFor, int votesAgainst) {
    static final Split NONE = new Split(0, 0);

    Split plus(SeatState vote) {
      return new Split(
          votesFor + (vote == SeatState.FOR ? 1 : 0),
          votesAgainst + (vote == SeatState.AGAINST ? 1 : 0));
    }
  }

  private static final Answer BY_VOTE = new Answer(Result.CARRIED, Optional.of(Method.VOTE), "");
  private static final Answer LOST = new Answer(Result.NOT_CARRIED, Optional.empty(), "");

  private final DecisionRule rule;
  private final Tally tally;
  private final Count count;
  private final Optional<SeatState> castingVote;
  private final boolean inWriting;

  Tallying(DecisionRule rule, Tally tally, Optional<SeatState> castingVote, boolean inWriting) {
    this.rule = rule;
    this.tally = tally;
    this.count = tally.count();
    this.castingVote = castingVote;
    this.inWriting = inWriting;
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
    boolean tooFew = undecidable(share ? rule.base() : VoteBase.ALL_SEATS);
    if (!tooFew && isTie(Split.NONE)) {
      return tied(share ? base : -1, needed);
    }
    return Outcome.of(rule, count, tooFew ? tooFew() : LOST, share ? base : -1, needed);
  }

  /** The plain tie: it is only open what follows it. */
  private Outcome tied(int base, int needed) {
    List<AfterTie> ways = afterTie();
    Answer first = afterTie(ways.get(0), count.votesFor(), needed);
    Set<Result> results = EnumSet.of(first.result());
    ways.forEach(way -> results.add(afterTie(way, count.votesFor(), needed).result()));
    return results.size() == 1 && ways.size() == 1
        ? Outcome.of(rule, count, first, base, needed)
        : results.size() > 1
            ? Outcome.unspecified(rule, count, results, List.of(tieInWords()), base, needed)
            : byEveryReading();
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
    return afterTie(reading.tie(), votesFor, needed);
  }

  private static Answer afterTie(AfterTie way, int votesFor, int needed) {
    return switch (way) {
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
    SeatState said = tally.finalSay();
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
    return inWriting && count.silent() > 0 && ofPresent;
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
          castingVote
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

  /** How many of the divided can be for and against, each as one of its seats said. */
  private Set<Split> splits() {
    Set<Split> splits = Set.of(Split.NONE);
    for (Set<SeatState> said : tally.divided()) {
      Set<Split> next = new LinkedHashSet<>();
      for (Split before : splits) {
        said.forEach(vote -> next.add(before.plus(vote)));
      }
      splits = next;
    }
    return splits;
  }

  private boolean finalSayIsOpen() {
    return rule.reservedTo().isPresent()
        && tally.finalSay() != SeatState.FOR
        && tally.finalSay() != SeatState.AGAINST;
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
    List<String> missing = new ArrayList<>();
    if (decides(answers, one -> one.withBase(VoteBase.ALL_SEATS))) {
      missing.add("of what the threshold is a share");
    }
    if (decides(answers, one -> one.withTie(AfterTie.LOST))) {
      missing.add(tieInWords());
    }
    if (decides(answers, one -> one.withSilentPresent(true))) {
      missing.add("whether a seat that did not answer in writing is present");
    }
    if (decides(answers, one -> one.withDivided(Split.NONE))) {
      missing.add("what the one vote of several seats is when they differ");
    }
    if (decides(answers, one -> one.withVoteStands(true))) {
      missing.add("what follows if the seat with the final say does not use it");
    }
    return missing;
  }

  /** Whether readings that are the same but for one thing give different results. */
  private static boolean decides(Map<Reading, Answer> answers, UnaryOperator<Reading> without) {
    Map<Reading, Result> results = new HashMap<>();
    for (Map.Entry<Reading, Answer> one : answers.entrySet()) {
      Result result = one.getValue().result();
      Result other = results.putIfAbsent(without.apply(one.getKey()), result);
      if (other != null && other != result) {
        return true;
      }
    }
    return false;
  }

  private String tieInWords() {
    return rule.tie() == Tie.CASTING_VOTE ? "who has a casting vote" : "what follows a tie";
  }
}
