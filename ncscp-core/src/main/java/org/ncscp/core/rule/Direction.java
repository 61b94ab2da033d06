// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

/** Which way a period runs from its trigger. */
public enum Direction {
  /** From the trigger on. */
  AFTER("after"),
  /** Back from the trigger, such as from a planned publication. */
  BEFORE("before");

  private final String description;

  Direction(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code after}
   */
  public String description() {
    return description;
  }
}
