// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;

/** What a ballot, a count and a consensus say of themselves. */
class BallotTest {
  private static final SeatId COUNCIL = SeatId.of("council");
  private static final SeatId POLICE = SeatId.of("police");
  private static final PersonReference PERSON = PersonReference.of("P-001");

  @Test
  void ballot_keepsWhatEachSeatDid_inOrder() {
    Ballot ballot =
        Ballot.builder()
            .put(POLICE, SeatState.AGAINST, PERSON)
            .put(COUNCIL, SeatState.FOR)
            .castingVote(SeatState.FOR)
            .inWriting(true)
            .build();
    assertEquals(List.of(POLICE, COUNCIL), List.copyOf(ballot.states().keySet()));
    assertEquals(SeatState.AGAINST, ballot.stateOf(POLICE));
    assertEquals(SeatState.SILENT, ballot.stateOf(SeatId.of("icb")));
    assertEquals(Map.of(POLICE, PERSON), ballot.persons());
    assertEquals(Optional.of(SeatState.FOR), ballot.castingVote());
    assertTrue(ballot.inWriting());
    assertEquals("{police=AGAINST, council=FOR}, casting vote for", ballot.toString());
    assertFalse(Ballot.of(Map.of(POLICE, SeatState.FOR)).inWriting());
  }

  @Test
  void seatSaidTwice_isRefused() {
    Ballot.Builder ballot = Ballot.builder().put(POLICE, SeatState.FOR);
    for (SeatState again : List.of(SeatState.FOR, SeatState.ABSTAINED)) {
      assertEquals(
          "ballot must say once what a seat did but police was for and " + again.description(),
          assertThrows(IllegalArgumentException.class, () -> ballot.put(POLICE, again))
              .getMessage());
    }
    assertThrows(IllegalArgumentException.class, () -> ballot.put(POLICE, SeatState.FOR, PERSON));
    assertEquals(Map.of(), ballot.build().persons());
  }

  @ParameterizedTest
  @EnumSource(
      value = SeatState.class,
      names = {"FOR", "AGAINST"},
      mode = EnumSource.Mode.EXCLUDE)
  void castingVote_isForOrAgainst(SeatState state) {
    assertEquals(
        "casting vote must be for or against but was " + state.description(),
        assertThrows(IllegalArgumentException.class, () -> Ballot.builder().castingVote(state))
            .getMessage());
  }

  @Test
  void ballots_areEqual_whenTheyAgreeOnAll() {
    Ballot ballot = Ballot.builder().put(POLICE, SeatState.FOR, PERSON).build();
    Ballot same = Ballot.builder().put(POLICE, SeatState.FOR, PERSON).build();
    assertEquals(ballot, same);
    assertEquals(ballot.hashCode(), same.hashCode());
    assertNotEquals(ballot, Ballot.builder().put(POLICE, SeatState.AGAINST, PERSON).build());
    assertNotEquals(ballot, Ballot.builder().put(POLICE, SeatState.FOR).build());
    assertNotEquals(
        ballot, Ballot.builder().put(POLICE, SeatState.FOR, PERSON).inWriting(true).build());
    assertNotEquals(
        ballot,
        Ballot.builder().put(POLICE, SeatState.FOR, PERSON).castingVote(SeatState.FOR).build());
    assertNotEquals(ballot, "police");
  }

  @Test
  void ballot_isNotChangedFromOutside() {
    Map<SeatId, SeatState> states = new HashMap<>(Map.of(POLICE, SeatState.FOR));
    Ballot ballot = Ballot.of(states);
    Ballot.Builder builder = Ballot.builder();
    Ballot empty = builder.build();
    states.put(COUNCIL, SeatState.FOR);
    builder.put(COUNCIL, SeatState.FOR);
    assertEquals(Map.of(POLICE, SeatState.FOR), ballot.states());
    assertEquals(Map.of(), empty.states());
    assertThrows(UnsupportedOperationException.class, () -> ballot.states().clear());
    assertThrows(UnsupportedOperationException.class, () -> ballot.persons().clear());
  }

  @Test
  void nothing_isRefused() {
    assertThrows(NullPointerException.class, () -> Ballot.of(null));
    assertThrows(NullPointerException.class, () -> Ballot.builder().put(null, SeatState.FOR));
    assertThrows(NullPointerException.class, () -> Ballot.builder().put(POLICE, null));
    assertThrows(
        NullPointerException.class, () -> Ballot.builder().put(POLICE, SeatState.FOR, null));
    assertThrows(NullPointerException.class, () -> Ballot.builder().castingVote(null));
    assertThrows(NullPointerException.class, () -> Ballot.of(Map.of()).stateOf(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,0,0,0,0,0,0,0 | 0 | 0 for, 0 against",
        "1,2,3,4,5,6,7,8 | 36 | 1 for, 2 against, 3 abstained, 4 silent, 5 recused, 6 absent,"
            + " 7 vacant, 8 divided",
        "0,0,0,0,0,1,0,0 | 1 | 0 for, 0 against, 1 absent"
      })
  void count_saysForAndAgainstAlways(String votes, int all, String words) {
    List<Integer> each = List.of(votes.split(",")).stream().map(Integer::valueOf).toList();
    Count count =
        new Count(
            each.get(0),
            each.get(1),
            each.get(2),
            each.get(3),
            each.get(4),
            each.get(5),
            each.get(6),
            each.get(7));
    assertEquals(all, count.all());
    assertEquals(words, count.toString());
  }

  @Test
  void consensus_keepsItsOwnCopy() {
    Map<SeatId, Position> positions = new LinkedHashMap<>(Map.of(POLICE, Position.AGREES));
    Consensus consensus = new Consensus(positions);
    positions.put(COUNCIL, Position.OBJECTS);
    assertTrue(consensus.isReached());
    assertEquals(List.of(), consensus.withoutConsent());
    assertThrows(UnsupportedOperationException.class, () -> consensus.positions().clear());
  }

  /** Agreement and "no objection" are consent; nothing else is, silence least of all. */
  @ParameterizedTest
  @CsvSource({
    "AGREES, true, agrees",
    "NO_OBJECTION, true, has no objection",
    "OBJECTS, false, objects",
    "ABSTAINS, false, abstains",
    "NOT_HEARD, false, has not been heard"
  })
  void position_isConsentOrNot(Position position, boolean consent, String words) {
    assertEquals(consent, position.isConsent());
    assertEquals(words, position.description());
    Consensus consensus = new Consensus(Map.of(POLICE, position));
    assertEquals(consent, consensus.isReached());
    assertEquals(consent ? List.of() : List.of(POLICE), consensus.withoutConsent());
  }
}
