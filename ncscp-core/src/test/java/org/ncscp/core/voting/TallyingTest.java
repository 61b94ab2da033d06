// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.reference.SeatId;

/** Every ballot by every rule, against {@link NaiveVote}. */
class TallyingTest {
  private static final List<VoteBase> OPEN_TOO = List.of(VoteBase.values());

  private static final List<String> THRESHOLDS = List.of("majority", "2", "3", "2/3", "unanimity");

  /** With no casting vote, and where the chair has one with either. */
  private static List<Optional<SeatState>> castings(DecisionRule rule) {
    List<Optional<SeatState>> castings = new ArrayList<>(List.of(Optional.empty()));
    if (rule.castingVote() == CastingVote.CHAIR) {
      castings.add(Optional.of(SeatState.FOR));
      castings.add(Optional.of(SeatState.AGAINST));
    }
    return castings;
  }

  /** Counts each of the ballots by each of the rules; returns how many that were. */
  private static int agree(List<DecisionRule> rules, String letters, boolean inWriting) {
    int counted = 0;
    for (DecisionRule rule : rules) {
      Electorate electorate = Electorate.of(rule);
      NaiveVote naive = new NaiveVote(rule);
      Map<SeatId, String> voters = Rules.itself(rule);
      for (String word : Letters.all(letters, rule.electorate().size())) {
        for (Optional<SeatState> casting : castings(rule)) {
          Ballot.Builder ballot = Letters.builder(rule.electorate(), word).inWriting(inWriting);
          casting.ifPresent(ballot::castingVote);
          agree(electorate, ballot.build(), naive, voters);
          counted++;
        }
      }
    }
    return counted;
  }

  private static void agree(
      Electorate electorate, Ballot ballot, NaiveVote naive, Map<SeatId, String> voters) {
    NaiveVote.Verdict expected = naive.verdict(voters, ballot);
    Outcome outcome = electorate.decide(ballot);
    Supplier<String> about = () -> electorate + " of " + ballot + ": " + outcome;
    assertEquals(expected.result(), outcome.result(), about);
    assertEquals(expected.possible(), outcome.possible(), about);
    assertEquals(
        expected.possible().size() > 1 ? expected.missing() : Set.of(),
        new TreeSet<>(outcome.missing()),
        about);
    assertEquals(expected.possible().contains(Result.CARRIED), outcome.mayBeCarried(), about);
    boolean share = !(electorate.rule().threshold() instanceof Threshold.Votes);
    assertEquals(share ? one(expected.piles()) : OptionalInt.empty(), outcome.base(), about);
    assertEquals(one(expected.enough()), outcome.needed(), about);
    if (outcome.needed().isPresent() && electorate.rule().unspecified().isEmpty()) {
      assertEquals(naive.method(voters, ballot), outcome.method(), about);
    }
  }

  private static OptionalInt one(Set<Integer> numbers) {
    return numbers.size() == 1 ? OptionalInt.of(numbers.iterator().next()) : OptionalInt.empty();
  }

  /** Each seat is counted once, as what it did. */
  @Test
  void counts_addUpToTheSeats() {
    Electorate electorate = Electorate.of(Rules.of(4, "majority").build());
    for (String word : Letters.all(Letters.ALL_STATES, 4)) {
      Count count = electorate.decide(Letters.ballot(electorate.seats(), word)).count();
      Map<Character, Integer> counted =
          Map.of(
              'F', count.votesFor(),
              'A', count.votesAgainst(),
              'X', count.abstained(),
              '.', count.silent(),
              'R', count.recused(),
              '-', count.absent(),
              'V', count.vacant());
      counted.forEach(
          (letter, votes) ->
              assertEquals(word.chars().filter(one -> one == letter).count(), (long) votes, word));
      assertEquals(4, count.all(), word);
      assertEquals(0, count.divided(), word);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"majority", "1", "2", "3", "1/2", "2/3", "unanimity"})
  void threeSeats_inEveryState_byEveryStatedRule(String threshold) {
    List<DecisionRule> rules = Rules.stated(3, List.of(threshold));
    assertTrue(agree(rules, Letters.ALL_STATES, false) >= rules.size() * 343);
  }

  @Test
  void threeSeats_inEveryState_byEveryRule() {
    List<DecisionRule> rules = Rules.every(3, List.of("majority"), OPEN_TOO);
    assertTrue(agree(rules, Letters.ALL_STATES, false) >= rules.size() * 343);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/2", "2/3", "unanimity"})
  void threeSeats_byEveryRule(String threshold) {
    List<DecisionRule> rules = Rules.every(3, List.of(threshold), OPEN_TOO);
    assertTrue(agree(rules, "FAR-", false) >= rules.size() * 64);
  }

  @Test
  void threeSeats_inWriting_byEveryRule() {
    List<DecisionRule> rules = Rules.every(3, List.of("majority"), OPEN_TOO);
    assertTrue(agree(rules, "FAX.", true) >= rules.size() * 64);
  }

  @Test
  void fourSeats_byEveryStatedRule() {
    List<DecisionRule> rules = Rules.stated(4, THRESHOLDS);
    assertTrue(agree(rules, "FAX-", false) >= rules.size() * 256);
  }

  @Test
  void fiveSeats_byEveryStatedRule() {
    List<DecisionRule> rules = Rules.stated(5, THRESHOLDS);
    assertTrue(agree(rules, "FAX-", false) >= rules.size() * 1024);
  }

  /** Two against two: the first tie that a full room of partners can have. */
  @Test
  void fourSeats_withAllOpen_byEveryRule() {
    List<DecisionRule> rules = Rules.every(4, List.of("majority"), OPEN_TOO);
    assertTrue(agree(rules, "FA-", false) >= rules.size() * 81);
  }
}
