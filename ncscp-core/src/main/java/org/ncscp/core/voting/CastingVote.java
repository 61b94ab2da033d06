// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

/** Who has a second vote in a tie. Nobody has one unless the arrangements say so. */
public enum CastingVote {
  /** Nobody: the arrangements say that there is none. */
  NONE("no casting vote"),
  /** Whoever chairs the meeting. */
  CHAIR("the chair has a casting vote"),
  /** The arrangements do not say. */
  UNSPECIFIED("a casting vote is unspecified");

  private final String description;

  CastingVote(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code no casting vote}
   */
  public String description() {
    return description;
  }
}
