// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.SourceRecord;
import org.ncscp.reporting.table.TableRow;

/**
 * Makes all the tables of a report safe to print, together. A count that is withheld in one table
 * is withheld in every table that shows the same quantity. Taken as known to everybody: that
 * totals, subtotals and sums of columns are the sums of their parts, in one table or in two; where
 * a column is not additive, that no part is more than the whole, and that the parts cover the whole
 * if they do; and that a count which is narrowed further is part of the one that is not. Then few
 * who are in the whole but <em>not</em> in the part are protected as well.
 *
 * <p>It looks at columns of counts and at shares of them. Whatever else stands in a table is left
 * as it is: words, days, notes, amounts of money, and numbers such as a rate, which must not be
 * made from counts of children that may be withheld.
 */
public final class DisclosureControl {
  private DisclosureControl() {}

  /**
   * Returns the tables as an audience may see them, if a reader knows no more than they say.
   *
   * @param tables all tables of the report, with every count as it is
   * @param audience who reads them
   * @return the tables; the same ones for an audience that sees everything
   * @throws IllegalArgumentException as {@link #apply(List, Audience, ReaderKnows)} does
   * @throws IllegalStateException as {@link #apply(List, Audience, ReaderKnows)} does
   */
  public static ProtectedTables apply(List<ReportTable> tables, Audience audience) {
    return apply(tables, audience, ReaderKnows.nothing());
  }

  /**
   * Returns the tables as an audience may see them.
   *
   * @param tables all tables of the report, with every count as it is
   * @param audience who reads them
   * @param knows what a reader knows beside them
   * @return the tables; the same ones for an audience that sees everything
   * @throws IllegalArgumentException if a cell is withheld or low already, two tables disagree on a
   *     count of children, two rows of a table are about the same, or categories are to be merged
   *     that do not stand in rows or whose column is not additive; or if the counts of the report
   *     before were rounded
   * @throws IllegalStateException if a small count cannot be protected, or that it is cannot be
   *     proved
   */
  public static ProtectedTables apply(
      List<ReportTable> tables, Audience audience, ReaderKnows knows) {
    return audience
        .policy()
        .map(policy -> apply(tables, policy, knows))
        .orElseGet(
            () ->
                new ProtectedTables(
                    tables, Optional.empty(), "nothing withheld: this audience sees everything"));
  }

  /**
   * Returns the tables as a policy leaves them, if a reader knows no more than they say.
   *
   * @param tables all tables of the report, with every count as it is
   * @param policy what is small and how it is protected
   * @return the tables
   * @throws IllegalArgumentException as {@link #apply(List, Audience, ReaderKnows)} does
   * @throws IllegalStateException as {@link #apply(List, Audience, ReaderKnows)} does
   */
  public static ProtectedTables apply(List<ReportTable> tables, DisclosurePolicy policy) {
    return apply(tables, policy, ReaderKnows.nothing());
  }

  /**
   * Returns the tables as a policy leaves them.
   *
   * @param tables all tables of the report, with every count as it is
   * @param policy what is small and how it is protected
   * @param knows what a reader knows beside them
   * @return the tables
   * @throws IllegalArgumentException as {@link #apply(List, Audience, ReaderKnows)} does
   * @throws IllegalStateException as {@link #apply(List, Audience, ReaderKnows)} does
   */
  public static ProtectedTables apply(
      List<ReportTable> tables, DisclosurePolicy policy, ReaderKnows knows) {
    List<ReportTable> merged = new CategoryMerging(policy).apply(List.copyOf(tables));
    TableCounts counts = new TableCounts(merged, knows);
    Suppression suppression = Suppression.of(counts.linked(), policy);
    List<ReportTable> changed =
        merged.stream().map(table -> changed(table, counts, suppression.printed())).toList();
    if (!changed.equals(tables)) {
      changed = withoutSources(changed);
    }
    return new ProtectedTables(
        changed, Optional.of(suppression), report(changed, suppression, policy));
  }

  private static ReportTable changed(ReportTable table, TableCounts counts, Printed printed) {
    ReportTable changed =
        table.replacing((row, column, cell) -> changed(table, row, column, cell, counts, printed));
    boolean rounded =
        printed.roundingBase().isPresent()
            && table.columns().stream().anyMatch(DisclosureControl::isIdentifying);
    return rounded
        ? changed.noting(
            "Counts are rounded to the nearest "
                + printed.roundingBase().getAsInt()
                + ", so that they may not add up to their totals.")
        : changed;
  }

  private static Cell changed(
      ReportTable table,
      TableRow row,
      Column column,
      Cell cell,
      TableCounts counts,
      Printed printed) {
    if (cell instanceof Cell.Figure figure && TableCounts.isCount(column)) {
      Shown shown = printed.shown(counts.key(table, row, (Column.Measure) column));
      return cell(shown, figure.provisional());
    }
    if (cell instanceof Cell.Ratio ratio && column instanceof Column.Share share) {
      boolean shows = counts.share(table, share, row).map(printed::shows).orElse(true);
      return shows ? ratio(table, row, share, ratio, counts, printed) : Mark.WITHHELD;
    }
    return cell;
  }

  private static Cell cell(Shown shown, boolean provisional) {
    if (shown.figure().isEmpty()) {
      return Mark.WITHHELD;
    }
    long figure = shown.figure().getAsLong();
    return shown.isRounded() && figure == 0
        ? Mark.LOW
        : new Cell.Figure(BigDecimal.valueOf(figure), provisional);
  }

  /** A share of what is printed, so that it tells no more. */
  private static Cell ratio(
      ReportTable table,
      TableRow row,
      Column.Share share,
      Cell.Ratio ratio,
      TableCounts counts,
      Printed printed) {
    TableRow below = TableCounts.below(table, share, row);
    Column partColumn = table.columns().get(table.indexOf(share.part()));
    Column wholeColumn = table.columns().get(table.indexOf(share.whole()));
    Cell part =
        changed(table, row, partColumn, TableCounts.cell(table, row, partColumn), counts, printed);
    Cell whole =
        changed(
            table,
            below,
            wholeColumn,
            TableCounts.cell(table, below, wholeColumn),
            counts,
            printed);
    if (part instanceof Cell.Figure one && whole instanceof Cell.Figure all) {
      return new Cell.Ratio(one.value(), all.value(), ratio.provisional());
    }
    return whole instanceof Cell.Figure ? part : Mark.WITHHELD;
  }

  private static boolean isIdentifying(Column column) {
    return column instanceof Column.Measure measure && measure.identifying();
  }

  /** A list of the records behind a row would let one count them. */
  private static List<ReportTable> withoutSources(List<ReportTable> tables) {
    SortedSet<String> identifying = new TreeSet<>();
    for (ReportTable table : tables) {
      if (table.columns().stream().anyMatch(DisclosureControl::isIdentifying)) {
        identifying.addAll(sources(table));
      }
    }
    return tables.stream()
        .map(
            table ->
                Collections.disjoint(sources(table), identifying) ? table : table.withoutSources())
        .toList();
  }

  private static List<String> sources(ReportTable table) {
    return table.rows().stream()
        .flatMap(row -> row.sources().stream())
        .map(SourceRecord::table)
        .distinct()
        .toList();
  }

  private static String report(
      List<ReportTable> tables, Suppression suppression, DisclosurePolicy policy) {
    long cells = 0;
    long touched = 0;
    for (ReportTable table : tables) {
      long here =
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .filter(cell -> cell == Mark.WITHHELD)
              .count();
      cells += here;
      touched += here > 0 ? 1 : 0;
    }
    return number(cells, "cell")
        + " withheld in "
        + number(touched, "table")
        + (suppression.isMinimal() ? "" : ", perhaps more than need be")
        + "; safe: no count below "
        + policy.fewerThan()
        + " that may identify is known to within fewer than "
        + policy.leastWidth();
  }

  private static String number(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }
}
