// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.funding.FundingTables;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.Decision;
import org.ncscp.core.review.ReviewCase;
import org.ncscp.core.year.YearTables;
import org.ncscp.reporting.disclosure.Audience;
import org.ncscp.reporting.disclosure.DisclosurePolicy;
import org.ncscp.reporting.document.Block;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.document.Section;
import org.ncscp.reporting.reconciliation.Finding;
import org.ncscp.reporting.reconciliation.Severity;
import org.ncscp.reporting.render.CsvTables;
import org.ncscp.reporting.render.JsonReport;
import org.ncscp.reporting.render.Spreadsheet;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.QuantityKey;
import org.ncscp.reporting.table.ReportTable;

/**
 * The report of 2024/25 from its transcription: what is missing, what is wrong, and what is not.
 */
class NottinghamYearScenario {
  private static final LocalDate FRI_2025_09_12 = LocalDate.of(2025, 9, 12);
  private static final String END = ",2026-11-22,test,,business-office\n";

  private static YearlyReport.Builder report(YearSources sources) {
    return YearlyReport.builder(NottinghamCity.arrangements(), NottinghamSources.YEAR)
        .sources(sources)
        .yearBefore(ReportingPeriod.ofFinancialYear(2023))
        .calendar(UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES))
        .disclosure(DisclosurePolicy.withholding(5))
        .asAt(FRI_2025_09_12);
  }

  private static String csv(YearlyReport report, String id) {
    return CsvTables.of(
        report.publishedTables().tables().stream()
            .filter(table -> table.id().value().equals(id))
            .findFirst()
            .orElseThrow());
  }

  private static List<String> ids(YearlyReport report, Severity severity) {
    return report.reconciliation().findings(severity).stream()
        .map(finding -> finding.id().value())
        .toList();
  }

  @Test
  @DisplayName("The errors of the published report are found, and what else stands in its way")
  void errors() {
    YearlyReport report = report(NottinghamSources.all()).build();
    assertEquals(
        List.of(
            "difference:overspend",
            "two-values:expenditure-children",
            "shares:contributions",
            "content-unwritten:key-decisions",
            "priority-unanswered:cultural-competency",
            "priority-unanswered:domestic-abuse",
            "priority-unanswered:making-the-system-work",
            "priority-unanswered:neglect",
            "small-number-told:practice-reviews-12"),
        ids(report, Severity.ERROR));
    assertTrue(ids(report, Severity.WARNING).contains("decision-day:2024-07-27"));
    assertTrue(ids(report, Severity.WARNING).contains("date-ahead:deprivation-rank"));
    assertTrue(ids(report, Severity.NOTE).contains("rounding:direct-payroll-adults"));
    assertEquals(5, report.missingContents().size());
    assertEquals(10, report.obstacles().size(), "nine errors, and no sign-off");
    IllegalStateException refusal = assertThrows(IllegalStateException.class, report::published);
    assertTrue(refusal.getMessage().startsWith("the report must have no obstacle to be published"));
    assertTrue(report.draft().subtitle().startsWith("Draft. "));
  }

  /** By hand from the report's own tables: rules of half up, whole pounds. */
  @Test
  @DisplayName("The money of the year is computed as the records have it, figure by figure")
  void money() {
    YearlyReport report = report(NottinghamSources.all()).build();
    assertEquals(
        """
        row.kind,contributor,contributions_agreed,share,provisional.columns
        body,NHS Nottingham and Nottinghamshire Integrated Care Board,189712,45.03,
        body,Nottingham City Council,189712,45.03,
        body,Nottinghamshire Police,38000,9.02,
        body,Nottingham City National Probation Service,3892,0.92,
        total,Total,421316,100.00,
        """,
        csv(report, "contributions").replace("\r\n", "\n"));
    String accounts = csv(report, "accounts");
    assertTrue(accounts.contains("421316,[x],327024,94292,underspend"), accounts);
    assertTrue(accounts.contains("421316,[x],441670,-20354,overspend"), accounts);
    String expenditure = csv(report, "expenditure");
    assertTrue(expenditure.contains("subtotal,Direct Payroll Costs,"), expenditure);
    assertTrue(expenditure.contains(",305926,97669,403595,"), expenditure);
    assertTrue(expenditure.contains(",23955,2992,26947,"), expenditure);
    assertTrue(expenditure.contains(",-2857,13985,11128,"), expenditure);
    assertTrue(expenditure.contains(",327024,114646,441670,"), expenditure);
  }

  /**
   * Ten of the invented cases were notified, two of them late; all ten reviews were done in
   * 2024/25.
   */
  @Test
  @DisplayName("The invented cases are counted as they were told")
  void cases() {
    YearlyReport report = report(NottinghamSources.all()).build();
    ReportTable kinds =
        report.unprotectedTables().stream()
            .filter(table -> table.id().value().equals("reviews-by-kind"))
            .findFirst()
            .orElseThrow();
    String csv = CsvTables.of(kinds);
    assertTrue(csv.contains("body,Rapid Review,10,10,"), csv);
    assertTrue(csv.contains("body,Learning Review,5,5,"), csv);
    assertTrue(csv.contains("body,Local Child Safeguarding Practice Review,2,0,"), csv);
    assertTrue(
        kinds.notes().contains("Illustrative: the cases behind this table were invented."),
        kinds.notes().toString());
    String published = csv(report, "reviews-by-kind");
    assertTrue(published.contains("body,Rapid Review,10,10,"), published);
    assertTrue(
        published.contains("body,Local Child Safeguarding Practice Review,[c],0,"), published);
    assertFalse(
        JsonReport.of(report.draft()).contains("EXAMPLE-"), "no case is named in the report");
  }

  @Test
  @DisplayName(
      "Who sees everything has a draft of their own, which says that it is none to publish")
  void audiences() {
    YearlyReport report = report(NottinghamSources.all()).build();
    Report whole = report.draftFor(Audience.seeingEverything("partnership"));
    assertTrue(whole.subtitle().startsWith("Draft. "));
    assertTrue(JsonReport.of(whole).contains("\"Local Child Safeguarding Practice Review\""));
    long withheld = withheld(report.draft());
    assertTrue(withheld > 0);
    assertEquals(0, withheld(whole));
  }

  private static long withheld(Report report) {
    return report.tables().stream()
        .filter(table -> !table.id().value().equals("stated-figures"))
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell == Mark.WITHHELD)
        .count();
  }

  @Test
  @DisplayName(
      "When all is written, answered, overridden by name and signed off, it may be published")
  void published(@TempDir Path folder) throws IOException {
    YearSources sources = whole(folder);
    YearlyReport unsigned = report(sources).build();
    assertEquals(List.of(), unsigned.clearance().unresolved().stream().map(Finding::id).toList());
    assertEquals(1, unsigned.obstacles().size(), unsigned.obstacles().toString());

    Decision approval =
        Decision.builder()
            .reference(DecisionReference.of("LSPG-2025-03"))
            .decidedOn(LocalDate.of(2025, 9, 5))
            .by(NottinghamGroups.LEAD_SAFEGUARDING_PARTNERS)
            .text(FreeText.of("Sign-off of the yearly report"))
            .build();
    YearlyReport signed =
        report(sources)
            .publication(Publication.of(NottinghamSources.YEAR).withApproval(approval))
            .build();
    assertEquals(List.of(), signed.obstacles());
    Report report = signed.published();
    assertTrue(report.subtitle().startsWith("The year from 1 April 2024 to 31 March 2025"));
    assertTrue(
        lines(report).anyMatch(line -> line.contains("The auditors hold the bridge.")),
        "the reason of an override is printed");
    assertTrue(
        report.sections().stream().noneMatch(section -> section.id().equals("standing")),
        "what stands in the way is printed in drafts only");
  }

  private static Stream<String> lines(Report report) {
    return report.sections().stream()
        .flatMap(Section::all)
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Notice.class::isInstance)
        .flatMap(notice -> ((Block.Notice) notice).lines().stream());
  }

  /** The sheets with all that they lack, invented. */
  private static YearSources whole(Path folder) throws IOException {
    try (Stream<Path> sheets = Files.list(Path.of("../examples/year/nottingham-2024-25"))) {
      for (Path sheet : sheets.toList()) {
        Files.copy(sheet, folder.resolve(sheet.getFileName()));
      }
    }
    add(folder, "passages", "99,key-decisions,2024/25,,,Seven decisions were taken.");
    List<String> priorities =
        List.of("making-the-system-work", "cultural-competency", "domestic-abuse", "neglect");
    for (String priority : priorities) {
      add(folder, "priority-progress", priority + "," + priority + ",2024/25,some,,,");
    }
    StringBuilder overrides =
        new StringBuilder("id,finding,by,reason,day,recorded,source,place,responsible\n");
    int id = 1;
    for (String finding :
        List.of(
            "difference:overspend",
            "two-values:expenditure-children",
            "shares:contributions",
            "small-number-told:practice-reviews-12")) {
      overrides
          .append(id++)
          .append(",")
          .append(finding)
          .append(",business-office,The auditors hold the bridge.,2025-09-10")
          .append(END);
    }
    Files.writeString(folder.resolve("overrides.csv"), overrides, UTF_8);
    YearSources all = NottinghamSources.all();
    return YearSources.of(YearTables.read(folder))
        .withRegister(all.register())
        .withCases(all.cases());
  }

  private static void add(Path folder, String table, String row) throws IOException {
    Path sheet = folder.resolve(table + ".csv");
    Files.writeString(sheet, Files.readString(sheet) + row + END);
  }

  @Test
  @DisplayName("The order in which cases come makes no difference, to the byte")
  void order() {
    YearSources sources = NottinghamSources.all();
    List<ReviewCase> reversed = new ArrayList<>(sources.cases());
    Collections.reverse(reversed);
    Report one = report(sources.withIllustrativeCases(sources.cases())).build().draft();
    Report other = report(sources.withIllustrativeCases(reversed)).build().draft();
    assertEquals(JsonReport.of(one), JsonReport.of(other));
    assertArrayEquals(Spreadsheet.of(one), Spreadsheet.of(other));
  }

  @Test
  @DisplayName("What was known on an earlier day is asked of the sources of that day")
  void asKnownOn() {
    YearSources then = NottinghamSources.all().asKnownOn(LocalDate.of(2024, 9, 30));
    assertEquals(0, then.current(FundingTables.CONTRIBUTIONS).size(), "entered in 2026");
    YearlyReport report = report(then).asAt(LocalDate.of(2024, 9, 30)).build();
    ReportTable kinds =
        report.unprotectedTables().stream()
            .filter(table -> table.id().value().equals("reviews-by-kind"))
            .findFirst()
            .orElseThrow();
    // Notified in April, May, June, July and August 2024 and reviewed by the end of September.
    assertTrue(CsvTables.of(kinds).contains("body,Rapid Review,6,5,"), CsvTables.of(kinds));
  }

  @Test
  @DisplayName("What is left out is asked for by name")
  void refusals() {
    YearlyReport.Builder bare =
        YearlyReport.builder(NottinghamCity.arrangements(), NottinghamSources.YEAR);
    assertEquals(
        "sources must be given",
        assertThrows(IllegalStateException.class, bare::build).getMessage());
    bare.sources(NottinghamSources.sheets());
    assertEquals(
        "calendar must be given",
        assertThrows(IllegalStateException.class, bare::build).getMessage());
    bare.calendar(UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES));
    assertEquals(
        "asAt must be given", assertThrows(IllegalStateException.class, bare::build).getMessage());
    bare.asAt(FRI_2025_09_12);
    assertEquals(
        "disclosure must be given: the arrangements of nottingham-city state no policy on small"
            + " numbers",
        assertThrows(IllegalStateException.class, bare::build).getMessage());
    assertEquals(
        "publication must be of 2024/25 but was of 2023/24",
        assertThrows(
                IllegalArgumentException.class,
                () -> bare.publication(Publication.of(ReportingPeriod.ofFinancialYear(2023))))
            .getMessage());
  }

  private static Map<QuantityKey, Cell> counts(YearlyReport report) {
    Map<QuantityKey, Cell> cells = new TreeMap<>();
    for (ReportTable table : report.publishedTables().tables()) {
      for (Column column : table.columns()) {
        if (column instanceof Column.Measure measure && measure.identifying()) {
          table
              .rows()
              .forEach(
                  row ->
                      cells.put(
                          table.key(row, measure), row.cells().get(table.indexOf(column.id()))));
        }
      }
    }
    return cells;
  }

  /** What the report before showed and withheld of its year stands so in the column beside. */
  @Test
  void theReportBefore_isPrintedAsItWas() {
    YearSources sources = NottinghamSources.all();
    YearlyReport before =
        YearlyReport.builder(NottinghamCity.arrangements(), ReportingPeriod.ofFinancialYear(2023))
            .sources(sources)
            .calendar(UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES))
            .disclosure(DisclosurePolicy.withholding(4))
            .asAt(LocalDate.of(2024, 9, 12))
            .build();
    YearlyReport after = report(sources).earlierReport(before).build();
    Map<QuantityKey, Cell> then = counts(before);
    Map<QuantityKey, Cell> now = counts(after);
    then.keySet().retainAll(now.keySet());
    long withheld = then.values().stream().filter(Mark.WITHHELD::equals).count();
    assertTrue(withheld > 3 && withheld < then.size(), withheld + " of " + then.size());
    then.forEach((key, cell) -> assertEquals(cell, now.get(key), key.toString()));
  }

  @Test
  void theReportBefore_mustBeBeforeAndOfTheSamePartnership() {
    YearlyReport same = report(NottinghamSources.sheets()).build();
    assertEquals(
        "earlierReport must be of a period that ended before 2024-04-01 but its period ended"
            + " 2025-03-31",
        assertThrows(
                IllegalArgumentException.class,
                () -> report(NottinghamSources.sheets()).earlierReport(same))
            .getMessage());
  }
}
