// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.review.Conclusion;
import org.ncscp.core.review.ReviewKinds;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableRow;

/** Two invented cases of this year and one of last year, as the tables show them. */
class CaseTablesTest {
  private static final CaseTables TABLES = CaseTables.of(NottinghamCity.arrangements());
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final ReportingPeriod LAST = ReportingPeriod.ofFinancialYear(2024);
  private static final LocalDate KNOWN = LocalDate.of(2026, 4, 30);
  private static final RuleId RAPID = RuleId.of("rapid-review");

  private static CaseSummary summary(
      ReviewKindId kind, String begun, String completed, Enum<?> decided, String... themes) {
    LocalDate first = LocalDate.parse(begun);
    LocalDate done = LocalDate.parse(completed);
    return new CaseSummary(
        KNOWN,
        List.of(
            new CaseSummary.Review(kind, ReviewMilestone.BEGUN, first),
            new CaseSummary.Review(kind, ReviewMilestone.COMPLETED, done)),
        List.of(new CaseSummary.Decided(decided, done)),
        List.of(
            JudgedDeadline.open(RAPID, first, first.plusDays(21))
                .extended(first.plusDays(30))
                .done(done)),
        Stream.of(themes).map(ThemeId::of).toList());
  }

  private static final List<CaseSummary> CASES =
      List.of(
          summary(
              ReviewKinds.RAPID_REVIEW,
              "2025-05-01",
              "2025-05-20",
              Conclusion.PRACTICE_REVIEW,
              "exploitation",
              "neglect"),
          summary(
              ReviewKinds.RAPID_REVIEW, "2025-06-02", "2025-06-30", Conclusion.NEITHER, "neglect"),
          summary(ReviewKinds.RAPID_REVIEW, "2025-03-01", "2025-03-29", Conclusion.NEITHER));

  private static OfPeriod<ReviewTotals> of(ReportingPeriod period) {
    return new OfPeriod<>(period, CASES.stream().collect(ReviewTotals.collector(period)));
  }

  static List<String> lines(ReportTable table) {
    List<String> lines = new ArrayList<>();
    for (TableRow row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int at = 0; at < table.columns().size(); at++) {
        cells.add(CellText.of(table.columns().get(at), row.cells().get(at)));
      }
      lines.add(String.join(" | ", cells));
    }
    return lines;
  }

  @Test
  void reviewsByKind_showsEveryKindWithTrueZeros() {
    ReportTable table = TABLES.reviewsByKind(of(YEAR), Optional.of(of(LAST)));
    assertEquals(
        List.of(
            "Rapid Review | 2 | 2 | [z] | 0 | 1",
            "Learning Review | 0 | 0 | [z] | 0 | 0",
            "Local Child Safeguarding Practice Review | 0 | 0 | 0 | 0 | 0",
            "All reviews | 2 | 2 | 0 | 0 | 1"),
        lines(table));
    assertEquals("Reviews by kind, 2025/26", table.caption());
    assertEquals("Completed 2024/25", table.columns().get(table.columns().size() - 1).heading());
    assertEquals(5, TABLES.reviewsByKind(of(YEAR), Optional.empty()).columns().size());
    Column.Measure completed = (Column.Measure) table.columns().get(2);
    assertEquals(
        Map.of("milestone", "completed", "period", "2025/26", "review-kind", "Rapid Review"),
        table.key(table.rows().get(0), completed).of());
    assertEquals(
        Map.of("milestone", "completed", "period", "2024/25", "review-kind", "Rapid Review"),
        table.key(table.rows().get(0), (Column.Measure) table.columns().get(5)).of());
  }

  @Test
  void decisions_areInGroupsOfTheirQuestion() {
    List<String> lines = lines(TABLES.decisions(of(YEAR), Optional.of(of(LAST))));
    assertEquals(
        List.of(
            "Local practice review | 1 | 0",
            "National review suggested | 0 | 0",
            "No further review | 1 | 1"),
        lines.subList(7, 10));
    assertEquals(18, lines.size(), "answers only: a sum of answers would tell of those withheld");
  }

  @Test
  void themes_haveATotalThatIsNotTheirSum() {
    ReportTable table = TABLES.reviewsByTheme(of(YEAR), Optional.of(of(LAST)));
    assertEquals(
        List.of(
            "Exploitation of children, criminal or sexual | 1 | 0",
            "Neglect | 2 | 0",
            "No theme recorded | 0 | 1",
            "All reviewed cases | 2 | 1"),
        lines(table));
  }

  /** Due after 21 days, with more time after 30: done after 19 and 28 days; last year after 28. */
  @Test
  void timeliness_isByTheOriginalDate() {
    ReportTable table = TABLES.timelinessByRule(of(YEAR), Optional.of(of(LAST)));
    String title = NottinghamCity.ruleBook().rule(RAPID).versions().get(0).provision().title();
    assertEquals(
        List.of(
            title + " | 1 | 1 | 2 | 50.0% | 0 | 1 | 1 | 0.0%",
            "All deadlines | 1 | 1 | 2 | 50.0% | 0 | 1 | 1 | 0.0%"),
        lines(table));
    ReportTable bare = TABLES.timelinessByRule(of(YEAR), Optional.empty());
    assertEquals(5, bare.columns().size());
  }

  @Test
  void deadlines_standByState() {
    OfPeriod<Timeliness> now =
        new OfPeriod<>(
            YEAR, Timeliness.ofFigures(Map.of(RAPID, new Timeliness.Figures(5, 4, 3, 2, 1))));
    OfPeriod<Timeliness> before =
        new OfPeriod<>(
            LAST, Timeliness.ofFigures(Map.of(RAPID, new Timeliness.Figures(0, 7, 8, 0, 0))));
    assertEquals(
        "All deadlines | 5 | 4 | 3 | 12 | 41.7% | 2 | 1 | 0 | 7 | 8 | 15 | 0.0%",
        lines(TABLES.deadlinesByRule(now, Optional.of(before))).get(1));
    assertEquals(
        "All deadlines | 5 | 4 | 3 | 12 | 41.7% | 2 | 1",
        lines(TABLES.deadlinesByRule(now, Optional.empty())).get(1));
  }

  /** Small numbers of cases must pass the disclosure policy: no figure escapes it. */
  @Test
  void everyFigure_isMarkedAsIdentifying() {
    Optional<OfPeriod<ReviewTotals>> before = Optional.of(of(LAST));
    OfPeriod<Timeliness> late = new OfPeriod<>(YEAR, of(YEAR).totals().byRevisedDueDate());
    Stream.of(
            TABLES.reviewsByKind(of(YEAR), before),
            TABLES.decisions(of(YEAR), before),
            TABLES.reviewsByTheme(of(YEAR), before),
            TABLES.timelinessByRule(of(YEAR), before),
            TABLES.deadlinesByRule(late, Optional.of(late)))
        .flatMap(table -> table.columns().stream())
        .filter(Column.Measure.class::isInstance)
        .forEach(column -> assertTrue(((Column.Measure) column).identifying(), column.heading()));
  }
}
