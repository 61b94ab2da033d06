// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.reference.Pounds;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.svg.DrawnChart.Frame;
import org.ncscp.reporting.svg.Sheets;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.Unit;

class BarChartTest {
  private static final ColumnId AGREED = ColumnId.of("agreed");
  private static final ColumnId BEFORE = ColumnId.of("before");

  /** The contributions of the 2024/25 report; those of the year before are invented. */
  private static final ReportTable CONTRIBUTIONS =
      ReportTable.builder("contributions", "Contributions agreed")
          .column(Column.dimension("contributor", "Contributor"))
          .column(Column.Measure.ofPounds("agreed", "2024/25"))
          .column(Column.Measure.ofPounds("before", "2023/24"))
          .column(Column.Share.ofTotal("share", "Share", "agreed", 2))
          .row(Cell.words("Local authority"), pounds("189,712"), pounds("100,000"))
          .row(Cell.words("ICB"), pounds("189,712"), Mark.NOT_AVAILABLE)
          .row(Cell.words("Police"), pounds("38,000"), pounds("38,000").asProvisional())
          .row(Cell.words("Probation"), pounds("3,892"), pounds("0"))
          .row(Cell.words("Credit"), pounds("-2,857"), Mark.NOT_APPLICABLE)
          .total("Total")
          .build();

  private static Cell pounds(String pounds) {
    return Cell.pounds(Pounds.parse(pounds));
  }

  private static ReportTable counts(Cell... cells) {
    ReportTable.Builder table =
        ReportTable.builder("counts", "Counts")
            .column(Column.dimension("what", "What"))
            .column(Column.Measure.ofCount("count", "Count", "things"));
    for (int at = 0; at < cells.length; at++) {
      table.row(Cell.words("Row " + at), cells[at]);
    }
    return table.build();
  }

  private static ChartImage draw(ReportTable table, String... columns) {
    Drawing drawing =
        BarChart.draw(
            "a-chart", table, Stream.of(columns).map(ColumnId::of).toArray(ColumnId[]::new));
    assertEquals(Optional.of(table.id()), drawing.data());
    assertEquals("a-chart", drawing.id());
    return new ChartImage(drawing).assertSound().assertWordsBesideMarks();
  }

  private static double width(Frame frame) {
    return frame.right() - frame.left();
  }

  @Test
  void bars_areAsLongAsTheirFiguresByTheAxis() {
    ChartImage image = draw(CONTRIBUTIONS, "agreed", "before");
    double zero = image.line("-£50,000").anchor();
    double fifty =
        image.lines().stream()
            .filter(line -> line.words().equals("£100,000"))
            .mapToDouble(ChartImage.Words::anchor)
            .min()
            .orElseThrow();
    double pixels = (fifty - zero) / 150_000;
    double origin = zero + 50_000 * pixels;
    assertBar(image.mark("0-0"), origin, 189_712 * pixels);
    assertBar(image.mark("0-1"), origin, 100_000 * pixels);
    assertBar(image.mark("1-0"), origin, 189_712 * pixels);
    assertBar(image.mark("2-0"), origin, 38_000 * pixels);
    assertBar(image.mark("2-1"), origin, 38_000 * pixels);
    assertBar(image.mark("3-0"), origin, 3_892 * pixels);
    Frame credit = image.mark("4-0");
    assertEquals(origin, credit.right(), 0.2);
    assertEquals(2_857 * pixels, width(credit), 0.2);
    assertTrue(image.line("-£2,857").frame().right() < credit.left());
  }

  private static void assertBar(Frame bar, double origin, double length) {
    assertEquals(origin, bar.left(), 0.2);
    assertEquals(length, width(bar), 0.2);
  }

  @Test
  void series_standBelowOneAnotherAndDifferWithoutColour() {
    ChartImage image = draw(CONTRIBUTIONS, "agreed", "before");
    assertTrue(image.mark("0-0").bottom() < image.mark("0-1").top());
    assertTrue(image.mark("0-1").bottom() < image.mark("1-0").top());
    assertEquals("solid", image.only("data-mark", "0-0").getAttribute("data-look"));
    assertEquals("solid", image.only("data-mark", "key-0").getAttribute("data-look"));
    assertEquals("rising", image.only("data-mark", "0-1").getAttribute("data-look"));
    assertEquals("rising", image.only("data-mark", "key-1").getAttribute("data-look"));
    assertEquals("path", image.only("data-mark", "0-1").getNextSibling().getLocalName());
    assertEquals("text", image.only("data-mark", "0-0").getNextSibling().getLocalName());
  }

  @Test
  void figures_standAtTheirBars() {
    ChartImage image = draw(CONTRIBUTIONS, "agreed");
    Frame bar = image.mark("2-0");
    Frame words = image.line("£38,000").frame();
    assertTrue(words.left() > bar.right() && words.left() < bar.right() + 12);
    assertTrue(words.top() > bar.top() - 3 && words.bottom() < bar.bottom() + 3);
    assertTrue(image.said().contains("2024/25, in pounds"));
    assertFalse(image.said().contains("Total"), "a total dwarfs its parts");
  }

  @Test
  void zeroAndMarks_areNoBars() {
    ChartImage image = draw(CONTRIBUTIONS, "agreed", "before");
    assertFalse(image.hasMark("3-1"), "a true zero is a tick");
    assertTrue(image.said().contains("£0"));
    Frame unknown = image.sign("1-1");
    Frame without = image.sign("4-1");
    assertEquals(width(unknown), width(without), 0.01);
    assertEquals(unknown.left(), without.left(), 0.01);
    assertTrue(
        image
            .said()
            .containsAll(
                List.of(
                    "[x]",
                    "[z]",
                    "£38,000 [p]",
                    "[x] not available.",
                    "[z] not applicable.",
                    "[p] provisional: it may still change.")));
  }

  @Test
  void description_saysWhatThePictureShows() {
    Drawing drawing = BarChart.draw("a-chart", CONTRIBUTIONS, AGREED, BEFORE);
    assertEquals("Contributions agreed", drawing.title());
    assertEquals(
        "Bars with 5 rows. 2024/25: highest £189,712 in Local authority; ICB; lowest -£2,857 in"
            + " Credit. 2023/24: highest £100,000 in Local authority; lowest £0 in Probation; [z]"
            + " not applicable in Credit; [x] not available in ICB.",
        drawing.description());
  }

  @Test
  void shares_areDrawnAsPrinted() {
    ChartImage image = draw(CONTRIBUTIONS, "share");
    assertTrue(
        image.said().containsAll(List.of("45.34%", "9.08%", "0%", "40%", "Share, in per cent")));
    assertEquals(45.34 / 9.08, width(image.mark("0-0")) / width(image.mark("2-0")), 0.02);
  }

  /** More digits than the table prints would say more than the table. */
  @Test
  void bars_areAsLongAsTheirPrintedFigures() {
    ReportTable table =
        ReportTable.builder("scores", "Scores")
            .column(Column.dimension("what", "What"))
            .column(Column.Measure.of("score", "Score", Unit.ofNumber("points"), 0))
            .row(Cell.words("a"), Cell.number(new BigDecimal("2.49")))
            .row(Cell.words("b"), Cell.number(new BigDecimal("1.5")))
            .build();
    ChartImage image = draw(table, "score");
    assertEquals(width(image.mark("0-0")), width(image.mark("1-0")), 0.01);
  }

  @Test
  void groups_haveTheirHeadings() {
    ReportTable table =
        ReportTable.builder("expenditure", "Expenditure")
            .groupedBy(Column.dimension("scope", "Scope"))
            .column(Column.dimension("category", "Category"))
            .column(Column.Measure.ofPounds("spent", "Spent"))
            .group("Children")
            .row(Cell.words("Pension"), pounds("4,702"))
            .subtotal("Children together")
            .group("Adults")
            .row(Cell.words("Pension"), pounds("1,475"))
            .build();
    ChartImage image = draw(table, "spent");
    assertTrue(image.line("Children").frame().bottom() < image.mark("0-0").top());
    assertTrue(image.mark("0-0").bottom() < image.line("Adults").frame().top());
    assertFalse(image.said().contains("Children together"));
    assertEquals(
        "Bars with 2 rows. Spent: highest £4,702 in Pension (Children); lowest £1,475 in Pension"
            + " (Adults).",
        BarChart.draw("a", table, ColumnId.of("spent")).description());
  }

  @Test
  void nothing_saysSo() {
    ChartImage image = draw(counts(), "count");
    assertTrue(image.said().contains("There is nothing to show."));
    assertEquals(
        "Bars with 0 rows. Count: nothing to show.",
        BarChart.draw("a", counts(), ColumnId.of("count")).description());
  }

  @Test
  void allZero_hasAnAxisAndNoBar() {
    ChartImage image = draw(counts(Cell.count(0), Cell.count(0)), "count");
    assertFalse(image.hasMark("0-0"));
    assertEquals(3, image.said().stream().filter("0"::equals).count(), "two figures and a tick");
    assertEquals(
        "Bars with 2 rows. Count: highest 0 in Row 0; Row 1.",
        BarChart.draw("a", counts(Cell.count(0), Cell.count(0)), ColumnId.of("count"))
            .description());
  }

  @Test
  void hugeAndTiny_bothHaveTheirFigures() {
    ChartImage image = draw(counts(Cell.count(1), Cell.count(999_999_999_999L)), "count");
    assertEquals(0, width(image.mark("0-0")), 0.11);
    assertTrue(image.said().containsAll(List.of("1", "999,999,999,999")));
    Cell absurd = Cell.number(new BigDecimal("9".repeat(60)));
    ReportTable table =
        ReportTable.builder("absurd", "Absurd")
            .column(Column.dimension("what", "What"))
            .column(Column.Measure.of("n", "N", Unit.ofNumber("things"), 0))
            .row(Cell.words("x".repeat(300)), absurd)
            .row(Cell.words("y"), Cell.number(new BigDecimal("-" + "8".repeat(60))))
            .build();
    draw(table, "n");
  }

  @Test
  void fortyRows_areAllThere() {
    Cell[] cells = Stream.iterate(1L, i -> i + 1).limit(40).map(Cell::count).toArray(Cell[]::new);
    ChartImage image = draw(counts(cells), "count");
    double one = width(image.mark("0-0"));
    for (int row = 0; row < 40; row++) {
      assertEquals((row + 1) * one, width(image.mark(row + "-0")), 40 * 0.06);
      assertTrue(image.said().contains("Row " + row));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "]]>&lt;!--",
        "=HYPERLINK(\"http://example.org\")",
        "a\u202egnp.exe",
        "line\r\nbreak\u0000\u0007",
        "\uD800 half",
        "👧🏽 児童保護 Ünïted",
        "W",
      })
  void hostileWords_areWords(String words) {
    ReportTable table =
        ReportTable.builder("hostile", words)
            .groupedBy(Column.dimension("g", "G"))
            .column(Column.dimension("what", words))
            .column(Column.Measure.ofCount("count", words.repeat(40), "things"))
            .column(Column.Measure.ofCount("other", words, "things"))
            .group(words.repeat(20))
            .row(Cell.words(words.repeat(30)), Cell.count(3), Mark.WITHHELD)
            .build();
    ChartImage image = draw(table, "count", "other");
    assertTrue(image.all().noneMatch(element -> element.getLocalName().equals("script")));
    assertTrue(image.said().stream().noneMatch(said -> said.contains("\u202e")));
    draw(table, "count");
  }

  @Test
  void columns_thatCannotBeDrawn_areRefused() {
    assertRefused("chart of table contributions must draw 1 to 4 columns but was given 0");
    assertRefused(
        "chart of table contributions must draw 1 to 4 columns but was given 5",
        AGREED,
        BEFORE,
        AGREED,
        BEFORE,
        AGREED);
    assertRefused("table contributions must have a column gone", ColumnId.of("gone"));
    assertRefused(
        "chart of table contributions must draw figures of one unit but was given column"
            + " contributor",
        ColumnId.of("contributor"));
    assertRefused(
        "chart of table contributions must draw figures of one unit but was given column share",
        AGREED,
        ColumnId.of("share"));
  }

  private static void assertRefused(String message, ColumnId... columns) {
    assertEquals(
        message,
        assertThrows(
                IllegalArgumentException.class, () -> BarChart.draw("a", CONTRIBUTIONS, columns))
            .getMessage());
  }

  @Test
  void nulls_areRefusedByName() {
    assertEquals(
        "id",
        assertThrows(NullPointerException.class, () -> BarChart.draw(null, CONTRIBUTIONS, AGREED))
            .getMessage());
    assertEquals(
        "table",
        assertThrows(NullPointerException.class, () -> BarChart.draw("a", null, AGREED))
            .getMessage());
  }

  @Test
  void image_isTheSameEverywhere() {
    Sheets.assertSameEverywhere(() -> BarChart.draw("a", CONTRIBUTIONS, AGREED, BEFORE).svg());
  }
}
