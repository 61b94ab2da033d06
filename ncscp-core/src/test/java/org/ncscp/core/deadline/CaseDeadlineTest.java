// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.history.CaseFacts.asked;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.happenedAt;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.history.CaseFacts.restarted;
import static org.ncscp.core.history.CaseFacts.stopped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.Fact;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;

class CaseDeadlineTest {
  private static final DeadlineCalculator NOTTINGHAM =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
  private static final DeadlineCalculator SMALL =
      DeadlineCalculator.of(SmallBook.book(), UkBankHolidays.bundled());
  private static final Fact OPENED = happened("o", "opened", "2025-06-02"); // a Monday
  private static final Fact HELD = happenedAt("h", "held", "2025-06-02T09:00:00Z");

  private static CaseDeadline small(String day, String rule, Fact... facts) {
    return SMALL.timeline(history(facts), LocalDate.parse(day)).deadline(RuleId.of(rule));
  }

  private static CaseDeadline smallAt(String instant, String rule, Fact... facts) {
    return SMALL.timeline(history(facts), Instant.parse(instant)).deadline(RuleId.of(rule));
  }

  // Due on Mon 16 June; amber at 3 working days or fewer, red at 0. On a Sunday no day is gone.
  @ParameterizedTest
  @CsvSource({
    "2025-06-10, GREEN, 4 working days left",
    "2025-06-11, AMBER, 3 working days left",
    "2025-06-13, AMBER, 1 working day left",
    "2025-06-15, AMBER, 1 working day left",
    "2025-06-16, RED, 0 working days left",
    "2025-06-17, RED, 1 working day late",
    "2025-06-18, RED, 2 working days late"
  })
  void rating_inWorkingDays_followsTheThresholds(String day, Rating rating, String left) {
    assertRated(small(day, "ten-working-days", OPENED), rating, left);
  }

  // Due on Wed 2 July; amber at 14 days or fewer, red at 1.
  @ParameterizedTest
  @CsvSource({
    "2025-06-17, GREEN, 15 days left",
    "2025-06-18, AMBER, 14 days left",
    "2025-06-30, AMBER, 2 days left",
    "2025-07-01, RED, 1 day left",
    "2025-07-02, RED, 0 days left",
    "2025-07-03, RED, 1 day late"
  })
  void rating_inDays_followsTheThresholds(String day, Rating rating, String left) {
    assertRated(small(day, "thirty-days", OPENED), rating, left);
  }

  // Due at 09:00 UTC on 5 June. The small book rates no hours: green until it is late. Part of an
  // hour left is none, part of an hour late is one.
  @ParameterizedTest
  @CsvSource({
    "2025-06-02T09:00:00Z, GREEN, 72 hours left",
    "2025-06-05T07:59:59Z, GREEN, 1 hour left",
    "2025-06-05T08:30:00Z, GREEN, 0 hours left",
    "2025-06-05T09:00:00Z, GREEN, 0 hours left",
    "2025-06-05T09:00:01Z, RED, 1 hour late",
    "2025-06-05T10:00:01Z, RED, 2 hours late"
  })
  void rating_inHours_withoutThreshold_isGreenUntilLate(String at, Rating rating, String left) {
    assertRated(smallAt(at, "hours", HELD), rating, left);
  }

  private static void assertRated(CaseDeadline deadline, Rating rating, String left) {
    assertEquals(rating, deadline.rating());
    assertEquals(left, deadline.remaining().orElseThrow().toString());
  }

  // An aim: told by Thu 5 June before 16:00, with Tue 3 June as day one.
  @Test
  void aim_missed_isAmberNeverRed() {
    Fact seen = happened("s", "seen", "2025-06-03");
    Fact written = happened("w", "written", "2025-06-03");
    Fact[] facts = {OPENED, seen, written};
    assertRated(small("2025-06-03", "inclusive", facts), Rating.AMBER, "2 working days left");
    CaseDeadline overdue = small("2025-06-05", "inclusive", facts);
    assertEquals(DeadlineState.OVERDUE, overdue.state());
    assertRated(overdue, Rating.AMBER, "0 working days left");
    assertEquals(
        Optional.of(Instant.parse("2025-06-05T14:59:59.999999999Z")), overdue.lastMoment());
    CaseDeadline late =
        small(
            "2025-06-30",
            "inclusive",
            OPENED,
            seen,
            written,
            happened("h", "heard", "2025-06-03"),
            happened("t", "told", "2025-06-09"));
    assertEquals(DeadlineState.MET_LATE, late.state());
    assertRated(late, Rating.AMBER, "2 working days late");
  }

  // From Mon 2 June, 5 to 11 June stopped: of the ten, 3 and 4 count, then from Thu 12 on eight
  // more, to Mon 23 June. The clock goes on on the day of the restart.
  @Test
  void stopped_thenRestarted_moveTheDateByTheDaysStopped() {
    Fact stop = stopped("s", "ten-working-days", "2025-06-05");
    CaseDeadline paused = small("2025-06-20", "ten-working-days", OPENED, stop);
    assertEquals(DeadlineState.PAUSED, paused.state());
    assertEquals(Rating.GREY, paused.rating());
    assertTrue(paused.dueDate().isEmpty());
    assertTrue(paused.lastMoment().isEmpty());
    assertTrue(paused.remaining().isEmpty());
    assertFalse(paused.provisional());
    assertEquals("Seen: no due date; paused", paused.explanation().inOneLine());
    assertTrue(
        paused
            .explanation()
            .inEnglish()
            .contains(
                "The clock stopped on 2025-06-05 and has not started again: there is no due date"
                    + " until it does (fact s, which has the cause)."));

    CaseDeadline gone =
        small("2025-06-20", "ten-working-days", OPENED, stop, restarted("r", "s", "2025-06-12"));
    assertEquals(DeadlineState.RUNNING, gone.state());
    assertEquals(Optional.of(LocalDate.of(2025, 6, 23)), gone.dueDate());
    assertEquals(Optional.of(LocalDate.of(2025, 6, 23)), gone.originalDueDate());
  }

  @Test
  void stopped_afterItWasOver_staysOverdue() {
    CaseDeadline late =
        small(
            "2025-06-20",
            "ten-working-days",
            OPENED,
            stopped("s", "ten-working-days", "2025-06-17"));
    assertEquals(DeadlineState.OVERDUE, late.state());
    assertEquals(Optional.of(LocalDate.of(2025, 6, 16)), late.dueDate());
    CaseDeadline onTheLastDay =
        small(
            "2025-06-20",
            "ten-working-days",
            OPENED,
            stopped("s", "ten-working-days", "2025-06-16"));
    assertEquals(DeadlineState.PAUSED, onTheLastDay.state());
  }

  // Stopped on Thu 5 June with two of ten counted; done on Fri 20 June while it still stood.
  @Test
  void done_whileTheClockStands_isMet() {
    CaseDeadline met =
        small(
            "2025-06-30",
            "ten-working-days",
            OPENED,
            stopped("s", "ten-working-days", "2025-06-05"),
            happened("seen", "seen", "2025-06-20"));
    assertEquals(DeadlineState.MET, met.state());
    assertEquals("seen", met.metBy().orElseThrow().id().toString());
  }

  @Test
  void stop_ofOneRule_leavesTheOthersRunning() {
    Fact stop = stopped("s", "ten-working-days", "2025-06-05");
    CaseDeadline other = small("2025-06-20", "thirty-days", OPENED, stop);
    assertEquals(DeadlineState.RUNNING, other.state());
    assertEquals(List.of(), other.stops());
  }

  // Seen on Tue 3 June, heard on Wed 4: twenty working days lead to Tue 1 July, five weeks to Wed
  // 9.
  @Test
  void whicheverIsEarlier_countsFromWhatHasHappened() {
    Fact heard = happened("h", "heard", "2025-06-04");
    Fact seen = happened("s", "seen", "2025-06-03");
    assertEquals(
        Optional.of(LocalDate.of(2025, 7, 9)),
        small("2025-06-05", "earlier", OPENED, heard).dueDate());
    CaseDeadline both = small("2025-06-05", "earlier", OPENED, heard, seen);
    assertEquals(Optional.of(LocalDate.of(2025, 7, 1)), both.dueDate());
    assertEquals(
        List.of("s", "h"), both.triggers().stream().map(event -> event.id().toString()).toList());
  }

  // A week after Wed 4 June is the 11th, two after Tue 3 June the 17th.
  @Test
  void whicheverIsLater_cannotBeToldUntilAllHaveHappened() {
    Fact heard = happened("h", "heard", "2025-06-04");
    CaseDeadline one = small("2025-06-05", "later", OPENED, heard);
    assertEquals(DeadlineState.PROJECTED, one.state());
    assertTrue(one.dueDate().isEmpty());
    CaseDeadline both =
        small("2025-06-05", "later", OPENED, heard, happened("s", "seen", "2025-06-03"));
    assertEquals(Optional.of(LocalDate.of(2025, 6, 17)), both.dueDate());
  }

  // 2029 is beyond the confirmed bank holidays. Fri 21 December 2029: Mon 24 (1), Thu 27 (2),
  // Fri 28 (3), Mon 31 (4), Wed 2 January 2030 (5).
  @Test
  void projectedCalendar_makesTheStateProvisional() {
    DeadlineCalculator projected =
        DeadlineCalculator.of(
            NottinghamCity.ruleBook(),
            WorkingDayCalendars.of(UkBankHolidays.bundled()).projected());
    CaseHistory history =
        history(
            happened("f1", "council-became-aware", "2029-12-21"),
            happened("f2", "practice-review-initiated", "2029-12-21"));
    Timeline timeline = projected.timeline(history, LocalDate.of(2029, 12, 21));
    CaseDeadline notification = timeline.deadline(RuleId.of("serious-incident-notification"));
    assertEquals(DeadlineState.PROVISIONAL, notification.state());
    assertTrue(notification.provisional());
    assertEquals(Optional.of(LocalDate.of(2030, 1, 2)), notification.dueDate());
    assertTrue(notification.state().isOpen());
    assertEquals(Rating.GREEN, notification.rating());
    assertTrue(
        notification
            .explanation()
            .texts(Explanation.Topic.CAUTION)
            .contains("Caution: the date is provisional until the bank holidays are published."));
    // months rest on no bank holiday
    CaseDeadline months = timeline.deadline(RuleId.of("practice-review-publication"));
    assertEquals(DeadlineState.RUNNING, months.state());
    // and what is over is over
    assertEquals(
        DeadlineState.OVERDUE,
        projected
            .timeline(history, LocalDate.of(2030, 1, 3))
            .deadline(RuleId.of("serious-incident-notification"))
            .state());
  }

  @Test
  void projectedCalendar_withinTheConfirmedDays_isNotProvisional() {
    DeadlineCalculator projected =
        DeadlineCalculator.of(
            NottinghamCity.ruleBook(),
            WorkingDayCalendars.of(UkBankHolidays.bundled()).projected());
    CaseHistory history = history(happened("f1", "council-became-aware", "2025-06-02"));
    CaseDeadline deadline =
        projected
            .timeline(history, LocalDate.of(2025, 6, 2))
            .deadline(RuleId.of("serious-incident-notification"));
    assertEquals(DeadlineState.RUNNING, deadline.state());
  }

  @Test
  void oneLine_isOneLineInEveryState() {
    CaseHistory history =
        history(
            happened("f1", "council-became-aware", "2025-06-02"),
            happened("f2", "notification-submitted", "2025-06-04"),
            happened("f3", "practice-review-initiated", "2025-06-05"),
            asked("e", "practice-review-publication", "f3", "2026-05-01", "2025-06-10"),
            stopped("s", "rapid-review", "2025-06-11"));
    Timeline timeline = NOTTINGHAM.timeline(history, LocalDate.of(2025, 6, 12));
    assertTrue(timeline.deadlines().size() >= 8);
    for (CaseDeadline deadline : timeline.deadlines()) {
      String line = deadline.explanation().inOneLine();
      assertEquals(1, line.lines().count(), line);
      assertFalse(line.contains("\n") || line.contains("\r"), line);
      assertEquals(line, deadline.explanation().toString());
    }
    assertEquals(
        "Local authority notifies the Child Safeguarding Practice Review Panel of a serious"
            + " incident: due 2025-06-09, 5 working days after \"council became aware\" 2025-06-02"
            + " (Working Together to Safeguard Children 2023, chapter 5; statutory guidance; the"
            + " source was read as another public body quotes it); met, 3 working days left",
        timeline.deadline(RuleId.of("serious-incident-notification")).explanation().inOneLine());
    assertTrue(
        timeline
            .deadline(RuleId.of("practice-review-publication"))
            .explanation()
            .inOneLine()
            .endsWith("; extension pending, 176 days left"));
  }

  @Test
  void key_andToString_nameRuleTriggerStateAndDay() {
    CaseDeadline deadline = small("2025-06-03", "ten-working-days", OPENED);
    assertEquals("ten-working-days/o RUNNING due 2025-06-16", deadline.toString());
    assertEquals("ten-working-days/o", deadline.key().toString());
    CaseDeadline projected = small("2025-06-03", "two-months", OPENED);
    assertEquals("two-months/projected", projected.key().toString());
    // two months after Mon 16 June is Sat 16 August, rolled to Monday
    assertEquals(Optional.of(LocalDate.of(2025, 8, 18)), projected.dueDate());
  }

  @Test
  void nextDueDate_passesOverWhatIsLateOrPaused() {
    Fact[] facts = {OPENED, HELD, stopped("s", "ten-working-days", "2025-06-04")};
    Timeline timeline = SMALL.timeline(history(facts), Instant.parse("2025-06-06T12:00:00Z"));
    assertEquals(DeadlineState.OVERDUE, timeline.deadline(RuleId.of("hours")).state());
    assertEquals(Optional.of(LocalDate.of(2025, 7, 2)), timeline.nextDueDate());
    assertEquals(Moment.dayOf(timeline.asAt()), LocalDate.of(2025, 6, 6));
  }
}
