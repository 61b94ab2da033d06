// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.reporting.document.Report;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.CellText;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.SourceRecord;
import org.ncscp.reporting.table.TableRow;
import org.ncscp.reporting.table.Unit;

class JsonReportTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @Test
  void table_isWrittenInFull() {
    ReportTable table =
        ReportTable.builder("t", "Caption")
            .asAt(LocalDate.of(2025, 3, 31))
            .groupedBy(Column.dimension("g", "Group"))
            .column(Column.dimension("d", "Head"))
            .column(
                Column.Measure.of("m", "Money", Unit.POUNDS, 2)
                    .measuring("spent")
                    .where("period", "2023/24"))
            .group("One")
            .row(Cell.words("Staff"), Cell.number(new BigDecimal("1234.5")).asProvisional())
            .row(Cell.words("Rooms"), Mark.WITHHELD)
            .note("A note.")
            .build();
    assertEquals(
        """
        {
          "id": "t",
          "caption": "Caption",
          "asAt": "2025-03-31",
          "groupedBy": {
            "id": "g",
            "heading": "Group",
            "kind": "dimension"
          },
          "columns": [
            {
              "id": "d",
              "heading": "Head",
              "kind": "dimension"
            },
            {
              "id": "m",
              "heading": "Money",
              "kind": "measure",
              "unit": "pounds",
              "places": 2,
              "measure": "spent",
              "where": [
                {
                  "dimension": "period",
                  "value": "2023/24"
                }
              ]
            }
          ],
          "rows": [
            {
              "kind": "body",
              "group": "One",
              "cells": {
                "d": {
                  "state": "words",
                  "text": "Staff"
                },
                "m": {
                  "state": "value",
                  "text": "£1,234.50 [p]",
                  "value": 1234.50,
                  "provisional": true
                }
              }
            },
            {
              "kind": "body",
              "group": "One",
              "cells": {
                "d": {
                  "state": "words",
                  "text": "Rooms"
                },
                "m": {
                  "state": "withheld",
                  "text": "[c]"
                }
              }
            }
          ],
          "signs": {
            "[c]": "withheld so that no child can be identified",
            "[p]": "provisional, may still change"
          },
          "notes": [
            "A note."
          ]
        }
        """,
        JsonReport.of(table));
  }

  @Test
  void report_hasItsPartsInOrder() throws Exception {
    JsonNode report = JSON.readTree(JsonReport.of(SampleReport.report()));
    List<String> names = new ArrayList<>();
    report.fieldNames().forEachRemaining(names::add);
    assertEquals(List.of("title", "publisher", "subtitle", "sections", "glossary"), names);
    assertEquals("expenditure", report.at("/sections/0/sections/0/id").textValue());
    assertEquals(
        "{\"notice\":\"warning\",\"heading\":\"Two decisions are dated on a Saturday\","
            + "\"lines\":[\"27 July 2024\",\"15 February 2025\"]}",
        report.at("/sections/1/blocks/2").toString());
    assertEquals(
        "{\"drawing\":\"contributions-drawn\",\"title\":\"Contributions by partner\","
            + "\"description\":\"Two bars: the council and the ICB are equal.\","
            + "\"data\":\"contributions\"}",
        report.at("/sections/0/blocks/3").toString());
    assertEquals(
        "{\"term\":\"CSPR\",\"meaning\":\"Child Safeguarding Practice Review\"}",
        report.at("/glossary/0").toString());
    assertEquals(
        "{\"label\":\"2024/25\",\"first\":\"2024-04-01\",\"last\":\"2025-03-31\"}",
        report.at("/sections/0/blocks/2/table/period").toString());
  }

  @Test
  void tables_areThoseOfTheModelCellByCell() throws Exception {
    Report report = SampleReport.report();
    for (ReportTable table : report.tables()) {
      JsonNode read = JSON.readTree(JsonReport.of(table));
      assertEquals(table.rows().size(), read.get("rows").size());
      for (int at = 0; at < table.rows().size(); at++) {
        row(table, table.rows().get(at), read.get("rows").get(at));
      }
    }
  }

  private static void row(ReportTable table, TableRow row, JsonNode read) {
    assertEquals(row.kind().name(), read.get("kind").textValue().toUpperCase(Locale.ROOT));
    assertEquals(row.group().orElse(null), read.path("group").textValue());
    assertEquals(table.columns().size(), read.get("cells").size());
    assertEquals(
        row.sources().stream().map(SourceRecord::toString).toList(),
        read.has("sources") ? List.of(read.at("/sources/0").textValue()) : List.of());
    for (int at = 0; at < table.columns().size(); at++) {
      Column column = table.columns().get(at);
      Cell cell = row.cells().get(at);
      JsonNode shown = read.get("cells").get(column.id().value());
      assertEquals(CellText.of(column, cell), shown.get("text").textValue());
      assertEquals(
          CellText.number(column, cell),
          Optional.ofNullable(shown.get("value")).map(JsonNode::decimalValue));
    }
  }

  @Test
  void share_doesNotTellItsParts() {
    String json =
        JsonReport.of(
            SampleReport.contributions()
                .replacing(
                    (row, column, cell) ->
                        column instanceof Column.Measure ? Mark.WITHHELD : cell));
    assertFalse(json.contains("189712"));
    assertFalse(json.contains("421316"));
  }

  @Test
  void states_areOneForEachKindOfCell() {
    assertEquals("not-applicable", JsonText.state(Mark.NOT_APPLICABLE));
    assertEquals("not-available", JsonText.state(Mark.NOT_AVAILABLE));
    assertEquals("low", JsonText.state(Mark.LOW));
    assertEquals("value", JsonText.state(Cell.count(0)));
    assertEquals("words", JsonText.state(Cell.day(LocalDate.of(2024, 7, 27))));
  }

  @Test
  void rate_saysItsUnit() throws Exception {
    JsonNode rate = JSON.readTree(JsonReport.of(SampleReport.rates()));
    assertEquals(
        "{\"id\":\"rate\",\"heading\":\"Rate\",\"kind\":\"share\",\"unit\":\"per 100,000\","
            + "\"places\":1,\"part\":\"part\",\"whole\":\"whole\"}",
        rate.at("/columns/3").toString());
    assertEquals("226.8", rate.at("/rows/0/cells/rate/text").textValue());
    assertEquals(226.8, rate.at("/rows/0/cells/rate/value").doubleValue());
    assertEquals("250%", rate.at("/rows/0/cells/stated/text").textValue());
  }
}
