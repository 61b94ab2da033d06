// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.ncscp.reporting.document.Block;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.document.Glossary;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.document.Section;
import org.ncscp.reporting.svg.PlainText;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableId;
import org.ncscp.reporting.table.Unit;

/** Whatever the words of a report are, in every place they stay where they belong, as words. */
class HostileProperties {
  private static final int TEXTS = 17;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A report whose every text is one of the list, and what each place must then hold. */
  private record Hostile(List<String> texts) {
    String raw(int at) {
      // Not blank, as the model demands of some.
      return at + " " + texts.get(at);
    }

    String shown(int at) {
      return PlainText.of(raw(at));
    }

    /** Words alone, to begin as they like. */
    String bare(int at) {
      return texts.get(at);
    }

    ReportTable table() {
      return ReportTable.builder("hostile", raw(0))
          .groupedBy(Column.dimension("group", raw(1)))
          .column(Column.dimension("who", raw(2)))
          .column(Column.Measure.of("many", raw(3), Unit.ofNumber(raw(4)), 1))
          .column(Column.remark("said", raw(5)))
          .group(bare(6))
          .row(Cell.words(bare(7)), Cell.count(1234), Cell.words(bare(8)))
          .subtotal(bare(9))
          .note(raw(10))
          .build();
    }

    Report report() {
      List<Block> blocks =
          List.of(
              new Block.Paragraph(raw(11)),
              new Block.Bullets(List.of(raw(12))),
              new Block.Notice(Block.Notice.Kind.NOTE, raw(13), List.of(raw(14))),
              new Block.Table(table()),
              new Block.Picture(
                  new Drawing(
                      "drawn",
                      raw(15),
                      raw(15),
                      "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                      Optional.of(TableId.of("hostile")))));
      return new Report(
          raw(16),
          raw(0),
          raw(1),
          List.of(new Section("one", raw(2), blocks, List.of())),
          new Glossary(List.of(new Glossary.Term(raw(3), raw(4)))));
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "<script>alert(1)</script>",
            "\"",
            "'",
            "]]>",
            "<![CDATA[",
            "-->",
            "&",
            "&amp;",
            "&#0;",
            "=1+1",
            "=HYPERLINK(\"http://example.org\")",
            "+1",
            "-1",
            "@x",
            "\uff1dx",
            "\t=1",
            "\r\n",
            "\n\n",
            "\u2028",
            "\u0000",
            "\u0001",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u200f",
            "\u202e",
            "\u2066",
            "\ud800",
            "\udc00x",
            "\ud83d\ude00",
            "\ufffe",
            "\ufeff",
            "{{title}}",
            "{{{title}}}",
            ",",
            ";",
            "a",
            " ",
            "</td></tr></table>",
            "javascript:x",
            "1 ");
    Arbitrary<String> text =
        Arbitraries.oneOf(
            pieces.list().ofMaxSize(5).map(all -> String.join("", all)),
            Arbitraries.strings().ofMaxLength(12));
    return text.list().ofSize(TEXTS);
  }

  @Property(tries = 200)
  void html_everyTextIsWhereItBelongs(@ForAll("texts") List<String> texts) throws Exception {
    Hostile hostile = new Hostile(texts);
    String html = HtmlReport.of(hostile.report());
    Document page = Jsoup.parse(html);
    assertTrue(page.select("script, iframe, img, link, [onclick]").isEmpty(), html);
    assertEquals(hostile.shown(16), words(page.select("h1")));
    assertEquals(hostile.shown(0), words(page.select(".publisher")));
    assertEquals(hostile.shown(1), words(page.select("main > .lead")));
    assertEquals(hostile.shown(1), page.select("meta[name=description]").attr("content"));
    assertEquals(hostile.shown(2), words(page.select("h2#section-one")));
    assertEquals(hostile.shown(11), words(page.select("main > p:not(.lead)")));
    assertEquals(hostile.shown(12), words(page.select("main > ul > li")));
    assertEquals(hostile.shown(13), words(page.select(".notice-heading > strong:not(.tag)")));
    assertEquals(hostile.shown(14), words(page.select(".notice li")));
    assertEquals(hostile.shown(15), words(page.select("figcaption > strong")));
    assertEquals(hostile.shown(3), words(page.select(".glossary dt")));
    assertEquals(hostile.shown(4), words(page.select(".glossary dd")));
    table(hostile, page);
    // Well-formed XML too, and the same as one without that.
    DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(html.getBytes(UTF_8)));
    table(hostile, Jsoup.parse(HtmlReport.of(hostile.report(), hostile.table())));
  }

  /** All of them: {@code text()} would drop what is invisible, as a space of no width. */
  private static String words(Elements elements) {
    return elements.stream().map(HostileProperties::words).collect(joining(" ")).strip();
  }

  private static String words(Element element) {
    return PlainText.of(element.wholeText());
  }

  private static void table(Hostile hostile, Document page) {
    Element table = page.selectFirst("table");
    assertEquals(hostile.shown(0), words(table.select("caption")));
    assertEquals(
        List.of(hostile.shown(2), hostile.shown(3), hostile.shown(5)),
        table.select("thead th").stream().map(HostileProperties::words).toList());
    assertEquals(PlainText.of(hostile.bare(6)), words(table.select("tr.group > th")));
    List<String> cells = new ArrayList<>();
    for (Element cell : table.select("tr.body > *, tr.subtotal > *")) {
      cells.add(words(cell));
    }
    assertEquals(
        List.of(
            PlainText.of(hostile.bare(7)),
            "1,234.0",
            PlainText.of(hostile.bare(8)),
            PlainText.of(hostile.bare(9)),
            "1,234.0",
            ""),
        cells);
    assertEquals(hostile.shown(10), page.select(".notes li").text());
  }

  @Property(tries = 200)
  void csv_everyCellIsWhereItBelongs(@ForAll("texts") List<String> texts) throws Exception {
    Hostile hostile = new Hostile(texts);
    byte[] bytes = CsvTables.of(hostile.table()).getBytes(UTF_8);
    List<List<String>> read = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new String(bytes, UTF_8), CSVFormat.RFC4180)) {
      for (CSVRecord line : parser) {
        read.add(line.toList());
      }
    }
    assertEquals(
        List.of(
            List.of("row.kind", "group", "who", "many", "said", "provisional.columns"),
            List.of(
                "body",
                guarded(hostile, 6),
                guarded(hostile, 7),
                "1234.0",
                guarded(hostile, 8),
                ""),
            List.of("subtotal", guarded(hostile, 6), guarded(hostile, 9), "1234.0", "", "")),
        read);
    JsonNode metadata = JSON.readTree(CsvTables.metadata(hostile.report(), hostile.table()));
    assertEquals(hostile.shown(0), metadata.get("dc:title").textValue());
    assertEquals(hostile.shown(2), metadata.at("/tableSchema/columns/2/titles/1").textValue());
    assertEquals(
        "Unit: " + hostile.shown(4),
        metadata.at("/tableSchema/columns/3/dc:description").textValue());
    assertEquals(hostile.shown(10), metadata.at("/notes/0/rdfs:comment").textValue());
  }

  /** The same rule, said in another way. */
  private static String guarded(Hostile hostile, int at) {
    String words = PlainText.of(hostile.bare(at));
    return words.matches("(?s)[=+@\uff1d\uff0b\uff0d\uff20-].*") ? "'" + words : words;
  }

  @Property(tries = 200)
  void json_everyTextIsWhereItBelongs(@ForAll("texts") List<String> texts) throws Exception {
    Hostile hostile = new Hostile(texts);
    JsonNode report = JSON.readTree(JsonReport.of(hostile.report()).getBytes(UTF_8));
    assertEquals(hostile.shown(16), report.get("title").textValue());
    assertEquals(hostile.shown(0), report.get("publisher").textValue());
    assertEquals(hostile.shown(1), report.get("subtitle").textValue());
    assertEquals(hostile.shown(3), report.at("/glossary/0/term").textValue());
    assertEquals(hostile.shown(4), report.at("/glossary/0/meaning").textValue());
    JsonNode section = report.at("/sections/0");
    assertEquals(hostile.shown(2), section.get("heading").textValue());
    assertEquals(hostile.shown(11), section.at("/blocks/0/paragraph").textValue());
    assertEquals(hostile.shown(12), section.at("/blocks/1/bullets/0").textValue());
    assertEquals(hostile.shown(13), section.at("/blocks/2/heading").textValue());
    assertEquals(hostile.shown(14), section.at("/blocks/2/lines/0").textValue());
    assertEquals(hostile.shown(15), section.at("/blocks/4/title").textValue());
    JsonNode table = section.at("/blocks/3/table");
    assertEquals(table, JSON.readTree(JsonReport.of(hostile.table())));
    assertEquals(hostile.shown(0), table.get("caption").textValue());
    assertEquals(hostile.shown(1), table.at("/groupedBy/heading").textValue());
    assertEquals(hostile.shown(4), table.at("/columns/1/unit").textValue());
    assertEquals(PlainText.of(hostile.bare(6)), table.at("/rows/0/group").textValue());
    assertEquals(PlainText.of(hostile.bare(7)), table.at("/rows/0/cells/who/text").textValue());
    assertEquals(PlainText.of(hostile.bare(8)), table.at("/rows/0/cells/said/text").textValue());
    assertEquals(hostile.shown(10), table.at("/notes/0").textValue());
  }

  @Property(tries = 100)
  void spreadsheet_everyCellIsWhereItBelongs(@ForAll("texts") List<String> texts) throws Exception {
    Hostile hostile = new Hostile(texts);
    SpreadSheet book = new SpreadSheet(new ByteArrayInputStream(Spreadsheet.of(hostile.report())));
    Range cover = book.getSheet(0).getDataRange();
    assertEquals(hostile.shown(16), cover.getCell(0, 0).getValue());
    assertEquals(hostile.shown(1), cover.getCell(1, 0).getValue());
    assertEquals("Published by " + hostile.shown(0), cover.getCell(2, 0).getValue());
    assertEquals(hostile.shown(0), cover.getCell(4, 1).getValue());
    Range sheet = book.getSheet("hostile").getDataRange();
    assertEquals(hostile.shown(0), sheet.getCell(0, 0).getValue());
    assertEquals(hostile.shown(10), sheet.getCell(2, 0).getValue());
    List<String> read = new ArrayList<>();
    for (int row = 3; row < 6; row++) {
      for (int column = 0; column < 4; column++) {
        Object value = sheet.getCell(row, column).getValue();
        read.add(value == null ? "" : value.toString());
        assertEquals(null, sheet.getCell(row, column).getFormula());
      }
    }
    List<String> expected = new ArrayList<>();
    expected.addAll(
        List.of(hostile.shown(1), hostile.shown(2), hostile.shown(3), hostile.shown(5)));
    expected.addAll(
        List.of(
            PlainText.of(hostile.bare(6)),
            PlainText.of(hostile.bare(7)),
            "1234.0",
            PlainText.of(hostile.bare(8)),
            PlainText.of(hostile.bare(6)),
            PlainText.of(hostile.bare(9)),
            "1234.0",
            ""));
    assertEquals(expected, read);
  }

  @Property(tries = 100)
  void everyFormat_isTheSameTwice(@ForAll("texts") List<String> texts) {
    assertEquals(files(new Hostile(texts)), files(new Hostile(texts)));
  }

  private static Map<String, String> files(Hostile hostile) {
    Report report = hostile.report();
    return Map.of(
        "html", HtmlReport.of(report),
        "csv", CsvTables.of(hostile.table()),
        "json", JsonReport.of(report),
        "ods", new String(Spreadsheet.of(report), UTF_8));
  }
}
