// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidayFileTest {
  private static final String HEAD =
      """
      # a comment
      version 2026-08-21 | the feed
      confirmed 1974-01-01 1974-12-31
      source s1 | an Act
      """;

  private static UkBankHolidays read(String text) throws IOException {
    return BankHolidayFile.read(new BufferedReader(new StringReader(text)));
  }

  @Test
  void read_oneLine_givesARecordForEachDivision() throws IOException {
    UkBankHolidays data =
        read(
            HEAD
                + "1974-01-02 | SN | A day | 1974-01-01 | schedule | by 1974-01-01 | one-off | s1");
    BankHoliday scottish = data.bankHolidays(Division.SCOTLAND).get(0);
    assertEquals(
        BankHoliday.builder()
            .date(LocalDate.of(1974, 1, 2))
            .division(Division.SCOTLAND)
            .title("A day")
            .standsInFor(LocalDate.of(1974, 1, 1))
            .basis(HolidayBasis.SCHEDULE_1971)
            .publication(new Publication.Unrecorded(Optional.empty(), LocalDate.of(1974, 1, 1)))
            .oneOff(true)
            .source("an Act")
            .build(),
        scottish);
    assertEquals(1, data.bankHolidays(Division.NORTHERN_IRELAND).size());
    assertEquals(0, data.bankHolidays(Division.ENGLAND_AND_WALES).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1974-02-30 | E | A day |  | schedule | standing |  | s1; Invalid date 'FEBRUARY 30'",
        "1974-1-2 | E | A day |  | schedule | standing |  | s1;"
            + " a day must be as 2026-12-25 but was \"1974-1-2\"",
        "1974-01-02 | X | A day |  | schedule | standing |  | s1;"
            + " division must be one of E, S, N but was \"X\"",
        "1974-01-02 | E | A day |  | custom | standing |  | s1; unknown basis \"custom\"",
        "1974-01-02 | E | A day |  | schedule | soon |  | s1;"
            + " a day must be as 2026-12-25 but was \"soon\"",
        "1974-01-02 | E | A day |  | schedule | standing | perhaps | s1;"
            + " unknown status \"perhaps\"",
        "1974-01-02 | E | A day |  | schedule | standing |  | s9; unknown source \"s9\"",
        "1974-01-02 | E |  |  | schedule | standing |  | s1; title must not be blank but was \"\"",
        "1974-01-02 | E | A day | 1974-01-02 | schedule | standing |  | s1;"
            + " standsInFor must be another day than the date itself but was 1974-01-02",
        "1974-01-02 | E | A day; must be version, confirmed, source or a holiday of 8 cells"
      })
  void read_badLine_isRefusedWithItsNumber(String line, String message) {
    String said = assertThrows(IllegalStateException.class, () -> read(HEAD + line)).getMessage();
    assertEquals("bank-holiday data, line 5: ", said.substring(0, 27));
    assertEquals(message, said.substring(27, 27 + message.length()));
    assertEquals(line, said.substring(said.length() - line.length() - 1, said.length() - 1));
  }

  @Test
  void read_withoutVersionOrCoverage_isRefused() {
    assertEquals(
        "bank-holiday data: the line \"confirmed …\" is missing",
        assertThrows(IllegalStateException.class, () -> read("version 2026-08-21 | x"))
            .getMessage());
    assertEquals(
        "bank-holiday data: the line \"version …\" is missing",
        assertThrows(IllegalStateException.class, () -> read("confirmed 1974-01-01 1974-12-31"))
            .getMessage());
  }
}
