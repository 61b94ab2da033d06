// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ncscp.core.assurance.indicator.AreaId;
import org.ncscp.core.assurance.indicator.IndicatorBook;
import org.ncscp.core.assurance.indicator.IndicatorTables;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.disclosure.DisclosureControl;
import org.ncscp.reporting.disclosure.DisclosurePolicy;
import org.ncscp.reporting.table.ReportTable;

/** The indicators of the illustrative year and of made sheets, each figure worked out by hand. */
class IndicatorReportTablesTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final LocalDate FRI_2026_04_10 = LocalDate.of(2026, 4, 10);
  private static final RecordSet RECORDS = SheetRows.example("illustrative-2025-26");
  private static final List<AreaId> ENGLAND = List.of(AreaId.of("england"));

  private static IndicatorBook book() {
    return IndicatorBook.of(
        RECORDS.of(IndicatorTables.INDICATORS).current(),
        RECORDS.of(IndicatorTables.TARGETS).current(),
        RECORDS.of(IndicatorTables.VALUES),
        FRI_2026_04_10);
  }

  /** One indicator, of the first quarters, with its targets. */
  private static IndicatorBook book(
      String unit, String direction, List<String> targets, String... values) {
    return IndicatorBook.of(
        SheetRows.read(
            IndicatorTables.INDICATORS,
            "indicator,title,numerator,denominator,unit,direction,data-source,timing,reviewed-by,"
                + "from",
            "one,One,things,%s,%s,%s,somewhere,flow,group,2020-04-01"
                .formatted(unit.equals("count") ? "" : "others", unit, direction)),
        SheetRows.read(IndicatorTables.TARGETS, "indicator,from,to,target,tolerance", targets),
        IndicatorTables.VALUES.records(
            SheetRows.read(
                IndicatorTables.VALUES,
                "indicator,area,period,as-at,numerator,denominator,value,quality",
                values)),
        LocalDate.of(2031, 1, 1));
  }

  private static ReportTable table(IndicatorBook book) {
    return IndicatorReportTables.byQuarter(book, YEAR.quarters().subList(0, 2), ENGLAND).get(0);
  }

  private static String text(ReportTable table) {
    return TableText.of(table)
        .replaceAll("not comparable", "n")
        .replaceAll("Since the quarter before \\| Since a year before", "S | S");
  }

  @Test
  void summary_countsRatings() {
    IndicatorTotals totals =
        YEAR.quarters().stream()
            .flatMap(quarter -> book().readings(quarter).stream())
            .collect(IndicatorTotals.collector());
    assertEquals(
        """
        How indicators stand, 2025/26
        Quarter | On target (green) | Within tolerance (amber) | Off target (red) | Without a target | Nothing to measure | Missing | Not due | All
        2025/26: 2025/26 Q1 | 0 | 0 | 2 | 0 | 0 | 1 | 0 | 3
        2025/26: 2025/26 Q2 | 0 | 1 | 1 | 1 | 0 | 0 | 0 | 3
        2025/26: 2025/26 Q3 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 3
        2025/26: 2025/26 Q4 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 3\
        """,
        TableText.of(IndicatorReportTables.summary(Yearly.of(YEAR, totals))));
  }

  @Test
  void counts_standAlone() {
    assertEquals(
        """
        Indicators, by quarter: count
        Quarter | Count | Against the target | Since the quarter before | Since a year before | Standing of the figure
        Children with a child protection plan: 2025/26 Q1 | [x] | not measured | not comparable | not comparable | not received
        Children with a child protection plan: 2025/26 Q2 | 259 | no target | not comparable | not comparable | measured, late
        Children with a child protection plan: 2025/26 Q3 | [x] | not measured | not comparable | not comparable | not received
        Children with a child protection plan: 2025/26 Q4 | [x] | not measured | not comparable | not comparable | not received\
        """,
        TableText.of(IndicatorReportTables.byQuarter(book(), YEAR.quarters(), ENGLAND).get(0)));
  }

  @Test
  void percentages_haveTheirPartsTargetAndEngland() {
    assertEquals(
        """
        Indicators, by quarter: per cent
        Quarter | Counted | Of | Percentage | Target | England | Against the target | Since the quarter before | Since a year before | Standing of the figure
        Assessments completed within 45 working days: 2025/26 Q1 | 412 | 520 | 79.2% | 85% | [x] | off target (red) | not comparable | not comparable | measured
        Assessments completed within 45 working days: 2025/26 Q2 | 455 | 541 | 84.1% | 85% | 82.5% [p] | within tolerance (amber) | improving | not comparable | measured, late
        Assessments completed within 45 working days: 2025/26 Q3 | [x] | [x] | [x] | 85% | [x] | not measured | not comparable | not comparable | missing
        Assessments completed within 45 working days: 2025/26 Q4 | [x] | [x] | [x] | 85% | [x] | not measured | not comparable | not comparable | not received
        Assessments completed within 45 working days: higher is better, and up to 5 off the target is within tolerance.
        Percentages are rounded half up, so that they may not add up to 100.\
        """,
        TableText.of(IndicatorReportTables.byQuarter(book(), YEAR.quarters(), ENGLAND).get(1)));
  }

  @Test
  void rates_haveTheirPartsToo() {
    assertEquals(
        """
        Indicators, by quarter: rates per 100,000
        Quarter | Counted | Of | Rate | Target | Against the target | Since the quarter before | Since a year before | Standing of the figure
        First-time entrants to the youth justice system: 2025/26 Q1 | 61 | 26,900 | 226.8 | 200 | off target (red) | not comparable | not comparable | measured
        First-time entrants to the youth justice system: 2025/26 Q2 | 66 [p] | 26,900 [p] | 245.4 [p] | 200 | off target (red) | worsening | not comparable | provisional, late
        First-time entrants to the youth justice system: 2025/26 Q3 | [x] | [x] | [x] | 200 | not measured | not comparable | not comparable | not received
        First-time entrants to the youth justice system: 2025/26 Q4 | [x] | [x] | [x] | 200 | not measured | not comparable | not comparable | not received
        First-time entrants to the youth justice system: lower is better, and up to 20 off the target is within tolerance.\
        """,
        TableText.of(IndicatorReportTables.byQuarter(book(), YEAR.quarters(), ENGLAND).get(2)));
  }

  /** A rate of counts, one of a stated amount, and one of parts that are no counts. */
  @Test
  void ratesWithoutTheirParts_standInAColumnOfTheirOwn() {
    IndicatorBook mixed =
        book(
            "per-1000",
            "neither",
            List.of("one,2020-04-01,2025-06-30,7.5,0", "one,2025-07-01,,8,0.50"),
            "one,,2025/26 Q1,2025-06-30,80,8000,,final",
            "one,england,2025/26 Q1,2025-06-30,45000,6000000,,final",
            "one,,2025/26 Q2,2025-09-30,,,8.25,final");
    assertEquals(
        """
        Indicators, by quarter: rates per 1,000
        Quarter | Counted | Of | Rate | Rate stated without its parts | Target | England | Against the target | S | S | Standing of the figure
        One: 2025/26 Q1 | 80 | 8,000 | 10.0 | [z] | 7.5 | 7.5 | off target (red) | n | n | measured
        One: 2025/26 Q2 | [x] | [x] | [x] | 8.3 | 8.0 | [x] | on target (green) | changed | n | measured
        One: on target is the target itself.
        One: on target is up to 0.5 off it.\
        """,
        text(table(mixed)));
    IndicatorBook halves =
        book("per-100", "neither", List.of(), "one,,2025/26 Q1,2025-06-30,12.5,50,,final");
    assertEquals(
        """
        Indicators, by quarter: rates per 100
        Quarter | Rate | Against the target | S | S | Standing of the figure
        One: 2025/26 Q1 | 25.0% | no target | n | n | measured
        One: 2025/26 Q2 | [x] | not measured | n | n | not received\
        """,
        text(table(halves)));
  }

  /** How many there are in England tells only how large England is. */
  @Test
  void countOfAnotherArea_isNotShown_thoughItsTargetIs() {
    IndicatorBook counts =
        book(
            "count",
            "lower-is-better",
            List.of("one,2020-04-01,,12.5,0"),
            "one,,2025/26 Q1,2025-06-30,,,14,final",
            "one,england,2025/26 Q1,2025-06-30,,,51000,final");
    assertEquals(
        """
        Indicators, by quarter: count
        Quarter | Count | Target | Against the target | S | S | Standing of the figure
        One: 2025/26 Q1 | 14 | 12.5 | off target (red) | n | n | measured
        One: 2025/26 Q2 | [x] | 12.5 | not measured | n | n | not received
        One: lower is better.\
        """,
        text(table(counts)));
  }

  /** Three of 8,000 are few; so are the two of 620 that are not among 618. */
  @Test
  void fewThatARateCounts_orThatItDoesNot_areWithheldWithIt() {
    IndicatorBook few =
        book(
            "per-1000",
            "lower-is-better",
            List.of(),
            "one,,2025/26 Q1,2025-06-30,3,8000,,final",
            "one,england,2025/26 Q1,2025-06-30,,,0.4,final",
            "one,,2025/26 Q2,2025-09-30,30,8000,,final");
    assertEquals(
        """
        Indicators, by quarter: rates per 1,000
        Quarter | Counted | Of | Rate | England | Against the target | S | S | Standing of the figure
        One: 2025/26 Q1 | [c] | 8,000 | [c] | 0.4 | no target | n | n | measured
        One: 2025/26 Q2 | 30 | 8,000 | 3.8 | [x] | no target | worsening | n | measured\
        """,
        text(published(table(few))));
    IndicatorBook almostAll =
        book(
            "percent",
            "higher-is-better",
            List.of(),
            "one,,2025/26 Q1,2025-06-30,618,620,,final",
            "one,,2025/26 Q2,2025-09-30,610,620,,final");
    assertEquals(
        List.of("One: 2025/26 Q1 | [c] | 620 | [c]", "One: 2025/26 Q2 | 610 | 620 | 98.4%"),
        TableText.of(published(table(almostAll)))
            .lines()
            .filter(line -> line.startsWith("One: 2025"))
            .map(line -> line.substring(0, line.indexOf(" | no target")))
            .toList());
  }

  private static ReportTable published(ReportTable table) {
    return DisclosureControl.apply(List.of(table), DisclosurePolicy.withholding(5)).tables().get(0);
  }
}
