// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.decision;

import java.time.LocalDate;
import java.util.Map;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamDecisions;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.nottingham.NottinghamSeats;
import org.ncscp.core.partnership.Electorates;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.voting.Ballot;
import org.ncscp.core.voting.Electorate;
import org.ncscp.core.voting.Outcome;
import org.ncscp.core.voting.SeatState;

/** Is a vote of one against one with one partner absent carried? And two for, with one absent? */
public final class IsOneAgainstOneCarried {
  private IsOneAgainstOneCarried() {}

  /**
   * Runs the program.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.println(answer());
  }

  /** Returns what the program prints. */
  static String answer() {
    Partnership partnership = NottinghamCity.arrangements().on(LocalDate.of(2025, 9, 1));
    Electorate partners =
        Electorates.find(
                partnership,
                NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP,
                NottinghamDecisions.PUBLICATION_DELAY)
            .orElseThrow();
    return inWords(partners.decide(ballot(SeatState.AGAINST)))
        + "\n\n"
        + inWords(partners.decide(ballot(SeatState.FOR)));
  }

  private static Ballot ballot(SeatState board) {
    return Ballot.of(
        Map.of(
            NottinghamSeats.COUNCIL, SeatState.FOR,
            NottinghamSeats.ICB, board,
            NottinghamSeats.POLICE, SeatState.ABSENT));
  }

  private static String inWords(Outcome outcome) {
    return String.join(
        "\n",
        outcome.explanation(),
        "  carried: " + outcome.isCarried() + "; could it be: " + outcome.mayBeCarried(),
        "  not stated: " + (outcome.missing().isEmpty() ? "nothing" : outcome.missing()));
  }
}
