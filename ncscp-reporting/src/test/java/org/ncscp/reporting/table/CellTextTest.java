// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.reference.Pounds;

class CellTextTest {
  private static final Column DIMENSION = Column.dimension("d", "D");

  private static Column measure(Unit unit, int places) {
    return Column.Measure.of("m", "M", unit, places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 | £0 | 0",
        "999 | 0 | £999 | 999",
        "1000 | 0 | £1,000 | 1000",
        "189712 | 0 | £189,712 | 189712",
        "1234567.5 | 0 | £1,234,568 | 1234568",
        "1234567.5 | 2 | £1,234,567.50 | 1234567.50",
        "0.005 | 2 | £0.01 | 0.01",
        "-8736 | 0 | -£8,736 | -8736",
        "-0.5 | 0 | -£1 | -1",
        "-0.4 | 0 | £0 | 0",
        "1E+6 | 0 | £1,000,000 | 1000000",
      })
  void pounds_areGroupedByThousands_andRoundedHalfUp(
      String value, int places, String text, String number) {
    Cell cell = Cell.number(new BigDecimal(value));
    Column column = measure(Unit.POUNDS, places);
    assertEquals(text, CellText.of(column, cell));
    assertEquals(number, CellText.number(column, cell).orElseThrow().toPlainString());
    assertEquals(text + " [p]", CellText.of(column, cell.asProvisional()));
    assertEquals(CellText.number(column, cell), CellText.number(column, cell.asProvisional()));
  }

  @Test
  void otherNumbers_haveNoSign() {
    assertEquals("12,345", CellText.of(measure(Unit.ofCount("reviews"), 0), Cell.count(12345)));
    assertEquals(
        "5.2", CellText.of(measure(Unit.ofNumber("days"), 1), Cell.number(new BigDecimal("5.17"))));
  }

  @Test
  void share_isAPercentageWithTheDecimalsOfItsColumn() {
    Column share = Column.Share.ofTotal("s", "S", "m", 2);
    Cell ratio = new Cell.Ratio(new BigDecimal("189712"), new BigDecimal("421316"), false);
    assertEquals("45.03%", CellText.of(share, ratio));
    assertEquals("45%", CellText.of(Column.Share.ofTotal("s", "S", "m", 0), ratio));
    assertEquals(Optional.of(new BigDecimal("45.03")), CellText.number(share, ratio));
    assertEquals("45.03% [p]", CellText.of(share, ratio.asProvisional()));
    assertEquals("45", CellText.of(DIMENSION, ratio), "without a column to say in what");
    Cell half = new Cell.Ratio(new BigDecimal("1"), new BigDecimal("8"), false);
    assertEquals("13%", CellText.of(Column.Share.ofTotal("s", "S", "m", 0), half));
    Cell below = new Cell.Ratio(new BigDecimal("-1"), new BigDecimal("8"), false);
    assertEquals("-13%", CellText.of(Column.Share.ofTotal("s", "S", "m", 0), below));
  }

  @Test
  void rate_isInItsBase_withoutASign() {
    Column.Share rate = Column.Share.of("r", "R", "m", "n", 1).inEvery(100_000);
    Cell ratio = new Cell.Ratio(new BigDecimal("61"), new BigDecimal("26900"), true);
    assertEquals("226.8 [p]", CellText.of(rate, ratio));
    assertEquals(Optional.of(new BigDecimal("226.8")), CellText.number(rate, ratio));
    assertEquals("0.2 [p]", CellText.of(rate.inEvery(100), ratio).replace("%", ""));
    Cell many = new Cell.Ratio(new BigDecimal("800"), new BigDecimal("26900"), false);
    assertEquals("2,974.0", CellText.of(rate, many));
    assertEquals("29.7", CellText.of(rate.inEvery(1_000), many));
    assertEquals("per 100,000", Unit.of(rate).orElseThrow().name());
    assertEquals("per 1,000", Unit.ofRate(1_000).name());
    assertEquals(Unit.PER_CENT, Unit.ofRate(100));
    assertEquals(Optional.empty(), Unit.of(DIMENSION));
    assertEquals("85%", CellText.of(measure(Unit.PER_CENT, 0), Cell.count(85)));
    assertEquals(
        "base of column r must be 1 or more but was 0",
        assertThrows(IllegalArgumentException.class, () -> rate.inEvery(0)).getMessage());
  }

  @Test
  void wordsDaysAndMarks_areThemselves_andNoNumbers() {
    assertEquals("Probation", CellText.of(DIMENSION, Cell.words("Probation")));
    assertEquals("27 July 2024", CellText.of(DIMENSION, Cell.day(LocalDate.of(2024, 7, 27))));
    assertEquals("1 January 2025", CellText.day(LocalDate.of(2025, 1, 1)));
    assertEquals("31 December 2025", CellText.day(LocalDate.of(2025, 12, 31)));
    assertEquals("", CellText.of(DIMENSION, Cell.empty()));
    assertEquals("[z]", CellText.of(DIMENSION, Mark.NOT_APPLICABLE));
    assertEquals("[x]", CellText.of(measure(Unit.POUNDS, 0), Mark.NOT_AVAILABLE));
    assertEquals("[c]", CellText.of(measure(Unit.POUNDS, 0), Mark.WITHHELD));
    assertEquals("[low]", CellText.of(measure(Unit.POUNDS, 0), Mark.LOW));
    for (Cell cell : new Cell[] {Cell.words("1"), Cell.day(LocalDate.EPOCH), Mark.LOW}) {
      assertEquals(Optional.empty(), CellText.number(DIMENSION, cell));
      assertEquals(cell, cell.asProvisional());
    }
  }

  @Test
  void figureOutsideAMeasure_isWrittenOut() {
    assertEquals("1234.5", CellText.of(DIMENSION, Cell.number(new BigDecimal("1234.50"))));
  }

  @Test
  void figures_areEqualByValue() {
    assertEquals(Cell.number(new BigDecimal("1E+3")), Cell.count(1000));
    assertEquals(Cell.number(new BigDecimal("1.50")), Cell.number(new BigDecimal("1.5")));
    assertEquals(Cell.number(new BigDecimal("0.00")), Cell.count(0));
    assertEquals(Cell.pounds(Pounds.parse("38,000")), Cell.count(38000));
    assertEquals(Mark.NOT_AVAILABLE, Cell.pounds(Optional.empty()));
    assertEquals(Cell.count(5), Cell.pounds(Optional.of(Pounds.parse("5"))));
  }

  @Test
  void errors_sayWhatWouldBeRight() {
    assertEquals(
        "whole of a share must not be zero",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Cell.Ratio(BigDecimal.ONE, new BigDecimal("0.00"), false))
            .getMessage());
    assertEquals(
        "column",
        assertThrows(NullPointerException.class, () -> CellText.of(null, Mark.LOW)).getMessage());
    assertEquals(
        "cell",
        assertThrows(NullPointerException.class, () -> CellText.of(DIMENSION, null)).getMessage());
    assertEquals(
        "column",
        assertThrows(NullPointerException.class, () -> CellText.number(null, Mark.LOW))
            .getMessage());
  }
}
