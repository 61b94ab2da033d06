// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.reference.ReportingPeriod;

class ReportTableTest {
  private static ReportTable.Builder builder() {
    return ReportTable.builder("reviews", "Reviews")
        .groupedBy(Column.dimension("kind", "Kind"))
        .column(Column.dimension("quarter", "Quarter"))
        .column(Column.Measure.ofCount("met", "Met", "deadlines"))
        .column(Column.Measure.ofCount("late", "Late", "deadlines"))
        .column(Column.Measure.ofCount("all", "All", "deadlines").sumOf("met", "late"))
        .column(Column.Share.of("rate", "Rate", "met", "all", 0))
        .column(Column.Share.ofTotal("share", "Share", "all", 1));
  }

  private static List<String> shown(ReportTable table) {
    return table.rows().stream()
        .map(
            row -> {
              StringBuilder line = new StringBuilder(row.kind() + " " + row.group().orElse("-"));
              for (int at = 0; at < row.cells().size(); at++) {
                line.append(" | ");
                line.append(CellText.of(table.columns().get(at), row.cells().get(at)));
              }
              return line.toString();
            })
        .toList();
  }

  private static String refused(Consumer<ReportTable.Builder> steps) {
    return assertThrows(RuntimeException.class, () -> steps.accept(builder())).getMessage();
  }

  @Test
  void sumsSharesSubtotalsAndTotal_areMadeFromTheCells() {
    ReportTable table =
        builder()
            .group("Rapid")
            .row(Cell.words("Q1"), Cell.count(3), Cell.count(1))
            .row(Cell.words("Q2"), Cell.count(2), Cell.count(0))
            .subtotal("Rapid in all")
            .group("Practice")
            .row(Cell.words("Q1"), Cell.count(0), Cell.count(0))
            .row(Cell.words("Q2"), Cell.count(1), Cell.count(1))
            .subtotal("Practice in all")
            .total("Total")
            .build();
    assertEquals(
        List.of(
            "BODY Rapid | Q1 | 3 | 1 | 4 | 75% | 50.0%",
            "BODY Rapid | Q2 | 2 | 0 | 2 | 100% | 25.0%",
            "SUBTOTAL Rapid | Rapid in all | 5 | 1 | 6 | 83% | 75.0%",
            "BODY Practice | Q1 | 0 | 0 | 0 | [z] | 0.0%",
            "BODY Practice | Q2 | 1 | 1 | 2 | 50% | 25.0%",
            "SUBTOTAL Practice | Practice in all | 1 | 1 | 2 | 50% | 25.0%",
            "TOTAL - | Total | 6 | 2 | 8 | 75% | 100.0%"),
        shown(table));
    assertEquals(
        List.of("Percentages are rounded half up, so that they may not add up to 100."),
        table.notes());
  }

  @Test
  void unknownParts_makeUnknownSums() {
    ReportTable table =
        builder()
            .group("G")
            .row(Cell.words("Q1"), Mark.NOT_APPLICABLE, Cell.count(1).asProvisional())
            .row(Cell.words("Q2"), Mark.NOT_AVAILABLE, Cell.count(1))
            .row(Cell.words("Q3"), Mark.WITHHELD, Mark.NOT_AVAILABLE)
            .row(Cell.words("Q4"), Mark.LOW, Mark.NOT_APPLICABLE)
            .row(Cell.words("Q5"), Mark.NOT_APPLICABLE, Mark.NOT_APPLICABLE)
            .total("Total")
            .build();
    assertEquals(
        List.of(
            "BODY G | Q1 | [z] | 1 [p] | 1 [p] | [z] | [c]",
            "BODY G | Q2 | [x] | 1 | [x] | [x] | [c]",
            "BODY G | Q3 | [c] | [x] | [c] | [c] | [c]",
            "BODY G | Q4 | [low] | [z] | [x] | [x] | [c]",
            "BODY G | Q5 | [z] | [z] | [z] | [z] | [c]",
            "TOTAL - | Total | [c] | [x] | [c] | [c] | [c]"),
        shown(table));
  }

  @Test
  void totalThatIsNoSum_isAsStated() {
    ReportTable table =
        ReportTable.builder("themes", "Themes")
            .column(Column.dimension("theme", "Theme"))
            .column(Column.Measure.ofCount("reviews", "Reviews", "reviews").notAdditive())
            .column(Column.remark("remark", "Remark"))
            .row(Cell.words("Neglect"), Cell.count(4), Cell.day(LocalDate.of(2024, 7, 27)))
            .row(Cell.words("Trauma"), Cell.count(3), Cell.words("new"))
            .total("Reviews in all", Map.of(ColumnId.of("reviews"), Cell.count(5)))
            .build();
    assertEquals("TOTAL - | Reviews in all | 5 | ", shown(table).get(2));
    assertEquals(List.of(), table.notes());
  }

  @Nested
  class Refused {
    @Test
    void cells() {
      assertEquals(
          "row of table reviews must have a cell for late but ended before",
          refused(table -> table.row(Cell.words("Q1"), Cell.count(3))));
      assertEquals(
          "row of table reviews must have 3 cells but had 4",
          refused(
              table -> table.row(Cell.words("Q1"), Cell.count(3), Cell.count(1), Cell.count(4))));
      assertEquals(
          "cell of column met of table reviews must be a whole number of 0 or more, or a mark but"
              + " was Words[words=3]",
          refused(table -> table.row(Cell.words("Q1"), Cell.words("3"), Cell.count(1))));
      assertEquals(
          "cell of column met of table reviews must be a whole number of 0 or more, or a mark but"
              + " was Figure[value=-1, provisional=false]",
          refused(table -> table.row(Cell.words("Q1"), Cell.count(-1), Cell.count(1))));
      assertEquals(
          "cell of column met of table reviews must be a whole number of 0 or more, or a mark but"
              + " was Figure[value=0.5, provisional=false]",
          refused(
              table ->
                  table.row(Cell.words("Q1"), Cell.number(new BigDecimal("0.5")), Cell.count(1))));
      assertEquals(
          "cell of column quarter of table reviews must be words, a day or a mark but was"
              + " Figure[value=1, provisional=false]",
          refused(table -> table.row(Cell.count(1), Cell.count(3), Cell.count(1))));
      assertEquals(
          "cell of column spent of table t must be a figure or a mark but was Words[words=]",
          assertThrows(
                  IllegalArgumentException.class,
                  () ->
                      ReportTable.builder("t", "T")
                          .column(Column.Measure.ofPounds("spent", "Spent"))
                          .row(Cell.empty()))
              .getMessage());
    }

    @Test
    void order() {
      assertEquals(
          "columns of table reviews must come before its rows",
          refused(
              table ->
                  table
                      .row(Cell.words("Q1"), Cell.count(3), Cell.count(1))
                      .column(Column.remark("r", "R"))));
      assertEquals(
          "table reviews must have no row below its total",
          refused(table -> table.total("T").row(Cell.words("Q1"), Cell.count(3), Cell.count(1))));
      assertEquals(
          "table reviews must have no row below its total",
          refused(table -> table.total("T").total("T")));
      assertEquals(
          "table reviews must have no row below its total",
          refused(table -> table.group("G").total("T").subtotal("S")));
      assertEquals(
          "subtotal of table reviews must stand in a group", refused(table -> table.subtotal("S")));
      assertEquals(
          "table t must say by what its rows are grouped before group G",
          assertThrows(IllegalStateException.class, () -> ReportTable.builder("t", "T").group("G"))
              .getMessage());
    }

    @Test
    void columns() {
      assertEquals(
          "columns of table reviews must differ in name but met is there twice",
          refused(table -> table.column(Column.remark("met", "Met"))));
      assertEquals(
          "columns of table reviews must differ in name but kind is there twice",
          refused(table -> table.column(Column.remark("kind", "Kind"))));
      assertEquals(
          "columns of table reviews must differ in name but quarter is there twice",
          refused(table -> table.groupedBy(Column.dimension("quarter", "Quarter"))));
      assertEquals(
          "table t must have a column",
          assertThrows(IllegalStateException.class, () -> ReportTable.builder("t", "T").build())
              .getMessage());
      assertEquals(
          "table reviews must have a total for its share share",
          refused(table -> table.row(Cell.words("Q1"), Cell.count(3), Cell.count(1)).build()));
      assertEquals(
          "table reviews must have a column nothing",
          refused(
              table ->
                  table
                      .column(Column.Share.of("x", "X", "met", "nothing", 0))
                      .row(Cell.words("Q1"), Cell.count(3), Cell.count(1))
                      .total("T")
                      .build()));
      assertEquals(
          "total of column n of table t must be stated: it is not the sum of its rows",
          assertThrows(
                  IllegalStateException.class,
                  () ->
                      ReportTable.builder("t", "T")
                          .column(Column.Measure.ofCount("n", "N", "n").notAdditive())
                          .total("T"))
              .getMessage());
    }

    @Test
    void sumsOfLaterSumsOrOfWords() {
      Column all = Column.Measure.ofCount("all", "All", "n").sumOf("met", "part");
      Column met = Column.Measure.ofCount("met", "Met", "n");
      Column part = Column.Measure.ofCount("part", "Part", "n").sumOf("met");
      assertEquals(
          "column all of table t must be the sum of columns of figures, other sums before it, but is"
              + " of part",
          assertThrows(
                  IllegalArgumentException.class,
                  () ->
                      ReportTable.builder("t", "T")
                          .column(all)
                          .column(met)
                          .column(part)
                          .row(Cell.count(3)))
              .getMessage());
      assertEquals(
          List.of("BODY - | 3 | 3 | 6"),
          shown(
              ReportTable.builder("t", "T")
                  .column(met)
                  .column(part)
                  .column(all)
                  .row(Cell.count(3))
                  .build()));
      assertEquals(
          "column all of table t must be the sum of columns of figures, other sums before it, but is"
              + " of part",
          assertThrows(
                  IllegalArgumentException.class,
                  () ->
                      ReportTable.builder("t", "T")
                          .column(met)
                          .column(Column.remark("part", "Part"))
                          .column(all)
                          .build())
              .getMessage());
      assertEquals(
          "column all of table t must be the sum of columns of figures, other sums before it, but is"
              + " of all",
          assertThrows(
                  IllegalArgumentException.class,
                  () ->
                      ReportTable.builder("t", "T")
                          .column(Column.Measure.ofCount("all", "All", "n").sumOf("all"))
                          .build())
              .getMessage());
    }

    @Test
    void statedTotalsOfWhatIsNotThere() {
      assertEquals(
          "table reviews must have a column nothing",
          refused(table -> table.total("T", Map.of(ColumnId.of("nothing"), Cell.count(1)))));
      assertEquals(
          "stated total of table reviews must be of a column of figures but was of rate",
          refused(table -> table.total("T", Map.of(ColumnId.of("rate"), Cell.count(1)))));
    }

    @Test
    void names() {
      assertEquals(
          "table must be lower-case words and digits joined by hyphens but was \"A b\"",
          assertThrows(IllegalArgumentException.class, () -> ReportTable.builder("A b", "T"))
              .getMessage());
      assertEquals(
          "column must be lower-case words and digits joined by hyphens but was \"a_b\"",
          assertThrows(IllegalArgumentException.class, () -> Column.remark("a_b", "R"))
              .getMessage());
      assertEquals(
          "caption of table t must not be blank",
          assertThrows(IllegalArgumentException.class, () -> ReportTable.builder("t", " "))
              .getMessage());
      assertEquals(
          "name of a unit must not be blank",
          assertThrows(IllegalArgumentException.class, () -> Unit.ofCount(" ")).getMessage());
      assertEquals(
          "places of column m must be 0 or more, and 0 of a count, but were 1",
          assertThrows(
                  IllegalArgumentException.class,
                  () -> Column.Measure.of("m", "M", Unit.ofCount("n"), 1))
              .getMessage());
      assertEquals(
          "column m must be a count to be identifying but is in pounds",
          assertThrows(
                  IllegalArgumentException.class,
                  () -> Column.Measure.ofPounds("m", "M").asIdentifying())
              .getMessage());
      assertEquals(
          "places of column s must be 0 or more but were -1",
          assertThrows(
                  IllegalArgumentException.class, () -> Column.Share.ofTotal("s", "S", "m", -1))
              .getMessage());
    }
  }

  @Test
  void keys_areTheSameForTheSameQuantityInTwoTables() {
    ReportingPeriod year = ReportingPeriod.ofFinancialYear(2024);
    Column.Measure met = Column.Measure.ofCount("met", "Met", "deadlines").measuring("deadlines");
    ReportTable byQuarter =
        ReportTable.builder("a", "A")
            .during(year)
            .groupedBy(Column.dimension("kind", "Kind"))
            .column(Column.dimension("quarter", "Quarter"))
            .column(met.where("state", "met"))
            .group("Rapid")
            .row(Cell.words("Q1"), Cell.count(3))
            .subtotal("All")
            .total("Total")
            .build();
    ReportTable byState =
        ReportTable.builder("b", "B")
            .asAt(LocalDate.of(2025, 3, 31))
            .column(Column.dimension("state", "State"))
            .column(met.where("period", "2024/25").where("kind", "Rapid"))
            .row(Cell.words("met"), Cell.count(3))
            .build();
    Column.Measure first = (Column.Measure) byQuarter.columns().get(1);
    Column.Measure other = (Column.Measure) byState.columns().get(1);
    assertEquals(
        List.of(
            "deadlines{kind=Rapid, period=2024/25, quarter=Q1, state=met}",
            "deadlines{kind=Rapid, period=2024/25, state=met}",
            "deadlines{period=2024/25, state=met}"),
        byQuarter.rows().stream().map(row -> byQuarter.key(row, first).toString()).toList());
    assertEquals(
        byQuarter.key(byQuarter.rows().get(1), first), byState.key(byState.rows().get(0), other));
  }

  @Test
  void changedTables_areLikeTheFirstInAllElse() {
    List<SourceRecord> sources = List.of(new SourceRecord("deadlines", RecordId.of("7")));
    ReportTable table =
        builder()
            .group("G")
            .row(sources, Cell.words("Q1"), Cell.count(3), Cell.count(1))
            .total("Total")
            .note("A note.")
            .build();
    ReportTable hidden =
        table.replacing(
            (row, column, cell) ->
                row.kind() == TableRow.Kind.BODY && column.id().value().equals("met")
                    ? Mark.WITHHELD
                    : cell);
    assertEquals(
        List.of(
            "BODY G | Q1 | [c] | 1 | 4 | 75% | 100.0%",
            "TOTAL - | Total | 3 | 1 | 4 | 75% | 100.0%"),
        shown(hidden));
    assertEquals(sources, hidden.rows().get(0).sources());
    assertEquals("deadlines 7", sources.get(0).toString());
    assertEquals(List.of(), table.withoutSources().rows().get(0).sources());
    assertEquals(shown(table), shown(table.withoutSources()));
    assertSame(table, table.noting("A note."));
    assertEquals("Another.", table.noting("Another.").notes().get(2));
    assertEquals(table, table.replacing((row, column, cell) -> cell));
    assertEquals(table.hashCode(), table.replacing((row, column, cell) -> cell).hashCode());
    assertTrue(Stream.of(hidden, table.withoutSources()).noneMatch(table::equals));
    assertNotEquals(table, table.noting("Another."));
    assertEquals("ReportTable[reviews: Reviews]", table.toString());
    assertEquals(3, table.indexOf(ColumnId.of("all")));
    assertEquals(
        "table reviews must have a column none",
        assertThrows(IllegalArgumentException.class, () -> table.indexOf(ColumnId.of("none")))
            .getMessage());
  }
}
