// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

/** Which of several origins decides. */
public enum Whichever {
  /** The one that ends first. */
  EARLIER("earlier"),
  /** The one that ends last. */
  LATER("later");

  private final String description;

  Whichever(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code earlier}
   */
  public String description() {
    return description;
  }
}
