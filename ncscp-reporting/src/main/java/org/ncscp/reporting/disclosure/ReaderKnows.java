// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ncscp.reporting.table.SameCount;

/**
 * What a reader knows beside the tables themselves.
 *
 * @param same counts that come to the same, whatever they are called
 * @param earlier the tables of the report before, as it was published: what they showed is known,
 *     and what they withheld stays withheld
 */
public record ReaderKnows(List<SameCount> same, Optional<ProtectedTables> earlier) {

  /**
   * Checks the parts.
   *
   * @param same counts that come to the same
   * @param earlier the tables of the report before
   * @throws IllegalArgumentException if the earlier tables are those of an audience that sees
   *     everything
   */
  public ReaderKnows {
    same = List.copyOf(same);
    earlier.ifPresent(ReaderKnows::check);
  }

  private static void check(ProtectedTables earlier) {
    if (earlier.suppression().isEmpty()) {
      throw new IllegalArgumentException(
          "the earlier tables must be as they were published but nothing is withheld in them: they"
              + " are for an audience that sees everything");
    }
  }

  /**
   * Returns that a reader knows no more than the tables.
   *
   * @return nothing
   */
  public static ReaderKnows nothing() {
    return new ReaderKnows(List.of(), Optional.empty());
  }

  /**
   * Returns this with counts that come to the same.
   *
   * @param counts in place of those that were there
   * @return the changed knowledge
   */
  public ReaderKnows withSame(List<SameCount> counts) {
    return new ReaderKnows(counts, earlier);
  }

  /**
   * Returns this with the report before.
   *
   * @param tables as they were published
   * @return the changed knowledge
   * @throws IllegalArgumentException if they are those of an audience that sees everything
   */
  public ReaderKnows withEarlier(ProtectedTables tables) {
    return new ReaderKnows(same, Optional.of(requireNonNull(tables, "tables")));
  }
}
