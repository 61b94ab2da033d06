// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

/** What follows a tie. */
public enum Tie {
  /** The arrangements do not say. */
  UNSPECIFIED("unspecified"),
  /** Nothing is decided, and what was proposed falls. */
  NOT_CARRIED("not carried"),
  /** It goes where the group escalates to. */
  ESCALATED("escalated"),
  /** Whoever has the casting vote decides. */
  CASTING_VOTE("decided by the casting vote");

  private final String description;

  Tie(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code not carried}
   */
  public String description() {
    return description;
  }
}
