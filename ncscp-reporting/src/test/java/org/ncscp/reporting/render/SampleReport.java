// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.document.Block;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.document.Glossary;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.document.Section;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.SourceRecord;
import org.ncscp.reporting.table.Unit;

/**
 * A report with one of everything. The amounts are those of the annual report 2024/25, pages 24 and
 * 25; the counts are made up.
 */
final class SampleReport {
  private SampleReport() {}

  static Report report() {
    Section funding =
        new Section(
            "funding",
            "Funding",
            List.of(
                new Block.Paragraph(
                    "The NCSCP is funded by its partners. The ICB, the police and Nottingham City"
                        + " Council agreed their contributions with the SLG for the year."),
                new Block.Notice(
                    Block.Notice.Kind.ERROR,
                    "The stated shares do not add up to 100%",
                    List.of(
                        "The stated shares add up to 101.89%. The share of Probation is stated as"
                            + " 2.81% and is 0.92%.")),
                new Block.Table(contributions()),
                new Block.Picture(drawing("contributions-drawn", "contributions"))),
            List.of(
                new Section(
                    "expenditure",
                    "Expenditure",
                    List.of(new Block.Table(expenditure())),
                    List.of())));
    Section reviews =
        new Section(
            "reviews",
            "Reviews",
            List.of(
                new Block.Paragraph(
                    "Reviews are counted by the day on which they were decided. Figures below 5 are"
                        + " withheld so that no child can be identified."),
                new Block.Bullets(
                    List.of(
                        "A rapid review is due 15 working days after a SIN.",
                        "A CSPR is due 6 months after it was decided.")),
                new Block.Notice(
                    Block.Notice.Kind.WARNING,
                    "Two decisions are dated on a Saturday",
                    List.of("27 July 2024", "15 February 2025")),
                new Block.Notice(Block.Notice.Kind.NOTE, "Illustrative cases only", List.of()),
                new Block.Table(reviews())),
            List.of());
    return new Report(
        "Yearly report 2024/25",
        "Nottingham City Safeguarding Children Partnership",
        "1 April 2024 to 31 March 2025, as known on 19 September 2025",
        List.of(funding, reviews),
        new Glossary(
            List.of(
                new Glossary.Term("CSPR", "Child Safeguarding Practice Review"),
                new Glossary.Term("ICB", "Integrated Care Board"),
                new Glossary.Term("NCSCP", "Nottingham City Safeguarding Children Partnership"),
                new Glossary.Term("SIN", "Serious Incident Notification"),
                new Glossary.Term("SLG", "Strategic Leadership Group"))));
  }

  static ReportTable contributions() {
    ReportTable.Builder table =
        ReportTable.builder("contributions", "Contributions agreed, 2024/25")
            .during(ReportingPeriod.ofFinancialYear(2024))
            .column(Column.dimension("contributor", "Contributor"))
            .column(Column.Measure.ofPounds("agreed", "Agreed"))
            .column(Column.Share.ofTotal("share", "Share of the total", "agreed", 2));
    return table
        .row(Cell.words("Nottingham City Council"), pounds("189,712"))
        .row(
            List.of(new SourceRecord("contributions", RecordId.of("2"))),
            Cell.words("Nottingham and Nottinghamshire ICB"),
            pounds("189,712"))
        .row(Cell.words("Nottinghamshire Police"), pounds("38,000"))
        .row(Cell.words("Probation"), pounds("3,892"))
        .total("Total")
        .build();
  }

  /** A rate, and a percentage that somebody stated; in no report. */
  static ReportTable rates() {
    return ReportTable.builder("rates", "Rates")
        .column(Column.dimension("area", "Area"))
        .column(Column.Measure.ofCount("part", "Counted", "people"))
        .column(Column.Measure.ofCount("whole", "Of", "people"))
        .column(Column.Share.of("rate", "Rate", "part", "whole", 1).inEvery(100_000))
        .column(Column.Measure.of("stated", "Stated", Unit.PER_CENT, 0))
        .row(Cell.words("City"), Cell.count(61), Cell.count(26_900), Cell.count(250))
        .build();
  }

  static ReportTable expenditure() {
    return ReportTable.builder("expenditure", "Expenditure by category, 2024/25 and 2023/24")
        .groupedBy(Column.dimension("scope", "Scope"))
        .column(Column.dimension("category", "Category"))
        .column(Column.Measure.of("spent", "Spent, 2024/25", Unit.POUNDS, 2))
        .column(Column.Measure.of("before", "Spent, 2023/24", Unit.POUNDS, 2))
        .column(Column.Measure.of("change", "Change", Unit.ofNumber("per cent"), 1).notAdditive())
        .column(Column.remark("remark", "Remark"))
        .group("Children and adults")
        .row(
            Cell.words("Staff"),
            pounds("348,119.50").asProvisional(),
            pounds("331,006"),
            Cell.number(new BigDecimal("5.17")),
            Cell.words("Two posts filled from June"))
        .row(
            Cell.words("Procedures & website"),
            pounds("1,234.05"),
            Mark.NOT_AVAILABLE,
            Mark.NOT_APPLICABLE,
            Cell.empty())
        .group("Children only")
        .row(
            Cell.words("Independent scrutiny"),
            pounds("18,000"),
            pounds("19,000"),
            Cell.number(new BigDecimal("-5.26")),
            Cell.day(LocalDate.of(2024, 7, 27)))
        .note("The ICB and the SLG agreed the budget.")
        .build();
  }

  static ReportTable reviews() {
    return ReportTable.builder("reviews", "Reviews decided by kind and quarter, 2024/25")
        .asAt(LocalDate.of(2025, 3, 31))
        .groupedBy(Column.dimension("kind", "Kind"))
        .column(Column.dimension("quarter", "Quarter"))
        .column(Column.dimension("decided", "Decided on"))
        .column(Column.Measure.ofCount("opened", "Opened", "reviews").asIdentifying())
        .column(Column.Measure.ofCount("in-time", "In time", "reviews").asIdentifying())
        .column(Column.Share.of("rate", "Share in time", "in-time", "opened", 0))
        .group("Rapid reviews")
        .row(
            Cell.words("Quarter 1"),
            Cell.day(LocalDate.of(2024, 6, 28)),
            Cell.count(12),
            Cell.count(9))
        .row(Cell.words("Quarter 2"), Mark.NOT_APPLICABLE, Mark.WITHHELD, Mark.WITHHELD)
        .subtotal("All rapid reviews")
        .group("Practice reviews")
        .row(Cell.words("Quarter 1"), Cell.day(LocalDate.of(2024, 6, 28)), Cell.count(0), Mark.LOW)
        .subtotal("All practice reviews")
        .total("Total")
        .build();
  }

  private static Cell pounds(String amount) {
    return Cell.pounds(Pounds.parse(amount));
  }

  static Drawing drawing(String id, String data) {
    return new Drawing(
        id,
        "Contributions by partner",
        "Two bars: the council and the ICB are equal.",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d"
            viewBox="0 0 860 140" width="860" height="140" font-family="Arial" fill="#1a1a1a">
          <title id="t">Contributions by partner</title>
          <desc id="d">Two bars: the council and the ICB are equal.</desc>
          <defs><clipPath id="c"><rect width="860" height="140"/></clipPath></defs>
          <g clip-path="url(#c)"><rect x="240" y="20" width="500" height="36" fill="#1d4f91"/>
          <rect x="240" y="76" width="500" height="36" fill="#1d4f91"/></g>
          <text x="0" y="44" font-size="16">Nottingham City Council</text>
          <text x="0" y="100" font-size="16">ICB &amp; hospitals</text>
        </svg>
        """,
        Optional.of(org.ncscp.reporting.table.TableId.of(data)));
  }
}
