// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

/** Whom money is for. */
public enum FundingPurpose {
  /** Children. */
  CHILDREN("children"),
  /** Adults. */
  ADULTS("adults"),
  /** Both. */
  BOTH("children and adults");

  private final String description;

  FundingPurpose(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code children}
   */
  public String description() {
    return description;
  }
}
