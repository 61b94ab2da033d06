// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.history.CaseFacts.corrected;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.history.CaseFacts.withdrawn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.Moment;

/**
 * The actions of one case, each with its own date: the date is the limit, and a later plan for the
 * same action replaces it.
 */
class ActionDeadlinesTest {
  private static final DeadlineCalculator DEADLINES =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());

  private static final Fact A1 = happened("a1", "action-agreed", "2025-06-24");
  private static final Fact A2 = happened("a2", "action-agreed", "2025-06-24");
  private static final Fact A3 = happened("a3", "action-agreed", "2025-06-24");
  private static final Fact A4 = happened("a4", "action-agreed", "2025-06-24");
  private static final Fact D1 = due("d1", "2025-09-30", "2025-06-24", "a1");
  private static final Fact D2 = due("d2", "2025-09-30", "2025-06-24", "a2");
  private static final Fact D3 = due("d3", "2025-09-30", "2025-06-24", "a3");
  private static final Fact D4 = due("d4", "2025-10-31", "2025-06-24", "a4");
  private static final Fact MOVED = due("m3", "2025-12-19", "2025-09-15", "a3");

  /** Tue 24 June 2025: four actions agreed; the third moved, the fourth given up. */
  private static final CaseHistory CASE =
      history(
          A1,
          D1,
          A2,
          D2,
          A3,
          D3,
          A4,
          D4,
          concerning(happened("c1", "action-completed", "2025-09-12"), "a1"),
          MOVED,
          concerning(happened("x4", "action-cancelled", "2025-10-01"), "a4"),
          concerning(happened("c2", "action-completed", "2025-10-10"), "a2"),
          concerning(happened("c3", "action-completed", "2025-12-01"), "a3"));

  private static Fact.Happened due(String id, String day, String recorded, String action) {
    return concerning(happened(id, "action-due", day, recorded), action);
  }

  private static Fact.Happened concerning(Fact.Happened fact, String other) {
    return fact.concerning(FactId.of(other));
  }

  private static String standing(CaseDeadline deadline) {
    return deadline.key().trigger().map(FactId::value).orElse("-")
        + " "
        + deadline.state()
        + deadline.dueDate().map(day -> " " + day).orElse("")
        + (deadline.missedDueDate() ? " missed" : "")
        + (deadline.sharesItsEnd() ? " shared" : "");
  }

  private static List<String> stand(String day, Fact... facts) {
    return stand(history(facts), day);
  }

  /** As at the end of a day, when only what was recorded by then was known. */
  private static List<String> stand(CaseHistory history, String day) {
    Instant end = Moment.endOf(LocalDate.parse(day));
    return DEADLINES
        .timeline(history.asKnownOn(end), end)
        .deadlines(NationalRules.ACTION_CARRIED_OUT)
        .stream()
        .map(ActionDeadlinesTest::standing)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // agreed
        "2025-06-24 | d1 RUNNING 2025-09-30, d2 RUNNING 2025-09-30, d3 RUNNING 2025-09-30,"
            + " d4 RUNNING 2025-10-31",
        // the first is done; the day before the third is moved
        "2025-09-14 | d1 MET 2025-09-30, d2 RUNNING 2025-09-30, d3 RUNNING 2025-09-30,"
            + " d4 RUNNING 2025-10-31",
        // the third was moved before it passed: only its new date is there
        "2025-09-15 | d1 MET 2025-09-30, d2 RUNNING 2025-09-30, d4 RUNNING 2025-10-31,"
            + " m3 RUNNING 2025-12-19",
        // to the end of its last day the second is in time
        "2025-09-30 | d1 MET 2025-09-30, d2 RUNNING 2025-09-30, d4 RUNNING 2025-10-31,"
            + " m3 RUNNING 2025-12-19",
        // the fourth is given up
        "2025-10-01 | d1 MET 2025-09-30, d2 OVERDUE 2025-09-30 missed, d4 CANCELLED 2025-10-31,"
            + " m3 RUNNING 2025-12-19",
        // the second is done, late
        "2025-10-10 | d1 MET 2025-09-30, d2 MET_LATE 2025-09-30 missed, d4 CANCELLED 2025-10-31,"
            + " m3 RUNNING 2025-12-19",
        "2025-12-31 | d1 MET 2025-09-30, d2 MET_LATE 2025-09-30 missed, d4 CANCELLED 2025-10-31,"
            + " m3 MET 2025-12-19"
      })
  void actions_ofOneCase_standEachByItsOwnDate(String day, String expected) {
    assertEquals(List.of(expected.split(", ")), stand(CASE, day));
  }

  /** A completion may name the action, its date, or the date that it had before. */
  @ParameterizedTest
  @CsvSource({"a3", "d3", "m3"})
  void completion_ofAMovedAction_findsIt(String named) {
    Fact done = concerning(happened("c3", "action-completed", "2025-12-01"), named);
    assertEquals(
        List.of("d2 OVERDUE 2025-09-30 missed", "m3 MET 2025-12-19"),
        stand("2025-12-31", A2, D2, A3, D3, MOVED, done));
    Fact givenUp = concerning(happened("x3", "action-cancelled", "2025-12-01"), named);
    assertEquals(
        List.of("d2 OVERDUE 2025-09-30 missed", "m3 CANCELLED 2025-12-19"),
        stand("2025-12-31", A2, D2, A3, D3, MOVED, givenUp));
  }

  @Test
  void dateMovedByNamingTheDateBefore_isOneDate() {
    Fact again = due("n3", "2026-01-30", "2025-10-01", "m3");
    Fact moved = due("m3", "2025-12-19", "2025-09-15", "d3");
    assertEquals(
        List.of("d2 OVERDUE 2025-09-30 missed", "n3 RUNNING 2026-01-30"),
        stand("2025-12-31", A2, D2, A3, D3, moved, again));
  }

  @Test
  void moveWithdrawn_bringsTheDateBeforeBack() {
    assertEquals(
        List.of("d3 OVERDUE 2025-09-30 missed"),
        stand("2025-10-15", A3, D3, MOVED, withdrawn("w", "m3", "2025-10-15")));
    assertEquals(
        List.of("m3 RUNNING 2025-12-22"),
        stand("2025-10-15", A3, D3, MOVED, corrected("c", "m3", "2025-12-22", "2025-10-15")));
  }

  /** What was done stays done if the date is moved afterwards. */
  @Test
  void dateMovedAfterCompletion_leavesItDone() {
    Fact done = concerning(happened("c3", "action-completed", "2025-09-01"), "d3");
    assertEquals(List.of("m3 MET 2025-12-19"), stand("2025-09-30", A3, D3, done, MOVED));
  }

  /** Agreed anew after it was given up: the new date stands until it is given up again. */
  @Test
  void dateSetAfterCancellation_runs() {
    Fact givenUp = concerning(happened("x3", "action-cancelled", "2025-09-01"), "a3");
    assertEquals(List.of("m3 RUNNING 2025-12-19"), stand("2025-09-30", A3, D3, givenUp, MOVED));
    Fact again = concerning(happened("y3", "action-cancelled", "2025-09-20"), "a3");
    assertEquals(
        List.of("m3 CANCELLED 2025-12-19"), stand("2025-09-30", A3, D3, givenUp, MOVED, again));
  }

  /** The whole case typed in a year later: what was given up was given up. */
  @Test
  void cancellation_recordedWithThePlan_cancels() {
    Fact agreed = happened("a4", "action-agreed", "2024-06-24", "2025-06-02");
    Fact date = due("d4", "2024-10-31", "2025-06-02", "a4");
    Fact.Happened givenUp = happened("x4", "action-cancelled", "2024-10-01", "2025-06-02");
    assertEquals(
        List.of("d4 CANCELLED 2024-10-31"),
        stand("2025-06-02", agreed, date, concerning(givenUp, "a4")));
  }

  @Test
  void completion_namingNone_isOfThoseAgreedByThen() {
    Fact later = happened("b1", "action-agreed", "2025-08-01");
    Fact laterDue = due("e1", "2025-09-30", "2025-08-01", "b1");
    Fact done = happened("c", "action-completed", "2025-07-15");
    assertEquals(
        List.of("d1 MET 2025-09-30", "e1 RUNNING 2025-09-30"),
        stand("2025-08-01", A1, D1, later, laterDue, done));
    Fact both = happened("c", "action-completed", "2025-08-01");
    assertEquals(
        List.of("d1 MET 2025-09-30 shared", "e1 MET 2025-09-30 shared"),
        stand("2025-08-01", A1, D1, later, laterDue, both));
  }

  /** Dates that name no action are all for one and the same, as other plans are. */
  @Test
  void datesNamingNoAction_areOneOfWhichTheLatestCounts() {
    assertEquals(
        List.of("q RUNNING 2025-09-01"),
        stand(
            "2025-07-31",
            happened("p", "action-due", "2025-12-01", "2025-06-24"),
            happened("q", "action-due", "2025-09-01", "2025-07-01")));
  }

  @Test
  void actionDone_onAnyDayUpToItsDate_isInTime() {
    for (String day : List.of("2025-06-24", "2025-07-01", "2025-09-29", "2025-09-30")) {
      Fact done = concerning(happened("c", "action-completed", day), "a1");
      assertEquals(List.of("d1 MET 2025-09-30"), stand("2025-12-31", A1, D1, done), day);
    }
  }

  /** 10, 5, 2 and 0 working days before Tue 30 September 2025; then each day that it is late. */
  @Test
  void reminders_goOutBeforeTheDateAndWhenLate() {
    Timeline timeline = DEADLINES.timeline(history(A1, D1), LocalDate.of(2025, 10, 2));
    assertEquals(
        List.of("2025-09-16", "2025-09-23", "2025-09-26", "2025-09-30", "2025-10-01", "2025-10-02"),
        timeline.reminders().stream().map(each -> each.sendOn().toString()).toList());
  }

  @Test
  void explanation_saysThatNoTextStatesANumber() {
    String said =
        DEADLINES
            .timeline(history(A1, D1), LocalDate.of(2025, 10, 2))
            .deadline(NationalRules.ACTION_CARRIED_OUT)
            .explanation()
            .inEnglish();
    assertTrue(said.contains("No text states a number of days"), said);
    assertTrue(said.contains("Due by the end of Tuesday 30 September 2025"), said);
    assertTrue(said.contains("(an aim, not a duty)"), said);
  }

  private static List<String> recordsKept(Fact... facts) {
    return DEADLINES
        .timeline(history(facts), LocalDate.of(2025, 6, 30))
        .deadlines(NationalRules.ALLEGATION_RECORD_KEPT)
        .stream()
        .map(ActionDeadlinesTest::standing)
        .toList();
  }

  /**
   * Two allegations in one case, each with the pension age of its own person: 1 March 2050, and 1
   * May 2030, which is before ten years from 2 June 2025.
   */
  @Test
  void pensionAges_ofTwoPeople_countEachForItsOwn() {
    Fact first = happened("l1", "allegation-made", "2025-03-03");
    Fact second = happened("l2", "allegation-made", "2025-06-02");
    Fact old =
        concerning(happened("p1", "normal-pension-age-reached", "2050-03-01", "2025-06-03"), "l1");
    Fact young =
        concerning(happened("p2", "normal-pension-age-reached", "2030-05-01", "2025-06-02"), "l2");
    assertEquals(
        List.of("l2 RUNNING 2035-06-02", "l1 RUNNING 2050-03-01"),
        recordsKept(first, second, old, young));
    // whichever was recorded first
    assertEquals(
        List.of("l2 RUNNING 2035-06-02", "l1 PROJECTED"), recordsKept(first, second, young));
    assertEquals(List.of("l1 RUNNING 2050-03-01", "l2 PROJECTED"), recordsKept(first, second, old));
  }

  /** One is past that age already; of the other it is not known, and the first's is not taken. */
  @Test
  void pensionAge_alreadyReached_isNotThatOfTheOther() {
    Fact first = happened("l1", "allegation-made", "2025-03-03");
    Fact second = happened("l2", "allegation-made", "2025-06-02");
    Fact past =
        concerning(happened("p1", "normal-pension-age-reached", "2025-02-03", "2025-06-02"), "l1");
    assertEquals(
        List.of("p1 RUNNING 2035-03-03", "l2 PROJECTED"), recordsKept(first, second, past));
  }
}
