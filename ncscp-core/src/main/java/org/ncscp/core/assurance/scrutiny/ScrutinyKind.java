// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

/**
 * What a scrutineer assesses.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Independent Scrutiny, Responsibilities
 * of the Independent Scrutineer; Rapid Review.
 */
public enum ScrutinyKind {
  /** How effective the arrangements are for children, families and practitioners. */
  EFFECTIVENESS,
  /** The safeguarding partners' leadership of the arrangements, for the yearly report. */
  LEADERSHIP,
  /** The reviews of the previous period: whether the process works and decisions are right. */
  AUDIT_OF_REVIEWS,
  /** Something else. */
  OTHER
}
