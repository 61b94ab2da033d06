// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.reporting.reconciliation.Made.YEAR;
import static org.ncscp.reporting.reconciliation.Made.lines;
import static org.ncscp.reporting.reconciliation.Made.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.reference.Pounds;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.SourceRecord;
import org.ncscp.reporting.table.Unit;

class TableChecksTest {
  private static Cell pounds(String pounds) {
    return Cell.pounds(Pounds.parse(pounds));
  }

  /** The funding table of the report 2024/25 with a total. */
  private static ReportTable funding(String total) {
    return ReportTable.builder("funding", "Breakdown of Funding")
        .during(YEAR)
        .column(Column.dimension("contributor", "Contributor"))
        .column(Column.Measure.ofPounds("agreed", "Value of contribution"))
        .column(Column.Share.ofTotal("share", "Share of contribution", "agreed", 2))
        .row(
            List.of(new SourceRecord("contributions", RecordId.of("1"))),
            Cell.words("Local Authority"),
            pounds("189,712"))
        .row(Cell.words("ICB"), pounds("189,712"))
        .row(Cell.words("Police"), pounds("38,000"))
        .row(Cell.words("Probation"), pounds("3,892"))
        .total("Grand Total", Map.of(ColumnId.of("agreed"), pounds(total)))
        .build();
  }

  @Test
  void aTotal_isTheSumOfItsRows() {
    Reconciliation right = TableChecks.of(List.of(funding("421,316")));
    assertEquals(List.of(), lines(right));
    assertEquals(
        List.of("table Breakdown of Funding: total of Value of contribution £421,316 = its 4 rows"),
        plain(right.agreements()));
    assertEquals(
        List.of(
            "ERROR sum:table-funding-agreed-total-rows: table Breakdown of Funding: total of Value of"
                + " contribution is £417,424, but its 4 rows come to £421,316: £3,892 apart"),
        lines(TableChecks.of(List.of(funding("417,424")))));
    // five figures in whole pounds
    assertEquals(
        List.of(
            "NOTE rounding:table-funding-agreed-total-rows: table Breakdown of Funding: total of Value of"
                + " contribution is £421,318, but its 4 rows come to £421,316: £2 apart, which"
                + " rounding allows, up to £2.50"),
        lines(TableChecks.of(List.of(funding("421,318")))));
  }

  @Test
  void aShareByHand_isHeldAgainstItsCells() {
    ReportTable stated =
        funding("421,316")
            .replacing(
                (row, column, cell) ->
                    column.id().value().equals("share")
                            && row.cells().get(0).equals(Cell.words("Police"))
                        ? new Cell.Ratio(new BigDecimal("9.19"), BigDecimal.valueOf(100), false)
                        : cell);
    assertEquals(
        List.of(
            "ERROR shares:table-funding-share: table Breakdown of Funding: of Share of contribution, Police is"
                + " stated as 9.19% but is 9.02%"),
        lines(TableChecks.of(List.of(stated))));
  }

  private static ReportTable.Builder reviews(String id, String caption) {
    return ReportTable.builder(id, caption)
        .during(YEAR)
        .groupedBy(Column.dimension("kind", "Kind"))
        .column(Column.dimension("quarter", "Quarter"))
        .column(Column.Measure.ofCount("met", "Met in time", "reviews"))
        .column(Column.Measure.ofCount("late", "Late", "reviews"))
        .column(Column.Measure.ofCount("reviews", "All", "reviews").sumOf("met", "late"));
  }

  @Test
  void subtotalsAndSumsOfColumns_areHeldAgainstTheirParts() {
    ReportTable right =
        reviews("reviews", "Reviews")
            .group("Rapid reviews")
            .row(Cell.words("Q1"), Cell.count(2), Cell.count(1))
            .row(Cell.words("Q2"), Cell.count(0), Cell.count(1))
            .subtotal("Rapid reviews")
            .group("Learning reviews")
            .row(Cell.words("Q1"), Cell.count(4), Mark.NOT_APPLICABLE)
            .subtotal("Learning reviews")
            .total("All")
            .build();
    assertEquals(List.of(), lines(TableChecks.of(List.of(right))));
    ReportTable wrong =
        right.replacing(
            (row, column, cell) ->
                column.id().value().equals("met") && cell.equals(Cell.count(2))
                    ? Cell.count(3)
                    : cell);
    // 3 + 0 and not 2 in the first group, 3 + 1 and not 3 in its first row, 7 and not 6 in all; the
    // subtotal is a cell of 2 too
    assertEquals(
        List.of(
            "ERROR sum:table-reviews-met-total-rows: table Reviews: total of Met in time is 6, but"
                + " its 3 rows come to 7: 1 apart",
            "ERROR sum:table-reviews-reviews-rapid-reviews-q1-columns: table Reviews: Q1 of All is"
                + " 3, but its 2 columns come to 4: 1 apart",
            "ERROR sum:table-reviews-reviews-rapid-reviews-total-of-rapid-reviews-columns: table"
                + " Reviews: total of Rapid reviews of All is 4, but its 2 columns come to 5: 1"
                + " apart"),
        lines(TableChecks.of(List.of(wrong))));
  }

  @Test
  void whatIsNotKnownOrWithheld_isNoZero() {
    for (Mark mark : List.of(Mark.WITHHELD, Mark.NOT_AVAILABLE, Mark.LOW)) {
      ReportTable table =
          reviews("reviews", "Reviews")
              .group("Rapid reviews")
              .row(Cell.words("Q1"), mark, Cell.count(1))
              .total(
                  "All",
                  Map.of(
                      ColumnId.of("met"), Cell.count(9),
                      ColumnId.of("reviews"), Cell.count(99)))
              .build();
      List<String> found = lines(TableChecks.of(List.of(table)));
      assertEquals(1, found.size(), found::toString); // the total of all: 9 + 1 and not 99
    }
  }

  @Test
  void oneQuantityInTwoTables_hasOneValue() {
    ReportTable other =
        ReportTable.builder("money", "Summary")
            .during(YEAR)
            .column(Column.dimension("contributor", "Contributor"))
            .column(Column.Measure.ofPounds("agreed", "Agreed"))
            .row(Cell.words("Police"), pounds("38,500"))
            .row(Cell.words("Probation"), pounds("3,892"))
            .row(Cell.words("ICB"), pounds("189,713"))
            .build();
    Reconciliation all = TableChecks.of(List.of(other, funding("421,316")));
    assertEquals(
        List.of(
            "ERROR two-values:table-funding-agreed-police-and-elsewhere: Police of Value of"
                + " contribution is £38,000 in table Breakdown of Funding and £38,500 in table Summary: £500"
                + " apart",
            "NOTE rounding:table-funding-agreed-icb-and-elsewhere: ICB of Value of contribution is"
                + " £189,712 in table Breakdown of Funding and £189,713 in table Summary: £1 apart"),
        lines(all));
    assertEquals(
        "£3,892 in table “Breakdown of Funding” and £3,892 in table “Summary” are alike: Probation of Value of"
            + " contribution",
        all.agreements().get(1));
    assertEquals(all, TableChecks.of(List.of(funding("421,316"), other)));
  }

  @Test
  void lastYearsColumn_isAnotherQuantity() {
    ReportTable beside =
        ReportTable.builder("beside", "With last year")
            .during(YEAR)
            .column(Column.dimension("contributor", "Contributor"))
            .column(Column.Measure.ofPounds("agreed", "Agreed"))
            .column(
                Column.Measure.ofPounds("before", "Last year")
                    .measuring("agreed")
                    .where("period", "2023/24"))
            .row(Cell.words("Police"), pounds("38,000"), pounds("36,000"))
            .build();
    assertEquals(List.of(), lines(TableChecks.of(List.of(beside, funding("421,316")))));
  }

  @Test
  void aNumber_mayBeOffByWhatItsColumnDoesNotPrint() {
    ReportTable rates =
        ReportTable.builder("rates", "Days")
            .column(Column.dimension("team", "Team"))
            .column(Column.Measure.of("days", "Days", Unit.ofNumber("days"), 1))
            .row(Cell.words("A"), Cell.number(new BigDecimal("1.04")))
            .row(Cell.words("B"), Cell.number(new BigDecimal("1.04")))
            .total("All", Map.of(ColumnId.of("days"), Cell.number(new BigDecimal("2.2"))))
            .build();
    assertEquals(
        List.of(
            "NOTE rounding:table-rates-days-total-rows: table Days: total of Days is 2.2, but its"
                + " 2 rows come to 2.08: 0.12 apart, which rounding allows, up to 0.15"),
        lines(TableChecks.of(List.of(rates))));
  }
}
