// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

/** How much a finding matters. */
public enum Severity {
  /** A figure is wrong: the report is not published unless a person answers for it by name. */
  ERROR,
  /** Something is doubtful, and somebody should look at it. */
  WARNING,
  /** Something that a reader should know. */
  NOTE
}
