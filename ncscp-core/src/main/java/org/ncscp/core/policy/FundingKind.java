// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

/** What kind of money it is. */
public enum FundingKind {
  /** A contribution. */
  CONTRIBUTION("contribution"),
  /** A grant. */
  GRANT("grant"),
  /** A flat amount, the same for each area. */
  FLAT_AMOUNT("flat amount");

  private final String description;

  FundingKind(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code contribution}
   */
  public String description() {
    return description;
  }
}
