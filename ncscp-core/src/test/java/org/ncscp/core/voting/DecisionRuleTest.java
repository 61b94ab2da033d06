// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Threshold.Votes;

class DecisionRuleTest {
  private static final SeatId COUNCIL = SeatId.of("council");
  private static final SeatId ICB = SeatId.of("icb");
  private static final SeatId POLICE = SeatId.of("police");

  private static DecisionRule.Builder rule(String threshold) {
    return DecisionRule.builder()
        .addElectorate(COUNCIL, ICB, POLICE)
        .threshold(Threshold.parse(threshold));
  }

  private static String refusal(DecisionRule.Builder rule) {
    return assertThrows(IllegalArgumentException.class, rule::build).getMessage();
  }

  @Nested
  class Building {
    @Test
    void whatIsLeftOut_isNotAssumed() {
      DecisionRule rule = rule("majority").build();
      assertEquals(VoteUnit.SEAT, rule.votesBy());
      assertEquals(VoteBase.UNSPECIFIED, rule.base());
      assertEquals(Tie.UNSPECIFIED, rule.tie());
      assertEquals(CastingVote.UNSPECIFIED, rule.castingVote());
      assertEquals(List.of(COUNCIL, ICB, POLICE), rule.electorate());
      assertEquals(false, rule.consensusFirst());
      assertEquals(false, rule.onePersonForSeveralSeats());
      assertEquals(true, rule.reservedTo().isEmpty());
      assertEquals(true, rule.abstentions().isEmpty());
      assertEquals(Map.of(), rule.weights());
    }

    @Test
    void build_namesWhatIsMissing() {
      assertEquals(
          "Cannot build DecisionRule, some of required attributes are not set [threshold]",
          assertThrows(IllegalStateException.class, DecisionRule.builder()::build).getMessage());
    }

    @Test
    void copy_isCheckedAgain() {
      DecisionRule rule = rule("3").build();
      assertEquals(
          "threshold must be at most the seats of the electorate 1 but was \"3\"",
          assertThrows(IllegalArgumentException.class, () -> rule.withElectorate(COUNCIL))
              .getMessage());
    }
  }

  @Nested
  class Refused {
    @Test
    void electorate_ofNobody() {
      assertEquals(
          "electorate must not be empty but was \"[]\"",
          refusal(DecisionRule.builder().threshold(Threshold.parse("majority"))));
    }

    @Test
    void electorate_withASeatTwice() {
      assertEquals(
          "electorate must name each seat once but named \"icb\" again",
          refusal(rule("majority").addElectorate(ICB)));
    }

    @Test
    void reservedTo_outsideTheElectorate() {
      assertEquals(
          "reserved-to must be a seat of the electorate [council, icb, police] but was \"chair\"",
          refusal(rule("majority").reservedTo(SeatId.of("chair"))));
    }

    @Test
    void votes_moreThanSeats() {
      assertEquals(
          "threshold must be at most the seats of the electorate 3 but was \"4\"",
          refusal(rule("4")));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "10000"})
    void weights_outOfRange(int votes) {
      assertEquals(
          "weights must be from 1 to 9999 but were [icb: " + votes + "]",
          refusal(rule("majority").putWeight(ICB, votes)));
    }

    @Test
    void weights_ofAStranger() {
      assertEquals(
          "weights must be of seats of the electorate [council, icb, police] but named [chair]",
          refusal(rule("majority").putWeight(SeatId.of("chair"), 2)));
    }

    @ParameterizedTest
    @CsvSource({"ORGANISATION, organisation", "ROLE, role", "PERSON, person"})
    void weights_whereNoSeatHasTheVotes(VoteUnit unit, String written) {
      assertEquals(
          "weights must be left out where votes-by is \"" + written + "\", not a seat",
          refusal(rule("majority").votesBy(unit).putWeight(ICB, 2)));
    }

    /** A message is for reading: of very many it names the first twenty. */
    @Test
    void weights_ofVeryMany_areNamedInPart() {
      DecisionRule.Builder rule = rule("majority");
      DecisionRule.Builder all = rule("majority");
      for (int i = 1; i <= 21; i++) {
        rule.putWeight(SeatId.of("s-" + i), 2);
        if (i <= 20) {
          all.putWeight(SeatId.of("s-" + i), 2);
        }
      }
      assertTrue(refusal(all).endsWith(", s-19, s-20]"), refusal(all));
      assertTrue(refusal(rule).endsWith(", s-19, s-20, …]"), refusal(rule));
    }

    @Test
    void votes_moreThanTheWeights() {
      assertEquals(
          "threshold must be at most the votes of the electorate 5 but was \"6\"",
          refusal(rule("6").putWeight(ICB, 3)));
      assertEquals(new Votes(5), rule("5").putWeight(ICB, 3).build().threshold());
    }

    @Test
    void severalProblems_areToldTogether() {
      assertEquals(
          "electorate must name each seat once but named \"icb\" again; "
              + "threshold must be at most the seats of the electorate 4 but was \"5\"; "
              + "tie must not be \"casting-vote\" where casting-vote is \"none\"",
          refusal(
              rule("5").addElectorate(ICB).tie(Tie.CASTING_VOTE).castingVote(CastingVote.NONE)));
    }

    /** Each combination of what follows a tie and who casts, for each kind of threshold. */
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "majority | CASTING_VOTE | NONE | tie must not be \"casting-vote\" where casting-vote is \"none\"",
          "majority | NOT_CARRIED | CHAIR | casting-vote must not be \"chair\" where tie is \"not-carried\"",
          "2 | ESCALATED | CHAIR | casting-vote must not be \"chair\" where tie is \"escalated\"",
          "unanimity | UNSPECIFIED | CHAIR | casting-vote must not be \"chair\" where threshold is \"unanimity\"",
          "unanimity | ESCALATED | NONE | tie must not be \"escalated\" where threshold is \"unanimity\"",
          "unanimity | CASTING_VOTE | UNSPECIFIED | tie must not be \"casting-vote\" where threshold is \"unanimity\"",
          "2/3 | UNSPECIFIED | CHAIR | casting-vote must not be \"chair\" where threshold is \"2/3\"",
          "51/100 | CASTING_VOTE | UNSPECIFIED | tie must not be \"casting-vote\" where threshold is \"51/100\"",
          "1/1 | CASTING_VOTE | CHAIR | casting-vote must not be \"chair\" where threshold is \"1/1\"; tie must not be \"casting-vote\" where threshold is \"1/1\""
        })
    void tieAndCastingVote_thatContradict(
        String threshold, Tie tie, CastingVote castingVote, String message) {
      assertEquals(message, refusal(rule(threshold).tie(tie).castingVote(castingVote)));
    }

    @Test
    void everyOtherTieAndCastingVote_isBuilt() {
      Set<String> built = new TreeSet<>();
      for (String threshold : List.of("majority", "1/2", "2", "2/3", "9999/9999", "unanimity")) {
        for (Tie tie : Tie.values()) {
          for (CastingVote casting : CastingVote.values()) {
            try {
              rule(threshold).tie(tie).castingVote(casting).build();
              built.add(threshold + " " + tie + " " + casting);
            } catch (IllegalArgumentException contradiction) {
              assertTrue(contradiction.getMessage().contains(" must not be "));
            }
          }
        }
      }
      Set<String> expected = new TreeSet<>();
      for (String threshold : List.of("majority", "1/2", "2")) {
        for (String pair :
            Arrays.asList(
                "UNSPECIFIED NONE",
                "UNSPECIFIED CHAIR",
                "UNSPECIFIED UNSPECIFIED",
                "NOT_CARRIED NONE",
                "NOT_CARRIED UNSPECIFIED",
                "ESCALATED NONE",
                "ESCALATED UNSPECIFIED",
                "CASTING_VOTE CHAIR",
                "CASTING_VOTE UNSPECIFIED")) {
          expected.add(threshold + " " + pair);
        }
      }
      for (String threshold : List.of("2/3", "9999/9999", "unanimity")) {
        for (String pair :
            Arrays.asList(
                "UNSPECIFIED NONE",
                "UNSPECIFIED UNSPECIFIED",
                "NOT_CARRIED NONE",
                "NOT_CARRIED UNSPECIFIED",
                "ESCALATED NONE",
                "ESCALATED UNSPECIFIED")) {
          if (!threshold.equals("unanimity") || !pair.startsWith("ESCALATED")) {
            expected.add(threshold + " " + pair);
          }
        }
      }
      assertEquals(expected, built);
    }
  }

  @Nested
  class InWords {
    @Test
    void theFormatsExample_isSaid() {
      assertEquals(
          "consensus first, then a majority of all seats; 3 seats, one vote for each organisation;"
              + " a tie is unspecified; no casting vote; the final say is reserved to council",
          rule("majority")
              .votesBy(VoteUnit.ORGANISATION)
              .consensusFirst(true)
              .base(VoteBase.ALL_SEATS)
              .castingVote(CastingVote.NONE)
              .reservedTo(COUNCIL)
              .build()
              .inWords());
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "majority | SEATS_PRESENT | UNSPECIFIED | UNSPECIFIED | a majority of the seats present; 3 seats, one vote for each seat; a tie is unspecified; a casting vote is unspecified",
          "2/3 | VOTES_CAST | ESCALATED | UNSPECIFIED | at least 2/3 of the votes cast; 3 seats, one vote for each seat; a tie is escalated",
          "2 | ALL_SEATS | CASTING_VOTE | UNSPECIFIED | 2 votes; 3 seats, one vote for each seat; a tie is decided by the casting vote; a casting vote is unspecified",
          "majority | UNSPECIFIED | UNSPECIFIED | CHAIR | a majority, unspecified of what; 3 seats, one vote for each seat; a tie is decided by the casting vote; the chair has a casting vote",
          "unanimity | ALL_SEATS | UNSPECIFIED | UNSPECIFIED | unanimity of all seats; 3 seats, one vote for each seat; a tie is not carried"
        })
    void eachPart_isSaid(
        String threshold, VoteBase base, Tie tie, CastingVote castingVote, String words) {
      assertEquals(
          words, rule(threshold).base(base).tie(tie).castingVote(castingVote).build().inWords());
    }

    @Test
    void weightsAndAbstentions_areSaid() {
      assertEquals(
          "a majority of the votes cast; 3 seats, one vote for each seat; icb has 2 votes; police"
              + " has 9999 votes; abstentions counted; a tie is escalated",
          rule("majority")
              .base(VoteBase.VOTES_CAST)
              .putWeight(ICB, 2)
              .putWeight(POLICE, 9_999)
              .abstentions(Abstention.COUNTED)
              .tie(Tie.ESCALATED)
              .build()
              .inWords());
      assertEquals(
          "2 votes; 3 seats, one vote for each seat; abstentions not counted; a tie is not carried",
          rule("2").abstentions(Abstention.NOT_COUNTED).tie(Tie.NOT_CARRIED).build().inWords());
    }

    @Test
    void oneSeat_isSaidInTheSingular() {
      assertEquals(
          "a majority of all seats; 1 seat, one vote for each person; a tie is not carried;"
              + " no casting vote; one person may act for several seats",
          DecisionRule.builder()
              .addElectorate(COUNCIL)
              .votesBy(VoteUnit.PERSON)
              .threshold(Threshold.parse("majority"))
              .base(VoteBase.ALL_SEATS)
              .tie(Tie.NOT_CARRIED)
              .castingVote(CastingVote.NONE)
              .onePersonForSeveralSeats(true)
              .build()
              .inWords());
    }
  }

  @Nested
  class Unspecified {
    private static final String BASE = "of what the threshold is a share";
    private static final String TIE = "what follows a tie";
    private static final String CASTING = "who has a casting vote";

    private static List<String> open(
        String threshold, VoteBase base, Tie tie, CastingVote castingVote) {
      return rule(threshold).base(base).tie(tie).castingVote(castingVote).build().unspecified();
    }

    @Test
    void nothingSaid_leavesAllOpen() {
      assertEquals(List.of(BASE, TIE, CASTING), rule("majority").build().unspecified());
    }

    /** A majority of the three partners without a casting vote: two-two cannot be, one-one can. */
    @Test
    void majorityWithoutCastingVote_leavesTheTieOpen() {
      assertEquals(
          List.of(TIE), open("majority", VoteBase.ALL_SEATS, Tie.UNSPECIFIED, CastingVote.NONE));
    }

    @Test
    void numberOfVotes_isOfNothing() {
      assertEquals(List.of(), open("2", VoteBase.UNSPECIFIED, Tie.NOT_CARRIED, CastingVote.NONE));
    }

    @Test
    void unanimity_leavesNoTieOpen() {
      assertEquals(
          List.of(BASE),
          open("unanimity", VoteBase.UNSPECIFIED, Tie.UNSPECIFIED, CastingVote.UNSPECIFIED));
    }

    @Test
    void castingVote_decidesTheTie() {
      assertEquals(List.of(), open("1/2", VoteBase.VOTES_CAST, Tie.UNSPECIFIED, CastingVote.CHAIR));
      assertEquals(
          List.of(CASTING),
          open("1/2", VoteBase.VOTES_CAST, Tie.CASTING_VOTE, CastingVote.UNSPECIFIED));
    }

    @Test
    void escalation_needsNoCastingVote() {
      assertEquals(
          List.of(),
          open("majority", VoteBase.SEATS_PRESENT, Tie.ESCALATED, CastingVote.UNSPECIFIED));
    }
  }
}
