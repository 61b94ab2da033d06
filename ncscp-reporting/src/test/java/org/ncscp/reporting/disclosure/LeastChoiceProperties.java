// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Against all choices that there are. */
class LeastChoiceProperties {
  private static final int ITEMS = 8;

  /** A set of items as bits, and the item with which alone it counts, or none. */
  private record Given(int items, int onlyWith) {
    boolean isMetBy(int choice) {
      return (items & choice) != 0 || (choice & onlyWith) != onlyWith;
    }

    LeastChoice.OneOf toOneOf() {
      BitSet set = BitSet.valueOf(new long[] {items});
      return onlyWith == 0
          ? LeastChoice.OneOf.always(set)
          : LeastChoice.OneOf.with(Integer.numberOfTrailingZeros(onlyWith), set);
    }
  }

  private static Given given(Random random) {
    if (random.nextInt(3) > 0) {
      return new Given(1 + random.nextInt((1 << ITEMS) - 1), 0);
    }
    int onlyWith = 1 << random.nextInt(ITEMS);
    int few = random.nextInt(1 << ITEMS);
    return new Given(few & random.nextInt(1 << ITEMS) & ~onlyWith, onlyWith);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void find_isTheFirstOfAllChoices(@ForAll long seed) {
    Random random = new Random(seed);
    long[] costs = random.longs(ITEMS, 0, 4).toArray();
    LeastChoice least = new LeastChoice(costs, 100_000);
    List<Given> sets = new ArrayList<>();
    for (int i = random.nextInt(9); i >= 0; i--) {
      Given set = given(random);
      sets.add(set);
      least.add(set.toOneOf());
      assertEquals(first(sets, costs), least.find());
    }
  }

  /** Fewest, then cheapest, then the one that has the first item in which two differ. */
  private static Optional<BitSet> first(List<Given> sets, long[] costs) {
    Optional<Integer> best = Optional.empty();
    for (int choice = 0; choice < 1 << ITEMS; choice++) {
      int taken = choice;
      if (sets.stream().allMatch(set -> set.isMetBy(taken))
          && (best.isEmpty() || isBefore(choice, best.get(), costs))) {
        best = Optional.of(choice);
      }
    }
    return best.map(choice -> BitSet.valueOf(new long[] {choice}));
  }

  private static boolean isBefore(int one, int other, long[] costs) {
    int count = Integer.bitCount(one) - Integer.bitCount(other);
    long cost = cost(one, costs) - cost(other, costs);
    if (count != 0 || cost != 0) {
      return count < 0 || (count == 0 && cost < 0);
    }
    return (one & Integer.lowestOneBit(one ^ other)) != 0;
  }

  private static long cost(int choice, long[] costs) {
    long cost = 0;
    for (int i = 0; i < ITEMS; i++) {
      cost += (choice >> i & 1) == 1 ? costs[i] : 0;
    }
    return cost;
  }

  /** However far it may search, it finds the least or nothing. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void find_withinAnyLimit_isTheLeastOrNothing(@ForAll long seed) {
    Random random = new Random(seed);
    long[] costs = random.longs(ITEMS, 0, 4).toArray();
    List<Given> sets = new ArrayList<>();
    for (int i = 3 + random.nextInt(9); i >= 0; i--) {
      sets.add(given(random));
    }
    Optional<BitSet> least = first(sets, costs);
    for (int limit = 1; limit < 40; limit++) {
      LeastChoice within = new LeastChoice(costs, limit);
      sets.forEach(set -> within.add(set.toOneOf()));
      Optional<BitSet> found = within.find();
      assertTrue(found.isEmpty() || found.equals(least), () -> found + " and not " + least);
    }
  }

  @Example
  void find_whereNothingWillDo_isNothing() {
    LeastChoice least = new LeastChoice(new long[] {1, 2}, 100);
    least.add(new Given(0, 0).toOneOf());
    assertEquals(Optional.empty(), least.find());
  }

  @Example
  void find_givesUpAtTheLimit() {
    LeastChoice least = new LeastChoice(new long[] {1, 2}, 1);
    assertEquals(Optional.of(new BitSet()), least.find());
    least.add(new Given(3, 0).toOneOf());
    assertEquals(Optional.empty(), least.find());
    LeastChoice enough = new LeastChoice(new long[] {1, 2}, 2);
    enough.add(new Given(3, 0).toOneOf());
    assertEquals(Optional.of(BitSet.valueOf(new long[] {1})), enough.find());
  }
}
