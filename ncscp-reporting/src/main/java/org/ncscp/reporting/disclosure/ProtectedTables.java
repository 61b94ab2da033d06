// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import java.util.List;
import java.util.Optional;
import org.ncscp.reporting.table.ReportTable;

/**
 * Tables as an audience may see them. Immutable and thread-safe.
 *
 * @param tables in the order in which they were given
 * @param suppression what was withheld, and why; for whoever publishes and never for print; empty
 *     if the audience sees everything
 * @param report what was done, in a sentence, for whoever publishes
 */
public record ProtectedTables(
    List<ReportTable> tables, Optional<Suppression> suppression, String report) {

  /**
   * Checks the parts.
   *
   * @param tables in the order in which they were given
   * @param suppression what was withheld, and why
   * @param report what was done, in a sentence
   */
  public ProtectedTables {
    tables = List.copyOf(tables);
  }

  /** Says what was done, and neither which nor why. */
  @Override
  public String toString() {
    return report;
  }
}
