// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

/** What happens to a period of the calendar that ends on a non-working day. */
public enum Roll {
  /** It ends there all the same. */
  NONE("not moved"),
  /** It ends on the working day before. */
  PRECEDING("moved to the working day before"),
  /** It ends on the working day after. */
  FOLLOWING("moved to the working day after"),
  /** As preceding; but following where that lies in another month. */
  MODIFIED_PRECEDING("moved to the working day before, within the month"),
  /** As following; but preceding where that lies in another month. */
  MODIFIED_FOLLOWING("moved to the working day after, within the month");

  private final String description;

  Roll(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code not moved}
   */
  public String description() {
    return description;
  }
}
