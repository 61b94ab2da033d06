// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

/** A step in the life of a review that rests on a decision of the partners. */
public enum DecidedStep {
  /** Whether a referred case is to be notified, reviewed for learning, or neither. */
  REFERRAL_DECIDED("decision on a referral"),
  /** The rapid review is complete, with what is to follow it. */
  RAPID_REVIEW_COMPLETED("completion of a rapid review"),
  /** The initial decision is adhered to or changed, after the Panel disagreed. */
  RECONSIDERED("reconsideration after the Panel's answer"),
  /** A local practice review is begun. */
  PRACTICE_REVIEW_INITIATED("initiation of a practice review"),
  /** The report of a practice review is signed off. */
  REPORT_SIGNED_OFF("sign-off of a report"),
  /** More time is allowed for completing or publishing a review. */
  DELAY_DECIDED("decision on a delay"),
  /** The report of a review, or what should improve, is not published. */
  NON_PUBLICATION_DECIDED("decision not to publish");

  private final String description;

  DecidedStep(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code sign-off of a report}
   */
  public String description() {
    return description;
  }
}
