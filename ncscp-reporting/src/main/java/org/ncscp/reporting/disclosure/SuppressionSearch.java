// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks for the fewest counts to withhold beside the small ones. Whenever a small count is still
 * known too well, the proof of that rests on some counts in print, of which every solution must
 * withhold at least one. The least choice among all such sets found so far either protects
 * everything, and then nothing less does, or yields further sets.
 */
final class SuppressionSearch {
  /** Choices tried before the search settles for one that is safe but may not be the least. */
  static final int ROUND_LIMIT = 400;

  /** Counts in a cluster from which on a proof is sought nearby first. */
  private static final int LARGE = 40;

  /** Ways to take one of each set, for sets that hang together, tried for one choice. */
  static final int STEP_LIMIT = 20_000;

  private static final String CANNOT_PROTECT =
      "Cannot protect %s: it is told by what was published before or cannot be withheld";
  private static final String CANNOT_PROVE =
      "Cannot prove that %s is protected: the work limit is reached";

  private final LinkedCounts counts;
  private final OptionalInt roundingBase;
  private final long workLimit;
  private final int roundLimit;
  private final SortedMap<CountKey, Suppression.Reason> first = new TreeMap<>();
  private final SortedMap<CountKey, Long> widths = new TreeMap<>();
  private final List<CountKey> candidates;
  private final long[] costs;
  private final Map<List<Object>, List<Leak>> seen = new HashMap<>();
  private final LeastChoice sets;

  /**
   * A count that is known too well.
   *
   * @param needed what may be withheld, of which one must be
   * @param proved whether it was worked out; otherwise the work limit was reached
   */
  private record Leak(LeastChoice.OneOf needed, boolean proved) {
    /** Whether nothing is told, but a count is withheld in vain as it follows from others. */
    boolean isInVain() {
      return !needed.onlyWith().isEmpty();
    }

    BitSet restsOn() {
      return needed.items();
    }
  }

  SuppressionSearch(LinkedCounts counts, DisclosurePolicy policy, long workLimit) {
    this(counts, policy, workLimit, STEP_LIMIT, ROUND_LIMIT);
  }

  SuppressionSearch(
      LinkedCounts counts, DisclosurePolicy policy, long workLimit, int stepLimit, int roundLimit) {
    this.counts = counts;
    this.roundingBase = policy.roundingBase();
    this.workLimit = workLimit;
    this.roundLimit = roundLimit;
    SortedMap<CountKey, Long> others = new TreeMap<>();
    for (Count count : counts.counts().values()) {
      sort(count, policy, others);
    }
    counts.shares().keySet().forEach(key -> others.put(key, 0L));
    candidates = List.copyOf(others.keySet());
    costs = others.values().stream().mapToLong(Long::longValue).toArray();
    sets = new LeastChoice(costs, stepLimit);
  }

  private void sort(Count count, DisclosurePolicy policy, SortedMap<CountKey, Long> others) {
    boolean small = policy.isSmall(count) && !counts.isToldBefore(count.key(), policy.leastWidth());
    if (small) {
      widths.put(count.key(), (long) policy.leastWidth());
      if (count.place() == Count.Place.PUBLISHED_BEFORE) {
        throw new IllegalStateException(CANNOT_PROTECT.formatted(count.key()));
      }
    }
    if (count.place() == Count.Place.WITHHELD_BEFORE) {
      first.put(count.key(), Suppression.Reason.WITHHELD_BEFORE);
      aimAt(count.key(), widths);
    } else if (small && count.place() == Count.Place.PRINTED && !isRounded(count, policy)) {
      first.put(count.key(), Suppression.Reason.SMALL);
    } else if (Printed.canBeWithheld(count)) {
      others.put(count.key(), count.value());
    }
  }

  /** What is withheld is not to follow from others, unless it did before. */
  private void aimAt(CountKey withheld, SortedMap<CountKey, Long> goals) {
    if (!counts.isToldBefore(withheld, 1)) {
      goals.putIfAbsent(withheld, 1L);
    }
  }

  /** Whether it is enough for a small count to be rounded, as far as that tells by itself. */
  private static boolean isRounded(Count count, DisclosurePolicy policy) {
    if (policy.smallCounts() != DisclosurePolicy.SmallCounts.ROUNDED) {
      return false;
    }
    Shown shown = Shown.rounded(count.value(), policy.roundingBase());
    return new Known.Range(shown.least(), shown.greatest()).leavesAtLeast(policy.leastWidth());
  }

  Suppression find() {
    BitSet safe = new BitSet();
    safe.set(0, candidates.size());
    for (int round = 0; round < roundLimit; round++) {
      Optional<BitSet> choice = sets.find();
      if (choice.isEmpty()) {
        break;
      }
      List<Leak> leaks = leaks(choice.get());
      if (leaks.isEmpty()) {
        return result(choice.get(), true);
      }
      BitSet closed = closed(choice.get(), leaks);
      safe = closed.cardinality() < safe.cardinality() ? closed : safe;
      if (!leaks.stream().allMatch(Leak::proved)) {
        break;
      }
    }
    return result(withoutNeedless(safe), false);
  }

  /** What is known too well when these are withheld beside the first, and what is in vain. */
  private List<Leak> leaks(BitSet choice) {
    Attacker attacker = Attacker.of(printed(choice), workLimit);
    SortedMap<CountKey, Long> goals = new TreeMap<>(widths);
    choice.stream()
        .mapToObj(candidates::get)
        .filter(key -> counts.counts().containsKey(key))
        .forEach(key -> aimAt(key, goals));
    List<Leak> leaks = new ArrayList<>();
    for (List<CountKey> unknowns : attacker.clusters(goals.keySet())) {
      leaks.addAll(
          seen.computeIfAbsent(
              attacker.description(unknowns), unused -> leaks(attacker, unknowns, goals)));
    }
    return leaks;
  }

  private Printed printed(BitSet choice) {
    SortedSet<CountKey> withheld = new TreeSet<>(first.keySet());
    choice.stream().forEach(item -> withheld.add(candidates.get(item)));
    return Printed.of(counts, withheld, roundingBase);
  }

  private List<Leak> leaks(
      Attacker attacker, List<CountKey> unknowns, SortedMap<CountKey, Long> goals) {
    List<Leak> leaks = new ArrayList<>();
    List<CountKey> open = new ArrayList<>(unknowns);
    open.retainAll(goals.keySet());
    if (unknowns.size() > LARGE) {
      open.removeIf(key -> attacker.leavesNearby(key, requireNonNull(goals.get(key))));
    }
    if (open.isEmpty()) {
      return leaks;
    }
    try {
      Cluster cluster = attacker.cluster(unknowns);
      for (CountKey key : open) {
        long width = requireNonNull(goals.get(key));
        Cluster.End low = cluster.least(key);
        Cluster.End high = cluster.greatest(key);
        if (!new Known.Range(low.value().orElseThrow(), high.value()).leavesAtLeast(width)) {
          SortedSet<CountKey> restsOn = new TreeSet<>(low.restsOn());
          restsOn.addAll(high.restsOn());
          leaks.add(new Leak(needed(key, items(restsOn)), true));
        }
      }
      return leaks;
    } catch (ArithmeticException tooMuch) {
      SortedSet<CountKey> beside = attacker.printedBeside(unknowns);
      beside.removeAll(unknowns);
      BitSet items = items(beside);
      if (items.isEmpty()) {
        throw new IllegalStateException(CANNOT_PROVE.formatted(unknowns.get(0)));
      }
      return List.of(new Leak(LeastChoice.OneOf.always(items), false));
    }
  }

  /** What must be withheld beside a count that is known too well, or if it is itself withheld. */
  private LeastChoice.OneOf needed(CountKey key, BitSet items) {
    if (!widths.containsKey(key)) {
      return LeastChoice.OneOf.with(Collections.binarySearch(candidates, key), items);
    }
    if (items.isEmpty()) {
      throw new IllegalStateException(CANNOT_PROTECT.formatted(key));
    }
    return LeastChoice.OneOf.always(items);
  }

  private BitSet items(SortedSet<CountKey> keys) {
    BitSet items = new BitSet();
    for (CountKey key : keys) {
      int item = Collections.binarySearch(candidates, key);
      if (item >= 0) {
        items.set(item);
      }
    }
    return items;
  }

  /**
   * Adds to the choice, step by step, until nothing is told, and keeps every set met on the way.
   */
  private BitSet closed(BitSet choice, List<Leak> found) {
    BitSet closed = (BitSet) choice.clone();
    List<Leak> leaks = found;
    while (true) {
      leaks.stream().filter(Leak::proved).map(Leak::needed).forEach(sets::add);
      List<Leak> open = leaks.stream().filter(leak -> !leak.isInVain()).toList();
      if (open.isEmpty()) {
        return closed;
      }
      for (Leak leak : open) {
        if (!leak.proved()) {
          closed.or(leak.restsOn());
        } else if (!closed.intersects(leak.restsOn())) {
          closed.set(best(leak.restsOn(), open));
        }
      }
      leaks = leaks(closed);
    }
  }

  /** The one in most of the sets, then the cheapest, then the first. */
  private int best(BitSet set, List<Leak> leaks) {
    return set.stream()
        .boxed()
        .min(
            Comparator.<Integer>comparingLong(
                    item -> -leaks.stream().filter(leak -> leak.restsOn().get(item)).count())
                .thenComparingLong(item -> costs[item]))
        .orElseThrow();
  }

  /**
   * Shows again, the greatest first, what need not be withheld. Percentages are tried one by one
   * and last, so that no count is withheld in vain only for those that go with it.
   */
  private BitSet withoutNeedless(BitSet safe) {
    BitSet needed = (BitSet) safe.clone();
    counts.shares().keySet().forEach(key -> needed.set(Collections.binarySearch(candidates, key)));
    List<Integer> withheld = needed.stream().boxed().toList();
    withheld.stream()
        .sorted(Comparator.comparingLong((Integer item) -> costs[item]).reversed())
        .forEach(
            item -> {
              needed.clear(item);
              if (!leaks(needed).stream().allMatch(Leak::isInVain)) {
                needed.set(item);
              }
            });
    return needed;
  }

  private Suppression result(BitSet choice, boolean minimal) {
    Printed printed = printed(choice);
    SortedMap<CountKey, Suppression.Reason> withheld = new TreeMap<>(first);
    choice.stream()
        .forEach(item -> withheld.put(candidates.get(item), Suppression.Reason.PROTECTS));
    check(Attacker.of(printed, workLimit), withheld.keySet());
    for (ShareOf share : counts.shares().values()) {
      if (!printed.shows(share)) {
        withheld.putIfAbsent(share.key(), Suppression.Reason.SHARE);
      }
    }
    return new Suppression(printed, withheld, minimal);
  }

  /**
   * Makes sure, whatever the search did, that what must be is protected, and nothing is in vain.
   */
  private void check(Attacker attacker, Set<CountKey> withheld) {
    SortedMap<CountKey, Long> goals = new TreeMap<>(widths);
    withheld.stream()
        .filter(key -> counts.counts().containsKey(key))
        .forEach(key -> aimAt(key, goals));
    for (List<CountKey> unknowns : attacker.clusters(goals.keySet())) {
      if (!leaks(attacker, unknowns, goals).isEmpty()) {
        throw new IllegalStateException(CANNOT_PROVE.formatted(unknowns.get(0)));
      }
    }
  }
}
