// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.svg.PlainText;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;

class CsvTablesTest {
  private static final Report REPORT = SampleReport.report();

  @Test
  void file_hasBareNumbersAndIsoDays() {
    assertEquals(
        """
        row.kind,scope,category,spent,before,change,remark,provisional.columns
        body,Children and adults,Staff,348119.50,331006.00,5.2,Two posts filled from June,spent
        body,Children and adults,Procedures & website,1234.05,[x],[z],,
        body,Children only,Independent scrutiny,18000.00,19000.00,-5.3,2024-07-27,
        """
            .replace("\n", "\r\n"),
        CsvTables.of(SampleReport.expenditure()));
  }

  @Test
  void percentages_areNumbersWithTheirDecimals_andTotalsAreMarked() {
    assertEquals(
        """
        row.kind,contributor,agreed,share,provisional.columns
        body,Nottingham City Council,189712,45.03,
        body,Nottingham and Nottinghamshire ICB,189712,45.03,
        body,Nottinghamshire Police,38000,9.02,
        body,Probation,3892,0.92,
        total,Total,421316,100.00,
        """
            .replace("\n", "\r\n"),
        CsvTables.of(SampleReport.contributions()));
  }

  @Test
  void marks_areTheirSigns_andSubtotalsStandInTheirGroup() {
    assertEquals(
        """
        row.kind,kind,quarter,decided,opened,in_time,rate,provisional.columns
        body,Rapid reviews,Quarter 1,2024-06-28,12,9,75,
        body,Rapid reviews,Quarter 2,[z],[c],[c],[c],
        subtotal,Rapid reviews,All rapid reviews,,[c],[c],[c],
        body,Practice reviews,Quarter 1,2024-06-28,0,[low],[x],
        subtotal,Practice reviews,All practice reviews,,0,[x],[x],
        total,,Total,,[c],[c],[c],
        """
            .replace("\n", "\r\n"),
        CsvTables.of(SampleReport.reviews()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "=1+1 | '=1+1",
        "+44 | '+44",
        "- | '-",
        "@SUM(A1) | '@SUM(A1)",
        "\uff1d1 | '\uff1d1",
        "1-1 | 1-1",
        "'x | 'x",
        "a, b | ~\"a, b\"~",
        "say \"x\" | ~\"say \"\"x\"\"\"~",
      })
  void wordsThatBeginAFormula_standBehindAnApostrophe(String words, String field) {
    String table =
        CsvTables.of(
            ReportTable.builder("t", "T")
                .column(Column.dimension("d", "D"))
                .row(Cell.words(words))
                .build());
    assertEquals("row.kind,d,provisional.columns\r\nbody," + field + ",\r\n", table);
  }

  @Test
  void wordsBehindTabOrLineEnd_areGuardedToo() {
    ReportTable table =
        ReportTable.builder("t", "T")
            .groupedBy(Column.dimension("g", "G"))
            .column(Column.dimension("d", "D"))
            .group("\r=1")
            .row(Cell.words("\t=1\r\nx"))
            .build();
    assertTrue(CsvTables.of(table).endsWith("\r\nbody,'=1,'=1 x,\r\n"));
  }

  @Test
  void metadata_sayWhatTheFileIs() throws Exception {
    JsonNode metadata = metadata(SampleReport.reviews());
    assertEquals(
        "[\"http://www.w3.org/ns/csvw\",{\"@language\":\"en\"}]",
        metadata.get("@context").toString());
    assertEquals("reviews.csv", metadata.get("url").textValue());
    assertEquals(CsvTables.fileName(SampleReport.reviews()), metadata.get("url").textValue());
    assertEquals(
        "Reviews decided by kind and quarter, 2024/25", metadata.get("dc:title").textValue());
    assertEquals(
        "Nottingham City Safeguarding Children Partnership",
        metadata.get("dc:publisher").textValue());
    assertEquals("Yearly report 2024/25", metadata.get("dc:source").textValue());
    assertEquals("en-GB", metadata.get("dc:language").textValue());
    List<String> notes = new ArrayList<>();
    metadata.get("notes").forEach(note -> notes.add(note.get("rdfs:comment").textValue()));
    assertEquals(
        List.of(
            "Percentages are rounded half up, so that they may not add up to 100.",
            "[z]: not applicable",
            "[x]: not available",
            "[c]: withheld so that no child can be identified",
            "[low]: rounds to 0 but is not 0",
            "Words that would begin a formula stand behind an apostrophe. Rows of the kinds"
                + " subtotal and total sum up others."),
        notes);
  }

  @Test
  void metadata_sayWhatEachColumnIs() throws Exception {
    JsonNode columns = metadata(SampleReport.reviews()).at("/tableSchema/columns");
    assertEquals(
        "{\"name\":\"row.kind\",\"titles\":[\"row.kind\",\"Kind of row\"],\"datatype\":"
            + "{\"base\":\"string\",\"format\":\"body|subtotal|total\"},\"required\":true}",
        columns.get(0).toString());
    assertEquals(
        "{\"name\":\"kind\",\"titles\":[\"kind\",\"Kind\"],\"datatype\":\"string\",\"null\":\"\"}",
        columns.get(1).toString());
    String nulls = "\"null\":[\"\",\"[z]\",\"[x]\",\"[c]\",\"[low]\"]}";
    assertEquals(
        "{\"name\":\"decided\",\"titles\":[\"decided\",\"Decided on\"],\"datatype\":\"date\","
            + nulls,
        columns.get(3).toString());
    assertEquals(
        "{\"name\":\"in_time\",\"titles\":[\"in_time\",\"In time\"],\"dc:description\":"
            + "\"Unit: reviews\",\"datatype\":\"nonNegativeInteger\","
            + nulls,
        columns.get(5).toString());
    assertEquals(
        "{\"name\":\"rate\",\"titles\":[\"rate\",\"Share in time\"],\"dc:description\":"
            + "\"Unit: per cent\",\"datatype\":\"decimal\","
            + nulls,
        columns.get(6).toString());
    assertEquals(
        "{\"name\":\"provisional.columns\",\"titles\":[\"provisional.columns\","
            + "\"Columns that may still change in this row\"],\"datatype\":\"string\","
            + "\"separator\":\" \"}",
        columns.get(7).toString());
    assertEquals(
        "string",
        metadata(SampleReport.expenditure()).at("/tableSchema/columns/6/datatype").textValue());
  }

  /** As a reader of the metadata would hold the file against them. */
  @Test
  void everyFile_isAsItsMetadataSay() throws Exception {
    for (ReportTable table : REPORT.tables()) {
      JsonNode columns = metadata(table).at("/tableSchema/columns");
      List<CSVRecord> lines = CSVParser.parse(CsvTables.of(table), CSVFormat.RFC4180).getRecords();
      assertEquals(table.rows().size() + 1, lines.size());
      for (CSVRecord line : lines) {
        assertEquals(columns.size(), line.size());
        for (int at = 0; at < line.size(); at++) {
          if (line.getRecordNumber() == 1) {
            assertEquals(columns.get(at).at("/titles/0").textValue(), line.get(at));
          } else {
            value(columns.get(at), line.get(at));
          }
        }
      }
    }
  }

  private static void value(JsonNode column, String value) {
    for (JsonNode none : column.path("null")) {
      if (none.textValue().equals(value)) {
        return;
      }
    }
    switch (column.get("datatype").asText("string")) {
      case "date" -> assertEquals(value, LocalDate.parse(value).toString());
      case "decimal" -> assertEquals(value, new BigDecimal(value).toPlainString());
      case "nonNegativeInteger" -> assertTrue(value.matches("[0-9]+"), value);
      default -> assertEquals(value, PlainText.of(value));
    }
  }

  private static JsonNode metadata(ReportTable table) throws Exception {
    return new ObjectMapper().readTree(CsvTables.metadata(REPORT, table));
  }

  @Test
  void smallNumbersAndLargeOnes_areWrittenOut() {
    ReportTable table =
        ReportTable.builder("t", "T")
            .column(Column.Measure.ofPounds("p", "P"))
            .row(Cell.number(new BigDecimal("1E+9")))
            .row(Cell.number(new BigDecimal("-0.4")))
            .row(Cell.number(new BigDecimal("-0.5")))
            .row(Mark.LOW)
            .build();
    assertEquals(
        "row.kind,p,provisional.columns\r\nbody,1000000000,\r\nbody,0,\r\nbody,-1,\r\nbody,[low],\r\n",
        CsvTables.of(table));
  }

  @Test
  void rate_isANumberWhoseUnitTheMetadataSay() throws Exception {
    assertEquals(
        List.of(
            "row.kind,area,part,whole,rate,stated,provisional.columns",
            "body,City,61,26900,226.8,250,"),
        CsvTables.of(SampleReport.rates()).lines().toList());
    assertEquals(
        "Unit: per 100,000",
        metadata(SampleReport.rates()).at("/tableSchema/columns/4/dc:description").textValue());
  }
}
