// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.Register;
import org.ncscp.core.review.CaseFile;
import org.ncscp.core.review.Casework;
import org.ncscp.core.year.YearTables;
import org.ncscp.reporting.disclosure.DisclosurePolicy;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.render.CsvTables;
import org.ncscp.reporting.render.HtmlReport;
import org.ncscp.reporting.render.JsonReport;
import org.ncscp.reporting.render.Spreadsheet;
import org.ncscp.reporting.report.YearSources;
import org.ncscp.reporting.report.YearlyReport;

/**
 * How long Nottingham's report of 2024/25 takes, warm: from read sheets and cases to every file.
 */
public final class YearlyReports {
  /** The benchmarks run in their own folder, below the examples. */
  private static final Path EXAMPLES = Path.of("..");

  private YearlyReports() {}

  /**
   * Makes and writes the report again and again, and prints the median.
   *
   * @param args {@code quick} for few rounds
   * @throws IOException if the sheets or cases cannot be read
   */
  public static void main(String[] args) throws IOException {
    boolean quick = args.length > 0 && "quick".equals(args[0]);
    YearSources sources = sources();
    int rounds = quick ? 3 : 11;
    double[] making = new double[rounds];
    double[] writing = new double[rounds];
    long bytes = 0;
    for (int i = quick ? -2 : -8; i < rounds; i++) {
      long start = System.nanoTime();
      Report report = report(sources);
      long made = System.nanoTime();
      bytes = written(report);
      long end = System.nanoTime();
      if (i >= 0) {
        making[i] = (made - start) / 1e9;
        writing[i] = (end - made) / 1e9;
      }
    }
    Arrays.sort(making);
    Arrays.sort(writing);
    System.out.printf(
        Locale.ROOT,
        "%d cases: computed, checked and made safe in %.2f s, written as page, JSON, spreadsheet and"
            + " CSV in %.2f s (%d kB; median of %d)%n",
        sources.cases().size(),
        making[rounds / 2],
        writing[rounds / 2],
        bytes / 1000,
        rounds);
  }

  private static Report report(YearSources sources) {
    return YearlyReport.builder(
            NottinghamCity.arrangements(), ReportingPeriod.ofFinancialYear(2024))
        .sources(sources)
        .yearBefore(ReportingPeriod.ofFinancialYear(2023))
        .calendar(UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES))
        .disclosure(DisclosurePolicy.withholding(5))
        .asAt(LocalDate.of(2025, 9, 12))
        .build()
        .draft();
  }

  private static long written(Report report) {
    return HtmlReport.of(report).length()
        + JsonReport.of(report).length()
        + Spreadsheet.of(report).length
        + report.tables().stream().mapToLong(table -> CsvTables.of(table).length()).sum();
  }

  private static YearSources sources() throws IOException {
    Register decisions = register("illustrative-decisions.jsonl");
    try (InputStream in = open("illustrative-cases.jsonl");
        CaseFile file =
            CaseFile.read(in, "cases", Casework.of(NottinghamCity.arrangements(), decisions))) {
      return YearSources.of(YearTables.read(EXAMPLES.resolve("year/nottingham-2024-25")))
          .withRegister(register("key-decisions-2024-25.jsonl"))
          .withIllustrativeCases(List.copyOf(file.cases().toList()));
    }
  }

  private static Register register(String name) throws IOException {
    try (InputStream in = open(name)) {
      return Register.read(in, name);
    }
  }

  private static InputStream open(String name) throws IOException {
    return Files.newInputStream(EXAMPLES.resolve("cases").resolve(name));
  }
}
