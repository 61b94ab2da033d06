// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import java.util.HashMap;
import java.util.Map;
import org.ncscp.core.reference.OrganisationId;

/** Adds up attendances, one at a time. */
final class Counting {
  private final Programme programme;
  private final Map<SessionId, SessionTotals> sessions;
  private final Map<OrganisationId, AttendanceCounts> agencies = new HashMap<>();
  private final Map<SessionId, AttendanceCounts> unknown = new HashMap<>();

  Counting(Programme programme) {
    this.programme = programme;
    this.sessions = programme.ofPeriod();
  }

  void add(Attendance one) {
    SessionTotals session = sessions.get(one.session());
    if (session != null) {
      sessions.put(one.session(), session.plus(one));
      if (session.state() == SessionState.HELD) {
        agencies.merge(one.agency(), AttendanceCounts.of(one), AttendanceCounts::plus);
      }
    } else if (!programme.has(one.session())) {
      unknown.merge(one.session(), AttendanceCounts.of(one), AttendanceCounts::plus);
    }
  }

  Counting plus(Counting other) {
    TrainingTotals.merge(other.sessions, sessions, SessionTotals::plus);
    TrainingTotals.merge(other.agencies, agencies, AttendanceCounts::plus);
    TrainingTotals.merge(other.unknown, unknown, AttendanceCounts::plus);
    return this;
  }

  TrainingTotals totals() {
    return new TrainingTotals(sessions, agencies, unknown);
  }
}
