// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any facts in whole numbers, also such as no table has, against all values that there are. */
class ClusterProperties {
  private static final int UNKNOWNS = 4;
  private static final int MOST = 6;
  private static final CountKey KNOWN = CountKey.of("known");

  private static CountKey key(int number) {
    return CountKey.of("unknown" + number);
  }

  private static long sum(Fact fact, long[] values, long known) {
    long sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += fact.factors().getOrDefault(key(i), 0L) * values[i];
    }
    return sum + fact.factors().getOrDefault(KNOWN, 0L) * known;
  }

  private static Fact fact(Random random, long[] truth, long known) {
    SortedMap<CountKey, Long> factors = new TreeMap<>();
    for (int i = 0; i < UNKNOWNS; i++) {
      factors.put(key(i), (long) random.nextInt(7) - 3);
    }
    factors.put(KNOWN, (long) random.nextInt(3) - 1);
    factors.values().removeIf(factor -> factor == 0);
    Fact open = new Fact(factors, 0, random.nextInt(3) == 0, Optional.empty());
    long slack = open.equal() ? 0 : random.nextInt(3);
    return new Fact(factors, sum(open, truth, known) + slack, open.equal(), Optional.empty());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void ranges_areThoseOfAllValues(@ForAll long seed) {
    Random random = new Random(seed);
    long[] truth = random.longs(UNKNOWNS, 0, MOST + 1).toArray();
    long[] least = new long[UNKNOWNS];
    for (int i = 0; i < UNKNOWNS; i++) {
      least[i] = random.nextInt((int) truth[i] + 1);
    }
    long known = random.nextInt(9);
    List<Fact> facts = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      facts.add(fact(random, truth, known));
    }
    List<CountKey> keys = new ArrayList<>();
    for (int i = 0; i < UNKNOWNS; i++) {
      keys.add(key(i));
    }
    Cluster cluster =
        new Cluster(
            keys,
            facts,
            key ->
                key.equals(KNOWN)
                    ? Shown.exact(known)
                    : new Shown(
                        Shown.How.ROUNDED,
                        OptionalLong.empty(),
                        least[keys.indexOf(key)],
                        OptionalLong.of(MOST)),
            new Work(Attacker.WORK_LIMIT));
    List<SortedSet<Long>> possible = new ArrayList<>();
    keys.forEach(unused -> possible.add(new TreeSet<>()));
    tryAll(new long[UNKNOWNS], 0, least, known, facts, possible);
    for (int i = 0; i < UNKNOWNS; i++) {
      assertEquals(
          new Known.Range(possible.get(i).first(), OptionalLong.of(possible.get(i).last())),
          cluster.range(key(i)),
          facts.toString());
    }
  }

  private static void tryAll(
      long[] values,
      int at,
      long[] least,
      long known,
      List<Fact> facts,
      List<SortedSet<Long>> possible) {
    if (at == UNKNOWNS) {
      if (facts.stream()
          .allMatch(
              fact ->
                  fact.equal()
                      ? sum(fact, values, known) == fact.constant()
                      : sum(fact, values, known) <= fact.constant())) {
        for (int i = 0; i < UNKNOWNS; i++) {
          possible.get(i).add(values[i]);
        }
      }
      return;
    }
    for (values[at] = least[at]; values[at] <= MOST; values[at]++) {
      tryAll(values, at + 1, least, known, facts, possible);
    }
  }
}
