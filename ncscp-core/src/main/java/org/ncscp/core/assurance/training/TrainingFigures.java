// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.CountShare;

/**
 * Figures of several sessions, for example of all sessions of a course.
 *
 * @param held sessions that were held
 * @param cancelled sessions that were cancelled
 * @param toCome sessions whose day is still to come
 * @param unrecorded sessions that were held and of which no record says who came
 * @param attendance who booked and came at the sessions that were held
 * @param bookedAtCancelled places booked at sessions that were cancelled
 * @param bookedToCome places booked at sessions that are still to come
 * @param fillRate all who came of all places, at the sessions with a {@link
 *     SessionTotals#fillRate()}; empty if there is none
 */
public record TrainingFigures(
    long held,
    long cancelled,
    long toCome,
    long unrecorded,
    AttendanceCounts attendance,
    long bookedAtCancelled,
    long bookedToCome,
    Optional<CountShare> fillRate) {

  /**
   * Refuses nulls.
   *
   * @param held sessions that were held
   * @param cancelled sessions that were cancelled
   * @param toCome sessions whose day is still to come
   * @param unrecorded sessions that were held and of which no record says who came
   * @param attendance who booked and came at the sessions that were held
   * @param bookedAtCancelled places booked at sessions that were cancelled
   * @param bookedToCome places booked at sessions that are still to come
   * @param fillRate all who came of all places
   */
  public TrainingFigures {
    requireNonNull(attendance, "attendance");
    requireNonNull(fillRate, "fillRate");
  }

  static TrainingFigures of(Collection<SessionTotals> sessions) {
    List<SessionTotals> held = in(SessionState.HELD, sessions);
    List<SessionTotals> cancelled = in(SessionState.CANCELLED, sessions);
    List<SessionTotals> toCome = in(SessionState.TO_COME, sessions);
    return new TrainingFigures(
        held.size(),
        cancelled.size(),
        toCome.size(),
        held.stream().filter(one -> one.attendance().records() == 0).count(),
        held.stream()
            .map(SessionTotals::attendance)
            .reduce(AttendanceCounts.NONE, AttendanceCounts::plus),
        cancelled.stream().mapToLong(SessionTotals::bookings).sum(),
        toCome.stream().mapToLong(SessionTotals::bookings).sum(),
        held.stream()
            .flatMap(one -> one.fillRate().stream())
            .reduce((a, b) -> new CountShare(a.count() + b.count(), a.of() + b.of())));
  }

  private static List<SessionTotals> in(SessionState state, Collection<SessionTotals> sessions) {
    return sessions.stream().filter(one -> one.state() == state).toList();
  }
}
