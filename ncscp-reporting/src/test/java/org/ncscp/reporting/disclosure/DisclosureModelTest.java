// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.ncscp.core.policy.Disclosure;
import org.ncscp.core.policy.DisclosureMethod;
import org.ncscp.reporting.disclosure.DisclosurePolicy.SmallCounts;

/** What can be said, and what is refused in which words. */
class DisclosureModelTest {
  private static final CountKey A = CountKey.of("a");
  private static final CountKey B = CountKey.of("b");
  private static final CountKey ALL = CountKey.of("all");

  private static void refused(String message, Executable what) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, what).getMessage());
  }

  @Nested
  class Policy {
    private static final CategoryMerge OTHER =
        new CategoryMerge("theme", List.of("gangs", "knives"), "violence");

    @Test
    void of_arrangementsThatSuppress() {
      assertEquals(
          DisclosurePolicy.withholding(6),
          DisclosurePolicy.of(new Disclosure(DisclosureMethod.SUPPRESSION, 6)));
      assertEquals(6, DisclosurePolicy.withholding(6).leastWidth());
    }

    @Test
    void of_arrangementsThatMerge_needsTheCategories() {
      refused(
          "Cannot protect by merging of categories: which categories merge must be given with the"
              + " policy",
          () -> DisclosurePolicy.of(new Disclosure(DisclosureMethod.CATEGORY_MERGING, 6)));
    }

    @Test
    void parts_areInTheirRange() {
      refused("fewerThan must be 2 or more but was 1", () -> DisclosurePolicy.withholding(1));
      refused(
          "leastWidth must be 1 or more but was 0",
          () -> DisclosurePolicy.withholding(2).withLeastWidth(0));
      refused("roundingBase must be 2 or more but was 1", () -> DisclosurePolicy.rounding(5, 1));
      assertEquals(2, DisclosurePolicy.withholding(2).fewerThan());
      assertEquals(1, DisclosurePolicy.rounding(2, 2).leastWidth());
    }

    @Test
    void parts_goTogether() {
      refused(
          "small counts are ROUNDED but there is no roundingBase",
          () -> new DisclosurePolicy(SmallCounts.ROUNDED, 5, 5, OptionalInt.empty(), List.of()));
      refused(
          "merges must be given if and only if small counts are MERGED but small counts are"
              + " WITHHELD with 1 merges",
          () ->
              new DisclosurePolicy(
                  SmallCounts.WITHHELD, 5, 5, OptionalInt.empty(), List.of(OTHER)));
      refused(
          "merges must be given if and only if small counts are MERGED but small counts are MERGED"
              + " with 0 merges",
          () -> DisclosurePolicy.merging(5, List.of()));
      refused(
          "a category must be in one merge but \"knives\" of \"theme\" is in two",
          () ->
              DisclosurePolicy.merging(
                  5, List.of(OTHER, new CategoryMerge("theme", List.of("knives", "drugs"), "x"))));
      assertEquals(
          2,
          DisclosurePolicy.merging(
                  5, List.of(OTHER, new CategoryMerge("kind", List.of("knives", "drugs"), "x")))
              .merges()
              .size());
    }

    @Test
    void merge_needsTwoCategories() {
      refused(
          "\"x\" must merge two categories or more, each once, but merges [a]",
          () -> new CategoryMerge("theme", List.of("a"), "x"));
      refused(
          "\"x\" must merge two categories or more, each once, but merges [a, b, a]",
          () -> new CategoryMerge("theme", List.of("a", "b", "a"), "x"));
    }

    @Test
    void with_changesOnePart() {
      DisclosurePolicy policy = DisclosurePolicy.withholding(5).withLeastWidth(3).withRounding(10);
      assertEquals(
          new DisclosurePolicy(SmallCounts.WITHHELD, 5, 3, OptionalInt.of(10), List.of()), policy);
    }

    @Test
    void isSmall_fromOneUpToTheThreshold() {
      DisclosurePolicy policy = DisclosurePolicy.withholding(5);
      assertFalse(policy.isSmall(new Count(A, 0, true, Count.Place.PRINTED)));
      assertTrue(policy.isSmall(new Count(A, 1, true, Count.Place.PRINTED)));
      assertTrue(policy.isSmall(new Count(A, 4, true, Count.Place.PRINTED)));
      assertFalse(policy.isSmall(new Count(A, 5, true, Count.Place.PRINTED)));
      assertFalse(policy.isSmall(new Count(A, 4, false, Count.Place.PRINTED)));
    }

    @Test
    void audience_hasAName() {
      refused("the name of an audience must not be blank", () -> Audience.seeingEverything(" "));
      assertEquals(Optional.empty(), Audience.seeingEverything("partnership").policy());
      assertEquals(
          Optional.of(DisclosurePolicy.withholding(5)),
          Audience.under("public", DisclosurePolicy.withholding(5)).policy());
    }
  }

  @Nested
  class Counts {
    @Test
    void key_isNotBlank() {
      refused("the key of a count must not be blank", () -> CountKey.of(" "));
      assertEquals("a", A.toString());
    }

    @Test
    void count_isNoneOrMore_andItsTextLeavesItOut() {
      refused(
          "the count a must be from 0 to 1000000000000 but was -1",
          () -> new Count(A, -1, true, Count.Place.PRINTED));
      refused(
          "the count a must be from 0 to 1000000000000 but was 1000000000001",
          () -> new Count(A, 1_000_000_000_001L, true, Count.Place.PRINTED));
      refused(
          "the count a is zero and cannot be withheld: a true zero is shown",
          () -> new Count(A, 0, true, Count.Place.WITHHELD_BEFORE));
      assertEquals(
          "a, identifying, PRINTED", new Count(A, 7, true, Count.Place.PRINTED).toString());
      assertEquals("a, PRINTED", new Count(A, 7, false, Count.Place.PRINTED).toString());
      assertEquals(
          1_000_000_000_000L, new Count(A, 1_000_000_000_000L, false, Count.Place.PRINTED).value());
    }

    @Test
    void count_givenTwice_mustBeAlike() {
      LinkedCounts.Builder builder = LinkedCounts.builder().identifying(A, 3).identifying(A, 3);
      assertEquals(1, builder.build().counts().size());
      refused(
          "the count a is given twice, and not alike: a, identifying, PRINTED, and a, identifying,"
              + " PRINTED, with another value",
          () -> builder.identifying(A, 4));
      refused(
          "the count a is given twice, and not alike: a, identifying, PRINTED, and a, PRINTED",
          () -> builder.harmless(A, 3));
    }

    @Test
    void relations_mustHold() {
      LinkedCounts.Builder builder =
          LinkedCounts.builder().identifying(A, 3).identifying(B, 4).identifying(ALL, 8);
      refused(
          "all must be the sum of a, b but is not", () -> builder.sum(ALL, List.of(B, A)).build());
      refused(
          "all must be no more than a but is not",
          () ->
              LinkedCounts.builder().identifying(A, 3).identifying(ALL, 8).atMost(ALL, A).build());
      refused(
          "no count b, named in what holds of a",
          () -> LinkedCounts.builder().identifying(A, 3).atMost(A, B).build());
      refused(
          "each count must be named once in what holds of all but was not: [a, a]",
          () -> LinkedCounts.builder().sum(ALL, List.of(A, A)));
      refused(
          "each count must be named once in what holds of a but was not: [a]",
          () -> LinkedCounts.builder().atMost(A, A));
    }

    @Test
    void complement_isWhatIsLeft() {
      LinkedCounts counts =
          LinkedCounts.builder()
              .identifying(A, 3)
              .identifying(ALL, 8)
              .complement(B, A, ALL)
              .build();
      assertEquals(new Count(B, 5, true, Count.Place.IMPLIED), counts.counts().get(B));
      refused(
          "Cannot take all from a for b: both must be given, and the part no more than the whole",
          () -> LinkedCounts.builder().identifying(A, 3).identifying(ALL, 8).complement(B, ALL, A));
      refused(
          "Cannot take a from all for b: both must be given, and the part no more than the whole",
          () -> LinkedCounts.builder().identifying(A, 3).complement(B, A, ALL));
    }

    @Test
    void shares_areOfCounts() {
      ShareOf share = new ShareOf(CountKey.of("%"), A, ALL, 100, 1);
      refused(
          "the share % must have from 0 to 4 decimals but has 5",
          () -> new ShareOf(CountKey.of("%"), A, ALL, 100, 5));
      refused(
          "the share % must have from 0 to 4 decimals but has -1",
          () -> new ShareOf(CountKey.of("%"), A, ALL, 100, -1));
      refused(
          "the share % must be in 1 or more but is in 0",
          () -> new ShareOf(CountKey.of("%"), A, ALL, 0, 1));
      refused("the share % is of a in itself", () -> new ShareOf(CountKey.of("%"), A, A, 100, 1));
      refused(
          "no count all, of the share %",
          () -> LinkedCounts.builder().identifying(A, 3).share(share).build());
      refused(
          "% is both a count and a share",
          () ->
              LinkedCounts.builder()
                  .identifying(A, 3)
                  .identifying(ALL, 8)
                  .identifying(CountKey.of("%"), 1)
                  .share(share)
                  .build());
      refused(
          "the share % is given twice",
          () ->
              LinkedCounts.builder()
                  .share(share)
                  .share(share)
                  .share(new ShareOf(CountKey.of("%"), A, ALL, 100, 2)));
    }

    @Test
    void share_isRoundedHalfUp() {
      ShareOf share = new ShareOf(CountKey.of("%"), A, ALL, 100, 1);
      assertEquals(333, share.printed(1, 3));
      assertEquals(667, share.printed(2, 3));
      assertEquals(63, share.printed(1, 16)); // 6.25 %
      assertEquals(1000, share.printed(3, 3));
      assertEquals(0, new ShareOf(CountKey.of("%"), A, ALL, 100, 0).printed(1, 201));
      assertEquals(1, new ShareOf(CountKey.of("%"), A, ALL, 100, 0).printed(1, 200));
      assertEquals(100, new ShareOf(CountKey.of("‰"), A, ALL, 1000, 1).printed(1, 100)); // 10.0
      assertEquals(2, new ShareOf(CountKey.of("‰"), A, ALL, 1000, 0).printed(1, 401)); // 2.49
      assertEquals(2268, new ShareOf(CountKey.of("‰"), A, ALL, 100_000, 1).printed(61, 26_900));
      assertEquals(1_000_000, new ShareOf(CountKey.of("%"), A, ALL, 100, 4).steps());
    }
  }

  @Nested
  class Print {
    private final LinkedCounts counts =
        LinkedCounts.builder()
            .identifying(A, 3)
            .identifying(B, 0)
            .count(new Count(ALL, 8, true, Count.Place.WITHHELD_BEFORE))
            .count(new Count(CountKey.of("other"), 8, true, Count.Place.IMPLIED))
            .build();

    @Test
    void withheld_mustBeSomethingThatCanBe() {
      OptionalInt none = OptionalInt.empty();
      refused(
          "Cannot withhold x: there is no such count",
          () -> Printed.of(counts, Set.of(CountKey.of("x"), ALL), none));
      refused(
          "Cannot withhold b: a true zero is shown",
          () -> Printed.of(counts, new TreeSet<>(List.of(ALL, B)), none));
      refused(
          "Cannot withhold other: no table of this report has it to itself",
          () -> Printed.of(counts, new TreeSet<>(List.of(ALL, CountKey.of("other"))), none));
      refused("Cannot show all: it was withheld before", () -> Printed.of(counts, Set.of(A), none));
    }

    @Test
    void rounded_halfUp_lowIsNotZero() {
      OptionalInt ten = OptionalInt.of(10);
      assertEquals(Shown.exact(0), Shown.rounded(0, ten));
      assertEquals(shown(0, 1, 4), Shown.rounded(1, ten));
      assertEquals(shown(0, 1, 4), Shown.rounded(4, ten));
      assertEquals(shown(10, 5, 14), Shown.rounded(5, ten));
      assertEquals(shown(10, 5, 14), Shown.rounded(14, ten));
      assertEquals(shown(20, 15, 24), Shown.rounded(15, ten));
      OptionalInt five = OptionalInt.of(5);
      assertEquals(shown(0, 1, 2), Shown.rounded(2, five));
      assertEquals(shown(5, 3, 7), Shown.rounded(3, five));
      assertEquals(Shown.exact(3), Shown.rounded(3, OptionalInt.empty()));
    }

    private Shown shown(long figure, long least, long greatest) {
      return new Shown(
          Shown.How.ROUNDED, OptionalLong.of(figure), least, OptionalLong.of(greatest));
    }
  }

  @Test
  void known_leavesTheDifferenceOfItsEnds() {
    Known.Range range = new Known.Range(2, OptionalLong.of(5));
    assertTrue(range.leavesAtLeast(3));
    assertFalse(range.leavesAtLeast(4));
    assertTrue(new Known.Range(2, OptionalLong.empty()).leavesAtLeast(Long.MAX_VALUE));
    assertFalse(new Known.NotProved().leavesAtLeast(0));
  }
}
