// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ncscp.reporting.chart.Figures.Row;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableRow;

/**
 * A line through the figures of periods that follow one another, one for each row of a table, over
 * zero, with the target as a dashed line, what stands beside it as marks with its name, and the
 * rating in words. No line is drawn through a period without a figure, and a provisional figure is
 * a hollow point. Immutable and thread-safe.
 *
 * <pre>{@code
 * Drawing drawn =
 *     TrendChart.of(assessments, ColumnId.of("in-time"))
 *         .withTarget(ColumnId.of("target"))
 *         .withRating(ColumnId.of("rating"))
 *         .draw("assessments-chart");
 * }</pre>
 */
public final class TrendChart {
  private static final int MOST = 24;

  /** As many as there are looks of marks. */
  private static final int MOST_BESIDE = 3;

  private final ReportTable table;
  private final ColumnId figure;
  private final Optional<ColumnId> target;
  private final List<ColumnId> beside;
  private final Optional<ColumnId> rating;

  private TrendChart(
      ReportTable table,
      ColumnId figure,
      Optional<ColumnId> target,
      List<ColumnId> beside,
      Optional<ColumnId> rating) {
    this.table = table;
    this.figure = figure;
    this.target = target;
    this.beside = beside;
    this.rating = rating;
  }

  /**
   * Begins the chart of a column.
   *
   * @param table the table, safe to publish, whose rows are periods in their order
   * @param figure the column of figures or shares
   * @return the chart, with nothing beside the figures
   */
  public static TrendChart of(ReportTable table, ColumnId figure) {
    return new TrendChart(
        requireNonNull(table, "table"),
        requireNonNull(figure, "figure"),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /**
   * Returns the chart with a target.
   *
   * @param column the column of the targets, of the unit of the figures
   * @return the changed chart
   */
  public TrendChart withTarget(ColumnId column) {
    return new TrendChart(table, figure, Optional.of(column), beside, rating);
  }

  /**
   * Returns the chart with figures of others, as of England.
   *
   * @param columns the columns, of the unit of the figures, up to three
   * @return the changed chart
   * @throws IllegalArgumentException if there are more than three
   */
  public TrendChart withBeside(List<ColumnId> columns) {
    if (columns.size() > MOST_BESIDE) {
      throw new IllegalArgumentException(
          "trend of table "
              + table.id()
              + " must have up to "
              + MOST_BESIDE
              + " columns beside its figures but was given "
              + columns.size());
    }
    return new TrendChart(table, figure, target, List.copyOf(columns), rating);
  }

  /**
   * Returns the chart with ratings.
   *
   * @param column the column of the ratings in words; those that begin with red, amber or green
   *     have its colour beside the word
   * @return the changed chart
   */
  public TrendChart withRating(ColumnId column) {
    return new TrendChart(table, figure, target, beside, Optional.of(column));
  }

  /**
   * Draws the chart.
   *
   * @param id the name of the drawing, once in a report
   * @return the drawing
   * @throws IllegalArgumentException if the name has another form, if the table does not have the
   *     columns, if what is drawn is no figures or of different units, or if there are more than 24
   *     periods
   */
  public Drawing draw(String id) {
    requireNonNull(id, "id");
    List<ColumnId> columns =
        Stream.of(Stream.of(figure), beside.stream(), target.stream()).flatMap(all -> all).toList();
    Figures figures = Figures.of(table, columns, 2 + MOST_BESIDE);
    List<Row> rows = figures.rows();
    if (rows.size() > MOST) {
      throw new IllegalArgumentException(
          "trend of table "
              + table.id()
              + " must have up to "
              + MOST
              + " periods but has "
              + rows.size());
    }
    Canvas canvas = Canvas.of(table.caption());
    canvas.say(figures.series().get(0).heading() + ", " + figures.unitInWords());
    List<String> ratings = ratings();
    if (rows.isEmpty()) {
      canvas.say("There is nothing to show.");
    } else {
      new TrendPlot(canvas, figures, beside.size(), ratings).draw();
    }
    return canvas.finish(id, table, figures.signs(), description(figures, ratings));
  }

  /** The rating of each row, blank if none is shown. */
  private List<String> ratings() {
    if (rating.isEmpty()) {
      return List.of();
    }
    int place = table.indexOf(rating.get());
    Column column = table.columns().get(place);
    return table.rows().stream()
        .filter(row -> row.kind() == TableRow.Kind.BODY)
        .map(row -> row.cells().get(place))
        .map(cell -> cell instanceof Mark ? "" : CellText.of(column, cell))
        .toList();
  }

  private List<String> description(Figures figures, List<String> ratings) {
    List<Row> rows = figures.rows();
    List<String> sentences = new ArrayList<>();
    sentences.add("Line over " + rows.size() + (rows.size() == 1 ? " period" : " periods") + ".");
    sentences.add(figures.series().get(0).heading() + ": " + Said.series(rows, 0) + ".");
    course(rows).ifPresent(sentences::add);
    if (target.isPresent()) {
      target(rows, beside.size() + 1).ifPresent(sentences::add);
    }
    for (int at = 1; at <= beside.size(); at++) {
      sentences.add(
          "Beside it " + figures.series().get(at).heading() + ": " + Said.series(rows, at) + ".");
    }
    Map<String, List<String>> rated = new LinkedHashMap<>();
    for (int at = 0; at < ratings.size(); at++) {
      if (!ratings.get(at).isBlank()) {
        rated.computeIfAbsent(ratings.get(at), words -> new ArrayList<>()).add(rows.get(at).name());
      }
    }
    rated.forEach(
        (words, periods) ->
            sentences.add("Rated " + words + " in " + String.join("; ", periods) + "."));
    return sentences;
  }

  /** From the first to the last figure that is shown. */
  private static Optional<String> course(List<Row> rows) {
    List<Row> shown =
        rows.stream().filter(row -> row.values().get(0).number().isPresent()).toList();
    if (shown.size() < 2) {
      return Optional.empty();
    }
    Row first = shown.get(0);
    Row last = shown.get(shown.size() - 1);
    int change = number(last, 0).compareTo(number(first, 0));
    String way = change > 0 ? "higher than" : change < 0 ? "lower than" : "the same as";
    return Optional.of(
        "The last figure shown, "
            + last.values().get(0).text()
            + " in "
            + last.name()
            + ", is "
            + way
            + " the first, "
            + first.values().get(0).text()
            + " in "
            + first.name()
            + ".");
  }

  private static Optional<String> target(List<Row> rows, int at) {
    List<Row> both =
        rows.stream()
            .filter(row -> row.values().get(0).number().isPresent())
            .filter(row -> row.values().get(at).number().isPresent())
            .toList();
    if (both.isEmpty()) {
      return Optional.empty();
    }
    int[] counts = new int[3];
    both.forEach(row -> counts[Integer.signum(number(row, 0).compareTo(number(row, at))) + 1]++);
    List<String> targets =
        both.stream().map(row -> row.values().get(at).text()).distinct().toList();
    return Optional.of(
        "Against the target of "
            + Said.listed(targets)
            + ": above it in "
            + counts[2]
            + ", at it in "
            + counts[1]
            + ", below it in "
            + counts[0]
            + " of "
            + both.size()
            + (both.size() == 1 ? " period." : " periods."));
  }

  private static BigDecimal number(Row row, int at) {
    return row.values().get(at).number().orElseThrow();
  }
}
