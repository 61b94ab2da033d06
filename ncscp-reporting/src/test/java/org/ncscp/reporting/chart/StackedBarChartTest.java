// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.Pounds;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.svg.DrawnChart.Frame;
import org.ncscp.reporting.svg.Sheets;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;

class StackedBarChartTest {
  private static final ColumnId[] STATES = {
    ColumnId.of("in-time"),
    ColumnId.of("late"),
    ColumnId.of("overdue"),
    ColumnId.of("running"),
    ColumnId.of("cancelled")
  };

  private static final ReportTable TIMELINESS =
      ReportTable.builder("timeliness", "Deadlines by rule")
          .column(Column.dimension("rule", "Rule"))
          .column(Column.Measure.ofCount("in-time", "In time", "deadlines"))
          .column(Column.Measure.ofCount("late", "Late", "deadlines"))
          .column(Column.Measure.ofCount("overdue", "Overdue", "deadlines"))
          .column(Column.Measure.ofCount("running", "Running", "deadlines"))
          .column(Column.Measure.ofCount("cancelled", "Cancelled", "deadlines"))
          .row(
              cells(
                  "Notification",
                  Cell.count(12),
                  Cell.count(3),
                  Cell.count(0),
                  Cell.count(1),
                  Cell.count(0)))
          .row(
              cells(
                  "Rapid review",
                  Cell.count(8),
                  Mark.WITHHELD,
                  Cell.count(4),
                  Mark.WITHHELD,
                  Cell.count(2)))
          .row(
              cells(
                  "Copies",
                  Cell.count(0),
                  Cell.count(0),
                  Cell.count(0),
                  Cell.count(0),
                  Cell.count(0)))
          .row(
              cells(
                  "Reply",
                  Mark.NOT_APPLICABLE,
                  Mark.LOW,
                  Mark.NOT_AVAILABLE,
                  Mark.WITHHELD,
                  Mark.WITHHELD))
          .total("Total")
          .build();

  private static Cell[] cells(String label, Cell... counts) {
    Cell[] cells = new Cell[counts.length + 1];
    cells[0] = Cell.words(label);
    System.arraycopy(counts, 0, cells, 1, counts.length);
    return cells;
  }

  private static Drawing drawing() {
    return StackedBarChart.draw("a-chart", TIMELINESS, STATES);
  }

  private static ChartImage image() {
    return new ChartImage(drawing()).assertSound();
  }

  private static double width(Frame frame) {
    return frame.right() - frame.left();
  }

  @Test
  void parts_standBehindOneAnotherAsLongAsTheirFigures() {
    ChartImage image = image();
    double zero =
        image.lines().stream()
            .filter(line -> line.words().equals("0"))
            .findFirst()
            .orElseThrow()
            .anchor();
    double pixels = (image.line("10").anchor() - zero) / 10;
    assertEquals(zero, image.mark("0-0").left(), 0.2);
    assertEquals(12 * pixels, width(image.mark("0-0")), 0.2);
    assertEquals(image.mark("0-0").right(), image.mark("0-1").left(), 0.2);
    assertEquals(3 * pixels, width(image.mark("0-1")), 0.2);
    assertFalse(image.hasMark("0-2"));
    assertEquals(image.mark("0-1").right(), image.mark("0-3").left(), 0.2);
    assertEquals(pixels, width(image.mark("0-3")), 0.2);
  }

  /** The shown parts join, so that no gap is as long as what is hidden. */
  @Test
  void hiddenParts_areSignsOfOneSizeBehindTheBar() {
    ChartImage image = image();
    assertEquals(image.mark("1-0").right(), image.mark("1-2").left(), 0.2);
    assertEquals(image.mark("1-2").right(), image.mark("1-4").left(), 0.2);
    assertTrue(image.sign("1-1").left() > image.mark("1-4").right());
    assertTrue(image.sign("1-3").left() > image.sign("1-1").right());
    assertEquals(width(image.sign("1-1")), width(image.sign("1-3")), 0.01);
    assertEquals(width(image.sign("1-1")), width(image.sign("3-1")), 0.01, "[low] is longer");
    assertTrue(
        image
            .said()
            .containsAll(
                List.of(
                    "[c] withheld so that no child can be identified.",
                    "A box with a sign has one size, whatever it stands for.")));
  }

  @Test
  void everyPart_isInWords() {
    ChartImage image = image();
    assertTrue(
        image
            .said()
            .containsAll(
                List.of(
                    "In time 12; Late 3; Overdue 0; Running 1; Cancelled 0",
                    "In time 8; Late [c]; Overdue 4; Running [c]; Cancelled 2",
                    "In time [z]; Late [low]; Overdue [x]; Running [c]; Cancelled [c]",
                    "Number of deadlines")));
    assertTrue(
        drawing()
            .description()
            .endsWith(
                "Notification: In time 12; Late 3; Overdue 0; Running 1; Cancelled 0. Rapid review:"
                    + " In time 8; Late [c]; Overdue 4; Running [c]; Cancelled 2. Copies: In time"
                    + " 0; Late 0; Overdue 0; Running 0; Cancelled 0. Reply: In time [z]; Late"
                    + " [low]; Overdue [x]; Running [c]; Cancelled [c]."),
        drawing()::description);
  }

  @Test
  void looks_differFromOneAnother() {
    ChartImage image = image();
    Set<String> looks = new HashSet<>();
    for (int at = 0; at < STATES.length; at++) {
      looks.add(image.only("data-mark", "key-" + at).getAttribute("data-look"));
    }
    assertEquals(STATES.length, looks.size());
  }

  @Test
  void figuresBelowZero_areRefused() {
    ReportTable credit =
        ReportTable.builder("money", "Money")
            .column(Column.dimension("what", "What"))
            .column(Column.Measure.ofPounds("spent", "Spent"))
            .row(Cell.words("Credit"), Cell.pounds(Pounds.parse("-2,857")))
            .build();
    assertEquals(
        "stacked chart of table money must have figures of 0 or more but was given -2857",
        assertThrows(
                IllegalArgumentException.class,
                () -> StackedBarChart.draw("a", credit, ColumnId.of("spent")))
            .getMessage());
  }

  @Test
  void image_isTheSameEverywhere() {
    Sheets.assertSameEverywhere(() -> drawing().svg());
  }
}
