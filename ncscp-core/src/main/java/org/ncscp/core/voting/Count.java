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
