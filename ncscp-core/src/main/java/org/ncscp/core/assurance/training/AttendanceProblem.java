// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Attendance that was counted nowhere, because there is no such session or it was not held.
 *
 * @param session the session that the records name
 * @param state what became of the session; empty if there is no such session
 * @param counts what the records say
 */
public record AttendanceProblem(
    SessionId session, Optional<SessionState> state, AttendanceCounts counts) {

  /**
   * Refuses nulls.
   *
   * @param session the session that the records name
   * @param state what became of the session
   * @param counts what the records say
   */
  public AttendanceProblem {
    requireNonNull(session, "session");
    requireNonNull(state, "state");
    requireNonNull(counts, "counts");
  }

  /**
   * Returns the problem in words.
   *
   * @return for example {@code session 2024-017 must be one that was held but was cancelled: 12
   *     attended, 15 booked}
   */
  @Override
  public String toString() {
    return "session "
        + session
        + state
            .map(
                what ->
                    " must be one that was held but "
                        + (what == SessionState.CANCELLED ? "was cancelled" : "is still to come"))
            .orElse(" must be among the sessions but is not")
        + ": "
        + counts.attended()
        + " attended, "
        + counts.booked()
        + " booked";
  }
}
