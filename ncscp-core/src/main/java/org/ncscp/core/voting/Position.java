// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

/** Where a seat stands while consensus is sought. */
public enum Position {
  /** Agrees. */
  AGREES("agrees"),
  /** Says that it has no objection: consent, recorded apart. */
  NO_OBJECTION("has no objection"),
  /** Objects. */
  OBJECTS("objects"),
  /** Says that it takes no position, which is no consent. */
  ABSTAINS("abstains"),
  /** Has not been heard: neither consent nor abstention. */
  NOT_HEARD("has not been heard");

  private final String description;

  Position(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code has no objection}
   */
  public String description() {
    return description;
  }

  /**
   * Tells whether the seat consents.
   *
   * @return true if it agrees or has no objection
   */
  public boolean isConsent() {
    return this == AGREES || this == NO_OBJECTION;
  }
}
