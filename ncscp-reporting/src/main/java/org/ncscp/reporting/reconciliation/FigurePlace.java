// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;

/**
 * Where a figure of a finding stands.
 *
 * @param what the figure, for example {@code expenditure children}
 * @param value the figure itself, for example {@code £318,288}
 * @param table the table of its records, for example {@code stated-figures}
 * @param records the records that state it or that it was computed of
 * @param source where it was published; empty for a computed one
 */
public record FigurePlace(
    String what,
    String value,
    String table,
    List<RecordId> records,
    Optional<RecordSource> source) {

  /**
   * Refuses nulls.
   *
   * @param what the figure
   * @param value the figure itself
   * @param table the table of its records
   * @param records the records that state it or that it was computed of
   * @param source where it was published
   */
  public FigurePlace {
    requireNonNull(what, "what");
    requireNonNull(value, "value");
    requireNonNull(table, "table");
    records = List.copyOf(requireNonNull(records, "records"));
    requireNonNull(source, "source");
  }
}
