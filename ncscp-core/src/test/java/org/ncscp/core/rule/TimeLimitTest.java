// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

  /** The forms that the rule book's description lists, in the singular and the plural. */
  @ParameterizedTest
  @CsvSource({
    "15 working days, 15, WORKING_DAYS, 15 working days",
    "1 working day, 1, WORKING_DAYS, 1 working day",
    "1 working days, 1, WORKING_DAYS, 1 working day",
    "0 working days, 0, WORKING_DAYS, 0 working days",
    "7 days, 7, DAYS, 7 days",
    "1 day, 1, DAYS, 1 day",
    "6 weeks, 6, WEEKS, 6 weeks",
    "3 months, 3, MONTHS, 3 months",
    "1 year, 1, YEARS, 1 year",
    "72 hours, 72, HOURS, 72 hours",
    "0 hours, 0, HOURS, 0 hours",
    "same day, 0, DAYS, same day",
    "0 days, 0, DAYS, same day",
    "99999 days, 99999, DAYS, 99999 days"
  })
  void parse_eachForm_isReadAndWrittenAgain(
      String text, int amount, PeriodUnit unit, String written) {
    assertEquals(new TimeLimit(amount, unit), TimeLimit.parse(text));
    assertEquals(written, TimeLimit.parse(text).toString());
    assertEquals(TimeLimit.parse(text), TimeLimit.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "15",
        "days",
        "15 Working Days",
        "15  working days",
        "15 working-days",
        " 15 working days",
        "15 working days ",
        "15 working days\n",
        "015 days",
        "+15 days",
        "-15 days",
        "1.5 days",
        "1,000 days",
        "100000 days",
        "١٥ days",
        "１５ days",
        "15 business days",
        "15 fortnights",
        "15 minutes",
        "fifteen days",
        "same days",
        "Same day",
        "15 days 3 hours"
      })
  void parse_anyOtherForm_isRefused(String text) {
    assertEquals(
        "time limit must be an amount and a unit as \"15 working days\" but was \"" + text + "\"",
        assertThrows(IllegalArgumentException.class, () -> TimeLimit.parse(text)).getMessage());
  }

  @Test
  void negativeAmount_isRefused() {
    assertEquals(
        "working days must be from 0 to 99999 but was -1",
        assertThrows(IllegalArgumentException.class, () -> TimeLimit.ofWorkingDays(-1))
            .getMessage());
    assertEquals(
        "hours must be from 0 to 99999 but was -72",
        assertThrows(IllegalArgumentException.class, () -> new TimeLimit(-72, PeriodUnit.HOURS))
            .getMessage());
  }

  @Test
  void unit_null_isRefusedByName() {
    assertEquals(
        "unit",
        assertThrows(NullPointerException.class, () -> new TimeLimit(1, null)).getMessage());
  }
}
