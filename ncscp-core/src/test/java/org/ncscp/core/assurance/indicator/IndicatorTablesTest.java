// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;

class IndicatorTablesTest {
  private static <T extends YearRecord> List<String> problems(
      RecordTable<T> table, String header, String... rows) {
    return Sheets.problems(
        table, Stream.concat(Stream.of(header), Stream.of(rows)).toArray(String[]::new));
  }

  @Nested
  class Definitions {
    private static final String HEADER =
        "id,indicator,title,numerator,denominator,unit,direction,data-source,timing,reviewed-by,"
            + "from,to";

    private List<String> wrong(String... rows) {
      return problems(IndicatorTables.INDICATORS, HEADER, rows);
    }

    @Test
    void sheetAsPeopleTypeIt_isRead() {
      IndicatorDefinition read =
          Sheets.read(
                  IndicatorTables.INDICATORS,
                  HEADER,
                  "1,first-time-entrants,First-time entrants,children with a first caution,"
                      + "children aged 10 to 17,\"per 100,000\",Lower is better,YJB,Flow,"
                      + "quality-assurance-group,1/4/2023,")
              .current()
              .get(0);
      assertEquals(IndicatorId.of("first-time-entrants"), read.indicator());
      assertEquals("First-time entrants", read.title());
      assertEquals("children with a first caution", read.numerator());
      assertEquals(Optional.of("children aged 10 to 17"), read.denominator());
      assertEquals(IndicatorUnit.PER_100000, read.unit());
      assertEquals(Direction.LOWER_IS_BETTER, read.direction());
      assertEquals("YJB", read.dataSource());
      assertEquals(Timing.FLOW, read.timing());
      assertEquals(GroupId.of("quality-assurance-group"), read.reviewedBy());
      assertEquals(EffectivePeriod.from(LocalDate.of(2023, 4, 1)), read.inForce());
    }

    @Test
    void everyBadRow_isRefusedByName() {
      assertEquals(
          List.of(
              "line 2: unit must be one of count, percent, per-100, per-1000, per-10000,"
                  + " per-100000, days, pounds but was \"per-child\"",
              "line 3: denominator must be said for the unit per 1000 but was left out",
              "line 4: denominator must be left out for the unit count but was \"children\"",
              "line 5: to must be on or after from 2025-04-01 but was 2025-03-31"),
          wrong(
              "1,a,A,n,d,per-child,neither,s,flow,g,2025-04-01,",
              "2,a,A,n,,per-1000,neither,s,flow,g,2025-04-01,",
              "3,a,A,n,children,count,neither,s,flow,g,2025-04-01,",
              "4,a,A,n,,count,neither,s,flow,g,2025-04-01,2025-03-31"));
    }

    @Test
    void versionsOfOneIndicator_onTheSameDay_areRefused() {
      assertEquals(
          List.of(
              "line 4: from and to must not overlap another version of a, that of 2024-04-01 to"
                  + " 2025-03-31, but was 2025-03-31 on"),
          wrong(
              "1,a,A,n,,count,neither,s,flow,g,2024-04-01,2025-03-31",
              "2,b,B,n,,count,neither,s,flow,g,2024-04-01,",
              "3,a,A,n,,count,neither,s,flow,g,2025-03-31,"));
    }
  }

  @Nested
  class Targets {
    private static final String HEADER = "id,indicator,from,to,target,tolerance";

    @Test
    void sheetAsPeopleTypeIt_isRead() {
      IndicatorTarget read =
          Sheets.read(
                  IndicatorTables.TARGETS, HEADER, "1,a,1 April 2025,31 March 2026,\"1,234.5\",0")
              .current()
              .get(0);
      assertEquals(IndicatorId.of("a"), read.indicator());
      assertEquals(
          EffectivePeriod.ofClosed(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)),
          read.inForce());
      assertEquals(new BigDecimal("1234.5"), read.target());
      assertEquals(BigDecimal.ZERO, read.tolerance());
    }

    @Test
    void everyBadRow_isRefusedByName() {
      assertEquals(
          List.of("line 2: tolerance must not be below zero but was -0.5"),
          problems(IndicatorTables.TARGETS, HEADER, "1,a,2025-04-01,,95,-0.5"));
      assertEquals(
          List.of(
              "line 3: from and to must not overlap another target of a, that of 2025-04-01 on, but"
                  + " was 2024-04-01 to 2025-04-01"),
          problems(
              IndicatorTables.TARGETS,
              HEADER,
              "1,a,2025-04-01,,95,1",
              "2,a,2024-04-01,2025-04-01,90,1"));
    }
  }

  @Nested
  class Values {
    private static final String HEADER =
        "id,indicator,area,period,as-at,numerator,denominator,value,quality,missing-because,due";

    private List<String> wrong(String... rows) {
      return problems(IndicatorTables.VALUES, HEADER, rows);
    }

    @Test
    void sheetAsPeopleTypeIt_isRead() {
      List<IndicatorValue> read =
          Sheets.read(
                  IndicatorTables.VALUES,
                  HEADER,
                  "1,assessments-in-time,,2024/25 Q1,30/6/2024,131,136,,Final,,31 July 2024",
                  "2,assessments-in-time,england,2024/25 Q1,2024-06-30,,,84.5,provisional,,",
                  "3,assessments-in-time,,2024/25 Q2,,,,,,the system was down,2024-10-31")
              .current();
      assertEquals(Optional.of(new BigDecimal(131)), read.get(0).numerator());
      assertEquals(Optional.of(new BigDecimal(136)), read.get(0).denominator());
      assertEquals(Optional.of(QualityMark.FINAL), read.get(0).quality());
      assertEquals(Optional.of(LocalDate.of(2024, 6, 30)), read.get(0).asAt());
      assertEquals(Optional.of(LocalDate.of(2024, 7, 31)), read.get(0).due());
      assertEquals("2024/25 Q1", read.get(0).period().label());
      assertEquals(Optional.of(AreaId.of("england")), read.get(1).area());
      assertEquals(Optional.of(new BigDecimal("84.5")), read.get(1).stated());
      assertFalse(read.get(2).hasFigure());
      assertEquals("the system was down", read.get(2).missingBecause().orElseThrow().reveal());
    }

    @Test
    void figureAndReason_areOneOfThree() {
      String rule =
          "figure must be one of numerator and denominator, value, and missing-because but was ";
      assertEquals(
          List.of(
              "line 2: " + rule + "none",
              "line 3: " + rule + "2 of them",
              "line 4: " + rule + "3 of them",
              "line 5: numerator and denominator must be both there or both left out but only the"
                  + " numerator was there",
              "line 6: numerator and denominator must be both there or both left out but only the"
                  + " denominator was there"),
          wrong(
              "1,a,,2024/25 Q1,2024-06-30,,,,final,,",
              "2,a,,2024/25 Q1,2024-06-30,1,2,3,final,,",
              "3,a,,2024/25 Q1,2024-06-30,1,2,3,final,secret,",
              "4,a,,2024/25 Q1,2024-06-30,1,,,final,,",
              "5,a,,2024/25 Q1,2024-06-30,,2,,final,,"));
    }

    @Test
    void dayAndQuality_goWithAFigureOnly() {
      assertEquals(
          List.of(
              "line 2: as-at must be there with a figure but was left out",
              "line 3: quality must be there with a figure but was left out",
              "line 4: as-at must be left out without a figure but was there",
              "line 5: quality must be left out without a figure but was there"),
          wrong(
              "1,a,,2024/25 Q1,,1,2,,final,,",
              "2,a,,2024/25 Q1,2024-06-30,1,2,,,,",
              "3,a,,2024/25 Q1,2024-06-30,,,,,secret,",
              "4,a,,2024/25 Q1,,,,,final,secret,"));
    }

    @Test
    void numbersAndDays_outOfRange_areRefused() {
      assertEquals(
          List.of(
              "line 2: numerator must not be below zero but was -1",
              "line 3: denominator must not be below zero but was -2",
              "line 4: as-at must be on or after the first day of the period 2024-04-01 but was"
                  + " 2024-03-31",
              "line 5: as-at must be on or before recorded 2025-04-01 but was 2025-04-02"),
          wrong(
              "1,a,,2024/25 Q1,2024-06-30,-1,2,,final,,",
              "2,a,,2024/25 Q1,2024-06-30,1,-2,,final,,",
              "3,a,,2024/25 Q1,2024-03-31,1,2,,final,,",
              "4,a,,2024/25 Q1,2025-04-02,1,2,,final,,"));
    }

    @Test
    void secondValueOfAnIndicatorAreaAndPeriod_isRefused() {
      assertEquals(
          List.of(
              "line 5: must be the only record of this indicator, area and period: a second one"
                  + " must correct the first"),
          wrong(
              "1,a,,2024/25 Q1,2024-06-30,1,2,,final,,",
              "2,a,england,2024/25 Q1,2024-06-30,1,2,,final,,",
              "3,a,,2024/25,2025-03-31,1,2,,final,,",
              "4,a,,first quarter (2024-04-01 to 2024-06-30),2024-06-30,1,2,,final,,"));
    }
  }
}
