// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The least choice that takes at least one of each of several sets, some of which count only if a
 * certain item is taken: the fewest items; of these the least sum of their costs; of these the one
 * that has the first item in which they differ. Grows by one set after the other, and keeps what it
 * found of sets that have nothing to do with the new one.
 */
final class LeastChoice {
  private final long[] costs;
  private final int stepLimit;
  private final List<OneOf> sets = new ArrayList<>();
  private final Map<List<OneOf>, BitSet> found = new HashMap<>();

  /**
   * A set of which one must be taken.
   *
   * @param items may be empty if there is a condition, which then cannot be met
   * @param onlyWith the items that must be taken for it to count; none or one
   */
  record OneOf(BitSet items, BitSet onlyWith) {
    static OneOf always(BitSet items) {
      return new OneOf(items, new BitSet());
    }

    static OneOf with(int item, BitSet items) {
      BitSet onlyWith = new BitSet();
      onlyWith.set(item);
      return new OneOf(items, onlyWith);
    }

    /** Whether whatever takes one of the other set does for this one. */
    boolean followsFrom(OneOf other) {
      return holds(items, other.items) && holds(onlyWith, other.onlyWith);
    }

    boolean isOpen(BitSet choice) {
      return holds(choice, onlyWith) && !items.intersects(choice);
    }

    BitSet all() {
      BitSet all = (BitSet) items.clone();
      all.or(onlyWith);
      return all;
    }
  }

  /**
   * @param costs of each item
   * @param stepLimit choices tried, for sets that hang together, after which it gives up
   */
  LeastChoice(long[] costs, int stepLimit) {
    this.costs = costs;
    this.stepLimit = stepLimit;
  }

  /** Adds a set of which one must be taken. One that follows from another says no more. */
  void add(OneOf set) {
    if (sets.stream().noneMatch(set::followsFrom)) {
      sets.removeIf(one -> one.followsFrom(set));
      sets.add(set);
    }
  }

  /** The least choice; empty if there is none or it was not found within the limit. */
  Optional<BitSet> find() {
    BitSet choice = new BitSet();
    for (List<OneOf> together : apart()) {
      BitSet part = found.get(together);
      if (part == null) {
        Optional<BitSet> least = new Search(together).find();
        if (least.isEmpty()) {
          return Optional.empty();
        }
        part = least.get();
        found.put(together, part);
      }
      choice.or(part);
    }
    return Optional.of(choice);
  }

  /** In groups that share no item. */
  private List<List<OneOf>> apart() {
    List<List<OneOf>> groups = new ArrayList<>();
    List<BitSet> unions = new ArrayList<>();
    for (OneOf set : sets) {
      List<OneOf> joined = new ArrayList<>();
      BitSet union = set.all();
      for (int i = groups.size() - 1; i >= 0; i--) {
        if (unions.get(i).intersects(set.all())) {
          joined.addAll(groups.remove(i));
          union.or(unions.remove(i));
        }
      }
      joined.add(set);
      groups.add(joined);
      unions.add(union);
    }
    return groups;
  }

  private static boolean holds(BitSet all, BitSet some) {
    BitSet rest = (BitSet) some.clone();
    rest.andNot(all);
    return rest.isEmpty();
  }

  /** Items, how many, and what they cost together. */
  private record Choice(BitSet items, int count, long cost) {
    Choice with(int item, long itemCost) {
      BitSet more = (BitSet) items.clone();
      more.set(item);
      return new Choice(more, count + 1, cost + itemCost);
    }

    boolean isBefore(Choice other) {
      if (count != other.count || cost != other.cost) {
        return count < other.count || (count == other.count && cost < other.cost);
      }
      BitSet different = (BitSet) items.clone();
      different.xor(other.items);
      return !different.isEmpty() && items.get(different.nextSetBit(0));
    }
  }

  /** A search through sets that hang together. */
  private final class Search {
    private final List<OneOf> together;
    private int steps;
    private Choice best = new Choice(new BitSet(), Integer.MAX_VALUE, Long.MAX_VALUE);

    Search(List<OneOf> all) {
      BitSet worthwhile = worthwhile(all);
      together = new ArrayList<>();
      for (OneOf set : all) {
        BitSet few = (BitSet) set.items().clone();
        few.and(worthwhile);
        together.add(new OneOf(few, set.onlyWith()));
      }
    }

    Optional<BitSet> find() {
      boolean finished = extend(new Choice(new BitSet(), 0, 0), new BitSet());
      return finished && best.count() < Integer.MAX_VALUE
          ? Optional.of(best.items())
          : Optional.empty();
    }

    /**
     * Without the items that another, cheaper or equal and then first, replaces in every set and
     * that brings no condition with it.
     */
    private BitSet worthwhile(List<OneOf> all) {
      SortedMap<Integer, BitSet> setsOf = new TreeMap<>();
      BitSet withCondition = new BitSet();
      for (int i = 0; i < all.size(); i++) {
        withCondition.or(all.get(i).onlyWith());
        for (int item : all.get(i).items().stream().toArray()) {
          setsOf.computeIfAbsent(item, unused -> new BitSet()).set(i);
        }
      }
      BitSet kept = new BitSet();
      for (int item : byCost(setsOf.keySet().stream())) {
        BitSet own = requireNonNull(setsOf.get(item));
        if (kept.stream()
            .filter(other -> !withCondition.get(other))
            .noneMatch(other -> holds(requireNonNull(setsOf.get(other)), own))) {
          kept.set(item);
        }
      }
      return kept;
    }

    private List<Integer> byCost(java.util.stream.Stream<Integer> items) {
      return items.sorted(Comparator.comparingLong((Integer item) -> costs[item])).toList();
    }

    /** Tries all ways to take one of each set that is left; false if the limit is reached. */
    private boolean extend(Choice choice, BitSet without) {
      if (++steps > stepLimit) {
        return false;
      }
      List<BitSet> open = open(choice, without);
      if (open.isEmpty()) {
        best = choice.isBefore(best) ? choice : best;
        return true;
      }
      if (open.get(0).isEmpty() || !mayBeBefore(choice, open)) {
        return true;
      }
      BitSet more = (BitSet) without.clone();
      for (int item : byCost(open.get(0).stream().boxed())) {
        if (!extend(choice.with(item, costs[item]), more)) {
          return false;
        }
        more.set(item);
      }
      return true;
    }

    /** What may still be taken of each set of which nothing is, the smallest first. */
    private List<BitSet> open(Choice choice, BitSet without) {
      List<BitSet> open = new ArrayList<>();
      for (OneOf set : together) {
        if (set.isOpen(choice.items())) {
          BitSet rest = (BitSet) set.items().clone();
          rest.andNot(without);
          open.add(rest);
        }
      }
      open.sort(Comparator.comparingInt(BitSet::cardinality));
      return open;
    }

    /** By the cheapest item of each of several sets that share none. */
    private boolean mayBeBefore(Choice choice, List<BitSet> open) {
      BitSet taken = new BitSet();
      int count = choice.count();
      long cost = choice.cost();
      for (BitSet set : open) {
        if (!set.intersects(taken)) {
          taken.or(set);
          count++;
          cost += set.stream().mapToLong(item -> costs[item]).min().orElse(0);
        }
      }
      return count < best.count() || (count == best.count() && cost <= best.cost());
    }
  }
}
