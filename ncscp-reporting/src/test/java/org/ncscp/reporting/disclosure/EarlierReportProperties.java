// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Two reports that one reader has, against every world in which both would be printed alike. */
class EarlierReportProperties {
  private static Set<String> some(Worlds worlds, long seed) {
    Random random = new Random(seed);
    Set<String> some = new TreeSet<>();
    worlds.truth.keySet().stream().filter(name -> random.nextInt(3) > 0).forEach(some::add);
    return some;
  }

  /** A report that has only some of the counts, and says of them what it has itself. */
  private static LinkedCounts counts(Worlds worlds, Set<String> some) {
    LinkedCounts.Builder builder = LinkedCounts.builder();
    for (String name : some) {
      builder.count(
          new Count(
              CountKey.of(name),
              worlds.truth.get(name),
              !worlds.harmless.contains(name),
              worlds.places.get(name)));
    }
    for (Worlds.Made made : worlds.made) {
      List<String> kinds = made.kinds().stream().map(kind -> "kind" + kind).toList();
      if (some.contains(made.name()) && some.containsAll(kinds)) {
        List<CountKey> parts = kinds.stream().map(CountKey::of).toList();
        if (made.theme()) {
          builder.covered(CountKey.of(made.name()), parts);
        } else {
          builder.sum(CountKey.of(made.name()), parts);
        }
      }
    }
    for (Worlds.Share share : worlds.shares) {
      if (some.contains(share.part()) && some.contains(share.whole())) {
        builder.share(
            new ShareOf(
                CountKey.of(share.name()),
                CountKey.of(share.part()),
                CountKey.of(share.whole()),
                100,
                share.decimals()));
      }
    }
    return builder.build();
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void whatTheFirstHides_staysHiddenBesideTheSecond(
      @ForAll long seed,
      @ForAll long part,
      @ForAll @IntRange(min = 2, max = 5) int then,
      @ForAll @IntRange(min = 2, max = 5) int now) {
    Worlds worlds = new Worlds(seed, true);
    Set<String> some = some(worlds, part);
    DisclosurePolicy policy = DisclosurePolicy.withholding(now).withLeastWidth(2);
    Suppression first;
    Suppression second;
    try {
      first =
          Suppression.of(
              counts(worlds, some), DisclosurePolicy.withholding(then).withLeastWidth(2));
      second =
          Suppression.of(
              worlds.builder(new Random(0)).publishedBefore(first.printed()).build(), policy);
    } catch (IllegalStateException impossible) {
      assertTrue(impossible.getMessage().startsWith("Cannot protect "), impossible.getMessage());
      return;
    }
    Set<String> hiddenThen = Worlds.names(first.withheld().keySet());
    Set<String> hiddenNow = Worlds.names(second.withheld().keySet());
    assertTrue(
        hiddenNow.containsAll(hiddenThen.stream().filter(worlds.truth::containsKey).toList()),
        () -> hiddenThen + " then, " + hiddenNow + " now");
    Map<CountKey, Known> before = Attacker.of(first.printed()).attack();
    Function<Map<String, Long>, List<String>> both =
        world -> {
          List<String> seen = new ArrayList<>(worlds.printOf(some, world, hiddenThen));
          seen.addAll(worlds.printOf(worlds.truth.keySet(), world, hiddenNow));
          return seen;
        };
    Map<String, SortedSet<Long>> possible = worlds.possible(both, worlds.truth.get("total"));
    worlds
        .counts()
        .counts()
        .forEach(
            (key, count) -> {
              SortedSet<Long> values = possible.get(key.value());
              boolean told = before.containsKey(key) && !before.get(key).leavesAtLeast(2);
              assertTrue(
                  !policy.isSmall(count) || told || values.last() - values.first() >= 2,
                  () -> key + " of " + worlds.truth + ": " + hiddenThen + ", then " + hiddenNow);
            });
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void theSameReportAgain_isPrintedAlike(@ForAll long seed) {
    Worlds worlds = new Worlds(seed, true);
    DisclosurePolicy policy = DisclosurePolicy.withholding(3);
    Suppression first;
    try {
      first = Suppression.of(worlds.counts(), policy);
    } catch (IllegalStateException impossible) {
      return;
    }
    LinkedCounts again = worlds.builder(new Random(0)).publishedBefore(first.printed()).build();
    Set<CountKey> counts = new TreeSet<>(first.withheld().keySet());
    counts.retainAll(worlds.counts().counts().keySet());
    Set<CountKey> countsAgain = new TreeSet<>(Suppression.of(again, policy).withheld().keySet());
    countsAgain.retainAll(worlds.counts().counts().keySet());
    assertEquals(counts, countsAgain);
  }
}
