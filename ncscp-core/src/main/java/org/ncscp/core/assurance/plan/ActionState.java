// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

/** How an agreed action stands on a day. */
public enum ActionState {
  /** It is neither completed nor cancelled, and its due day is not over. */
  OPEN,
  /** It is neither completed nor cancelled, and its due day is over. */
  OVERDUE,
  /** It was completed on its due day or before. */
  COMPLETED_IN_TIME,
  /** It was completed after its due day. */
  COMPLETED_LATE,
  /** It was given up. */
  CANCELLED;

  /**
   * Tells whether it is completed, in time or late.
   *
   * @return true for {@link #COMPLETED_IN_TIME} and {@link #COMPLETED_LATE}
   */
  public boolean isCompleted() {
    return this == COMPLETED_IN_TIME || this == COMPLETED_LATE;
  }
}
