// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;

/** Votes worked out by hand, seats with several votes, the final say, and what is refused. */
class ElectorateTest {
  private static final SeatId A = SeatId.of("a");
  private static final SeatId B = SeatId.of("b");

  private static Electorate electorate(
      int seats, String threshold, VoteBase base, Tie tie, CastingVote casting) {
    return Electorate.of(
        Rules.of(seats, threshold).base(base).tie(tie).castingVote(casting).build());
  }

  private static Outcome decide(Electorate electorate, String letters, String casting) {
    Ballot.Builder ballot = Letters.builder(electorate.seats(), letters);
    if (!casting.equals("none")) {
      ballot.castingVote(Letters.state(casting.charAt(0)));
    }
    return electorate.decide(ballot.build());
  }

  @Nested
  class ByHand {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "majority | ALL_SEATS | NOT_CARRIED | NONE | FFA- | none | not carried: 2 for, 1 against, 1 absent; 3 of 4 needed",
          "majority | SEATS_PRESENT | NOT_CARRIED | NONE | FFA- | none | carried by vote: 2 for, 1 against, 1 absent; 2 of 3 needed",
          "majority | SEATS_PRESENT | NOT_CARRIED | NONE | FFAR | none | not carried: 2 for, 1 against, 1 recused; 3 of 4 needed",
          "majority | SEATS_PRESENT | NOT_CARRIED | NONE | FFA. | none | not carried: 2 for, 1 against, 1 silent; 3 of 4 needed",
          "majority | VOTES_CAST | NOT_CARRIED | NONE | F--- | none | carried by vote: 1 for, 0 against, 3 absent; 1 of 1 needed",
          "majority | VOTES_CAST | NOT_CARRIED | NONE | FXXX | none | carried by vote: 1 for, 0 against, 3 abstained; 1 of 1 needed",
          "majority | VOTES_CAST | NOT_CARRIED | NONE | XX-- | none | not carried: 0 for, 0 against, 2 abstained, 2 absent; 1 of 0 needed",
          "majority | VOTES_CAST | NOT_CARRIED | NONE | RRVV | none | undecidable: 0 for, 0 against, 2 recused, 2 vacant; 1 of 0 needed; recused and vacant seats leave too few votes",
          "majority | ALL_SEATS | NOT_CARRIED | NONE | FFAA | none | not carried: 2 for, 2 against; 3 of 4 needed; a tie is not carried",
          "majority | ALL_SEATS | ESCALATED | NONE | FFAA | none | tied and escalated: 2 for, 2 against; 3 of 4 needed",
          "majority | ALL_SEATS | ESCALATED | NONE | XX-- | none | not carried: 0 for, 0 against, 2 abstained, 2 absent; 3 of 4 needed",
          "majority | ALL_SEATS | CASTING_VOTE | CHAIR | FFAA | F | carried by casting vote: 2 for, 2 against; 3 of 4 needed; the casting vote was for",
          "majority | ALL_SEATS | CASTING_VOTE | CHAIR | FFAA | A | not carried by casting vote: 2 for, 2 against; 3 of 4 needed; the casting vote was against",
          "majority | ALL_SEATS | CASTING_VOTE | CHAIR | FFAA | none | not carried: 2 for, 2 against; 3 of 4 needed; tied, and no casting vote was given",
          "majority | ALL_SEATS | CASTING_VOTE | CHAIR | FA-- | F | not carried: 1 for, 1 against, 2 absent; 3 of 4 needed; with the casting vote too there are fewer than are needed",
          "majority | ALL_SEATS | CASTING_VOTE | CHAIR | FFA- | F | not carried: 2 for, 1 against, 1 absent; 3 of 4 needed",
          "majority | ALL_SEATS | CASTING_VOTE | CHAIR | XX-- | F | not carried: 0 for, 0 against, 2 abstained, 2 absent; 3 of 4 needed",
          "1/2 | ALL_SEATS | ESCALATED | NONE | FFAA | none | carried by vote: 2 for, 2 against; 2 of 4 needed",
          "2/3 | ALL_SEATS | NOT_CARRIED | NONE | FFFA | none | carried by vote: 3 for, 1 against; 3 of 4 needed",
          "2/3 | ALL_SEATS | NOT_CARRIED | NONE | FFXX | none | not carried: 2 for, 0 against, 2 abstained; 3 of 4 needed",
          "2 | ALL_SEATS | NOT_CARRIED | NONE | FFAA | none | carried by vote: 2 for, 2 against; 2 needed",
          "3 | VOTES_CAST | NOT_CARRIED | NONE | FFRV | none | undecidable: 2 for, 0 against, 1 recused, 1 vacant; 3 needed; recused and vacant seats leave too few votes",
          "unanimity | SEATS_PRESENT | NOT_CARRIED | NONE | FF-- | none | carried by vote: 2 for, 0 against, 2 absent; 2 of 2 needed",
          "unanimity | SEATS_PRESENT | NOT_CARRIED | NONE | FFR- | none | undecidable: 2 for, 0 against, 1 recused, 1 absent; 3 of 3 needed; recused and vacant seats leave too few votes",
          "unanimity | VOTES_CAST | NOT_CARRIED | NONE | FFXR | none | carried by vote: 2 for, 0 against, 1 abstained, 1 recused; 2 of 2 needed",
          "unanimity | ALL_SEATS | UNSPECIFIED | UNSPECIFIED | FFAA | none | not carried: 2 for, 2 against; 4 of 4 needed; a tie is not carried"
        })
    void ballot_ofFourSeats_isExplained(
        String threshold,
        VoteBase base,
        Tie tie,
        CastingVote castingVote,
        String letters,
        String casting,
        String explanation) {
      Electorate electorate = electorate(4, threshold, base, tie, castingVote);
      assertEquals(explanation, decide(electorate, letters, casting).explanation());
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "UNSPECIFIED | NOT_CARRIED | NONE | F-- | of what the threshold is a share | [CARRIED, NOT_CARRIED]",
          "UNSPECIFIED | NOT_CARRIED | NONE | FF- | | [CARRIED]",
          "UNSPECIFIED | NOT_CARRIED | NONE | AA- | | [NOT_CARRIED]",
          "UNSPECIFIED | UNSPECIFIED | NONE | FA- | what follows a tie | [NOT_CARRIED, TIED]",
          "ALL_SEATS | UNSPECIFIED | UNSPECIFIED | FA- | what follows a tie | [CARRIED, NOT_CARRIED, TIED]",
          "ALL_SEATS | CASTING_VOTE | UNSPECIFIED | FA- | who has a casting vote | [CARRIED, NOT_CARRIED]",
          "UNSPECIFIED | CASTING_VOTE | UNSPECIFIED | FA- | who has a casting vote | [CARRIED, NOT_CARRIED]",
          "UNSPECIFIED | NOT_CARRIED | NONE | FRV | of what the threshold is a share | [CARRIED, UNDECIDABLE]"
        })
    void whatIsLeftOpen_isNamed_onlyWhereItMatters(
        VoteBase base,
        Tie tie,
        CastingVote castingVote,
        String letters,
        String missing,
        String possible) {
      Outcome outcome = decide(electorate(3, "majority", base, tie, castingVote), letters, "none");
      assertEquals(missing == null ? List.of() : List.of(missing), outcome.missing());
      assertEquals(possible, outcome.possible().toString());
      assertEquals(missing != null, outcome.result() == Result.UNSPECIFIED);
    }

    @Test
    void twoThingsLeftOpen_areNamedTogether() {
      Electorate electorate = Electorate.of(Rules.of(5, "majority").build());
      Outcome outcome = decide(electorate, "FA---", "none");
      assertEquals(
          Set.of("of what the threshold is a share", "what follows a tie"),
          Set.copyOf(outcome.missing()));
      assertEquals(
          "unspecified: the arrangements do not say "
              + outcome.missing().get(0)
              + ", nor "
              + outcome.missing().get(1)
              + "; 1 for, 1 against, 3 absent",
          outcome.explanation());
    }

    /**
     * Half of two is enough, half of five is not even with a casting vote: who has it is no matter.
     */
    @Test
    void whoHasTheCastingVote_isNotMissing_whereItIsNotEnough() {
      Electorate electorate =
          electorate(5, "1/2", VoteBase.UNSPECIFIED, Tie.CASTING_VOTE, CastingVote.UNSPECIFIED);
      Outcome outcome = decide(electorate, "FA---", "none");
      assertEquals(List.of("of what the threshold is a share"), outcome.missing());
      assertEquals(Set.of(Result.CARRIED, Result.NOT_CARRIED), outcome.possible());
    }

    /** Two of two who answered, or two of four: nothing says whether silence is presence. */
    @Test
    void silence_inWriting_isPresentOrNot() {
      Electorate electorate =
          electorate(4, "majority", VoteBase.SEATS_PRESENT, Tie.NOT_CARRIED, CastingVote.NONE);
      Ballot.Builder ballot = Letters.builder(electorate.seats(), "FF..");
      assertEquals(
          "not carried: 2 for, 0 against, 2 silent; 3 of 4 needed",
          electorate.decide(ballot.build()).explanation());
      assertEquals(
          "unspecified: the arrangements do not say whether a seat that did not answer in writing"
              + " is present; 2 for, 0 against, 2 silent",
          electorate.decide(ballot.inWriting(true).build()).explanation());
      Outcome three =
          electorate.decide(Letters.builder(electorate.seats(), "FFF.").inWriting(true).build());
      assertEquals("carried by vote: 3 for, 0 against, 1 silent", three.explanation());
    }

    /** With "counted" an abstention is as bad as a vote against; without, as good as absence. */
    @ParameterizedTest
    @CsvSource({
      "ALL_SEATS, COUNTED, NOT_CARRIED, 3, 2",
      "ALL_SEATS, NOT_COUNTED, CARRIED, 1, 1",
      "SEATS_PRESENT, COUNTED, NOT_CARRIED, 3, 2",
      "SEATS_PRESENT, NOT_COUNTED, CARRIED, 1, 1",
      "VOTES_CAST, COUNTED, NOT_CARRIED, 3, 2",
      "VOTES_CAST, NOT_COUNTED, CARRIED, 1, 1"
    })
    void abstentions_areInTheBaseOrNot(
        VoteBase base, Abstention effect, Result result, int of, int needed) {
      Outcome outcome =
          Electorate.of(
                  Rules.of(3, "majority")
                      .base(base)
                      .abstentions(effect)
                      .tie(Tie.NOT_CARRIED)
                      .build())
              .decide(Letters.ballot(Letters.seats(3), "FXX"));
      assertEquals(result, outcome.result());
      assertEquals(of, outcome.base().orElseThrow());
      assertEquals(needed, outcome.needed().orElseThrow());
    }

    /** A ballot of nobody is a silent one; what is not said of a seat is silence. */
    @Test
    void seatsNotNamed_areSilent() {
      Electorate electorate =
          electorate(3, "majority", VoteBase.ALL_SEATS, Tie.NOT_CARRIED, CastingVote.NONE);
      assertEquals(
          new Count(0, 0, 0, 3, 0, 0, 0, 0), electorate.decide(Ballot.of(Map.of())).count());
      assertEquals(
          new Count(1, 0, 0, 2, 0, 0, 0, 0),
          electorate.decide(Ballot.of(Map.of(B, SeatState.FOR))).count());
      assertEquals(Prospect.OPEN, electorate.prospect(Ballot.of(Map.of())));
    }
  }

  @Nested
  class Weights {
    private static final String HEAVY = "aabccc";

    /** A seat of so many votes, and as many seats that always do the same, are no different. */
    @Test
    void weightedSeats_equalAsManySeatsThatVoteAlike() {
      int compared = 0;
      for (DecisionRule split :
          Rules.every(6, List.of("majority", "2/3", "4"), List.of(VoteBase.values()))) {
        DecisionRule weighted =
            DecisionRule.builder()
                .from(split)
                .electorate(Letters.seats(3))
                .weights(Map.of(A, 2, SeatId.of("c"), 3))
                .build();
        for (String word : Letters.all("FAX.R-", 3)) {
          StringBuilder alike = new StringBuilder();
          HEAVY.chars().forEach(seat -> alike.append(word.charAt(seat - 'a')));
          Outcome heavy = decide(Electorate.of(weighted), word, "none");
          Outcome many = decide(Electorate.of(split), alike.toString(), "none");
          assertEquals(many.explanation(), heavy.explanation(), weighted.inWords());
          assertEquals(many.possible(), heavy.possible());
          assertEquals(many.count(), heavy.count());
          compared++;
        }
      }
      assertTrue(compared > 10_000);
    }

    @Test
    void threeVotes_beatTwoSeats() {
      Electorate electorate =
          Electorate.of(
              Rules.of(3, "majority")
                  .putWeight(A, 3)
                  .base(VoteBase.ALL_SEATS)
                  .tie(Tie.NOT_CARRIED)
                  .build());
      assertEquals(
          "carried by vote: 3 for, 2 against; 3 of 5 needed",
          decide(electorate, "FAA", "none").explanation());
      assertEquals(Prospect.CARRIED, electorate.prospect(Ballot.of(Map.of(A, SeatState.FOR))));
      assertEquals(Prospect.OPEN, electorate.prospect(Ballot.of(Map.of(B, SeatState.FOR))));
      assertEquals(Prospect.LOST, electorate.prospect(Ballot.of(Map.of(A, SeatState.ABSENT))));
    }

    /** A casting vote is one vote, whatever the weights. */
    @Test
    void castingVote_isOneVote() {
      Electorate electorate =
          Electorate.of(
              Rules.of(3, "majority")
                  .putWeight(A, 2)
                  .putWeight(B, 2)
                  .putWeight(SeatId.of("c"), 2)
                  .base(VoteBase.ALL_SEATS)
                  .castingVote(CastingVote.CHAIR)
                  .build());
      assertEquals(
          "not carried: 2 for, 2 against, 2 absent; 4 of 6 needed; with the casting vote too there"
              + " are fewer than are needed",
          decide(electorate, "FA-", "F").explanation());
    }
  }

  @Nested
  class FinalSay {
    private static final DecisionRule RESERVED =
        Rules.of(3, "majority")
            .base(VoteBase.ALL_SEATS)
            .tie(Tie.ESCALATED)
            .castingVote(CastingVote.NONE)
            .reservedTo(A)
            .build();

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "FAA | carried by final say: 1 for, 2 against; 2 of 3 needed; a has the final say",
          "FFA | carried by vote: 2 for, 1 against; 2 of 3 needed",
          "AFF | not carried by final say: 2 for, 1 against; 2 of 3 needed; a has the final say",
          "AAF | not carried: 1 for, 2 against; 2 of 3 needed",
          "FA- | carried by final say: 1 for, 1 against, 1 absent; 2 of 3 needed; a has the final say",
          "AF- | not carried by final say: 1 for, 1 against, 1 absent; 2 of 3 needed; a has the final say",
          "FRR | carried by final say: 1 for, 0 against, 2 recused; 2 of 3 needed; a has the final say",
          "XFF | unspecified: the arrangements do not say what follows if the seat with the final say does not use it; 2 for, 0 against, 1 abstained; 2 of 3 needed",
          "-FF | unspecified: the arrangements do not say what follows if the seat with the final say does not use it; 2 for, 0 against, 1 absent; 2 of 3 needed",
          "RFA | unspecified: the arrangements do not say what follows if the seat with the final say does not use it; 1 for, 1 against, 1 recused; 2 of 3 needed; not carried, however they are read",
          "XAF | unspecified: the arrangements do not say what follows if the seat with the final say does not use it; 1 for, 1 against, 1 abstained; 2 of 3 needed; not carried, however they are read",
          "XAA | not carried: 0 for, 2 against, 1 abstained; 2 of 3 needed"
        })
    void seatWithTheFinalSay_decidesWhereItDiffers(String letters, String explanation) {
      assertEquals(explanation, decide(Electorate.of(RESERVED), letters, "none").explanation());
    }

    @Test
    void everyBallot_isAsCountedByHand() {
      for (DecisionRule open :
          Rules.every(3, List.of("majority"), List.of(VoteBase.ALL_SEATS, VoteBase.UNSPECIFIED))) {
        DecisionRule rule = open.withReservedTo(B);
        Electorate electorate = Electorate.of(rule);
        NaiveVote naive = new NaiveVote(rule);
        for (String word : Letters.all(Letters.ALL_STATES, 3)) {
          Ballot ballot = Letters.ballot(rule.electorate(), word);
          NaiveVote.Verdict expected = naive.verdict(Rules.itself(rule), ballot);
          Outcome outcome = electorate.decide(ballot);
          assertEquals(expected.possible(), outcome.possible(), () -> rule + " " + word);
          assertEquals(
              expected.missing(), new TreeSet<>(outcome.missing()), () -> rule + " " + word);
        }
      }
    }

    /** A number of votes is of nothing, though what follows is open. */
    @Test
    void numberOfVotes_hasNoBase() {
      Electorate electorate =
          Electorate.of(
              Rules.of(3, "2")
                  .tie(Tie.NOT_CARRIED)
                  .castingVote(CastingVote.NONE)
                  .reservedTo(A)
                  .build());
      Outcome outcome = electorate.decide(Letters.ballot(electorate.seats(), "-FF"));
      assertEquals(Result.UNSPECIFIED, outcome.result());
      assertEquals(OptionalInt.empty(), outcome.base());
      assertEquals(OptionalInt.of(2), outcome.needed());
      assertEquals(electorate.rule(), outcome.rule());
    }

    @Test
    void prospect_waitsForTheFinalSay() {
      Electorate electorate = Electorate.of(RESERVED);
      assertEquals(Prospect.OPEN, electorate.prospect(Letters.ballot(electorate.seats(), ".FF")));
      assertEquals(
          Prospect.CARRIED, electorate.prospect(Letters.ballot(electorate.seats(), "F..")));
      assertEquals(Prospect.LOST, electorate.prospect(Letters.ballot(electorate.seats(), "A..")));
      assertEquals(Prospect.OPEN, electorate.prospect(Letters.ballot(electorate.seats(), "XFF")));
      assertEquals(Prospect.LOST, electorate.prospect(Letters.ballot(electorate.seats(), "XAA")));
    }
  }

  @Nested
  class Refused {
    private final Electorate electorate =
        electorate(3, "majority", VoteBase.ALL_SEATS, Tie.NOT_CARRIED, CastingVote.NONE);
    private final SeatId stranger = SeatId.of("lay-member");

    private static String refusal(org.junit.jupiter.api.function.Executable call) {
      String message = assertThrows(IllegalArgumentException.class, call).getMessage();
      assertEquals(1, message.lines().count());
      return message;
    }

    @Test
    void seatsThatDoNotVote() {
      Ballot ballot = Ballot.of(Map.of(stranger, SeatState.FOR));
      String named = " must name seats of the electorate [a, b, c] but named \"lay-member\"";
      assertEquals("ballot" + named, refusal(() -> electorate.decide(ballot)));
      assertEquals("ballot" + named, refusal(() -> electorate.prospect(ballot)));
      assertEquals(
          "positions" + named,
          refusal(() -> electorate.consensus(Map.of(stranger, Position.AGREES))));
      assertEquals("seat" + named, refusal(() -> electorate.voterOf(stranger)));
    }

    /** The attendee without a vote is refused however many seats voted with it. */
    @Test
    void strangerAmongTheSeats() {
      Ballot ballot =
          Letters.builder(electorate.seats(), "FFF").put(stranger, SeatState.SILENT).build();
      assertEquals(
          "ballot must name seats of the electorate [a, b, c] but named \"lay-member\"",
          refusal(() -> electorate.decide(ballot)));
    }

    @Test
    void castingVote_whereNobodyHasOne() {
      Ballot ballot =
          Letters.builder(electorate.seats(), "FA-").castingVote(SeatState.AGAINST).build();
      String message = "casting vote must be left out where nobody has one but was against";
      assertEquals(message, refusal(() -> electorate.decide(ballot)));
      assertEquals(message, refusal(() -> electorate.prospect(ballot)));
    }

    @Test
    void personsVotes_withoutThePersons() {
      Electorate persons = Electorate.of(Rules.of(2, "majority").votesBy(VoteUnit.PERSON).build());
      String message = "ballot must say who voted for b where each person has one vote but did not";
      for (String letters : List.of("-F", "-A", "-X")) {
        Ballot ballot = Letters.ballot(persons.seats(), letters);
        assertEquals(message, refusal(() -> persons.decide(ballot)));
        assertEquals(message, refusal(() -> persons.prospect(ballot)));
      }
      Ballot oneSaid =
          Ballot.builder()
              .put(A, SeatState.FOR, PersonReference.of("P-1"))
              .put(B, SeatState.FOR)
              .build();
      assertEquals(message, refusal(() -> persons.decide(oneSaid)));
    }

    @Test
    void voters_whereTheyAreMissing() {
      DecisionRule.Builder rule = Rules.of(2, "majority");
      assertEquals(
          "voters must be given for each seat where votes-by is \"organisation\" but were not",
          refusal(() -> Electorate.of(rule.votesBy(VoteUnit.ORGANISATION).build())));
      assertEquals(
          "voters must be given for each seat where votes-by is \"role\" but were not",
          refusal(() -> Electorate.of(rule.votesBy(VoteUnit.ROLE).build())));
      assertEquals(
          "voters must be given for the seats [a, b] but were for [a]",
          refusal(() -> Electorate.of(rule.build(), Map.of(A, new Voter("north")))));
      assertEquals(
          "voters must be given for the seats [a, b] but were for []",
          refusal(() -> Electorate.of(rule.build(), Map.of())));
    }

    @Test
    void voters_whereEachSeatOrPersonIsOne() {
      Map<SeatId, Voter> voters = Map.of(A, new Voter("north"));
      DecisionRule.Builder rule = Rules.of(1, "majority");
      assertEquals(
          "voters must be left out where votes-by is \"seat\" but were {a=north}",
          refusal(() -> Electorate.of(rule.build(), voters)));
      assertEquals(
          "voters must be left out where votes-by is \"person\" but were {a=north}",
          refusal(() -> Electorate.of(rule.votesBy(VoteUnit.PERSON).build(), voters)));
    }

    @Test
    void moreVotesThanVoters() {
      DecisionRule rule = Rules.of(3, "3").votesBy(VoteUnit.ORGANISATION).build();
      Voter north = new Voter("north");
      assertEquals(
          "threshold must be at most the voters of the electorate 2 but was \"3\"",
          refusal(
              () ->
                  Electorate.of(
                      rule, Map.of(A, north, B, north, SeatId.of("c"), new Voter("south")))));
    }

    @Test
    void nothing() {
      assertThrows(NullPointerException.class, () -> electorate.decide(null));
      assertThrows(NullPointerException.class, () -> electorate.prospect(null));
      assertThrows(NullPointerException.class, () -> electorate.consensus(null));
    }
  }

  @Test
  void electorate_tellsItsRuleSeatsAndVoters() {
    DecisionRule rule = Rules.of(2, "majority").build();
    Electorate electorate = Electorate.of(rule);
    assertEquals(rule, electorate.rule());
    assertEquals(List.of(A, B), electorate.seats());
    assertEquals(new Voter("seat b"), electorate.voterOf(B));
    assertEquals("Electorate[" + rule.inWords() + "]", electorate.toString());
    assertEquals(Optional.empty(), electorate.decide(Ballot.of(Map.of())).method());
  }
}
