// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.year.YearTables;
import org.ncscp.reporting.disclosure.Audience;
import org.ncscp.reporting.disclosure.DisclosurePolicy;
import org.ncscp.reporting.reconciliation.Clearance;
import org.ncscp.reporting.render.JsonReport;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;

/** What must not stand beside a count that is withheld. */
class PrintSafetyTest {
  private static final String END = ",,2026-11-22,test,Serious incidents,business-office\n";

  private static String draft(YearSources sources) {
    return JsonReport.of(
        YearlyReport.builder(NottinghamCity.arrangements(), NottinghamSources.YEAR)
            .sources(sources)
            .calendar(UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES))
            .disclosure(DisclosurePolicy.withholding(5))
            .asAt(LocalDate.of(2025, 9, 12))
            .build()
            .draft());
  }

  @Test
  void aPassageThatTellsASmallNumber_isKeptBack() {
    String draft = draft(NottinghamSources.all());
    assertFalse(draft.contains("has completed one rapid review"), "told by passage 12");
    assertTrue(draft.contains("tells a small number, or one that is withheld"));
    assertTrue(draft.contains("What Children and Young People Needed"), "the others stay");
  }

  /** Three children in two statements that do not agree: the finding must not say so. */
  @Test
  void aFindingOfASmallFigure_doesNotSayIt(@TempDir Path folder) throws IOException {
    try (Stream<Path> sheets = Files.list(Path.of("../examples/year/nottingham-2024-25"))) {
      for (Path sheet : sheets.toList()) {
        Files.copy(sheet, folder.resolve(sheet.getFileName()));
      }
    }
    Path figures = folder.resolve("stated-figures.csv");
    Files.writeString(
        figures,
        Files.readString(figures)
            + "901,children-in-custody,children in custody,3,,,,,,,2027-01-01,"
            + END
            + "902,children-in-secure-care,children in secure care,4,,,,,,2023/24,,"
            + END);
    String draft = draft(YearSources.of(YearTables.read(folder)));
    assertFalse(draft.contains("children in custody\u201d 3"), "named as outside the period");
    assertFalse(draft.contains("secure care\u201d 4"), "named as of another year");
    assertTrue(draft.contains("too small to print"));
  }

  @Test
  void ratingsAndTrends_goWithTheFigureAndThoseBesideIt() {
    ReportTable table =
        ReportTable.builder("indicators-count", "Indicators")
            .groupedBy(Column.dimension("indicator", "Indicator"))
            .column(Column.dimension("period", "Quarter"))
            .column(Column.Measure.ofCount("children", "Children", "children").asIdentifying())
            .column(Column.remark("rating", "Rating"))
            .column(Column.remark("trend", "Trend"))
            .group("In custody")
            .row(Cell.words("Q1"), Mark.WITHHELD, Cell.words("green"), Cell.words("steady"))
            .row(Cell.words("Q2"), Cell.count(7), Cell.words("red"), Cell.words("worsening"))
            .group("On a plan")
            .row(Cell.words("Q1"), Cell.count(260), Cell.words("green"), Cell.words("steady"))
            .build();
    PrintSafety print =
        new PrintSafety(
            SmallNumbers.of(List.of(table), List.of(table), 5),
            List.of(),
            new Clearance(List.of(), List.of(), List.of()));
    ReportTable safe = print.tables(List.of(table)).get(0);
    assertEquals(
        List.of(Cell.words("Q1"), Mark.WITHHELD, Mark.WITHHELD, Mark.WITHHELD),
        safe.rows().get(0).cells());
    assertEquals(
        List.of(Cell.words("Q2"), Cell.count(7), Mark.WITHHELD, Mark.WITHHELD),
        safe.rows().get(1).cells());
    assertEquals(table.rows().get(2), safe.rows().get(2), "another indicator stays as it is");
  }

  @Test
  void wordsInATable_areWithheldIfTheyTell() {
    ReportTable table =
        ReportTable.builder("engagements", "Engagements")
            .column(Column.dimension("engagement", "Engagement"))
            .row(Cell.words("Visit to three children in custody"))
            .row(Cell.words("Youth council"))
            .build();
    PrintSafety print =
        new PrintSafety(
            SmallNumbers.of(List.of(table), List.of(table), 5),
            List.of(),
            new Clearance(List.of(), List.of(), List.of()));
    ReportTable safe = print.tables(List.of(table)).get(0);
    assertEquals(List.of(Mark.WITHHELD), safe.rows().get(0).cells());
    assertEquals(table.rows().get(1), safe.rows().get(1));
  }

  /** Two of the quarter's ratings are printed, the third is withheld: how many are red tells it. */
  @Test
  void howManyAreRatedHow_goesWithARating() {
    ReportTable indicators =
        ReportTable.builder("indicators-count", "Indicators")
            .groupedBy(Column.dimension("indicator", "Indicator"))
            .column(Column.dimension("period", "Quarter"))
            .column(Column.Measure.ofCount("children", "Children", "children").asIdentifying())
            .column(Column.remark("rating", "Rating"))
            .group("In custody")
            .row(Cell.words("Q1"), Mark.WITHHELD, Cell.words("red"))
            .group("On a plan")
            .row(Cell.words("Q2"), Cell.count(260), Cell.words("green"))
            .build();
    ReportTable summary =
        ReportTable.builder("indicator-summary", "Summary")
            .column(Column.dimension("period", "Quarter"))
            .column(Column.Measure.ofCount("on-target", "On target", "indicators"))
            .column(Column.Measure.ofCount("off-target", "Off target", "indicators"))
            .column(
                Column.Measure.ofCount("indicators", "All", "indicators")
                    .sumOf("on-target", "off-target"))
            .row(Cell.words("Q1"), Cell.count(0), Cell.count(1))
            .row(Cell.words("Q2"), Cell.count(1), Cell.count(0))
            .build();
    PrintSafety print = safety(indicators);
    ReportTable safe = print.tables(List.of(indicators, summary)).get(1);
    assertEquals(
        List.of(Cell.words("Q1"), Mark.WITHHELD, Mark.WITHHELD, Cell.count(1)),
        safe.rows().get(0).cells());
    assertEquals(summary.rows().get(1), safe.rows().get(1), "nothing is withheld in this quarter");
  }

  private static PrintSafety safety(ReportTable table) {
    return new PrintSafety(
        SmallNumbers.of(List.of(table), List.of(table), 5),
        List.of(),
        new Clearance(List.of(), List.of(), List.of()));
  }

  @Test
  void aTableWhoseHeadTells_isNotPrinted() {
    ReportTable told =
        ReportTable.builder("plans", "Plans")
            .groupedBy(Column.dimension("who", "Who"))
            .column(Column.dimension("plan", "Plan"))
            .group("The two siblings")
            .row(Cell.words("Housing"))
            .build();
    assertEquals(List.of(), safety(told).tables(List.of(told)));
  }

  /** Whoever sees everything reads every word; one is small to whoever sees from two on. */
  @Test
  void anAudience_readsByItsOwnThreshold() {
    YearlyReport report =
        YearlyReport.builder(NottinghamCity.arrangements(), NottinghamSources.YEAR)
            .sources(NottinghamSources.all())
            .calendar(UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES))
            .disclosure(DisclosurePolicy.withholding(5))
            .asAt(LocalDate.of(2025, 9, 12))
            .build();
    String told = "has completed one rapid review";
    assertFalse(JsonReport.of(report.draft()).contains(told));
    assertTrue(
        JsonReport.of(report.draftFor(Audience.seeingEverything("partners"))).contains(told));
    assertFalse(
        JsonReport.of(report.draftFor(Audience.under("board", DisclosurePolicy.withholding(2))))
            .contains(told));
  }
}
