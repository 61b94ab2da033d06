// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

/** What follows for a meeting whose quorum is not met. */
public enum QuorumEnforcement {
  /** The meeting cannot go on. */
  HARD_STOP("the meeting cannot go on"),
  /** The chair decides whether the meeting goes on. */
  CHAIRS_DISCRETION("the chair decides whether the meeting goes on"),
  /** The chair selects the items that are taken all the same. */
  CHAIR_SELECTS_ITEMS("the chair selects the items that are taken"),
  /** The arrangements do not say. */
  UNSPECIFIED("what follows is unspecified");

  private final String description;

  QuorumEnforcement(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code the meeting cannot go on}
   */
  public String description() {
    return description;
  }
}
