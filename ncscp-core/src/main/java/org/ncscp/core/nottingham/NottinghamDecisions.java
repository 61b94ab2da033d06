// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import org.ncscp.core.reference.DecisionKind;

/** The kinds of decision of which Nottingham City's arrangements speak. */
public final class NottinghamDecisions {
  /** Sign-off of the published safeguarding arrangements; reserved to the lead partners. */
  public static final DecisionKind ARRANGEMENTS_SIGN_OFF = DecisionKind.of("arrangements-sign-off");

  /** Sign-off of the plans for independent scrutiny; reserved to the lead partners. */
  public static final DecisionKind SCRUTINY_PLAN_SIGN_OFF =
      DecisionKind.of("scrutiny-plan-sign-off");

  /** Sign-off of the shared annual budget; reserved to the lead partners. */
  public static final DecisionKind SHARED_BUDGET_SIGN_OFF =
      DecisionKind.of("shared-budget-sign-off");

  /** Sign-off of the yearly report; reserved to the lead partners. */
  public static final DecisionKind YEARLY_REPORT_SIGN_OFF =
      DecisionKind.of("yearly-report-sign-off");

  /** Sign-off of the local threshold document; reserved to the lead partners. */
  public static final DecisionKind THRESHOLD_DOCUMENT_SIGN_OFF =
      DecisionKind.of("threshold-document-sign-off");

  /** Approval of a delay to a review; reserved to the Strategic Leadership Group. */
  public static final DecisionKind PUBLICATION_DELAY = DecisionKind.of("publication-delay");

  /** Decision not to publish a review; reserved to the Strategic Leadership Group. */
  public static final DecisionKind NON_PUBLICATION = DecisionKind.of("non-publication");

  /** Sign-off of the report of a practice review; reserved to the review group. */
  public static final DecisionKind REVIEW_REPORT_SIGN_OFF =
      DecisionKind.of("review-report-sign-off");

  /** Agreement on the partner who leads on one issue. */
  public static final DecisionKind ISSUE_LEAD = DecisionKind.of("issue-lead");

  /** Agreement on whether an incident is to be notified; the duty stays the council's. */
  public static final DecisionKind NOTIFICATION_AGREEMENT =
      DecisionKind.of("notification-agreement");

  /** Whether the criteria for a review are met. */
  public static final DecisionKind REVIEW_CRITERIA = DecisionKind.of("review-criteria");

  /** A strategic decision on behalf of the lead partners. */
  public static final DecisionKind STRATEGIC_DECISION = DecisionKind.of("strategic-decision");

  /** An operational decision on behalf of the lead partners. */
  public static final DecisionKind OPERATIONAL_DECISION = DecisionKind.of("operational-decision");

  /** Agreement of the report of a rapid review. */
  public static final DecisionKind RAPID_REVIEW_REPORT = DecisionKind.of("rapid-review-report");

  /** Whether to undertake a practice review. */
  public static final DecisionKind PRACTICE_REVIEW = DecisionKind.of("practice-review");

  private NottinghamDecisions() {}
}
