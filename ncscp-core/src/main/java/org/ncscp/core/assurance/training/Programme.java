// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ncscp.core.reference.ReportingPeriod;

/** All sessions, and what became of those of a period by a day. */
record Programme(Map<SessionId, TrainingSession> sessions, ReportingPeriod period, LocalDate asAt) {

  static Programme of(
      ReportingPeriod period, Collection<TrainingSession> sessions, LocalDate asAt) {
    requireNonNull(period, "period");
    requireNonNull(asAt, "asAt");
    return new Programme(byId(sessions), period, asAt);
  }

  static Map<SessionId, TrainingSession> byId(Collection<TrainingSession> sessions) {
    Map<SessionId, TrainingSession> all = new HashMap<>();
    for (TrainingSession one : sessions) {
      if (all.put(one.session(), one) != null) {
        throw new IllegalArgumentException(
            "sessions must have each session once but had " + one.session() + " twice");
      }
    }
    return all;
  }

  boolean has(SessionId session) {
    return sessions.containsKey(session);
  }

  /** What became of each session of the period, before anybody is counted. */
  Map<SessionId, SessionTotals> ofPeriod() {
    Map<SessionId, SessionTotals> totals = new HashMap<>();
    for (TrainingSession one : sessions.values()) {
      if (period.contains(one.day())) {
        totals.put(one.session(), SessionTotals.none(one, state(one)));
      }
    }
    return totals;
  }

  private SessionState state(TrainingSession session) {
    if (session.cancelled()) {
      return SessionState.CANCELLED;
    }
    return session.day().isAfter(asAt) ? SessionState.TO_COME : SessionState.HELD;
  }
}
