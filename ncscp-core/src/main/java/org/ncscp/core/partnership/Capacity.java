// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

/** In what capacity a person acts for a post. */
public enum Capacity {
  /** Holds it. */
  HOLDER("holder"),
  /** Holds it for the time being. */
  INTERIM("interim holder"),
  /** Acts for the holder. */
  DEPUTY("deputy");

  private final String description;

  Capacity(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code holder}
   */
  public String description() {
    return description;
  }
}
