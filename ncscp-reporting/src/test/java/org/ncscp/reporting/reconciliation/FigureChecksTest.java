// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.reporting.reconciliation.Made.YEAR;
import static org.ncscp.reporting.reconciliation.Made.check;
import static org.ncscp.reporting.reconciliation.Made.figure;
import static org.ncscp.reporting.reconciliation.Made.lines;
import static org.ncscp.reporting.reconciliation.Made.relation;
import static org.ncscp.reporting.reconciliation.Made.undated;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.statement.StatedFigure;

class FigureChecksTest {
  @Test
  void titlesThatSeveralFiguresHave_areToldApartByTheirPlaces() {
    List<StatedFigure> figures =
        List.of(
            figure("a", "£10").withTitle("Total"),
            figure("b", "£20", "table").withTitle("Total"),
            figure("t", "£31"));
    assertEquals(
        List.of(
            "ROUNDING “t” is stated as £31, but “Total” (text) £10 + “Total” (table) £20 is £30:"
                + " £1 apart, which rounding allows, up to £1.50"),
        check(figures, relation("t sum a;b")).findings().stream()
            .map(one -> one.kind() + " " + one.line())
            .toList());
    // two figures of one title, of which one is the other: by name they would be the same
    assertEquals(
        "“over” £10 = “Total” (table) £20 less “Total” (text) £10",
        check(
                List.of(figures.get(0), figures.get(1), figure("over", "£10")),
                relation("over difference b;a"))
            .agreements()
            .get(0));
  }

  @Test
  void oneFigureWithTwoValues_isAnErrorThatNamesTheOneBorneOut() {
    List<StatedFigure> figures =
        List.of(
            figure("a", "£10"),
            figure("b", "£20"),
            figure("t", "£30", "table"),
            figure("t", "£40", "text"));
    assertEquals(
        List.of(
            "ERROR two-values:t: t is stated as £30 (table) and £40 (text): £10 apart; £30 agrees"
                + " with the sums of t"),
        lines(check(figures, relation("t sum a;b", "table"))));
    // the relation is of the place that it was said at
    assertEquals(
        List.of(
            "ERROR sum:t-sum: t is stated as £40, but a £10 + b £20 is £30: £10 apart, as if a"
                + " had been added twice",
            "ERROR two-values:t: t is stated as £30 (table) and £40 (text): £10 apart; £30 agrees"
                + " with the sums of t"),
        lines(check(figures, relation("t sum a;b", "text"))));
  }

  @Test
  void figuresOfOtherTimesAndUnits_areOthers() {
    assertEquals(
        List.of(),
        lines(
            check(
                List.of(
                    figure("rate", "209").withUnit("per 100,000"),
                    figure("rate", "434", "table").withUnit("per 10,000"),
                    figure("rate", "434%", "notes"),
                    undated("rate", "99", "end").withAsAt(YEAR.last())))));
  }

  @Test
  void roundingInTwoPlaces_isNoted() {
    assertEquals(
        List.of(
            "NOTE rounding:rate-in-several-places: rate is stated as 96.3% (table) and 96% (text):"
                + " 0.3 points apart"),
        lines(check(List.of(figure("rate", "96%"), figure("rate", "96.3%", "table")))));
  }

  @ParameterizedTest
  @CsvSource({
    "96%, 131, 136, ",
    "1%, 1, 200, ",
    "0%, 1, 200, ",
    "1%, 2, 100, 'audit 1%, 2 of 100, is 2%'",
    "98%, 131, 136, 'audit 98%, 131 of 136, is 96%'",
    "96.34%, 131, 136, 'audit 96.34%, 131 of 136, is 96.32%'",
    "131, 131, 136, ",
    "130, 131, 136, 'audit 130, 131 of 136, is not its own part'",
  })
  void aFigure_isItsOwnPart(String value, long part, long whole, String line) {
    Reconciliation all =
        check(List.of(figure("audit", value).withPart(new CountShare(part, whole))));
    assertEquals(
        line == null ? List.of() : List.of("ERROR count-share:audit: " + line), lines(all));
    assertEquals(line == null ? 1 : 0, all.agreements().size());
  }

  @Test
  void aPercentageRoundedUp_isNoted() {
    assertEquals(
        List.of("NOTE other-rounding:audit: audit 97%, 131 of 136, is 96% to the nearest"),
        lines(check(List.of(figure("audit", "97%").withPart(new CountShare(131, 136))))));
  }

  @ParameterizedTest
  @CsvSource({
    "IMD 2029, 'names the year 2029, but was recorded on 1 September 2025'",
    "in 2025, ",
    "'from 2,029 to £2029 and 12029', ",
    "'2026/27 and 2026', 'names the year 2026, but was recorded on 1 September 2025'",
  })
  void aYearAhead_isFound(String note, String words) {
    assertEquals(
        words == null ? List.of() : List.of("WARNING date-ahead:rank: rank 11 " + words),
        lines(check(List.of(figure("rank", "11").withNote(note)))));
  }

  @Test
  void aYearAfterTheReportIsDue_isAhead_wheneverItWasRecorded() {
    StatedFigure late =
        figure("rank", "11")
            .withNote("IMD 2027")
            .withProvenance(
                Provenance.of(
                    RecordId.of("1"),
                    LocalDate.of(2027, 1, 5),
                    RecordSource.of("report", Made.TEXT),
                    BodyId.of("business-office")));
    assertEquals(
        List.of(
            "WARNING date-ahead:rank: rank 11 names the year 2027, but a report on 2024/25 is to be"
                + " out by 31 March 2026"),
        lines(check(List.of(late))));
  }

  @Test
  void aDayAfterItWasRecorded_isFound() {
    assertEquals(
        List.of(
            "WARNING date-ahead:plans: plans 264 goes to 2 September 2025, but was recorded on 1"
                + " September 2025",
            "NOTE outside-period:plans: plans 264 is as at 2 September 2025, 155 days after the"
                + " end of 2024/25 (1 April 2024 to 31 March 2025)"),
        lines(
            check(List.of(undated("plans", "264", Made.TEXT).withAsAt(LocalDate.of(2025, 9, 2))))));
  }

  @Test
  void aFigureWithoutTime_isNamedUnderItsHeading() {
    assertEquals(
        List.of(
            "WARNING undated:report-landscape: landscape does not say of which period or day these"
                + " are: children 628, rate 81.1% and youth 209",
            "NOTE undated-rough:report-landscape: landscape does not say of which period or day"
                + " this is: pupils c. 60,000"),
        lines(
            check(
                Arrays.asList(
                    undated("children", "628", "landscape"),
                    undated("rate", "81.1%", "landscape"),
                    undated("youth", "209", "landscape").withUnit("per 100,000"),
                    undated("days", "5", "landscape").withUnit("working days"),
                    undated("college", "", "landscape"),
                    undated("pupils", "c. 60,000", "landscape")))));
  }
}
