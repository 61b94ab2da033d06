// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

/** What a seat did in a vote. Not to have voted is never taken for an abstention. */
public enum SeatState {
  /** Voted for. */
  FOR("for"),
  /** Voted against. */
  AGAINST("against"),
  /** Was there and said that it abstains. */
  ABSTAINED("abstained"),
  /** Could vote and did not, or has not yet. */
  SILENT("silent"),
  /** Took no part because of an interest. */
  RECUSED("recused"),
  /** Nobody acted for it. */
  ABSENT("absent"),
  /** Nobody holds it. */
  VACANT("vacant");

  private final String description;

  SeatState(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code abstained}
   */
  public String description() {
    return description;
  }

  /** Tells whether it is a vote for, a vote against or an abstention. */
  boolean isCast() {
    return this == FOR || this == AGAINST || this == ABSTAINED;
  }
}
