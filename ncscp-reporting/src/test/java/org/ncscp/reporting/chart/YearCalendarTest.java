// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.chart.YearCalendar.Duty;
import org.ncscp.reporting.chart.YearCalendar.Standing;
import org.ncscp.reporting.svg.DrawnChart;
import org.ncscp.reporting.svg.DrawnChart.Frame;
import org.ncscp.reporting.svg.Sheets;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.w3c.dom.Element;

class YearCalendarTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final LocalDate TUE_2025_09_30 = LocalDate.of(2025, 9, 30);
  private static final List<Duty> DUTIES =
      List.of(
          Duty.on(TUE_2025_09_30, "Yearly report published", Standing.DUE),
          new Duty(
              LocalDate.of(2025, 5, 12),
              LocalDate.of(2025, 7, 18),
              "Section 11 audit",
              Standing.LATE),
          Duty.on(LocalDate.of(2026, 1, 31), "Scrutineer reports", Standing.TENTATIVE),
          Duty.on(LocalDate.of(2025, 4, 30), "Strategic Leadership Group meets", Standing.DONE),
          new Duty(
              LocalDate.of(2025, 3, 3),
              LocalDate.of(2025, 4, 9),
              "School audit",
              Standing.OVERDUE));

  private static DrawnTable drawn() {
    return YearCalendar.draw("duties", "Duties of the year 2025/26", YEAR, DUTIES);
  }

  private static ChartImage image() {
    return new ChartImage(drawn().drawing()).assertSound().assertWordsBesideMarks();
  }

  /** The middle of a day's number in the month that begins at a line of words. */
  private static double dayIn(ChartImage image, String month, int day) {
    List<String> said = image.said();
    return image.lines().get(said.indexOf(month) + day).anchor();
  }

  @Test
  void months_areThoseOfThePeriodFromItsFirst() {
    List<String> said = image().said();
    List<String> months =
        said.stream().filter(words -> words.matches("[A-Z][a-z]+ 202[56]")).toList();
    assertEquals(12, months.size());
    assertEquals("April 2025", months.get(0));
    assertEquals("March 2026", months.get(11));
    assertEquals(12 * 28 + 11 + 11 + 7, said.stream().filter(w -> w.matches("[0-9]+")).count());
  }

  @Test
  void dayOfADuty_isUnderItsNumber() {
    ChartImage image = image();
    Frame mark = image.mark("3-2025-09");
    assertEquals(dayIn(image, "September 2025", 30), (mark.left() + mark.right()) / 2, 0.2);
    assertTrue(image.said().contains("30 September: Yearly report published, due"));
    assertTrue(
        image.line("September 2025").frame().bottom() < mark.top()
            && mark.bottom() < image.line("October 2025").frame().top());
  }

  @Test
  void window_coversItsDaysInEachMonth() {
    ChartImage image = image();
    Frame may = image.mark("2-2025-05");
    double half = (dayIn(image, "May 2025", 2) - dayIn(image, "May 2025", 1)) / 2;
    assertEquals(dayIn(image, "May 2025", 12) - half, may.left(), 0.2);
    assertEquals(dayIn(image, "May 2025", 31) + half, may.right(), 0.2);
    Frame june = image.mark("2-2025-06");
    assertEquals(dayIn(image, "June 2025", 1) - half, june.left(), 0.2);
    assertEquals(dayIn(image, "June 2025", 30) + half, june.right(), 0.2);
    assertEquals(dayIn(image, "July 2025", 18) + half, image.mark("2-2025-07").right(), 0.2);
    assertFalse(image.hasMark("2-2025-08"));
    assertTrue(
        image
            .said()
            .containsAll(
                List.of(
                    "12 May 2025 to 18 July 2025: Section 11 audit, done late",
                    "12 May 2025 to 18 July 2025: Section 11 audit, done late (continued)")));
  }

  @Test
  void windowFromBeforeThePeriod_isCutAndSaysItsDays() {
    ChartImage image = image();
    Frame mark = image.mark("0-2025-04");
    assertEquals(
        dayIn(image, "April 2025", 1) + dayIn(image, "April 2025", 9),
        mark.left() + mark.right(),
        0.3);
    assertTrue(image.said().contains("3 March 2025 to 9 April 2025: School audit, overdue"));
  }

  @Test
  void standings_differWithoutColour() {
    ChartImage image = image();
    List<String> looks =
        List.of("1-2025-04", "2-2025-05", "3-2025-09", "0-2025-04", "4-2026-01").stream()
            .map(name -> image.only("data-mark", name))
            .map(mark -> mark.getAttribute("data-look") + mark.getAttribute("stroke-dasharray"))
            .toList();
    assertEquals(List.of("solid", "crossed", "", "upright", "3 2"), looks);
  }

  @Test
  void weekends_areShaded() {
    ChartImage image = image();
    long shaded =
        image
            .all()
            .filter(element -> element.getAttribute("fill").equals(CalendarPlot.DAY_OFF))
            .count();
    assertEquals(104, shaded, "from Tuesday 1 April 2025 to Tuesday 31 March 2026");
    Element first =
        image
            .all()
            .filter(element -> element.getAttribute("fill").equals(CalendarPlot.DAY_OFF))
            .findFirst()
            .orElseThrow();
    double left = DrawnChart.number(first, "x");
    double saturday = dayIn(image, "April 2025", 5);
    assertTrue(left < saturday && saturday < left + DrawnChart.number(first, "width"));
  }

  @Test
  void table_hasARowForEachDutyByItsDays() {
    DrawnTable drawn = drawn();
    assertEquals("duties-table", drawn.table().id().value());
    assertEquals(drawn.table().id(), drawn.drawing().data().orElseThrow());
    assertEquals(
        List.of(
            "School audit",
            "Strategic Leadership Group meets",
            "Section 11 audit",
            "Yearly report published",
            "Scrutineer reports"),
        drawn.table().rows().stream()
            .map(row -> ((Cell.Words) row.cells().get(0)).words())
            .toList());
    assertEquals(
        List.of(
            Cell.words("Section 11 audit"),
            Cell.day(LocalDate.of(2025, 5, 12)),
            Cell.day(LocalDate.of(2025, 7, 18)),
            Cell.words("done late")),
        drawn.table().rows().get(2).cells());
    assertEquals(
        List.of(
            Cell.words("Scrutineer reports"),
            Cell.day(LocalDate.of(2026, 1, 31)),
            Mark.NOT_APPLICABLE,
            Cell.words("day not certain yet")),
        drawn.table().rows().get(4).cells());
    assertEquals(List.of("Duty", "Day, or from", "To", "How it stands"), headings(drawn.table()));
  }

  private static List<String> headings(ReportTable table) {
    return table.columns().stream().map(Column::heading).toList();
  }

  @Test
  void whereAllAreOfOneDay_theTableHasOneColumnOfDays() {
    List<Duty> one = List.of(Duty.on(TUE_2025_09_30, "Meeting held", Standing.NOT_RECORDED));
    DrawnTable drawn = YearCalendar.draw("duties", "Duties", YEAR, one);
    assertEquals(List.of("Duty", "Day", "How it stands"), headings(drawn.table()));
    assertEquals(
        List.of(Cell.words("Meeting held"), Cell.day(TUE_2025_09_30), Cell.words("not recorded")),
        drawn.table().rows().get(0).cells());
    ChartImage image = new ChartImage(drawn.drawing()).assertSound().assertWordsBesideMarks();
    assertTrue(image.said().contains("30 September: Meeting held, not recorded"));
    assertEquals("1 2", image.only("data-mark", "0-2025-09").getAttribute("stroke-dasharray"));
  }

  @Test
  void description_saysWhatThePictureShows() {
    assertEquals(
        "Calendar from 1 April 2025 to 31 March 2026 with 5 duties. 1 done. 1 done late. 1 due. 1"
            + " overdue. 1 day not certain yet. 3 March 2025 to 9 April 2025: School audit,"
            + " overdue. 30 April: Strategic Leadership Group meets, done. 12 May 2025 to 18 July"
            + " 2025: Section 11 audit, done late. 30 September: Yearly report published, due. 31"
            + " January: Scrutineer reports, day not certain yet.",
        drawn().drawing().description());
  }

  @Test
  void emptyCalendar_hasItsMonths() {
    ReportingPeriod period =
        new ReportingPeriod("x", LocalDate.of(2024, 2, 10), LocalDate.of(2024, 3, 5));
    DrawnTable none = YearCalendar.draw("a", "None", period, List.of());
    List<String> said = new ChartImage(none.drawing()).assertSound().said();
    assertEquals("February 2024", said.get(1));
    assertEquals("10", said.get(2));
    assertEquals(20 + 5, said.stream().filter(words -> words.matches("[0-9]+")).count());
  }

  @Test
  void whatCannotBeDrawn_isRefused() {
    LocalDate first = LocalDate.of(2024, 1, 31);
    ReportingPeriod two = new ReportingPeriod("two", first, LocalDate.of(2025, 12, 1));
    new ChartImage(YearCalendar.draw("a", "Two years", two, List.of()).drawing()).assertSound();
    ReportingPeriod more = new ReportingPeriod("more", first, LocalDate.of(2026, 1, 1));
    assertRefused(
        "period of a calendar must be of up to 24 months but was of 25",
        () -> YearCalendar.draw("a", "Too long", more, List.of()));
    Duty outside = Duty.on(LocalDate.of(2026, 4, 1), "Told to nobody", Standing.DUE);
    assertRefused(
        "duty of a calendar must have a day from 2025-04-01 to 2026-03-31 but was from 2026-04-01"
            + " to 2026-04-01",
        () -> YearCalendar.draw("a", "Outside", YEAR, List.of(outside)));
    assertRefused(
        "last must be on or after first 2025-09-30 but was 2025-09-29",
        () -> new Duty(TUE_2025_09_30, LocalDate.of(2025, 9, 29), "Never", Standing.DUE));
    assertRefused(
        "words of a duty must not be blank", () -> Duty.on(TUE_2025_09_30, " ", Standing.DUE));
  }

  private static void assertRefused(String message, Runnable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }

  @Test
  void image_isTheSameEverywhere() {
    Sheets.assertSameEverywhere(() -> drawn().drawing().svg());
  }
}
