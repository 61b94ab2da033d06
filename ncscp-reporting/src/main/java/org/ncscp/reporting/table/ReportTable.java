// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * A table as it is printed, whatever it is printed in: typed columns, rows in groups, subtotals and
 * totals that are the sums of their parts, shares that are made from other cells, notes, and the
 * records behind each row. Immutable and thread-safe.
 *
 * <pre>{@code
 * ReportTable contributions =
 *     ReportTable.builder("contributions", "Contributions agreed, 2024/25")
 *         .during(ReportingPeriod.ofFinancialYear(2024))
 *         .column(Column.dimension("contributor", "Contributor"))
 *         .column(Column.Measure.ofPounds("agreed", "Agreed"))
 *         .column(Column.Share.ofTotal("share", "Share of the total", "agreed", 2))
 *         .row(Cell.words("Nottinghamshire Police"), Cell.pounds(Pounds.parse("38,000")))
 *         .row(Cell.words("Probation"), Cell.pounds(Pounds.parse("3,892")))
 *         .total("Total")
 *         .build();
 * }</pre>
 */
public final class ReportTable {
  private final TableId id;
  private final String caption;
  private final Optional<ReportingPeriod> period;
  private final Optional<LocalDate> asAt;
  private final Optional<Column.Dimension> grouping;
  private final List<Column> columns;
  private final List<TableRow> rows;
  private final List<String> notes;

  private ReportTable(
      TableId id,
      String caption,
      Optional<ReportingPeriod> period,
      Optional<LocalDate> asAt,
      Optional<Column.Dimension> grouping,
      List<Column> columns,
      List<TableRow> rows,
      List<String> notes) {
    this.id = id;
    this.caption = caption;
    this.period = period;
    this.asAt = asAt;
    this.grouping = grouping;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
    this.notes = List.copyOf(notes);
  }

  /**
   * Returns its name.
   *
   * @return the name, once in a report
   */
  public TableId id() {
    return id;
  }

  /**
   * Returns its caption.
   *
   * @return a few words that say what it shows, of when
   */
  public String caption() {
    return caption;
  }

  /**
   * Returns the period of which its flows are.
   *
   * @return empty for a snapshot, and for what has no time
   */
  public Optional<ReportingPeriod> period() {
    return period;
  }

  /**
   * Returns the day of which its snapshots are.
   *
   * @return empty for flows, and for what has no time
   */
  public Optional<LocalDate> asAt() {
    return asAt;
  }

  /**
   * Returns by what its rows are grouped.
   *
   * @return empty if they are not
   */
  public Optional<Column.Dimension> grouping() {
    return grouping;
  }

  /**
   * Returns the columns.
   *
   * @return one at least, in their order
   */
  public List<Column> columns() {
    return columns;
  }

  /**
   * Returns the rows, subtotals below their groups and the total last.
   *
   * @return in their order
   */
  public List<TableRow> rows() {
    return rows;
  }

  /**
   * Returns what is said below the table.
   *
   * @return sentences
   */
  public List<String> notes() {
    return notes;
  }

  /**
   * Returns the place of a column.
   *
   * @param column its name
   * @return its index from zero
   * @throws IllegalArgumentException if there is no such column
   */
  public int indexOf(ColumnId column) {
    return index(columns, id, column);
  }

  private static int index(List<Column> columns, TableId table, ColumnId column) {
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at).id().equals(column)) {
        return at;
      }
    }
    throw new IllegalArgumentException("table " + table + " must have a column " + column);
  }

  /**
   * Returns what a figure is, wherever else it stands. Its row counts by the words under its
   * dimensions (none in a total), its group, and the period or day of the table.
   *
   * @param row a row of this table
   * @param measure a column of this table
   * @return the measure and what narrows it
   */
  public QuantityKey key(TableRow row, Column.Measure measure) {
    SortedMap<String, String> of = new TreeMap<>();
    period.ifPresent(when -> of.put("period", when.label()));
    asAt.ifPresent(day -> of.put("period", day.toString()));
    row.group()
        .ifPresent(group -> grouping.ifPresent(dimension -> of.put(dimension.id().value(), group)));
    if (row.kind() == TableRow.Kind.BODY) {
      for (int at = 0; at < columns.size(); at++) {
        if (columns.get(at) instanceof Column.Dimension dimension) {
          of.put(dimension.id().value(), CellText.of(dimension, row.cells().get(at)));
        }
      }
    }
    return measure.key(of);
  }

  /** What takes the place of a cell. */
  @FunctionalInterface
  public interface CellChange {
    /**
     * Returns what is to stand in a cell.
     *
     * @param row the row of the cell
     * @param column its column
     * @param cell what stands there
     * @return what is to stand there; the same to leave it
     */
    Cell change(TableRow row, Column column, Cell cell);
  }

  /**
   * Returns the table with other cells, for what is withheld or rounded. Totals and shares are
   * changed like all others, and not made again.
   *
   * @param change what takes the place of each cell
   * @return the changed table
   */
  public ReportTable replacing(CellChange change) {
    List<TableRow> changed = new ArrayList<>();
    for (TableRow row : rows) {
      List<Cell> cells = new ArrayList<>();
      for (int at = 0; at < columns.size(); at++) {
        cells.add(change.change(row, columns.get(at), row.cells().get(at)));
      }
      changed.add(new TableRow(row.kind(), row.group(), cells, row.sources()));
    }
    return new ReportTable(id, caption, period, asAt, grouping, columns, changed, notes);
  }

  /**
   * Returns the rows of one group, without their subtotal.
   *
   * @param heading the heading of the group, which becomes the caption
   * @return a table of the same name and columns; without rows if there is no such group
   */
  public ReportTable ofGroup(String heading) {
    List<TableRow> there =
        rows.stream()
            .filter(row -> row.kind() == TableRow.Kind.BODY)
            .filter(row -> row.group().equals(Optional.of(heading)))
            .toList();
    return new ReportTable(id, heading, period, asAt, grouping, columns, there, notes);
  }

  /**
   * Returns the table without the records behind its rows.
   *
   * @return the changed table
   */
  public ReportTable withoutSources() {
    List<TableRow> bare =
        rows.stream()
            .map(row -> new TableRow(row.kind(), row.group(), row.cells(), List.of()))
            .toList();
    return new ReportTable(id, caption, period, asAt, grouping, columns, bare, notes);
  }

  /**
   * Returns the table with one more note.
   *
   * @param note a sentence
   * @return the changed table; this one if it has the note
   */
  public ReportTable noting(String note) {
    if (notes.contains(requireNonNull(note, "note"))) {
      return this;
    }
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new ReportTable(id, caption, period, asAt, grouping, columns, rows, more);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReportTable that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  private List<Object> parts() {
    return List.of(id, caption, period, asAt, grouping, columns, rows, notes);
  }

  /** Returns the name and the caption. */
  @Override
  public String toString() {
    return "ReportTable[" + id + ": " + caption + "]";
  }

  /**
   * Starts a table.
   *
   * @param id its name
   * @param caption a few words that say what it shows, of when
   * @return a builder
   * @throws IllegalArgumentException if the name has another form or the caption is blank
   */
  public static Builder builder(String id, String caption) {
    return new Builder(TableId.of(id), caption);
  }

  /**
   * Builds a table from the top down: columns first, then groups and rows, then the total. Not for
   * several threads.
   */
  public static final class Builder {
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

    private Builder(TableId id, String caption) {
      this.id = id;
      this.caption = requireNonNull(caption, "caption");
      if (caption.isBlank()) {
        throw new IllegalArgumentException("caption of table " + id + " must not be blank");
      }
    }

    /**
     * Says of which period the flows are.
     *
     * @param when the period
     * @return this
     */
    public Builder during(ReportingPeriod when) {
      period = Optional.of(when);
      return this;
    }

    /**
     * Says of which day the snapshots are.
     *
     * @param day the day
     * @return this
     */
    public Builder asAt(LocalDate day) {
      asAt = Optional.of(day);
      return this;
    }

    /**
     * Says by what the rows are grouped.
     *
     * @param dimension the dimension, which is no column
     * @return this
     * @throws IllegalArgumentException if there is a column of that name
     */
    public Builder groupedBy(Column.Dimension dimension) {
      requireNew(dimension, columns.stream());
      grouping = Optional.of(dimension);
      return this;
    }

    /**
     * Adds a column. Dimensions stand first.
     *
     * @param column the column
     * @return this
     * @throws IllegalArgumentException if there is a column of that name
     * @throws IllegalStateException if there are rows already
     */
    public Builder column(Column column) {
      if (!rows.isEmpty()) {
        throw new IllegalStateException("columns of table " + id + " must come before its rows");
      }
      requireNew(column, Stream.concat(columns.stream(), grouping.stream()));
      columns.add(column);
      return this;
    }

    private void requireNew(Column column, Stream<? extends Column> others) {
      if (others.anyMatch(one -> one.id().equals(column.id()))) {
        throw new IllegalArgumentException(
            "columns of table "
                + id
                + " must differ in name but "
                + column.id()
                + " is there twice");
      }
    }

    /**
     * Begins a group of rows.
     *
     * @param heading its heading
     * @return this
     * @throws IllegalStateException if the rows are not grouped
     */
    public Builder group(String heading) {
      if (grouping.isEmpty()) {
        throw new IllegalStateException(
            "table " + id + " must say by what its rows are grouped before group " + heading);
      }
      group = Optional.of(heading);
      return this;
    }

    /**
     * Adds a row.
     *
     * @param cells the cells of its columns in their order, without those of sums and shares, which
     *     are made here
     * @return this
     * @throws IllegalArgumentException if there are too few or too many cells, or one of a kind
     *     that its column does not have
     * @throws IllegalStateException if the total is there already
     */
    public Builder row(Cell... cells) {
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
    public Builder row(Collection<SourceRecord> sources, Cell... cells) {
      requireOpen();
      rows.add(row(TableRow.Kind.BODY, group, List.of(cells), List.copyOf(sources)));
      return this;
    }

    private void requireOpen() {
      if (finished) {
        throw new IllegalStateException("table " + id + " must have no row below its total");
      }
    }

    private TableRow row(
        TableRow.Kind kind, Optional<String> in, List<Cell> given, List<SourceRecord> sources) {
      List<Cell> cells = new ArrayList<>();
      int next = 0;
      for (Column column : columns) {
        if (isMade(column)) {
          cells.add(Mark.NOT_APPLICABLE);
        } else {
          if (next == given.size()) {
            throw new IllegalArgumentException(
                "row of table "
                    + id
                    + " must have a cell for "
                    + column.id()
                    + " but ended before");
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
              Cells.sum(measure.sumOf().stream().map(part -> cells.get(index(columns, id, part)))));
        }
      }
      return new TableRow(kind, in, cells, sources);
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
    public Builder subtotal(String heading) {
      requireOpen();
      if (group.isEmpty()) {
        throw new IllegalStateException("subtotal of table " + id + " must stand in a group");
      }
      rows.add(sum(TableRow.Kind.SUBTOTAL, group, heading, Map.of()));
      return this;
    }

    /**
     * Adds the sum of all rows, and ends the table.
     *
     * @param heading the words under its first dimension
     * @return this
     * @throws IllegalStateException if a column is not additive, or a total is there already
     */
    public Builder total(String heading) {
      return total(heading, Map.of());
    }

    /**
     * Adds the total of all rows, and ends the table.
     *
     * @param heading the words under its first dimension
     * @param stated the totals of columns that are not the sums of their rows
     * @return this
     * @throws IllegalStateException if the total of a column that is not additive is missing, or a
     *     total is there already
     */
    public Builder total(String heading, Map<ColumnId, Cell> stated) {
      requireOpen();
      finished = true;
      rows.add(sum(TableRow.Kind.TOTAL, Optional.empty(), heading, stated));
      return this;
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
          cells.add(Cells.require(id, column, Objects.requireNonNull(stated.get(column.id()))));
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
    public Builder note(String note) {
      notes.add(requireNonNull(note, "note"));
      return this;
    }

    /**
     * Returns the table, its shares made from its other cells.
     *
     * @return the table
     * @throws IllegalStateException if it has no columns, or a share of a total that it does not
     *     have
     */
    public ReportTable build() {
      if (columns.isEmpty()) {
        throw new IllegalStateException("table " + id + " must have a column");
      }
      List<TableRow> whole = rows.stream().map(this::withShares).toList();
      List<String> all = new ArrayList<>(notes);
      if (columns.stream().anyMatch(Column.Share.class::isInstance)) {
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
                  row.cells().get(index(columns, id, share.part())),
                  whole.cells().get(index(columns, id, share.whole()))));
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
}
