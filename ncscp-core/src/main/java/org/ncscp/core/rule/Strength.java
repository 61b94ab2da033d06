// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

/** What follows if a rule is not kept. */
public enum Strength {
  /** It is breached. */
  DUTY("duty"),
  /** It warns. */
  AIM("aim");

  private final String description;

  Strength(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code duty}
   */
  public String description() {
    return description;
  }
}
