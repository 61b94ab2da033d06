// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** The strands of a case. They run beside one another, and each has one stage at a time. */
public enum Strand {
  /** The partners consider a referral. */
  CONSIDERATION("consideration"),
  /** The council's duty to notify, which no decision of others touches. */
  NOTIFICATION("notification"),
  /** The rapid review, and what the Panel says of it. */
  RAPID_REVIEW("rapid review"),
  /** The local practice review and its publication. */
  PRACTICE_REVIEW("practice review"),
  /** The learning review. */
  LEARNING_REVIEW("learning review"),
  /** Another area's review in which the partnership takes part. */
  OTHER_AREA("another area's review"),
  /** A national or thematic review that was received. */
  NATIONAL_LEARNING("national learning");

  private final String description;

  Strand(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code consideration}
   */
  public String description() {
    return description;
  }
}
