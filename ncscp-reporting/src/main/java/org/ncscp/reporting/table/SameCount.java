// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Counts of different names that come to the same by how the work is done, as the rapid reviews
 * that were completed and the conclusions of rapid reviews do. A reader takes them to be equal; so
 * does the attacker, where they are equal in truth.
 *
 * @param sums of each name, the quantities that add up to it; one or more
 */
public record SameCount(List<List<QuantityKey>> sums) {

  /**
   * Checks the parts.
   *
   * @param sums of each name, the quantities that add up to it; one or more
   * @throws IllegalArgumentException if a name has no quantities
   */
  public SameCount {
    sums = requireNonNull(sums, "sums").stream().map(List::copyOf).toList();
    if (sums.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException(
          "each sum of a same count must have quantities but one has none: " + sums);
    }
  }

  /**
   * Returns counts that are each in one cell.
   *
   * @param quantities what they are of
   * @return the counts
   */
  public static SameCount of(QuantityKey... quantities) {
    return new SameCount(
        List.of(requireNonNull(quantities, "quantities")).stream().map(List::of).toList());
  }
}
