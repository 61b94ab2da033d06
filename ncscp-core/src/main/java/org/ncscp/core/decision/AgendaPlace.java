// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.meeting.AgendaItemId;
import org.ncscp.core.meeting.MeetingReference;

/**
 * Where a motion is put: an item of a meeting's agenda.
 *
 * @param meeting the meeting
 * @param item the item of its agenda
 */
public record AgendaPlace(MeetingReference meeting, AgendaItemId item) {
  /**
   * Refuses nulls.
   *
   * @param meeting the meeting
   * @param item the item of its agenda
   */
  public AgendaPlace {
    requireNonNull(meeting, "meeting");
    requireNonNull(item, "item");
  }

  /** Returns for example {@code item 3 of SLG-2025-09}. */
  @Override
  public String toString() {
    return "item " + item + " of " + meeting;
  }
}
