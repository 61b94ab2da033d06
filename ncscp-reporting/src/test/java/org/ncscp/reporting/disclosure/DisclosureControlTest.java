// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.reporting.disclosure.SomeTables.FIVE;
import static org.ncscp.reporting.disclosure.SomeTables.KIND;
import static org.ncscp.reporting.disclosure.SomeTables.REVIEWS;
import static org.ncscp.reporting.disclosure.SomeTables.YEAR;
import static org.ncscp.reporting.disclosure.SomeTables.byKind;
import static org.ncscp.reporting.disclosure.SomeTables.cells;
import static org.ncscp.reporting.disclosure.SomeTables.refused;
import static org.ncscp.reporting.disclosure.SomeTables.rows;
import static org.ncscp.reporting.disclosure.SomeTables.table;
import static org.ncscp.reporting.disclosure.SomeTables.withFour;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ncscp.core.record.RecordId;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.SourceRecord;

/** Tables as a partnership prints them, with answers worked out by hand. */
class DisclosureControlTest {
  @Test
  void smallCount_goesWithOneMoreAndTheirShares() {
    ProtectedTables done = DisclosureControl.apply(List.of(byKind(1, 9, 20)), FIVE);
    assertEquals(
        List.of(
            "Rapid | [c] | [c]", "Local | [c] | [c]", "Other | 20 | 66.7%", "Total | 30 | 100.0%"),
        rows(done.tables().get(0)));
    assertEquals(
        "4 cells withheld in 1 table; safe: no count below 5 that may identify is known to within"
            + " fewer than 5",
        done.report());
    assertEquals(done.report(), done.toString());
  }

  @Test
  void nothingSmall_sameTables() {
    List<ReportTable> tables = List.of(byKind(0, 9, 20), byKind(0, 9, 20));
    ProtectedTables done = DisclosureControl.apply(tables, FIVE);
    assertEquals(tables, done.tables());
    assertEquals(
        "0 cells withheld in 0 tables; safe: no count below 5 that may identify is known to within"
            + " fewer than 5",
        done.report());
  }

  @Test
  void audienceThatSeesEverything_sameTables() {
    List<ReportTable> tables = List.of(byKind(1, 9, 20));
    ProtectedTables all = DisclosureControl.apply(tables, Audience.seeingEverything("partnership"));
    assertSame(tables.get(0), all.tables().get(0));
    assertEquals("nothing withheld: this audience sees everything", all.report());
    assertTrue(all.suppression().isEmpty());
    assertEquals(
        DisclosureControl.apply(tables, FIVE).tables(),
        DisclosureControl.apply(tables, Audience.under("public", FIVE)).tables());
  }

  @Test
  void sameQuantityInTwoTables_isWithheldInBoth() {
    ReportTable cross =
        table(
                "outcomes",
                KIND,
                REVIEWS.where("outcome", "national").measuring("reviews"),
                Column.Measure.ofCount("local", "Local", "reviews")
                    .measuring("reviews")
                    .where("outcome", "local")
                    .asIdentifying(),
                Column.Measure.ofCount("all", "All", "reviews")
                    .measuring("reviews")
                    .sumOf("reviews", "local")
                    .asIdentifying())
            .row(cells("Rapid", 6, 0))
            .row(cells("Local", 3, 6))
            .row(cells("Other", 10, 10))
            .total("Total")
            .build();
    ProtectedTables done = DisclosureControl.apply(List.of(byKind(6, 9, 20), cross), FIVE);
    // 3 is small. Its column gives 19 - 6 - 10, its row 9 - 6; zero is shown and of no help.
    // Rapid with its total is less than other reviews of both outcomes: 6 + 6 + 9 against 6 + 10 +
    // 10.
    assertEquals(
        List.of(
            "Rapid | [c] | 0 | [c]",
            "Local | [c] | 6 | [c]",
            "Other | 10 | 10 | 20",
            "Total | 19 | 16 | 35"),
        rows(done.tables().get(1)));
    assertEquals(
        List.of(
            "Rapid | [c] | [c]", "Local | [c] | [c]", "Other | 20 | 57.1%", "Total | 35 | 100.0%"),
        rows(done.tables().get(0)));
    assertTrue(done.report().startsWith("8 cells withheld in 2 tables; safe: "), done.report());
    ProtectedTables linked = DisclosureControl.apply(List.of(byKind(6, 4, 20), withFour()), FIVE);
    assertEquals("Local | [c] | [c]", rows(linked.tables().get(0)).get(1));
    assertEquals("Local | [c]", rows(linked.tables().get(1)).get(0));
  }

  @Test
  void totalOnlyInAnotherTable_isTheSumAllTheSame() {
    ReportTable rows =
        table("rows", KIND, REVIEWS).row(cells("Rapid", 1)).row(cells("Local", 9)).build();
    ReportTable whole = table("whole", REVIEWS).row(cells(10)).build();
    List<ReportTable> done = DisclosureControl.apply(List.of(rows, whole), FIVE).tables();
    assertEquals(List.of("Rapid | [c]", "Local | [c]"), rows(done.get(0)));
    assertEquals(List.of("10"), rows(done.get(1)));
  }

  @Test
  void partOfAWholeInAnotherTable_fewOthersAreProtected() {
    ReportTable part = table("part", KIND, REVIEWS).row(cells("Rapid", 9)).build();
    ReportTable whole = table("whole", REVIEWS).row(cells(10)).build();
    // Nine of ten: one is of another kind. (The only row of its table is not all there is.)
    List<ReportTable> done = DisclosureControl.apply(List.of(part, whole), FIVE).tables();
    assertEquals(List.of("Rapid | [c]"), rows(done.get(0)));
    assertEquals(List.of("10"), rows(done.get(1)));
  }

  @Test
  void themesThatOverlap_fewOutsideAreProtected() {
    ReportTable themes =
        table("themes", Column.dimension("theme", "Theme"), REVIEWS.notAdditive())
            .row(cells("Neglect", 11))
            .row(cells("Gangs", 7))
            .total("All", Map.of(ColumnId.of("reviews"), Cell.count(12)))
            .build();
    assertEquals(
        List.of("Neglect | [c]", "Gangs | 7", "All | 12"),
        rows(DisclosureControl.apply(List.of(themes), FIVE).tables().get(0)));
  }

  @Test
  void subtotals_areSumsOfTheirGroups() {
    ReportTable grouped =
        ReportTable.builder("grouped", "By area")
            .during(YEAR)
            .groupedBy(Column.dimension("area", "Area"))
            .column(KIND)
            .column(REVIEWS)
            .group("North")
            .row(cells("Rapid", 2))
            .row(cells("Local", 8))
            .subtotal("North, all")
            .group("South")
            .row(cells("Rapid", 9))
            .row(cells("Local", 12))
            .subtotal("South, all")
            .total("All")
            .build();
    assertEquals(
        List.of(
            "Rapid | [c]",
            "Local | [c]",
            "North, all | 10",
            "Rapid | 9",
            "Local | 12",
            "South, all | 21",
            "All | 31"),
        rows(DisclosureControl.apply(List.of(grouped), FIVE).tables().get(0)));
  }

  @Test
  void notAvailable_isOneMoreUnknownPart() {
    ReportTable gap =
        table("gap", KIND, REVIEWS)
            .row(cells("Rapid", 4))
            .row(cells("Local", 8))
            .row(cells("Other", Mark.NOT_AVAILABLE))
            .total("Total", Map.of(ColumnId.of("reviews"), Cell.count(14)))
            .build();
    // From 14 in all and 8 local, rapid is from 1 to 6: wide enough.
    assertEquals(
        List.of("Rapid | [c]", "Local | 8", "Other | [x]", "Total | 14"),
        rows(DisclosureControl.apply(List.of(gap), FIVE).tables().get(0)));
    assertEquals(
        List.of("Rapid | [c]", "Local | [c]", "Other | [x]", "Total | 14"),
        rows(DisclosureControl.apply(List.of(gap), FIVE.withLeastWidth(6)).tables().get(0)));
  }

  @Test
  void rounding_countsSharesAndANote() {
    ProtectedTables done =
        DisclosureControl.apply(List.of(byKind(1, 9, 20)), DisclosurePolicy.rounding(5, 5));
    assertEquals(
        List.of(
            "Rapid | [low] | [low]",
            "Local | 10 | 33.3%",
            "Other | 20 | 66.7%",
            "Total | 30 | 100.0%"),
        rows(done.tables().get(0)));
    assertTrue(
        done.tables()
            .get(0)
            .notes()
            .contains(
                "Counts are rounded to the nearest 5, so that they may not add up to their totals."));
    ReportTable meetings =
        table("meetings", Column.Measure.ofCount("meetings", "Meetings", "meetings"))
            .row(cells(3))
            .build();
    assertEquals(
        List.of(meetings),
        DisclosureControl.apply(List.of(meetings), DisclosurePolicy.rounding(5, 5)).tables());
  }

  @Test
  void shareOfALowWhole_isWithheld() {
    ReportTable low = byKind(1, 1, 0);
    assertEquals(
        List.of(
            "Rapid | [low] | [c]", "Local | [low] | [c]", "Other | 0 | [c]", "Total | [low] | [c]"),
        rows(
            DisclosureControl.apply(List.of(low), DisclosurePolicy.rounding(5, 7))
                .tables()
                .get(0)));
  }

  @Test
  void records_goFromAllTablesThatShareThem() {
    SourceRecord review = new SourceRecord("reviews", RecordId.of("1"));
    SourceRecord meeting = new SourceRecord("meetings", RecordId.of("1"));
    ReportTable kinds =
        table("kinds", KIND, REVIEWS)
            .row(List.of(review), cells("Rapid", 1))
            .row(cells("Local", 9))
            .build();
    ReportTable listed =
        table("listed", KIND, Column.Measure.ofCount("days", "Days", "days"))
            .row(List.of(review), cells("Rapid", 30))
            .build();
    ReportTable meetings =
        table("meetings", Column.Measure.ofCount("meetings", "Meetings", "meetings"))
            .row(List.of(meeting), cells(3))
            .build();
    List<ReportTable> done =
        DisclosureControl.apply(List.of(kinds, listed, meetings), FIVE).tables();
    Map<String, Integer> left = new TreeMap<>();
    done.forEach(
        one ->
            left.put(
                one.id().value(), one.rows().stream().mapToInt(row -> row.sources().size()).sum()));
    assertEquals(Map.of("kinds", 0, "listed", 0, "meetings", 1), left);
  }

  @Test
  void tablesThatDisagree_areRefused_ifTheyCountChildren() {
    refused(
        "tables kinds and four must agree on reviews{kind=Local, period=2024/25} but do not",
        List.of(byKind(9, 9, 20), withFour()),
        FIVE);
    ReportTable one =
        table("one", Column.Measure.ofCount("number", "Number", "meetings")).row(cells(3)).build();
    ReportTable other =
        table("other", Column.Measure.ofCount("number", "Number", "audits")).row(cells(4)).build();
    assertEquals(List.of(one, other), DisclosureControl.apply(List.of(one, other), FIVE).tables());
  }

  @Test
  void tablesNotAsTheyAre_areRefused() {
    refused(
        "table low must have its counts as they are but has [c] under reviews",
        List.of(table("low", REVIEWS).row(cells(Mark.WITHHELD)).build()),
        FIVE);
    refused(
        "table low must have its counts as they are but has [low] under reviews",
        List.of(table("low", REVIEWS).row(cells(Mark.LOW)).build()),
        FIVE);
    refused(
        "rows of a table must differ in their dimensions but two are \"reviews\" \"kind\"=\"Rapid\""
            + " \"period\"=\"2024/25\"",
        List.of(
            table("twice", KIND, REVIEWS).row(cells("Rapid", 4)).row(cells("Rapid", 4)).build()),
        FIVE);
  }

  @Test
  void amountsDaysAndWords_areLeftAlone() {
    ReportTable money =
        table(
                "money",
                KIND,
                Column.Measure.ofPounds("agreed", "Agreed"),
                Column.Share.ofTotal("share", "Share", "agreed", 2))
            .row(cells("Police", Cell.number(new BigDecimal("3.50"))))
            .row(cells("Probation", Cell.count(1)))
            .total("Total")
            .build();
    assertEquals(
        List.of(money),
        DisclosureControl.apply(List.of(money, byKind(1, 9, 20)), FIVE).tables().subList(0, 1));
  }

  @Test
  void themesThatCover_giveALeast() {
    ReportTable themes =
        table("themes", Column.dimension("theme", "Theme"), REVIEWS.notAdditive())
            .row(cells("Neglect", 12))
            .row(cells("Gangs", 4))
            .row(cells("Drugs", 6))
            .total("All", Map.of(ColumnId.of("reviews"), Cell.count(20)))
            .build();
    // Of twenty, eighteen at most are of neglect or drugs: gangs are from 2 to 20.
    assertEquals(
        List.of("Neglect | 12", "Gangs | [c]", "Drugs | 6", "All | 20"),
        rows(DisclosureControl.apply(List.of(themes), FIVE.withLeastWidth(18)).tables().get(0)));
    assertEquals(
        List.of("Neglect | 12", "Gangs | [c]", "Drugs | [c]", "All | 20"),
        rows(DisclosureControl.apply(List.of(themes), FIVE.withLeastWidth(19)).tables().get(0)));
  }

  @Test
  void narrowerCounts_ofTwoTables_arePartsThoughNoTableAddsThemUp() {
    ReportTable rapid =
        table("rapid", Column.dimension("age", "Age"), REVIEWS.where("kind", "Rapid"))
            .row(cells("Under 1", 11))
            .build();
    ReportTable kinds =
        table("kinds", KIND, Column.dimension("area", "Area"), REVIEWS)
            .row(cells("Rapid", "North", 30))
            .row(cells("Local", "North", 40))
            .build();
    ReportTable whole =
        table("whole", Column.dimension("age", "Age"), REVIEWS).row(cells("Under 1", 12)).build();
    List<ReportTable> done = DisclosureControl.apply(List.of(rapid, kinds, whole), FIVE).tables();
    // Eleven of the twelve under one are rapid: one is not.
    assertEquals(List.of("Under 1 | [c]"), rows(done.get(0)));
    assertEquals(kinds, done.get(1));
    assertEquals(List.of("Under 1 | 12"), rows(done.get(2)));
  }
}
