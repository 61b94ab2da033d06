// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

/** What a period means for what must be done. */
public enum Obligation {
  /** It must be done by the last day. */
  WITHIN("within"),
  /** It must go on to the last day, and may end after it. */
  AT_LEAST("for at least");

  private final String description;

  Obligation(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code within}
   */
  public String description() {
    return description;
  }
}
