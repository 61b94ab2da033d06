// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.year;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.TableColumn;

/** The part of the page on records that lists every table with its columns. */
final class RecordsDocument {
  private static final String BEGIN = "<!-- tables: written by a test -->\n";

  private RecordsDocument() {}

  /** The page with its tables as they are now. */
  static String current(String page) {
    int begin = page.indexOf(BEGIN);
    if (begin < 0) {
      throw new IllegalArgumentException("the page has no line " + BEGIN);
    }
    List<String> lines = new ArrayList<>();
    List<TableColumn> common = common();
    lines.add("");
    lines.add("## Columns of every table");
    lines.addAll(rows(common));
    for (RecordTable<?> table : YearTables.all()) {
      lines.add("");
      lines.add("## `" + table.name() + "`");
      lines.add("");
      lines.add(
          table
              .key()
              .map(key -> "One record, of those that hold, for each " + key + ".")
              .orElse("Any number of records."));
      lines.addAll(
          rows(table.columns().stream().filter(column -> !common.contains(column)).toList()));
    }
    return page.substring(0, begin + BEGIN.length()) + String.join("\n", lines) + "\n";
  }

  private static List<TableColumn> common() {
    Set<TableColumn> common = new LinkedHashSet<>(YearTables.all().get(0).columns());
    YearTables.all().forEach(table -> common.retainAll(table.columns()));
    return List.copyOf(common);
  }

  private static List<String> rows(List<TableColumn> columns) {
    List<String> rows = new ArrayList<>();
    rows.add("");
    rows.add("| column | what | what stands in it |");
    rows.add("|---|---|---|");
    for (TableColumn column : columns) {
      rows.add(
          List.of(
                  "`" + column.name() + "`" + (column.required() ? " (required)" : ""),
                  column.meaning(),
                  column.form())
              .stream()
              .map(cell -> cell.replace("|", "\\|"))
              .collect(joining(" | ", "| ", " |")));
    }
    return rows;
  }
}
