// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableRow;
import org.ncscp.reporting.table.Unit;

/**
 * What a chart draws of a table: some columns of one unit, without subtotals and totals.
 *
 * @param series the columns
 * @param rows the rows
 */
record Figures(List<Column> series, List<Row> rows) {
  /**
   * One row.
   *
   * @param label the words under its dimensions
   */
  record Row(Optional<String> group, String label, List<Value> values) {
    /** The words that tell it from all other rows. */
    String name() {
      return label + group.map(words -> " (" + words + ")").orElse("");
    }
  }

  /**
   * One cell.
   *
   * @param text as it is printed
   * @param number as it is printed; empty for a mark
   */
  record Value(String text, Optional<BigDecimal> number, Optional<Mark> mark, boolean provisional) {
    boolean isZero() {
      return number.filter(figure -> figure.signum() == 0).isPresent();
    }
  }

  static Figures of(ReportTable table, List<ColumnId> columns, int most) {
    if (columns.isEmpty() || columns.size() > most) {
      throw new IllegalArgumentException(
          "chart of table "
              + table.id()
              + " must draw 1 to "
              + most
              + " columns but was given "
              + columns.size());
    }
    List<Integer> places = columns.stream().map(table::indexOf).toList();
    List<Column> series = places.stream().map(table.columns()::get).toList();
    for (Column column : series) {
      if (!isDrawn(column) || !unit(column).name().equals(unit(series.get(0)).name())) {
        throw new IllegalArgumentException(
            "chart of table "
                + table.id()
                + " must draw figures of one unit but was given column "
                + column.id());
      }
    }
    List<Row> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      if (row.kind() == TableRow.Kind.BODY) {
        List<Value> values = new ArrayList<>();
        for (int place : places) {
          values.add(value(table.columns().get(place), row.cells().get(place)));
        }
        rows.add(new Row(row.group(), label(table, row), List.copyOf(values)));
      }
    }
    return new Figures(series, List.copyOf(rows));
  }

  private static boolean isDrawn(Column column) {
    return column instanceof Column.Measure || column instanceof Column.Share;
  }

  private static Unit unit(Column column) {
    return Unit.of(column).orElseThrow();
  }

  static String label(ReportTable table, TableRow row) {
    return IntStream.range(0, table.columns().size())
        .filter(at -> table.columns().get(at) instanceof Column.Dimension)
        .mapToObj(at -> CellText.of(table.columns().get(at), row.cells().get(at)))
        .filter(words -> !words.isBlank())
        .collect(joining(", "));
  }

  static Value value(Column column, Cell cell) {
    boolean provisional = false;
    if (cell instanceof Cell.Figure figure) {
      provisional = figure.provisional();
    } else if (cell instanceof Cell.Ratio ratio) {
      provisional = ratio.provisional();
    }
    Optional<Mark> mark = cell instanceof Mark one ? Optional.of(one) : Optional.empty();
    return new Value(CellText.of(column, cell), CellText.number(column, cell), mark, provisional);
  }

  private static int places(Column column) {
    if (column instanceof Column.Share share) {
      return share.places();
    }
    return column instanceof Column.Measure measure ? measure.places() : 0;
  }

  /** Returns the smallest difference between two printed figures. */
  BigDecimal least() {
    int places = series.stream().mapToInt(Figures::places).min().orElse(0);
    return BigDecimal.ONE.movePointLeft(places);
  }

  Stream<Value> values() {
    return rows.stream().flatMap(row -> row.values().stream());
  }

  List<BigDecimal> numbers() {
    return values().flatMap(value -> value.number().stream()).toList();
  }

  /** Returns the words of a tick. */
  String tick(BigDecimal tick) {
    BigDecimal plain = tick.stripTrailingZeros();
    int places = Math.max(0, plain.scale());
    return CellText.of(
        Column.Measure.of("tick", "", unit(series.get(0)), places), new Cell.Figure(plain, false));
  }

  /** Returns what the numbers are, in words. */
  String unitInWords() {
    Unit unit = unit(series.get(0));
    return switch (unit.kind()) {
      case COUNT -> "number of " + unit.name();
      case POUNDS -> "in pounds";
      case NUMBER -> unit.equals(Unit.PER_CENT) ? "in per cent" : unit.name();
    };
  }

  /** Returns a sentence for each sign that occurs. */
  List<String> signs() {
    List<String> signs = new ArrayList<>();
    Set<Mark> marks = new LinkedHashSet<>();
    for (Mark mark : Mark.values()) {
      if (values().anyMatch(value -> value.mark().filter(mark::equals).isPresent())) {
        marks.add(mark);
      }
    }
    marks.forEach(mark -> signs.add(mark.sign() + " " + mark.description() + "."));
    if (values().anyMatch(Value::provisional)) {
      signs.add(CellText.PROVISIONAL + " provisional: it may still change.");
    }
    return signs;
  }
}
