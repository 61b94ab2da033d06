// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

/** Whether enough seats were present when an item was taken. */
public enum ItemStanding {
  /** The quorum was met, however it is read. */
  QUORATE("quorate"),
  /** The quorum was not met, however it is read. */
  INQUORATE("inquorate"),
  /** The arrangements state a quorum, and not what decides whether it was met. */
  UNSPECIFIED("unspecified"),
  /** The arrangements state no quorum. */
  NOT_STATED("no quorum stated"),
  /** The item was not taken. */
  NOT_TAKEN("not taken");

  private final String description;

  ItemStanding(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code no quorum stated}
   */
  public String description() {
    return description;
  }
}
