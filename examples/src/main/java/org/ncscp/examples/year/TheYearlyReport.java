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
    Path target = Path.of("target", folder.getFileName().toString());
    try {
      System.out.println("Reading " + folder + ", adding up, holding against each other");
      Year year = Year.read(folder, CASES);
      System.out.println(answer(year.report));
      System.out.println();
      System.out.println("Writing into " + target);
      int files = year.write(target);
      System.out.println("  report.html: the whole report, to be read first");
      System.out.println("  report.pdf, report.ods, report.json: the same");
      System.out.println("  tables: each table as a page, as CSV with its metadata, and as JSON");
      System.out.println("  drawings: each drawing");
      System.out.println("  diary.ics: what is due, for a calendar");
      System.out.println(
          "  internal: not to be published: deadlines and a timeline of invented cases");
      System.out.println("  " + files + " files");
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

  /** A year as it was read, and the report of it. */
  record Year(
      Arrangements arrangements,
      UkBankHolidays holidays,
      List<ReviewCase> cases,
      DutiesOfTheYear duties,
      YearlyReport report) {

    /** Reads the sheets of one folder, and the decisions and cases of another. */
    static Year read(Path folder, Path cases) throws IOException {
      Arrangements arrangements = NottinghamCity.arrangements();
      UkBankHolidays holidays = UkBankHolidays.bundled();
      RecordSet records = YearTables.read(folder);
      Register register = register(cases.resolve("key-decisions-2024-25.jsonl"));
      List<ReviewCase> invented = invented(arrangements, cases);
      // The first of April of the year that the sheets are of.
      int start = folder.getFileName().toString().contains("2025-26") ? 2025 : 2024;
      LocalDate asAt = LocalDate.of(start + 1, 9, 12);
      DutiesOfTheYear duties =
          DutiesOfTheYear.of(
              arrangements.ruleBook(), ReportingPeriod.ofFinancialYear(start + 1), Map.of(), asAt);
      YearlyReport report =
          YearlyReport.builder(arrangements, ReportingPeriod.ofFinancialYear(start))
              .sources(
                  YearSources.of(records).withRegister(register).withIllustrativeCases(invented))
              .yearBefore(ReportingPeriod.ofFinancialYear(start - 1))
              .calendar(holidays.calendar(Division.ENGLAND_AND_WALES))
              .disclosure(POLICY)
              .duties(duties)
              .asAt(asAt)
              .build();
      return new Year(arrangements, holidays, invented, duties, report);
    }

    /**
     * Writes the report, its diary and the timeline of an invented case; returns how many files.
     */
    int write(Path target) throws IOException {
      LocalDate asAt = report.asAt();
      XRLog.setLoggingEnabled(false); // the library of the PDF file tells what it loads
      ReportFiles.Written written = ReportFiles.writeWithPdf(report.draft(), target, asAt);
      DeadlineCalculator deadlines = DeadlineCalculator.of(arrangements.ruleBook(), holidays);
      Diary.Builder diary =
          Diary.builder(arrangements.id(), asAt)
              .reminders(Reminders.ofCalendarDays(14, 7, 1))
              .addDuties(duties.duties())
              .addDuties(report.publishing().duties());
      Files.write(target.resolve("diary.ics"), calendar(diary, asAt));
      // Deadlines of cases are for the case workers alone.
      Path internal = Files.createDirectories(target.resolve("internal"));
      diary.addCases(deadlines, holidays, cases.stream().map(ReviewCase::history).toList());
      Files.write(internal.resolve("diary-with-cases.ics"), calendar(diary, asAt));
      ReviewCase last = cases.get(cases.size() - 1);
      Files.writeString(
          internal.resolve("timeline-of-a-case.svg"),
          CaseTimeline.draw("timeline-of-a-case", deadlines.timeline(last.history(), asAt))
              .drawing()
              .svg());
      return written.files().size() + 4; // and the list of them, two diaries and a timeline
    }

    private static byte[] calendar(Diary.Builder diary, LocalDate asAt) {
      return diary.build().toICalendar(asAt.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
  }

  /** Says what is missing, what does not reconcile and whether it may be published. */
  static String answer(YearlyReport report) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        report.contents().size()
            + " contents are required; "
            + report.missingContents().size()
            + " are thin or missing");
    report.missingContents().forEach(one -> lines.add("  " + one));
    for (Severity severity : Severity.values()) {
      lines.add("");
      lines.add(heading(severity));
      report
          .reconciliation()
          .findings(severity)
          .forEach(finding -> lines.add("  " + finding.id() + ": " + finding.line()));
    }
    lines.add("");
    lines.add(report.reconciliation().agreements().size() + " figures agree with others");
    lines.add("Small numbers: " + report.publishedTables().report());
    int obstacles = report.obstacles().size();
    lines.add(
        obstacles == 0
            ? "It may be published"
            : "It may not be published: it has " + obstacles + " obstacles, and is a draft");
    return String.join("\n", lines);
  }

  private static String heading(Severity severity) {
    return switch (severity) {
      case ERROR -> "Does not reconcile: errors";
      case WARNING -> "Doubtful: warnings";
      case NOTE -> "Worth knowing: notes";
    };
  }

  private static Register register(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Register.read(in, file.getFileName().toString());
    }
  }

  private static List<ReviewCase> invented(Arrangements arrangements, Path folder)
      throws IOException {
    Path file = folder.resolve("illustrative-cases.jsonl");
    Register decisions = register(folder.resolve("illustrative-decisions.jsonl"));
    List<ReviewCase> cases = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        CaseFile read =
            CaseFile.read(
                in, file.getFileName().toString(), Casework.of(arrangements, decisions))) {
      read.cases().forEach(cases::add);
    }
    return cases;
  }
}
