// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
}
