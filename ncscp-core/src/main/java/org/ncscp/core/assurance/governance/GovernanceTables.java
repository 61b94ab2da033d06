// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.governance;

import org.ncscp.core.record.RecordTable;

/** The tables of meetings, as they stand in a sheet. */
public final class GovernanceTables {
  /** Meetings that were held: one for each meeting. */
  public static final RecordTable<MeetingHeld> MEETINGS = MeetingColumns.TABLE;

  private GovernanceTables() {}
}
