// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

/** How a deadline stands at a moment. */
public enum DeadlineState {
  /**
   * Its trigger has not happened; its date is the latest if every step before is done on its last
   * day.
   */
  PROJECTED,
  /** The time is running. */
  RUNNING,
  /** The clock stands still; there is no due date until it goes on. */
  PAUSED,
  /** More time was asked for and not yet effectively given; the first date still counts. */
  EXTENSION_PENDING,
  /** More time was given; the revised date counts. */
  EXTENDED,
  /** Done in time, or gone on for long enough. */
  MET,
  /** Done after the last day. */
  MET_LATE,
  /** The last day is over and it is not done. */
  OVERDUE,
  /** It no longer applies, and is left out of timeliness figures. */
  CANCELLED,
  /** The time is running to a date that rests on bank holidays not yet published. */
  PROVISIONAL;

  /**
   * Tells whether it is still to be done.
   *
   * @return false if it is done, no longer applies, or has not begun
   */
  public boolean isOpen() {
    return switch (this) {
      case RUNNING, PAUSED, EXTENSION_PENDING, EXTENDED, OVERDUE, PROVISIONAL -> true;
      case PROJECTED, MET, MET_LATE, CANCELLED -> false;
    };
  }
}
