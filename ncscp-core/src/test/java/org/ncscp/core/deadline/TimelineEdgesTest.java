// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.deadline.DeadlineState.CANCELLED;
import static org.ncscp.core.deadline.DeadlineState.EXTENDED;
import static org.ncscp.core.deadline.DeadlineState.MET;
import static org.ncscp.core.deadline.DeadlineState.OVERDUE;
import static org.ncscp.core.deadline.DeadlineState.PAUSED;
import static org.ncscp.core.deadline.DeadlineState.PROJECTED;
import static org.ncscp.core.deadline.DeadlineState.RUNNING;
import static org.ncscp.core.history.CaseFacts.asked;
import static org.ncscp.core.history.CaseFacts.corrected;
import static org.ncscp.core.history.CaseFacts.granted;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.happenedAt;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.history.CaseFacts.on;
import static org.ncscp.core.history.CaseFacts.recorded;
import static org.ncscp.core.history.CaseFacts.stopped;
import static org.ncscp.core.history.CaseFacts.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.history.CaseHistoryException;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;

/**
 * Where a timeline is easily got wrong: two things at once, one after the other, or out of turn.
 */
class TimelineEdgesTest {
  private static final DeadlineCalculator NOTTINGHAM =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
  private static final DeadlineCalculator SMALL =
      DeadlineCalculator.of(SmallBook.book(), UkBankHolidays.bundled());
  private static final String PUBLICATION = "practice-review-publication";
  private static final String NOTIFICATION = "serious-incident-notification";

  /** Due on Sun 9 November 2025. */
  private static final Fact INITIATED = happened("p1", "practice-review-initiated", "2025-05-09");

  private static final Fact AWARE = happened("f1", "council-became-aware", "2025-06-02");

  private static Timeline at(DeadlineCalculator calculator, String day, Fact... facts) {
    return calculator.timeline(history(facts), LocalDate.parse(day));
  }

  /** Each deadline of a rule: its first trigger, its state and its due date, by due date. */
  private static List<String> stand(Timeline timeline, String rule) {
    return timeline.deadlines(RuleId.of(rule)).stream().map(TimelineEdgesTest::standing).toList();
  }

  private static String standing(CaseDeadline deadline) {
    return deadline.key().trigger().map(FactId::value).orElse("-")
        + " "
        + deadline.state()
        + deadline.dueDate().map(day -> " " + day).orElse("");
  }

  private static CaseDeadline one(Timeline timeline, String rule) {
    return timeline.deadline(RuleId.of(rule));
  }

  private static void assertRefused(String problem, String day, Fact... facts) {
    CaseHistoryException refused =
        assertThrows(CaseHistoryException.class, () -> at(NOTTINGHAM, day, facts));
    assertEquals(List.of(problem), refused.problems());
  }

  private static final String A_PLAN =
      """
      book: plan
      calendar: england-and-wales
      bodies:
        - {id: council, name: the council}
      facts:
        - {kind: show-planned, means: a show is planned, planned: true}
        - {kind: show-called-off, means: it was called off}
        - {kind: invited, means: guests were invited}
      rules:
        - id: invitations
          title: Guests invited
          trigger: show-planned
          within: 7 working days
          direction: before
          met-by: [invited]
          cancelled-by: [show-called-off]
          responsible: council
          from: 2020-01-01
          citations: [{instrument: Example, provision: a, force: practice, evidence: read}]
      """;

  // Seven working days before Mon 1 September 2025, over the bank holiday of 25 August: Wed 20.
  @Test
  void plan_calledOffLater_isCancelled() {
    DeadlineCalculator calculator =
        DeadlineCalculator.of(RuleText.read(A_PLAN), UkBankHolidays.bundled());
    Fact planned = happened("p", "show-planned", "2025-09-01", "2025-06-02");
    assertEquals(
        List.of("p CANCELLED 2025-08-20"),
        stand(
            at(calculator, "2025-07-02", planned, happened("x", "show-called-off", "2025-07-01")),
            "invitations"));
    // what was called off before is not what was planned after
    assertEquals(
        List.of("p RUNNING 2025-08-20"),
        stand(
            at(calculator, "2025-07-02", planned, happened("x", "show-called-off", "2025-05-30")),
            "invitations"));
  }

  // Before Mon 3 November 2025: 31, 30, 29, 28, 27, 24 and 23 October.
  @Test
  void criteriaFoundNotMet_leavesAPracticeReviewRunning() {
    Timeline timeline =
        at(
            NOTTINGHAM,
            "2025-10-02",
            happened("n1", "notification-submitted", "2025-09-15"),
            INITIATED,
            happened("l1", "publication-planned", "2025-11-03", "2025-09-01"),
            happened("x", "criteria-found-not-met", "2025-10-01"));
    assertEquals(CANCELLED, one(timeline, "rapid-review").state());
    assertEquals(List.of("p1 RUNNING 2025-11-09"), stand(timeline, PUBLICATION));
    assertEquals(List.of("l1 RUNNING 2025-10-23"), stand(timeline, "advance-copy"));
  }

  private static Fact[] twoExtensions(String panelTold) {
    return new Fact[] {
      INITIATED,
      asked("e1", PUBLICATION, "p1", "2026-02-09", "2025-10-01"),
      granted("g1", "e1", "2026-02-09", "2025-10-15"),
      told("t1", "g1", "panel", "2025-10-20"),
      told("t2", "g1", "secretary-of-state", "2025-11-09"),
      asked("e2", PUBLICATION, "p1", "2026-05-11", "2026-01-10"),
      granted("g2", "e2", "2026-05-11", "2026-01-20"),
      told("t3", "g2", "secretary-of-state", "2026-01-21"),
      told("t4", "g2", "panel", panelTold)
    };
  }

  private static List<String> notices(CaseDeadline deadline) {
    return deadline.notices().stream()
        .map(n -> n.grant() + " " + n.body() + " by " + n.dueDate() + " " + n.state())
        .toList();
  }

  @Test
  void extensions_oneAfterTheOther_areTimelyByTheDateBefore() {
    CaseDeadline timely =
        one(at(NOTTINGHAM, "2026-03-01", twoExtensions("2026-02-09")), PUBLICATION);
    assertEquals("p1 EXTENDED 2026-05-11", standing(timely));
    assertEquals(LocalDate.of(2025, 11, 9), timely.originalDueDate().orElseThrow());
    assertFalse(timely.missedDueDate());
    assertEquals(
        List.of(
            "g1 panel by 2025-11-09 MET",
            "g1 secretary-of-state by 2025-11-09 MET",
            "g2 panel by 2026-02-09 MET",
            "g2 secretary-of-state by 2026-02-09 MET"),
        notices(timely));
    CaseDeadline late = one(at(NOTTINGHAM, "2026-03-01", twoExtensions("2026-02-10")), PUBLICATION);
    assertEquals(EXTENDED, late.state());
    assertTrue(late.missedDueDate());
    assertEquals("g2 panel by 2026-02-09 MET_LATE", notices(late).get(2));
  }

  @Test
  void clockStandingSinceBefore_missesNothing() {
    CaseDeadline paused =
        one(
            at(
                NOTTINGHAM,
                "2026-03-01",
                INITIATED,
                asked("e1", PUBLICATION, "p1", "2026-02-09", "2025-09-01"),
                granted("g1", "e1", "2026-02-09", "2025-09-15"),
                told("t1", "g1", "panel", "2025-09-20"),
                stopped("s", PUBLICATION, "2025-10-01")),
            PUBLICATION);
    assertEquals(PAUSED, paused.state());
    assertFalse(paused.missedDueDate());
    assertEquals(
        List.of("g1 panel by 2025-11-09 MET", "g1 secretary-of-state by 2025-11-09 RUNNING"),
        notices(paused));
  }

  @Test
  void clockStoppedTooLate_hasMissedTheDate() {
    CaseDeadline overdue =
        one(
            at(NOTTINGHAM, "2026-03-01", INITIATED, stopped("s", PUBLICATION, "2025-11-10")),
            PUBLICATION);
    assertEquals(OVERDUE, overdue.state());
    assertTrue(overdue.missedDueDate());
  }

  @Test
  void request_citingAFactThatStartsNoSuchDeadline_isRefused() {
    assertRefused(
        "fact e1 asks for more time for practice-review-publication as counted from fact f1, which"
            + " starts no such deadline",
        "2025-10-02",
        AWARE,
        INITIATED,
        asked("e1", PUBLICATION, "f1", "2026-02-09", "2025-10-01"));
    assertRefused(
        "fact e1 asks for more time for serious-incident-notification as counted from fact p1,"
            + " which starts no such deadline",
        "2025-10-02",
        AWARE,
        INITIATED,
        asked("e1", NOTIFICATION, "p1", "2026-02-09", "2025-10-01"));
  }

  private static Fact protection(String id, String day) {
    return happened(id, "police-protection-before-order", day);
  }

  private static Fact order(String id, String day) {
    return happened(id, "emergency-protection-order-made", day);
  }

  private static final String ORDER = "emergency-protection-order";

  // Eight days beginning with Sat 1 March end on Sat 8; with Mon 6 October, on Mon 13.
  @Test
  void order_laterInTheYear_hasItsOwnDeadline() {
    Fact[] facts = {
      protection("w", "2025-03-01"),
      order("o1", "2025-03-02"),
      happened("x", "emergency-protection-order-ended", "2025-03-07"),
      order("o2", "2025-10-06")
    };
    assertEquals(
        List.of("w MET 2025-03-08", "o2 RUNNING 2025-10-13"),
        stand(at(NOTTINGHAM, "2025-10-07", facts), ORDER));
  }

  @Test
  void protectionThenOrder_areOneDeadlineFromTheEarlier() {
    assertEquals(
        List.of("w RUNNING 2025-03-08"),
        stand(
            at(NOTTINGHAM, "2025-03-03", protection("w", "2025-03-01"), order("o", "2025-03-02")),
            ORDER));
    assertEquals(
        List.of("o RUNNING 2025-03-09"),
        stand(at(NOTTINGHAM, "2025-03-03", order("o", "2025-03-02")), ORDER));
  }

  @Test
  void trigger_corrected_isMetOnlyByWhatWasRecordedAfterIt() {
    Fact aware = happened("f1", "council-became-aware", "2025-06-02", "2025-06-10");
    Fact later = corrected("k", "f1", "2025-06-12", "2025-06-13");
    assertEquals(
        List.of("f1 RUNNING 2025-06-19"),
        stand(
            at(
                NOTTINGHAM,
                "2025-06-13",
                aware,
                later,
                happened("n", "notification-submitted", "2025-06-05")),
            NOTIFICATION));
    assertEquals(
        List.of("f1 MET 2025-06-19"),
        stand(
            at(
                NOTTINGHAM,
                "2025-06-13",
                aware,
                later,
                happened("n", "notification-submitted", "2025-06-11")),
            NOTIFICATION));
  }

  @Test
  void restart_afterItsRecording_isRefused() {
    assertRefused(
        "fact r must not have happened after it was recorded at 2025-06-09T16:00:00Z but was"
            + " 2025-06-10",
        "2025-12-31",
        INITIATED,
        stopped("s", PUBLICATION, "2025-06-05"),
        new Fact.ClockRestarted(
            FactId.of("r"), FactId.of("s"), on("2025-06-10"), recorded("2025-06-09")));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-09, , RUNNING, false",
    "2025-06-10, , OVERDUE, true",
    "2025-06-30, 2025-06-09, MET, false",
    "2025-06-30, 2025-06-10, MET_LATE, true"
  })
  void missedDueDate_isToldWithoutAnyExtension(
      String day, String done, DeadlineState state, boolean missed) {
    Timeline timeline =
        done == null
            ? at(NOTTINGHAM, day, AWARE)
            : at(NOTTINGHAM, day, AWARE, happened("n", "notification-submitted", done));
    CaseDeadline deadline = one(timeline, NOTIFICATION);
    assertEquals(state, deadline.state());
    assertEquals(missed, deadline.missedDueDate());
  }

  // Five weeks after Tue 10 June: 15 July.
  @Test
  void severalOrigins_runningFromOne_areNotProjectedFromAnother() {
    Fact opened = happened("o", "opened", "2025-06-02");
    Fact heard = happened("h", "heard", "2025-06-10");
    Timeline running = at(SMALL, "2025-06-11", opened, heard);
    assertEquals(List.of("o RUNNING 2025-06-16"), stand(running, "ten-working-days"));
    assertEquals(List.of("h RUNNING 2025-07-15"), stand(running, "earlier"));
    Timeline met = at(SMALL, "2025-06-11", opened, heard, happened("t", "told", "2025-06-11"));
    assertEquals(List.of("h MET 2025-07-15"), stand(met, "earlier"));
    // while nothing has happened of which it counts it is projected
    assertEquals(1, at(SMALL, "2025-06-11", opened).deadlines(RuleId.of("earlier")).size());
  }

  private static final Fact SUBMITTED = happened("n1", "notification-submitted", "2025-06-04");
  private static final Fact NOT_MET = happened("x", "criteria-found-not-met", "2025-06-10");

  // Aware on Mon 1 September: notification by Mon 8, rapid review by Mon 29, sent on Tue 30, and
  // ten days later, on 10 October, answered.
  @Test
  void incident_afterACancelledReview_projectsItsOwn() {
    Timeline cancelled = at(NOTTINGHAM, "2025-06-11", AWARE, SUBMITTED, NOT_MET);
    assertEquals(List.of("n1 CANCELLED 2025-06-25"), stand(cancelled, "rapid-review"));
    assertEquals(List.of("- CANCELLED"), stand(cancelled, "rapid-review-sent-to-panel"));
    Fact second = happened("f2", "council-became-aware", "2025-09-01");
    Timeline both = at(NOTTINGHAM, "2025-09-02", AWARE, SUBMITTED, NOT_MET, second);
    assertEquals(
        List.of("n1 CANCELLED 2025-06-25", "- PROJECTED 2025-09-29"), stand(both, "rapid-review"));
    assertEquals(List.of("- PROJECTED 2025-09-30"), stand(both, "rapid-review-sent-to-panel"));
    assertEquals(List.of("- PROJECTED 2025-10-10"), stand(both, "panel-answer"));
    assertEquals(PROJECTED, one(both, "panel-answer").state());
  }

  @Test
  void step_recordedAfterTheCancellation_startsNothingThatApplies() {
    Timeline timeline =
        at(
            NOTTINGHAM,
            "2025-06-30",
            AWARE,
            SUBMITTED,
            NOT_MET,
            happened("c", "rapid-review-completed", "2025-06-12"));
    assertEquals(CANCELLED, one(timeline, "rapid-review").state());
    CaseDeadline sent = timeline.deadline(RuleId.of("rapid-review-sent-to-panel"));
    assertEquals("c CANCELLED 2025-06-13", standing(sent));
    assertEquals(FactId.of("x"), sent.cancelledBy().orElseThrow().id());
  }

  @Test
  void doneAndCancelled_onOneDay_isDone() {
    Timeline timeline =
        at(
            NOTTINGHAM,
            "2025-06-30",
            AWARE,
            SUBMITTED,
            NOT_MET,
            happened("c", "rapid-review-completed", "2025-06-10"));
    assertEquals(List.of("n1 MET 2025-06-25"), stand(timeline, "rapid-review"));
  }

  private static final Fact ASKED = asked("e1", PUBLICATION, "p1", "2026-02-09", "2025-10-01");
  private static final Fact GRANTED = granted("g1", "e1", "2026-02-09", "2025-10-15");

  @Test
  void decision_outOfTurn_isRefused() {
    assertRefused(
        "fact d decides on more time for practice-review-publication, which"
            + " strategic-leadership-group must decide but was by panel",
        "2025-12-31",
        INITIATED,
        ASKED,
        new Fact.ExtensionRefused(
            FactId.of("d"),
            FactId.of("e1"),
            BodyId.of("panel"),
            DecisionReference.of("P-1"),
            LocalDate.of(2025, 10, 15),
            recorded("2025-10-15")));
    assertRefused(
        "fact t tells ofsted of more time for practice-review-publication, but of it are to be told"
            + " [panel, secretary-of-state]",
        "2025-12-31",
        INITIATED,
        ASKED,
        GRANTED,
        told("t", "g1", "ofsted", "2025-10-20"));
    assertRefused(
        "fact t must not tell panel before the decision of 2025-10-15 but was 2025-10-14",
        "2025-12-31",
        INITIATED,
        ASKED,
        GRANTED,
        new Fact.Told(
            FactId.of("t"),
            FactId.of("g1"),
            BodyId.of("panel"),
            on("2025-10-14"),
            recorded("2025-10-20")));
  }

  @Test
  void futureDay_mistypedAndCorrected_isAccepted() {
    Fact mistyped = happened("f1", "council-became-aware", "2052-06-02", "2025-06-02");
    assertRefused(
        "fact f1 must not have happened after it was recorded at 2025-06-02T16:00:00Z but was"
            + " 2052-06-02",
        "2025-06-03",
        mistyped);
    assertEquals(
        List.of("f1 RUNNING 2025-06-09"),
        stand(
            at(
                NOTTINGHAM,
                "2025-06-03",
                mistyped,
                corrected("k", "f1", "2025-06-02", "2025-06-03")),
            NOTIFICATION));
  }

  private static String reminder(String reference, String rule, String trigger) {
    return new Reminder(
            CaseReference.of(reference),
            new DeadlineKey(RuleId.of(rule), Optional.of(FactId.of(trigger))),
            LocalDate.of(2025, 6, 9),
            5,
            LocalDate.of(2025, 6, 2))
        .id();
  }

  @Test
  void reminderIds_ofNamesThatRunTogether_differ() {
    assertNotEquals(reminder("A/r1", "r2", "f"), reminder("A", "r1", "r2/f"));
    assertNotEquals(reminder("A", "r1", "r2/f"), reminder("A/r1/r2", "f", "x"));
    assertNotEquals(reminder("A-r1", "r2", "f"), reminder("A", "r1-r2", "f"));
    List<Reminder> all =
        at(
                NOTTINGHAM,
                "2025-06-30",
                AWARE,
                happened("f2", "council-became-aware", "2025-06-02"),
                INITIATED)
            .reminders();
    assertEquals(all.size(), all.stream().collect(toMap(Reminder::id, r -> r)).size());
    assertTrue(all.size() > 30, all.size() + " reminders");
  }

  @Test
  void moments_ofOneDay_tellWhatCameFirst() {
    Fact done = happenedAt("c", "rapid-review-completed", "2025-06-10T08:00:00Z");
    Fact late = happenedAt("c", "rapid-review-completed", "2025-06-10T10:00:00Z");
    Fact found = happenedAt("x", "criteria-found-not-met", "2025-06-10T09:00:00Z");
    assertEquals(
        MET, one(at(NOTTINGHAM, "2025-06-30", SUBMITTED, done, found), "rapid-review").state());
    assertEquals(
        CANCELLED,
        one(at(NOTTINGHAM, "2025-06-30", SUBMITTED, late, found), "rapid-review").state());
    assertEquals(
        RUNNING,
        one(
                NOTTINGHAM.timeline(history(SUBMITTED), Moment.startOf(LocalDate.of(2025, 6, 10))),
                "rapid-review")
            .state());
  }
}
