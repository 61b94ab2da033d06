// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.year;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.year.YearTables;
import org.ncscp.examples.Input;
import org.ncscp.reporting.disclosure.DisclosurePolicy;
import org.ncscp.reporting.report.YearSources;
import org.ncscp.reporting.report.YearlyReport;

/** Which of the thirteen contents that a yearly report must have are missing or thin? */
public final class WhichContentsAreMissing {
  private WhichContentsAreMissing() {}

  /**
   * Runs the program.
   *
   * @param args the folder of the sheets; nothing for those of Nottingham in 2024/25
   * @throws IOException if they cannot be read
   */
  public static void main(String[] args) throws IOException {
    System.out.println(answer(Input.of(args).orElse(Path.of("examples/year/nottingham-2024-25"))));
  }

  /** Returns what the program prints. */
  static String answer(Path folder) throws IOException {
    return report(folder).contents().stream()
        .map(content -> content + "; passages: " + content.passages())
        .collect(joining("\n"));
  }

  /** Returns the report of the sheets alone, without a register and cases. */
  static YearlyReport report(Path folder) throws IOException {
    return YearlyReport.builder(
            NottinghamCity.arrangements(), ReportingPeriod.ofFinancialYear(2024))
        .sources(YearSources.of(YearTables.read(folder)))
        .calendar(UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES))
        .disclosure(DisclosurePolicy.withholding(5))
        .asAt(LocalDate.of(2025, 9, 12))
        .build();
  }
}
