// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.SourceRecord;
import org.ncscp.reporting.table.TableRow;

/** Merges rows of categories: in all tables alike, or the difference would tell. */
final class CategoryMerging {
  private final DisclosurePolicy policy;

  CategoryMerging(DisclosurePolicy policy) {
    this.policy = policy;
  }

  List<ReportTable> apply(List<ReportTable> tables) {
    List<ReportTable> merged = tables;
    for (CategoryMerge merge : policy.merges()) {
      List<ReportTable> before = merged;
      if (before.stream().anyMatch(table -> hasSmall(table, merge))) {
        merged = before.stream().map(table -> merged(table, merge)).toList();
      }
    }
    return merged;
  }

  private boolean hasSmall(ReportTable table, CategoryMerge merge) {
    for (Column column : table.columns()) {
      if (column instanceof Column.Measure measure && measure.identifying()) {
        for (TableRow row : table.rows()) {
          if (isOne(table.key(row, measure).of(), merge)
              && TableCounts.cell(table, row, column) instanceof Cell.Figure figure
              && figure.value().signum() > 0
              && figure.value().longValueExact() < policy.fewerThan()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isOne(Map<String, String> narrowed, CategoryMerge merge) {
    return narrowed.containsKey(merge.dimension())
        && merge.categories().contains(narrowed.get(merge.dimension()));
  }

  private static ReportTable merged(ReportTable table, CategoryMerge merge) {
    boolean byColumn =
        table.columns().stream()
            .anyMatch(
                column ->
                    column instanceof Column.Measure measure && isOne(measure.where(), merge));
    boolean byGroup =
        table.grouping().filter(by -> by.id().value().equals(merge.dimension())).isPresent();
    if (byColumn || byGroup) {
      throw new IllegalArgumentException(
          "table %s must have \"%s\" in its rows to merge its categories but has it in its %s"
              .formatted(table.id(), merge.dimension(), byColumn ? "columns" : "groups"));
    }
    Optional<Column> dimension =
        table.columns().stream()
            .filter(
                column ->
                    column instanceof Column.Dimension
                        && column.id().value().equals(merge.dimension()))
            .findFirst();
    return dimension.map(column -> mergedRows(table, column, merge)).orElse(table);
  }

  private static ReportTable mergedRows(ReportTable table, Column dimension, CategoryMerge merge) {
    int place = table.indexOf(dimension.id());
    Map<List<Object>, List<TableRow>> together = new LinkedHashMap<>();
    for (TableRow row : table.rows()) {
      together
          .computeIfAbsent(sameRow(table, row, place, merge), unused -> new ArrayList<>())
          .add(row);
    }
    ReportTable.Builder builder = ReportTable.builder(table.id().value(), table.caption());
    table.period().ifPresent(builder::during);
    table.asAt().ifPresent(builder::asAt);
    table.grouping().ifPresent(builder::groupedBy);
    table.columns().forEach(builder::column);
    Optional<String> group = Optional.empty();
    for (List<TableRow> rows : together.values()) {
      TableRow first = rows.get(0);
      if (first.group().isPresent() && !first.group().equals(group)) {
        builder.group(first.group().get());
        group = first.group();
      }
      add(builder, table, rows, place, merge);
    }
    ReportTable built = builder.build();
    for (String note : table.notes()) {
      built = built.noting(note);
    }
    return built;
  }

  /** What two rows have in common that become one. */
  private static List<Object> sameRow(
      ReportTable table, TableRow row, int place, CategoryMerge merge) {
    List<Object> same = new ArrayList<>(List.of(row.kind(), row.group()));
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i) instanceof Column.Dimension) {
        same.add(i == place ? category(row.cells().get(i), merge) : row.cells().get(i));
      }
    }
    return same;
  }

  private static Cell category(Cell cell, CategoryMerge merge) {
    return cell instanceof Cell.Words words && merge.categories().contains(words.words())
        ? Cell.words(merge.merged())
        : cell;
  }

  private static void add(
      ReportTable.Builder builder,
      ReportTable table,
      List<TableRow> rows,
      int place,
      CategoryMerge merge) {
    TableRow first = rows.get(0);
    if (first.kind() == TableRow.Kind.SUBTOTAL) {
      builder.subtotal(heading(first));
    } else if (first.kind() == TableRow.Kind.TOTAL) {
      Map<ColumnId, Cell> stated = new TreeMap<>(Comparator.comparing(ColumnId::value));
      for (Column column : table.columns()) {
        if (column instanceof Column.Measure) {
          stated.put(column.id(), TableCounts.cell(table, first, column));
        }
      }
      builder.total(heading(first), stated);
    } else {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < table.columns().size(); i++) {
        Column column = table.columns().get(i);
        if (isGiven(column)) {
          cells.add(i == place ? category(first.cells().get(i), merge) : cell(table, rows, i));
        }
      }
      List<SourceRecord> sources =
          rows.stream().flatMap(row -> row.sources().stream()).distinct().toList();
      builder.row(sources, cells.toArray(Cell[]::new));
    }
  }

  private static String heading(TableRow row) {
    return row.cells().get(0) instanceof Cell.Words words ? words.words() : "";
  }

  private static boolean isGiven(Column column) {
    return !(column instanceof Column.Share)
        && !(column instanceof Column.Measure measure && !measure.sumOf().isEmpty());
  }

  private static Cell cell(ReportTable table, List<TableRow> rows, int place) {
    List<Cell> cells = rows.stream().map(row -> row.cells().get(place)).distinct().toList();
    if (rows.size() == 1 || (cells.size() == 1 && !(cells.get(0) instanceof Cell.Figure))) {
      return cells.get(0);
    }
    if (!(table.columns().get(place) instanceof Column.Measure measure)) {
      return Cell.empty();
    }
    if (!measure.additive()) {
      throw new IllegalArgumentException(
          "column %s of table %s must be additive to merge its rows but is not"
              .formatted(measure.id(), table.id()));
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean provisional = false;
    for (TableRow row : rows) {
      Cell cell = row.cells().get(place);
      if (cell instanceof Cell.Figure figure) {
        sum = sum.add(figure.value());
        provisional |= figure.provisional();
      } else if (cell != Mark.NOT_APPLICABLE) {
        return Mark.NOT_AVAILABLE;
      }
    }
    return new Cell.Figure(sum, provisional);
  }
}
