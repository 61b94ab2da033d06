// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {
  /** The annual report 2024/25: "1st April 2024 to 31st March 2025". */
  @Test
  void financialYear_2024_isThatOfTheReport() {
    ReportingPeriod year = ReportingPeriod.ofFinancialYear(2024);
    assertEquals(
        new ReportingPeriod("2024/25", LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)), year);
    assertTrue(year.contains(LocalDate.of(2024, 4, 1)));
    assertTrue(year.contains(LocalDate.of(2025, 3, 31)));
    assertFalse(year.contains(LocalDate.of(2024, 3, 31)));
    assertFalse(year.contains(LocalDate.of(2025, 4, 1)));
    assertEquals("2099/00", ReportingPeriod.ofFinancialYear(2099).label());
  }

  @Test
  void quarters_ofAYear_areThoseOfTheFinancialYear() {
    assertEquals(
        List.of(
            quarter("2024/25 Q1", "2024-04-01", "2024-06-30"),
            quarter("2024/25 Q2", "2024-07-01", "2024-09-30"),
            quarter("2024/25 Q3", "2024-10-01", "2024-12-31"),
            quarter("2024/25 Q4", "2025-01-01", "2025-03-31")),
        ReportingPeriod.ofFinancialYear(2024).quarters());
  }

  /** From the last day of a month: nothing is left out and nothing is twice. */
  @Test
  void quarters_ofAnyPeriod_coverItOnce() {
    assertEquals(
        List.of(
            quarter("P Q1", "2024-01-31", "2024-04-29"),
            quarter("P Q2", "2024-04-30", "2024-07-30"),
            quarter("P Q3", "2024-07-31", "2024-08-01")),
        quarter("P", "2024-01-31", "2024-08-01").quarters());
    assertEquals(
        List.of(quarter("P Q1", "2024-01-31", "2024-01-31")),
        quarter("P", "2024-01-31", "2024-01-31").quarters());
  }

  private static ReportingPeriod quarter(String label, String first, String last) {
    return new ReportingPeriod(label, LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void daysOutOfOrder_areRefused() {
    LocalDate day = LocalDate.of(2025, 3, 31);
    assertEquals(
        "last must be on or after first 2025-03-31 but was 2025-03-30",
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReportingPeriod("2024/25", day, day.minusDays(1)))
            .getMessage());
    assertEquals(
        "label must not be blank but was \" \"",
        assertThrows(IllegalArgumentException.class, () -> new ReportingPeriod(" ", day, day))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {24, -5, 1899, 2200})
  void yearWithoutItsCentury_isRefused(int year) {
    assertEquals(
        "startYear must be from 1900 to 2199, as 2024 for 2024/25, but was " + year,
        assertThrows(IllegalArgumentException.class, () -> ReportingPeriod.ofFinancialYear(year))
            .getMessage());
    assertEquals("1900/01", ReportingPeriod.ofFinancialYear(1900).label());
    assertEquals("2199/00", ReportingPeriod.ofFinancialYear(2199).label());
  }
}
