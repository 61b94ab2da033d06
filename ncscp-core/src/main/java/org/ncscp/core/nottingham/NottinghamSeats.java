// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import org.ncscp.core.reference.SeatId;

/**
 * The seats that vote in Nottingham City's groups: the same three among the lead partners, in the
 * Strategic Leadership Group and in the review group.
 */
public final class NottinghamSeats {
  /** The council's. */
  public static final SeatId COUNCIL = SeatId.of("council");

  /** The integrated care board's. */
  public static final SeatId ICB = SeatId.of("icb");

  /** The police's. */
  public static final SeatId POLICE = SeatId.of("police");

  private NottinghamSeats() {}
}
