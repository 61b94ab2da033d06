// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.history.CaseFacts.asked;
import static org.ncscp.core.history.CaseFacts.corrected;
import static org.ncscp.core.history.CaseFacts.granted;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.history.CaseFacts.stopped;
import static org.ncscp.core.history.CaseFacts.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseHistoryException;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;

/** Where a case has the same thing more than once, and facts that answer one of them. */
class WhichOfSeveralTest {
  private static final DeadlineCalculator DEADLINES =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());

  private static List<String> stand(String rule, String day, Fact... facts) {
    return stand(rule, day, history(facts));
  }

  private static List<String> stand(String rule, String day, CaseHistory history) {
    return stand(DEADLINES, rule, day, history);
  }

  /** Each deadline of a rule: the fact that it is counted from, how it stands, and its date. */
  static List<String> stand(
      DeadlineCalculator deadlines, String rule, String day, CaseHistory history) {
    return deadlines.timeline(history, LocalDate.parse(day)).deadlines(RuleId.of(rule)).stream()
        .map(
            deadline ->
                deadline.key().trigger().map(FactId::value).orElse("-")
                    + " "
                    + deadline.state()
                    + deadline.dueDate().map(due -> " " + due).orElse(""))
        .toList();
  }

  private static Fact concerning(Fact.Happened fact, String trigger) {
    return fact.concerning(FactId.of(trigger));
  }

  /** A child moves on one day: the end is that of the old placement, and the new one is visited. */
  @Test
  void moveOnOneDay_leavesTheNewPlacementsVisit() {
    assertEquals(
        List.of("s1 CANCELLED 2025-01-17", "s2 RUNNING 2025-06-09"),
        stand(
            "first-placement-visit",
            "2025-06-03",
            happened("s1", "placement-started", "2025-01-10"),
            happened("e1", "placement-ended", "2025-06-02"),
            happened("s2", "placement-started", "2025-06-02")));
  }

  /** 8 days beginning with 5 October end with 12 October; the order of March has nothing to say. */
  @Test
  void protectionBeforeASecondOrder_countsForThatOne() {
    assertEquals(
        List.of("o1 MET 2025-03-09", "pp RUNNING 2025-10-12"),
        stand(
            "emergency-protection-order",
            "2025-10-07",
            happened("o1", "emergency-protection-order-made", "2025-03-02"),
            happened("e1", "emergency-protection-order-ended", "2025-03-07"),
            happened("pp", "police-protection-before-order", "2025-10-05"),
            happened("o2", "emergency-protection-order-made", "2025-10-06")));
  }

  @Test
  void protectionBeforeASecondOrder_countsForThatOneIfTheFirstHasNoEnd() {
    assertEquals(
        List.of("o1 OVERDUE 2025-03-09", "pp RUNNING 2025-10-12"),
        stand(
            "emergency-protection-order",
            "2025-10-07",
            happened("o1", "emergency-protection-order-made", "2025-03-02"),
            happened("pp", "police-protection-before-order", "2025-10-05"),
            happened("o2", "emergency-protection-order-made", "2025-10-06")));
  }

  @Test
  void mistypedTrigger_isNotCancelledByWhatWasFoundBefore() {
    assertEquals(
        List.of("y CANCELLED 2025-03-06", "f1 RUNNING 2025-06-09"),
        stand(
            "serious-incident-notification",
            "2025-06-04",
            happened("y", "council-became-aware", "2025-02-27"),
            happened("x", "council-found-criteria-not-met", "2025-03-01"),
            happened("f1", "council-became-aware", "2025-02-06", "2025-06-02"),
            corrected("c1", "f1", "2025-06-02", "2025-06-03")));
  }

  /** Two incidents, one notification: unless it says which it concerns, both say so. */
  @Test
  void oneNotificationOfTwo_warnsOrNamesTheOne() {
    Fact first = happened("f1", "council-became-aware", "2025-06-02");
    Fact second = happened("f2", "council-became-aware", "2025-06-05");
    Fact.Happened notified = happened("n", "notification-submitted", "2025-06-06");
    String rule = "serious-incident-notification";
    assertEquals(
        List.of("f1 MET 2025-06-09", "f2 MET 2025-06-12"),
        stand(rule, "2025-06-06", first, second, notified));
    List<CaseDeadline> both =
        DEADLINES
            .timeline(history(first, second, notified), LocalDate.of(2025, 6, 6))
            .deadlines(RuleId.of(rule));
    assertTrue(both.stream().allMatch(CaseDeadline::sharesItsEnd));
    assertTrue(both.get(1).explanation().inEnglish().contains("ended another deadline"));

    CaseHistory named = history(first, second, concerning(notified, "f1"));
    assertEquals(
        List.of("f1 MET 2025-06-09", "f2 RUNNING 2025-06-12"), stand(rule, "2025-06-06", named));
    assertFalse(
        DEADLINES
            .timeline(named, LocalDate.of(2025, 6, 6))
            .deadlines(RuleId.of(rule))
            .get(0)
            .sharesItsEnd());
  }

  /** Two incidents, each with a notification of its own: neither shares its end. */
  @Test
  void oneNotificationEach_isNotShared() {
    List<CaseDeadline> both =
        DEADLINES
            .timeline(
                history(
                    happened("f1", "council-became-aware", "2025-06-02"),
                    happened("f2", "council-became-aware", "2025-06-05"),
                    concerning(happened("n1", "notification-submitted", "2025-06-06"), "f1"),
                    concerning(happened("n2", "notification-submitted", "2025-06-06"), "f2")),
                LocalDate.of(2025, 6, 6))
            .deadlines(RuleId.of("serious-incident-notification"));
    assertEquals(
        List.of("n1", "n2"),
        both.stream().map(one -> one.metBy().orElseThrow().id().value()).toList());
    assertTrue(both.stream().noneMatch(CaseDeadline::sharesItsEnd));
  }

  @Test
  void noFurtherAction_onOneReferral_leavesTheOther() {
    assertEquals(
        List.of("r1 RUNNING 2025-07-07", "r2 CANCELLED 2025-07-15"),
        stand(
            "assessment",
            "2025-05-14",
            happened("r1", "referral-received", "2025-05-01"),
            happened("r2", "referral-received", "2025-05-12"),
            concerning(happened("x", "no-further-action-decided", "2025-05-13"), "r2")));
  }

  @Test
  void concerning_whatIsNotThere_isRefused() {
    CaseHistoryException refused =
        assertThrows(
            CaseHistoryException.class,
            () -> history(concerning(happened("n", "notification-submitted", "2025-06-06"), "f9")));
    assertEquals(List.of("fact n refers to fact f9, which is not there"), refused.problems());
  }

  @Test
  void decisionBeforeTheTrigger_isRefused() {
    CaseHistory history =
        history(
            happened("p1", "practice-review-initiated", "2025-05-09"),
            asked("e1", "practice-review-publication", "p1", "2026-02-09", "2025-11-01"),
            new Fact.ExtensionGranted(
                FactId.of("g1"),
                FactId.of("e1"),
                BodyId.of("strategic-leadership-group"),
                DecisionReference.of("SLG-1"),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2026, 2, 9),
                Instant.parse("2025-12-01T09:00:00Z")));
    CaseHistoryException refused =
        assertThrows(
            CaseHistoryException.class,
            () -> DEADLINES.timeline(history, LocalDate.of(2025, 12, 2)));
    assertEquals(
        List.of(
            "fact g1 must not be decided before fact p1 on 2025-05-09, from which is counted, but"
                + " was on 2020-01-01"),
        refused.problems());
  }

  /** The clock stands since before the first date: who is told meanwhile is told in time. */
  @Test
  void toldWhileTheClockStands_isInTime() {
    CaseDeadline stands =
        DEADLINES
            .timeline(
                history(
                    happened("p1", "practice-review-initiated", "2025-05-09"),
                    asked("e1", "practice-review-publication", "p1", "2026-02-09", "2025-09-01"),
                    granted("g1", "e1", "2026-02-09", "2025-09-10"),
                    stopped("s", "practice-review-publication", "2025-10-01"),
                    told("t1", "g1", "panel", "2026-01-05")),
                LocalDate.of(2026, 1, 6))
            .deadline(RuleId.of("practice-review-publication"));
    assertEquals(
        List.of(DeadlineState.MET, DeadlineState.RUNNING),
        stands.notices().stream().map(Notice::state).toList());
    assertFalse(stands.missedDueDate());
  }

  /** A case that cannot be told is set aside, and those after it are answered. */
  @Test
  void bulk_goesOnAfterARefusal() {
    CaseHistory sound = history(happened("f1", "council-became-aware", "2025-06-02"));
    CaseHistory unsound = history(happened("f1", "council-became-unaware", "2025-06-02"));
    Instant asAt = Moment.endOf(LocalDate.of(2025, 6, 4));
    List<CaseHistoryException> refused = new ArrayList<>();
    List<Timeline> answered =
        DEADLINES.timelines(Stream.of(sound, unsound, sound), asAt, refused::add).toList();
    assertEquals(2, answered.size());
    assertEquals(1, refused.size());
    assertEquals(answered.get(0), DEADLINES.timeline(sound, asAt));
    assertThrows(
        CaseHistoryException.class,
        () -> DEADLINES.timelines(Stream.of(sound, unsound), asAt).toList());
  }
}
