// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.svg.DrawnChart;
import org.ncscp.reporting.svg.Sheets;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.Unit;

class TrendChartTest {
  private static final ColumnId SHARE = ColumnId.of("in-time");
  private static final Unit PERCENT = Unit.ofNumber("conferences of 100");

  private static final ReportTable QUARTERS =
      ReportTable.builder("conferences", "Conferences in time")
          .column(Column.dimension("quarter", "Quarter"))
          .column(Column.Measure.of("in-time", "In time", PERCENT, 0))
          .column(Column.Measure.of("target", "Target", PERCENT, 0))
          .column(Column.remark("rating", "Rating"))
          .row(words("Q1"), number("80"), number("85"), words("Amber"))
          .row(words("Q2"), number("70"), number("85"), words("Red"))
          .row(words("Q3"), Mark.WITHHELD, number("85"), Mark.WITHHELD)
          .row(words("Q4"), number("90"), number("90"), words("Green"))
          .row(words("Q5"), number("100").asProvisional(), number("90"), words("Green"))
          .build();

  private static Cell words(String words) {
    return Cell.words(words);
  }

  private static Cell number(String number) {
    return Cell.number(new BigDecimal(number));
  }

  private static Drawing drawing() {
    return TrendChart.of(QUARTERS, SHARE)
        .withTarget(ColumnId.of("target"))
        .withRating(ColumnId.of("rating"))
        .draw("trend");
  }

  private static ChartImage image() {
    return new ChartImage(drawing()).assertSound();
  }

  private static double y(ChartImage image, int row) {
    return DrawnChart.number(image.only("data-mark", row + "-0"), "cy");
  }

  @Test
  void points_standAsHighAsTheirFigures() {
    ChartImage image = image();
    double pixels = (y(image, 1) - y(image, 4)) / 30;
    assertTrue(pixels > 1, "70 is below 100");
    assertEquals(y(image, 4) + 20 * pixels, y(image, 0), 0.2);
    assertEquals(y(image, 4) + 10 * pixels, y(image, 3), 0.2);
    double zero = image.line("0").frame().top() + 0.5 * 12;
    assertEquals(y(image, 4) + 100 * pixels, zero, 6);
  }

  @Test
  void gap_breaksTheLineAndSaysItsSign() {
    ChartImage image = image();
    String path = image.only("data-mark", "trend").getAttribute("d");
    assertEquals("MLML", path.replaceAll("[^ML]", ""));
    assertEquals(4, Pattern.compile("[ML](-?[0-9.]+) (-?[0-9.]+)").matcher(path).results().count());
    assertFalse(image.hasMark("2-0"));
    assertEquals(2, image.said().stream().filter("[c]"::equals).count(), "in the plot and below");
  }

  @Test
  void provisionalFigure_isHollow() {
    ChartImage image = image();
    assertEquals("#ffffff", image.only("data-mark", "4-0").getAttribute("fill"));
    assertEquals("#12436d", image.only("data-mark", "3-0").getAttribute("fill"));
    assertTrue(image.said().contains("[p] provisional: it may still change."));
  }

  @Test
  void words_standBelowTheirPeriods() {
    ChartImage image = image();
    double x = DrawnChart.number(image.only("data-mark", "1-0"), "cx");
    assertEquals(x, image.line("Q2").anchor(), 0.11);
    assertEquals(x, image.line("Red").anchor(), 0.11);
    assertTrue(image.line("Q2").frame().bottom() < image.line("Red").frame().top());
    assertEquals(
        y(image, 3),
        (image.line("Target 90").frame().top() + image.line("Target 90").frame().bottom()) / 2,
        4);
  }

  @Test
  void description_saysWhatThePictureShows() {
    assertEquals(
        "Line over 5 periods. In time: highest 100 [p] in Q5; lowest 70 in Q2; [c] withheld so"
            + " that no child can be identified in Q3. The last figure shown, 100 [p] in Q5, is"
            + " higher than the first, 80 in Q1. Against the target of 85; 90: above it in 1, at"
            + " it in 1, below it in 2 of 4 periods. Rated Amber in Q1. Rated Red in Q2. Rated"
            + " Green in Q4; Q5.",
        drawing().description());
    assertEquals(Optional.of(QUARTERS.id()), drawing().data());
  }

  @Test
  void target_liesAsHighAsItsFigureInEachPeriod() {
    ChartImage image = image();
    List<Double> heights =
        image
            .all()
            .filter(element -> element.getAttribute("stroke").equals(TrendPlot.TARGET))
            .map(element -> element.getAttribute("d").replaceAll("M[0-9.]+ ([0-9.]+)H.*", "$1"))
            .map(Double::valueOf)
            .toList();
    double ninety = y(image, 3);
    double eightyFive = (y(image, 0) + ninety) / 2;
    assertEquals(5, heights.size());
    for (int row = 0; row < 5; row++) {
      assertEquals(row < 3 ? eightyFive : ninety, heights.get(row), 0.2);
    }
  }

  @Test
  void withoutTargetAndRating_theLineIsAlone() {
    Drawing alone = TrendChart.of(QUARTERS, SHARE).draw("trend");
    ChartImage image = new ChartImage(alone).assertSound();
    assertFalse(alone.description().contains("target"));
    assertFalse(image.said().contains("Target 90"));
    assertFalse(image.said().contains("Green"));
  }

  @Test
  void onePeriodOrNone_isSound() {
    ReportTable.Builder one =
        ReportTable.builder("one", "One")
            .column(Column.dimension("q", "Q"))
            .column(Column.Measure.of("n", "N", PERCENT, 0));
    ChartImage none = new ChartImage(TrendChart.of(one.build(), ColumnId.of("n")).draw("a"));
    assertTrue(none.assertSound().said().contains("There is nothing to show."));
    Drawing single =
        TrendChart.of(one.row(words("Q1"), number("3")).build(), ColumnId.of("n")).draw("a");
    assertEquals("Line over 1 period. N: highest 3 in Q1.", single.description());
    new ChartImage(single).assertSound();
  }

  @Test
  void morePeriodsThanThereIsRoomFor_areRefused() {
    ReportTable.Builder many =
        ReportTable.builder("many", "Many")
            .column(Column.dimension("q", "Q"))
            .column(Column.Measure.of("n", "N", PERCENT, 0));
    for (int at = 0; at < 24; at++) {
      many.row(words("Month " + at), number("99999"));
    }
    ChartImage image = new ChartImage(TrendChart.of(many.build(), ColumnId.of("n")).draw("a"));
    assertTrue(image.assertSound().said().contains("Month 23"), "the last always has its words");
    ReportTable more = many.row(words("Month 24"), number("1")).build();
    assertEquals(
        "trend of table many must have up to 24 periods but has 25",
        assertThrows(
                IllegalArgumentException.class,
                () -> TrendChart.of(more, ColumnId.of("n")).draw("a"))
            .getMessage());
  }

  @Test
  void image_isTheSameEverywhere() {
    Sheets.assertSameEverywhere(() -> drawing().svg());
  }

  private static ReportTable besideEngland() {
    return ReportTable.builder("rates", "Rates")
        .column(Column.dimension("quarter", "Quarter"))
        .column(Column.Measure.ofCount("part", "Counted", "counted"))
        .column(Column.Measure.ofCount("whole", "Of", "counted"))
        .column(Column.Share.of("rate", "Per 1,000", "part", "whole", 1).inEvery(1_000))
        .column(Column.Measure.of("target", "Target", Unit.ofRate(1_000), 0))
        .column(Column.Measure.of("england", "England", Unit.ofRate(1_000), 1))
        .column(Column.Measure.of("region", "East Midlands", Unit.ofRate(1_000), 1))
        .row(words("Q1"), number("80"), number("8000"), number("9"), number("9.5"), number("20"))
        .row(
            words("Q2"), number("88"), number("8000"), number("9"), number("9"), Mark.NOT_AVAILABLE)
        .row(words("Q3"), number("40"), number("8000"), number("9"), number("9.1"), number("20"))
        .build();
  }

  private static TrendChart chartBeside() {
    return TrendChart.of(besideEngland(), ColumnId.of("rate")).withTarget(ColumnId.of("target"));
  }

  @Test
  void others_standBesideTheFiguresWithTheirNames() {
    Drawing drawing =
        chartBeside()
            .withBeside(List.of(ColumnId.of("england"), ColumnId.of("region")))
            .draw("trend");
    ChartImage image = new ChartImage(drawing).assertSound();
    assertEquals(
        "Line over 3 periods. Per 1,000: highest 11.0 in Q2; lowest 5.0 in Q3. The last figure"
            + " shown, 5.0 in Q3, is lower than the first, 10.0 in Q1. Against the target of 9:"
            + " above it in 2, at it in 0, below it in 1 of 3 periods. Beside it England: highest"
            + " 9.5 in Q1; lowest 9.0 in Q2. Beside it East Midlands: highest 20.0 in Q1; Q3; [x]"
            + " not available in Q2.",
        drawing.description());
    double pixels = (y(image, 2) - y(image, 1)) / 6;
    assertEquals(y(image, 2) - 4 * pixels - TrendPlot.RADIUS, top(image, "1-1"), 0.2);
    assertEquals(y(image, 2) - 4.1 * pixels - TrendPlot.RADIUS, top(image, "2-1"), 0.2);
    assertFalse(image.hasMark("1-2"), "nothing is known of the region in Q2");
    List<String> joined =
        image
            .all()
            .filter(element -> element.getAttribute("stroke").equals(TrendPlot.BESIDE))
            .filter(element -> element.hasAttribute("stroke-dasharray"))
            .map(element -> element.getAttribute("stroke-dasharray"))
            .toList();
    assertEquals(List.of("2 4", "2 4"), joined, "the region has a gap and no line");
    // Nine and nine point one stand at one height: their words do not.
    assertTrue(image.line("Target 9").frame().top() >= image.line("England 9.1").frame().bottom());
    assertTrue(image.line("England 9.1").frame().top() >= image.line("Midlands").frame().bottom());
  }

  /** The upper edge of a square, drawn from its middle. */
  private static double top(ChartImage image, String mark) {
    String path = image.only("data-mark", mark).getAttribute("d");
    return Double.parseDouble(path.replaceAll("M[0-9.]+ ([0-9.]+)m.*", "$1")) - TrendPlot.RADIUS;
  }

  @Test
  void moreThanThreeOthers_orOfAnotherUnit_areRefused() {
    ColumnId england = ColumnId.of("england");
    assertEquals(
        "trend of table rates must have up to 3 columns beside its figures but was given 4",
        assertThrows(
                IllegalArgumentException.class,
                () -> chartBeside().withBeside(List.of(england, england, england, england)))
            .getMessage());
    assertEquals(
        "chart of table rates must draw figures of one unit but was given column whole",
        assertThrows(
                IllegalArgumentException.class,
                () -> chartBeside().withBeside(List.of(ColumnId.of("whole"))).draw("a"))
            .getMessage());
  }
}
