// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.year;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.record.RecordProblem;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.record.RecordsException;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.Register;
import org.ncscp.core.review.CaseFile;
import org.ncscp.core.review.Casework;
import org.ncscp.core.review.ReviewCase;
import org.ncscp.core.year.YearTables;
import org.ncscp.examples.Input;
import org.ncscp.reporting.chart.CaseTimeline;
import org.ncscp.reporting.diary.Diary;
import org.ncscp.reporting.diary.DutiesOfTheYear;
import org.ncscp.reporting.diary.Reminders;
import org.ncscp.reporting.disclosure.DisclosurePolicy;
import org.ncscp.reporting.reconciliation.Severity;
import org.ncscp.reporting.render.ReportFiles;
import org.ncscp.reporting.report.YearSources;
import org.ncscp.reporting.report.YearlyReport;

/**
 * What is in our yearly report, what is missing, and what does not reconcile? Reads the sheets of a
 * year, the register of its decisions and cases, and writes the whole report with its tables,
 * drawings and diary.
 *
 * <p>The sheets and decisions of 2024/25 are those of the published annual report, as far as it
 * states them. The cases are illustrative: no real child, incident or date is behind any of them.
 */
public final class TheYearlyReport {
  private static final Path NOTTINGHAM = Path.of("examples/year/nottingham-2024-25");
  private static final Path CASES = Path.of("examples/cases");

  /** Counts of fewer than five: the arrangements say nothing of small numbers. */
  private static final DisclosurePolicy POLICY = DisclosurePolicy.withholding(5);

  private TheYearlyReport() {}

  /**
   * Runs the program; ends with 1 if the records are refused, and with 2 if they cannot be read.
   *
   * @param args the folder of the sheets; nothing for those of Nottingham in 2024/25
   */
  public static void main(String[] args) {
    Path folder = Input.of(args).orElse(NOTTINGHAM);
    try {
      write(folder, Path.of("target", folder.getFileName().toString()), System.out::println);
    } catch (RecordsException e) {
      System.err.println(folder + " is refused, with " + e.count() + " problems:");
      e.problems().stream()
          .map(RecordProblem::inOneLine)
          .forEach(problem -> System.err.println("  " + problem));
      System.exit(1);
    } catch (IOException e) {
      System.err.println(folder + ": cannot be read or written: " + e);
      System.exit(2);
    }
  }

  /** Writes the report of a folder, and says what it does and finds, line by line. */
  static void write(Path folder, Path target, Consumer<String> out) throws IOException {
    Arrangements arrangements = NottinghamCity.arrangements();
    out.accept("Reading " + folder);
    RecordSet records = YearTables.read(folder);
    Register register = register("key-decisions-2024-25.jsonl");
    List<ReviewCase> cases = cases(arrangements);
    long tables =
        records.tables().stream().filter(table -> !records.of(table).all().isEmpty()).count();
    out.accept(
        "  %d tables, %d decisions, %d illustrative cases"
            .formatted(tables, register.decisions().size(), cases.size()));

    int year = folder.getFileName().toString().contains("2025-26") ? 2025 : 2024;
    ReportingPeriod period = ReportingPeriod.ofFinancialYear(year);
    LocalDate asAt = LocalDate.of(year + 1, 9, 12);
    UkBankHolidays holidays = UkBankHolidays.bundled();
    DutiesOfTheYear duties =
        DutiesOfTheYear.of(
            arrangements.ruleBook(), ReportingPeriod.ofFinancialYear(year + 1), Map.of(), asAt);
    out.accept("Adding up, holding against each other, withholding small numbers");
    YearlyReport report =
        YearlyReport.builder(arrangements, period)
            .sources(YearSources.of(records).withRegister(register).withIllustrativeCases(cases))
            .yearBefore(ReportingPeriod.ofFinancialYear(year - 1))
            .calendar(holidays.calendar(Division.ENGLAND_AND_WALES))
            .disclosure(POLICY)
            .duties(duties)
            .asAt(asAt)
            .build();
    say(report, out);

    out.accept("");
    out.accept("Writing");
    XRLog.setLoggingEnabled(false); // the library of the PDF file tells what it loads
    ReportFiles.Written written = ReportFiles.writeWithPdf(report.draft(), target, asAt);
    DeadlineCalculator deadlines = DeadlineCalculator.of(arrangements.ruleBook(), holidays);
    Diary diary =
        Diary.builder(arrangements.id(), asAt)
            .reminders(Reminders.ofCalendarDays(14, 7, 1))
            .addDuties(duties.duties())
            .addDuties(report.publishing().duties())
            .addCases(deadlines, holidays, cases.stream().map(ReviewCase::history).toList())
            .build();
    Files.write(
        target.resolve("diary.ics"),
        diary.toICalendar(asAt.atStartOfDay(ZoneOffset.UTC).toInstant()));
    Files.writeString(
        target.resolve("timeline-of-a-case.svg"),
        CaseTimeline.draw("timeline-of-a-case", deadlines.timeline(cases.get(11).history(), asAt))
            .drawing()
            .svg());
    out.accept("  " + target.resolve("report.html") + ": the whole report, to be read first");
    out.accept("  " + target.resolve("report.pdf") + ", report.ods, report.json: the same");
    out.accept("  " + target.resolve("tables") + ": each table as a page, CSV with metadata, JSON");
    out.accept("  " + target.resolve("drawings") + ", timeline-of-a-case.svg: the drawings");
    out.accept("  " + target.resolve("diary.ics") + ": what is due, for a calendar");
    out.accept("  " + (written.files().size() + 2) + " files");
  }

  /** Says what is missing, what does not reconcile and whether it may be published. */
  private static void say(YearlyReport report, Consumer<String> out) {
    out.accept("");
    out.accept(
        "%d contents are required; %d are thin or missing"
            .formatted(report.contents().size(), report.missingContents().size()));
    report.missingContents().forEach(one -> out.accept("  " + one));
    for (Severity severity : Severity.values()) {
      out.accept("");
      out.accept(heading(severity));
      report
          .reconciliation()
          .findings(severity)
          .forEach(finding -> out.accept("  " + finding.id() + ": " + finding.line()));
    }
    out.accept("");
    out.accept(report.reconciliation().agreements().size() + " statements agree");
    out.accept("Small numbers: " + report.publishedTables().report());
    out.accept("");
    List<String> obstacles = report.obstacles();
    out.accept(
        obstacles.isEmpty()
            ? "It may be published"
            : "It may not be published: " + obstacles.size() + " obstacles, so it is a draft");
  }

  private static String heading(Severity severity) {
    return switch (severity) {
      case ERROR -> "Does not reconcile: errors";
      case WARNING -> "Doubtful: warnings";
      case NOTE -> "Worth knowing: notes";
    };
  }

  private static Register register(String name) throws IOException {
    try (InputStream in = Files.newInputStream(CASES.resolve(name))) {
      return Register.read(in, name);
    }
  }

  private static List<ReviewCase> cases(Arrangements arrangements) throws IOException {
    String name = "illustrative-cases.jsonl";
    Casework casework = Casework.of(arrangements, register("illustrative-decisions.jsonl"));
    List<ReviewCase> cases = new ArrayList<>();
    try (InputStream in = Files.newInputStream(CASES.resolve(name));
        CaseFile file = CaseFile.read(in, name, casework)) {
      file.cases().forEach(cases::add);
    }
    return cases;
  }
}
