// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a figure is: the same wherever it stands, so that two tables which show it can be held
 * against one another, and what one withholds the other does not tell.
 *
 * @param measure what is measured, as {@code reviews}
 * @param of what narrows it, by the name of each dimension
 */
public record QuantityKey(String measure, SortedMap<String, String> of)
    implements Comparable<QuantityKey> {

  /**
   * Checks the parts.
   *
   * @param measure what is measured
   * @param of what narrows it, by the name of each dimension
   */
  public QuantityKey {
    requireNonNull(measure, "measure");
    of = Collections.unmodifiableSortedMap(new TreeMap<>(of));
  }

  @Override
  public int compareTo(QuantityKey other) {
    int byMeasure = measure.compareTo(other.measure);
    return byMeasure != 0 ? byMeasure : of.toString().compareTo(other.of.toString());
  }

  /** Returns the measure and what narrows it. */
  @Override
  public String toString() {
    return measure + of;
  }
}
