// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.deadline.DeadlineState.MET;
import static org.ncscp.core.deadline.DeadlineState.MET_LATE;
import static org.ncscp.core.deadline.DeadlineState.OVERDUE;
import static org.ncscp.core.deadline.DeadlineState.PROJECTED;
import static org.ncscp.core.deadline.DeadlineState.RUNNING;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.scenario.Story.assertStands;
import static org.ncscp.core.scenario.Story.at;
import static org.ncscp.core.scenario.Story.date;
import static org.ncscp.core.scenario.Story.deadline;
import static org.ncscp.core.scenario.Story.ids;
import static org.ncscp.core.scenario.Story.reminders;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.Rating;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.reference.RuleId;

/**
 * The bank holidays of 2025 are 18 April (Good Friday), 21 April (Easter Monday), 5 and 26 May, 25
 * August, 25 and 26 December.
 */
class SeriousIncidentOverEaster2025Scenario {
  private static final CaseHistory CASE =
      history(
          happened("aware", "council-became-aware", "2025-04-14"), // Monday
          happened("partners", "partners-told", "2025-04-16"),
          happened("notified", "notification-submitted", "2025-04-17"), // Maundy Thursday
          happened("copied", "notification-copied-to-business-office", "2025-04-22"),
          happened("reviewed", "rapid-review-completed", "2025-05-12"),
          happened("sent", "rapid-review-sent", "2025-05-13"),
          happened("answered", "panel-answered", "2025-05-22"),
          happened("initiated", "practice-review-initiated", "2025-05-23"), // Friday
          happened("planned", "publication-planned", "2025-11-20", "2025-10-01"), // Thursday
          happened("advance", "advance-copy-sent", "2025-11-10"),
          happened("explained", "findings-explained", "2025-11-18"),
          happened("published", "report-published", "2025-11-20"));

  // Tue 15, Wed 16, Thu 17, (Easter), Tue 22, Wed 23 April
  @Test
  @DisplayName("The council has until Wednesday after Easter to notify, and is warned as it nears")
  void notification() {
    assertStands(CASE, "2025-04-14", "serious-incident-notification", RUNNING, "2025-04-23");
    CaseDeadline first = deadline(CASE, "2025-04-14", "serious-incident-notification");
    assertEquals("5 working days left", first.remaining().orElseThrow().toString());
    assertEquals(Rating.GREEN, first.rating());
    assertEquals("local-authority", first.responsible().toString());
    assertEquals(List.of("panel"), ids(first.recipients()));
    CaseDeadline wednesday = deadline(CASE, "2025-04-16", "serious-incident-notification");
    assertEquals("3 working days left", wednesday.remaining().orElseThrow().toString());
    assertEquals(Rating.AMBER, wednesday.rating());
    assertStands(CASE, "2025-04-17", "serious-incident-notification", MET, "2025-04-23");
    // done on Thu 17 with Tue 22 and Wed 23 to spare
    CaseDeadline met = deadline(CASE, "2025-12-01", "serious-incident-notification");
    assertEquals("2 working days left", met.remaining().orElseThrow().toString());
    assertEquals(Rating.GREEN, met.rating());
    assertEquals("notified", met.metBy().orElseThrow().id().toString());
  }

  // The rapid review from Wed 23 April: 24, 25, 28, 29, 30, 1, 2, (5 May), 6, 7, 8, 9, 12, 13, 14,
  // Thu 15 May; sent the working day after; answered ten days of the calendar after that.
  @Test
  @DisplayName("Before anything is done, each later step is projected from the last day before it")
  void projections() {
    assertStands(
        CASE, "2025-04-14", "notification-copied-to-business-office", PROJECTED, "2025-04-23");
    assertStands(CASE, "2025-04-14", "rapid-review", PROJECTED, "2025-05-15");
    assertStands(CASE, "2025-04-14", "rapid-review-sent-to-panel", PROJECTED, "2025-05-16");
    assertStands(CASE, "2025-04-14", "panel-answer", PROJECTED, "2025-05-26");
    CaseDeadline review = deadline(CASE, "2025-04-14", "rapid-review");
    assertEquals(Rating.GREY, review.rating());
    assertEquals("serious-incident-notification", review.projectedFrom().orElseThrow().toString());
    assertTrue(review.triggers().isEmpty());
    assertEquals(6, at(CASE, "2025-04-14").deadlines().size());
  }

  @Test
  @DisplayName("Notifying triggers the rapid review and the copy, and each step the next")
  void chain() {
    assertTriggers(
        "serious-incident-notification",
        "2025-04-14",
        "rapid-review",
        "notification-copied-to-business-office");
    assertTriggers("rapid-review", "2025-04-17", "rapid-review-sent-to-panel");
    assertTriggers("rapid-review-sent-to-panel", "2025-05-12", "panel-answer");
    assertTriggers("panel-answer", "2025-05-13");
    assertTriggers(
        "practice-review-publication",
        "2025-05-23",
        "report-stays-public",
        "improvement-information-stays-public");
  }

  private static void assertTriggers(String rule, String day, String... next) {
    assertEquals(
        Set.of(next),
        Set.copyOf(ids(deadline(CASE, day, rule).triggersInTurn())),
        rule + " in turn");
  }

  @Test
  @DisplayName(
      "The copy for the business office is due the same day and comes over Easter too late")
  void copyToBusinessOffice() {
    String copy = "notification-copied-to-business-office";
    assertStands(CASE, "2025-04-17", copy, RUNNING, "2025-04-17");
    assertEquals(Rating.RED, deadline(CASE, "2025-04-17", copy).rating());
    assertStands(CASE, "2025-04-18", copy, OVERDUE, "2025-04-17");
    assertStands(CASE, "2025-04-22", copy, MET_LATE, "2025-04-17");
    CaseDeadline late = deadline(CASE, "2025-04-22", copy);
    assertEquals("5 days late", late.remaining().orElseThrow().toString());
    assertEquals(Rating.RED, late.rating());
    assertEquals(List.of("business-office"), ids(late.recipients()));
  }

  // Tue 22 to Fri 25 April (4), 28 to 30 (7), 1 and 2 May (9), 6 to 9 (13), Mon 12, Tue 13 May (15)
  @Test
  @DisplayName("The rapid review is due fifteen working days after the notification: 13 May")
  void rapidReview() {
    assertStands(CASE, "2025-04-17", "rapid-review", RUNNING, "2025-05-13");
    assertStands(CASE, "2025-05-11", "rapid-review", RUNNING, "2025-05-13");
    CaseDeadline sunday = deadline(CASE, "2025-05-11", "rapid-review");
    assertEquals("2 working days left", sunday.remaining().orElseThrow().toString());
    assertEquals(Rating.AMBER, sunday.rating());
    assertEquals("safeguarding-partners", sunday.responsible().toString());
    assertEquals(List.of(), sunday.recipients());
    assertStands(CASE, "2025-05-12", "rapid-review", MET, "2025-05-13");
    // sent the working day after Mon 12 May; the answer ten days after Tue 13 May
    assertStands(CASE, "2025-05-12", "rapid-review-sent-to-panel", RUNNING, "2025-05-13");
    assertStands(CASE, "2025-05-13", "rapid-review-sent-to-panel", MET, "2025-05-13");
    assertStands(CASE, "2025-05-13", "panel-answer", RUNNING, "2025-05-23");
    assertEquals("panel", deadline(CASE, "2025-05-13", "panel-answer").responsible().toString());
    assertStands(CASE, "2025-05-22", "panel-answer", MET, "2025-05-23");
  }

  // Back from Tue 13 May: 12 (1), 9 (2), 8, 7, 6 (5), 2, 1 May, 30, 29, 28 April (10).
  // Back from Wed 23 April: 22 (1), 17 (2), 16, 15, 14 (5), which is the day of the trigger.
  @Test
  @DisplayName("Reminders fall on working days and never before the trigger")
  void reminderLadder() {
    assertEquals(
        "5 on 2025-04-14, 2 on 2025-04-17, 0 on 2025-04-23",
        reminders(at(CASE, "2025-04-14"), "serious-incident-notification"));
    assertEquals("", reminders(at(CASE, "2025-04-14"), "rapid-review"));
    Timeline thursday = at(CASE, "2025-04-17");
    assertEquals("", reminders(thursday, "serious-incident-notification"));
    assertEquals(
        "10 on 2025-04-28, 5 on 2025-05-06, 2 on 2025-05-09, 0 on 2025-05-13",
        reminders(thursday, "rapid-review"));
    // late since the 17th, and on no day of the Easter weekend
    assertEquals(
        "0 on 2025-04-17",
        reminders(at(CASE, "2025-04-21"), "notification-copied-to-business-office"));
  }

  // 23 November 2025 is a Sunday, which a period of the calendar may end on; Fri 21 is advised.
  @Test
  @DisplayName("The practice review is to be published six months after it was initiated")
  void practiceReview() {
    String publication = "practice-review-publication";
    assertStands(CASE, "2025-05-23", publication, RUNNING, "2025-11-23");
    CaseDeadline running = deadline(CASE, "2025-05-23", publication);
    assertEquals(date("2025-11-21"), running.deadline().orElseThrow().lastWorkingDayOnOrBefore());
    assertEquals("184 days left", running.remaining().orElseThrow().toString());
    assertEquals("safeguarding-partners", running.responsible().toString());
    assertEquals(List.of("public"), ids(running.recipients()));
    assertStands(CASE, "2025-05-23", "report-stays-public", PROJECTED, "2026-11-23");
    assertEquals(Rating.GREEN, deadline(CASE, "2025-11-08", publication).rating());
    assertEquals(Rating.AMBER, deadline(CASE, "2025-11-09", publication).rating());
    assertStands(CASE, "2025-11-20", publication, MET, "2025-11-23");
  }

  // Back from Thu 20 November: 19, 18, 17, 14, 13, 12, Tue 11 November
  @Test
  @DisplayName("The advance copy is due seven working days before the planned publication")
  void advanceCopy() {
    assertStands(CASE, "2025-10-01", "advance-copy", RUNNING, "2025-11-11");
    CaseDeadline copy = deadline(CASE, "2025-10-01", "advance-copy");
    assertEquals(List.of("panel", "secretary-of-state", "ofsted"), ids(copy.recipients()));
    assertStands(CASE, "2025-11-10", "advance-copy", MET, "2025-11-11");
    assertStands(
        CASE, "2025-10-01", "findings-explained-before-publication", RUNNING, "2025-11-19");
    assertStands(CASE, "2025-11-18", "findings-explained-before-publication", MET, "2025-11-19");
    assertEquals(date("2025-11-11"), at(CASE, "2025-10-01").nextDueDate());
  }

  @Test
  @DisplayName("A publication planned anew moves the advance copy, and only the last plan counts")
  void replanned() {
    // back from Mon 6 October: 3, 2, 1 October, 30, 29, 26 September, Thu 25 September
    CaseHistory replanned =
        history(
            happened("initiated", "practice-review-initiated", "2025-05-23"),
            happened("later", "publication-planned", "2025-11-20", "2025-08-01"),
            happened("sooner", "publication-planned", "2025-10-06", "2025-09-01"));
    assertStands(replanned, "2025-08-01", "advance-copy", RUNNING, "2025-11-11");
    assertStands(replanned, "2025-09-01", "advance-copy", RUNNING, "2025-09-25");
  }

  @Test
  @DisplayName("The published report stays public for a year, to the end of 20 November 2026")
  void staysPublic() {
    assertStands(CASE, "2025-11-20", "report-stays-public", RUNNING, "2026-11-20");
    CaseDeadline open = deadline(CASE, "2025-11-20", "report-stays-public");
    assertEquals("partnership", open.responsible().toString());
    assertTrue(open.explanation().inOneLine().contains("to go on to 2026-11-20"));
    assertStands(CASE, "2026-11-20", "report-stays-public", RUNNING, "2026-11-20");
    assertStands(CASE, "2026-11-21", "report-stays-public", MET, "2026-11-20");
    assertFalse(
        at(CASE, "2026-11-21").reminders().stream()
            .anyMatch(r -> r.deadline().rule().equals(RuleId.of("report-stays-public"))));
  }

  @Test
  @DisplayName("In the end all was in time but the copy")
  void timeliness() {
    Timeliness figures = Timeliness.of(at(CASE, "2025-11-20"));
    assertEquals(
        new Timeliness.Figures(0, 1, 0, 0, 0),
        figures.figures(RuleId.of("notification-copied-to-business-office")));
    for (String rule :
        List.of(
            "serious-incident-notification",
            "safeguarding-partners-told",
            "rapid-review",
            "rapid-review-sent-to-panel",
            "panel-answer",
            "practice-review-publication",
            "advance-copy",
            "findings-explained-before-publication")) {
      assertEquals(new Timeliness.Figures(1, 0, 0, 0, 0), figures.figures(RuleId.of(rule)), rule);
    }
    assertEquals(
        9, figures.byRule().size()); // not that the report stays public: time alone meets that
  }
}
