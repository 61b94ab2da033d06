// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ncscp.reporting.chart.Figures.Row;
import org.ncscp.reporting.chart.Figures.Value;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.svg.SvgSheet;
import org.ncscp.reporting.svg.SvgSheet.Letters;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.ReportTable;

/**
 * For each row one bar whose parts stand behind one another, each with a pattern of its own, and
 * all of them in words below it: deadlines met in time, late and overdue, by rule. What is not
 * shown in the table stands behind the bar as its sign in a box of one size, so that the bar is as
 * long as its shown parts and says nothing of the others.
 *
 * <pre>{@code
 * Drawing drawn =
 *     StackedBarChart.draw(
 *         "timeliness-chart", timeliness, ColumnId.of("in-time"), ColumnId.of("late"));
 * }</pre>
 */
public final class StackedBarChart {
  private static final int MOST = Look.values().length;
  private static final double BAR = 18;
  private static final double BETWEEN = 14;
  private static final double SPACE = 4;
  private static final double LEAST_ROOM = 48;

  private final Figures figures;
  private final Canvas canvas;
  private final RowPlot plot;

  private StackedBarChart(Figures figures, String title) {
    this.figures = figures;
    canvas = Canvas.of(title);
    long signs =
        figures.rows().stream()
            .mapToLong(row -> row.values().stream().filter(v -> v.mark().isPresent()).count())
            .max()
            .orElse(0);
    double behind = Math.max(LEAST_ROOM, signs * (Canvas.SIGN_WIDTH + SPACE) + SPACE);
    List<BigDecimal> sums = figures.rows().stream().map(StackedBarChart::shown).toList();
    plot = new RowPlot(canvas, figures, sums, 0, behind);
  }

  private static BigDecimal shown(Row row) {
    return row.values().stream()
        .flatMap(value -> value.number().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Draws columns of a table as the parts of one bar for each row, without subtotals and totals.
   *
   * @param id the name of the drawing, once in a report
   * @param table the table, safe to publish
   * @param columns one to six columns of figures or shares, all of one unit, none below zero
   * @return the drawing
   * @throws IllegalArgumentException if the name has another form, or if there are more columns,
   *     one that the table does not have, one without figures, two of different units, or a figure
   *     below zero
   */
  public static Drawing draw(String id, ReportTable table, ColumnId... columns) {
    requireNonNull(id, "id");
    Figures figures = Figures.of(requireNonNull(table, "table"), List.of(columns), MOST);
    for (BigDecimal number : figures.numbers()) {
      if (number.signum() < 0) {
        throw new IllegalArgumentException(
            "stacked chart of table "
                + table.id()
                + " must have figures of 0 or more but was given "
                + number.toPlainString());
      }
    }
    return new StackedBarChart(figures, table.caption()).drawn(id, table);
  }

  private Drawing drawn(String id, ReportTable table) {
    canvas.say(SvgSheet.capital(figures.unitInWords()));
    canvas.keyOfLooks(figures.series().stream().map(Column::heading).toList());
    List<String> notes = new ArrayList<>(figures.signs());
    if (figures.values().anyMatch(value -> value.mark().isPresent())) {
      notes.add("A box with a sign has one size, whatever it stands for.");
    }
    if (figures.rows().isEmpty()) {
      canvas.say("There is nothing to show.");
    } else {
      List<RowPlot.Line> lines = new ArrayList<>();
      for (int at = 0; at < figures.rows().size(); at++) {
        lines.add(line(at, figures.rows().get(at)));
      }
      plot.draw(lines, BETWEEN);
    }
    List<String> description = new ArrayList<>(Said.of("Stacked bars", figures));
    figures.rows().forEach(row -> description.add(row.name() + ": " + inWords(row) + "."));
    return canvas.finish(id, table, notes, description);
  }

  private String inWords(Row row) {
    return IntStream.range(0, row.values().size())
        .mapToObj(at -> figures.series().get(at).heading() + " " + row.values().get(at).text())
        .collect(joining("; "));
  }

  private RowPlot.Line line(int row, Row of) {
    double words = Letters.SMALL.height(inWords(of), wordsWidth());
    return new RowPlot.Line(
        of.group(), of.label(), BAR + SPACE + words, top -> paint(row, of, top));
  }

  private double wordsWidth() {
    return Canvas.RIGHT - plot.left() - SPACE;
  }

  private void paint(int row, Row of, double top) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int at = 0; at < of.values().size(); at++) {
      Value value = of.values().get(at);
      if (value.number().isPresent() && !value.isZero()) {
        double from = plot.x(sum);
        sum = sum.add(value.number().get());
        canvas.bar(Canvas.LOOKS.get(at), row + "-" + at, from, top, plot.x(sum) - from, BAR);
      }
    }
    double x = plot.x(sum) + SPACE;
    if (of.values().stream().allMatch(Value::isZero)) {
      canvas.zero(plot.zero(), top, BAR);
    }
    for (int at = 0; at < of.values().size(); at++) {
      Value value = of.values().get(at);
      if (value.mark().isPresent()) {
        canvas.sign(row + "-" + at, value.text(), x, top + 1);
        x += Canvas.SIGN_WIDTH + SPACE;
      }
    }
    canvas.onPlate(inWords(of), plot.left() + SPACE, top + BAR + SPACE, wordsWidth());
  }
}
