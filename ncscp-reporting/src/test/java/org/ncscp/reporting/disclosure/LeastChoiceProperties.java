// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void find_isTheFirstOfAllChoices(@ForAll long seed) {
    Random random = new Random(seed);
    long[] costs = random.longs(ITEMS, 0, 4).toArray();
    LeastChoice least = new LeastChoice(costs, 100_000);
    List<Integer> sets = new ArrayList<>();
    for (int i = random.nextInt(7); i >= 0; i--) {
      int set = 1 + random.nextInt((1 << ITEMS) - 1);
      sets.add(set);
      least.add(BitSet.valueOf(new long[] {set}));
      assertEquals(Optional.of(first(sets, costs)), least.find());
    }
  }

  /** Fewest, then cheapest, then the one that has the first item in which two differ. */
  private static BitSet first(List<Integer> sets, long[] costs) {
    int best = (1 << ITEMS) - 1;
    for (int choice = 0; choice < 1 << ITEMS; choice++) {
      int taken = choice;
      if (sets.stream().allMatch(set -> (set & taken) != 0) && isBefore(choice, best, costs)) {
        best = choice;
      }
    }
    return BitSet.valueOf(new long[] {best});
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

  @Example
  void find_givesUpAtTheLimit() {
    LeastChoice least = new LeastChoice(new long[] {1, 2}, 1);
    assertEquals(Optional.of(new BitSet()), least.find());
    least.add(BitSet.valueOf(new long[] {3}));
    assertEquals(Optional.empty(), least.find());
    LeastChoice enough = new LeastChoice(new long[] {1, 2}, 2);
    enough.add(BitSet.valueOf(new long[] {3}));
    assertEquals(Optional.of(BitSet.valueOf(new long[] {1})), enough.find());
  }
}
