// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.policy.ReportEvidence;

/**
 * How many records of a kind the period has.
 *
 * @param kind the kind
 * @param records how many
 */
public record EvidenceCount(ReportEvidence kind, long records) {

  /**
   * Checks the parts.
   *
   * @param kind the kind
   * @param records how many
   */
  public EvidenceCount {
    requireNonNull(kind, "kind");
  }

  /** Returns both, as {@code training: 12}. */
  @Override
  public String toString() {
    return kind.word() + ": " + records;
  }
}
