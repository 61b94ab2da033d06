// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

/**
 * Why a setting was visited.
 *
 * <p>Source: NCSCP annual report 2024/25, Safeguarding Practice and Assurance.
 */
public enum SchoolVisitKind {
  /** To follow up answers that show that work is needed. */
  FOLLOW_UP,
  /** For an in-depth audit, face to face. */
  IN_DEPTH_AUDIT
}
