// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.svg.PlainText;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableRow;
import org.ncscp.reporting.table.Unit;

/** Makes what the template of a spreadsheet reads. */
final class OdsTables {
  private static final int LONGEST_NAME = 31;
  private static final String TITLE = "Heading_20_1";
  private static final String HEADING = "Heading_20_2";

  private final Set<OdsSheets.Format> formats = new LinkedHashSet<>();

  private OdsTables() {}

  static OdsSheets of(Report report) {
    return new OdsTables().sheets(report);
  }

  private OdsSheets sheets(Report report) {
    List<OdsSheets.Sheet> sheets = new ArrayList<>();
    for (ReportTable table : report.tables()) {
      sheets.add(sheet(table, sheets.size() + 1));
    }
    return new OdsSheets(List.copyOf(formats), cover(report, sheets), sheets);
  }

  private static List<OdsSheets.Row> cover(Report report, List<OdsSheets.Sheet> sheets) {
    List<OdsSheets.Row> rows = new ArrayList<>();
    rows.add(words(TITLE, report.title()));
    rows.add(words("Default", report.subtitle()));
    rows.add(words("Default", "Published by " + report.publisher()));
    rows.add(words(HEADING, "Tables"));
    for (int at = 0; at < sheets.size(); at++) {
      String name = sheets.get(at).name();
      OdsSheets.Cell link =
          new OdsSheets.Cell(
              "Default",
              name,
              Optional.empty(),
              Optional.empty(),
              Optional.of("#'" + name + "'.A1"));
      String caption = PlainText.of(report.tables().get(at).caption());
      rows.add(new OdsSheets.Row(List.of(link, OdsSheets.Cell.of("Default", caption))));
    }
    List<Legend.Sign> legend = Legend.of(report.tables());
    if (!legend.isEmpty()) {
      rows.add(words(HEADING, "Signs in the tables"));
    }
    for (Legend.Sign sign : legend) {
      rows.add(
          new OdsSheets.Row(
              List.of(
                  OdsSheets.Cell.of("Default", sign.sign()),
                  OdsSheets.Cell.of("Default", sign.meaning()))));
    }
    return rows;
  }

  private static OdsSheets.Row words(String style, String words) {
    return new OdsSheets.Row(List.of(OdsSheets.Cell.of(style, PlainText.of(words))));
  }

  /** A longer name than Excel takes is a number: no name of a table has a capital or a space. */
  private static String name(ReportTable table, int number) {
    String name = table.id().value();
    return name.length() <= LONGEST_NAME ? name : "Table " + number;
  }

  private OdsSheets.Sheet sheet(ReportTable table, int number) {
    List<Column> columns = new ArrayList<>();
    table.grouping().ifPresent(columns::add);
    columns.addAll(table.columns());
    List<OdsSheets.Row> above = new ArrayList<>();
    above.add(words(TITLE, table.caption()));
    above.add(
        words("Default", "This sheet has one table. The cover sheet says what its signs mean."));
    table.notes().forEach(note -> above.add(words("Default", note)));
    List<OdsSheets.Row> rows = table.rows().stream().map(row -> row(table, row)).toList();
    String name = name(table, number);
    String last = column(columns.size()) + (above.size() + 1 + rows.size());
    return new OdsSheets.Sheet(
        name,
        "table_" + table.id().value().replace('-', '_'),
        "'" + name + "'.A" + (above.size() + 1) + ":'" + name + "'." + last,
        columns.stream().map(column -> isNumber(column) ? "narrow" : "wide").toList(),
        above,
        columns.stream().map(OdsTables::head).toList(),
        rows);
  }

  /** The letters of a column, as 27 is AA. */
  private static String column(int number) {
    int before = (number - 1) / 26;
    char letter = (char) ('A' + (number - 1) % 26);
    return (before > 0 ? column(before) : "") + letter;
  }

  private static boolean isNumber(Column column) {
    return column instanceof Column.Measure || column instanceof Column.Share;
  }

  private static OdsSheets.Cell head(Column column) {
    String style = isNumber(column) ? "Number_20_head" : "Column_20_head";
    return OdsSheets.Cell.of(style, PlainText.of(column.heading()));
  }

  private OdsSheets.Row row(ReportTable table, TableRow row) {
    boolean isSum = row.kind() != TableRow.Kind.BODY;
    List<OdsSheets.Cell> cells = new ArrayList<>();
    if (table.grouping().isPresent()) {
      cells.add(
          OdsSheets.Cell.of(isSum ? "Bold" : "Wrapped", PlainText.of(row.group().orElse(""))));
    }
    for (int at = 0; at < table.columns().size(); at++) {
      cells.add(cell(table.columns().get(at), row.cells().get(at), isSum));
    }
    return new OdsSheets.Row(cells);
  }

  private OdsSheets.Cell cell(Column column, Cell cell, boolean isSum) {
    String text = PlainText.of(CellText.of(column, cell));
    String bold = isSum ? "-bold" : "";
    Optional<BigDecimal> number = CellText.number(column, cell);
    if (number.isPresent()) {
      OdsSheets.Format format = format(column, cell, number.get());
      formats.add(format);
      boolean isShare = format.percentage();
      BigDecimal value = isShare ? number.get().movePointLeft(2) : number.get();
      return new OdsSheets.Cell(
          format.name() + bold,
          text,
          Optional.of(new OdsSheets.Value(format.kind(), value.toPlainString())),
          Optional.empty(),
          Optional.empty());
    }
    if (cell instanceof Cell.Day day) {
      Optional<String> value = Optional.of(day.day().toString());
      return new OdsSheets.Cell("day" + bold, text, Optional.empty(), value, Optional.empty());
    }
    if (cell instanceof Mark && isNumber(column)) {
      return OdsSheets.Cell.of("mark" + bold, text);
    }
    return OdsSheets.Cell.of(isSum ? "Bold" : "Wrapped", text);
  }

  private static OdsSheets.Format format(Column column, Cell cell, BigDecimal number) {
    Optional<Unit> unit = Unit.of(column);
    OdsSheets.Kind kind = OdsSheets.Kind.NUMBER;
    if (unit.filter(Unit.PER_CENT::equals).isPresent()) {
      kind = OdsSheets.Kind.PERCENTAGE;
    } else if (unit.filter(one -> one.kind() == Unit.Kind.POUNDS).isPresent()) {
      kind = OdsSheets.Kind.POUNDS;
    }
    return new OdsSheets.Format(kind, number.scale(), Legend.isProvisional(cell));
  }
}
