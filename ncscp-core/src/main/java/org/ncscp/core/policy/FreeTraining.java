// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

/** Whom multi-agency training is free for. */
public enum FreeTraining {
  /** The safeguarding partners. */
  PARTNERS("safeguarding partners"),
  /** Every relevant agency. */
  RELEVANT_AGENCIES("relevant agencies"),
  /** Organisations that contribute money to the partnership. */
  CONTRIBUTORS("organisations that contribute financially");

  private final String description;

  FreeTraining(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code safeguarding partners}
   */
  public String description() {
    return description;
  }
}
