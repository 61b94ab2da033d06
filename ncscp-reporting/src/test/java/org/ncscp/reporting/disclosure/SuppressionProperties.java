// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against every world that would be printed alike, and against every other set to withhold. */
class SuppressionProperties {
  /** What comes of the policy; none where print elsewhere gives a count away. */
  private static Optional<Suppression> suppression(LinkedCounts counts, DisclosurePolicy policy) {
    try {
      return Optional.of(Suppression.of(counts, policy));
    } catch (IllegalStateException impossible) {
      assertTrue(impossible.getMessage().startsWith("Cannot protect "), impossible.getMessage());
      return Optional.empty();
    }
  }

  private static DisclosurePolicy policy(int kind, int threshold) {
    return switch (kind) {
      case 0 -> DisclosurePolicy.rounding(threshold, 3 + threshold);
      case 1 -> DisclosurePolicy.withholding(threshold).withRounding(threshold).withLeastWidth(2);
      case 2 -> DisclosurePolicy.withholding(threshold).withLeastWidth(2);
      default -> DisclosurePolicy.withholding(threshold);
    };
  }

  private static boolean isSafe(
      Worlds worlds, Set<String> withheld, DisclosurePolicy policy, long most) {
    Map<String, SortedSet<Long>> possible = worlds.possible(withheld, policy.roundingBase(), most);
    return worlds.counts().counts().values().stream()
        .allMatch(
            count -> {
              SortedSet<Long> values = possible.get(count.key().value());
              long width = values.last() - values.first();
              return policy.isSmall(count)
                  ? width >= policy.leastWidth()
                  : width > 0 || !withheld.contains(count.key().value());
            });
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void withheld_isSafeInAllWorlds(
      @ForAll long seed,
      @ForAll @IntRange(max = 4) int kind,
      @ForAll @IntRange(min = 2, max = 5) int threshold) {
    Worlds worlds = new Worlds(seed, true);
    DisclosurePolicy policy = policy(kind, threshold);
    suppression(worlds.counts(), policy)
        .ifPresent(
            suppression ->
                assertTrue(
                    isSafe(
                        worlds,
                        Worlds.names(suppression.withheld().keySet()),
                        policy,
                        worlds.truth.get("total")),
                    () -> worlds.truth + " without " + suppression.withheld()));
  }

  /** In the order of the policy: how many, what they hold, and the first key that differs. */
  private static final Comparator<List<Count>> ORDER =
      Comparator.<List<Count>>comparingInt(List::size)
          .thenComparingLong(counts -> counts.stream().mapToLong(Count::value).sum())
          .thenComparing(
              counts -> counts.stream().map(c -> c.key() + "\u0000").toList().toString());

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void withheld_isTheFirstOfAllSetsThatAreSafe(
      @ForAll long seed,
      @ForAll @IntRange(max = 4) int kind,
      @ForAll @IntRange(min = 2, max = 5) int threshold) {
    Worlds worlds = new Worlds(seed, false);
    DisclosurePolicy policy = policy(kind, threshold);
    LinkedCounts counts = worlds.counts();
    List<Count> candidates = new ArrayList<>();
    counts
        .shares()
        .keySet()
        .forEach(k -> candidates.add(new Count(k, 0, false, Count.Place.PRINTED)));
    counts.counts().values().stream().filter(Printed::canBeWithheld).forEach(candidates::add);
    candidates.sort(Comparator.comparing(Count::key));
    Optional<List<Count>> first = Optional.empty();
    for (int set = 0; set < 1 << candidates.size(); set++) {
      List<Count> chosen = new ArrayList<>();
      for (int i = 0; i < candidates.size(); i++) {
        if ((set >> i & 1) == 1) {
          chosen.add(candidates.get(i));
        }
      }
      if ((first.isEmpty() || ORDER.compare(chosen, first.get()) < 0)
          && isSafe(counts, chosen, policy)) {
        first = Optional.of(chosen);
      }
    }
    Optional<Suppression> found = suppression(counts, policy);
    assertEquals(first.isPresent(), found.isPresent());
    if (found.isPresent()) {
      assertTrue(found.get().isMinimal());
      List<Count> chosen = new ArrayList<>();
      found
          .get()
          .withheld()
          .forEach(
              (key, reason) -> {
                if (reason != Suppression.Reason.SHARE) {
                  chosen.add(
                      counts
                          .counts()
                          .getOrDefault(key, new Count(key, 0, false, Count.Place.PRINTED)));
                }
              });
      List<Count> least = first.orElseThrow();
      assertEquals(least.size(), chosen.size(), () -> worlds.truth + ": " + chosen + least);
      chosen.sort(Comparator.comparing(Count::key));
      least.sort(Comparator.comparing(Count::key));
      assertEquals(least, chosen, worlds.truth.toString());
    }
  }

  /** By the attacker, which is held against all worlds by itself. */
  private static boolean isSafe(LinkedCounts counts, List<Count> chosen, DisclosurePolicy policy) {
    Set<CountKey> keys = new TreeSet<>();
    chosen.forEach(count -> keys.add(count.key()));
    boolean smallAreIn =
        policy.smallCounts() == DisclosurePolicy.SmallCounts.ROUNDED
            || counts.counts().values().stream()
                .filter(count -> policy.isSmall(count) && Printed.canBeWithheld(count))
                .allMatch(count -> keys.contains(count.key()));
    if (!smallAreIn) {
      return false;
    }
    Map<CountKey, Known> known =
        Attacker.of(Printed.of(counts, keys, policy.roundingBase())).attack();
    return counts.counts().values().stream()
        .allMatch(
            count ->
                known
                    .get(count.key())
                    .leavesAtLeast(
                        policy.isSmall(count)
                            ? policy.leastWidth()
                            : keys.contains(count.key()) ? 1 : 0));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void order_makesNoDifference(@ForAll long seed, @ForAll long order) {
    Worlds worlds = new Worlds(seed, false);
    DisclosurePolicy policy = DisclosurePolicy.withholding(3);
    assertEquals(
        suppression(worlds.counts(), policy).map(Suppression::withheld),
        suppression(worlds.counts(new Random(order)), policy).map(Suppression::withheld));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void number_growsWithTheThreshold(@ForAll long seed) {
    Worlds worlds = new Worlds(seed, false);
    long before = 0;
    for (int threshold = 2; threshold <= 6; threshold++) {
      Optional<Suppression> found =
          suppression(worlds.counts(), DisclosurePolicy.withholding(threshold));
      if (found.isEmpty()) {
        return;
      }
      long number =
          found.get().withheld().values().stream()
              .filter(reason -> reason != Suppression.Reason.SHARE)
              .count();
      assertTrue(before <= number, () -> worlds.truth.toString());
      before = number;
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void nothing_isWithheldWithoutASmallCount(@ForAll long seed) {
    Worlds worlds = new Worlds(seed, false);
    DisclosurePolicy policy = DisclosurePolicy.withholding(2);
    boolean small = worlds.counts().counts().values().stream().anyMatch(policy::isSmall);
    if (!small) {
      assertEquals(Collections.emptyMap(), Suppression.of(worlds.counts(), policy).withheld());
    } else {
      assertFalse(
          suppression(worlds.counts(), policy).filter(s -> s.withheld().isEmpty()).isPresent()
              && worlds.places.values().stream().allMatch(Count.Place.PRINTED::equals));
    }
  }
}
