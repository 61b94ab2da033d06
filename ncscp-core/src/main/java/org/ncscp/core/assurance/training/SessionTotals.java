// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.ncscp.core.reference.CountShare;

/**
 * One session with what is known of those who booked and came.
 *
 * @param session the session
 * @param state what became of it
 * @param attendance who booked and came, if it was held; else none
 * @param bookings places booked, if it was cancelled or is still to come; else zero
 * @param notCounted attendance that cannot be, because the session was not held; counted nowhere
 */
public record SessionTotals(
    TrainingSession session,
    SessionState state,
    AttendanceCounts attendance,
    long bookings,
    AttendanceCounts notCounted)
    implements Serializable {

  /**
   * Refuses nulls.
   *
   * @param session the session
   * @param state what became of it
   * @param attendance who booked and came, if it was held
   * @param bookings places booked, if it was not held
   * @param notCounted attendance that cannot be
   */
  public SessionTotals {
    requireNonNull(session, "session");
    requireNonNull(state, "state");
    requireNonNull(attendance, "attendance");
    requireNonNull(notCounted, "notCounted");
  }

  static SessionTotals none(TrainingSession session, SessionState state) {
    return new SessionTotals(session, state, AttendanceCounts.NONE, 0, AttendanceCounts.NONE);
  }

  SessionTotals plus(Attendance one) {
    AttendanceCounts counts = AttendanceCounts.of(one);
    if (state == SessionState.HELD) {
      return new SessionTotals(session, state, attendance.plus(counts), bookings, notCounted);
    }
    return one.attended() == 0
        ? new SessionTotals(session, state, attendance, bookings + one.booked(), notCounted)
        : new SessionTotals(session, state, attendance, bookings, notCounted.plus(counts));
  }

  SessionTotals plus(SessionTotals other) {
    if (!session.equals(other.session) || state != other.state) {
      throw new IllegalArgumentException(
          "totals must be of the same sessions on the same day, but the session "
              + session.session()
              + " differs between them");
    }
    return new SessionTotals(
        session,
        state,
        attendance.plus(other.attendance),
        bookings + other.bookings,
        notCounted.plus(other.notCounted));
  }

  /**
   * Returns how full it was: all who came, of its capacity.
   *
   * @return the share; empty if it was not held, has no capacity, or no record says who came
   */
  public Optional<CountShare> fillRate() {
    return attendance.records() == 0
        ? Optional.empty()
        : session.capacity().map(most -> new CountShare(attendance.attended(), most));
  }
}
