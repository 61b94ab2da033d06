// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ncscp.core.reference.SeatId;

/**
 * Ballots written with one letter for each seat, in the order of the seats: F for, A against, X
 * abstained, a full stop for silent, R recused, a dash for absent, V vacant.
 */
final class Letters {
  static final String ALL_STATES = "FAX.R-V";

  private static final Map<Character, SeatState> STATES =
      Map.of(
          'F', SeatState.FOR,
          'A', SeatState.AGAINST,
          'X', SeatState.ABSTAINED,
          '.', SeatState.SILENT,
          'R', SeatState.RECUSED,
          '-', SeatState.ABSENT,
          'V', SeatState.VACANT);

  private Letters() {}

  static SeatState state(char letter) {
    return STATES.get(letter);
  }

  /** Seats {@code a}, {@code b} and so on. */
  static List<SeatId> seats(int number) {
    List<SeatId> seats = new ArrayList<>();
    for (char name = 'a'; seats.size() < number; name++) {
      seats.add(SeatId.of(String.valueOf(name)));
    }
    return seats;
  }

  static Ballot.Builder builder(List<SeatId> seats, String letters) {
    Ballot.Builder ballot = Ballot.builder();
    for (int i = 0; i < letters.length(); i++) {
      ballot.put(seats.get(i), state(letters.charAt(i)));
    }
    return ballot;
  }

  static Ballot ballot(List<SeatId> seats, String letters) {
    return builder(seats, letters).build();
  }

  /** Every word of so many of the letters. */
  static List<String> all(String letters, int length) {
    List<String> words = new ArrayList<>(List.of(""));
    for (int i = 0; i < length; i++) {
      List<String> longer = new ArrayList<>();
      for (String word : words) {
        letters.chars().forEach(letter -> longer.add(word + (char) letter));
      }
      words = longer;
    }
    return words;
  }
}
