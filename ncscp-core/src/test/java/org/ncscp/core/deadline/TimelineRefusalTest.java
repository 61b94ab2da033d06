// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ncscp.core.history.CaseFacts.SECRET;
import static org.ncscp.core.history.CaseFacts.asked;
import static org.ncscp.core.history.CaseFacts.corrected;
import static org.ncscp.core.history.CaseFacts.granted;
import static org.ncscp.core.history.CaseFacts.grantedBy;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.history.CaseFacts.on;
import static org.ncscp.core.history.CaseFacts.recorded;
import static org.ncscp.core.history.CaseFacts.refused;
import static org.ncscp.core.history.CaseFacts.stopped;
import static org.ncscp.core.history.CaseFacts.told;
import static org.ncscp.core.history.CaseFacts.withdrawn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseHistoryException;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.FactKind;

/**
 * What a timeline refuses of a history that agrees with itself but not with the book or the day.
 */
class TimelineRefusalTest {
  private static final DeadlineCalculator DEADLINES =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
  private static final Fact AWARE = happened("f1", "council-became-aware", "2025-06-02");
  private static final Fact INITIATED = happened("p1", "practice-review-initiated", "2025-05-09");
  private static final String PUBLICATION = "practice-review-publication";
  private static final Fact ASKED = asked("e1", PUBLICATION, "p1", "2026-02-09", "2025-10-01");

  private static CaseHistoryException refusal(CaseHistory history, String asAt) {
    CaseHistoryException refused =
        assertThrows(
            CaseHistoryException.class, () -> DEADLINES.timeline(history, LocalDate.parse(asAt)));
    assertFalse(refused.getMessage().contains(SECRET), refused.getMessage());
    return refused;
  }

  private static void assertRefused(String problem, Fact... facts) {
    assertEquals(
        "case EXAMPLE-1 refused: " + problem, refusal(history(facts), "2025-12-31").getMessage());
  }

  private static Timeline accepted(Fact... facts) {
    return assertDoesNotThrow(
        () -> DEADLINES.timeline(history(facts), LocalDate.parse("2025-12-31")));
  }

  @Test
  void completion_beforeItsTrigger_isRefused() {
    assertRefused(
        "fact f2 (notification-submitted) on 2025-05-30 must not precede fact f1"
            + " (council-became-aware) on 2025-06-02, which starts serious-incident-notification",
        AWARE,
        happened("f2", "notification-submitted", "2025-05-30"));
    accepted(AWARE, happened("f2", "notification-submitted", "2025-06-02"));
  }

  @Test
  void completion_beforeItsTriggerByAnHour_isRefused() {
    assertRefused(
        "fact e (police-protection-ended) on 2025-06-01T10:59:59+01:00 must not precede fact t"
            + " (child-taken-into-police-protection) on 2025-06-01T11:00+01:00, which starts"
            + " police-protection",
        at("t", "child-taken-into-police-protection", "2025-06-01T10:00:00Z"),
        at("e", "police-protection-ended", "2025-06-01T09:59:59Z"));
  }

  private static Fact at(String id, String kind, String instant) {
    return Fact.happened(
        FactId.of(id), FactKind.of(kind), Instant.parse(instant), recorded("2025-06-03"));
  }

  @Test
  void fact_recordedAfterTheQuestion_isRefused() {
    assertEquals(
        "case EXAMPLE-1 refused: fact f1 was recorded at 2025-06-02T16:00:00Z, after the moment of"
            + " the question 2025-06-01T22:59:59.999999999Z: asKnownOn leaves out what was recorded later",
        refusal(history(AWARE), "2025-06-01").getMessage());
    Instant recorded = recorded("2025-06-02");
    assertDoesNotThrow(() -> DEADLINES.timeline(history(AWARE), recorded));
    assertThrows(
        CaseHistoryException.class,
        () -> DEADLINES.timeline(history(AWARE), recorded.minusNanos(1)));
  }

  @Test
  void fact_recordedAfterTheQuestion_isRefusedThoughWithdrawn() {
    assertEquals(
        List.of(
            "fact w was recorded at 2025-06-04T16:00:00Z, after the moment of the question"
                + " 2025-06-03T22:59:59.999999999Z: asKnownOn leaves out what was recorded later"),
        refusal(history(AWARE, withdrawn("w", "f1", "2025-06-04")), "2025-06-03").problems());
  }

  @Test
  void fact_happenedAfterItWasRecorded_isRefused() {
    assertRefused(
        "fact f1 must not have happened after it was recorded at 2025-06-02T16:00:00Z but was"
            + " 2025-06-03",
        happened("f1", "council-became-aware", "2025-06-03", "2025-06-02"));
    assertRefused(
        "fact f1 must not have happened after it was recorded at 2025-06-03T16:00:00Z but was"
            + " 2025-06-03T17:00:00.000000001+01:00",
        at("f1", "council-became-aware", "2025-06-03T16:00:00.000000001Z"));
    // a day is not after a moment of that day
    accepted(happened("f1", "council-became-aware", "2025-06-03", "2025-06-03"));
  }

  @Test
  void fact_happenedAfterMidnightInLondonOnly_isNotInTheFuture() {
    // recorded at 00:30 on 3 June in London, when it was still 2 June in UTC
    Fact late =
        Fact.happened(
            FactId.of("f1"),
            FactKind.of("council-became-aware"),
            LocalDate.of(2025, 6, 3),
            Instant.parse("2025-06-02T23:30:00Z"));
    assertEquals(
        Optional.of(LocalDate.of(2025, 6, 10)),
        accepted(late).deadline(RuleId.of("serious-incident-notification")).dueDate());
  }

  @Test
  void everySortOfFact_afterItWasRecorded_isRefused() {
    assertRefused(
        "fact k must not have happened after it was recorded at 2025-06-03T16:00:00Z but was"
            + " 2025-06-04",
        AWARE,
        corrected("k", "f1", "2025-06-04", "2025-06-03"));
    assertRefused(
        "fact s must not have happened after it was recorded at 2025-06-03T16:00:00Z but was"
            + " 2025-06-04",
        new Fact.ClockStopped(
            FactId.of("s"),
            java.util.Set.of(RuleId.of("rapid-review")),
            on("2025-06-04"),
            FreeText.of(SECRET),
            recorded("2025-06-03")));
    assertRefused(
        "fact g1 must not have happened after it was recorded at 2025-10-20T16:00:00Z but was"
            + " 2025-10-21",
        INITIATED,
        ASKED,
        new Fact.ExtensionGranted(
            FactId.of("g1"),
            FactId.of("e1"),
            BodyId.of("strategic-leadership-group"),
            DecisionReference.of("D"),
            LocalDate.of(2025, 10, 21),
            LocalDate.of(2026, 2, 9),
            recorded("2025-10-20")));
    assertRefused(
        "fact n must not have happened after it was recorded at 2025-10-20T16:00:00Z but was"
            + " 2025-10-21",
        INITIATED,
        ASKED,
        new Fact.ExtensionRefused(
            FactId.of("n"),
            FactId.of("e1"),
            BodyId.of("strategic-leadership-group"),
            DecisionReference.of("D"),
            LocalDate.of(2025, 10, 21),
            recorded("2025-10-20")));
    assertRefused(
        "fact t must not have happened after it was recorded at 2025-10-22T16:00:00Z but was"
            + " 2025-10-23",
        INITIATED,
        ASKED,
        granted("g1", "e1", "2026-02-09", "2025-10-20"),
        new Fact.Told(
            FactId.of("t"),
            FactId.of("g1"),
            BodyId.of("panel"),
            on("2025-10-23"),
            recorded("2025-10-22")));
  }

  @Test
  void plan_mayLieInTheFuture() {
    Timeline timeline = accepted(happened("p", "publication-planned", "2026-03-02", "2025-06-02"));
    assertEquals(
        Optional.of(LocalDate.of(2026, 2, 19)),
        timeline.deadline(RuleId.of("advance-copy")).dueDate());
  }

  @Test
  void kind_unknown_isRefused() {
    assertRefused(
        "fact f1 is of kind \"council-was-aware\", which the book national + nottingham-city does"
            + " not know",
        happened("f1", "council-was-aware", "2025-06-02"));
  }

  @Test
  void kind_unknownButWithdrawn_isNotRefused() {
    assertEquals(
        List.of(),
        accepted(
                happened("f1", "council-was-aware", "2025-06-02"),
                withdrawn("w", "f1", "2025-06-03"))
            .deadlines());
  }

  @Test
  void rule_unknown_isRefused() {
    assertRefused(
        "fact s stops the clock of \"rapid-revue\", which the book national + nottingham-city does"
            + " not know",
        stopped("s", "rapid-revue", "2025-06-03"));
    assertRefused(
        "fact e1 asks for more time for \"rapid-revue\", which the book national + nottingham-city"
            + " does not know",
        AWARE,
        asked("e1", "rapid-revue", "f1", "2025-07-01", "2025-06-03"));
  }

  @Test
  void trigger_outsideEveryVersion_isRefused() {
    assertRefused(
        "fact f1 (council-became-aware) on 2018-06-28 is outside every version of the rules that"
            + " it triggers: [serious-incident-notification [2018-06-29 to 2023-12-14, 2023-12-15"
            + " to 2024-12-12, 2024-12-13 to 2026-03-17, 2026-03-18 on],"
            + " safeguarding-partners-told [2018-06-29 to 2023-12-14, 2023-12-15 to 2026-03-17,"
            + " 2026-03-18 on]]",
        happened("f1", "council-became-aware", "2018-06-28"));
    accepted(happened("f1", "council-became-aware", "2018-06-29"));
  }

  @Test
  void extension_ofARuleThatNobodyMayExtend_isRefused() {
    assertRefused(
        "fact e1 asks for more time for serious-incident-notification, which nobody may give:"
            + " Working Together to Safeguard Children 2023, chapter 5 (statutory guidance; the"
            + " source was read as another public body quotes it)",
        AWARE,
        asked("e1", "serious-incident-notification", "f1", "2025-07-01", "2025-06-03"));
  }

  @Test
  void extension_byTheWrongBody_isRefused() {
    assertRefused(
        "fact g1 decides on more time for practice-review-publication, which"
            + " strategic-leadership-group must decide but was by case-review-group",
        INITIATED,
        ASKED,
        grantedBy("case-review-group", "g1", "e1", "2026-02-09", "2025-10-20"));
  }

  @Test
  void extension_thatIsNotLonger_isRefused() {
    assertRefused(
        "fact g1 must extend practice-review-publication beyond its due date 2025-11-09 but gives"
            + " 2025-11-09",
        INITIATED,
        ASKED,
        granted("g1", "e1", "2025-11-09", "2025-10-20"));
    accepted(INITIATED, ASKED, granted("g1", "e1", "2025-11-10", "2025-10-20"));
  }

  @Test
  void stop_ofAClockThatNobodyMayStop_isRefused() {
    assertRefused(
        "fact s stops the clock of serious-incident-notification, which nobody may: Working"
            + " Together to Safeguard Children 2023, chapter 5 (statutory guidance; the source was"
            + " read as another public body quotes it)",
        AWARE,
        stopped("s", "serious-incident-notification", "2025-06-03"));
  }

  @Test
  void stop_ofARuleCountedBack_isRefused() {
    assertRefused(
        "fact s stops the clock of advance-copy, which is counted back from a day and has none",
        happened("p", "publication-planned", "2025-12-01", "2025-06-02"),
        stopped("s", "advance-copy", "2025-06-03"));
  }

  @Test
  void problems_severalAtOnce_areAllListed() {
    CaseHistoryException refused =
        refusal(
            history(
                happened("f1", "no-such-kind", "2025-06-02"),
                happened("f2", "rapid-review-sent", "2025-06-09", "2025-06-02"),
                stopped("s", "no-such-rule", "2025-06-03"),
                happened("f3", "council-became-aware", "2025-06-05")),
            "2025-06-04");
    assertEquals(
        List.of(
            "fact f3 was recorded at 2025-06-05T16:00:00Z, after the moment of the question"
                + " 2025-06-04T22:59:59.999999999Z: asKnownOn leaves out what was recorded later",
            "fact f1 is of kind \"no-such-kind\", which the book national + nottingham-city does"
                + " not know",
            "fact f2 must not have happened after it was recorded at 2025-06-02T16:00:00Z but was"
                + " 2025-06-09",
            "fact s stops the clock of \"no-such-rule\", which the book national +"
                + " nottingham-city does not know"),
        refused.problems());
  }

  @Test
  void problems_ofSeveralDeadlines_areAllListed() {
    assertEquals(
        List.of(
            "fact g1 must extend practice-review-publication beyond its due date 2025-11-09 but"
                + " gives 2025-11-08",
            "fact f2 (notification-submitted) on 2025-05-30 must not precede fact f1"
                + " (council-became-aware) on 2025-06-02, which starts"
                + " serious-incident-notification"),
        refusal(
                history(
                    INITIATED,
                    ASKED,
                    granted("g1", "e1", "2025-11-08", "2025-10-20"),
                    AWARE,
                    happened("f2", "notification-submitted", "2025-05-30")),
                "2025-12-31")
            .problems());
  }

  @Test
  void rule_withSeveralDeadlinesOrNone_isNotTheOneDeadline() {
    Timeline timeline = accepted(AWARE, happened("f2", "council-became-aware", "2025-06-10"));
    assertEquals(
        "case EXAMPLE-1 must have one deadline of serious-incident-notification but has 2",
        assertThrows(
                IllegalArgumentException.class,
                () -> timeline.deadline(RuleId.of("serious-incident-notification")))
            .getMessage());
    assertEquals(
        "case EXAMPLE-1 must have one deadline of care-proceedings but has 0",
        assertThrows(
                IllegalArgumentException.class,
                () -> timeline.deadline(RuleId.of("care-proceedings")))
            .getMessage());
    assertEquals(
        "unknown rule \"rapid-reviews\" in the book national + nottingham-city, the nearest is"
            + " \"rapid-review\"",
        assertThrows(
                IllegalArgumentException.class, () -> timeline.deadline(RuleId.of("rapid-reviews")))
            .getMessage());
    assertEquals(
        "\"lead-partners-meetings\" is a recurring duty of the book national + nottingham-city, not"
            + " a rule with a due date: ask duty(...), and DutyReview whether it was held",
        assertThrows(
                IllegalArgumentException.class,
                () -> timeline.deadline(RuleId.of("lead-partners-meetings")))
            .getMessage());
    assertEquals(
        "rule",
        assertThrows(NullPointerException.class, () -> timeline.deadline(null)).getMessage());
  }

  // The bundled bank holidays are confirmed to the end of 2028.
  @Test
  void timeline_beyondTheCalendar_isRefused() {
    CaseHistory history = history(happened("f1", "notification-submitted", "2028-12-22"));
    assertEquals(
        "cannot move by 15 working days from 2028-12-22: the calendar of England and Wales is"
            + " confirmed from 1974-01-01 to 2028-12-31; a projected calendar answers to 2099-12-31",
        assertThrows(
                CalendarCoverageException.class,
                () -> DEADLINES.timeline(history, LocalDate.of(2028, 12, 22)))
            .getMessage());
  }

  @Test
  void freeText_isInNoTextOfATimeline() {
    Timeline timeline =
        accepted(
            INITIATED,
            ASKED,
            granted("g1", "e1", "2026-02-09", "2025-10-20"),
            told("t", "g1", "panel", "2025-10-21"),
            stopped("s", PUBLICATION, "2025-10-22"),
            corrected("k", "p1", "2025-05-12", "2025-06-01"),
            AWARE,
            happened("f2", "council-found-criteria-not-met", "2025-06-03"),
            happened("f3", "criteria-found-not-met", "2025-06-04"));
    StringBuilder all = new StringBuilder(timeline.toString());
    all.append(timeline.reminders()).append(Timeliness.of(timeline));
    for (CaseDeadline deadline : timeline.deadlines()) {
      Explanation explanation = deadline.explanation();
      all.append(deadline).append(explanation).append(explanation.inEnglish());
      all.append(explanation.points()).append(deadline.triggers()).append(deadline.stops());
      all.append(deadline.extensions()).append(deadline.cancelledBy()).append(deadline.notices());
    }
    assertFalse(all.toString().contains(SECRET), "the text is withheld");
    assertFalse(all.toString().contains("Elm"), "and every part of it");
  }

  @Test
  void refusal_ofAnExtension_restsOnTheRequest() {
    Timeline timeline = accepted(INITIATED, ASKED, refused("n", "e1", "2025-10-20"));
    assertEquals(DeadlineState.OVERDUE, timeline.deadline(RuleId.of(PUBLICATION)).state());
    assertEquals(
        Moment.dayOf(recorded("2025-10-20")),
        timeline
            .deadline(RuleId.of(PUBLICATION))
            .extensions()
            .get(0)
            .refusal()
            .orElseThrow()
            .decidedOn());
  }

  @Test
  void nulls_areRefusedByName() {
    CaseHistory history = history(AWARE);
    assertEquals(
        "asAt",
        assertThrows(NullPointerException.class, () -> DEADLINES.timeline(history, (Instant) null))
            .getMessage());
    assertEquals(
        "asAt",
        assertThrows(NullPointerException.class, () -> DEADLINES.whatIf(history, null))
            .getMessage());
  }
}
