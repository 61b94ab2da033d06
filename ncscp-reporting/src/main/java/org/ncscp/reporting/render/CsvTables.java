// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.svg.PlainText;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableRow;
import org.ncscp.reporting.table.Unit;

/**
 * Tables as CSV files for machines, each with its metadata.
 *
 * <p>A file is in UTF-8 without byte order mark, its lines end with CR LF (RFC 4180), and its first
 * line names the columns: {@code row.kind} ({@code body}, {@code subtotal} or {@code total}), then
 * by what the rows are grouped if they are, then the columns of the table by their names with
 * {@code _} for {@code -}, and {@code provisional.columns}, the names of those whose figure in the
 * row may still change. Numbers are as printed but bare: no pound sign, no commas, percentages
 * without their sign; days are as in ISO 8601; a mark is its sign. Words that a spreadsheet would
 * take for a formula, as {@code =}, {@code +}, {@code -} or {@code @} begin one, stand behind an
 * apostrophe.
 *
 * <p>The metadata follow the W3C's "Metadata Vocabulary for Tabular Data".
 */
public final class CsvTables {
  private static final String FORMULA_STARTS = "=+-@\uff1d\uff0b\uff0d\uff20";
  private static final String KIND = "row.kind";
  private static final String PROVISIONAL = "provisional.columns";

  private CsvTables() {}

  /**
   * Returns a table as CSV.
   *
   * @param table the table, safe to publish
   * @return the file, to be written in UTF-8
   */
  public static String of(ReportTable table) {
    requireNonNull(table, "table");
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(header(table));
      table.rows().forEach(row -> csv.writeRecord(record(table, row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> header(ReportTable table) {
    List<String> header = new ArrayList<>();
    header.add(KIND);
    table.grouping().ifPresent(grouping -> header.add(name(grouping)));
    table.columns().forEach(column -> header.add(name(column)));
    header.add(PROVISIONAL);
    return header;
  }

  /** A name may stand in a URI template, where no hyphen may. */
  private static String name(Column column) {
    return column.id().value().replace('-', '_');
  }

  private static List<String> record(ReportTable table, TableRow row) {
    List<String> record = new ArrayList<>();
    List<String> provisional = new ArrayList<>();
    record.add(kind(row.kind()));
    if (table.grouping().isPresent()) {
      record.add(guarded(PlainText.of(row.group().orElse(""))));
    }
    for (int at = 0; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      Cell cell = row.cells().get(at);
      record.add(value(column, cell));
      if (Legend.isProvisional(cell)) {
        provisional.add(name(column));
      }
    }
    record.add(String.join(" ", provisional));
    return record;
  }

  private static String kind(TableRow.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String value(Column column, Cell cell) {
    Optional<BigDecimal> number = CellText.number(column, cell);
    if (number.isPresent()) {
      return number.get().toPlainString();
    }
    if (cell instanceof Cell.Day day) {
      return day.day().toString();
    }
    return guarded(PlainText.of(CellText.of(column, cell)));
  }

  private static String guarded(String words) {
    boolean isFormula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
    return isFormula ? "'" + words : words;
  }

  /**
   * Returns the name of the file of a table, as its metadata give it.
   *
   * @param table the table
   * @return its name with {@code .csv}
   */
  public static String fileName(ReportTable table) {
    return requireNonNull(table, "table").id() + ".csv";
  }

  /**
   * Returns the metadata of the file of a table, to stand beside it.
   *
   * @param report the report that it belongs to
   * @param table the table, safe to publish
   * @return the file in JSON, to be written in UTF-8 with the file's own name followed by {@code
   *     -metadata.json}
   */
  public static String metadata(Report report, ReportTable table) {
    requireNonNull(report, "report");
    requireNonNull(table, "table");
    return JsonText.of(json -> metadata(json, report, table));
  }

  private static void metadata(JsonGenerator json, Report report, ReportTable table)
      throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("@context");
    json.writeString("http://www.w3.org/ns/csvw");
    json.writeStartObject();
    json.writeStringField("@language", "en");
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringField("url", fileName(table));
    JsonText.words(json, "dc:title", table.caption());
    JsonText.words(json, "dc:publisher", report.publisher());
    JsonText.words(json, "dc:source", report.title());
    JsonText.words(json, "dc:description", report.subtitle());
    json.writeStringField("dc:language", "en-GB");
    json.writeArrayFieldStart("notes");
    for (String note : notes(table)) {
      json.writeStartObject();
      JsonText.words(json, "rdfs:comment", note);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("tableSchema");
    columns(json, table);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static List<String> notes(ReportTable table) {
    List<String> notes = new ArrayList<>(table.notes());
    Legend.of(List.of(table)).stream()
        .filter(sign -> !sign.sign().equals(CellText.PROVISIONAL))
        .forEach(sign -> notes.add(sign.sign() + ": " + sign.meaning()));
    notes.add(
        "Words that would begin a formula stand behind an apostrophe. Rows of the kinds subtotal"
            + " and total sum up others.");
    return notes;
  }

  private static void columns(JsonGenerator json, ReportTable table) throws IOException {
    json.writeArrayFieldStart("columns");
    begin(json, KIND, "Kind of row");
    json.writeObjectFieldStart("datatype");
    json.writeStringField("base", "string");
    json.writeStringField("format", "body|subtotal|total");
    json.writeEndObject();
    json.writeBooleanField("required", true);
    json.writeEndObject();
    if (table.grouping().isPresent()) {
      Column grouping = table.grouping().get();
      begin(json, name(grouping), grouping.heading());
      json.writeStringField("datatype", "string");
      json.writeStringField("null", "");
      json.writeEndObject();
    }
    for (int at = 0; at < table.columns().size(); at++) {
      column(json, table, at);
    }
    begin(json, PROVISIONAL, "Columns that may still change in this row");
    json.writeStringField("datatype", "string");
    json.writeStringField("separator", " ");
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void begin(JsonGenerator json, String name, String heading) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeArrayFieldStart("titles");
    json.writeString(name);
    String words = PlainText.of(heading);
    if (!words.equals(name)) {
      json.writeString(words);
    }
    json.writeEndArray();
  }

  private static void column(JsonGenerator json, ReportTable table, int at) throws IOException {
    Column column = table.columns().get(at);
    begin(json, name(column), column.heading());
    if (column instanceof Column.Measure measure) {
      JsonText.words(json, "dc:description", "Unit: " + measure.unit().name());
      number(json, measure);
    } else if (column instanceof Column.Share share) {
      json.writeStringField("dc:description", "Unit: " + Unit.ofRate(share.base()).name());
      json.writeStringField("datatype", "decimal");
    } else {
      boolean isDay =
          table.rows().stream().map(row -> row.cells().get(at)).allMatch(CsvTables::isDay);
      json.writeStringField("datatype", isDay ? "date" : "string");
    }
    json.writeArrayFieldStart("null");
    json.writeString("");
    for (Mark mark : Mark.values()) {
      json.writeString(mark.sign());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, Column.Measure measure) throws IOException {
    boolean isCount = measure.unit().kind() == Unit.Kind.COUNT;
    json.writeStringField("datatype", isCount ? "nonNegativeInteger" : "decimal");
  }

  private static boolean isDay(Cell cell) {
    return cell instanceof Cell.Day || cell instanceof Mark || cell.equals(Cell.empty());
  }
}
