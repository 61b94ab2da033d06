// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.national.NationalBodies;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.nottingham.NottinghamBodies;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamRules;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.rule.FactKind;
import org.ncscp.reporting.document.Drawing;
import org.ncscp.reporting.svg.DrawnChart;
import org.ncscp.reporting.svg.Sheets;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.TableRow;

/** An invented case: no real child, incident or date. */
class CaseTimelineTest {
  private static final String NOTE = "WHATSOMEBODYWROTE";
  private static final List<Fact> FACTS =
      List.of(
          happened("f1", NationalFacts.COUNCIL_BECAME_AWARE, "2025-04-10"),
          happened("f2", NationalFacts.NOTIFICATION_SUBMITTED, "2025-04-22"),
          happened("f5", NationalFacts.RAPID_REVIEW_COMPLETED, "2025-05-09"),
          happened("f6", NationalFacts.RAPID_REVIEW_SENT, "2025-05-12"),
          happened("f7", NationalFacts.PRACTICE_REVIEW_INITIATED, "2025-05-29"),
          new Fact.ExtensionRequested(
              FactId.of("f9"),
              NottinghamRules.PRACTICE_REVIEW_PUBLICATION,
              FactId.of("f7"),
              NottinghamBodies.CASE_REVIEW_GROUP,
              LocalDate.of(2026, 2, 27),
              Instant.parse("2025-11-03T10:00:00Z")),
          new Fact.ExtensionGranted(
              FactId.of("f10"),
              FactId.of("f9"),
              NottinghamBodies.STRATEGIC_LEADERSHIP_GROUP,
              DecisionReference.of("SLG-2025-31"),
              LocalDate.of(2025, 11, 10),
              LocalDate.of(2026, 2, 27),
              Instant.parse("2025-11-10T16:00:00Z")),
          told("f11", NationalBodies.PANEL),
          told("f12", NationalBodies.SECRETARY_OF_STATE));

  private static Fact happened(String id, FactKind kind, String day) {
    return new Fact.Happened(
        FactId.of(id),
        kind,
        Moment.on(LocalDate.parse(day)),
        Optional.empty(),
        Optional.of(FreeText.of(NOTE)),
        Instant.parse(day + "T18:00:00Z"));
  }

  private static Fact told(String id, BodyId body) {
    return new Fact.Told(
        FactId.of(id),
        FactId.of("f10"),
        body,
        Moment.on(LocalDate.of(2025, 11, 12)),
        Instant.parse("2025-11-12T17:00:00Z"));
  }

  private static Timeline timeline(List<Fact> facts, String asAt) {
    return DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled())
        .timeline(
            CaseHistory.of(CaseReference.of("EXAMPLE-2025-02"), facts), LocalDate.parse(asAt));
  }

  private static DrawnTable drawn() {
    return CaseTimeline.draw("case", timeline(FACTS, "2025-11-28"));
  }

  private static int row(DrawnTable drawn, String rule) {
    List<TableRow> rows = drawn.table().rows();
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).cells().get(0).equals(Cell.words(rule))) {
        return at;
      }
    }
    throw new AssertionError(rule);
  }

  @Test
  void rows_areTheDeadlinesWithTheirDays() {
    DrawnTable drawn = drawn();
    assertEquals(
        timeline(FACTS, "2025-11-28").deadlines().stream()
            .map(deadline -> Cell.words(deadline.rule().provision().title()))
            .toList(),
        drawn.table().rows().stream().map(row -> row.cells().get(0)).toList());
    String review = "Local child safeguarding practice review completed and published";
    assertEquals(
        List.of(
            Cell.words(review),
            Cell.day(LocalDate.of(2025, 5, 29)),
            Cell.day(LocalDate.of(2025, 11, 29)),
            Cell.day(LocalDate.of(2026, 2, 27)),
            Mark.NOT_APPLICABLE,
            Cell.words("running, more time given")),
        drawn.table().rows().get(row(drawn, review)).cells());
    assertEquals("case-table", drawn.table().id().value());
    assertEquals(drawn.table().id(), drawn.drawing().data().orElseThrow());
  }

  /** Due on Thursday 17 April 2025, before Easter, and done on Tuesday 22 April. */
  @Test
  void description_saysTheDaysInWords() {
    Drawing drawing = drawn().drawing();
    assertEquals("Deadlines of case EXAMPLE-2025-02, as at 28 November 2025", drawing.title());
    assertTrue(
        drawing
            .description()
            .contains(
                "Local authority notifies the Child Safeguarding Practice Review Panel of a"
                    + " serious incident: from 10 April 2025; due 17 April 2025; done 22 April"
                    + " 2025; met late."),
        drawing::description);
    assertTrue(
        drawing
            .description()
            .contains(
                "from 29 May 2025; first due 29 November 2025; due 27 February 2026; running, more"
                    + " time given."),
        drawing::description);
  }

  @Test
  void days_lieWhereTheMonthsSay() {
    DrawnTable drawn = drawn();
    ChartImage image = new ChartImage(drawn.drawing()).assertSound().assertWordsBesideMarks();
    LocalDate april = LocalDate.of(2025, 4, 1);
    double start = image.line("Apr 2025").anchor();
    double day =
        (image.line("Aug 2025").anchor() - start)
            / ChronoUnit.DAYS.between(april, LocalDate.of(2025, 8, 1));
    int notified =
        row(
            drawn,
            "Local authority notifies the Child Safeguarding Practice Review Panel of a serious"
                + " incident");
    assertEquals(
        start + 21 * day,
        DrawnChart.number(image.only("data-mark", notified + "-done"), "cx"),
        0.2);
    assertEquals(start + 9 * day, image.mark("" + notified).left(), 0.2);
    assertEquals(start + 16 * day, image.mark("" + notified).right(), 0.3);
    String today =
        image
            .all()
            .map(element -> element.getAttribute("stroke") + element.getAttribute("d"))
            .filter(line -> line.startsWith(TimelinePlot.TODAY))
            .reduce((key, line) -> line)
            .orElseThrow();
    assertEquals(
        start + ChronoUnit.DAYS.between(april, LocalDate.of(2025, 11, 28)) * day,
        Double.parseDouble(today.replaceAll(".*M([0-9.]+) .*", "$1")),
        0.4);
    int review = row(drawn, "Local child safeguarding practice review completed and published");
    assertEquals(
        start + ChronoUnit.DAYS.between(april, LocalDate.of(2026, 2, 27)) * day,
        image.mark("" + review).right(),
        0.5);
  }

  @Test
  void stoppedClock_isHatchedFromItsFirstDayToItsLast() {
    Fact stopped =
        new Fact.ClockStopped(
            FactId.of("f20"),
            Set.of(NottinghamRules.PRACTICE_REVIEW_PUBLICATION),
            Moment.on(LocalDate.of(2025, 7, 1)),
            FreeText.of(NOTE),
            Instant.parse("2025-07-01T10:00:00Z"));
    List<Fact> facts = new ArrayList<>(FACTS.subList(0, 5));
    facts.add(stopped);
    DrawnTable paused = CaseTimeline.draw("case", timeline(facts, "2025-07-31"));
    String review = "Local child safeguarding practice review completed and published";
    int row = row(paused, review);
    ChartImage image = new ChartImage(paused.drawing()).assertSound();
    assertEquals("crossed", image.only("data-mark", row + "-stop").getAttribute("data-look"));
    assertTrue(
        paused
            .drawing()
            .description()
            .contains("clock stopped from 1 July 2025 to 31 July 2025; clock stopped."),
        paused.drawing()::description);
    assertEquals(Mark.NOT_APPLICABLE, paused.table().rows().get(row).cells().get(3));
    facts.add(
        new Fact.ClockRestarted(
            FactId.of("f21"),
            FactId.of("f20"),
            Moment.on(LocalDate.of(2025, 7, 15)),
            Instant.parse("2025-07-15T10:00:00Z")));
    assertTrue(
        CaseTimeline.draw("case", timeline(facts, "2025-07-31"))
            .drawing()
            .description()
            .contains("clock stopped from 1 July 2025 to 14 July 2025; running."),
        "the day of the restart counts again");
  }

  @Test
  void whatSomebodyWrote_isNowhere() {
    DrawnTable drawn = drawn();
    assertFalse(drawn.drawing().svg().contains(NOTE));
    assertFalse(drawn.drawing().description().contains(NOTE));
    assertFalse(drawn.table().rows().toString().contains(NOTE));
  }

  @Test
  void caseWithoutFacts_saysThatThereIsNothing() {
    DrawnTable none = CaseTimeline.draw("case", timeline(List.of(), "2025-11-28"));
    ChartImage image = new ChartImage(none.drawing()).assertSound();
    assertTrue(none.table().rows().isEmpty());
    assertTrue(image.said().contains("There is nothing to show."));
  }

  @Test
  void image_isTheSameEverywhere() {
    Sheets.assertSameEverywhere(() -> drawn().drawing().svg());
  }
}
