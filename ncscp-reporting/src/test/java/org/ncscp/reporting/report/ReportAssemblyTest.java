// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.year.YearTables;
import org.ncscp.reporting.diary.DutiesOfTheYear;
import org.ncscp.reporting.disclosure.DisclosurePolicy;
import org.ncscp.reporting.document.Block;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;

class ReportAssemblyTest {
  private static final String HEAD =
      "id,finding,by,reason,day,recorded,source,place,responsible\r\n";

  private static YearlyReport report(ReportingPeriod period, YearSources sources) {
    return YearlyReport.builder(NottinghamCity.arrangements(), period)
        .sources(sources)
        .calendar(UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES))
        .disclosure(DisclosurePolicy.withholding(5))
        .asAt(LocalDate.of(2025, 9, 12))
        .build();
  }

  @Test
  void calendarOfScotland_isRefusedWhereItIsGiven() {
    YearlyReport.Builder report =
        YearlyReport.builder(NottinghamCity.arrangements(), NottinghamSources.YEAR);
    WorkingDayCalendar scotland = UkBankHolidays.bundled().calendar(Division.SCOTLAND);
    assertEquals(
        "calendar must count the bank holidays of England and Wales but counts those of Scotland",
        assertThrows(IllegalArgumentException.class, () -> report.calendar(scotland)).getMessage());
  }

  private static List<Block.Notice> notices(Report report, String section) {
    return report.sections().stream()
        .filter(one -> one.id().equals(section))
        .flatMap(one -> one.blocks().stream())
        .filter(Block.Notice.class::isInstance)
        .map(Block.Notice.class::cast)
        .toList();
  }

  private static List<String> heads(Report report, String section) {
    return notices(report, section).stream()
        .map(one -> one.kind() + " " + one.heading() + ": " + one.lines().size())
        .toList();
  }

  /** Counted in what the main program prints: 3 and 5 and 1 errors, the warnings, the notes. */
  @Test
  void findings_standUnderWhatTheyAre() {
    Report draft = report(NottinghamSources.YEAR, NottinghamSources.all()).draft();
    assertEquals(
        List.of(
            "ERROR What does not reconcile: 3",
            "ERROR What is missing: 5",
            "ERROR What tells a number that is too small to print: 1",
            "WARNING What is doubtful: 10",
            "NOTE What is only noted: 9"),
        heads(draft, "checks"));
    assertEquals(
        "Whether there was little or no progress on priority Neglect is not answered for 2024/25",
        notices(draft, "checks").get(1).lines().get(4));
    assertEquals(
        List.of("ERROR This report is a draft and may not be published: 10"),
        heads(draft, "standing"));
  }

  @Test
  void whatIsOverridden_standsOnce_andAnOverrideOfNothingIsAnObstacle(@TempDir Path folder)
      throws IOException {
    try (Stream<Path> sheets = Files.list(Path.of("../examples/year/nottingham-2024-25"))) {
      for (Path sheet : sheets.toList()) {
        Files.copy(sheet, folder.resolve(sheet.getFileName()));
      }
    }
    String rest =
        ",business-office,The ledger closes later.,2025-09-10,2025-09-10,minutes,,office\r\n";
    Files.writeString(
        folder.resolve("overrides.csv"),
        HEAD + "1,difference:overspend" + rest + "2,sum:nothing" + rest);
    Report draft = report(NottinghamSources.YEAR, YearSources.of(YearTables.read(folder))).draft();
    List<Block.Notice> checks = notices(draft, "checks");
    assertEquals("Published although it does not reconcile", checks.get(0).heading());
    assertEquals(
        List.of(
            "“an overspend” is stated as £22,048, but “Expenditure for 2024 – 2025” £441,671 less"
                + " “Grand Total” £421,316 is £20,355: £1,693 apart, and no two stated figures give"
                + " it (published nevertheless: business office, 10 September 2025: The ledger"
                + " closes later.)"),
        checks.get(0).lines());
    assertEquals("What does not reconcile", checks.get(1).heading());
    assertEquals(2, checks.get(1).lines().size());
    List<String> obstacles = notices(draft, "standing").get(0).lines();
    assertTrue(obstacles.contains("Override of sum:nothing names no finding"), obstacles::toString);
    assertFalse(obstacles.stream().anyMatch(line -> line.contains("overspend")));
  }

  @Test
  void dutiesOfDaysThatAreOver_areNotRecorded_thoseToCome_due() {
    LocalDate asAt = LocalDate.of(2025, 9, 30);
    DutiesOfTheYear duties =
        DutiesOfTheYear.of(
            NottinghamCity.ruleBook(), ReportingPeriod.ofFinancialYear(2025), Map.of(), asAt);
    ReportTable table =
        YearAhead.section(duties, asAt).blocks().stream()
            .filter(Block.Table.class::isInstance)
            .map(block -> ((Block.Table) block).table())
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            "Education Subgroup meets quarterly 30 June 2025 not recorded",
            "Education Subgroup meets quarterly 30 September 2025 due",
            "Education Subgroup meets quarterly 31 December 2025 due",
            "Education Subgroup meets quarterly 31 March 2026 due"),
        table.rows().stream()
            .map(row -> String.join(" ", row.cells().stream().map(cell -> text(cell)).toList()))
            .filter(line -> line.startsWith("Education Subgroup meets quarterly"))
            .toList());
  }

  private static String text(Cell cell) {
    return CellText.of(Column.remark("any", "Any"), cell);
  }

  /** As the sheet has them: "£189, 712", "-2,857" and, of no money, "c. 60,000". */
  @Test
  void statedPounds_haveNoPenceThatNobodyStated() {
    ReportTable table =
        report(NottinghamSources.YEAR, NottinghamSources.sheets()).draft().tables().stream()
            .filter(one -> one.id().value().equals("stated-figures"))
            .findFirst()
            .orElseThrow();
    List<String> lines =
        table.rows().stream()
            .map(row -> text(row.cells().get(0)) + ": " + text(row.cells().get(1)))
            .toList();
    assertTrue(lines.contains("Local Authority, value of contribution: £189,712"));
    assertTrue(lines.contains("Other Services Costs Total, Childrens: -£2,857"));
    assertTrue(lines.contains("Children in Education Settings: c. 60,000"));
    assertTrue(lines.stream().noneMatch(line -> line.contains(".00")));
  }

  @Test
  void recipientsOfCopies_haveTheirNames() {
    Report draft = report(NottinghamSources.YEAR, NottinghamSources.all()).draft();
    List<String> duties =
        draft.tables().stream()
            .filter(table -> table.id().value().equals("publishing-duties"))
            .flatMap(table -> table.rows().stream())
            .map(row -> text(row.cells().get(0)))
            .toList();
    assertTrue(
        duties.stream().anyMatch(one -> one.endsWith(": Child Safeguarding Practice Review Panel")),
        duties::toString);
    assertTrue(duties.stream().noneMatch(one -> one.endsWith(": panel")), duties::toString);
  }

  @Test
  void onlyTwelveMonths_areAYear() {
    Report year = report(NottinghamSources.YEAR, NottinghamSources.sheets()).draft();
    assertEquals("Yearly report 2024/25", year.title());
    assertTrue(year.subtitle().startsWith("Draft. The year from 1 April 2024 to 31 March 2025,"));
    Report half =
        report(
                new ReportingPeriod(
                    "April to September 2024", LocalDate.of(2024, 4, 1), LocalDate.of(2024, 9, 30)),
                NottinghamSources.sheets())
            .draft();
    assertEquals("Report April to September 2024", half.title());
    assertTrue(
        half.subtitle().startsWith("Draft. The period from 1 April 2024 to 30 September 2024,"));
  }
}
