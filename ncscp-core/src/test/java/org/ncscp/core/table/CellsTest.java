// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.reference.FreeText;

class CellsTest {
  private static <V> V parse(Cell<V> cell, String text) {
    return cell.parse().apply(Cells.plain(text));
  }

  private static <V> String again(Cell<V> cell, String text) {
    return cell.print().apply(parse(cell, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-07-27 | 2024-07-27",
        "27/7/24 | 2024-07-27",
        "27/07/2024 | 2024-07-27",
        "27.7.2024 | 2024-07-27",
        "27-07-24 | 2024-07-27",
        "27 July 2024 | 2024-07-27",
        "27 Jul 24 | 2024-07-27",
        "27  JULY, 2024 | 2024-07-27",
        "4/5/2025 | 2025-05-04",
        "27-Jul-24 | 2024-07-27",
        "27 Sept 2024 | 2024-09-27",
        "29/2/2024 | 2024-02-29"
      })
  void day_isReadAsAPersonWould(String text, LocalDate expected) {
    assertEquals(expected, parse(Cells.DAY, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "04/05", "4 May", "27/7", "7/27/2024", "2024-02-30", "29/2/2025", "27/7/2024 00:00",
        "27/7-2024", "45500", "27/7/224", "2024-7-27", "tomorrow", "27 Jux 2024", "1/1/1899",
        "27 J 2024", "٢٧/٧/٢٠٢٤"
      })
  void day_thatCouldBeAnotherOrIsNone_isRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> parse(Cells.DAY, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "£189, 712 | 189712.00",
        "£189,712 | 189712.00",
        "189712 | 189712.00",
        "£ 189,712.50 | 189712.50",
        "-2,857 | -2857.00",
        "-£2,857 | -2857.00",
        "£-2,857 | -2857.00",
        "\u22122,857 | -2857.00",
        "189 712 | 189712.00",
        "\u00A0£3,892\u00A0 | 3892.00",
        "189712.5 | 189712.50",
        "£189,\u00A0712 | 189712.00",
        "£\u00A0189,712 | 189712.00",
        "0 | 0.00"
      })
  void pounds_areReadAsAPersonWould(String text, String expected) {
    assertEquals(expected, again(Cells.POUNDS, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "41k",
        "1,89,712",
        "189,71",
        "18 9712",
        "1.555",
        "£",
        "-",
        "--5",
        "£-£5",
        "nil",
        "5.123",
        "(2,857)",
        "€5",
        "1,2,3",
        "5-",
        "-£-5"
      })
  void pounds_thatCouldBeOthersOrAreNone_areRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> parse(Cells.POUNDS, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"15,002 | 15002", "10 910 | 10910", "0 | 0", "007 | 7", "999,999,999 | 999999999"})
  void count_isReadAsAPersonWould(String text, int expected) {
    assertEquals(expected, parse(Cells.COUNT, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e3", "twelve", "1,00", "1000000000", "+5", "12*"})
  void count_thatIsNone_isRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> parse(Cells.COUNT, text));
  }

  @Test
  void count_belowZero_isRefusedByName() {
    assertEquals(
        "must not be below zero",
        assertThrows(IllegalArgumentException.class, () -> parse(Cells.COUNT, "-5")).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "c. 60,000 | c. 60,000",
        "c.60,000 | c. 60,000",
        "circa 60000 | c. 60,000",
        "More than 1,000 | over 1,000",
        "over 90% | over 90%",
        "fewer than 5 | under 5",
        "4.83 % | 4.83%",
        "average 12.5 | average 12.5",
        "15, 002 | 15,002"
      })
  void quantity_keepsItsQualifier(String text, String expected) {
    assertEquals(expected, again(Cells.QUANTITY, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5-17", "many", "149*", "-5", "c. c. 5", "over over 5"})
  void quantity_thatIsNone_isRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> parse(Cells.QUANTITY, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024/25 | 2024-04-01 | 2025-03-31 | 2024/25",
        "2024 / 2025 | 2024-04-01 | 2025-03-31 | 2024/25",
        "2024/25 Q1 | 2024-04-01 | 2024-06-30 | 2024/25 Q1",
        "2024/25 q4 | 2025-01-01 | 2025-03-31 | 2024/25 Q4",
        "1/9/2024 to 31/8/2025 | 2024-09-01 | 2025-08-31 | 2024-09-01 to 2025-08-31",
        "calendar 2023 (1/1/23 to 31/12/23) | 2023-01-01 | 2023-12-31 | calendar 2023 (2023-01-01 to 2023-12-31)",
        "2024/25 (1/9/24 to 31/8/25) | 2024-09-01 | 2025-08-31 | 2024/25 (2024-09-01 to 2025-08-31)"
      })
  void period_isReadAndWritten(String text, LocalDate first, LocalDate last, String written) {
    assertEquals(first, parse(Cells.PERIOD, text).first());
    assertEquals(last, parse(Cells.PERIOD, text).last());
    assertEquals(written, again(Cells.PERIOD, text));
    assertEquals(parse(Cells.PERIOD, text), parse(Cells.PERIOD, written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024/26", "2024", "2024/25 Q5", "31/8/2025 to 1/9/2024", "9999/00"})
  void period_thatIsNone_isRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> parse(Cells.PERIOD, text));
  }

  @Test
  void severalInOneCell_areReadOnce() {
    Column<String, List<Integer>> column =
        Column.list("n", Cells.COUNT, (String row) -> List.of(row.length()), "numbers");
    assertEquals(List.of(3, 12), parse(column.cell(), " 3; 12 ;"));
    assertEquals("3;12", column.cell().print().apply(List.of(3, 12)));
    assertEquals(
        "must have each of several once",
        assertThrows(IllegalArgumentException.class, () -> parse(column.cell(), "3;12;3"))
            .getMessage());
  }

  @Test
  void constant_isReadInAnyCaseWithSpaces() {
    assertEquals(FundingPurpose.ADULTS, parse(Cells.constant(FundingPurpose.class), " Adults "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "'=1", "''@x", "-5", "+44", "plain", "it's", "'quoted'", "\"", "a,b\nc"})
  void words_comeBackAndAreNeverAFormula(String text) {
    String written = Cells.WORDS.print().apply(text);
    assertTrue(!"=+-@\t\r".contains(written.substring(0, 1)), written);
    assertEquals(text, parse(Cells.WORDS, written));
    assertEquals(text, parse(Cells.TEXT, Cells.TEXT.print().apply(FreeText.of(text))).reveal());
  }

  @Test
  void words_withWhatNobodyTypes_areRefused() {
    for (String text : List.of("a\u0000b", "\u001B[31m")) {
      assertThrows(IllegalArgumentException.class, () -> parse(Cells.WORDS, text));
    }
  }

  @ParameterizedTest
  @CsvSource({"yes,true", "Y,true", "TRUE,true", "no,false", "N,false", "false,false"})
  void yesOrNo_isReadInAnyCase(String text, boolean expected) {
    assertEquals(expected, parse(Cells.YES_NO, text));
  }
}
