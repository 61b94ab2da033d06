// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {
  @Test
  void aSchoolYear_runsFromSeptemberToAugust() {
    SchoolYear year = SchoolYear.parse("2023/24");
    assertEquals(LocalDate.of(2023, 9, 1), year.first());
    assertEquals(LocalDate.of(2024, 8, 31), year.last());
    assertTrue(year.contains(year.first()));
    assertTrue(year.contains(year.last()));
    assertFalse(year.contains(year.first().minusDays(1)));
    assertFalse(year.contains(year.last().plusDays(1)));
    assertTrue(year.compareTo(new SchoolYear(2024)) < 0);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-08-31,2022/23",
    "2023-09-01,2023/24",
    "2023-12-31,2023/24",
    "2024-01-01,2023/24",
    "2024-08-31,2023/24",
    "1999-10-01,1999/00"
  })
  void containing_isTheYearOfTheDay(LocalDate day, String year) {
    assertEquals(year, SchoolYear.containing(day).toString());
    assertEquals(SchoolYear.parse(year), SchoolYear.containing(day));
  }

  @Test
  void parse_takesTheLongFormToo() {
    assertEquals(new SchoolYear(1999), SchoolYear.parse("1999/2000"));
    assertEquals(new SchoolYear(2023), SchoolYear.parse("2023/2024"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023", "2023/25", "2023-24", "2023/4", "2023/024", "2023/3024", ""})
  void parse_refusesTheRest(String text) {
    assertEquals(
        "school year must be a year and the next, as 2023/24, but was \"" + text + "\"",
        assertThrows(IllegalArgumentException.class, () -> SchoolYear.parse(text)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {1899, 2200})
  void aYearOutOfRange_isRefused(int start) {
    assertEquals(
        "school year must begin in 1900 to 2199 but was " + start,
        assertThrows(IllegalArgumentException.class, () -> new SchoolYear(start)).getMessage());
  }
}
