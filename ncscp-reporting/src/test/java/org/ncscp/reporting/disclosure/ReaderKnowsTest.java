// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ncscp.reporting.disclosure.SomeTables.FIVE;
import static org.ncscp.reporting.disclosure.SomeTables.KIND;
import static org.ncscp.reporting.disclosure.SomeTables.REVIEWS;
import static org.ncscp.reporting.disclosure.SomeTables.byKind;
import static org.ncscp.reporting.disclosure.SomeTables.cells;
import static org.ncscp.reporting.disclosure.SomeTables.rows;
import static org.ncscp.reporting.disclosure.SomeTables.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.QuantityKey;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.SameCount;

/** What a reader knows beside the tables, with answers worked out by hand. */
class ReaderKnowsTest {
  private static final ReportingPeriod NEXT = ReportingPeriod.ofFinancialYear(2025);

  /** Next year's table, with this year's figures beside. */
  private static ReportTable nextYear(int rapid, int local, int other, int... last) {
    ReportTable.Builder table =
        ReportTable.builder("kinds", "Kinds")
            .during(NEXT)
            .column(KIND)
            .column(REVIEWS)
            .column(
                Column.Measure.ofCount("last-year", "Last year", "reviews")
                    .measuring("reviews")
                    .where("period", "2024/25")
                    .asIdentifying());
    return table
        .row(cells("Rapid", rapid, last[0]))
        .row(cells("Local", local, last[1]))
        .row(cells("Other", other, last[2]))
        .total("Total")
        .build();
  }

  private static List<String> printed(ReportTable table, ReaderKnows knows) {
    return rows(DisclosureControl.apply(List.of(table), FIVE, knows).tables().get(0));
  }

  private static ReaderKnows after(ReportTable... lastYear) {
    return ReaderKnows.nothing().withEarlier(DisclosureControl.apply(List.of(lastYear), FIVE));
  }

  /** 1, 9 and 20 were printed as withheld, withheld and 20: so are they beside next year's. */
  @Test
  void lastYearsColumn_isPrintedAsLastYear() {
    assertEquals(
        List.of("Rapid | 6 | [c]", "Local | 7 | [c]", "Other | 8 | 20", "Total | 21 | 30"),
        printed(nextYear(6, 7, 8, 1, 9, 20), after(byKind(1, 9, 20))));
  }

  /** The cheaper partner of the one would be another now, and both prints together tell it. */
  @Test
  void whatWasShown_protectsNoLonger() {
    ReportTable lastYear =
        table("kinds", KIND, REVIEWS).row(cells("Rapid", 1)).row(cells("Other", 20)).build();
    ReportTable now = nextYear(6, 7, 8, 1, 9, 20);
    assertEquals(
        List.of("Rapid | 6 | [c]", "Local | 7 | [c]", "Other | 8 | 20", "Total | 21 | 30"),
        printed(now, after(lastYear)));
    ReportTable localWasShown =
        table("kinds", KIND, REVIEWS).row(cells("Rapid", 1)).row(cells("Local", 9)).build();
    assertEquals(
        List.of("Rapid | 6 | [c]", "Local | 7 | 9", "Other | 8 | [c]", "Total | 21 | 30"),
        printed(now, after(localWasShown)));
    assertEquals(
        List.of("Rapid | 6 | [c]", "Local | 7 | [c]", "Other | 8 | 20", "Total | 21 | 30"),
        printed(now, ReaderKnows.nothing()));
  }

  /** A nine that is a ten now was published as nine: it is no longer what adds up to the total. */
  @Test
  void whatWasCorrected_isAnotherCount() {
    assertEquals(
        List.of("Rapid | 6 | [c]", "Local | 7 | [c]", "Other | 8 | 20", "Total | 21 | 31"),
        printed(nextYear(6, 7, 8, 1, 10, 20), after(byKind(1, 9, 20))));
  }

  /** Seven was a small number then; it is none now, and stays withheld. */
  @Test
  void whatWasWithheldUnderAnotherThreshold_staysWithheld() {
    ReaderKnows knows =
        ReaderKnows.nothing()
            .withEarlier(
                DisclosureControl.apply(
                    List.of(byKind(7, 9, 20)), DisclosurePolicy.withholding(8)));
    assertEquals(
        List.of("Rapid | 6 | [c]", "Local | 7 | [c]", "Other | 8 | 20", "Total | 21 | 36"),
        printed(nextYear(6, 7, 8, 7, 9, 20), knows));
  }

  /** Four was no small number then; nothing hides it now, and the rest is protected as ever. */
  @Test
  void whatWasToldUnderAnotherThreshold_staysTold() {
    ReaderKnows knows =
        ReaderKnows.nothing()
            .withEarlier(
                DisclosureControl.apply(
                    List.of(byKind(4, 9, 20)), DisclosurePolicy.withholding(3)));
    assertEquals(
        List.of("Rapid | [c] | 4", "Local | [c] | 9", "Other | 8 | 20", "Total | 16 | 33"),
        printed(nextYear(1, 7, 8, 4, 9, 20), knows));
  }

  @Test
  void earlierTables_mustBeThoseOfAPublication() {
    ProtectedTables all =
        DisclosureControl.apply(List.of(byKind(1, 9, 20)), Audience.seeingEverything("partners"));
    assertEquals(
        "the earlier tables must be as they were published but nothing is withheld in them: they"
            + " are for an audience that sees everything",
        assertThrows(IllegalArgumentException.class, () -> ReaderKnows.nothing().withEarlier(all))
            .getMessage());
    ReaderKnows rounded =
        ReaderKnows.nothing()
            .withEarlier(
                DisclosureControl.apply(
                    List.of(byKind(1, 9, 20)), DisclosurePolicy.rounding(3, 5)));
    assertEquals(
        "the earlier tables must show their counts as they are but round them to the nearest 5",
        assertThrows(
                IllegalArgumentException.class, () -> printed(nextYear(6, 7, 8, 1, 9, 20), rounded))
            .getMessage());
  }

  private static QuantityKey key(String measure, String kind) {
    return new QuantityKey(measure, new TreeMap<>(Map.of("period", "2024/25", "kind", kind)));
  }

  /** Twelve answers for twelve rapid reviews: withheld among the reviews, told by the answers. */
  @Test
  void countsThatComeToTheSame_areProtectedTogether() {
    ReportTable reviews = byKind(12, 4, 14);
    ReportTable answers =
        table(
                "answers",
                KIND,
                Column.Measure.ofCount("answers", "Answers", "answers").asIdentifying())
            .row(cells("Agrees", 7))
            .row(cells("Disagrees", 5))
            .build();
    SameCount same =
        new SameCount(
            List.of(
                List.of(key("reviews", "Rapid")),
                List.of(key("answers", "Agrees"), key("answers", "Disagrees")),
                List.of(key("answers", "Nobody asked"))));
    List<ReportTable> tables = List.of(reviews, answers);
    assertEquals(
        List.of(
            "Rapid | [c] | [c]", "Local | [c] | [c]", "Other | 14 | 46.7%", "Total | 30 | 100.0%"),
        rows(DisclosureControl.apply(tables, FIVE).tables().get(0)));
    List<ReportTable> together =
        DisclosureControl.apply(tables, FIVE, ReaderKnows.nothing().withSame(List.of(same)))
            .tables();
    assertEquals(
        List.of(
            "Rapid | 12 | 40.0%", "Local | [c] | [c]", "Other | [c] | [c]", "Total | 30 | 100.0%"),
        rows(together.get(0)));
    assertEquals(List.of("Agrees | 7", "Disagrees | 5"), rows(together.get(1)));
  }

  /** Eleven answers for twelve reviews: nobody can take the one for the other. */
  @Test
  void countsThatDiffer_areNotTheSame() {
    ReportTable answers =
        table(
                "answers",
                KIND,
                Column.Measure.ofCount("answers", "Answers", "answers").asIdentifying())
            .row(cells("Agrees", 11))
            .build();
    SameCount same = SameCount.of(key("reviews", "Rapid"), key("answers", "Agrees"));
    List<ReportTable> tables = List.of(byKind(12, 4, 14), answers);
    assertEquals(
        DisclosureControl.apply(tables, FIVE).tables(),
        DisclosureControl.apply(tables, FIVE, ReaderKnows.nothing().withSame(List.of(same)))
            .tables());
    assertEquals(
        "each sum of a same count must have quantities but one has none: [[]]",
        assertThrows(IllegalArgumentException.class, () -> new SameCount(List.of(List.of())))
            .getMessage());
  }

  /** Of thirty deadlines 28 were kept: the two that were not stand in no column. */
  @Test
  void fewOutsideAPercentage_areProtected() {
    ReportTable table =
        table(
                "kept",
                KIND,
                Column.Measure.ofCount("kept", "Kept", "deadlines").asIdentifying(),
                Column.Measure.ofCount("due", "Due", "deadlines").asIdentifying(),
                Column.Share.of("share", "Kept (%)", "kept", "due", 0))
            .row(cells("Rapid", 28, 30))
            .row(cells("Local", 20, 30))
            .build();
    assertEquals(
        List.of("Rapid | [c] | 30 | [c]", "Local | 20 | 30 | 67%"),
        rows(DisclosureControl.apply(List.of(table), FIVE).tables().get(0)));
  }
}
