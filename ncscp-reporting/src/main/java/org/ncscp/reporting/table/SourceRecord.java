// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.record.RecordId;

/**
 * A record that a row was computed from.
 *
 * @param table the table of the records
 * @param record the record
 */
public record SourceRecord(String table, RecordId record) {

  /**
   * Checks the parts.
   *
   * @param table the table of the records
   * @param record the record
   */
  public SourceRecord {
    requireNonNull(table, "table");
    requireNonNull(record, "record");
  }

  /** Returns both, as {@code contributions 3}. */
  @Override
  public String toString() {
    return table + " " + record;
  }
}
