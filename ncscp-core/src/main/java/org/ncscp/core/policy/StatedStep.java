// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

/**
 * A step in the life of a review for which no national rule has a fact, so that each partnership
 * says which fact of its rule book it states.
 */
public enum StatedStep {
  /** The copy of the notification has reached everybody who is to have it. */
  NOTIFICATION_COPIED("copy of the notification"),
  /** The findings have been explained to everybody to whom they are to be. */
  FINDINGS_EXPLAINED("explanation of the findings"),
  /** The report is deposited in the national repository. */
  REPORT_DEPOSITED("deposit of the report in the repository"),
  /** A rapid review begins without a notification. */
  RAPID_REVIEW_BEGUN("beginning of a rapid review without a notification");

  private final String description;

  StatedStep(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code copy of the notification}
   */
  public String description() {
    return description;
  }
}
