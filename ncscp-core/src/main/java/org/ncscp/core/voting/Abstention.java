// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

/** What an abstention does to the number of which the threshold is a share. It is never a vote. */
public enum Abstention {
  /** It stays in the number: to abstain makes it no easier to carry a decision. */
  COUNTED("abstentions counted"),
  /** It leaves the number: fewer votes are needed. */
  NOT_COUNTED("abstentions not counted");

  private final String description;

  Abstention(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code abstentions not counted}
   */
  public String description() {
    return description;
  }
}
