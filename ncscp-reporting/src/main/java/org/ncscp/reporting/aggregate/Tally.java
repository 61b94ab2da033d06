// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Comparator.comparing;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** How often each of some things was counted, in the order of their names. */
final class Tally<K> implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  private final LinkedHashMap<K, Long> counts;

  /** Takes them in the order of their names. */
  private Tally(Map<K, Long> counts) {
    this.counts = new LinkedHashMap<>(counts);
  }

  static <K> Tally<K> empty() {
    return new Tally<>(Collections.emptyMap());
  }

  Tally<K> plus(Tally<K> other) {
    return new Tally<>(sum(counts, other.counts, Long::sum));
  }

  Tally<K> keeping(Predicate<K> which) {
    Map<K, Long> kept = new LinkedHashMap<>(counts);
    kept.keySet().removeIf(which.negate());
    return new Tally<>(kept);
  }

  long count(K key) {
    return counts.getOrDefault(key, 0L);
  }

  long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  Map<K, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally<?> that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /** Adds what two maps have under one key, in the order of the keys. */
  static <K, V> Map<K, V> sum(Map<K, V> one, Map<K, V> other, BinaryOperator<V> plus) {
    Map<K, V> sums = new HashMap<>(one);
    other.forEach((key, value) -> sums.merge(key, value, plus));
    return inOrder(sums);
  }

  /** Puts what was added up in any order into the order of the keys' names. */
  static <K, V> Map<K, V> inOrder(Map<K, V> sums) {
    Comparator<Map.Entry<K, V>> byName = comparing(entry -> String.valueOf(entry.getKey()));
    Map<K, V> inOrder = new LinkedHashMap<>();
    sums.entrySet().stream()
        .sorted(byName.thenComparing(entry -> entry.getKey().getClass().getName()))
        .forEach(entry -> inOrder.put(entry.getKey(), entry.getValue()));
    return inOrder;
  }

  /** Counts one thing after the other. Not for several threads. */
  static final class Counter<K> {
    private final Map<K, long[]> counts = new HashMap<>();

    void add(K key) {
      counts.computeIfAbsent(key, one -> new long[1])[0]++;
    }

    Counter<K> plus(Counter<K> other) {
      other.counts.forEach(
          (key, count) -> counts.computeIfAbsent(key, one -> new long[1])[0] += count[0]);
      return this;
    }

    Tally<K> tally() {
      Map<K, Long> plain = new HashMap<>();
      counts.forEach((key, count) -> plain.put(key, count[0]));
      return new Tally<>(inOrder(plain));
    }
  }
}
