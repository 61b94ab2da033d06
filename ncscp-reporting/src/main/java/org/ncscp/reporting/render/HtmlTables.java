// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ncscp.reporting.svg.PlainText;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableId;
import org.ncscp.reporting.table.TableRow;

/** Makes what the template of a table reads. */
final class HtmlTables {
  private final ReportTable table;
  private final HtmlTexts texts;

  private HtmlTables(ReportTable table, HtmlTexts texts) {
    this.table = table;
    this.texts = texts;
  }

  static String anchor(TableId table) {
    return "table-" + table;
  }

  static HtmlPage.Table of(ReportTable table, HtmlTexts texts, boolean withFiles) {
    return new HtmlTables(table, texts).table(withFiles);
  }

  private HtmlPage.Table table(boolean withFiles) {
    List<HtmlPage.Head> heads = new ArrayList<>();
    for (Column column : table.columns()) {
      heads.add(new HtmlPage.Head(PlainText.of(column.heading()), isNumber(column)));
    }
    List<HtmlPage.Body> bodies = new ArrayList<>();
    List<HtmlPage.Row> totals = new ArrayList<>();
    addRows(bodies, totals);
    return new HtmlPage.Table(
        anchor(table.id()),
        PlainText.of(table.caption()),
        table.columns().size(),
        heads,
        bodies,
        totals,
        Legend.of(List.of(table)),
        texts.all(table.notes()),
        withFiles ? Optional.of(new HtmlPage.Downloads("tables/" + table.id())) : Optional.empty());
  }

  private static boolean isNumber(Column column) {
    return column instanceof Column.Measure || column instanceof Column.Share;
  }

  private void addRows(List<HtmlPage.Body> bodies, List<HtmlPage.Row> totals) {
    Optional<String> group = Optional.empty();
    List<HtmlPage.Row> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      if (row.kind() == TableRow.Kind.TOTAL) {
        totals.add(row(row));
        continue;
      }
      if (!row.group().equals(group)) {
        addBody(bodies, group, rows);
        group = row.group();
        rows = new ArrayList<>();
      }
      rows.add(row(row));
    }
    addBody(bodies, group, rows);
  }

  private static void addBody(
      List<HtmlPage.Body> bodies, Optional<String> group, List<HtmlPage.Row> rows) {
    if (!rows.isEmpty()) {
      bodies.add(new HtmlPage.Body(group.map(PlainText::of), rows));
    }
  }

  private HtmlPage.Row row(TableRow row) {
    List<HtmlPage.Cell> cells = new ArrayList<>();
    for (int at = 0; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      List<HtmlPage.Run> runs = texts.runs(CellText.of(column, row.cells().get(at)));
      boolean isHead = column instanceof Column.Dimension && !runs.isEmpty();
      cells.add(new HtmlPage.Cell(isHead, isNumber(column), runs));
    }
    return new HtmlPage.Row(row.kind().name().toLowerCase(Locale.ROOT), cells);
  }
}
