// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.SeatId;

/**
 * "Wherever possible, decisions will be made by consensus. Where this is not possible, decisions
 * will be taken by a majority vote of the safeguarding partners": all 64 ballots of the three. The
 * lists are written by hand.
 */
class NottinghamBallotsTest {
  private static final SeatId COUNCIL = SeatId.of("council");
  private static final SeatId ICB = SeatId.of("icb");
  private static final SeatId POLICE = SeatId.of("police");
  private static final List<SeatId> PARTNERS = List.of(COUNCIL, ICB, POLICE);

  /** Two of the three partners, whatever the third does. */
  private static final Set<String> CARRIED =
      Set.of("FFF", "FFA", "FAF", "AFF", "FFX", "FXF", "XFF", "FF-", "F-F", "-FF");

  /** One for and one against: no majority, and not said what follows. */
  private static final Set<String> ONE_AGAINST_ONE =
      Set.of("FAX", "FXA", "AFX", "AXF", "XFA", "XAF", "FA-", "F-A", "AF-", "A-F", "-FA", "-AF");

  /** More for than against, and no majority of the partners. */
  private static final Set<String> MORE_FOR_THAN_AGAINST_AND_LOST =
      Set.of("FXX", "XFX", "XXF", "FX-", "F-X", "XF-", "X-F", "-FX", "-XF", "F--", "-F-", "--F");

  private static final Electorate ELECTORATE =
      Electorate.of(
          DecisionRule.builder()
              .electorate(PARTNERS)
              .votesBy(VoteUnit.ORGANISATION)
              .consensusFirst(true)
              .threshold(Threshold.parse("majority"))
              .base(VoteBase.ALL_SEATS)
              .castingVote(CastingVote.NONE)
              .build(),
          Map.of(
              COUNCIL, Voter.of(OrganisationId.of("city-council")),
              ICB, Voter.of(OrganisationId.of("integrated-care-board")),
              POLICE, Voter.of(OrganisationId.of("police"))));

  private static Outcome decide(String letters) {
    return ELECTORATE.decide(Letters.ballot(PARTNERS, letters));
  }

  private static Prospect prospect(String letters) {
    return ELECTORATE.prospect(Letters.ballot(PARTNERS, letters));
  }

  @Test
  void tenOf64Ballots_areCarried() {
    Set<String> carried = new TreeSet<>();
    Set<String> open = new TreeSet<>();
    Set<String> lost = new TreeSet<>();
    for (String ballot : Letters.all("FAX-", 3)) {
      Outcome outcome = decide(ballot);
      (outcome.isCarried() ? carried : outcome.result() == Result.UNSPECIFIED ? open : lost)
          .add(ballot);
      assertEquals(outcome.isCarried(), outcome.mayBeCarried(), ballot);
      assertEquals(
          outcome.isCarried() ? Optional.of(Method.VOTE) : Optional.empty(), outcome.method());
      assertEquals(OptionalInt.of(3), outcome.base(), ballot);
      assertEquals(OptionalInt.of(2), outcome.needed(), ballot);
    }
    assertEquals(new TreeSet<>(CARRIED), carried);
    assertEquals(new TreeSet<>(ONE_AGAINST_ONE), open);
    assertEquals(64 - 10 - 12, lost.size());
  }

  @Test
  void oneAgainstOne_isUnspecified_andCertainlyNotCarried() {
    for (String ballot : ONE_AGAINST_ONE) {
      Outcome outcome = decide(ballot);
      assertEquals(List.of("what follows a tie"), outcome.missing(), ballot);
      assertEquals(Set.of(Result.NOT_CARRIED, Result.TIED), outcome.possible(), ballot);
      assertFalse(outcome.mayBeCarried(), ballot);
    }
  }

  @Test
  void moreForThanAgainst_isWrongOnTwelve() {
    Set<String> wrong = new TreeSet<>();
    for (String ballot : Letters.all("FAX-", 3)) {
      long ayes = ballot.chars().filter(letter -> letter == 'F').count();
      long noes = ballot.chars().filter(letter -> letter == 'A').count();
      if (ayes > noes != decide(ballot).isCarried()) {
        wrong.add(ballot);
      }
    }
    assertEquals(new TreeSet<>(MORE_FOR_THAN_AGAINST_AND_LOST), wrong);
    wrong.forEach(ballot -> assertEquals(Result.NOT_CARRIED, decide(ballot).result(), ballot));
  }

  /** Each full stop becomes a vote, an abstention, or nothing, which counts as if absent. */
  private static List<String> ends(String ballot) {
    List<String> ends = new ArrayList<>();
    for (String end : Letters.all("FAX-", 3)) {
      boolean follows = true;
      for (int i = 0; i < 3; i++) {
        follows &= ballot.charAt(i) == '.' || ballot.charAt(i) == end.charAt(i);
      }
      if (follows) {
        ends.add(end);
      }
    }
    return ends;
  }

  @ParameterizedTest
  @CsvSource({"FAX., 10, 32, 22", "FA-., 10, 32, 22"})
  void partialBallots_areSettled_asEveryEndSays(String letters, int carried, int lost, int open) {
    Map<Prospect, Integer> counted = new EnumMap<>(Prospect.class);
    for (String ballot : Letters.all(letters, 3)) {
      long good = ends(ballot).stream().filter(CARRIED::contains).count();
      Prospect expected =
          good == ends(ballot).size()
              ? Prospect.CARRIED
              : good == 0 ? Prospect.LOST : Prospect.OPEN;
      assertEquals(expected, prospect(ballot), ballot);
      counted.merge(expected, 1, Integer::sum);
    }
    assertEquals(
        Map.of(Prospect.CARRIED, carried, Prospect.LOST, lost, Prospect.OPEN, open), counted);
  }

  /** Silence is no abstention and no absence, and does as little for a majority as they do. */
  @Test
  void silentBallots_areCountedApart_andCarryNoMore() {
    for (String ballot : Letters.all("FAX.", 3)) {
      assertEquals(CARRIED.contains(ballot.replace('.', '-')), decide(ballot).isCarried(), ballot);
      assertEquals(
          ballot.chars().filter(letter -> letter == '.').count(), decide(ballot).count().silent());
    }
    assertEquals(new Count(1, 0, 1, 1, 0, 0, 0, 0), decide("F.X").count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FF- | carried by vote: 2 for, 0 against, 1 absent; 2 of 3 needed",
        "FAF | carried by vote: 2 for, 1 against; 2 of 3 needed",
        "FX. | not carried: 1 for, 0 against, 1 abstained, 1 silent; 2 of 3 needed",
        "FA- | unspecified: the arrangements do not say what follows a tie; 1 for, 1 against,"
            + " 1 absent; 2 of 3 needed; not carried, however they are read",
        "FFR | carried by vote: 2 for, 0 against, 1 recused; 2 of 3 needed",
        "F-R | not carried: 1 for, 0 against, 1 recused, 1 absent; 2 of 3 needed",
        "FRR | undecidable: 1 for, 0 against, 2 recused; 2 of 3 needed; recused and vacant seats"
            + " leave too few votes",
        "FRV | undecidable: 1 for, 0 against, 1 recused, 1 vacant; 2 of 3 needed; recused and"
            + " vacant seats leave too few votes"
      })
  void ballot_isExplained(String letters, String explanation) {
    assertEquals(explanation, decide(letters).explanation());
    assertEquals(explanation, decide(letters).toString());
  }

  /** A recused seat stays one of the three: the two others must agree. */
  @Test
  void oneRecused_needsBothOthers() {
    Set<String> carried = new TreeSet<>();
    for (String two : Letters.all("FAX.-V", 2)) {
      if (decide("R" + two).isCarried()) {
        carried.add(two);
      }
    }
    assertEquals(Set.of("FF"), carried);
  }

  @ParameterizedTest
  @CsvSource({
    "AGREES, AGREES, AGREES, true",
    "AGREES, NO_OBJECTION, AGREES, true",
    "NO_OBJECTION, NO_OBJECTION, NO_OBJECTION, true",
    "AGREES, ABSTAINS, AGREES, false",
    "AGREES, AGREES, NOT_HEARD, false",
    "OBJECTS, AGREES, AGREES, false"
  })
  void consensus_needsEveryPartner(
      Position council, Position icb, Position police, boolean reached) {
    assertEquals(
        reached,
        ELECTORATE.consensus(Map.of(COUNCIL, council, ICB, icb, POLICE, police)).isReached());
  }

  @Test
  void consensus_ofTwoHeard_namesTheThird() {
    Consensus consensus =
        ELECTORATE.consensus(Map.of(POLICE, Position.AGREES, COUNCIL, Position.NO_OBJECTION));
    assertFalse(consensus.isReached());
    assertEquals(List.of(ICB), consensus.withoutConsent());
    assertEquals(
        "council has no objection, icb has not been heard, police agrees", consensus.toString());
    assertTrue(ELECTORATE.rule().consensusFirst());
  }
}
