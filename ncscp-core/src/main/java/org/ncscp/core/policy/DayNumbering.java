// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

/** How the working days of a timetable are numbered. */
public enum DayNumbering {
  /** The day of the anchor is day zero, and the working day after it is working day one. */
  ANCHOR_IS_DAY_ZERO("the anchor's day is day zero"),
  /** The day of the anchor is working day one, if it is a working day; else the next one is. */
  ANCHOR_IS_DAY_ONE("the anchor's day is day one");

  private final String description;

  DayNumbering(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code the anchor's day is day zero}
   */
  public String description() {
    return description;
  }
}
