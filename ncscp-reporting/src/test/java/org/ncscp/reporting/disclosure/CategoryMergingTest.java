// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.reporting.disclosure.SomeTables.KIND;
import static org.ncscp.reporting.disclosure.SomeTables.REVIEWS;
import static org.ncscp.reporting.disclosure.SomeTables.YEAR;
import static org.ncscp.reporting.disclosure.SomeTables.byKind;
import static org.ncscp.reporting.disclosure.SomeTables.cells;
import static org.ncscp.reporting.disclosure.SomeTables.refused;
import static org.ncscp.reporting.disclosure.SomeTables.rows;
import static org.ncscp.reporting.disclosure.SomeTables.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.record.RecordId;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.SourceRecord;

/** Categories that become one, in all tables or in none. */
class CategoryMergingTest {
  @Test
  void merging_inAllTablesOrInNone() {
    DisclosurePolicy policy =
        DisclosurePolicy.merging(
            5, List.of(new CategoryMerge("kind", List.of("Rapid", "Local"), "Rapid or local")));
    ReportTable other =
        table("other", KIND, Column.Measure.ofCount("days", "Days", "days"))
            .row(cells("Local", 100))
            .row(cells("Rapid", 20))
            .row(cells("Other", 7))
            .total("Total")
            .build();
    List<ReportTable> done =
        DisclosureControl.apply(List.of(byKind(1, 9, 20), other), policy).tables();
    assertEquals(
        List.of("Rapid or local | 10 | 33.3%", "Other | 20 | 66.7%", "Total | 30 | 100.0%"),
        rows(done.get(0)));
    assertEquals(List.of("Rapid or local | 120", "Other | 7", "Total | 127"), rows(done.get(1)));
    assertEquals(
        List.of(byKind(5, 9, 1), other).get(1),
        DisclosureControl.apply(List.of(byKind(5, 9, 20), other), policy).tables().get(1));
    assertEquals(
        List.of("Rapid or local | [c] | [c]", "Other | [c] | [c]", "Total | 23 | 100.0%"),
        rows(DisclosureControl.apply(List.of(byKind(1, 2, 20)), policy).tables().get(0)));
  }

  /** A table that has the categories' names under another heading has not those categories. */
  @Test
  void merging_goesByTheColumn_notByItsPlaceOrItsNames() {
    DisclosurePolicy policy =
        DisclosurePolicy.merging(
            5, List.of(new CategoryMerge("kind", List.of("Rapid", "Local"), "Rapid or local")));
    Column year = Column.dimension("year", "Year");
    ReportTable second =
        table("second", year, KIND, REVIEWS)
            .row(cells("Rapid", "Rapid", 1))
            .row(cells("Rapid", "Local", 9))
            .row(cells("Local", "Other", 20))
            .build();
    ReportTable none =
        table("none", year, Column.Measure.ofCount("days", "Days", "days"))
            .row(cells("Rapid", 7))
            .row(cells("Local", 8))
            .build();
    List<ReportTable> done = DisclosureControl.apply(List.of(second, none), policy).tables();
    assertEquals(List.of("Rapid | Rapid or local | 10", "Local | Other | 20"), rows(done.get(0)));
    assertEquals(none, done.get(1));
  }

  @Test
  void merging_whereItCannot_isRefused() {
    DisclosurePolicy policy =
        DisclosurePolicy.merging(
            5, List.of(new CategoryMerge("kind", List.of("Rapid", "Local"), "Rapid or local")));
    ReportTable columns = table("columns", REVIEWS.where("kind", "Rapid")).row(cells(4)).build();
    refused(
        "table columns must have \"kind\" in its rows to merge its categories but has it in its"
            + " columns",
        List.of(columns),
        policy);
    ReportTable grouped =
        ReportTable.builder("grouped", "By kind")
            .during(YEAR)
            .groupedBy(KIND)
            .column(REVIEWS)
            .group("Rapid")
            .row(cells(4))
            .build();
    refused(
        "table grouped must have \"kind\" in its rows to merge its categories but has it in its"
            + " groups",
        List.of(grouped),
        policy);
    ReportTable overlapping =
        table("overlapping", KIND, REVIEWS.notAdditive())
            .row(cells("Rapid", 4))
            .row(cells("Local", 6))
            .build();
    refused(
        "column reviews of table overlapping must be additive to merge its rows but is not",
        List.of(overlapping),
        policy);
  }

  @Test
  void merging_keepsGroupsRemarksNotesAndRecords() {
    DisclosurePolicy policy =
        DisclosurePolicy.merging(
            5, List.of(new CategoryMerge("kind", List.of("Rapid", "Local"), "Rapid or local")));
    ReportTable grouped =
        ReportTable.builder("grouped", "By area")
            .during(YEAR)
            .groupedBy(Column.dimension("area", "Area"))
            .column(KIND)
            .column(REVIEWS)
            .column(Column.remark("trend", "Trend"))
            .column(Column.Measure.ofCount("days", "Days", "days"))
            .group("North")
            .row(cells("Rapid", 2, "up", Mark.NOT_APPLICABLE))
            .row(cells("Local", 8, "up", Cell.count(5).asProvisional()))
            .row(cells("Other", 6, "down", 1))
            .subtotal("North, all")
            .group("South")
            .row(cells("Rapid", 9, "up", Mark.NOT_AVAILABLE))
            .row(cells("Local", 12, "down", 7))
            .subtotal("South, all")
            .total("All", Map.of(ColumnId.of("days"), Mark.NOT_AVAILABLE))
            .note("A note.")
            .build();
    ReportTable done = DisclosureControl.apply(List.of(grouped), policy).tables().get(0);
    assertEquals(
        List.of(
            "Rapid or local | 10 | up | 5 [p]",
            "Other | 6 | down | 1",
            "North, all | 16 |  | 6 [p]",
            "Rapid or local | 21 |  | [x]",
            "South, all | 21 |  | [x]",
            "All | 37 |  | [x]"),
        rows(done));
    assertEquals(List.of("A note."), done.notes());
    assertEquals(grouped.caption(), done.caption());
    assertEquals(grouped.period(), done.period());
    assertEquals(grouped.grouping(), done.grouping());
  }

  @Test
  void zeroIsNotSmall_andOnlyCountsOfChildrenMerge() {
    DisclosurePolicy policy =
        DisclosurePolicy.merging(
            5, List.of(new CategoryMerge("kind", List.of("Rapid", "Local"), "Rapid or local")));
    assertEquals(
        List.of(
            "Rapid | 0 | 0.0%", "Local | 5 | 20.0%", "Other | 20 | 80.0%", "Total | 25 | 100.0%"),
        rows(DisclosureControl.apply(List.of(byKind(0, 5, 20)), policy).tables().get(0)));
    assertEquals(
        "Rapid or local | 9 | 31.0%",
        rows(DisclosureControl.apply(List.of(byKind(4, 5, 20)), policy).tables().get(0)).get(0));
    // Few of a kind that does not merge, and few days, are no reason.
    ReportTable days =
        table("days", KIND, Column.Measure.ofCount("days", "Days", "days"))
            .row(cells("Rapid", 1))
            .row(cells("Local", 2))
            .build();
    List<ReportTable> done =
        DisclosureControl.apply(List.of(byKind(8, 9, 3), days), policy).tables();
    assertEquals("Rapid | [c] | [c]", rows(done.get(0)).get(0));
    assertEquals(days, done.get(1));
  }

  @Test
  void merging_keepsTheDayOfASnapshot() {
    DisclosurePolicy policy =
        DisclosurePolicy.merging(
            5, List.of(new CategoryMerge("kind", List.of("Rapid", "Local"), "Rapid or local")));
    LocalDate lastOfMarch = LocalDate.of(2025, 3, 31);
    ReportTable open =
        ReportTable.builder("open", "Open reviews")
            .asAt(lastOfMarch)
            .column(KIND)
            .column(REVIEWS)
            .row(cells("Rapid", 1))
            .row(cells("Local", 9))
            .build();
    ReportTable done = DisclosureControl.apply(List.of(open), policy).tables().get(0);
    assertEquals(List.of("Rapid or local | 10"), rows(done));
    assertEquals(Optional.of(lastOfMarch), done.asAt());
    assertEquals(Optional.empty(), done.period());
  }

  @Test
  void merging_keepsStatedTotals_remarks_andRecordsOfNoChild() {
    DisclosurePolicy policy =
        DisclosurePolicy.merging(
            5, List.of(new CategoryMerge("kind", List.of("Rapid", "Local"), "Rapid or local")));
    ReportTable days =
        table("days", KIND, Column.Measure.ofCount("days", "Days", "days"))
            .row(List.of(new SourceRecord("meetings", RecordId.of("1"))), cells("Rapid", 3))
            .row(List.of(new SourceRecord("meetings", RecordId.of("2"))), cells("Local", 4))
            .total("All", Map.of(ColumnId.of("days"), Cell.count(9)))
            .build();
    ReportTable remarks =
        table("remarks", Column.dimension("area", "Area"), Column.remark("kind", "Kind"))
            .row(cells("North", "Rapid"))
            .build();
    List<ReportTable> done =
        DisclosureControl.apply(List.of(byKind(1, 9, 20), days, remarks), policy).tables();
    assertEquals(List.of("Rapid or local | 7", "All | 9"), rows(done.get(1)));
    assertEquals(2, done.get(1).rows().get(0).sources().size());
    assertEquals(remarks, done.get(2));
  }
}
