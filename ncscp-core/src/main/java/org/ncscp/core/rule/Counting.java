// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

/** Whether the day of the trigger counts. */
public enum Counting {
  /** The day of the trigger is day zero. */
  ORDINARY("not counting that day"),
  /** The day of the trigger is day one; in a count of working days, if it is one. */
  INCLUSIVE("beginning with that day"),
  /** So many whole days lie between the trigger and the last day. */
  CLEAR("clear of both days");

  private final String description;

  Counting(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code not counting that day}
   */
  public String description() {
    return description;
  }
}
