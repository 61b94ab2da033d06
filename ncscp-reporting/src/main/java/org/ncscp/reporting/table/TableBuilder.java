// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * What {@link ReportTable.Builder} does: rows as they are given, sums and shares as they follow.
 */
abstract sealed class TableBuilder permits ReportTable.Builder {
  private final TableId id;
  private final String caption;
  private Optional<ReportingPeriod> period = Optional.empty();
  private Optional<LocalDate> asAt = Optional.empty();
  private Optional<Column.Dimension> grouping = Optional.empty();
  private Optional<String> group = Optional.empty();
  private boolean finished;
  private final List<Column> columns = new ArrayList<>();
  private final List<TableRow> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  TableBuilder(TableId id, String caption) {
    this.id = id;
    this.caption = requireNonNull(caption, "caption");
    if (caption.isBlank()) {
      throw new IllegalArgumentException("caption of table " + id + " must not be blank");
    }
  }

  abstract ReportTable.Builder self();

  /**
   * Says of which period the flows are.
   *
   * @param when the period
   * @return this
   */
  public ReportTable.Builder during(ReportingPeriod when) {
    period = Optional.of(requireNonNull(when, "when"));
    return self();
  }

  /**
   * Says of which day the snapshots are.
   *
   * @param day the day
   * @return this
   */
  public ReportTable.Builder asAt(LocalDate day) {
    asAt = Optional.of(requireNonNull(day, "day"));
    return self();
  }

  /**
   * Says by what the rows are grouped.
   *
   * @param dimension the dimension, which is no column
   * @return this
   * @throws IllegalArgumentException if there is a column of that name
   */
  public ReportTable.Builder groupedBy(Column.Dimension dimension) {
    requireNew(requireNonNull(dimension, "dimension"), columns.stream());
    grouping = Optional.of(dimension);
    return self();
  }

  /**
   * Adds a column. Dimensions stand first.
   *
   * @param column the column
   * @return this
   * @throws IllegalArgumentException if there is a column of that name
   * @throws IllegalStateException if there are rows already
   */
  public ReportTable.Builder column(Column column) {
    if (!rows.isEmpty()) {
      throw new IllegalStateException("columns of table " + id + " must come before its rows");
    }
    requireNew(
        requireNonNull(column, "column"), Stream.concat(columns.stream(), grouping.stream()));
    columns.add(column);
    return self();
  }

  private void requireNew(Column column, Stream<? extends Column> others) {
    if (others.anyMatch(one -> one.id().equals(column.id()))) {
      throw new IllegalArgumentException(
          "columns of table " + id + " must differ in name but " + column.id() + " is there twice");
    }
  }

  /**
   * Begins a group of rows.
   *
   * @param heading its heading
   * @return this
   * @throws IllegalStateException if the rows are not grouped
   */
  public ReportTable.Builder group(String heading) {
    if (grouping.isEmpty()) {
      throw new IllegalStateException(
          "table " + id + " must say by what its rows are grouped before group " + heading);
    }
    group = Optional.of(requireNonNull(heading, "heading"));
    return self();
  }

  /**
   * Adds a row.
   *
   * @param cells the cells of its columns in their order, without those of sums and shares, which
   *     are made here
   * @return this
   * @throws IllegalArgumentException if there are too few or too many cells, or one of a kind that
   *     its column does not have
   * @throws IllegalStateException if the total is there already
   */
  public ReportTable.Builder row(Cell... cells) {
    return row(List.of(), cells);
  }

  /**
   * Adds a row with the records behind it.
   *
   * @param sources the records
   * @param cells as of a row without them
   * @return this
   * @throws IllegalArgumentException as for a row without them
   * @throws IllegalStateException if the total is there already
   */
  public ReportTable.Builder row(Collection<SourceRecord> sources, Cell... cells) {
    requireOpen();
    rows.add(
        row(
            TableRow.Kind.BODY,
            group,
            given(cells),
            List.copyOf(requireNonNull(sources, "sources"))));
    return self();
  }

  private static List<Cell> given(Cell... cells) {
    for (int at = 0; at < requireNonNull(cells, "cells").length; at++) {
      requireNonNull(cells[at], "cells[" + at + "]");
    }
    return List.of(cells);
  }

  private void requireOpen() {
    if (finished) {
      throw new IllegalStateException("table " + id + " must have no row below its total");
    }
  }

  private TableRow row(
      TableRow.Kind kind, Optional<String> in, List<Cell> given, List<SourceRecord> sources) {
    if (rows.isEmpty()) {
      columns.forEach(this::requireParts);
    }
    List<Cell> cells = new ArrayList<>();
    int next = 0;
    for (Column column : columns) {
      if (isMade(column)) {
        cells.add(Mark.NOT_APPLICABLE);
      } else {
        if (next == given.size()) {
          throw new IllegalArgumentException(
              "row of table " + id + " must have a cell for " + column.id() + " but ended before");
        }
        cells.add(Cells.require(id, column, given.get(next++)));
      }
    }
    if (next < given.size()) {
      throw new IllegalArgumentException(
          "row of table " + id + " must have " + next + " cells but had " + given.size());
    }
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at) instanceof Column.Measure measure && isMade(measure)) {
        cells.set(
            at,
            Cells.sum(
                measure.sumOf().stream()
                    .map(part -> cells.get(ReportTable.index(columns, id, part)))));
      }
    }
    return new TableRow(kind, in, cells, sources);
  }

  /** A sum that stands behind is made later: until then its cells have nothing to add. */
  private void requireParts(Column column) {
    if (!(column instanceof Column.Measure sum)) {
      return;
    }
    for (ColumnId id : sum.sumOf()) {
      int place = ReportTable.index(columns, this.id, id);
      boolean figures = columns.get(place) instanceof Column.Measure;
      if (!figures || (isMade(columns.get(place)) && place >= columns.indexOf(column))) {
        throw new IllegalArgumentException(
            "column "
                + sum.id()
                + " of table "
                + this.id
                + " must be the sum of columns of figures, other sums before it, but is of "
                + id);
      }
    }
  }

  private static boolean isMade(Column column) {
    return column instanceof Column.Share
        || (column instanceof Column.Measure measure && !measure.sumOf().isEmpty());
  }

  /**
   * Adds the sum of the rows of the group so far.
   *
   * @param heading the words under its first dimension
   * @return this
   * @throws IllegalStateException if there is no group, or a column that is not additive
   */
  public ReportTable.Builder subtotal(String heading) {
    requireOpen();
    if (group.isEmpty()) {
      throw new IllegalStateException("subtotal of table " + id + " must stand in a group");
    }
    rows.add(sum(TableRow.Kind.SUBTOTAL, group, heading, Map.of()));
    return self();
  }

  /**
   * Adds the sum of all rows, and ends the table.
   *
   * @param heading the words under its first dimension
   * @return this
   * @throws IllegalStateException if a column is not additive, or a total is there already
   */
  public ReportTable.Builder total(String heading) {
    return total(heading, Map.of());
  }

  /**
   * Adds the total of all rows, and ends the table.
   *
   * @param heading the words under its first dimension
   * @param stated the totals of columns that are not the sums of their rows
   * @return this
   * @throws IllegalArgumentException if a stated total is of no column of figures
   * @throws IllegalStateException if the total of a column that is not additive is missing, or a
   *     total is there already
   */
  public ReportTable.Builder total(String heading, Map<ColumnId, Cell> stated) {
    requireOpen();
    for (ColumnId id : requireNonNull(stated, "stated").keySet()) {
      if (!(columns.get(ReportTable.index(columns, this.id, id)) instanceof Column.Measure)) {
        throw new IllegalArgumentException(
            "stated total of table "
                + this.id
                + " must be of a column of figures but was of "
                + id);
      }
    }
    finished = true;
    rows.add(sum(TableRow.Kind.TOTAL, Optional.empty(), heading, stated));
    return self();
  }

  private TableRow sum(
      TableRow.Kind kind, Optional<String> in, String heading, Map<ColumnId, Cell> stated) {
    List<Cell> cells = new ArrayList<>();
    for (int at = 0; at < columns.size(); at++) {
      Column column = columns.get(at);
      int place = at;
      if (!(column instanceof Column.Measure measure)) {
        boolean first = at == 0;
        cells.add(
            column instanceof Column.Share
                ? Mark.NOT_APPLICABLE
                : first ? Cell.words(heading) : Cell.empty());
      } else if (stated.containsKey(column.id())) {
        cells.add(Cells.require(id, column, requireNonNull(stated.get(column.id()))));
      } else if (!measure.additive()) {
        throw new IllegalStateException(
            "total of column "
                + column.id()
                + " of table "
                + id
                + " must be stated: it is not the sum of its rows");
      } else {
        cells.add(Cells.sum(parts(kind, in).map(row -> row.cells().get(place))));
      }
    }
    return new TableRow(kind, in, cells, List.of());
  }

  private Stream<TableRow> parts(TableRow.Kind kind, Optional<String> in) {
    return rows.stream()
        .filter(row -> row.kind() == TableRow.Kind.BODY)
        .filter(row -> kind == TableRow.Kind.TOTAL || row.group().equals(in));
  }

  /**
   * Adds a note below the table.
   *
   * @param note a sentence
   * @return this
   */
  public ReportTable.Builder note(String note) {
    notes.add(requireNonNull(note, "note"));
    return self();
  }

  /**
   * Returns the table, its shares made from its other cells.
   *
   * @return the table
   * @throws IllegalStateException if it has no columns, or a share of a total that it does not have
   */
  public ReportTable build() {
    if (columns.isEmpty()) {
      throw new IllegalStateException("table " + id + " must have a column");
    }
    columns.forEach(this::requireParts);
    List<TableRow> whole = rows.stream().map(this::withShares).toList();
    List<String> all = new ArrayList<>(notes);
    if (columns.stream()
        .anyMatch(column -> column instanceof Column.Share share && share.base() == 100)) {
      all.add("Percentages are rounded half up, so that they may not add up to 100.");
    }
    return new ReportTable(id, caption, period, asAt, grouping, columns, whole, all);
  }

  private TableRow withShares(TableRow row) {
    List<Cell> cells = new ArrayList<>(row.cells());
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at) instanceof Column.Share share) {
        TableRow whole = share.isOfTotal() ? last(share) : row;
        cells.set(
            at,
            Cells.ratio(
                row.cells().get(ReportTable.index(columns, id, share.part())),
                whole.cells().get(ReportTable.index(columns, id, share.whole()))));
      }
    }
    return new TableRow(row.kind(), row.group(), cells, row.sources());
  }

  private TableRow last(Column.Share share) {
    if (!finished) {
      throw new IllegalStateException(
          "table " + id + " must have a total for its share " + share.id());
    }
    return rows.get(rows.size() - 1);
  }
}
