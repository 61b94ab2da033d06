// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.partnership.Organisation;
import org.ncscp.core.reference.OrganisationId;
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

  private static Yearly<ReviewTotals> of(ReportingPeriod period) {
    return Yearly.of(period, CASES.stream().collect(ReviewTotals.collector(period)));
  }

  private static Yearly<ReviewTotals> both() {
    return of(YEAR).beside(LAST, of(LAST).totals());
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
    ReportTable table = TABLES.reviewsByKind(both());
    assertEquals(
        List.of(
            "Rapid Review | 2 | 2 | [z] | 0 | 1",
            "Learning Review | 0 | 0 | [z] | 0 | 0",
            "Local Child Safeguarding Practice Review | 0 | 0 | 0 | 0 | 0",
            "All reviews | 2 | 2 | 0 | 0 | 1"),
        lines(table));
    assertEquals("Reviews by kind, 2025/26", table.caption());
    assertEquals("Completed 2024/25", table.columns().get(table.columns().size() - 1).heading());
    assertEquals(5, TABLES.reviewsByKind(of(YEAR)).columns().size());
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
    List<String> lines = lines(TABLES.decisions(both()));
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
    ReportTable table = TABLES.reviewsByTheme(both());
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
    ReportTable table = TABLES.timelinessByRule(both());
    String title = NottinghamCity.ruleBook().rule(RAPID).versions().get(0).provision().title();
    assertEquals(
        List.of(
            title + " | 1 | 1 | 2 | 50.0% | 0 | 1 | 1 | 0.0%",
            "All deadlines | 1 | 1 | 2 | 50.0% | 0 | 1 | 1 | 0.0%"),
        lines(table));
    ReportTable bare = TABLES.timelinessByRule(of(YEAR));
    assertEquals(5, bare.columns().size());
  }

  @Test
  void deadlines_standByState() {
    Yearly<Timeliness> now =
        Yearly.of(YEAR, Timeliness.ofFigures(Map.of(RAPID, new Timeliness.Figures(5, 4, 3, 2, 1))));
    Timeliness before = Timeliness.ofFigures(Map.of(RAPID, new Timeliness.Figures(0, 7, 8, 0, 0)));
    assertEquals(
        "All deadlines | 5 | 4 | 3 | 12 | 41.7% | 2 | 1 | 0 | 7 | 8 | 15 | 0.0%",
        lines(TABLES.deadlinesByRule(now.beside(LAST, before))).get(1));
    assertEquals(
        "All deadlines | 5 | 4 | 3 | 12 | 41.7% | 2 | 1",
        lines(TABLES.deadlinesByRule(now)).get(1));
  }

  /** The panel's answer is its own aim; that the partners send the rapid review is theirs. */
  @Test
  void whatAnotherBodyAimsAt_standsApart() {
    RuleId sent = RuleId.of("rapid-review-sent-to-panel");
    RuleId answer = RuleId.of("panel-answer");
    Yearly<Timeliness> now =
        Yearly.of(
            YEAR,
            Timeliness.ofFigures(
                Map.of(
                    RAPID, new Timeliness.Figures(5, 4, 3, 2, 1),
                    sent, new Timeliness.Figures(6, 0, 0, 0, 0),
                    answer, new Timeliness.Figures(1, 9, 10, 11, 12))));
    List<String> own = lines(TABLES.deadlinesByRule(now));
    assertEquals(3, own.size());
    assertEquals("All deadlines | 11 | 4 | 3 | 18 | 61.1% | 2 | 1", own.get(2));
    assertEquals(
        List.of(
            "Panel answers the rapid review | Child Safeguarding Practice Review Panel | 1 | 9 | 10"
                + " | 20 | 5.0% | 11 | 12"),
        lines(TABLES.deadlinesOfOthers(now)));
    Yearly<ReviewTotals> original =
        Yearly.of(
            YEAR,
            new ReviewTotals(
                Map.of(),
                Tally.empty(),
                Tally.empty(),
                new ReviewTotals.Reviewed(0, 0),
                now.totals(),
                now.totals()));
    List<String> timely = lines(TABLES.timelinessByRule(original));
    assertEquals(3, timely.size());
    assertEquals("All deadlines | 11 | 7 | 18 | 61.1%", timely.get(2));
  }

  /** Whoever copies the arrangements and names the panel as an organisation has its aim inside. */
  @Test
  void bodyThatTheArrangementsName_isNoOther() {
    Yearly<Timeliness> now =
        Yearly.of(
            YEAR,
            Timeliness.ofFigures(
                Map.of(RuleId.of("panel-answer"), new Timeliness.Figures(1, 0, 0, 0, 0))));
    Arrangements nottingham = NottinghamCity.arrangements();
    Organisation panel = nottingham.organisations().get(0).withId(OrganisationId.of("panel"));
    CaseTables named =
        CaseTables.of(Arrangements.builder().from(nottingham).addOrganisation(panel).build());
    assertEquals(List.of(), lines(named.deadlinesOfOthers(now)));
    assertEquals(2, lines(named.deadlinesByRule(now)).size());
  }

  /** Small numbers of cases must pass the disclosure policy: no figure escapes it. */
  @Test
  void everyFigure_isMarkedAsIdentifying() {
    Yearly<Timeliness> late = both().map(ReviewTotals::byRevisedDueDate);
    Stream.of(
            TABLES.reviewsByKind(both()),
            TABLES.decisions(both()),
            TABLES.reviewsByTheme(both()),
            TABLES.timelinessByRule(both()),
            TABLES.deadlinesByRule(late),
            TABLES.deadlinesOfOthers(late))
        .flatMap(table -> table.columns().stream())
        .filter(Column.Measure.class::isInstance)
        .forEach(column -> assertTrue(((Column.Measure) column).identifying(), column.heading()));
  }
}
