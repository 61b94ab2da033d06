// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param kind what kind of row it is
 * @param group the heading of the group that it stands in; empty for the total, and in a table
 *     without groups
 * @param cells one for each column, in their order
 * @param sources the records that it was computed from; none if that is not kept
 */
public record TableRow(
    Kind kind, Optional<String> group, List<Cell> cells, List<SourceRecord> sources) {
  /** Kinds of rows. */
  public enum Kind {
    /** A row of its own. */
    BODY,
    /** The total of a group of rows. */
    SUBTOTAL,
    /** The total of the table. */
    TOTAL
  }

  /**
   * Checks the parts.
   *
   * @param kind what kind of row it is
   * @param group the heading of the group that it stands in
   * @param cells one for each column, in their order
   * @param sources the records that it was computed from
   */
  public TableRow {
    requireNonNull(kind, "kind");
    requireNonNull(group, "group");
    cells = List.copyOf(requireNonNull(cells, "cells"));
    sources = List.copyOf(requireNonNull(sources, "sources"));
  }
}
