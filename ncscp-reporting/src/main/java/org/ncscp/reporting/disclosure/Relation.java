// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What everybody knows of some counts: one is the sum of others, or no more than it.
 *
 * @param left the one
 * @param right the others, in the order of their keys
 * @param equal whether it is their sum; otherwise no more than their sum
 */
record Relation(CountKey left, List<CountKey> right, boolean equal)
    implements Comparable<Relation> {
  private static final Comparator<Relation> ORDER =
      Comparator.comparing(Relation::left)
          .thenComparing(Relation::equal)
          .thenComparing(relation -> relation.right().toString());

  Relation(CountKey left, List<CountKey> right, boolean equal) {
    this.left = left;
    this.right = right.stream().sorted().toList();
    this.equal = equal;
    if (this.right.contains(left) || this.right.stream().distinct().count() < right.size()) {
      throw new IllegalArgumentException(
          "each count must be named once in what holds of " + left + " but was not: " + right);
    }
  }

  /** Refuses counts of which this does not hold. */
  void check(Map<CountKey, Count> counts) {
    long whole = value(left, counts);
    long sum = right.stream().mapToLong(key -> value(key, counts)).sum();
    if (equal ? whole != sum : whole > sum) {
      throw new IllegalArgumentException(
          "%s must be %s%s but is not"
              .formatted(
                  left,
                  (equal ? "" : "no more than ") + (right.size() == 1 ? "" : "the sum of "),
                  right.stream().map(CountKey::value).collect(Collectors.joining(", "))));
    }
  }

  private long value(CountKey key, Map<CountKey, Count> counts) {
    Count count = counts.get(key);
    if (count == null) {
      throw new IllegalArgumentException("no count " + key + ", named in what holds of " + left);
    }
    return count.value();
  }

  @Override
  public int compareTo(Relation other) {
    return ORDER.compare(this, other);
  }
}
