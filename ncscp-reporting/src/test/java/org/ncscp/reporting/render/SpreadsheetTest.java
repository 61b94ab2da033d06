// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.miachm.sods.OfficeCurrency;
import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.ncscp.reporting.document.Block;
import org.ncscp.reporting.document.Glossary;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.document.Section;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableRow;
import org.ncscp.reporting.table.Unit;

class SpreadsheetTest {
  private static final Report REPORT = SampleReport.report();
  private static final byte[] FILE = Spreadsheet.of(REPORT);

  private static Map<String, String> entries(byte[] file) throws Exception {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return entries;
  }

  private static Document xml(String entry) throws Exception {
    return Jsoup.parse(entries(FILE).get(entry), Parser.xmlParser());
  }

  @Test
  void archive_tellsItsKindFromItsBeginning() throws Exception {
    assertEquals(
        List.of("mimetype", "content.xml", "meta.xml", "styles.xml", "META-INF/manifest.xml"),
        new ArrayList<>(entries(FILE).keySet()));
    assertEquals(
        "mimetypeapplication/vnd.oasis.opendocument.spreadsheet", new String(FILE, 30, 54, UTF_8));
    assertEquals(
        List.of("/", "content.xml", "meta.xml", "styles.xml"),
        xml("META-INF/manifest.xml").select("*|file-entry").eachAttr("manifest:full-path"));
  }

  @Test
  void bytes_areTheSameInAnyZone() {
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertArrayEquals(FILE, Spreadsheet.of(SampleReport.report()));
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void file_saysItsTitleAndLanguage() throws Exception {
    Document meta = xml("meta.xml");
    assertEquals("Yearly report 2024/25", meta.select("*|title").text());
    assertEquals("en-GB", meta.select("*|language").text());
    assertEquals(
        "Nottingham City Safeguarding Children Partnership", meta.select("*|creator").text());
    assertEquals(
        "1 April 2024 to 31 March 2025, as known on 19 September 2025",
        meta.select("*|description").text());
    Element letters = xml("styles.xml").selectFirst("*|default-style > *|text-properties");
    assertEquals("en GB", letters.attr("fo:language") + " " + letters.attr("fo:country"));
  }

  @Test
  void cover_listsTablesAndSigns() throws Exception {
    Range cover = new SpreadSheet(new ByteArrayInputStream(FILE)).getSheet(0).getDataRange();
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < cover.getNumRows(); row++) {
      Object second = cover.getCell(row, 1).getValue();
      lines.add(cover.getCell(row, 0).getValue() + (second == null ? "" : " | " + second));
    }
    assertEquals(
        List.of(
            "Yearly report 2024/25",
            "1 April 2024 to 31 March 2025, as known on 19 September 2025",
            "Published by Nottingham City Safeguarding Children Partnership",
            "Tables",
            "contributions | Contributions agreed, 2024/25",
            "expenditure | Expenditure by category, 2024/25 and 2023/24",
            "reviews | Reviews decided by kind and quarter, 2024/25",
            "Signs in the tables",
            "[z] | not applicable",
            "[x] | not available",
            "[c] | withheld so that no child can be identified",
            "[low] | rounds to 0 but is not 0",
            "[p] | provisional, may still change"),
        lines);
    assertEquals(
        List.of("#'contributions'.A1", "#'expenditure'.A1", "#'reviews'.A1"),
        xml("content.xml").select("*|a").eachAttr("xlink:href"));
  }

  @Test
  void sheets_areTheTablesOfTheModelCellByCell() throws Exception {
    SpreadSheet book = new SpreadSheet(new ByteArrayInputStream(FILE));
    assertEquals(4, book.getNumSheets());
    for (ReportTable table : REPORT.tables()) {
      Sheet sheet = book.getSheet(table.id().value());
      Range range = sheet.getDataRange();
      assertEquals(table.caption(), range.getCell(0, 0).getValue());
      assertEquals(
          "This sheet has one table. The cover sheet says what its signs mean.",
          range.getCell(1, 0).getValue());
      for (int at = 0; at < table.notes().size(); at++) {
        assertEquals(table.notes().get(at), range.getCell(2 + at, 0).getValue());
      }
      int head = 2 + table.notes().size();
      assertEquals(head + 1 + table.rows().size(), range.getNumRows());
      for (int at = 0; at < table.rows().size(); at++) {
        row(table, table.rows().get(at), range, head + 1 + at);
      }
    }
  }

  private static void row(ReportTable table, TableRow row, Range range, int at) {
    int first = table.grouping().isPresent() ? 1 : 0;
    if (first == 1) {
      assertEquals(row.group().orElse(null), range.getCell(at, 0).getValue());
    }
    for (int column = 0; column < table.columns().size(); column++) {
      Column of = table.columns().get(column);
      Cell cell = row.cells().get(column);
      Object read = range.getCell(at, first + column).getValue();
      Optional<BigDecimal> number = CellText.number(of, cell);
      if (read instanceof OfficePercentage percentage) {
        assertEquals(Optional.of(Unit.PER_CENT), Unit.of(of));
        assertEquals(
            0,
            number
                .orElseThrow()
                .movePointLeft(2)
                .compareTo(BigDecimal.valueOf(percentage.getValue())));
      } else if (read instanceof OfficeCurrency currency) {
        assertEquals(0, number.orElseThrow().compareTo(BigDecimal.valueOf(currency.getValue())));
      } else if (read instanceof Number plain) {
        assertEquals(0, number.orElseThrow().compareTo(new BigDecimal(plain.toString())));
      } else if (read instanceof LocalDate day) {
        assertEquals(Cell.day(day), cell);
      } else {
        String text = CellText.of(of, cell);
        assertEquals(text.isEmpty() ? null : text, read);
        assertTrue(number.isEmpty());
      }
    }
  }

  @Test
  void numbers_haveTheFormatThatIsPrinted() throws Exception {
    Document content = xml("content.xml");
    Element staff =
        content.select("*|table-cell").stream()
            .filter(cell -> cell.text().equals("£348,119.50 [p]"))
            .findFirst()
            .orElseThrow();
    assertEquals("currency", staff.attr("office:value-type"));
    assertEquals("GBP", staff.attr("office:currency"));
    assertEquals("348119.50", staff.attr("office:value"));
    assertEquals("currency-2-provisional", staff.attr("table:style-name"));
    Element format =
        content.select("*|currency-style").stream()
            .filter(one -> one.attr("style:name").equals("currency-2-provisional-format"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("£", "[p]"), format.select("*|text").eachText());
    assertEquals("2", format.selectFirst("*|number").attr("number:decimal-places"));
    assertEquals("true", format.selectFirst("*|number").attr("number:grouping"));
    for (Element cell : content.select("*|table-cell")) {
      if (cell.hasAttr("office:value")) {
        assertTrue(cell.attr("office:value").matches("-?[0-9]+(\\.[0-9]+)?"), cell.toString());
      }
    }
  }

  @Test
  void everyStyleThatIsNamed_isThere() throws Exception {
    Document content = xml("content.xml");
    List<String> there = new ArrayList<>(content.select("*|style").eachAttr("style:name"));
    there.addAll(xml("styles.xml").select("*|style").eachAttr("style:name"));
    for (String attribute : List.of("table:style-name", "style:parent-style-name")) {
      for (Element named : content.getElementsByAttribute(attribute)) {
        assertTrue(there.contains(named.attr(attribute)), named.attr(attribute));
      }
    }
    List<String> formats =
        content
            .select("*|number-style, *|currency-style, *|percentage-style, *|date-style")
            .eachAttr("style:name");
    for (Element named : content.getElementsByAttribute("style:data-style-name")) {
      assertTrue(formats.contains(named.attr("style:data-style-name")));
    }
  }

  @Test
  void nothing_isMergedHiddenOrAFormula() throws Exception {
    String content = entries(FILE).get("content.xml");
    assertFalse(content.contains("spanned"));
    assertFalse(content.contains("formula"));
    assertFalse(content.contains("visibility"));
    assertEquals(3, xml("content.xml").select("*|table-header-rows").size());
    assertEquals(
        List.of(
            "'contributions'.A4:'contributions'.C9",
            "'expenditure'.A4:'expenditure'.F7",
            "'reviews'.A4:'reviews'.F10"),
        xml("content.xml").select("*|database-range").eachAttr("table:target-range-address"));
  }

  @Test
  void widestAndLongestNamed_areStillAddressed() throws Exception {
    ReportTable.Builder wide =
        ReportTable.builder("a-name-that-is-longer-than-excel-takes", "Wide")
            .column(Column.dimension("d", "D"));
    for (int at = 2; at <= 28; at++) {
      wide.column(Column.remark("r" + at, "R"));
    }
    ReportTable table = wide.build();
    Report report =
        new Report(
            "T",
            "P",
            "S",
            List.of(new Section("s", "S", List.of(new Block.Table(table)), List.of())),
            new Glossary(List.of()));
    String content = entries(Spreadsheet.of(report)).get("content.xml");
    assertTrue(content.contains("table:name=\"Table 1\""));
    assertTrue(
        content.contains(
            "table:name=\"table_a_name_that_is_longer_than_excel_takes\""
                + " table:target-range-address=\"&#39;Table 1&#39;.A3:&#39;Table 1&#39;.AB3\""));
  }

  @Test
  void reportWithoutTables_isACoverSheet() throws Exception {
    Report report = new Report("T", "P", "S", List.of(), new Glossary(List.of()));
    SpreadSheet book = new SpreadSheet(new ByteArrayInputStream(Spreadsheet.of(report)));
    assertEquals(1, book.getNumSheets());
    assertNull(book.getSheet("contributions"));
    assertFalse(entries(Spreadsheet.of(report)).get("content.xml").contains("database-ranges"));
  }

  @Test
  void rate_isANumber_andAStatedPercentageAPercentage() throws Exception {
    Report report =
        new Report(
            "T",
            "P",
            "S",
            List.of(
                new Section("s", "S", List.of(new Block.Table(SampleReport.rates())), List.of())),
            new Glossary(List.of()));
    Document content =
        Jsoup.parse(entries(Spreadsheet.of(report)).get("content.xml"), Parser.xmlParser());
    assertEquals(
        List.of("float 61", "float 26900", "float 226.8", "percentage 2.50"),
        content.select("*|table-cell").stream()
            .filter(cell -> cell.hasAttr("office:value"))
            .map(cell -> cell.attr("office:value-type") + " " + cell.attr("office:value"))
            .toList());
  }
}
