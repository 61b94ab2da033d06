// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.history.CaseReference;

/**
 * Something that the scrutineer should look at.
 *
 * @param kind what sort
 * @param reference the case
 * @param line what, in one line without any text of the case
 */
public record AuditFinding(AuditFindingKind kind, CaseReference reference, String line) {

  /**
   * Refuses nulls.
   *
   * @param kind what sort
   * @param reference the case
   * @param line what, in one line without any text of the case
   */
  public AuditFinding {
    requireNonNull(kind, "kind");
    requireNonNull(reference, "reference");
    requireNonNull(line, "line");
  }

  /** Returns the case and the line. */
  @Override
  public String toString() {
    return reference + ": " + line;
  }
}
