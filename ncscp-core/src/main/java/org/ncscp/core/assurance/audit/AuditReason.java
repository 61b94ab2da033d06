// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

/**
 * Why an audit is in the programme.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Audit.
 */
public enum AuditReason {
  /**
   * A child safeguarding practice review. The arrangements name no other review here: a rapid
   * review, with which each begins, and a local learning review are read as included.
   */
  CHILD_SAFEGUARDING_PRACTICE_REVIEW,
  /** A performance indicator. */
  PERFORMANCE_INDICATOR,
  /** An issue that caused concern and is to be explored further. */
  ISSUE_OF_CONCERN,
  /** An issue that caused concern and that an earlier audit highlighted. */
  EARLIER_AUDIT,
  /** A theme identified locally. */
  LOCAL_THEME,
  /** A theme identified nationally. */
  NATIONAL_THEME,
  /** A general audit within a category, to establish local performance. */
  GENERAL_IN_CATEGORY
}
