// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;

/** One vote of several seats: of an organisation, of a role, and of one person. */
class VotersTest {
  private static final List<VoteBase> BASES = List.of(VoteBase.ALL_SEATS, VoteBase.UNSPECIFIED);

  /** Gives each seat the voter of its letter: {@code nns} is two seats of n and one of s. */
  private static Map<SeatId, String> named(String voters) {
    Map<SeatId, String> named = new LinkedHashMap<>();
    List<SeatId> seats = Letters.seats(voters.length());
    for (int i = 0; i < voters.length(); i++) {
      named.put(seats.get(i), voters.substring(i, i + 1));
    }
    return named;
  }

  private static Map<SeatId, Voter> voters(Map<SeatId, String> named) {
    Map<SeatId, Voter> voters = new LinkedHashMap<>();
    named.forEach((seat, name) -> voters.put(seat, Voter.of(OrganisationId.of(name))));
    return voters;
  }

  private static Electorate organisations(String voters, VoteBase base) {
    return Electorate.of(
        Rules.of(voters.length(), "majority")
            .votesBy(VoteUnit.ORGANISATION)
            .base(base)
            .tie(Tie.NOT_CARRIED)
            .castingVote(CastingVote.NONE)
            .build(),
        voters(named(voters)));
  }

  /** Three organisations, the first with two seats. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FFF- | carried by vote: 2 for, 0 against, 1 absent; 2 of 3 needed",
        "FFAX | not carried: 1 for, 1 against, 1 abstained; 2 of 3 needed; a tie is not carried",
        "F.F- | carried by vote: 2 for, 0 against, 1 absent; 2 of 3 needed",
        "R-FF | carried by vote: 2 for, 0 against, 1 recused; 2 of 3 needed",
        ".RF- | not carried: 1 for, 0 against, 1 silent, 1 absent; 2 of 3 needed",
        "-VF- | not carried: 1 for, 0 against, 2 absent; 2 of 3 needed",
        "VVFV | undecidable: 1 for, 0 against, 2 vacant; 2 of 3 needed; recused and vacant seats"
            + " leave too few votes",
        "FAFF | carried by vote: 2 for, 0 against, 1 divided; 2 of 3 needed",
        "FAAA | not carried: 0 for, 2 against, 1 divided; 2 of 3 needed",
        "FAF- | unspecified: the arrangements do not say what the one vote of several seats is when"
            + " they differ; 1 for, 0 against, 1 absent, 1 divided; 2 of 3 needed",
        "FAX- | not carried: 0 for, 0 against, 1 abstained, 1 absent, 1 divided; 2 of 3 needed"
      })
  void twoSeatsOfOneOrganisation_haveOneVote(String letters, String explanation) {
    Electorate electorate = organisations("nnsw", VoteBase.ALL_SEATS);
    assertEquals(
        explanation, electorate.decide(Letters.ballot(electorate.seats(), letters)).explanation());
  }

  @Test
  void everyBallot_isAsCountedByHand() {
    int counted = 0;
    for (String voters : List.of("nns", "nsn", "nnn", "nnss", "nsws")) {
      String letters = voters.length() == 3 ? Letters.ALL_STATES : "FAX-";
      for (DecisionRule open : Rules.every(voters.length(), List.of("majority"), BASES)) {
        DecisionRule rule = open.withVotesBy(VoteUnit.ROLE);
        Electorate electorate = Electorate.of(rule, voters(named(voters)));
        NaiveVote naive = new NaiveVote(rule);
        for (String word : Letters.all(letters, voters.length())) {
          Ballot ballot = Letters.ballot(rule.electorate(), word);
          NaiveVote.Verdict expected = naive.verdict(named(voters), ballot);
          Outcome outcome = electorate.decide(ballot);
          assertEquals(expected.possible(), outcome.possible(), () -> outcome + " " + word);
          assertEquals(
              expected.missing(), new TreeSet<>(outcome.missing()), () -> outcome + " " + word);
          assertEquals(new TreeSet<>(named(voters).values()).size(), outcome.count().all());
          counted++;
        }
      }
    }
    assertTrue(counted > 10_000);
  }

  /** What can follow, where a silent seat may still differ from the other of its organisation. */
  @Test
  void everyProspect_isWhatEveryCompletionSays() {
    for (String voters : List.of("nns", "nsn", "nnss")) {
      for (VoteBase base : VoteBase.values()) {
        Electorate electorate = organisations(voters, base);
        EveryCompletion completions = new EveryCompletion(electorate.rule(), named(voters));
        for (String word : Letters.all("FAX.-R", voters.length())) {
          Ballot ballot = Letters.ballot(electorate.seats(), word);
          assertEquals(
              completions.prospect(ballot),
              electorate.prospect(ballot),
              () -> electorate + " " + voters + " " + ballot);
        }
      }
    }
  }

  /** One vote of three organisations is safe only when its other seat can no longer differ. */
  @ParameterizedTest
  @CsvSource({
    "F.F., OPEN",
    "FFF., CARRIED",
    "FF.F, CARRIED",
    "F.FF, CARRIED",
    "A..A, OPEN",
    "AA.A, LOST"
  })
  void silentSeat_mayStillDivideItsOrganisation(String letters, Prospect prospect) {
    Electorate electorate = organisations("nnsw", VoteBase.ALL_SEATS);
    assertEquals(prospect, electorate.prospect(Letters.ballot(electorate.seats(), letters)));
  }

  @Test
  void voterOfASeat_isItsOrganisation() {
    Electorate electorate = organisations("nns", VoteBase.ALL_SEATS);
    assertEquals(new Voter("n"), electorate.voterOf(SeatId.of("b")));
    assertEquals(new Voter("s"), electorate.voterOf(SeatId.of("c")));
  }

  private static Electorate persons(int seats, String threshold, VoteBase base) {
    return Electorate.of(
        Rules.of(seats, threshold)
            .votesBy(VoteUnit.PERSON)
            .onePersonForSeveralSeats(true)
            .base(base)
            .tie(Tie.NOT_CARRIED)
            .castingVote(CastingVote.NONE)
            .build());
  }

  /** Puts the person of each letter at the seat; a full stop where it is not said who. */
  private static Ballot ballot(String letters, String persons) {
    Ballot.Builder ballot = Ballot.builder();
    for (int i = 0; i < letters.length(); i++) {
      SeatId seat = Letters.seats(letters.length()).get(i);
      SeatState state = Letters.state(letters.charAt(i));
      if (persons.charAt(i) == '.') {
        ballot.put(seat, state);
      } else {
        ballot.put(seat, state, PersonReference.of(persons.substring(i, i + 1)));
      }
    }
    return ballot.build();
  }

  /**
   * The same ballot of three seats, by who gave it: the second and third differ in persons only.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FFA | PQR | carried by vote: 2 for, 1 against; 2 of 3 needed",
        "FFA | PPR | not carried: 1 for, 1 against; 2 of 2 needed; a tie is not carried",
        "FFA | PQP | unspecified: the arrangements do not say what the one vote of several seats is"
            + " when they differ; 1 for, 0 against, 1 divided; 2 of 2 needed",
        "FF- | PP. | not carried: 1 for, 0 against, 1 absent; 2 of 2 needed",
        "FFF | PPP | carried by vote: 1 for, 0 against; 1 of 1 needed",
        "F.. | P.. | not carried: 1 for, 0 against, 2 silent; 2 of 3 needed",
        "F-. | PPP | carried by vote: 1 for, 0 against; 1 of 1 needed"
      })
  void onePersonInTwoSeats_hasOneVote(String letters, String persons, String explanation) {
    assertEquals(
        explanation,
        persons(3, "majority", VoteBase.ALL_SEATS).decide(ballot(letters, persons)).explanation());
  }

  @ParameterizedTest
  @EnumSource(VoteBase.class)
  void everyBallotOfPersons_isAsCountedByHand(VoteBase base) {
    for (String threshold : List.of("majority", "2", "2/3")) {
      Electorate electorate = persons(3, threshold, base);
      NaiveVote naive = new NaiveVote(electorate.rule());
      for (String persons : List.of("PQR", "PPR", "PQP", "QPP", "PPP")) {
        for (String word : Letters.all(Letters.ALL_STATES, 3)) {
          Ballot ballot = ballot(word, persons);
          NaiveVote.Verdict expected =
              naive.verdict(named(persons.toLowerCase(Locale.ROOT)), ballot);
          Outcome outcome = electorate.decide(ballot);
          assertEquals(expected.possible(), outcome.possible(), () -> outcome + " " + word);
          assertEquals(
              expected.missing(), new TreeSet<>(outcome.missing()), () -> outcome + " " + word);
        }
      }
    }
  }

  /** Who will act for a silent seat may be somebody who has voted already: nothing is settled. */
  @Test
  void prospectOfPersons_isOpenWhileASeatIsSilent() {
    Electorate electorate = persons(3, "majority", VoteBase.ALL_SEATS);
    assertEquals(Prospect.OPEN, electorate.prospect(ballot("FF.", "PQ.")));
    assertEquals(Prospect.OPEN, electorate.prospect(ballot("AA.", "PQ.")));
    assertEquals(Prospect.CARRIED, electorate.prospect(ballot("FFA", "PQR")));
    assertEquals(Prospect.LOST, electorate.prospect(ballot("FFA", "PPR")));
    assertEquals(Prospect.OPEN, electorate.prospect(ballot("FFA", "PQP")));
  }

  @Test
  void voter_needsAName() {
    assertEquals("n", Voter.of(PersonReference.of("n")).toString());
    assertEquals("n", Voter.of(OrganisationId.of("n")).toString());
    assertEquals("seat n", Voter.of(SeatId.of("n")).toString());
    assertEquals(
        "voter must have a name but it was blank",
        assertThrows(IllegalArgumentException.class, () -> new Voter(" ")).getMessage());
    assertThrows(NullPointerException.class, () -> new Voter(null));
  }
}
