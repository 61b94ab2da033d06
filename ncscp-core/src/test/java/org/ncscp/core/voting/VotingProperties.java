// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ncscp.core.reference.SeatId;

/** Laws of voting, for up to five seats, with weights, with organisations, and with a final say. */
class VotingProperties {

  /** Who votes by what rule, and what they did. */
  record Vote(
      DecisionRule rule, List<String> voters, String letters, String casting, boolean writing) {

    Map<SeatId, String> named() {
      Map<SeatId, String> named = new LinkedHashMap<>();
      for (int i = 0; i < voters.size(); i++) {
        named.put(rule.electorate().get(i), voters.get(i));
      }
      return named;
    }

    Electorate electorate() {
      if (rule.votesBy() == VoteUnit.SEAT) {
        return Electorate.of(rule);
      }
      Map<SeatId, Voter> blocks = new HashMap<>();
      named().forEach((seat, name) -> blocks.put(seat, new Voter(name)));
      return Electorate.of(rule, blocks);
    }

    Ballot ballot() {
      return ballot(letters);
    }

    Ballot ballot(String others) {
      Ballot.Builder ballot = Letters.builder(rule.electorate(), others).inWriting(writing);
      if (rule.castingVote() == CastingVote.CHAIR && !casting.isEmpty()) {
        ballot.castingVote(Letters.state(casting.charAt(0)));
      }
      return ballot.build();
    }

    Outcome outcome() {
      return electorate().decide(ballot());
    }

    Vote with(DecisionRule other) {
      return new Vote(other, voters, letters, casting, writing);
    }

    Vote with(String others) {
      return new Vote(rule, voters, others, casting, writing);
    }
  }

  @Provide
  Arbitrary<Vote> votes() {
    return Arbitraries.integers().between(1, 5).flatMap(VotingProperties::votes).withoutEdgeCases();
  }

  private static Arbitrary<Vote> votes(int seats) {
    Arbitrary<String> thresholds =
        Arbitraries.of(
            "majority",
            "majority",
            "unanimity",
            "1",
            "1/1",
            "1/2",
            "2/3",
            "3/5",
            "1/3",
            "" + seats);
    Arbitrary<DecisionRule.Builder> rules =
        Combinators.combine(
                thresholds,
                Arbitraries.of(VoteBase.class),
                Arbitraries.of(Tie.class),
                Arbitraries.of(CastingVote.class),
                Arbitraries.of(Abstention.class).optional())
            .as(
                (threshold, base, tie, casting, effect) ->
                    rule(seats, threshold, tie, casting).base(base).abstentions(effect));
    return Combinators.combine(
            rules,
            Arbitraries.of("seats", "seats", "weights", "blocks", "reserved"),
            Arbitraries.of("n", "s", "w", "e").list().ofSize(seats),
            Arbitraries.integers().between(1, 3).list().ofSize(seats),
            Arbitraries.strings()
                .withChars(Letters.ALL_STATES.toCharArray())
                .withChars('F', 'A', '.')
                .ofLength(seats),
            Arbitraries.of("", "F", "A"),
            Arbitraries.of(true, false, false))
        .as(VotingProperties::vote);
  }

  /**
   * The rule, without its tie and casting vote where they contradict each other or the threshold.
   */
  private static DecisionRule.Builder rule(
      int seats, String threshold, Tie tie, CastingVote casting) {
    DecisionRule.Builder rule = Rules.of(seats, threshold).tie(tie).castingVote(casting);
    try {
      rule.build();
      return rule;
    } catch (IllegalArgumentException contradiction) {
      return rule.tie(Tie.NOT_CARRIED).castingVote(CastingVote.NONE);
    }
  }

  private static Vote vote(
      DecisionRule.Builder rule,
      String kind,
      List<String> blocks,
      List<Integer> weights,
      String letters,
      String casting,
      boolean writing) {
    List<SeatId> seats = Letters.seats(letters.length());
    List<String> voters = new ArrayList<>(seats.stream().map(SeatId::value).toList());
    if (kind.equals("blocks")) {
      voters = blocks;
      long different = blocks.stream().distinct().count();
      rule.votesBy(VoteUnit.ORGANISATION);
      if (rule.build().threshold() instanceof Threshold.Votes needed
          && needed.votes() > different) {
        rule.threshold(new Threshold.Votes((int) different));
      }
    } else if (kind.equals("weights")) {
      for (int i = 0; i < weights.size(); i++) {
        rule.putWeight(seats.get(i), weights.get(i));
      }
    } else if (kind.equals("reserved")) {
      rule.reservedTo(seats.get(weights.get(0) % seats.size()));
    }
    return new Vote(rule.build(), voters, letters, casting, writing);
  }

  @Property(tries = 300)
  void anyVote_isAsCountedByHand(@ForAll("votes") Vote vote) {
    NaiveVote.Verdict expected = new NaiveVote(vote.rule()).verdict(vote.named(), vote.ballot());
    Outcome outcome = vote.outcome();
    assertEquals(expected.result(), outcome.result());
    assertEquals(expected.possible(), outcome.possible());
    assertEquals(
        outcome.result() == Result.UNSPECIFIED ? expected.missing() : new TreeSet<>(),
        new TreeSet<>(outcome.missing()));
  }

  @Property(tries = 300)
  void prospect_isWhatEveryCompletionSays(@ForAll("votes") Vote vote) {
    assertEquals(
        new EveryCompletion(vote.rule(), vote.named()).prospect(vote.ballot()),
        vote.electorate().prospect(vote.ballot()));
  }

  /** The seats vote one after the other, in any order: what was certain stays and comes true. */
  @Property(tries = 300)
  void earlyResult_isNeverContradicted(@ForAll("votes") Vote vote, @ForAll Random order) {
    Electorate electorate = vote.electorate();
    List<Integer> turns = new ArrayList<>();
    for (int i = 0; i < vote.letters().length(); i++) {
      turns.add(i);
    }
    Collections.shuffle(turns, order);
    StringBuilder soFar = new StringBuilder(".".repeat(turns.size()));
    Outcome end = vote.outcome();
    Prospect before = electorate.prospect(vote.ballot(soFar.toString()));
    for (int turn : turns) {
      soFar.setCharAt(turn, vote.letters().charAt(turn));
      Prospect prospect = electorate.prospect(vote.ballot(soFar.toString()));
      boolean couldVote = "FAX.".indexOf(vote.letters().charAt(turn)) >= 0;
      if (couldVote) {
        assertTrue(before == Prospect.OPEN || before == prospect, soFar + " of " + vote);
      }
      before = prospect;
    }
    assertTrue(before != Prospect.CARRIED || end.isCarried(), vote + ": " + end);
    assertTrue(before != Prospect.LOST || !end.mayBeCarried(), vote + ": " + end);
  }

  /** Whoever says it, so many for and so many against come to the same. */
  @Property(tries = 300)
  void anonymity_seatsOfOneVoteMayChangePlaces(@ForAll("votes") Vote vote, @ForAll Random order) {
    Vote plain =
        vote.with(
            DecisionRule.builder()
                .from(vote.rule())
                .weights(Map.of())
                .reservedTo(Optional.empty())
                .votesBy(VoteUnit.SEAT)
                .build());
    List<String> letters = new ArrayList<>(List.of(vote.letters().split("")));
    Collections.shuffle(letters, order);
    Vote moved = plain.with(String.join("", letters));
    assertEquals(plain.outcome().explanation(), moved.outcome().explanation());
    assertEquals(plain.outcome().possible(), moved.outcome().possible());
    assertEquals(
        plain.electorate().prospect(plain.ballot()), moved.electorate().prospect(moved.ballot()));
  }

  /**
   * Seats of other names, the last first, said in another order: only the names in words differ.
   */
  @Property(tries = 300)
  void namesAndOrder_changeNothing(@ForAll("votes") Vote vote, @ForAll Random order) {
    Map<SeatId, SeatId> renamed = new LinkedHashMap<>();
    for (SeatId seat : vote.rule().electorate()) {
      renamed.put(seat, SeatId.of("z-" + ('z' - seat.value().charAt(0))));
    }
    List<SeatId> seats = new ArrayList<>(renamed.values());
    Collections.reverse(seats);
    Map<SeatId, Integer> weights = new HashMap<>();
    vote.rule().weights().forEach((seat, weight) -> weights.put(renamed.get(seat), weight));
    DecisionRule rule =
        DecisionRule.builder()
            .from(vote.rule())
            .electorate(seats)
            .weights(weights)
            .reservedTo(vote.rule().reservedTo().map(renamed::get))
            .build();
    List<String> voters = new ArrayList<>(vote.voters());
    Collections.reverse(voters);
    Vote other = new Vote(rule, voters, vote.letters(), vote.casting(), vote.writing());

    List<SeatId> shuffled = new ArrayList<>(vote.rule().electorate());
    Collections.shuffle(shuffled, order);
    Ballot.Builder ballot = Ballot.builder().inWriting(vote.writing());
    shuffled.forEach(seat -> ballot.put(renamed.get(seat), vote.ballot().stateOf(seat)));
    vote.ballot().castingVote().ifPresent(ballot::castingVote);

    Outcome one = vote.outcome();
    Outcome two = other.electorate().decide(ballot.build());
    assertEquals(one.result(), two.result());
    assertEquals(one.method(), two.method());
    assertEquals(one.possible(), two.possible());
    assertEquals(one.missing(), two.missing());
    assertEquals(one.count(), two.count());
    assertEquals(one.base(), two.base());
    assertEquals(one.needed(), two.needed());
    assertEquals(
        vote.electorate().prospect(vote.ballot()), other.electorate().prospect(ballot.build()));
  }

  /** More support never undoes a decision: for every rule without a casting vote. */
  @Property(tries = 300)
  void monotonicity_anotherVoteForNeverLoses(
      @ForAll("votes") Vote any, @ForAll @IntRange(max = 4) int seat) {
    Vote vote = withoutCastingVote(any);
    int at = seat % vote.letters().length();
    Vote better =
        vote.with(vote.letters().substring(0, at) + "F" + vote.letters().substring(at + 1));
    assertTrue(!vote.outcome().isCarried() || better.outcome().isCarried(), () -> vote + "");
    assertTrue(!vote.outcome().mayBeCarried() || better.outcome().mayBeCarried(), () -> vote + "");
  }

  /** For each seat one vote: a rule that gives nobody a casting vote. */
  private static Vote withoutCastingVote(Vote any) {
    return any.with(
        DecisionRule.builder()
            .from(any.rule())
            .votesBy(VoteUnit.SEAT)
            .tie(any.rule().tie() == Tie.CASTING_VOTE ? Tie.UNSPECIFIED : any.rule().tie())
            .castingVote(CastingVote.NONE)
            .build());
  }

  /** One for, one against, one abstaining: two of three present with the casting vote. */
  @Example
  void monotonicity_isBrokenByACastingVote() {
    Electorate electorate =
        Electorate.of(
            Rules.of(4, "majority")
                .base(VoteBase.SEATS_PRESENT)
                .castingVote(CastingVote.CHAIR)
                .build());
    Ballot.Builder without = Letters.builder(electorate.seats(), "FAX-");
    Ballot.Builder with = Letters.builder(electorate.seats(), "FAXF");
    assertEquals(
        "carried by casting vote: 1 for, 1 against, 1 abstained, 1 absent; 2 of 3 needed;"
            + " the casting vote was for",
        electorate.decide(without.castingVote(SeatState.FOR).build()).explanation());
    assertEquals(
        "not carried: 2 for, 1 against, 1 abstained; 3 of 4 needed",
        electorate.decide(with.castingVote(SeatState.FOR).build()).explanation());
  }

  /** No majority is both for something and, the same votes turned round, against it. */
  @Property(tries = 300)
  void neutrality_notBothAMotionAndItsOpposite(@ForAll("votes") Vote any) {
    DecisionRule rule = majorityOf(any.rule());
    Vote vote = any.with(rule);
    Vote opposite = vote.with(vote.letters().replace('F', '?').replace('A', 'F').replace('?', 'A'));
    assertFalse(vote.outcome().isCarried() && opposite.outcome().isCarried());
    assertEquals(
        vote.outcome().result() == Result.TIED, opposite.outcome().result() == Result.TIED);
    assertEquals(
        vote.outcome().result() == Result.UNDECIDABLE,
        opposite.outcome().result() == Result.UNDECIDABLE);
    int votes = vote.outcome().count().all();
    if (votes % 2 == 1 && vote.letters().matches("[FA]*")) {
      assertNotEquals(vote.outcome().isCarried(), opposite.outcome().isCarried());
    }
  }

  private static DecisionRule majorityOf(DecisionRule any) {
    return DecisionRule.builder()
        .from(any)
        .threshold(Threshold.parse("majority"))
        .votesBy(VoteUnit.SEAT)
        .base(any.base() == VoteBase.UNSPECIFIED ? VoteBase.ALL_SEATS : any.base())
        .tie(Tie.ESCALATED)
        .castingVote(CastingVote.NONE)
        .reservedTo(Optional.empty())
        .build();
  }

  @Property(tries = 300)
  void whatIsCertain_isSaidTheSameWay(@ForAll("votes") Vote vote) {
    Outcome outcome = vote.outcome();
    assertEquals(outcome.possible().size() > 1, outcome.result() == Result.UNSPECIFIED);
    assertEquals(outcome.missing().isEmpty(), outcome.possible().size() == 1);
    assertEquals(outcome.possible().contains(Result.CARRIED), outcome.mayBeCarried());
    assertEquals(outcome.possible().equals(Set.of(Result.CARRIED)), outcome.isCarried());
    assertEquals(1, outcome.explanation().lines().count());
    assertEquals(new HashSet<>(vote.voters()).size(), votersOf(vote));
  }

  private static int votersOf(Vote vote) {
    int all = vote.outcome().count().all();
    for (int weight : vote.rule().weights().values()) {
      all -= weight - 1;
    }
    return all;
  }

  /** One seat that abstains or is not heard is enough to be without consensus. */
  @Property(tries = 300)
  void consensus_needsEverySeat(@ForAll @Size(min = 1, max = 5) List<Position> positions) {
    Electorate electorate = Electorate.of(Rules.of(positions.size(), "majority").build());
    Map<SeatId, Position> said = new HashMap<>();
    List<SeatId> without = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      SeatId seat = electorate.seats().get(i);
      if (positions.get(i) != Position.NOT_HEARD) {
        said.put(seat, positions.get(i));
      }
      if (!List.of("agrees", "has no objection").contains(positions.get(i).description())) {
        without.add(seat);
      }
    }
    Consensus consensus = electorate.consensus(said);
    assertEquals(without, consensus.withoutConsent());
    assertEquals(without.isEmpty(), consensus.isReached());
    assertEquals(electorate.seats(), List.copyOf(consensus.positions().keySet()));
  }
}
