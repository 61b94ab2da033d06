// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

/** What a review came to on a day. Each counts in the period in which that day lies. */
public enum ReviewMilestone {
  /**
   * It began. A rapid review begins with the notification, or without one where the arrangements
   * allow it; a second notification while it is under way begins no other. A practice review begins
   * when it is initiated.
   */
  BEGUN("begun"),
  /**
   * It was completed. A rapid review is when it was agreed with its conclusion; a learning review
   * when that is recorded; a practice review when its report was first signed off: a report that
   * was changed and signed off again is no second review.
   */
  COMPLETED("completed"),
  /** The report of a practice review, or information about improvements, was first published. */
  PUBLISHED("published"),
  /**
   * It ended before it was completed: a rapid review whose criteria were found not met, a learning
   * review that turned into a notification. What was completed before stays completed.
   */
  ENDED_EARLY("ended early");

  private final String description;

  ReviewMilestone(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code ended early}
   */
  public String description() {
    return description;
  }
}
