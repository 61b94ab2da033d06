// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Threshold.Fraction;
import org.ncscp.core.voting.Threshold.Majority;
import org.ncscp.core.voting.Threshold.Votes;

/**
 * A second way to count. One slip of paper for each vote; piles are built and looked at, shares are
 * compared crosswise and never divided. What the rule leaves open is filled in by building each
 * rule that leaves nothing open, and counting by every one of them.
 */
final class NaiveVote {
  static final String BASE = "of what the threshold is a share";
  static final String TIE = "what follows a tie";
  static final String CASTER = "who has a casting vote";
  static final String WRITING = "whether a seat that did not answer in writing is present";
  static final String DIVIDED = "what the one vote of several seats is when they differ";
  static final String FINAL_SAY = "what follows if the seat with the final say does not use it";

  /** What it may come to, what that depends on, of how many, and how many are the fewest enough. */
  record Verdict(
      Set<Result> possible, Set<String> missing, Set<Integer> piles, Set<Integer> enough) {
    Result result() {
      return possible.size() == 1 ? possible.iterator().next() : Result.UNSPECIFIED;
    }
  }

  /** What follows a tie, with nothing open, and the casting vote if not as the ballot has it. */
  private record Tied(Tie tie, CastingVote casting, Optional<SeatState> vote) {}

  private static final List<Optional<SeatState>> AS_GIVEN = List.of(Optional.empty());
  private static final List<Optional<SeatState>> EITHER =
      List.of(Optional.of(SeatState.FOR), Optional.of(SeatState.AGAINST));

  private final DecisionRule rule;
  private final List<VoteBase> bases;
  private final List<Tied> ties = new ArrayList<>();

  NaiveVote(DecisionRule rule) {
    this.rule = rule;
    List<DecisionRule> completions = completions(rule);
    this.bases = completions.stream().map(DecisionRule::base).distinct().toList();
    for (DecisionRule complete : completions) {
      boolean nobodyAsked =
          rule.castingVote() == CastingVote.UNSPECIFIED
              && complete.castingVote() == CastingVote.CHAIR;
      for (Optional<SeatState> vote : nobodyAsked ? EITHER : AS_GIVEN) {
        Tied tied = new Tied(complete.tie(), complete.castingVote(), vote);
        if (!ties.contains(tied)) {
          ties.add(tied);
        }
      }
    }
  }

  /** The rules that say no other than this one, and leave no base, tie or casting vote open. */
  private static List<DecisionRule> completions(DecisionRule rule) {
    List<DecisionRule> completions = new ArrayList<>();
    for (VoteBase base : List.of(VoteBase.ALL_SEATS, VoteBase.SEATS_PRESENT, VoteBase.VOTES_CAST)) {
      for (Tie tie : List.of(Tie.NOT_CARRIED, Tie.ESCALATED, Tie.CASTING_VOTE)) {
        for (CastingVote casting : List.of(CastingVote.NONE, CastingVote.CHAIR)) {
          boolean same =
              (rule.base() == VoteBase.UNSPECIFIED || rule.base() == base)
                  && (rule.tie() == Tie.UNSPECIFIED || rule.tie() == tie)
                  && (rule.castingVote() == CastingVote.UNSPECIFIED
                      || rule.castingVote() == casting);
          if (same) {
            try {
              completions.add(
                  DecisionRule.builder()
                      .from(rule)
                      .base(base)
                      .tie(tie)
                      .castingVote(casting)
                      .build());
            } catch (IllegalArgumentException contradiction) {
              // no rule says that
            }
          }
        }
      }
    }
    return completions;
  }

  /**
   * What becomes of a ballot by each completion of the rule.
   *
   * @param voters for each seat the voter whose vote it gives
   */
  Verdict verdict(Map<SeatId, String> voters, Ballot ballot) {
    List<Boolean> there = ballot.inWriting() ? List.of(true, false) : List.of(true);
    List<List<SeatState>> slips = slips(voters, ballot);
    Map<List<Integer>, Result> results = new LinkedHashMap<>();
    Set<Integer> piles = new TreeSet<>();
    Set<Integer> enough = new TreeSet<>();
    for (VoteBase base : bases) {
      for (Tied tied : ties) {
        for (boolean silentAreThere : there) {
          for (List<SeatState> one : slips) {
            List<SeatState> inTheRoom = new ArrayList<>(one);
            if (!silentAreThere && base == VoteBase.SEATS_PRESENT) {
              inTheRoom.replaceAll(slip -> slip == SeatState.SILENT ? SeatState.ABSENT : slip);
            }
            int pile = pile(rule, base, inTheRoom).size();
            piles.add(pile);
            enough.add(fewest(rule.threshold(), pile));
            List<Result> ends = finalSay(ballot, result(tied, base, inTheRoom, ballot));
            for (int end = 0; end < ends.size(); end++) {
              results.put(
                  List.of(
                      bases.indexOf(base),
                      ties.indexOf(tied),
                      there.indexOf(silentAreThere),
                      slips.indexOf(one),
                      end),
                  ends.get(end));
            }
          }
        }
      }
    }
    Set<Result> possible = EnumSet.copyOf(results.values());
    return new Verdict(possible, missing(results), piles, enough);
  }

  /** The seat with the final say gives the result; if it does not, the vote stands, or nothing. */
  private List<Result> finalSay(Ballot ballot, Result vote) {
    if (rule.reservedTo().isEmpty()) {
      return List.of(vote);
    }
    SeatState said = ballot.stateOf(rule.reservedTo().get());
    return said == SeatState.FOR
        ? List.of(Result.CARRIED)
        : said == SeatState.AGAINST
            ? List.of(Result.NOT_CARRIED)
            : List.of(vote, Result.NOT_CARRIED);
  }

  /** A thing is missing if, everything else left as it is, it alone makes two results. */
  private Set<String> missing(Map<List<Integer>, Result> results) {
    List<String> names =
        List.of(BASE, rule.tie() == Tie.CASTING_VOTE ? CASTER : TIE, WRITING, DIVIDED, FINAL_SAY);
    Set<String> missing = new TreeSet<>();
    for (int i = 0; i < names.size(); i++) {
      Map<List<Integer>, Result> others = new HashMap<>();
      for (Map.Entry<List<Integer>, Result> one : results.entrySet()) {
        List<Integer> rest = new ArrayList<>(one.getKey());
        rest.set(i, 0);
        Result other = others.putIfAbsent(rest, one.getValue());
        if (other != null && other != one.getValue()) {
          missing.add(names.get(i));
        }
      }
    }
    return missing;
  }

  /** Each way to write the slips: several ways where the seats of one voter differ. */
  private List<List<SeatState>> slips(Map<SeatId, String> voters, Ballot ballot) {
    Map<String, List<SeatId>> together = new LinkedHashMap<>();
    for (SeatId seat : rule.electorate()) {
      together.computeIfAbsent(voters.get(seat), none -> new ArrayList<>()).add(seat);
    }
    List<List<SeatState>> ways = new ArrayList<>(List.of(List.of()));
    for (List<SeatId> seats : together.values()) {
      int weight = rule.weights().getOrDefault(seats.get(0), 1);
      List<List<SeatState>> longer = new ArrayList<>();
      for (SeatState slip : oneVote(seats.stream().map(ballot::stateOf).toList())) {
        for (List<SeatState> way : ways) {
          List<SeatState> more = new ArrayList<>(way);
          for (int copy = 0; copy < weight; copy++) {
            more.add(slip);
          }
          longer.add(more);
        }
      }
      ways = longer;
    }
    return ways;
  }

  /**
   * What the one vote of several seats may be: whoever voted gives it, else whoever was nearest.
   */
  private static List<SeatState> oneVote(List<SeatState> seats) {
    List<SeatState> votes = List.of(SeatState.FOR, SeatState.AGAINST, SeatState.ABSTAINED);
    List<SeatState> voted = votes.stream().filter(seats::contains).toList();
    if (!voted.isEmpty()) {
      return voted;
    }
    return List.of(
        seats.contains(SeatState.SILENT)
            ? SeatState.SILENT
            : seats.contains(SeatState.RECUSED)
                ? SeatState.RECUSED
                : seats.contains(SeatState.ABSENT) ? SeatState.ABSENT : SeatState.VACANT);
  }

  /** The result with nothing open. */
  private Result result(Tied tied, VoteBase base, List<SeatState> slips, Ballot ballot) {
    List<SeatState> pile = pile(rule, base, slips);
    List<SeatState> ayes = slips.stream().filter(slip -> slip == SeatState.FOR).toList();
    List<SeatState> noes = slips.stream().filter(slip -> slip == SeatState.AGAINST).toList();
    if (reaches(rule.threshold(), ayes.size(), pile.size())) {
      return Result.CARRIED;
    }
    if (isHopeless(rule, base, slips)) {
      return Result.UNDECIDABLE;
    }
    if (ayes.isEmpty() || ayes.size() != noes.size()) {
      return Result.NOT_CARRIED;
    }
    if (tied.tie() == Tie.ESCALATED) {
      return Result.TIED;
    }
    Optional<SeatState> casting = tied.vote().or(ballot::castingVote);
    return tied.casting() == CastingVote.CHAIR
            && casting.equals(Optional.of(SeatState.FOR))
            && reaches(rule.threshold(), ayes.size() + 1, pile.size())
        ? Result.CARRIED
        : Result.NOT_CARRIED;
  }

  /** How it came about by a rule with nothing open: enough without the chair, or by the chair. */
  Optional<Method> method(Map<SeatId, String> voters, Ballot ballot) {
    List<SeatState> slips = slips(voters, ballot).get(0);
    int pile = pile(rule, bases.get(0), slips).size();
    int ayes = Collections.frequency(slips, SeatState.FOR);
    int noes = Collections.frequency(slips, SeatState.AGAINST);
    if (reaches(rule.threshold(), ayes, pile)) {
      return Optional.of(Method.VOTE);
    }
    boolean asked = ayes == noes && ayes > 0 && ties.get(0).casting() == CastingVote.CHAIR;
    boolean decided =
        ballot.castingVote().equals(Optional.of(SeatState.AGAINST))
            || (ballot.castingVote().isPresent() && reaches(rule.threshold(), ayes + 1, pile));
    return asked && decided && !isHopeless(rule, bases.get(0), slips)
        ? Optional.of(Method.CASTING_VOTE)
        : Optional.empty();
  }

  /**
   * Some may not or cannot vote; if all the others had voted for, it would not have been enough.
   */
  private static boolean isHopeless(DecisionRule rule, VoteBase base, List<SeatState> slips) {
    List<SeatState> best = new ArrayList<>(slips);
    best.replaceAll(
        slip -> slip == SeatState.RECUSED || slip == SeatState.VACANT ? slip : SeatState.FOR);
    long ayes = best.stream().filter(slip -> slip == SeatState.FOR).count();
    return ayes < best.size() && !reaches(rule.threshold(), ayes, pile(rule, base, best).size());
  }

  /** The slips of which the threshold is a share. */
  private static List<SeatState> pile(DecisionRule rule, VoteBase base, List<SeatState> slips) {
    List<SeatState> pile = new ArrayList<>(slips);
    if (base == VoteBase.SEATS_PRESENT) {
      pile.removeAll(List.of(SeatState.ABSENT, SeatState.VACANT));
    }
    if (base == VoteBase.VOTES_CAST) {
      pile.retainAll(List.of(SeatState.FOR, SeatState.AGAINST, SeatState.ABSTAINED));
    }
    Abstention usual = base == VoteBase.VOTES_CAST ? Abstention.NOT_COUNTED : Abstention.COUNTED;
    if (rule.abstentions().orElse(usual) == Abstention.NOT_COUNTED) {
      pile.removeAll(List.of(SeatState.ABSTAINED));
    }
    return pile;
  }

  private static int fewest(Threshold threshold, int of) {
    int ayes = 1;
    while (!reaches(threshold, ayes, of)) {
      ayes++;
    }
    return ayes;
  }

  private static boolean reaches(Threshold threshold, long ayes, int of) {
    if (ayes == 0) {
      return false;
    }
    if (threshold instanceof Majority) {
      return ayes + ayes > of;
    }
    if (threshold instanceof Votes votes) {
      return ayes >= votes.votes();
    }
    if (threshold instanceof Fraction share) {
      return ayes * share.denominator() >= (long) of * share.numerator();
    }
    return ayes >= of;
  }
}
