// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.ncscp.reporting.chart.Figures.Row;
import org.ncscp.reporting.chart.Figures.Value;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.svg.SvgSheet;
import org.ncscp.reporting.svg.SvgSheet.Anchor;
import org.ncscp.reporting.svg.SvgSheet.Letters;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.ReportTable;

/**
 * Bars beside the words of each row, from zero, with the printed figure at the end of each: one
 * column or several beside one another, as this year and last year. A credit goes to the left. A
 * true zero is a tick; a mark is its sign in a box of one size.
 *
 * <pre>{@code
 * Drawing drawn =
 *     BarChart.draw("contributions-chart", contributions, ColumnId.of("agreed"), ColumnId.of("before"));
 * }</pre>
 */
public final class BarChart {
  private static final int MOST = 4;
  private static final double BAR = 16;
  private static final double TOGETHER = 3;
  private static final double BETWEEN = 12;
  private static final double SPACE = 6;
  private static final double WIDEST_VALUE = 120;
  private static final double LEAST_ROOM = 48;

  private final Figures figures;
  private final Canvas canvas;
  private final RowPlot plot;

  private BarChart(Figures figures, String title) {
    this.figures = figures;
    canvas = Canvas.of(title);
    double before = room(-1);
    double behind = Math.max(LEAST_ROOM, room(1));
    plot = new RowPlot(canvas, figures, figures.numbers(), before, behind);
  }

  /**
   * Draws columns of a table, without its subtotals and totals.
   *
   * @param id the name of the drawing, once in a report
   * @param table the table, safe to publish
   * @param columns one to four columns of figures or shares, all of one unit
   * @return the drawing
   * @throws IllegalArgumentException if the name has another form, or if there are more columns,
   *     one that the table does not have, one without figures, or two of different units
   */
  public static Drawing draw(String id, ReportTable table, ColumnId... columns) {
    requireNonNull(id, "id");
    Figures figures = Figures.of(requireNonNull(table, "table"), List.of(columns), MOST);
    return new BarChart(figures, table.caption()).drawn(id, table);
  }

  /** How much room the words of bars on one side of zero need. */
  private double room(int side) {
    return figures
        .values()
        .filter(value -> value.number().map(n -> n.signum() < 0 ? -1 : 1).orElse(1) == side)
        .mapToDouble(value -> Math.min(WIDEST_VALUE, Letters.TEXT.width(value.text())) + SPACE + 2)
        .max()
        .orElse(0);
  }

  private Drawing drawn(String id, ReportTable table) {
    List<String> headings = figures.series().stream().map(Column::heading).toList();
    String unit = figures.unitInWords();
    if (headings.size() == 1) {
      canvas.say(headings.get(0) + ", " + unit);
    } else {
      canvas.say(SvgSheet.capital(unit));
      canvas.keyOfLooks(headings);
    }
    List<String> notes = new ArrayList<>(figures.signs());
    if (figures.rows().isEmpty()) {
      canvas.say("There is nothing to show.");
    } else {
      List<RowPlot.Line> lines = new ArrayList<>();
      for (int at = 0; at < figures.rows().size(); at++) {
        lines.add(line(at, figures.rows().get(at)));
      }
      plot.draw(lines, BETWEEN);
    }
    return canvas.finish(id, table, notes, Said.of("Bars", figures));
  }

  private RowPlot.Line line(int row, Row of) {
    double height = -TOGETHER;
    for (Value value : of.values()) {
      height += TOGETHER + height(value);
    }
    return new RowPlot.Line(of.group(), of.label(), height, top -> paint(row, of, top));
  }

  private static double height(Value value) {
    return Math.max(BAR, Letters.TEXT.height(value.text(), WIDEST_VALUE));
  }

  private void paint(int row, Row of, double top) {
    double y = top;
    for (int at = 0; at < of.values().size(); at++) {
      Value value = of.values().get(at);
      double height = height(value);
      value(row + "-" + at, Canvas.LOOKS.get(at), value, y + (height - BAR) / 2);
      y += height + TOGETHER;
    }
  }

  private void value(String name, Look look, Value value, double top) {
    double zero = plot.zero();
    if (value.number().isEmpty()) {
      canvas.sign(name, value.text(), zero + SPACE, top);
      return;
    }
    double end = plot.x(value.number().get());
    boolean below = value.number().get().signum() < 0;
    if (value.isZero()) {
      canvas.zero(zero, top, BAR);
    } else {
      canvas.bar(look, name, Math.min(zero, end), top, Math.abs(end - zero), BAR);
    }
    double textTop = top + (BAR - Letters.TEXT.height(value.text(), WIDEST_VALUE)) / 2;
    canvas.text(
        Letters.TEXT,
        value.text(),
        below ? end - SPACE : end + SPACE,
        textTop,
        WIDEST_VALUE,
        below ? Anchor.END : Anchor.START);
  }
}
