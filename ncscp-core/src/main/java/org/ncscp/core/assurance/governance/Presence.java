// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.governance;

/** How an organisation was at a meeting, from the best that any of its seats was. */
public enum Presence {
  /** Somebody came who holds a seat of it. */
  PRESENT("present"),
  /** Nobody who holds a seat of it came, but somebody for them. */
  BY_DEPUTY("present by deputy"),
  /** Nobody came, and apologies were sent. */
  APOLOGIES("absent with apologies"),
  /** Nobody came, and no apologies were sent. */
  ABSENT("absent without apologies");

  private final String description;

  Presence(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code present by deputy}
   */
  public String description() {
    return description;
  }

  /**
   * Tells whether the organisation was there.
   *
   * @return true for somebody who holds a seat and for a deputy
   */
  public boolean attended() {
    return this == PRESENT || this == BY_DEPUTY;
  }
}
