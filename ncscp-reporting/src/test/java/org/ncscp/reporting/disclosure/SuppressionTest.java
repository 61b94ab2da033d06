// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ncscp.reporting.disclosure.Suppression.Reason;

/** The known traps, with answers worked out by hand. */
class SuppressionTest {
  private static final DisclosurePolicy FIVE = DisclosurePolicy.withholding(5);

  private static CountKey key(String text) {
    return CountKey.of(text);
  }

  private static List<CountKey> keys(String... texts) {
    return Arrays.stream(texts).map(CountKey::of).toList();
  }

  /** Counts of children given as {@code a=1 b=2}. */
  private static LinkedCounts.Builder counts(String given) {
    LinkedCounts.Builder builder = LinkedCounts.builder();
    for (String one : given.split(" ", -1)) {
      int equals = one.indexOf('=');
      builder.identifying(key(one.substring(0, equals)), Long.parseLong(one.substring(equals + 1)));
    }
    return builder;
  }

  private static Map<String, Reason> withheld(Suppression suppression) {
    Map<String, Reason> withheld = new TreeMap<>();
    suppression.withheld().forEach((key, reason) -> withheld.put(key.value(), reason));
    return withheld;
  }

  private static Known known(Suppression suppression, String key) {
    return Attacker.of(suppression.printed()).attack().get(key(key));
  }

  private static Known.Range range(long least, long greatest) {
    return new Known.Range(least, OptionalLong.of(greatest));
  }

  @Test
  void aloneInItsRow_theLeastOtherGoes() {
    LinkedCounts counts =
        counts("all=30 a=1 b=9 c=20").sum(key("all"), keys("a", "b", "c")).build();
    Suppression suppression = Suppression.of(counts, FIVE);
    assertEquals(Map.of("a", Reason.SMALL, "b", Reason.PROTECTS), withheld(suppression));
    assertEquals(range(1, 9), known(suppression, "a"));
    assertEquals(range(1, 9), known(suppression, "b"));
    assertEquals(range(20, 20), known(suppression, "c"));
    assertTrue(suppression.isMinimal());
    assertEquals("2 withheld", suppression.toString());
  }

  @Test
  void twoOfOneEach_sumOfTwo_areBothKnown() {
    LinkedCounts counts =
        counts("all=22 a=1 b=1 c=20").sum(key("all"), keys("a", "b", "c")).build();
    Map<CountKey, Known> two =
        Attacker.of(Printed.of(counts, Set.copyOf(keys("a", "b")), OptionalInt.empty())).attack();
    assertEquals(range(1, 1), two.get(key("a")));
    Suppression suppression = Suppression.of(counts, FIVE);
    assertEquals(
        Map.of("a", Reason.SMALL, "b", Reason.SMALL, "c", Reason.PROTECTS), withheld(suppression));
    assertEquals(range(1, 20), known(suppression, "a"));
  }

  @Test
  void width_isTheDifferenceOfTheEnds() {
    LinkedCounts counts = counts("all=9 a=2 b=7").sum(key("all"), keys("a", "b")).build();
    Suppression seven = Suppression.of(counts, FIVE.withLeastWidth(7));
    assertEquals(range(1, 8), known(seven, "a"));
    assertEquals(Set.of("a", "b"), withheld(seven).keySet());
    Suppression eight = Suppression.of(counts, FIVE.withLeastWidth(8));
    assertEquals(Set.of("a", "all"), withheld(eight).keySet());
    assertEquals(new Known.Range(1, OptionalLong.empty()), known(eight, "a"));
  }

  @Test
  void zeroIsNoHelp_theTotalGoes() {
    LinkedCounts counts =
        counts("all=3 a=3 b=0 other=40 whole=43")
            .sum(key("all"), keys("a", "b"))
            .sum(key("whole"), keys("all", "other"))
            .build();
    assertEquals(
        Map.of("a", Reason.SMALL, "all", Reason.SMALL, "other", Reason.PROTECTS),
        withheld(Suppression.of(counts, FIVE)));
  }

  @Test
  void totalOfAnotherTable_tells() {
    LinkedCounts counts =
        counts("all=50 a=2 b=48 boys=20 girls=30")
            .sum(key("all"), keys("a", "b"))
            .sum(key("all"), keys("boys", "girls"))
            .build();
    assertEquals(
        Map.of("a", Reason.SMALL, "b", Reason.PROTECTS), withheld(Suppression.of(counts, FIVE)));
    assertEquals(
        range(2, 2),
        Attacker.of(Printed.of(counts, Set.copyOf(keys("a", "all")), OptionalInt.empty()))
            .attack()
            .get(key("a")));
  }

  @Test
  void crossTable_needsARectangle() {
    LinkedCounts counts =
        counts(
                "a1=2 a2=10 a3=11 b1=12 b2=13 b3=14 c1=15 c2=16 c3=17"
                    + " a=23 b=39 c=48 x1=29 x2=39 x3=42 all=110")
            .sum(key("a"), keys("a1", "a2", "a3"))
            .sum(key("b"), keys("b1", "b2", "b3"))
            .sum(key("c"), keys("c1", "c2", "c3"))
            .sum(key("x1"), keys("a1", "b1", "c1"))
            .sum(key("x2"), keys("a2", "b2", "c2"))
            .sum(key("x3"), keys("a3", "b3", "c3"))
            .sum(key("all"), keys("a", "b", "c"))
            .sum(key("all"), keys("x1", "x2", "x3"))
            .build();
    Suppression suppression = Suppression.of(counts, FIVE);
    assertEquals(Set.of("a1", "a2", "b1", "b2"), withheld(suppression).keySet());
    assertEquals(range(1, 11), known(suppression, "a1"));
    assertEquals(range(12, 22), known(suppression, "b2"));
  }

  @Test
  void fewOutsideATheme_areProtected() {
    LinkedCounts counts =
        counts("all=12 neglect=11")
            .complement(key("not neglect"), key("neglect"), key("all"))
            .build();
    assertEquals(Map.of("neglect", Reason.PROTECTS), withheld(Suppression.of(counts, FIVE)));
  }

  @Test
  void overlappingThemes_aPartIsNoMoreThanTheWhole() {
    LinkedCounts counts = counts("all=6 neglect=2").atMost(key("neglect"), key("all")).build();
    Suppression suppression = Suppression.of(counts, FIVE);
    assertEquals(Map.of("neglect", Reason.SMALL), withheld(suppression));
    assertEquals(range(1, 6), known(suppression, "neglect"));
    LinkedCounts five = counts("all=5 neglect=2").atMost(key("neglect"), key("all")).build();
    assertEquals(2, Suppression.of(five, FIVE).withheld().size());
  }

  @Test
  void themesThatCover_giveALeast() {
    LinkedCounts counts = counts("all=10 a=4 b=9").covered(key("all"), keys("a", "b")).build();
    assertEquals(Map.of("a", Reason.SMALL), withheld(Suppression.of(counts, FIVE)));
    LinkedCounts bounded =
        counts("all=10 a=4 b=9")
            .covered(key("all"), keys("a", "b"))
            .atMost(key("a"), key("all"))
            .atMost(key("b"), key("all"))
            .build();
    assertEquals(
        new Known.Range(1, OptionalLong.of(10)), known(Suppression.of(bounded, FIVE), "a"));
  }

  @Test
  void shares_goWithTheirCounts() {
    LinkedCounts counts =
        counts("all=30 a=1 b=9 c=20")
            .sum(key("all"), keys("a", "b", "c"))
            .share(new ShareOf(key("a %"), key("a"), key("all"), 100, 1))
            .share(new ShareOf(key("c %"), key("c"), key("all"), 100, 1))
            .build();
    assertEquals(
        Map.of("a", Reason.SMALL, "a %", Reason.SHARE, "b", Reason.PROTECTS),
        withheld(Suppression.of(counts, FIVE)));
  }

  @Test
  void shareOfACountInNoTable_goesByItself() {
    LinkedCounts counts =
        LinkedCounts.builder()
            .identifying(key("all"), 12)
            .count(new Count(key("a"), 1, true, Count.Place.IMPLIED))
            .atMost(key("a"), key("all"))
            .share(new ShareOf(key("a %"), key("a"), key("all"), 100, 1))
            .build();
    assertEquals(
        range(1, 1),
        Attacker.of(Printed.of(counts, Set.of(), OptionalInt.empty())).attack().get(key("a")));
    assertEquals(Map.of("a %", Reason.PROTECTS), withheld(Suppression.of(counts, FIVE)));
  }

  @Test
  void shareOfNothing_tellsThatTheWholeIsZero() {
    LinkedCounts counts =
        LinkedCounts.builder()
            .count(new Count(key("all"), 0, true, Count.Place.IMPLIED))
            .count(new Count(key("a"), 0, true, Count.Place.IMPLIED))
            .atMost(key("a"), key("all"))
            .share(new ShareOf(key("a %"), key("a"), key("all"), 100, 1))
            .build();
    assertEquals(
        range(0, 0),
        Attacker.of(Printed.of(counts, Set.of(), OptionalInt.empty())).attack().get(key("a")));
  }

  @Test
  void lastYear_staysWithheld() {
    LinkedCounts counts =
        counts("all=30 a=7")
            .count(new Count(key("b"), 23, true, Count.Place.WITHHELD_BEFORE))
            .sum(key("all"), keys("a", "b"))
            .build();
    Suppression suppression = Suppression.of(counts, FIVE);
    assertEquals(Map.of("a", Reason.PROTECTS, "b", Reason.WITHHELD_BEFORE), withheld(suppression));
  }

  @Test
  void publishedBefore_cannotBeTakenBack() {
    LinkedCounts counts =
        counts("a=2")
            .count(new Count(key("all"), 12, true, Count.Place.PUBLISHED_BEFORE))
            .count(new Count(key("b"), 10, true, Count.Place.PUBLISHED_BEFORE))
            .sum(key("all"), keys("a", "b"))
            .build();
    String problem =
        "Cannot protect a: it is told by what was published before or cannot be withheld";
    assertEquals(
        problem,
        assertThrows(IllegalStateException.class, () -> Suppression.of(counts, FIVE)).getMessage());
    LinkedCounts itself =
        LinkedCounts.builder()
            .count(new Count(key("a"), 2, true, Count.Place.PUBLISHED_BEFORE))
            .build();
    assertEquals(
        problem,
        assertThrows(IllegalStateException.class, () -> Suppression.of(itself, FIVE)).getMessage());
  }

  @Test
  void threshold_isNotSmall_andHarmlessCountsAreNot() {
    LinkedCounts counts =
        LinkedCounts.builder()
            .identifying(key("a"), 5)
            .identifying(key("b"), 4)
            .identifying(key("none"), 0)
            .harmless(key("meetings"), 1)
            .build();
    assertEquals(Map.of("b", Reason.SMALL), withheld(Suppression.of(counts, FIVE)));
  }

  @Test
  void wholeNumbersOnly_aGapBetweenThemIsSeen() {
    // 2a + 2b = all in two tables: a = b, and so all = 2a; half of 7 to 8 is 4.
    LinkedCounts counts =
        LinkedCounts.builder()
            .count(new Count(key("a"), 4, false, Count.Place.IMPLIED))
            .count(new Count(key("b"), 4, false, Count.Place.IMPLIED))
            .harmless(key("all"), 8)
            .identifying(key("up"), 9)
            .atMost(key("a"), key("b"))
            .atMost(key("b"), key("a"))
            .count(new Count(key("sum"), 8, false, Count.Place.IMPLIED))
            .count(new Count(key("rest"), 1, false, Count.Place.IMPLIED))
            .sum(key("sum"), keys("a", "b"))
            .sum(key("up"), keys("sum", "rest"))
            .build();
    SortedMap<CountKey, Known> known =
        Attacker.of(Printed.of(counts, Set.of(), OptionalInt.empty())).attack();
    assertEquals(range(0, 4), known.get(key("a")));
    assertEquals(range(1, 9), known.get(key("rest")));
  }

  @Test
  void rounding_lowIsOneOrTwoForFive() {
    LinkedCounts counts =
        counts("a=2 b=3 c=8 none=0 all=13").sum(key("all"), keys("a", "b", "c")).build();
    Suppression suppression = Suppression.of(counts, DisclosurePolicy.rounding(5, 5));
    assertEquals(Map.of(), withheld(suppression));
    assertEquals(range(1, 2), known(suppression, "a"));
    assertEquals(range(3, 7), known(suppression, "b"));
    assertEquals(range(8, 12), known(suppression, "c"));
    assertEquals(range(0, 0), known(suppression, "none"));
  }

  @Test
  void rounding_whatTellsTooMuchIsWithheld() {
    LinkedCounts counts = counts("a=1 b=5").build();
    assertEquals(
        Map.of("a", Reason.SMALL),
        withheld(Suppression.of(counts, DisclosurePolicy.rounding(5, 3))));
    assertEquals(
        Map.of("a", Reason.SMALL),
        withheld(Suppression.of(counts, DisclosurePolicy.rounding(5, 5).withLeastWidth(2))));
    // Known by a sum of harmless counts that are not rounded.
    LinkedCounts told =
        LinkedCounts.builder()
            .identifying(key("a"), 1)
            .harmless(key("b"), 9)
            .harmless(key("all"), 10)
            .sum(key("all"), keys("a", "b"))
            .build();
    assertEquals(
        Map.of("b", Reason.PROTECTS),
        withheld(Suppression.of(told, DisclosurePolicy.rounding(5, 5))));
  }

  @Test
  void withinNoWork_moreIsWithheldNeverLess() {
    LinkedCounts counts =
        counts("all=30 a=1 b=9 c=20").sum(key("all"), keys("a", "b", "c")).build();
    assertEquals(
        "Cannot prove that a is protected: the work limit is reached",
        assertThrows(
                IllegalStateException.class, () -> new SuppressionSearch(counts, FIVE, 0).find())
            .getMessage());
    Printed printed = Printed.of(counts, Set.copyOf(keys("a", "b")), OptionalInt.empty());
    Map<CountKey, Known> known = Attacker.of(printed, 0).attack();
    assertEquals(new Known.NotProved(), known.get(key("a")));
    assertFalse(known.get(key("a")).leavesAtLeast(0));
    assertEquals(range(20, 20), known.get(key("c")));
  }

  @Test
  void beyondTheLimit_isSafeAndSaysSo() {
    LinkedCounts.Builder builder = LinkedCounts.builder();
    int size = 6;
    for (int table = 0; table < 2; table++) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          builder.identifying(
              key(table + "/" + i + j), (i * 7 + j * 5 + table) % 11 == 0 ? 2 : 6 + i + j);
        }
      }
      for (int i = 0; i < size; i++) {
        List<CountKey> row = new ArrayList<>();
        List<CountKey> column = new ArrayList<>();
        long rowSum = 0;
        long columnSum = 0;
        for (int j = 0; j < size; j++) {
          row.add(key(table + "/" + i + j));
          column.add(key(table + "/" + j + i));
          rowSum += (i * 7 + j * 5 + table) % 11 == 0 ? 2 : 6 + i + j;
          columnSum += (j * 7 + i * 5 + table) % 11 == 0 ? 2 : 6 + i + j;
        }
        builder.identifying(key(table + "/row" + i), rowSum).sum(key(table + "/row" + i), row);
        builder.identifying(key(table + "/col" + i), columnSum);
        builder.sum(key(table + "/col" + i), column);
      }
    }
    LinkedCounts counts = builder.build();
    Suppression quick = new SuppressionSearch(counts, FIVE, Attacker.WORK_LIMIT, 0, 1).find();
    Suppression whole = Suppression.of(counts, FIVE);
    assertFalse(quick.isMinimal());
    assertTrue(whole.isMinimal());
    assertTrue(whole.withheld().size() <= quick.withheld().size());
    Map<CountKey, Known> known = Attacker.of(quick.printed()).attack();
    quick
        .withheld()
        .forEach(
            (key, reason) ->
                assertTrue(known.get(key).leavesAtLeast(reason == Reason.SMALL ? 5 : 1)));
  }

  @Test
  void shareOfARoundedCountInOneThatIsNotPrinted_isNotShown() {
    LinkedCounts counts =
        LinkedCounts.builder()
            .identifying(key("a"), 8)
            .count(new Count(key("all"), 20, true, Count.Place.IMPLIED))
            .atMost(key("a"), key("all"))
            .share(new ShareOf(key("a %"), key("a"), key("all"), 100, 1))
            .build();
    assertEquals(
        Map.of("a %", Reason.SHARE),
        withheld(Suppression.of(counts, DisclosurePolicy.rounding(5, 5))));
    assertEquals(Map.of(), withheld(Suppression.of(counts, FIVE)));
  }

  @Test
  void shares_tellWithinHalfAStep_andThatThereIsAWhole() {
    LinkedCounts counts =
        LinkedCounts.builder()
            .count(new Count(key("a"), 1, false, Count.Place.IMPLIED))
            .count(new Count(key("all"), 8, false, Count.Place.IMPLIED))
            .harmless(key("most"), 8)
            .atMost(key("all"), key("most"))
            .share(new ShareOf(key("a %"), key("a"), key("all"), 100, 0))
            .build();
    // 12.5 % is printed as 13: of wholes up to eight only one in eight is from 12.5 to under 13.5.
    SortedMap<CountKey, Known> known =
        Attacker.of(Printed.of(counts, Set.of(), OptionalInt.empty())).attack();
    assertEquals(range(1, 1), known.get(key("a")));
    assertEquals(range(8, 8), known.get(key("all")));
    LinkedCounts none =
        LinkedCounts.builder()
            .count(new Count(key("a"), 0, false, Count.Place.IMPLIED))
            .count(new Count(key("all"), 2, false, Count.Place.IMPLIED))
            .harmless(key("most"), 8)
            .atMost(key("all"), key("most"))
            .share(new ShareOf(key("a %"), key("a"), key("all"), 100, 0))
            .build();
    assertEquals(
        range(1, 8),
        Attacker.of(Printed.of(none, Set.of(), OptionalInt.empty())).attack().get(key("all")));
    // One in two is 50 %: not 49, though half a step above 49 is 49.5.
    LinkedCounts upper =
        LinkedCounts.builder()
            .count(new Count(key("a"), 99, false, Count.Place.IMPLIED))
            .harmless(key("all"), 200)
            .share(new ShareOf(key("a %"), key("a"), key("all"), 100, 0))
            .build();
    assertEquals(
        range(99, 100),
        Attacker.of(Printed.of(upper, Set.of(), OptionalInt.empty())).attack().get(key("a")));
  }

  /** Of 200 not printed, 61 per cent is 121 to 122 and 610 per thousand 122 alone. */
  @Test
  void rates_tellWithinHalfAStepOfTheirBase() {
    assertEquals(range(121, 122), partOf(200, 122, 100));
    assertEquals(range(122, 122), partOf(200, 122, 1_000));
    // 13 in 20,000 are 65 per 100,000: 12.9 to under 13.1; and 1 per 1,000: 10 to 29.
    assertEquals(range(13, 13), partOf(20_000, 13, 100_000));
    assertEquals(range(10, 29), partOf(20_000, 13, 1_000));
  }

  /** What a share without decimals tells of a part that no table shows. */
  private static Known partOf(long whole, long part, int base) {
    LinkedCounts counts =
        LinkedCounts.builder()
            .count(new Count(key("a"), part, false, Count.Place.IMPLIED))
            .harmless(key("all"), whole)
            .share(new ShareOf(key("rate"), key("a"), key("all"), base, 0))
            .build();
    return requireNonNull(
        Attacker.of(Printed.of(counts, Set.of(), OptionalInt.empty())).attack().get(key("a")));
  }
}
