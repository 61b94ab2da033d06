// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.chart.YearCalendar.Duty;
import org.ncscp.reporting.chart.YearCalendar.Standing;
import org.ncscp.reporting.svg.DrawnChart.Frame;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.Unit;

/** Laws of every chart, over tables that no partnership would have. */
class ChartProperties {
  private static final ColumnId A = ColumnId.of("a");
  private static final ColumnId B = ColumnId.of("b");
  private static final ColumnId C = ColumnId.of("c");
  private static final ColumnId D = ColumnId.of("d");
  private static final Unit UNIT = Unit.ofNumber("things");

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void bars_areSoundAndProportional(@ForAll("tables") ReportTable table) {
    ChartImage image =
        new ChartImage(BarChart.draw("a", table, A, B)).assertSound().assertWordsBesideMarks();
    assertProportional(image, table, 2);
    assertEquals(BarChart.draw("a", table, A, B), BarChart.draw("a", table, A, B));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void stackedBars_areSoundAndProportional(@ForAll("counts") ReportTable table) {
    ChartImage image = new ChartImage(StackedBarChart.draw("a", table, A, B, C)).assertSound();
    assertProportional(image, table, 3);
    for (int row = 0; row < table.rows().size(); row++) {
      assertJoined(image, row);
    }
  }

  private static void assertJoined(ChartImage image, int row) {
    Optional<Frame> before = Optional.empty();
    for (int at = 0; at < 3; at++) {
      if (image.hasMark(row + "-" + at)) {
        Frame bar = image.mark(row + "-" + at);
        before.ifPresent(last -> assertEquals(last.right(), bar.left(), 0.21));
        before = Optional.of(bar);
      }
    }
  }

  /** Every bar against the longest one, by arithmetic of its own. */
  private static void assertProportional(ChartImage image, ReportTable table, int series) {
    double longest = 0;
    double most = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      for (int at = 0; at < series; at++) {
        double figure = figure(table.rows().get(row).cells().get(at + 1));
        assertEquals(figure != 0, image.hasMark(row + "-" + at));
        if (Math.abs(figure) > most) {
          most = Math.abs(figure);
          Frame bar = image.mark(row + "-" + at);
          longest = bar.right() - bar.left();
        }
      }
    }
    for (int row = 0; row < table.rows().size(); row++) {
      for (int at = 0; at < series; at++) {
        double figure = Math.abs(figure(table.rows().get(row).cells().get(at + 1)));
        if (figure != 0) {
          Frame bar = image.mark(row + "-" + at);
          assertEquals(longest * figure / most, bar.right() - bar.left(), 0.25);
        }
      }
    }
  }

  /** The figure, or zero for a mark. */
  private static double figure(Cell cell) {
    return cell instanceof Cell.Figure figure ? figure.value().doubleValue() : 0;
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void trend_isSoundAndBreaksAtEachGap(@ForAll("trends") ReportTable table) {
    ChartImage image =
        new ChartImage(
                TrendChart.of(table, A)
                    .withTarget(B)
                    .withBeside(List.of(D))
                    .withRating(C)
                    .draw("a"))
            .assertSound();
    boolean drawing = false;
    List<String> steps = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      boolean shown = table.rows().get(row).cells().get(1) instanceof Cell.Figure;
      assertEquals(shown, image.hasMark(row + "-0"));
      if (shown) {
        steps.add(drawing ? "L" : "M");
      }
      drawing = shown;
    }
    if (!table.rows().isEmpty()) {
      String path = image.only("data-mark", "trend").getAttribute("d");
      assertEquals(String.join("", steps), path.replaceAll("[^ML]", ""));
    }
  }

  /**
   * Whatever was withheld, with the sums and shares that it goes into, the chart is the same text.
   */
  @Property(tries = 200)
  void whatIsWithheld_changesNothing(
      @ForAll @LongRange(min = 0, max = 1_000_000) long one,
      @ForAll @LongRange(min = 0, max = 1_000_000) long other,
      @ForAll @LongRange(min = 0, max = 9) long shown) {
    ReportTable first = withheld(one, shown);
    ReportTable second = withheld(other, shown);
    ColumnId share = ColumnId.of("share");
    assertEquals(BarChart.draw("x", first, A, B, C), BarChart.draw("x", second, A, B, C));
    assertEquals(BarChart.draw("x", first, share), BarChart.draw("x", second, share));
    assertEquals(StackedBarChart.draw("x", first, A, B), StackedBarChart.draw("x", second, A, B));
    assertEquals(TrendChart.of(first, share).draw("x"), TrendChart.of(second, share).draw("x"));
    String svg = StackedBarChart.draw("x", first, A, B).svg();
    assertFalse(svg.contains(Long.toString(1_000_000 + one)), "the sum of the row");
  }

  /** A table with one count withheld, and all that would give it away. */
  private static ReportTable withheld(long hidden, long shown) {
    return ReportTable.builder("t", "Table")
        .column(Column.dimension("row", "Row"))
        .column(Column.Measure.ofCount("a", "A", "reviews").asIdentifying())
        .column(Column.Measure.ofCount("b", "B", "reviews").asIdentifying())
        .column(Column.Measure.ofCount("c", "All", "reviews").asIdentifying().sumOf("a", "b"))
        .column(Column.Share.of("share", "Share", "a", "c", 1))
        .row(Cell.words("one"), Cell.count(hidden), Cell.count(1_000_000))
        .row(Cell.words("two"), Cell.count(shown), Cell.count(7))
        .total("Total")
        .build()
        .replacing(
            (row, column, cell) ->
                !(column instanceof Column.Dimension)
                        && !column.id().equals(B)
                        && !row.cells().get(0).equals(Cell.words("two"))
                    ? Mark.WITHHELD
                    : cell);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void calendar_isSoundWhateverTheOrder(@ForAll("duties") List<Duty> duties, @ForAll long seed) {
    ReportingPeriod period = ReportingPeriod.ofFinancialYear(2024);
    DrawnTable drawn = YearCalendar.draw("a", "Duties", period, duties);
    new ChartImage(drawn.drawing()).assertSound().assertWordsBesideMarks();
    List<Duty> shuffled = new ArrayList<>(duties);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(drawn, YearCalendar.draw("a", "Duties", period, shuffled));
    assertEquals(duties.size(), drawn.table().rows().size());
  }

  private static Arbitrary<String> words() {
    return Arbitraries.oneOf(
        Arbitraries.strings().alpha().withChars(" ,-()£%&<>\"'").ofMaxLength(90),
        Arbitraries.strings().all().ofMaxLength(12));
  }

  private static Arbitrary<Cell> figures(BigDecimal least, BigDecimal most) {
    Arbitrary<Cell> figure =
        Arbitraries.bigDecimals()
            .between(least, most)
            .ofScale(1)
            .map(number -> (Cell) new Cell.Figure(number, number.signum() > 0));
    return Arbitraries.frequencyOf(
        Tuple.of(5, figure),
        Tuple.of(1, Arbitraries.just(Cell.number(BigDecimal.ZERO))),
        Tuple.of(2, Arbitraries.of(Mark.class).map(mark -> (Cell) mark)));
  }

  @Provide
  Arbitrary<ReportTable> tables() {
    BigDecimal most = new BigDecimal("9999999.9");
    return Combinators.combine(words(), row(figures(most.negate(), most)).list().ofMaxSize(12))
        .as(ChartProperties::table);
  }

  @Provide
  Arbitrary<ReportTable> counts() {
    Arbitrary<Cell> cell = figures(BigDecimal.ZERO, new BigDecimal("40.0"));
    return Combinators.combine(words(), row(cell).list().ofMaxSize(12)).as(ChartProperties::table);
  }

  private record Row(String label, List<Cell> cells) {}

  private static Arbitrary<Row> row(Arbitrary<Cell> cells) {
    return Combinators.combine(words(), cells.list().ofSize(3)).as(Row::new);
  }

  private static ReportTable table(String heading, List<Row> rows) {
    ReportTable.Builder table =
        ReportTable.builder("t", "Table " + heading)
            .groupedBy(Column.dimension("group", "Group"))
            .column(Column.dimension("row", "Row"))
            .column(Column.Measure.of("a", "A" + heading, UNIT, 1))
            .column(Column.Measure.of("b", "B" + heading, UNIT, 1))
            .column(Column.Measure.of("c", "C" + heading, UNIT, 1));
    for (Row row : rows) {
      if (row.label().length() % 3 == 0) {
        table.group("Group " + row.label());
      }
      table.row(
          Cell.words(row.label()), row.cells().get(0), row.cells().get(1), row.cells().get(2));
    }
    return table.build();
  }

  @Provide
  Arbitrary<ReportTable> trends() {
    Arbitrary<Cell> cell = figures(new BigDecimal("-100.0"), new BigDecimal("99999.0"));
    Arbitrary<String> rating = Arbitraries.of("Green", "Amber: watched", "red", "no rating", "");
    Arbitrary<List<Row>> rows = row(cell).list().ofMaxSize(24);
    return Combinators.combine(rows, rating.list().ofSize(24)).as(ChartProperties::trend);
  }

  private static ReportTable trend(List<Row> rows, List<String> ratings) {
    ReportTable.Builder table =
        ReportTable.builder("t", "Trend")
            .column(Column.dimension("row", "Quarter"))
            .column(Column.Measure.of("a", "A", UNIT, 1))
            .column(Column.Measure.of("b", "B", UNIT, 1))
            .column(Column.Measure.of("d", "D", UNIT, 1))
            .column(Column.remark("c", "Rating"));
    for (int at = 0; at < rows.size(); at++) {
      List<Cell> cells = rows.get(at).cells();
      table.row(
          Cell.words(rows.get(at).label()),
          cells.get(0),
          cells.get(1),
          cells.get(2),
          Cell.words(ratings.get(at)));
    }
    return table.build();
  }

  @Provide
  Arbitrary<List<Duty>> duties() {
    ReportingPeriod year = ReportingPeriod.ofFinancialYear(2024);
    return Combinators.combine(
            Arbitraries.integers().between(-40, 364),
            Arbitraries.integers().between(0, 100),
            words(),
            Arbitraries.of(Standing.class))
        .as(
            (from, days, words, standing) ->
                new Duty(
                    year.first().plusDays(from),
                    year.first().plusDays(Math.max(0, from + (days > 50 ? 0 : days))),
                    "W" + words,
                    standing))
        .list()
        .ofMaxSize(15);
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void everyDuty_hasAMarkInEachOfItsMonths(@ForAll("duties") List<Duty> duties) {
    ReportingPeriod period = ReportingPeriod.ofFinancialYear(2024);
    ChartImage image = new ChartImage(YearCalendar.draw("a", "Duties", period, duties).drawing());
    long marks =
        image
            .all()
            .map(element -> element.getAttribute("data-mark"))
            .filter(name -> name.matches("[0-9]+-20.*"))
            .count();
    long months =
        duties.stream()
            .flatMapToLong(
                duty ->
                    IntStream.rangeClosed(0, 11)
                        .filter(
                            month ->
                                !duty.first()
                                        .isAfter(period.first().plusMonths(month + 1).minusDays(1))
                                    && !duty.last().isBefore(period.first().plusMonths(month)))
                        .asLongStream())
            .count();
    assertEquals(months, marks);
  }
}
