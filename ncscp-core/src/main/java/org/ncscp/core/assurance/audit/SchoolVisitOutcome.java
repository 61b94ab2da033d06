// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

/**
 * How a setting that was visited stands against the safeguarding standards.
 *
 * <p>Source: NCSCP annual report 2024/25, Safeguarding Practice and Assurance: "assessed as meeting
 * or exceeding safeguarding standards".
 */
public enum SchoolVisitOutcome {
  /** It exceeds them. */
  EXCEEDED,
  /** It meets them. */
  MET,
  /** It does not meet them. */
  NOT_MET
}
