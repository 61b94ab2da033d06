// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.ncscp.core.rule.PeriodUnit.DAYS;
import static org.ncscp.core.rule.PeriodUnit.MONTHS;
import static org.ncscp.core.rule.PeriodUnit.WORKING_DAYS;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Counting;
import org.ncscp.core.rule.Direction;
import org.ncscp.core.rule.WorkingDayProfile;

/** The worked answers of the conformance table, each from a rule in a rule book. */
class ConformanceTest {
  record Row(
      String id,
      String calendar,
      String counting,
      LocalDate trigger,
      int amount,
      LocalDate expected) {

    RuleText rule() {
      RuleText rule =
          switch (counting) {
            case "WD" -> RuleText.of(amount, WORKING_DAYS);
            case "WDI" -> RuleText.of(amount, WORKING_DAYS).with(Counting.INCLUSIVE);
            case "WDB" -> RuleText.of(amount, WORKING_DAYS).with(Direction.BEFORE);
            case "WDBC" ->
                RuleText.of(amount, WORKING_DAYS).with(Direction.BEFORE).with(Counting.CLEAR);
            case "CAL" -> RuleText.of(amount, DAYS);
            case "INC" -> RuleText.of(amount, DAYS).with(Counting.INCLUSIVE);
            case "MON" -> RuleText.of(amount, MONTHS);
            default -> throw new AssertionError(counting);
          };
      return switch (calendar) {
        case "EW", "EW-before-2022-09-10" -> rule;
        case "SC" -> rule.with(WorkingDayProfile.SCOTLAND);
        case "NI" -> rule.with(WorkingDayProfile.NORTHERN_IRELAND);
        case "UK" -> rule.with(WorkingDayProfile.ANY_PART_OF_THE_UNITED_KINGDOM);
        default -> throw new AssertionError(calendar);
      };
    }
  }

  /** One book holds the rules of all rows, as a system under test would load them. */
  private static final List<RuleText> RULES = rows().stream().map(Row::rule).distinct().toList();

  private static final DeadlineCalculator CONFIRMED =
      DeadlineCalculator.of(RuleText.book(RULES), UkBankHolidays.bundled());
  private static final DeadlineCalculator PROJECTED =
      DeadlineCalculator.of(
          RuleText.book(RULES), WorkingDayCalendars.of(UkBankHolidays.bundled()).projected());

  static List<Row> rows() {
    return lines().stream().skip(1).map(ConformanceTest::row).toList();
  }

  private static List<String> lines() {
    try (InputStream in =
        ConformanceTest.class.getResourceAsStream("/conformance/deadline-conformance.csv")) {
      assertNotNull(in);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    List<String> fields = List.of(line.split(",", -1));
    assertEquals(6, fields.size(), line);
    return new Row(
        fields.get(0),
        fields.get(1),
        fields.get(2),
        LocalDate.parse(fields.get(3)),
        Integer.parseInt(fields.get(4)),
        LocalDate.parse(fields.get(5)));
  }

  @Test
  void table_isWhole() {
    assertEquals("id,calendar,counting,trigger,amount,expected", lines().get(0));
    assertEquals(64, rows().size());
    assertEquals(64, rows().stream().map(Row::id).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void row_hasItsAnswer(Row row) {
    assertEquals(row.expected(), due(CONFIRMED, row).dueDate());
  }

  /** A calendar that goes on beyond the confirmed days says the same of those it shares. */
  @ParameterizedTest
  @MethodSource("rows")
  void row_inTheProjectedCalendar_hasItsAnswer(Row row) {
    Deadline deadline = due(PROJECTED, row);
    assertEquals(row.expected(), deadline.dueDate());
    assertFalse(deadline.provisional());
  }

  private static Deadline due(DeadlineCalculator calculator, Row row) {
    RuleId rule = RuleText.id(RULES.indexOf(row.rule()));
    DeadlineCalculator known =
        row.calendar().equals("EW-before-2022-09-10")
            ? calculator.asKnownOn(Instant.parse("2022-09-09T12:00:00Z"))
            : calculator;
    return known.calculate(rule, row.trigger());
  }

  /** 23:30 by Greenwich on the 9th is the 10th in London, when the holiday had been proclaimed. */
  @Test
  void asKnownOn_turnsWithTheDayInLondon() {
    Row row = rows().stream().filter(r -> r.id().equals("X10v")).findFirst().orElseThrow();
    RuleId rule = RuleText.id(RULES.indexOf(row.rule()));
    assertEquals(
        LocalDate.of(2022, 9, 26),
        CONFIRMED
            .asKnownOn(Instant.parse("2022-09-09T22:59:59Z"))
            .calculate(rule, row.trigger())
            .dueDate());
    assertEquals(
        LocalDate.of(2022, 9, 27),
        CONFIRMED
            .asKnownOn(Instant.parse("2022-09-09T23:30:00Z"))
            .calculate(rule, row.trigger())
            .dueDate());
  }
}
