// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** Whether a step was in time. */
public enum AuditTiming {
  /** It was done in time. */
  IN_TIME("in time"),
  /** It was done late, or in time only by an extension that came too late. */
  LATE("late"),
  /** It is not done, and its last day is over. */
  OVERDUE("overdue"),
  /** It is not done, and its last day is still to come or its clock stands still. */
  RUNNING("running"),
  /** It was no longer to be done. */
  FELL_AWAY("fell away"),
  /** No rule says by when it is to be done. */
  NO_LIMIT("no limit");

  private final String description;

  AuditTiming(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code in time}
   */
  public String description() {
    return description;
  }
}
