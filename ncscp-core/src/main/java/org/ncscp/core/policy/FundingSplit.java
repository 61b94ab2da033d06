// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

/** How the partners share the cost. */
public enum FundingSplit {
  /** As the lines say. */
  STATED("as stated"),
  /** In equal parts. */
  EQUAL("in equal parts"),
  /** The arrangements do not say. */
  UNSPECIFIED("unspecified");

  private final String description;

  FundingSplit(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code as stated}
   */
  public String description() {
    return description;
  }
}
