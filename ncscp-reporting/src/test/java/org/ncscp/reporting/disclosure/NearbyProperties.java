// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * The short way to a proof for large clusters: against every world in which only what is near
 * differs, and against the same report without what makes it large.
 */
class NearbyProperties {
  private static final OptionalInt FIVE = OptionalInt.of(5);
  private static final int CELLS = 6;

  /** More than any cell can be: sums are at most 12 and printed to the nearest five. */
  private static final int MOST = 15;

  /** Cells in a row, of which each two neighbours have a sum, and how each is printed. */
  private static final class Chain {
    final List<Integer> truth = new ArrayList<>();
    final List<Character> cells = new ArrayList<>();
    final List<Character> sums = new ArrayList<>();

    Chain(Random random) {
      for (int i = 0; i < CELLS; i++) {
        truth.add(random.nextInt(7));
        cells.add(truth.get(i) > 0 ? "ccccrx".charAt(random.nextInt(6)) : 'x');
      }
      for (int i = 0; i + 1 < CELLS; i++) {
        sums.add("rrx".charAt(random.nextInt(3)));
      }
    }

    Printed printed() {
      LinkedCounts.Builder builder = LinkedCounts.builder();
      Set<CountKey> withheld = new TreeSet<>();
      for (int i = 0; i < CELLS; i++) {
        CountKey key = CountKey.of("cell" + i);
        builder.count(new Count(key, truth.get(i), cells.get(i) != 'x', Count.Place.PRINTED));
        if (cells.get(i) == 'c') {
          withheld.add(key);
        }
      }
      for (int i = 0; i + 1 < CELLS; i++) {
        CountKey key = CountKey.of("sum" + i);
        int sum = truth.get(i) + truth.get(i + 1);
        builder.count(new Count(key, sum, sums.get(i) != 'x', Count.Place.PRINTED));
        builder.sum(key, List.of(CountKey.of("cell" + i), CountKey.of("cell" + (i + 1))));
      }
      return Printed.of(builder.build(), withheld, FIVE);
    }

    private static String word(int value, char how) {
      return switch (how) {
        case 'c' -> value == 0 ? "0" : "[c]";
        case 'r' -> value == 0 ? "0" : "about " + Math.round(value / 5.0) * 5;
        default -> Integer.toString(value);
      };
    }

    /** The values of each count in the worlds printed alike in which only the given ones differ. */
    Map<String, SortedSet<Integer>> possible(Set<String> near) {
      Map<String, SortedSet<Integer>> possible = new TreeMap<>();
      extend(new ArrayList<>(), near, possible);
      return possible;
    }

    private void extend(
        List<Integer> world, Set<String> near, Map<String, SortedSet<Integer>> possible) {
      int at = world.size();
      if (at == CELLS) {
        for (int i = 0; i < CELLS; i++) {
          possible.computeIfAbsent("cell" + i, unused -> new TreeSet<>()).add(world.get(i));
          if (i > 0) {
            possible
                .computeIfAbsent("sum" + (i - 1), unused -> new TreeSet<>())
                .add(world.get(i - 1) + world.get(i));
          }
        }
        return;
      }
      for (int value = 0; value <= MOST; value++) {
        boolean cellMayBe = mayBe("cell" + at, value, truth.get(at), cells.get(at), near);
        if (cellMayBe
            && (at == 0
                || mayBe(
                    "sum" + (at - 1),
                    world.get(at - 1) + value,
                    truth.get(at - 1) + truth.get(at),
                    sums.get(at - 1),
                    near))) {
          world.add(value);
          extend(world, near, possible);
          world.subList(at, at + 1).clear();
        }
      }
    }

    private static boolean mayBe(String name, int value, int is, char how, Set<String> near) {
      return near.contains(name) ? word(value, how).equals(word(is, how)) : value == is;
    }

    /** What is reached from a count in two steps, each between two counts of one sum. */
    Set<String> near(String name) {
      Set<String> near = new TreeSet<>(Set.of(name));
      for (int step = 0; step < 2; step++) {
        Set<String> from = Set.copyOf(near);
        for (int i = 0; i + 1 < CELLS; i++) {
          List<String> three = List.of("cell" + i, "cell" + (i + 1), "sum" + i);
          if (three.stream().anyMatch(from::contains)) {
            near.addAll(three);
          }
        }
        near.removeIf(this::isExact);
      }
      return near;
    }

    boolean isExact(String name) {
      int i = name.charAt(name.length() - 1) - '0';
      return name.startsWith("cell")
          ? cells.get(i) == 'x'
          : sums.get(i) == 'x' || truth.get(i) + truth.get(i + 1) == 0;
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void leavesNearby_isWhatIsLeftWhereOnlyTheNearDiffers(@ForAll long seed) {
    Chain chain = new Chain(new Random(seed));
    Attacker attacker = Attacker.of(chain.printed());
    Map<String, SortedSet<Integer>> everywhere =
        chain.possible(Worlds.names(chain.printed().keys()));
    for (CountKey key : chain.printed().keys()) {
      if (!chain.isExact(key.value())) {
        SortedSet<Integer> values = chain.possible(chain.near(key.value())).get(key.value());
        int width = values.last() - values.first();
        String what = key + " of " + chain.truth + chain.cells + chain.sums;
        assertTrue(attacker.leavesNearby(key, width), what);
        assertFalse(attacker.leavesNearby(key, width + 1), what);
        SortedSet<Integer> all = everywhere.get(key.value());
        assertTrue(width <= all.last() - all.first(), what);
        assertEquals(
            new Known.Range(all.first(), OptionalLong.of(all.last())),
            attacker.attack().get(key),
            what);
      }
    }
  }

  /** The counts, and many more that nobody sees and that are all equal to one of them. */
  private static LinkedCounts madeLarge(Worlds worlds) {
    String least = "kind0";
    for (int i = 1; i < worlds.kinds; i++) {
      long value = worlds.truth.get("kind" + i);
      least = value > 0 && value < 5 ? "kind" + i : least;
    }
    LinkedCounts.Builder builder = worlds.builder(new Random(0));
    CountKey before = CountKey.of(least);
    for (int i = 0; i < 41; i++) {
      CountKey copy = CountKey.of("copy" + (100 + i));
      builder.count(new Count(copy, worlds.truth.get(least), false, Count.Place.IMPLIED));
      builder.sum(copy, List.of(before));
      before = copy;
    }
    return builder.build();
  }

  private static Object answer(LinkedCounts counts, DisclosurePolicy policy) {
    try {
      Suppression found = Suppression.of(counts, policy);
      assertTrue(found.isMinimal());
      return found.withheld();
    } catch (IllegalStateException impossible) {
      return impossible.getMessage();
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void withheld_isTheSameInALargeCluster(
      @ForAll long seed,
      @ForAll boolean bounded,
      @ForAll boolean rounded,
      @ForAll @IntRange(min = 2, max = 5) int threshold) {
    Worlds worlds = new Worlds(seed, bounded);
    DisclosurePolicy policy =
        rounded
            ? DisclosurePolicy.rounding(threshold, 3 + threshold)
            : DisclosurePolicy.withholding(threshold);
    assertEquals(answer(worlds.counts(), policy), answer(madeLarge(worlds), policy));
  }
}
