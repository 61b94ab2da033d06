// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

/** How sure the record of a holiday is. */
public enum HolidayStatus {
  /** Published or laid down by law. */
  CONFIRMED,
  /** Kept by everybody, but no proclamation for the substitute day has been seen. */
  CUSTOMARY,
  /** Published at the time, and later found never to have been proclaimed. */
  DISPUTED,
  /** Not published yet: what standing law will give if nobody moves or adds a day. */
  PROJECTED
}
