// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ncscp.core.assurance.indicator.IndicatorComparison.Obstacle;
import org.ncscp.core.assurance.indicator.IndicatorComparison.Result;
import org.ncscp.core.assurance.indicator.IndicatorReading.State;
import org.ncscp.core.record.Records;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.ReportingPeriod;

class IndicatorBookTest {
  private static final LocalDate THU_2025_07_31 = LocalDate.of(2025, 7, 31);
  private static final IndicatorId ENTRANTS = IndicatorId.of("first-time-entrants");
  private static final IndicatorId IN_TIME = IndicatorId.of("in-time");
  private static final IndicatorId LOOKED_AFTER = IndicatorId.of("looked-after");
  private static final AreaId ENGLAND = AreaId.of("england");
  private static final ReportingPeriod Q1 = quarter(2024, 1);
  private static final ReportingPeriod Q2 = quarter(2024, 2);
  private static final ReportingPeriod Q3 = quarter(2024, 3);
  private static final ReportingPeriod Q4 = quarter(2024, 4);

  private static final List<IndicatorDefinition> DEFINITIONS =
      Sheets.read(
              IndicatorTables.INDICATORS,
              "id,indicator,title,numerator,denominator,unit,direction,data-source,timing,"
                  + "reviewed-by,from,to",
              "1,first-time-entrants,Entrants,children,children aged 10 to 17,per 100000,"
                  + "lower is better,YJB,flow,quality-assurance-group,2020-01-01,",
              "2,in-time,Assessments in time,in time,completed,percent,higher is better,ICS,flow,"
                  + "quality-assurance-group,2024-04-01,2025-03-31",
              "3,in-time,In time,in time,completed or closed,percent,higher is better,ICS,flow,"
                  + "quality-assurance-group,2025-04-01,",
              "4,looked-after,Looked after,children looked after,,count,neither,ICS,snapshot,"
                  + "quality-assurance-group,2024-04-01,")
          .current();
  private static final List<IndicatorTarget> TARGETS =
      Sheets.read(
              IndicatorTables.TARGETS,
              "id,indicator,from,to,target,tolerance",
              "1,in-time,2024-04-01,2024-09-30,95,5",
              "2,in-time,2024-10-01,,90,2")
          .current();

  private static ReportingPeriod quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, 1 + 3 * (quarter % 4), 1).plusYears(quarter / 4);
    String label = year + "/" + (year + 1) % 100 + " Q" + quarter;
    return new ReportingPeriod(label, first, first.plusMonths(3).minusDays(1));
  }

  private static IndicatorBook book(LocalDate asAt, String... rows) {
    String header =
        "id,corrects,withdrawn,recorded,indicator,area,period,as-at,numerator,denominator,value,"
            + "quality,missing-because,due";
    String[] sheet =
        Stream.concat(Stream.of(header), Stream.of(rows))
            .map(line -> line + (line.equals(header) ? ",source,responsible" : ",minutes,office"))
            .toArray(String[]::new);
    return IndicatorBook.of(DEFINITIONS, TARGETS, Sheets.read(IndicatorTables.VALUES, sheet), asAt);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Test
  void firstTimeEntrants_ofTheReport_areImproving() {
    IndicatorBook book =
        book(
            THU_2025_07_31,
            "1,,,2024-04-01,first-time-entrants,,January – December 2023 (2023-01-01 to"
                + " 2023-12-31),2023-12-31,,,434,final,,",
            "2,,,2025-04-01,first-time-entrants,,January – December 2024 (2024-01-01 to"
                + " 2024-12-31),2024-12-31,,,209,provisional,,");
    ReportingPeriod year2024 =
        new ReportingPeriod("2024", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    IndicatorReading now = book.reading(ENTRANTS, year2024);
    assertEquals("first-time-entrants 2024: 209 per 100000", now.toString());
    for (IndicatorComparison trend : List.of(now.sincePeriodBefore(), now.sinceYearBefore())) {
      assertEquals("improving", trend.result().asTrend());
      assertEquals("January – December 2023", trend.other().period().label());
      assertEquals(Optional.of(number("48.2")), trend.percentageOfOther(1));
      assertEquals(Optional.of(number("-225")), trend.difference(0));
      assertTrue(trend.provisional());
    }
    assertEquals(RatingWord.NO_TARGET, now.rating());
  }

  @Test
  void figure_isRoundedOnceAndHalfAwayFromZero() {
    IndicatorFigure share =
        IndicatorFigure.ofParts(IndicatorUnit.PERCENT, number("131"), number("136"));
    assertEquals(number("96"), share.value(0));
    assertEquals(number("96.32"), share.value(2));
    IndicatorFigure half = IndicatorFigure.ofParts(IndicatorUnit.PERCENT, number("1"), number("8"));
    assertEquals(number("13"), half.value(0));
    IndicatorFigure less = IndicatorFigure.ofParts(IndicatorUnit.PERCENT, number("1"), number("4"));
    assertEquals(number("-13"), half.minus(less, 0));
    assertEquals(Optional.of(number("50")), half.percentageOf(less, 0));
    assertEquals("131 of 136, percent", share.toString());
  }

  @Test
  void badFigures_andOtherUnits_areRefusedByName() {
    IndicatorFigure days = IndicatorFigure.ofStated(IndicatorUnit.DAYS, number("3"));
    IndicatorFigure pounds = IndicatorFigure.ofStated(IndicatorUnit.POUNDS, number("3"));
    assertEquals(
        "unit must be days but was pounds",
        assertThrows(IllegalArgumentException.class, () -> days.compareTo(pounds)).getMessage());
    assertEquals(
        "denominator must be above zero but was 0",
        assertThrows(
                IllegalArgumentException.class,
                () -> IndicatorFigure.ofParts(IndicatorUnit.DAYS, BigDecimal.ONE, BigDecimal.ZERO))
            .getMessage());
    for (int places : List.of(-1, 11)) {
      assertEquals(
          "places must be 0 to 10 but was " + places,
          assertThrows(IllegalArgumentException.class, () -> days.value(places)).getMessage());
    }
    assertEquals(
        Optional.empty(),
        days.percentageOf(IndicatorFigure.ofStated(IndicatorUnit.DAYS, BigDecimal.ZERO), 1));
  }

  @Nested
  class WhatIsKnown {
    @Test
    void states_areKeptApart() {
      IndicatorBook book =
          book(
              LocalDate.of(2025, 3, 31),
              "1,,,2024-07-15,in-time,,2024/25 Q1,2024-06-30,131,136,,final,,2024-07-15",
              "2,,,2024-10-15,in-time,,2024/25 Q2,2024-09-30,,,90,estimated,,2024-10-14",
              "3,,,2025-01-10,in-time,,2024/25 Q3,,,,,,the system was down,2025-03-30",
              "4,,,2024-07-15,looked-after,,2024/25 Q1,2024-06-30,,,628,incomplete,,");
      List<IndicatorReading> readings = book.series(IN_TIME, List.of(Q1, Q2, Q3, Q4));
      assertEquals(
          List.of(State.MEASURED, State.PROVISIONAL, State.MISSING, State.NOT_DUE),
          readings.stream().map(IndicatorReading::state).toList());
      assertEquals(
          List.of(false, true, false, false),
          readings.stream().map(IndicatorReading::late).toList());
      assertEquals(
          List.of(false, false, true, false),
          readings.stream().map(IndicatorReading::overdue).toList());
      assertEquals("the system was down", readings.get(2).missingBecause().orElseThrow().reveal());
      assertEquals(State.PROVISIONAL, book.reading(LOOKED_AFTER, Q1).state());
      assertEquals(State.NOT_RECEIVED, book.reading(LOOKED_AFTER, Q3).state());
      assertEquals(State.NOT_DEFINED, book.reading(IN_TIME, quarter(2023, 4)).state());
      assertEquals(
          List.of("first-time-entrants", "in-time", "looked-after"),
          book.readings(Q1).stream().map(one -> one.indicator().value()).toList());
      assertEquals(
          List.of("first-time-entrants"),
          book.readings(quarter(2023, 4)).stream().map(one -> one.indicator().value()).toList());
    }

    @Test
    void reminder_isOverdueOnlyAfterTheDayItWasDue() {
      String row = "3,,,2025-01-10,in-time,,2024/25 Q3,,,,,,the system was down,2025-03-31";
      assertFalse(book(LocalDate.of(2025, 3, 31), row).reading(IN_TIME, Q3).overdue());
      assertTrue(book(LocalDate.of(2025, 4, 1), row).reading(IN_TIME, Q3).overdue());
    }

    @Test
    void denominatorOfZero_isNotMeasured() {
      IndicatorReading reading =
          book(THU_2025_07_31, "1,,,2024-07-15,in-time,,2024/25 Q1,2024-06-30,0,0,,final,,")
              .reading(IN_TIME, Q1);
      assertEquals(State.NOT_MEASURED, reading.state());
      assertEquals(Optional.empty(), reading.figure());
      assertEquals(RatingWord.NOT_MEASURED, reading.rating());
    }

    @Test
    void lateFigure_correctsTheRecordOfItsAbsence() {
      String[] rows = {
        "1,,,2024-07-15,in-time,,2024/25 Q1,,,,,,not sent,2024-07-31",
        "2,1,,2024-08-01,in-time,,2024/25 Q1,2024-06-30,90,100,,provisional,,2024-07-31",
        "3,2,,2024-09-01,in-time,,2024/25 Q1,2024-06-30,90,100,,final,,2024-07-31",
        "4,3,,2024-10-01,in-time,,2024/25 Q1,2024-06-30,92,100,,final,,2024-07-31"
      };
      IndicatorReading july = book(LocalDate.of(2024, 7, 31), rows).reading(IN_TIME, Q1);
      assertEquals(State.MISSING, july.state());
      assertFalse(july.late());
      IndicatorReading september = book(LocalDate.of(2024, 9, 1), rows).reading(IN_TIME, Q1);
      assertEquals(State.MEASURED, september.state());
      assertTrue(september.late());
      assertFalse(september.revised());
      IndicatorReading october = book(LocalDate.of(2024, 10, 1), rows).reading(IN_TIME, Q1);
      assertTrue(october.revised());
      assertEquals("90 of 100, percent", october.original().orElseThrow().toString());
      assertEquals("92 of 100, percent", october.figure().orElseThrow().toString());
      assertEquals(Optional.of(LocalDate.of(2024, 8, 1)), october.receivedOn());
    }

    @Test
    void figureWithdrawn_orNeverPossible_isNoFigureRevised() {
      IndicatorBook book =
          book(
              THU_2025_07_31,
              "1,,,2024-07-15,in-time,,2024/25 Q1,2024-06-30,120,100,,final,,",
              "2,1,,2024-08-01,in-time,,2024/25 Q1,2024-06-30,100,120,,final,,",
              "3,,,2024-10-15,in-time,,2024/25 Q2,2024-09-30,90,100,,final,,",
              "4,3,yes,2024-11-15,in-time,,2024/25 Q2,2024-09-30,90,100,,final,,");
      assertFalse(book.reading(IN_TIME, Q1).revised());
      assertEquals(State.NOT_RECEIVED, book.reading(IN_TIME, Q2).state());
    }

    @Test
    void valueEnteredAnew_isNotComparedWithOneThatWasWithdrawn() {
      IndicatorReading reading =
          book(
                  THU_2025_07_31,
                  "5,,,2024-12-15,in-time,,2024/25 Q2,2024-09-30,92,100,,final,,2024-10-31",
                  "3,,,2024-10-15,in-time,,2024/25 Q2,2024-09-30,90,100,,final,,",
                  "4,3,yes,2024-11-15,in-time,,2024/25 Q2,2024-09-30,90,100,,final,,")
              .reading(IN_TIME, Q2);
      assertEquals(Optional.empty(), reading.original());
      assertTrue(reading.late());
    }

    @Test
    void withdrawal_isNoEntryOfAFigure() {
      IndicatorReading reading =
          book(
                  THU_2025_07_31,
                  "3,,,2024-10-15,in-time,,2024/25 Q2,,,,,,not sent,",
                  "4,3,yes,2024-10-20,in-time,,2024/25 Q2,2024-09-30,90,100,,final,,",
                  "5,,,2024-12-15,in-time,,2024/25 Q2,2024-09-30,92,100,,final,,2024-10-31")
              .reading(IN_TIME, Q2);
      assertEquals(Optional.empty(), reading.original());
      assertTrue(reading.late());
    }

    @Test
    void onePercent_isRevisedByOneOfOne() {
      IndicatorReading reading =
          book(
                  THU_2025_07_31,
                  "3,,,2024-10-15,in-time,,2024/25 Q2,2024-09-30,,,1,final,,",
                  "4,3,,2024-10-20,in-time,,2024/25 Q2,2024-09-30,1,1,,final,,")
              .reading(IN_TIME, Q2);
      assertEquals("1 percent", reading.original().orElseThrow().toString());
      assertEquals(number("100"), reading.figure().orElseThrow().value(0));
    }

    @Test
    void valueThatIsNoFigureOfItsIndicator_isRefusedByName() {
      assertEquals(
          "Cannot use value 7: numerator must be at most the denominator 100 for a percentage but"
              + " was 101",
          assertThrows(
                  IllegalArgumentException.class,
                  () ->
                      book(
                          THU_2025_07_31,
                          "7,,,2024-07-15,in-time,,2024/25 Q1,2024-06-30,101,100,,final,,"))
              .getMessage());
      assertEquals(
          "indicator must be one of [first-time-entrants, in-time, looked-after] but was other",
          assertThrows(
                  IllegalArgumentException.class,
                  () -> book(THU_2025_07_31).reading(IndicatorId.of("other"), Q1))
              .getMessage());
    }
  }

  @Nested
  class Comparing {
    private final IndicatorBook book =
        book(
            THU_2025_07_31,
            "1,,,2025-07-15,in-time,,2024/25 Q1,2024-06-30,80,100,,final,,",
            "2,,,2025-07-15,in-time,,2024/25 Q2,2024-09-30,40,50,,final,,",
            "3,,,2025-07-15,in-time,,2024/25 Q4,2025-03-31,70,100,,final,,",
            "4,,,2025-07-15,in-time,,2025/26 Q1,2025-06-30,60,100,,final,,",
            "5,,,2025-07-15,in-time,,2024/25,2025-03-31,60,100,,final,,",
            "6,,,2025-07-15,in-time,england,2024/25 Q1,2024-06-30,,,84.5,final,,",
            "7,,,2025-07-15,looked-after,,2024/25 Q1,2024-06-30,,,628,final,,",
            "8,,,2025-07-15,looked-after,,2024/25 Q2,2024-09-30,,,630,final,,",
            "9,,,2025-07-15,looked-after,england,2024/25 Q1,2024-06-30,,,83630,final,,");

    @Test
    void sameShare_isSteady() {
      IndicatorComparison trend = book.reading(IN_TIME, Q2).sincePeriodBefore();
      assertEquals(Result.SAME, trend.result());
      assertEquals("steady", trend.result().asTrend());
      assertEquals(Q1, trend.other().period());
      assertFalse(trend.provisional());
      assertEquals(
          "in-time 2024/25 Q2: 40 of 50, percent beside in-time 2024/25 Q1: 80 of 100, percent:"
              + " same",
          trend.toString());
    }

    @Test
    void shareThatFell_isWorseningAgainstAnEarlierOne() {
      IndicatorComparison trend = book.reading(IN_TIME, Q4).since(book.reading(IN_TIME, Q1));
      assertEquals("worsening", trend.result().asTrend());
      assertEquals(Optional.of(number("-10.0")), trend.difference(1));
      assertEquals(Optional.of(number("87.5")), trend.percentageOfOther(1));
    }

    @Test
    void trend_isProvisionalIfOneOfTheTwoIs() {
      for (List<String> marks :
          List.of(List.of("final", "estimated"), List.of("provisional", "final"))) {
        IndicatorBook pair =
            book(
                THU_2025_07_31,
                "1,,,2025-07-15,in-time,,2024/25 Q1,2024-06-30,80,100,,%s,,"
                    .formatted(marks.get(0)),
                "2,,,2025-07-15,in-time,,2024/25 Q2,2024-09-30,81,100,,%s,,"
                    .formatted(marks.get(1)));
        assertTrue(pair.reading(IN_TIME, Q2).sincePeriodBefore().provisional(), marks::toString);
      }
    }

    @Test
    void missingFigure_isNotComparable() {
      IndicatorComparison trend = book.reading(IN_TIME, Q4).sincePeriodBefore();
      assertEquals(Result.NOT_COMPARABLE, trend.result());
      assertEquals(List.of(Obstacle.NO_FIGURE), trend.obstacles());
      assertEquals(Optional.empty(), trend.difference(1));
      assertEquals(Optional.empty(), trend.percentageOfOther(1));
      assertEquals("2024-10-01 to 2024-12-31", trend.other().period().label());
    }

    @Test
    void changedDefinition_isNotComparable() {
      IndicatorReading now = book.reading(IN_TIME, quarter(2025, 1));
      assertEquals(List.of(Obstacle.CHANGED_DEFINITION), now.sincePeriodBefore().obstacles());
      assertEquals(List.of(Obstacle.CHANGED_DEFINITION), now.sinceYearBefore().obstacles());
      assertEquals(Q1, now.sinceYearBefore().other().period());
    }

    @Test
    void quarterBesideAYear_isNotComparableForAFlow() {
      IndicatorReading year = book.reading(IN_TIME, ReportingPeriod.ofFinancialYear(2024));
      assertEquals(
          List.of(Obstacle.OTHER_LENGTH), year.since(book.reading(IN_TIME, Q1)).obstacles());
    }

    @Test
    void everyObstacle_isNamed() {
      IndicatorBook changed =
          other(
              "1,a,A,n,d,per 1000,neither,s,snapshot,qa,2024-04-01,2024-06-30",
              "2,a,A,n,d,per 100,neither,s,flow,qa,2024-07-01,2024-09-30",
              "3,a,A,n,d,per 100,neither,t,flow,qa,2024-10-01,");
      IndicatorId a = IndicatorId.of("a");
      assertEquals(
          List.of(Obstacle.NO_FIGURE, Obstacle.OTHER_UNIT, Obstacle.OTHER_TIMING),
          changed.reading(a, Q2).sincePeriodBefore().obstacles());
      assertEquals(
          List.of(Obstacle.NO_FIGURE, Obstacle.CHANGED_DEFINITION),
          changed.reading(a, Q3).sincePeriodBefore().obstacles());
      assertEquals(
          List.of(Obstacle.NO_FIGURE), changed.reading(a, Q1).sincePeriodBefore().obstacles());
    }

    @Test
    void newTitleDirectionOrGroup_changesNoFigure() {
      IndicatorBook renamed =
          other(
              "1,a,A,n,d,percent,neither,s,flow,qa,2024-04-01,2024-06-30",
              "2,a,B,n,d,percent,lower is better,s,flow,bmg,2024-07-01,");
      assertEquals(
          List.of(Obstacle.NO_FIGURE),
          renamed.reading(IndicatorId.of("a"), Q2).sincePeriodBefore().obstacles());
    }

    @Test
    void snapshots_areComparedWhateverTheirPeriods() {
      IndicatorReading year = book.reading(LOOKED_AFTER, ReportingPeriod.ofFinancialYear(2024));
      assertEquals(
          List.of(Obstacle.NO_FIGURE), year.since(book.reading(LOOKED_AFTER, Q1)).obstacles());
    }

    @Test
    void poundsOfTwoAreas_areComparedIfDividedOnly() {
      IndicatorBook money =
          other(
              "1,sum,A,n,,pounds,neither,s,flow,qa,2024-04-01,",
              "2,each,A,n,d,pounds,neither,s,flow,qa,2024-04-01,",
              "3,days,A,n,,days,neither,s,flow,qa,2024-04-01,");
      List<List<Obstacle>> obstacles =
          money.readings(Q1).stream().map(one -> one.beside(ENGLAND).obstacles()).toList();
      assertEquals(
          List.of(
              List.of(Obstacle.NO_FIGURE, Obstacle.NOT_DIVIDED),
              List.of(Obstacle.NO_FIGURE),
              List.of(Obstacle.NO_FIGURE)),
          obstacles);
    }

    private IndicatorBook other(String... definitions) {
      String header =
          "id,indicator,title,numerator,denominator,unit,direction,data-source,timing,reviewed-by,"
              + "from,to";
      String[] sheet =
          Stream.concat(Stream.of(header), Stream.of(definitions)).toArray(String[]::new);
      return IndicatorBook.of(
          Sheets.read(IndicatorTables.INDICATORS, sheet).current(),
          List.of(),
          Records.none(),
          THU_2025_07_31);
    }

    @Test
    void areas_areComparedByRatesOnly() {
      IndicatorComparison beside = book.reading(IN_TIME, Q1).beside(ENGLAND);
      assertEquals("worse", beside.result().inWords());
      assertEquals(Optional.of(number("-4.5")), beside.difference(1));
      assertEquals(
          List.of(Obstacle.NOT_DIVIDED),
          book.reading(LOOKED_AFTER, Q1).beside(ENGLAND).obstacles());
      assertEquals("not divided", Obstacle.NOT_DIVIDED.inWords());
      IndicatorReading england = book.reading(IN_TIME, ENGLAND, Q1);
      assertEquals(RatingWord.NO_TARGET, england.rating());
      assertEquals(
          List.of(RatingWord.NO_TARGET, RatingWord.NOT_MEASURED),
          book.series(IN_TIME, ENGLAND, List.of(Q1, Q2)).stream()
              .map(IndicatorReading::rating)
              .toList());
    }

    @Test
    void neitherDirection_isOnlyDifferent() {
      IndicatorComparison trend = book.reading(LOOKED_AFTER, Q2).sincePeriodBefore();
      assertEquals(Result.DIFFERENT, trend.result());
      assertEquals("changed", trend.result().asTrend());
      assertEquals(Optional.of(number("2")), trend.difference(0));
    }

    @Test
    void otherIndicatorOrAreaOrLaterPeriod_isRefused() {
      IndicatorReading q1 = book.reading(IN_TIME, Q1);
      assertEquals(
          "earlier reading must be of in-time but was of looked-after",
          refusal(() -> q1.since(book.reading(LOOKED_AFTER, Q1))));
      assertEquals(
          "earlier reading must be of in-time but was of in-time in england",
          refusal(() -> q1.since(book.reading(IN_TIME, ENGLAND, Q1))));
      assertEquals(
          "earlier reading must end before 2024-06-30 but ended 2024-06-30",
          refusal(() -> q1.since(q1)));
      assertEquals(
          "area must be another but was england",
          refusal(() -> book.reading(IN_TIME, ENGLAND, Q1).beside(ENGLAND)));
    }

    private String refusal(org.junit.jupiter.api.function.Executable act) {
      return assertThrows(IllegalArgumentException.class, act).getMessage();
    }
  }

  @Test
  void rating_takesTheTargetOfTheLastDayAndItsExactBounds() {
    IndicatorBook book =
        book(
            THU_2025_07_31,
            "1,,,2025-07-15,in-time,,2024/25 Q1,2024-06-30,95,100,,final,,",
            "2,,,2025-07-15,in-time,,2024/25 Q2,2024-09-30,90,100,,final,,",
            "3,,,2025-07-15,in-time,,2024/25 Q3,2024-12-31,879,1000,,final,,",
            "4,,,2025-07-15,in-time,,2024/25 Q4,2025-03-31,88,100,,final,,");
    List<RatingWord> ratings =
        book.series(IN_TIME, List.of(Q1, Q2, Q3, Q4)).stream()
            .map(IndicatorReading::rating)
            .toList();
    assertEquals(
        List.of(
            RatingWord.ON_TARGET,
            RatingWord.WITHIN_TOLERANCE,
            RatingWord.OFF_TARGET,
            RatingWord.WITHIN_TOLERANCE),
        ratings);
    assertEquals(
        List.of("on target", "within tolerance", "off target", "within tolerance"),
        ratings.stream().map(RatingWord::inWords).toList());
    assertEquals(Optional.of("amber"), RatingWord.WITHIN_TOLERANCE.colour());
    assertEquals(Optional.empty(), RatingWord.NOT_MEASURED.colour());
  }
}
