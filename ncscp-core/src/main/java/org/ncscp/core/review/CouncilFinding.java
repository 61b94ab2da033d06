// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** What the council finds of its own duty to notify. */
public enum CouncilFinding {
  /** The criteria are met, and the duty applies. */
  CRITERIA_MET("criteria met"),
  /** The criteria are not met, and there is nothing to notify. */
  CRITERIA_NOT_MET("criteria not met");

  private final String description;

  CouncilFinding(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code criteria met}
   */
  public String description() {
    return description;
  }
}
