// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

/** What has one vote, however many people speak for it. */
public enum VoteUnit {
  /** Each seat. */
  SEAT("one vote for each seat"),
  /** Each organisation, whatever the number of its seats. */
  ORGANISATION("one vote for each organisation"),
  /**
   * Each role of a partner, such as the local authority, whatever the number of partners that have
   * it.
   */
  ROLE("one vote for each role"),
  /** Each person, whatever the number of seats that the person holds. */
  PERSON("one vote for each person");

  private final String description;

  VoteUnit(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code one vote for each organisation}
   */
  public String description() {
    return description;
  }
}
