// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;

class IndicatorDefinitionTest {
  private static final Provenance PROVENANCE =
      Provenance.of(
          RecordId.of("1"),
          LocalDate.of(2025, 4, 1),
          RecordSource.of("sheet", "A1"),
          BodyId.of("office"));

  private static IndicatorDefinition definition(IndicatorUnit unit, Timing timing, String by) {
    return IndicatorDefinition.builder()
        .provenance(PROVENANCE)
        .indicator(IndicatorId.of("a"))
        .title("A")
        .numerator("n")
        .denominator(Optional.ofNullable(by))
        .unit(unit)
        .direction(Direction.NEITHER)
        .dataSource("s")
        .timing(timing)
        .reviewedBy(GroupId.of("qa"))
        .inForce(EffectivePeriod.from(LocalDate.of(2024, 4, 1)))
        .build();
  }

  private static IndicatorValue.Builder value(LocalDate asAt, QualityMark quality) {
    return IndicatorValue.builder()
        .provenance(PROVENANCE)
        .indicator(IndicatorId.of("a"))
        .period(ReportingPeriod.ofFinancialYear(2024))
        .asAt(asAt)
        .quality(quality);
  }

  private static IndicatorValue.Builder value() {
    return value(LocalDate.of(2025, 3, 31), QualityMark.FINAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERCENT    | 100    |",
        "PERCENT    | 100.01 | value must be at most 100 for a percentage but was 100.01",
        "PERCENT    | -1     | value must not be below zero for the unit percent but was -1",
        "PER_100    | 130    |",
        "PER_1000   | 1001   |",
        "PER_100000 | -0.5   | value must not be below zero for the unit per 100000 but was -0.5",
        "COUNT      | 0.00   |",
        "COUNT      | 7.00   |",
        "COUNT      | 120    |",
        "COUNT      | 7.5    | value must be a whole number for a count but was 7.5",
        "COUNT      | -7     | value must not be below zero for the unit count but was -7",
        "DAYS       | 7.5    |",
        "DAYS       | -7     | value must not be below zero for the unit days but was -7",
        "POUNDS     | -7.5   |"
      })
  void statedValue_isThatOfItsUnit(IndicatorUnit unit, BigDecimal stated, String problem) {
    IndicatorDefinition definition =
        definition(unit, Timing.FLOW, unit.isRate() ? "children" : null);
    assertEquals(
        Optional.ofNullable(problem), definition.problemOf(value().stated(stated).build()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERCENT | children | 100 | 100 |",
        "PERCENT | children | 101 | 100 | numerator must be at most the denominator 100 for a"
            + " percentage but was 101",
        "PERCENT | children | 1 | 0 | numerator must be at most the denominator 0 for a percentage"
            + " but was 1",
        "PER_100 | places | 101 | 100 |",
        "DAYS | children | 101 | 100 |",
        "COUNT | | 1 | 2 | denominator must be left out for a, which is not divided, but was 2",
        "DAYS | | 1 | 2 | denominator must be left out for a, which is not divided, but was 2"
      })
  void parts_areThoseOfTheUnit(
      IndicatorUnit unit, String by, BigDecimal numerator, BigDecimal denominator, String problem) {
    assertEquals(
        Optional.ofNullable(problem),
        definition(unit, Timing.FLOW, by)
            .problemOf(value().numerator(numerator).denominator(denominator).build()));
  }

  @Test
  void flowIsNotFinal_beforeItsPeriodEnds() {
    IndicatorDefinition flow = definition(IndicatorUnit.COUNT, Timing.FLOW, null);
    LocalDate early = LocalDate.of(2025, 3, 30);
    IndicatorValue last = value(early, QualityMark.FINAL).stated(BigDecimal.ONE).build();
    assertEquals(
        Optional.of(
            "quality must not be final for what is counted until 2025-03-31 and known as at"
                + " 2025-03-30 but was final"),
        flow.problemOf(last));
    assertEquals(
        Optional.empty(),
        flow.problemOf(value(early, QualityMark.INCOMPLETE).stated(BigDecimal.ONE).build()));
    assertEquals(
        Optional.empty(), definition(IndicatorUnit.COUNT, Timing.SNAPSHOT, null).problemOf(last));
  }

  @Test
  void figureOf_refusesWhatIsNone() {
    IndicatorDefinition count = definition(IndicatorUnit.COUNT, Timing.FLOW, null);
    IndicatorValue other = value().stated(BigDecimal.ONE).indicator(IndicatorId.of("b")).build();
    assertEquals(
        "indicator must be a but was b",
        assertThrows(IllegalArgumentException.class, () -> count.figureOf(other)).getMessage());
    IndicatorValue sound = value().stated(new BigDecimal(628)).build();
    assertEquals("628 count", count.figureOf(sound).orElseThrow().toString());
  }

  @Test
  void blankOrLongParts_areRefusedByName() {
    assertEquals(
        "denominator must not be blank",
        assertThrows(
                IllegalArgumentException.class,
                () -> definition(IndicatorUnit.DAYS, Timing.FLOW, " "))
            .getMessage());
    assertEquals(
        "title must not be blank but was \" \"",
        assertThrows(
                IllegalArgumentException.class,
                () -> definition(IndicatorUnit.COUNT, Timing.FLOW, null).withTitle(" "))
            .getMessage());
    for (String number : new String[] {"1.1234567", "12345678901234", "1E+3"}) {
      assertEquals(
          "value must have at most 13 digits before and 0 to 6 after the point but was " + number,
          assertThrows(
                  IllegalArgumentException.class,
                  () -> value().stated(new BigDecimal(number)).build())
              .getMessage());
    }
  }
}
