// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a count rests on.
 *
 * @param count the votes
 * @param divided for each voter whose seats differed, what they said; in one order
 * @param finalSay what the seat with the final say did; silent if there is none
 */
record Tally(Count count, List<Set<SeatState>> divided, SeatState finalSay) {
  static final Tally EMPTY =
      new Tally(new Count(0, 0, 0, 0, 0, 0, 0, 0), List.of(), SeatState.SILENT);

  /** With the vote of one more voter. */
  Tally plus(SeatState vote, int weight) {
    return new Tally(count.plus(vote, weight), divided, finalSay);
  }

  /** With one more voter whose seats differed. */
  Tally plus(Set<SeatState> said) {
    List<Set<SeatState>> all = new ArrayList<>(divided);
    all.add(said);
    all.sort(Comparator.comparing(Set::toString));
    return new Tally(count.plusDivided(), List.copyOf(all), finalSay);
  }

  Tally withFinalSay(SeatState state) {
    return new Tally(count, divided, state);
  }
}
