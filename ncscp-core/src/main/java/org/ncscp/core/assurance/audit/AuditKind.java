// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

/** Whose work an audit looks at. */
public enum AuditKind {
  /** The work of several agencies together. */
  MULTI_AGENCY,
  /** The work of one agency. */
  SINGLE_AGENCY
}
