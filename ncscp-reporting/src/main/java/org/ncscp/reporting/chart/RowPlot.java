// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.ncscp.reporting.svg.SvgText.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ncscp.reporting.svg.SvgSheet.Anchor;
import org.ncscp.reporting.svg.SvgSheet.Letters;

/** Rows above one another with their labels on the left, over an axis that runs across. */
final class RowPlot {
  private static final double WIDEST_LABEL = 270;
  private static final double NARROWEST_LABEL = 60;
  private static final double GAP = 12;
  private static final double TICK_GAP = 12;
  private static final int MOST_STEPS = 8;
  private static final double GROUP_TOP = 6;

  /** Draws one row from its top down. */
  interface Painter {
    void paint(double top);
  }

  /** One row to draw. */
  record Line(Optional<String> group, String label, double height, Painter painter) {
    double labelled(double width) {
      return Math.max(height, Letters.TEXT.height(label, width));
    }
  }

  private final Canvas canvas;
  private final double labelWidth;
  private final double left;
  private final double width;
  private final Axis axis;
  private final List<String> ticks;

  /**
   * Lays out the plot.
   *
   * @param before how much room there is to be left of the axis, for words of bars below zero
   * @param behind how much room there is to be right of it
   */
  RowPlot(Canvas canvas, Figures figures, List<BigDecimal> enclosed, double before, double behind) {
    this.canvas = canvas;
    double widest =
        figures.rows().stream()
            .flatMap(
                row ->
                    Stream.of(
                        Letters.TEXT.width(row.label()),
                        row.group().map(Letters.TITLE::width).orElse(0.0)))
            .max(Double::compare)
            .orElse(0.0);
    labelWidth = Math.max(NARROWEST_LABEL, Math.min(WIDEST_LABEL, widest));
    left = Canvas.LEFT + labelWidth + GAP + before;
    width = Canvas.RIGHT - behind - left;
    Axis fitting = Axis.of(enclosed, figures.least(), MOST_STEPS);
    for (int most = MOST_STEPS - 1; most > 1 && !fits(fitting, figures, behind); most--) {
      fitting = Axis.of(enclosed, figures.least(), most);
    }
    axis = fitting;
    ticks =
        fits(axis, figures, behind) ? axis.ticks().stream().map(figures::tick).toList() : List.of();
  }

  private boolean fits(Axis candidate, Figures figures, double behind) {
    List<BigDecimal> places = candidate.ticks();
    double widest =
        places.stream()
            .mapToDouble(tick -> Letters.SMALL.width(figures.tick(tick)))
            .max()
            .orElse(0);
    return widest + TICK_GAP <= width / (places.size() - 1)
        && widest / 2 <= behind
        && widest / 2 <= left - Canvas.LEFT;
  }

  double left() {
    return left;
  }

  double width() {
    return width;
  }

  double x(BigDecimal figure) {
    return left + axis.place(figure, width);
  }

  double zero() {
    return x(BigDecimal.ZERO);
  }

  /** Draws the rows below what is drawn so far. */
  void draw(List<Line> lines, double between) {
    double top = canvas.y() + GAP;
    double bottom = top;
    Optional<String> group = Optional.empty();
    for (Line line : lines) {
      bottom += heading(line, group) + line.labelled(labelWidth) + between;
      group = line.group();
    }
    grid(top, bottom);
    double y = top;
    group = Optional.empty();
    for (Line line : lines) {
      double heading = heading(line, group);
      if (heading > 0) {
        String words = line.group().orElseThrow();
        canvas.text(Letters.TITLE, words, Canvas.LEFT, y + GROUP_TOP, labelWidth, Anchor.START);
      }
      group = line.group();
      y += heading + between / 2;
      double height = line.labelled(labelWidth);
      double label = Letters.TEXT.height(line.label(), labelWidth);
      double labelTop = y + (height - label) / 2;
      canvas.text(
          Letters.TEXT, line.label(), Canvas.LEFT + labelWidth, labelTop, labelWidth, Anchor.END);
      line.painter().paint(y + (height - line.height()) / 2);
      y += height + between / 2;
    }
    canvas.line(Canvas.EDGE, 1.4, "", zero(), top, "V" + end(bottom));
    canvas.moveTo(ticks.isEmpty() ? bottom : labels(bottom + 4));
  }

  private static String end(double bottom) {
    return number(bottom);
  }

  /** How high the heading of a group above a line is; zero if it goes on in the same group. */
  private double heading(Line line, Optional<String> before) {
    return line.group()
        .filter(words -> !line.group().equals(before))
        .map(words -> GROUP_TOP + Letters.TITLE.height(words, labelWidth))
        .orElse(0.0);
  }

  private void grid(double top, double bottom) {
    for (BigDecimal tick : axis.ticks()) {
      canvas.line(Canvas.GRID, 1, "", x(tick), top, "V" + end(bottom));
    }
  }

  private double labels(double top) {
    double bottom = top;
    for (int at = 0; at < ticks.size(); at++) {
      double x = x(axis.ticks().get(at));
      bottom = canvas.text(Letters.SMALL, ticks.get(at), x, top, Canvas.WIDTH, Anchor.MIDDLE);
    }
    return bottom;
  }
}
