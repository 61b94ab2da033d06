// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.ncscp.reporting.svg.SvgText.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ncscp.reporting.chart.Figures.Row;
import org.ncscp.reporting.chart.Figures.Value;
import org.ncscp.reporting.svg.SvgSheet.Anchor;
import org.ncscp.reporting.svg.SvgSheet.Letters;

/** The line, its target, what stands beside it and, below each period, its words. */
final class TrendPlot {
  static final String LINE = "#12436d";
  static final String TARGET = "#801650";
  static final String BESIDE = "#505a5f";
  private static final double HEIGHT = 240;
  static final double RADIUS = 5;
  private static final double TARGET_WORDS = 110;
  private static final double WIDEST_TICK = 110;
  private static final double LEAST_COLUMN = 64;
  private static final double SPACE = 8;
  private static final int STEPS = 6;

  /** Figures of others by their number: each has a mark and dashes of its own. */
  private static final List<String> BESIDE_DASHES = List.of("2 4", "10 3 2 3", "14 4");

  private final Canvas canvas;
  private final Figures figures;
  private final int beside;
  private final List<String> ratings;
  private final List<Behind> behind = new ArrayList<>();
  private final Axis axis;
  private final double left;
  private final double column;
  private final double top;

  /** Words behind the plot, and the height that they speak of. */
  private record Behind(String words, double y, int series) {}

  TrendPlot(Canvas canvas, Figures figures, int beside, List<String> ratings) {
    this.canvas = canvas;
    this.figures = figures;
    this.beside = beside;
    this.ratings = ratings;
    axis = Axis.of(figures.numbers(), figures.least(), STEPS);
    double ticks =
        axis.ticks().stream()
            .mapToDouble(tick -> Letters.SMALL.width(figures.tick(tick)))
            .max()
            .orElse(0);
    left = Canvas.LEFT + Math.max(LEAST_COLUMN / 2, Math.min(WIDEST_TICK, ticks) + SPACE);
    double wordsBehind = figures.series().size() > 1 ? TARGET_WORDS + SPACE : LEAST_COLUMN / 2;
    column = (Canvas.RIGHT - wordsBehind - left) / figures.rows().size();
    top = canvas.y() + 2 * SPACE;
  }

  void draw() {
    grid();
    gaps();
    if (figures.series().size() > beside + 1) {
      target();
    }
    for (int at = 1; at <= beside; at++) {
      beside(at);
    }
    line();
    wordsBehind();
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
        // Signs wider than their columns stand at two heights, turn by turn.
        boolean crowded = Letters.SMALL.width(value.text()) + SPACE > column;
        double height = Letters.SMALL.height("[c]", column);
        double signTop = top + (crowded ? row % 2 * height : 0);
        canvas.text(Letters.SMALL, value.text(), x(row), signTop, Canvas.WIDTH, Anchor.MIDDLE);
        double lineTop = top + 3 * height;
        canvas.line(Canvas.EDGE, 1, "2 4", x(row), lineTop, "V" + number(top + HEIGHT));
      }
    }
  }

  private void target() {
    int last = -1;
    for (int row = 0; row < figures.rows().size(); row++) {
      Optional<BigDecimal> target = figures.rows().get(row).values().get(beside + 1).number();
      if (target.isPresent()) {
        last = row;
        double from = left + column * row;
        canvas.line(TARGET, 2, "8 4", from, y(target.get()), "H" + number(from + column));
      }
    }
    if (last >= 0) {
      behind("Target", beside + 1, last);
    }
  }

  /** Joins the figures of one of the others, and puts its mark on each. */
  private void beside(int series) {
    int last = -1;
    for (int row = 0; row < figures.rows().size(); row++) {
      Optional<BigDecimal> figure = figures.rows().get(row).values().get(series).number();
      if (figure.isPresent()) {
        double y = y(figure.get());
        if (last >= 0 && last == row - 1) {
          BigDecimal before = figures.rows().get(last).values().get(series).number().orElseThrow();
          String way = "L" + number(x(row)) + " " + number(y);
          canvas.line(BESIDE, 2, BESIDE_DASHES.get(series - 1), x(last), y(before), way);
        }
        mark(series, row + "-" + series, x(row), y);
        last = row;
      }
    }
    if (last >= 0) {
      behind(figures.series().get(series).heading(), series, last);
    }
  }

  /** A square, one on its tip, or a triangle. */
  private void mark(int series, String name, double x, double y) {
    double half = RADIUS;
    String from = "M" + number(x) + " " + number(y);
    String side = number(half);
    String whole = number(2 * half);
    String path =
        switch (series) {
          case 1 ->
              from + "m-" + side + "-" + side + "h" + whole + "v" + whole + "h-" + whole + "z";
          case 2 ->
              from
                  + "m0-"
                  + number(1.4 * half)
                  + "l"
                  + number(1.4 * half)
                  + " "
                  + number(1.4 * half)
                  + "l-"
                  + number(1.4 * half)
                  + " "
                  + number(1.4 * half)
                  + "l-"
                  + number(1.4 * half)
                  + "-"
                  + number(1.4 * half)
                  + "z";
          default -> from + "m0-" + side + "l" + side + " " + whole + "h-" + whole + "z";
        };
    canvas.path(name, BESIDE, 2, path);
  }

  private void behind(String name, int series, int row) {
    Value value = figures.rows().get(row).values().get(series);
    behind.add(new Behind(name + " " + value.text(), y(value.number().orElseThrow()), series));
  }

  /** Writes the words behind the plot as near as can be to their heights, none over another. */
  private void wordsBehind() {
    behind.sort(Comparator.comparingDouble(Behind::y));
    double free = 0;
    for (Behind one : behind) {
      boolean isMarked = one.series() <= beside;
      double x = right() + SPACE + (isMarked ? 2 * RADIUS + SPACE : 0);
      double width = right() + SPACE + TARGET_WORDS - x;
      double height = Letters.TEXT.height(one.words(), width);
      double y = Math.max(free, one.y() - height / 2);
      free = canvas.text(Letters.TEXT, one.words(), x, y, width, Anchor.START);
      if (isMarked) {
        double middle = y + Letters.TEXT.height("E", width) / 2;
        mark(one.series(), "key-" + one.series(), right() + SPACE + RADIUS, middle);
      }
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
