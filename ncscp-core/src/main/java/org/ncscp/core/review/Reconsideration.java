// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** What the partners conclude when they reconsider. */
public enum Reconsideration {
  /** They adhere to their first decision. */
  ADHERED("adhered to the decision"),
  /** A practice review is to be undertaken. */
  COMMISSIONED("commissioned a practice review");

  private final String description;

  Reconsideration(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code adhered to the decision}
   */
  public String description() {
    return description;
  }
}
