// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.QuantityKey;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.SameCount;
import org.ncscp.reporting.table.TableRow;

/**
 * Which counts of the tables of reviews come to the same when each case goes its way once: so many
 * rapid reviews were completed, so many were concluded, so many answers of the Panel came, so many
 * deadlines were met. Whoever knows how the work is done takes them for each other.
 */
public final class SameCaseCounts {
  private static final List<List<String>> STAGES =
      List.of(List.of("begun"), List.of("completed"), List.of("published"), List.of("cases"));
  private static final List<List<String>> DEADLINES =
      List.of(List.of("due"), List.of("in-time", "late"));
  private static final String LAST_YEAR = "-last-year";

  private SameCaseCounts() {}

  /**
   * Returns which counts may come to the same in each period: reviews by milestone, the answers to
   * each question together, deadlines that were due and that were met, and all reviewed cases.
   *
   * @param tables tables that {@link CaseTables} made, and others, which say nothing
   * @return for each period the counts of which those that are equal are the same
   */
  public static List<SameCount> in(List<ReportTable> tables) {
    Map<Optional<String>, List<List<QuantityKey>>> byPeriod = new LinkedHashMap<>();
    for (ReportTable table : tables) {
      switch (table.id().value()) {
        case "reviews-by-kind" -> eachRow(table, STAGES, byPeriod);
        case "reviews-by-theme" -> eachRow(totalOf(table), table, STAGES, byPeriod);
        case "deadlines-by-rule", "timeliness-by-rule" -> eachRow(table, DEADLINES, byPeriod);
        case "review-decisions" -> eachGroup(table, byPeriod);
        default -> {
          // Not of cases.
        }
      }
    }
    return byPeriod.values().stream().map(SameCount::new).toList();
  }

  private static List<TableRow> totalOf(ReportTable table) {
    return table.rows().stream().filter(row -> row.kind() == TableRow.Kind.TOTAL).toList();
  }

  private static void eachRow(
      ReportTable table,
      List<List<String>> sums,
      Map<Optional<String>, List<List<QuantityKey>>> byPeriod) {
    eachRow(table.rows(), table, sums, byPeriod);
  }

  private static void eachRow(
      List<TableRow> rows,
      ReportTable table,
      List<List<String>> sums,
      Map<Optional<String>, List<List<QuantityKey>>> byPeriod) {
    for (TableRow row : rows) {
      for (List<String> sum : sums) {
        add(keys(table, List.of(row), sum), byPeriod);
        add(keys(table, List.of(row), sum.stream().map(id -> id + LAST_YEAR).toList()), byPeriod);
      }
    }
  }

  /** The answers to one question together. */
  private static void eachGroup(
      ReportTable table, Map<Optional<String>, List<List<QuantityKey>>> byPeriod) {
    Map<Optional<String>, List<TableRow>> groups = new LinkedHashMap<>();
    table.rows().stream()
        .filter(row -> row.kind() == TableRow.Kind.BODY)
        .forEach(row -> groups.computeIfAbsent(row.group(), any -> new ArrayList<>()).add(row));
    for (List<TableRow> rows : groups.values()) {
      add(keys(table, rows, List.of("decisions")), byPeriod);
      add(keys(table, rows, List.of("decisions" + LAST_YEAR)), byPeriod);
    }
  }

  /** What stands in these rows and columns, if there is a count in each. */
  private static List<QuantityKey> keys(
      ReportTable table, List<TableRow> rows, List<String> columns) {
    List<QuantityKey> keys = new ArrayList<>();
    for (String name : columns) {
      Optional<Column> column =
          table.columns().stream().filter(one -> one.id().equals(ColumnId.of(name))).findFirst();
      for (TableRow row : rows) {
        if (column.isEmpty()
            || !(row.cells().get(table.indexOf(column.get().id())) instanceof Cell.Figure)) {
          return List.of();
        }
        keys.add(table.key(row, (Column.Measure) column.get()));
      }
    }
    return keys;
  }

  private static void add(
      List<QuantityKey> sum, Map<Optional<String>, List<List<QuantityKey>>> byPeriod) {
    if (!sum.isEmpty()) {
      byPeriod
          .computeIfAbsent(
              Optional.ofNullable(sum.get(0).of().get("period")), any -> new ArrayList<>())
          .add(sum);
    }
  }
}
