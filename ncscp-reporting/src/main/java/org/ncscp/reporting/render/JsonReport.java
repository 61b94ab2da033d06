// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ncscp.reporting.document.Block;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.document.Glossary;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.document.Section;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.SourceRecord;
import org.ncscp.reporting.table.TableRow;
import org.ncscp.reporting.table.Unit;

/**
 * A report, or one table of it, as JSON (RFC 8259), members always in one order and lines ended by
 * line feeds.
 *
 * <p>A cell has its {@code state} ({@code value}, {@code words}, {@code withheld}, {@code
 * not-applicable}, {@code not-available}, {@code low}), its {@code text} as people read it, for a
 * figure or share the {@code value} as a number with just the decimals that are printed and whether
 * it is {@code provisional}, and for a day the {@code day}. Nothing that is not printed is told: a
 * share comes without its parts.
 */
public final class JsonReport {
  private JsonReport() {}

  /**
   * Returns the whole report.
   *
   * @param report the report, safe to publish
   * @return the file, to be written in UTF-8
   */
  public static String of(Report report) {
    requireNonNull(report, "report");
    return JsonText.of(json -> report(json, report));
  }

  /**
   * Returns one table.
   *
   * @param table the table, safe to publish
   * @return the file, to be written in UTF-8
   */
  public static String of(ReportTable table) {
    requireNonNull(table, "table");
    return JsonText.of(json -> table(json, table));
  }

  private static void report(JsonGenerator json, Report report) throws IOException {
    json.writeStartObject();
    JsonText.words(json, "title", report.title());
    JsonText.words(json, "publisher", report.publisher());
    JsonText.words(json, "subtitle", report.subtitle());
    sections(json, report.sections());
    json.writeArrayFieldStart("glossary");
    for (Glossary.Term term : report.glossary().terms()) {
      json.writeStartObject();
      JsonText.words(json, "term", term.term());
      JsonText.words(json, "meaning", term.meaning());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void sections(JsonGenerator json, List<Section> sections) throws IOException {
    json.writeArrayFieldStart("sections");
    for (Section section : sections) {
      json.writeStartObject();
      json.writeStringField("id", section.id());
      JsonText.words(json, "heading", section.heading());
      json.writeArrayFieldStart("blocks");
      for (Block block : section.blocks()) {
        block(json, block);
      }
      json.writeEndArray();
      sections(json, section.sections());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void block(JsonGenerator json, Block block) throws IOException {
    json.writeStartObject();
    if (block instanceof Block.Paragraph paragraph) {
      JsonText.words(json, "paragraph", paragraph.text());
    } else if (block instanceof Block.Bullets bullets) {
      JsonText.list(json, "bullets", bullets.items());
    } else if (block instanceof Block.Notice notice) {
      json.writeStringField("notice", notice.kind().name().toLowerCase(Locale.ROOT));
      JsonText.words(json, "heading", notice.heading());
      JsonText.list(json, "lines", notice.lines());
    } else if (block instanceof Block.Picture picture) {
      drawing(json, picture.drawing());
    } else {
      json.writeFieldName("table");
      table(json, ((Block.Table) block).table());
    }
    json.writeEndObject();
  }

  private static void drawing(JsonGenerator json, Drawing drawing) throws IOException {
    json.writeStringField("drawing", drawing.id());
    JsonText.words(json, "title", drawing.title());
    JsonText.words(json, "description", drawing.description());
    if (drawing.data().isPresent()) {
      json.writeStringField("data", drawing.data().get().value());
    }
  }

  private static void table(JsonGenerator json, ReportTable table) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", table.id().value());
    JsonText.words(json, "caption", table.caption());
    if (table.period().isPresent()) {
      json.writeObjectFieldStart("period");
      JsonText.words(json, "label", table.period().get().label());
      json.writeStringField("first", table.period().get().first().toString());
      json.writeStringField("last", table.period().get().last().toString());
      json.writeEndObject();
    }
    if (table.asAt().isPresent()) {
      json.writeStringField("asAt", table.asAt().get().toString());
    }
    if (table.grouping().isPresent()) {
      json.writeFieldName("groupedBy");
      column(json, table.grouping().get());
    }
    json.writeArrayFieldStart("columns");
    for (Column column : table.columns()) {
      column(json, column);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    for (TableRow row : table.rows()) {
      row(json, table, row);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("signs");
    for (Legend.Sign sign : Legend.of(List.of(table))) {
      json.writeStringField(sign.sign(), sign.meaning());
    }
    json.writeEndObject();
    JsonText.list(json, "notes", table.notes());
    json.writeEndObject();
  }

  private static void column(JsonGenerator json, Column column) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", column.id().value());
    JsonText.words(json, "heading", column.heading());
    if (column instanceof Column.Measure measure) {
      json.writeStringField("kind", "measure");
      JsonText.words(json, "unit", measure.unit().name());
      json.writeNumberField("places", measure.places());
      JsonText.words(json, "measure", measure.measure());
      json.writeArrayFieldStart("where");
      for (Map.Entry<String, String> narrowed : measure.where().entrySet()) {
        json.writeStartObject();
        JsonText.words(json, "dimension", narrowed.getKey());
        JsonText.words(json, "value", narrowed.getValue());
        json.writeEndObject();
      }
      json.writeEndArray();
    } else if (column instanceof Column.Share share) {
      json.writeStringField("kind", "share");
      json.writeStringField("unit", Unit.ofRate(share.base()).name());
      json.writeNumberField("places", share.places());
      json.writeStringField("part", share.part().value());
      json.writeStringField("whole", share.whole().value());
    } else {
      json.writeStringField("kind", column instanceof Column.Dimension ? "dimension" : "remark");
    }
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, ReportTable table, TableRow row) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", row.kind().name().toLowerCase(Locale.ROOT));
    if (row.group().isPresent()) {
      JsonText.words(json, "group", row.group().get());
    }
    json.writeObjectFieldStart("cells");
    for (int at = 0; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      json.writeFieldName(column.id().value());
      cell(json, column, row.cells().get(at));
    }
    json.writeEndObject();
    if (!row.sources().isEmpty()) {
      JsonText.list(json, "sources", row.sources().stream().map(SourceRecord::toString).toList());
    }
    json.writeEndObject();
  }

  private static void cell(JsonGenerator json, Column column, Cell cell) throws IOException {
    json.writeStartObject();
    json.writeStringField("state", JsonText.state(cell));
    JsonText.words(json, "text", CellText.of(column, cell));
    Optional<BigDecimal> number = CellText.number(column, cell);
    if (number.isPresent()) {
      json.writeNumberField("value", number.get());
      json.writeBooleanField("provisional", Legend.isProvisional(cell));
    }
    if (cell instanceof Cell.Day day) {
      json.writeStringField("day", day.day().toString());
    }
    json.writeEndObject();
  }
}
