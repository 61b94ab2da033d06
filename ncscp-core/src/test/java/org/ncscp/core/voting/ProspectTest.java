// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can still become of a ballot, against {@link EveryCompletion}. */
class ProspectTest {

  @Test
  void each_hasItsWord() {
    assertEquals(
        List.of("carried whatever follows", "lost whatever follows", "open"),
        Stream.of(Prospect.CARRIED, Prospect.LOST, Prospect.OPEN)
            .map(Prospect::description)
            .toList());
  }

  private static void agree(List<DecisionRule> rules, String letters, boolean inWriting) {
    List<String> wrong = new ArrayList<>();
    for (DecisionRule rule : rules) {
      Electorate electorate = Electorate.of(rule);
      EveryCompletion completions = new EveryCompletion(rule, Rules.itself(rule));
      for (String word : Letters.all(letters, rule.electorate().size())) {
        Ballot.Builder builder = Letters.builder(rule.electorate(), word).inWriting(inWriting);
        compare(electorate, builder.build(), completions).ifPresent(wrong::add);
        if (rule.castingVote() == CastingVote.CHAIR && (word.length() < 4 || !word.contains("."))) {
          builder.castingVote(SeatState.FOR);
          compare(electorate, builder.build(), completions).ifPresent(wrong::add);
          builder.castingVote(SeatState.AGAINST);
          compare(electorate, builder.build(), completions).ifPresent(wrong::add);
        }
      }
    }
    assertEquals(List.of(), wrong.subList(0, Math.min(5, wrong.size())), wrong.size() + " wrong");
  }

  private static Optional<String> compare(
      Electorate electorate, Ballot ballot, EveryCompletion completions) {
    Prospect expected = completions.prospect(ballot);
    Prospect prospect = electorate.prospect(ballot);
    return prospect == expected
        ? Optional.empty()
        : Optional.of(
            electorate
                + " of "
                + ballot
                + " (in writing: "
                + ballot.inWriting()
                + ") must be "
                + expected
                + " but was "
                + prospect);
  }

  @ParameterizedTest
  @ValueSource(strings = {"majority", "2", "1/2", "2/3", "unanimity"})
  void threeSeats_inEveryState_byEveryStatedRule(String threshold) {
    agree(Rules.stated(3, List.of(threshold)), Letters.ALL_STATES, false);
  }

  @Test
  void threeSeats_byEveryRuleThatLeavesSomethingOpen() {
    agree(Rules.every(3, List.of("majority", "2/3"), List.of(VoteBase.values())), "FAX.", false);
  }

  @Test
  void threeSeats_inWriting_byEveryRule() {
    agree(Rules.every(3, List.of("majority"), List.of(VoteBase.values())), "FAX.", true);
  }

  @Test
  void fourSeats_byEveryStatedRule() {
    agree(Rules.stated(4, List.of("majority", "2", "2/3")), "FA.-", false);
    agree(Rules.stated(4, List.of("majority")), "FXR.", false);
  }

  @Test
  void fiveSeats_byEveryStatedRule() {
    agree(Rules.stated(5, List.of("majority")), "FAX.", false);
  }

  /**
   * One for, one against, one silent. If it votes for, two are short of what is needed; if it
   * abstains or stays silent, the tie is of fewer, and the casting vote carries it.
   */
  @ParameterizedTest
  @CsvSource({
    "ALL_SEATS, NOT_COUNTED, FA.-, FAX-, false",
    "SEATS_PRESENT, NOT_COUNTED, FA.R, FAXR, false",
    "VOTES_CAST, COUNTED, FAX., FAX., false",
    "SEATS_PRESENT, COUNTED, FAX., FAX., true"
  })
  void aVoteFor_mayUndoTheTieThatCarries(
      VoteBase base, Abstention effect, String letters, String end, boolean inWriting) {
    Electorate electorate =
        Electorate.of(
            Rules.of(4, "majority")
                .base(base)
                .abstentions(effect)
                .castingVote(CastingVote.CHAIR)
                .build());
    Ballot.Builder tied =
        Letters.builder(electorate.seats(), end).castingVote(SeatState.FOR).inWriting(inWriting);
    Ballot.Builder votedFor =
        Letters.builder(electorate.seats(), letters.replace('.', 'F')).castingVote(SeatState.FOR);
    assertFalse(electorate.decide(votedFor.build()).mayBeCarried());
    assertTrue(electorate.decide(tied.build()).mayBeCarried());
    Ballot.Builder open = Letters.builder(electorate.seats(), letters).inWriting(inWriting);
    assertEquals(Prospect.OPEN, electorate.prospect(open.build()));
  }

  /** So it is where nobody says who breaks a tie, if anybody may do so by a casting vote. */
  @ParameterizedTest
  @EnumSource(
      value = Tie.class,
      names = {"UNSPECIFIED", "CASTING_VOTE"})
  void aVoteFor_mayUndoTheTieThatACastingVoteOfNobodyNamedCarries(Tie tie) {
    Electorate electorate =
        Electorate.of(
            Rules.of(4, "majority")
                .base(VoteBase.ALL_SEATS)
                .abstentions(Abstention.NOT_COUNTED)
                .castingVote(CastingVote.UNSPECIFIED)
                .tie(tie)
                .build());
    assertFalse(electorate.decide(Letters.ballot(electorate.seats(), "FAF-")).mayBeCarried());
    assertTrue(electorate.decide(Letters.ballot(electorate.seats(), "FAX-")).mayBeCarried());
    assertEquals(Prospect.OPEN, electorate.prospect(Letters.ballot(electorate.seats(), "FA.-")));
  }

  /** Until all have voted a casting vote given too early may still be given otherwise. */
  @ParameterizedTest
  @CsvSource({
    "FFA., F, OPEN",
    "FFA., A, OPEN",
    "FFAA, n, OPEN",
    "FFAA, F, CARRIED",
    "FFAA, A, LOST",
    "FAA., F, OPEN",
    "FAA-, F, LOST",
    "FFF., A, CARRIED",
    "AAA., F, LOST"
  })
  void castingVote_isAwaited(String letters, char casting, Prospect prospect) {
    Electorate electorate =
        Electorate.of(
            Rules.of(4, "majority")
                .base(VoteBase.ALL_SEATS)
                .castingVote(CastingVote.CHAIR)
                .build());
    Ballot.Builder ballot = Letters.builder(electorate.seats(), letters);
    if (casting != 'n') {
      ballot.castingVote(Letters.state(casting));
    }
    assertEquals(prospect, electorate.prospect(ballot.build()));
  }
}
