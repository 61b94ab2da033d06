// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked answers that any implementation of the counting rules must give. */
class ConformanceTest {
  record Row(
      String id,
      String calendar,
      String counting,
      LocalDate trigger,
      int amount,
      LocalDate expected) {}

  static List<Row> rows() {
    return OfficialDays.table(
        "deadline-conformance.csv",
        csv ->
            new Row(
                csv.getField("id"),
                csv.getField("calendar"),
                csv.getField("counting"),
                LocalDate.parse(csv.getField("trigger")),
                Integer.parseInt(csv.getField("amount")),
                LocalDate.parse(csv.getField("expected"))));
  }

  @Test
  void table_isWhole() {
    assertEquals(64, rows().size());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void row_hasItsAnswer(Row row) {
    WorkingDayCalendar calendar = calendar(row.calendar());
    LocalDate trigger = row.trigger();
    int amount = row.amount();
    LocalDate answer =
        switch (row.counting()) {
          case "WD" -> calendar.plusWorkingDays(trigger, amount);
          case "WDI" -> calendar.plusWorkingDays(trigger.minusDays(1), amount);
          case "WDB" -> calendar.minusWorkingDays(trigger, amount);
          case "WDBC" -> calendar.minusWorkingDays(trigger, amount + 1L);
          case "CAL" -> trigger.plusDays(amount);
          case "INC" -> trigger.plusDays(amount - 1L);
          case "MON" -> trigger.plusMonths(amount);
          default -> throw new AssertionError(row);
        };
    assertEquals(row.expected(), answer);
  }

  private static WorkingDayCalendar calendar(String code) {
    UkBankHolidays data = UkBankHolidays.bundled();
    return switch (code) {
      case "EW" -> data.calendar(Division.ENGLAND_AND_WALES).projected();
      case "SC" -> data.calendar(Division.SCOTLAND);
      case "NI" -> data.calendar(Division.NORTHERN_IRELAND);
      case "UK" -> data.unitedKingdomCalendar();
      case "EW-before-2022-09-10" ->
          data.calendar(Division.ENGLAND_AND_WALES).asKnownOn(LocalDate.of(2022, 9, 9));
      default -> throw new AssertionError(code);
    };
  }
}
