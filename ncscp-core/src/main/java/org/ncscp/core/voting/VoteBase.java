// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

/** Of what a threshold is a share. It matters most when a seat is empty or abstains. */
public enum VoteBase {
  /** Of the whole electorate, there or not. */
  ALL_SEATS("all seats"),
  /** Of those of the electorate who are there. */
  SEATS_PRESENT("the seats present"),
  /** Of the votes for and against. */
  VOTES_CAST("the votes cast"),
  /** The arrangements do not say. */
  UNSPECIFIED("unspecified");

  private final String description;

  VoteBase(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code all seats}
   */
  public String description() {
    return description;
  }
}
