// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

import java.util.ArrayList;
import java.util.List;

/**
 * The votes of an electorate by what became of them. They add up to all its votes; a seat of weight
 * 2 has two.
 *
 * @param votesFor for
 * @param votesAgainst against
 * @param abstained abstentions
 * @param silent of those who could vote and did not
 * @param recused of those with an interest
 * @param absent of those for whom nobody acted
 * @param vacant of seats that nobody holds
 * @param divided of voters whose seats differed, so that it is not stated what their one vote is
 */
public record Count(
    int votesFor,
    int votesAgainst,
    int abstained,
    int silent,
    int recused,
    int absent,
    int vacant,
    int divided) {

  /**
   * Returns all votes of the electorate.
   *
   * @return the sum
   */
  public int all() {
    return votesFor + votesAgainst + abstained + silent + recused + absent + vacant + divided;
  }

  /** With one more voter. */
  Count plus(SeatState vote, int weight) {
    return new Count(
        votesFor + (vote == SeatState.FOR ? weight : 0),
        votesAgainst + (vote == SeatState.AGAINST ? weight : 0),
        abstained + (vote == SeatState.ABSTAINED ? weight : 0),
        silent + (vote == SeatState.SILENT ? weight : 0),
        recused + (vote == SeatState.RECUSED ? weight : 0),
        absent + (vote == SeatState.ABSENT ? weight : 0),
        vacant + (vote == SeatState.VACANT ? weight : 0),
        divided);
  }

  /** With one more voter whose seats differed. */
  Count plusDivided() {
    return new Count(
        votesFor, votesAgainst, abstained, silent, recused, absent, vacant, divided + 1);
  }

  /** Returns it in words: for and against always, the others where there are any. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    parts.add(votesFor + " for");
    parts.add(votesAgainst + " against");
    add(parts, abstained, "abstained");
    add(parts, silent, "silent");
    add(parts, recused, "recused");
    add(parts, absent, "absent");
    add(parts, vacant, "vacant");
    add(parts, divided, "divided");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, int votes, String what) {
    if (votes > 0) {
      parts.add(votes + " " + what);
    }
  }
}
