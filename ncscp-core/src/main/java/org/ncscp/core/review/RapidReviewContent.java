// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** What a rapid review must contain: the four aims of the arrangements, section "Rapid Review". */
public enum RapidReviewContent {
  /** The facts about the case, as far as they can be readily established. */
  FACTS("the facts"),
  /** Whether immediate action is needed for the safety of children, and what learning is shared. */
  IMMEDIATE_ACTION("immediate action"),
  /** The potential for identifying improvements. */
  IMPROVEMENTS("the potential for improvements"),
  /** What steps to take next, including whether to undertake a practice review. */
  NEXT_STEPS("the next steps");

  private final String description;

  RapidReviewContent(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code the facts}
   */
  public String description() {
    return description;
  }
}
