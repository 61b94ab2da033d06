// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.reporting.disclosure.SomeTables.FIVE;
import static org.ncscp.reporting.disclosure.SomeTables.KIND;
import static org.ncscp.reporting.disclosure.SomeTables.REVIEWS;
import static org.ncscp.reporting.disclosure.SomeTables.YEAR;
import static org.ncscp.reporting.disclosure.SomeTables.byKind;
import static org.ncscp.reporting.disclosure.SomeTables.cells;
import static org.ncscp.reporting.disclosure.SomeTables.refused;
import static org.ncscp.reporting.disclosure.SomeTables.rows;
import static org.ncscp.reporting.disclosure.SomeTables.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;

/** Tables in which a count follows from one fact alone. */
class TableCountsTest {
  private static final ColumnId REVIEWS_ID = ColumnId.of("reviews");

  private static List<String> printed(ReportTable table, DisclosurePolicy policy) {
    return rows(DisclosureControl.apply(List.of(table), policy).tables().get(0));
  }

  private static Column.Measure count(String id) {
    return Column.Measure.ofCount(id, id, "reviews").asIdentifying();
  }

  @Test
  void columns_thatASumIsOf_tellOfEachOther() {
    ReportTable table =
        table("columns", count("rapid"), count("local"), count("all").sumOf("rapid", "local"))
            .row(cells(2, 8))
            .build();
    assertEquals(List.of("[c] | [c] | 10"), printed(table, FIVE));
  }

  @Test
  void columns_ofWhichOneIsNotAvailable_areOnePartShort() {
    ReportTable table =
        table(
                "columns",
                KIND,
                count("rapid"),
                count("local"),
                count("other"),
                count("all").sumOf("rapid", "local", "other"))
            .row(cells("Abuse", Mark.NOT_AVAILABLE, Mark.NOT_AVAILABLE, Mark.NOT_AVAILABLE))
            .total(
                "All",
                Map.of(
                    ColumnId.of("rapid"), Cell.count(4),
                    ColumnId.of("local"), Cell.count(8),
                    ColumnId.of("all"), Cell.count(14)))
            .build();
    // From 14 in all and 8 local, rapid is from 1 to 6.
    assertEquals("All | [c] | 8 | [x] | 14", printed(table, FIVE).get(1));
    assertEquals("All | [c] | [c] | [x] | 14", printed(table, FIVE.withLeastWidth(6)).get(1));
  }

  @Test
  void notAvailable_mayBeNone() {
    ReportTable table =
        table("gap", KIND, REVIEWS)
            .row(cells("Rapid", 4))
            .row(cells("Local", 8))
            .row(cells("Other", Mark.NOT_AVAILABLE))
            .total("Total", Map.of(REVIEWS_ID, Cell.count(12)))
            .build();
    // A reader does not know that there are no others: from 12 and 8, rapid is from 1 to 4.
    assertEquals("Local | 8", printed(table, FIVE.withLeastWidth(3)).get(1));
    assertEquals("Local | [c]", printed(table, FIVE.withLeastWidth(4)).get(1));
  }

  @Test
  void themesThatCoverWithNoneToSpare_giveALeast() {
    ReportTable table =
        table("themes", KIND, REVIEWS.notAdditive())
            .row(cells("Gangs", 4))
            .row(cells("Drugs", 10))
            .row(cells("Neglect", 10))
            .total("All", Map.of(REVIEWS_ID, Cell.count(24)))
            .build();
    // Of twenty-four, twenty at most are of drugs or neglect: gangs are from 4 to 24.
    assertEquals("Drugs | 10", printed(table, FIVE.withLeastWidth(20)).get(1));
    assertEquals(
        List.of("Gangs | [c]", "Drugs | [c]", "Neglect | 10", "All | 24"),
        printed(table, FIVE.withLeastWidth(21)));
  }

  @Test
  void total_isTheSumOfRowsAndNotOfSubtotalsToo() {
    ReportTable table =
        ReportTable.builder("grouped", "By area")
            .during(YEAR)
            .groupedBy(Column.dimension("area", "Area"))
            .column(KIND)
            .column(REVIEWS)
            .group("North")
            .row(cells("Rapid", 2))
            .subtotal("North, all")
            .group("South")
            .row(cells("Rapid", 9))
            .row(cells("Local", 12))
            .subtotal("South, all")
            .total("All")
            .build();
    assertEquals(
        List.of(
            "Rapid | [c]",
            "North, all | [c]",
            "Rapid | 9",
            "Local | 12",
            "South, all | 21",
            "All | [c]"),
        printed(table, FIVE));
    // All are the sum of the rows; beside that, those outside each area.
    assertEquals(
        2,
        new TableCounts(List.of(table), ReaderKnows.nothing())
            .linked().counts().values().stream()
                .filter(count -> count.place() == Count.Place.IMPLIED)
                .count());
  }

  @Test
  void fewOutsideAPart_areNobodyWhereTheyAreNoChildren() {
    Column.Measure meetings = Column.Measure.ofCount("meetings", "Meetings", "meetings");
    ReportTable table =
        table("meetings", KIND, meetings.notAdditive())
            .row(cells("With parents", 11))
            .total("All", Map.of(ColumnId.of("meetings"), Cell.count(12)))
            .build();
    // Beside a count of children, so that something is small.
    List<ReportTable> done =
        DisclosureControl.apply(List.of(table, byKind(1, 9, 20)), FIVE).tables();
    assertEquals(table, done.get(0));
  }

  @Test
  void shares_areAmongWhatIsWithheld() {
    Map<CountKey, Suppression.Reason> withheld =
        DisclosureControl.apply(List.of(byKind(1, 9, 20)), FIVE)
            .suppression()
            .orElseThrow()
            .withheld();
    assertEquals(
        List.of(Suppression.Reason.SMALL, Suppression.Reason.PROTECTS, Suppression.Reason.SHARE),
        withheld.values().stream().distinct().sorted().toList());
    assertEquals(2, withheld.values().stream().filter(Suppression.Reason.SHARE::equals).count());
  }

  @Test
  void rowsAboutTheSame_areNamed() {
    refused(
        "rows of a table must differ in their dimensions but two are \"reviews\" \"kind\"=\"Rapid\""
            + " \"period\"=\"2024/25\"",
        List.of(
            table("twice", KIND, REVIEWS)
                .row(cells("Local", 4))
                .row(cells("Rapid", 4))
                .row(cells("Rapid", 4))
                .total("All")
                .build()),
        FIVE);
  }

  /**
   * What is in no table: those outside a part are named once, and not where a sum tells of them.
   */
  @Test
  void implied_areThoseOutsideTheNearestWhole() {
    Column.Dimension area = Column.dimension("area", "Area");
    Column.Dimension age = Column.dimension("age", "Age");
    ReportTable whole = table("whole", REVIEWS).row(cells(40)).build();
    ReportTable kinds =
        table("kinds", KIND, REVIEWS).row(cells("Rapid", 30)).row(cells("Local", 10)).build();
    ReportTable areas =
        table("areas", KIND, area, REVIEWS)
            .row(cells("Rapid", "North", 20))
            .row(cells("Rapid", "South", 5))
            .build();
    ReportTable ages =
        table("ages", KIND, area, age, REVIEWS).row(cells("Rapid", "North", "Under 1", 10)).build();
    List<ReportTable> tables = List.of(ages, areas, kinds, whole);
    // Rapid and local make up the whole. Those under one in the north are part of the rapid ones in
    // the north, of all (to which their table adds up), and so of the rapid ones, which is not
    // said.
    assertEquals(
        List.of(
            "area=North kind=Rapid without age=Under 1 area=North kind=Rapid: 10",
            "kind=Rapid without area=North kind=Rapid: 10",
            "kind=Rapid without area=South kind=Rapid: 25",
            " without age=Under 1 area=North kind=Rapid: 30",
            " without area=North kind=Rapid: 20",
            " without area=South kind=Rapid: 35"),
        new TableCounts(tables, ReaderKnows.nothing())
            .linked().counts().values().stream()
                .filter(count -> count.place() == Count.Place.IMPLIED)
                .map(count -> (count.key() + ": " + count.value()).replace("\"reviews\"", ""))
                .map(text -> text.replace(" \"period\"=\"2024/25\"", "").replace("\"", ""))
                .map(
                    text -> text.replaceFirst("^ (?!without)", "").replace("without  ", "without "))
                .toList());
  }

  @Test
  void partAsGreatAsItsWhole_leavesNobodyOutside() {
    ReportTable table =
        table("themes", KIND, REVIEWS.notAdditive())
            .row(cells("Gangs", 7))
            .row(cells("Neglect", 12))
            .total("All", Map.of(REVIEWS_ID, Cell.count(12)))
            .build();
    assertEquals(
        List.of(5L, 0L),
        new TableCounts(List.of(table), ReaderKnows.nothing())
            .linked().counts().values().stream()
                .filter(count -> count.place() == Count.Place.IMPLIED)
                .map(Count::value)
                .toList());
  }
}
