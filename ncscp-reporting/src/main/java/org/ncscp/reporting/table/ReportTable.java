// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

  ReportTable(
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
    return index(columns, id, requireNonNull(column, "column"));
  }

  static int index(List<Column> columns, TableId table, ColumnId column) {
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
    requireNonNull(change, "change");
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
    requireNonNull(heading, "heading");
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
  public static final class Builder extends TableBuilder {
    Builder(TableId id, String caption) {
      super(id, caption);
    }

    @Override
    Builder self() {
      return this;
    }
  }
}
