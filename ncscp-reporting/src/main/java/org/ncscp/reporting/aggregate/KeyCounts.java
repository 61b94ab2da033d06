// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Comparator.comparing;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * How many records there are of each key. What no key tells is not kept, so that this is as large
 * as there are sorts of records.
 *
 * @param <K> what is kept of a record: a record of its own, which can be serialised
 * @param counts how many there are of each, in no order that means anything
 */
record KeyCounts<K extends Serializable>(Map<K, Long> counts) implements Serializable {
  static final Comparator<ReportingPeriod> IN_ORDER_OF_TIME =
      comparing(ReportingPeriod::first)
          .thenComparing(ReportingPeriod::last)
          .thenComparing(ReportingPeriod::label);

  KeyCounts {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  static <K extends Serializable> KeyCounts<K> none() {
    return new KeyCounts<>(Map.of());
  }

  /**
   * Collects counts.
   *
   * @param keysOf the keys under which a record counts: none, one or several
   * @param totals what the counts are handed to
   */
  static <T, K extends Serializable, X> Collector<T, ?, X> collector(
      Function<T, List<K>> keysOf, Function<KeyCounts<K>, X> totals) {
    return Collector.of(
        LinkedHashMap<K, Long>::new,
        (counts, one) -> keysOf.apply(one).forEach(key -> counts.merge(key, 1L, Long::sum)),
        (one, other) -> {
          other.forEach((key, count) -> one.merge(key, count, Long::sum));
          return one;
        },
        counts -> totals.apply(new KeyCounts<>(counts)),
        Collector.Characteristics.UNORDERED);
  }

  /** Sums by key. */
  static <K, V> Map<K, V> sums(Map<K, V> one, Map<K, V> other, BinaryOperator<V> plus) {
    Map<K, V> sums = new LinkedHashMap<>(one);
    other.forEach((key, value) -> sums.merge(key, value, plus));
    return sums;
  }

  KeyCounts<K> plus(KeyCounts<K> other) {
    return new KeyCounts<>(sums(counts, other.counts, Long::sum));
  }

  long total() {
    return count(any -> true);
  }

  KeyCounts<K> where(Predicate<K> which) {
    Map<K, Long> some = new LinkedHashMap<>(counts);
    some.keySet().removeIf(which.negate());
    return new KeyCounts<>(some);
  }

  long count(Predicate<K> which) {
    return counts.entrySet().stream()
        .filter(one -> which.test(one.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The figures of each group in the order given; a key may be of several groups or of none. */
  <G, F> Map<G, F> by(
      Function<K, List<G>> groupsOf, Comparator<G> order, Function<KeyCounts<K>, F> figures) {
    Map<G, Map<K, Long>> groups = new TreeMap<>(order);
    counts.forEach(
        (key, count) ->
            groupsOf
                .apply(key)
                .forEach(
                    group ->
                        groups
                            .computeIfAbsent(group, any -> new LinkedHashMap<>())
                            .put(key, count)));
    Map<G, F> found = new LinkedHashMap<>();
    groups.forEach((group, own) -> found.put(group, figures.apply(new KeyCounts<>(own))));
    return Collections.unmodifiableMap(found);
  }
}
