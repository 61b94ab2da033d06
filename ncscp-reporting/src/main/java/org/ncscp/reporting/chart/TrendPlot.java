// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.ncscp.reporting.svg.SvgText.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ncscp.reporting.chart.Figures.Row;
import org.ncscp.reporting.chart.Figures.Value;
import org.ncscp.reporting.svg.SvgSheet.Anchor;
import org.ncscp.reporting.svg.SvgSheet.Letters;

/** The line, its target and, below each period, its words. */
final class TrendPlot {
  static final String LINE = "#12436d";
  static final String TARGET = "#801650";
  private static final double HEIGHT = 240;
  private static final double RADIUS = 5;
  private static final double TARGET_WORDS = 110;
  private static final double WIDEST_TICK = 110;
  private static final double LEAST_COLUMN = 64;
  private static final double SPACE = 8;
  private static final int STEPS = 6;

  private final Canvas canvas;
  private final Figures figures;
  private final List<String> ratings;
  private final Axis axis;
  private final double left;
  private final double column;
  private final double top;

  TrendPlot(Canvas canvas, Figures figures, List<String> ratings) {
    this.canvas = canvas;
    this.figures = figures;
    this.ratings = ratings;
    axis = Axis.of(figures.numbers(), figures.least(), STEPS);
    double ticks =
        axis.ticks().stream()
            .mapToDouble(tick -> Letters.SMALL.width(figures.tick(tick)))
            .max()
            .orElse(0);
    left = Canvas.LEFT + Math.max(LEAST_COLUMN / 2, Math.min(WIDEST_TICK, ticks) + SPACE);
    double behind = figures.series().size() > 1 ? TARGET_WORDS + SPACE : LEAST_COLUMN / 2;
    column = (Canvas.RIGHT - behind - left) / figures.rows().size();
    top = canvas.y() + 2 * SPACE;
  }

  void draw() {
    grid();
    gaps();
    if (figures.series().size() > 1) {
      target();
    }
    line();
    canvas.moveTo(top + HEIGHT + SPACE);
    strip();
  }

  private double right() {
    return left + column * figures.rows().size();
  }

  private double x(int row) {
    return left + column * (row + 0.5);
  }

  private double y(BigDecimal figure) {
    return top + HEIGHT - axis.place(figure, HEIGHT);
  }

  private void grid() {
    for (BigDecimal tick : axis.ticks()) {
      boolean zero = tick.signum() == 0;
      double y = y(tick);
      String colour = zero ? Canvas.EDGE : Canvas.GRID;
      canvas.line(colour, zero ? 1.4 : 1, "", left, y, "H" + number(right()));
      String words = figures.tick(tick);
      if (Letters.SMALL.width(words) <= WIDEST_TICK) {
        double textTop = y - Letters.SMALL.height(words, WIDEST_TICK) / 2;
        canvas.text(Letters.SMALL, words, left - SPACE, textTop, WIDEST_TICK, Anchor.END);
      }
    }
  }

  /** Marks the periods without a figure, each in the same way. */
  private void gaps() {
    for (int row = 0; row < figures.rows().size(); row++) {
      Value value = figures.rows().get(row).values().get(0);
      if (value.number().isEmpty()) {
        // Signs beside one another stand at two heights: they may be wider than their columns.
        double signTop = top + (row % 2) * Letters.SMALL.height("[c]", column);
        canvas.text(Letters.SMALL, value.text(), x(row), signTop, Canvas.WIDTH, Anchor.MIDDLE);
        double lineTop = top + 3 * Letters.SMALL.height("[c]", column);
        canvas.line(Canvas.EDGE, 1, "2 4", x(row), lineTop, "V" + number(top + HEIGHT));
      }
    }
  }

  private void target() {
    int last = -1;
    for (int row = 0; row < figures.rows().size(); row++) {
      Optional<BigDecimal> target = figures.rows().get(row).values().get(1).number();
      if (target.isPresent()) {
        last = row;
        double from = left + column * row;
        canvas.line(TARGET, 2, "8 4", from, y(target.get()), "H" + number(from + column));
      }
    }
    if (last >= 0) {
      Value value = figures.rows().get(last).values().get(1);
      String words = "Target " + value.text();
      double height = Letters.TEXT.height(words, TARGET_WORDS);
      double y = y(value.number().orElseThrow()) - height / 2;
      canvas.text(Letters.TEXT, words, right() + SPACE, y, TARGET_WORDS, Anchor.START);
    }
  }

  private void line() {
    StringBuilder path = new StringBuilder();
    boolean drawing = false;
    for (int row = 0; row < figures.rows().size(); row++) {
      Optional<BigDecimal> figure = figures.rows().get(row).values().get(0).number();
      if (figure.isPresent()) {
        path.append(drawing ? "L" : "M").append(number(x(row))).append(" ");
        path.append(number(y(figure.get())));
      }
      drawing = figure.isPresent();
    }
    canvas.path("trend", LINE, 2.5, path.toString());
    for (int row = 0; row < figures.rows().size(); row++) {
      Value value = figures.rows().get(row).values().get(0);
      if (value.number().isPresent()) {
        String fill = value.provisional() ? "#ffffff" : LINE;
        canvas.circle(row + "-0", fill, LINE, x(row), y(value.number().get()), RADIUS);
      }
    }
  }

  /** Writes the period, its figure and its rating below it; where there are many, of every few. */
  private void strip() {
    int rows = figures.rows().size();
    int every = (int) Math.ceil(LEAST_COLUMN / column);
    double width = Math.min(column * every, Canvas.WIDTH) - 4;
    double bottom = canvas.y();
    // From the last one back, so that the latest period always has its words.
    for (int row = rows - 1; row >= 0; row--) {
      boolean said = (rows - 1 - row) % every == 0;
      if (said) {
        bottom = Math.max(bottom, words(row, x(row), width));
      }
    }
    canvas.moveTo(bottom);
  }

  private double words(int row, double x, double width) {
    Row of = figures.rows().get(row);
    double y = canvas.y();
    y = canvas.text(Letters.SMALL, of.label(), x, y, width, Anchor.MIDDLE);
    y = canvas.text(Letters.TITLE, of.values().get(0).text(), x, y + 2, width, Anchor.MIDDLE);
    if (row < ratings.size() && !ratings.get(row).isBlank()) {
      y = rating(ratings.get(row), x, y + 4, width);
    }
    return y;
  }

  private double rating(String words, double x, double y, double width) {
    double height = Letters.SMALL.height(words, width);
    Rag.of(words).ifPresent(rag -> canvas.chip(rag, x - width / 2, y, width, height + 4));
    return canvas.text(Letters.SMALL, words, x, y + 2, width, Anchor.MIDDLE) + 2;
  }
}
