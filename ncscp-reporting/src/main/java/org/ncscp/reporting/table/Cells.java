// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What cells make together, and which cell may stand in which column. */
final class Cells {
  private Cells() {}

  /** Returns the sum: unknown if a part is, and nothing to say if no part says anything. */
  static Cell sum(Stream<Cell> parts) {
    List<Cell> counting = parts.filter(part -> part != Mark.NOT_APPLICABLE).toList();
    if (counting.isEmpty()) {
      return Mark.NOT_APPLICABLE;
    }
    if (counting.contains(Mark.WITHHELD)) {
      return Mark.WITHHELD;
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean provisional = false;
    for (Cell part : counting) {
      if (!(part instanceof Cell.Figure figure)) {
        return Mark.NOT_AVAILABLE;
      }
      sum = sum.add(figure.value());
      provisional |= figure.provisional();
    }
    return new Cell.Figure(sum, provisional);
  }

  /** Returns the share that one figure is of another. */
  static Cell ratio(Cell part, Cell whole) {
    List<Cell> both = List.of(part, whole);
    for (Mark mark : List.of(Mark.WITHHELD, Mark.NOT_APPLICABLE, Mark.NOT_AVAILABLE)) {
      if (both.contains(mark)) {
        return mark;
      }
    }
    if (part instanceof Cell.Figure one && whole instanceof Cell.Figure other) {
      return other.value().signum() == 0
          ? Mark.NOT_APPLICABLE
          : new Cell.Ratio(one.value(), other.value(), one.provisional() || other.provisional());
    }
    return Mark.NOT_AVAILABLE;
  }

  static Cell require(TableId table, Column column, Cell cell) {
    boolean words = cell instanceof Cell.Words || cell instanceof Cell.Day;
    boolean fits =
        cell instanceof Mark
            || (column instanceof Column.Measure ? cell instanceof Cell.Figure : words);
    if (column instanceof Column.Measure measure
        && measure.unit().kind() == Unit.Kind.COUNT
        && cell instanceof Cell.Figure figure) {
      fits = figure.value().scale() == 0 && figure.value().signum() >= 0;
    }
    if (!fits) {
      throw new IllegalArgumentException(
          "cell of column "
              + column.id()
              + " of table "
              + table
              + " must be "
              + expected(column)
              + " but was "
              + cell);
    }
    return cell;
  }

  private static String expected(Column column) {
    if (!(column instanceof Column.Measure measure)) {
      return "words, a day or a mark";
    }
    return measure.unit().kind() == Unit.Kind.COUNT
        ? "a whole number of 0 or more, or a mark"
        : "a figure or a mark";
  }
}
