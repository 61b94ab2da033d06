// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ncscp.reporting.disclosure.Suppression.Reason;

/** More than forty counts that hang together, of which only those near to one are looked at. */
class LargeClusterTest {
  private static final DisclosurePolicy FIVE = DisclosurePolicy.withholding(5);
  private static final CountKey SMALL = CountKey.of("small");

  private static CountKey copy(int number) {
    return CountKey.of("copy" + (100 + number));
  }

  /** A small count, so many counts that nobody sees and that are all equal to it, and an end. */
  private static LinkedCounts.Builder copies(int number, Count end) {
    LinkedCounts.Builder builder = LinkedCounts.builder().identifying(SMALL, 2);
    CountKey before = SMALL;
    for (int i = 0; i < number; i++) {
      builder.count(new Count(copy(i), 2, false, Count.Place.IMPLIED));
      builder.sum(copy(i), List.of(before));
      before = copy(i);
    }
    return builder.count(end).sum(end.key(), List.of(before));
  }

  private static Attacker withoutSmall(LinkedCounts counts) {
    return Attacker.of(Printed.of(counts, Set.of(SMALL), OptionalInt.empty()));
  }

  @Test
  void toldFromFarAway_isNotProvedNearby_andTheEndGoes() {
    Count end = new Count(CountKey.of("end"), 2, false, Count.Place.PRINTED);
    LinkedCounts counts = copies(45, end).build();
    assertFalse(withoutSmall(counts).leavesNearby(SMALL, 1));
    assertEquals(new Known.Range(2, OptionalLong.of(2)), withoutSmall(counts).attack().get(SMALL));
    assertEquals(
        Map.of(SMALL, Reason.SMALL, end.key(), Reason.PROTECTS),
        Suppression.of(counts, FIVE).withheld());
  }

  @Test
  void toldFromFarAway_byWhatWasPublished_isRefused() {
    Count end = new Count(CountKey.of("end"), 2, false, Count.Place.PUBLISHED_BEFORE);
    assertEquals(
        "Cannot protect small: it is told by what was published before or cannot be withheld",
        assertThrows(
                IllegalStateException.class, () -> Suppression.of(copies(45, end).build(), FIVE))
            .getMessage());
  }

  @Test
  void twoStepsAway_isNear_threeAreNot() {
    CountKey end = CountKey.of("end");
    for (int copies = 0; copies <= 3; copies++) {
      // The end is one step further than the last copy and, as nobody sees it, may be anything.
      LinkedCounts counts = copies(copies, new Count(end, 2, false, Count.Place.IMPLIED)).build();
      assertEquals(copies < 2, withoutSmall(counts).leavesNearby(SMALL, 1), copies + " copies");
    }
  }

  /**
   * A row of cells, of which each two neighbours have a sum, all to the nearest five. Each cell is
   * from 3 to 7 by print; its neighbour and the sum, which is from 8 to 12, allow all of that.
   */
  private static LinkedCounts.Builder chain(int cells) {
    LinkedCounts.Builder builder = LinkedCounts.builder();
    for (int i = 0; i < cells; i++) {
      builder.identifying(copy(i), 4 + i % 2);
      if (i > 0) {
        CountKey sum = CountKey.of("sum" + (100 + i));
        builder.identifying(sum, 9).sum(sum, List.of(copy(i - 1), copy(i)));
      }
    }
    return builder;
  }

  @Test
  void roundedCounts_areProvedNearby_fromFortyOneOn() {
    DisclosurePolicy policy = DisclosurePolicy.rounding(5, 5).withLeastWidth(4);
    long little = 3000;
    Suppression done = new SuppressionSearch(chain(21).build(), policy, little).find();
    assertEquals(Map.of(), done.withheld());
    assertTrue(done.isMinimal());
    assertEquals(
        new Known.Range(3, OptionalLong.of(7)), Attacker.of(done.printed()).attack().get(copy(10)));
    // Twenty cells, their sums, and one more equal to the last: of forty a whole proof is asked
    // for.
    LinkedCounts forty =
        chain(20)
            .count(new Count(CountKey.of("more"), 5, false, Count.Place.IMPLIED))
            .sum(CountKey.of("more"), List.of(copy(19)))
            .build();
    assertEquals(
        "Cannot prove that copy100 is protected: the work limit is reached",
        assertThrows(
                IllegalStateException.class,
                () -> new SuppressionSearch(forty, policy, little).find())
            .getMessage());
  }

  @Test
  void withoutWork_nothingIsProvedNearby() {
    Count end = new Count(CountKey.of("end"), 2, false, Count.Place.IMPLIED);
    Printed printed = Printed.of(copies(1, end).build(), Set.of(SMALL), OptionalInt.empty());
    assertTrue(Attacker.of(printed).leavesNearby(SMALL, 1000));
    assertFalse(Attacker.of(printed, 0).leavesNearby(SMALL, 0));
  }
}
