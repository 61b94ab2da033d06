// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the search settles for at its limits. */
class SuppressionSearchTest {
  private static final DisclosurePolicy FIVE = DisclosurePolicy.withholding(5);

  private static List<CountKey> keys(String... texts) {
    return Arrays.stream(texts).map(CountKey::of).toList();
  }

  private static LinkedCounts.Builder counts(String given) {
    LinkedCounts.Builder builder = LinkedCounts.builder();
    for (String one : given.split(" ", -1)) {
      String[] parts = one.split("=", -1);
      builder.identifying(CountKey.of(parts[0]), Long.parseLong(parts[1]));
    }
    return builder;
  }

  private static Suppression search(LinkedCounts counts, int stepLimit, int roundLimit) {
    return new SuppressionSearch(counts, FIVE, Attacker.WORK_LIMIT, stepLimit, roundLimit).find();
  }

  private static Set<String> withheld(Suppression suppression) {
    return Worlds.names(suppression.withheld().keySet());
  }

  /** Two tables of one total, each with a small count. */
  private static LinkedCounts oneTotal() {
    return counts("all=30 a=1 b=29 c=2 d=28")
        .sum(CountKey.of("all"), keys("a", "b"))
        .sum(CountKey.of("all"), keys("c", "d"))
        .build();
  }

  @Test
  void stepByStep_theOneInMostSetsGoes() {
    assertEquals(Set.of("a", "c", "all"), withheld(search(oneTotal(), 100, 1)));
  }

  @Test
  void stepByStep_thenTheCheapest_thenTheFirst() {
    LinkedCounts cheapest =
        counts("all=30 a=1 b=15 c=14").sum(CountKey.of("all"), keys("a", "b", "c")).build();
    assertEquals(Set.of("a", "c"), withheld(search(cheapest, 100, 1)));
    LinkedCounts first =
        counts("all=29 a=1 b=14 c=14").sum(CountKey.of("all"), keys("a", "b", "c")).build();
    assertEquals(Set.of("a", "b"), withheld(search(first, 100, 1)));
  }

  @Test
  void roundLimit_countsTheChoicesTried() {
    assertFalse(search(oneTotal(), 100, 1).isMinimal());
    assertTrue(search(oneTotal(), 100, 2).isMinimal());
    LinkedCounts nothing = counts("a=9").build();
    assertFalse(search(nothing, 100, 0).isMinimal());
    assertTrue(search(nothing, 100, 1).isMinimal());
  }

  @Test
  void stepLimit_leavesWhatWasFoundSoFar() {
    Suppression found = search(oneTotal(), 1, 100);
    assertFalse(found.isMinimal());
    assertEquals(Set.of("a", "c", "all"), withheld(found));
    assertTrue(search(oneTotal(), 10, 100).isMinimal());
  }

  @Test
  void withoutARound_allGoes_andWhatNeedNotIsShownAgain_theGreatestFirst() {
    LinkedCounts counts =
        counts("all=30 a=1 b=15 c=14 other=7").sum(CountKey.of("all"), keys("a", "b", "c")).build();
    // All but a is withheld, then other, b and c are tried last.
    assertEquals(Set.of("a", "c"), withheld(search(counts, 100, 0)));
  }

  /**
   * However little work is allowed, what is withheld is proved within it, or nothing is printed.
   */
  @Test
  void workLimit_isARefusalOrAProof() {
    Set<String> answers = new TreeSet<>();
    for (int limit = 0; limit < 100; limit++) {
      try {
        Suppression found = new SuppressionSearch(oneTotal(), FIVE, limit).find();
        answers.add(withheld(found) + (found.isMinimal() ? " minimal" : ""));
        Map<CountKey, Known> known = Attacker.of(found.printed(), limit).attack();
        for (CountKey key : found.withheld().keySet()) {
          assertTrue(known.get(key).leavesAtLeast(1), limit + ": " + key);
        }
      } catch (IllegalStateException tooLittle) {
        answers.add(tooLittle.getMessage());
      }
    }
    assertEquals(
        Set.of(
            "Cannot prove that a is protected: the work limit is reached", "[a, all, c] minimal"),
        answers);
  }

  @Test
  void shownAgain_theGreatestFirst_whateverItsKey() {
    LinkedCounts counts =
        counts("all=30 a=1 b=14 c=15").sum(CountKey.of("all"), keys("a", "b", "c")).build();
    assertEquals(Set.of("a", "b"), withheld(search(counts, 100, 0)));
  }

  /**
   * Of two reviews one is about neglect, which two percentages tell: to leave out the count of
   * reviews takes them with it but hides nothing, as the total is the same. They go by themselves.
   */
  @Test
  void aCountThatFollowsFromOthers_isNotWithheldForItsPercentages() {
    assertEquals(Set.of("share 1", "share 2"), withheld(search(percentages(), 100, 100)));
    assertTrue(search(percentages(), 100, 100).isMinimal());
    assertEquals(Set.of("share 1", "share 2"), withheld(search(percentages(), 100, 0)));
  }

  private static LinkedCounts percentages() {
    CountKey all = CountKey.of("all");
    CountKey neglect = CountKey.of("neglect");
    return LinkedCounts.builder()
        .identifying(all, 20)
        .identifying(CountKey.of("total"), 20)
        .count(new Count(neglect, 4, true, Count.Place.IMPLIED))
        .sum(CountKey.of("total"), List.of(all))
        .share(new ShareOf(CountKey.of("share 1"), neglect, all, 100, 0))
        .share(new ShareOf(CountKey.of("share 2"), neglect, all, 100, 1))
        .build();
  }

  /** The first random systems in which the least choice would withhold in vain. */
  @Test
  void seedsInWhichSomethingWouldBeWithheldInVain() {
    for (long seed : new long[] {-11633, -9807, 324995043, -66810510642161L, 258282764299L}) {
      Worlds worlds = new Worlds(seed, false);
      assertTrue(Suppression.of(worlds.counts(), DisclosurePolicy.withholding(2)).isMinimal());
    }
  }
}
