// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

/** How far an audit has come. */
public enum AuditState {
  /** It is planned, and the last day planned for it has not passed. */
  PLANNED,
  /** It was planned, the last day planned for it has passed, and it is not completed. */
  OVERDUE,
  /** It is completed, and has not been presented to every group that is to see its outcome. */
  UNDERTAKEN,
  /** It is completed, and was presented to every group that is to see its outcome. */
  PRESENTED
}
