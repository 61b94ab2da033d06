// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.reporting.disclosure.DisclosurePolicy;

class SharedReportTest {
  private static YearlyReport fresh() {
    return YearlyReport.builder(NottinghamCity.arrangements(), NottinghamSources.YEAR)
        .sources(NottinghamSources.all())
        .calendar(UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES))
        .disclosure(DisclosurePolicy.withholding(5))
        .asAt(LocalDate.of(2025, 9, 30))
        .build();
  }

  @Test
  void aYearlyReport_answersManyThreadsAsOne() throws Exception {
    List<Function<YearlyReport, Object>> questions =
        List.of(
            YearlyReport::draft,
            YearlyReport::contents,
            YearlyReport::missingContents,
            report -> report.reconciliation().findings(),
            YearlyReport::obstacles,
            report -> report.publishedTables().tables(),
            YearlyReport::unprotectedTables,
            YearlyReport::toString);
    ManyThreads.getTheSameAnswers(2, SharedReportTest::fresh, questions);
  }
}
