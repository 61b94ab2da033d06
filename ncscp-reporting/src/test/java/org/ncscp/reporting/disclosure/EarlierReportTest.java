// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.reporting.disclosure.Suppression.Reason;

/** What only an earlier report says, beside a later one that would be safe by itself. */
class EarlierReportTest {
  private static final DisclosurePolicy FIVE = DisclosurePolicy.withholding(5);
  private static final CountKey A = CountKey.of("a");
  private static final CountKey B = CountKey.of("b");
  private static final CountKey ALL = CountKey.of("all");

  private static Count count(CountKey key, long value, Count.Place place) {
    return new Count(key, value, true, place);
  }

  private static Count printed(CountKey key, long value) {
    return count(key, value, Count.Place.PRINTED);
  }

  private static Map<CountKey, Reason> withheld(LinkedCounts.Builder now, LinkedCounts earlier) {
    return Suppression.of(
            now.publishedBefore(Suppression.of(earlier, FIVE).printed()).build(), FIVE)
        .withheld();
  }

  /** All were 10 and 3 withheld; who now prints the other 7 tells the 3. */
  @Test
  void sumsOfTheEarlierReport_areKnown() {
    LinkedCounts earlier =
        LinkedCounts.builder()
            .count(printed(ALL, 10))
            .count(printed(A, 3))
            .count(count(B, 7, Count.Place.IMPLIED))
            .sum(ALL, List.of(A, B))
            .build();
    assertEquals(Set.of(A), Suppression.of(earlier, FIVE).withheld().keySet());
    assertEquals(
        Map.of(A, Reason.WITHHELD_BEFORE, B, Reason.PROTECTS),
        withheld(LinkedCounts.builder().count(printed(B, 7)), earlier));
  }

  /** 6 were 12.5 % of all, so all are 48, and 45 of them leave 3. */
  @Test
  void percentagesOfTheEarlierReport_areKnown() {
    LinkedCounts earlier =
        LinkedCounts.builder()
            .count(printed(CountKey.of("six"), 6))
            .count(count(ALL, 48, Count.Place.IMPLIED))
            .share(new ShareOf(CountKey.of("six %"), CountKey.of("six"), ALL, 100, 1))
            .build();
    LinkedCounts.Builder now =
        LinkedCounts.builder()
            .count(count(ALL, 48, Count.Place.IMPLIED))
            .count(printed(A, 3))
            .count(printed(B, 45))
            .sum(ALL, List.of(A, B));
    assertEquals(Set.of(A), Suppression.of(now.build(), FIVE).withheld().keySet());
    assertEquals(Map.of(A, Reason.SMALL, B, Reason.PROTECTS), withheld(now, earlier));
  }

  /** Once it is of children it stays so. */
  @ParameterizedTest
  @CsvSource({"true, false, 1", "false, true, 1", "true, true, 1", "false, false, 0"})
  void countOfChildrenInEither_isOfChildren(boolean then, boolean now, int withheld) {
    LinkedCounts earlier =
        LinkedCounts.builder().count(new Count(A, 3, then, Count.Place.IMPLIED)).build();
    LinkedCounts.Builder later =
        LinkedCounts.builder().count(new Count(A, 3, now, Count.Place.PRINTED));
    assertEquals(withheld, withheld(later, earlier).size());
  }
}
