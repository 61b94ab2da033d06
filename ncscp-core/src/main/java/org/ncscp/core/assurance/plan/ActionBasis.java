// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

/** What kind of thing an agreed action follows from. */
public enum ActionBasis {
  /** A priority of the business plan. */
  PRIORITY,
  /** An audit. */
  AUDIT,
  /** A risk of the partnership's risk register. */
  RISK,
  /** A challenge by the scrutineer or between partners. */
  CHALLENGE,
  /** An engagement with children, families or practitioners. */
  ENGAGEMENT
}
