// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a reader knows of some counts: factor times count, summed up, is a constant, or no more.
 *
 * @param factors by count
 * @param constant what the sum is
 * @param equal whether it is equal to the constant; otherwise no more
 * @param share the percentage that tells it; empty for what everybody knows
 */
record Fact(
    SortedMap<CountKey, Long> factors, long constant, boolean equal, Optional<ShareOf> share) {

  /** What would have to be withheld for it to be no longer known. */
  List<CountKey> from() {
    return share.map(one -> List.of(one.key(), one.part(), one.whole())).orElse(List.of());
  }

  /** The same, where the percentage stands in print elsewhere. */
  Fact whateverIsWithheld() {
    return new Fact(factors, constant, equal, Optional.empty());
  }

  static Fact of(Relation relation) {
    SortedMap<CountKey, Long> factors = new TreeMap<>();
    factors.put(relation.left(), 1L);
    relation.right().forEach(key -> factors.put(key, -1L));
    return new Fact(factors, 0, relation.equal(), Optional.empty());
  }

  /**
   * The share lies within half a step of what is printed, and is there if the whole is not zero.
   */
  static List<Fact> of(ShareOf share, long part, long whole) {
    if (whole == 0) {
      return List.of(bound(share, 0, 1, 0));
    }
    long steps = share.printed(part, whole);
    long all = 2 * share.steps();
    return List.of(bound(share, -all, 2 * steps - 1, 0), bound(share, all, -2 * steps - 1, -1));
  }

  private static Fact bound(ShareOf share, long part, long whole, long atMost) {
    SortedMap<CountKey, Long> factors = new TreeMap<>();
    factors.put(share.part(), part);
    factors.put(share.whole(), whole);
    factors.values().removeIf(factor -> factor == 0);
    return new Fact(factors, atMost, false, Optional.of(share));
  }
}
