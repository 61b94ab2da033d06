// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.deadline.DeadlineState.EXTENDED;
import static org.ncscp.core.deadline.DeadlineState.EXTENSION_PENDING;
import static org.ncscp.core.deadline.DeadlineState.MET;
import static org.ncscp.core.deadline.DeadlineState.MET_LATE;
import static org.ncscp.core.deadline.DeadlineState.OVERDUE;
import static org.ncscp.core.deadline.DeadlineState.RUNNING;
import static org.ncscp.core.history.CaseFacts.asked;
import static org.ncscp.core.history.CaseFacts.granted;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.history.CaseFacts.refused;
import static org.ncscp.core.history.CaseFacts.told;
import static org.ncscp.core.history.CaseFacts.withdrawn;
import static org.ncscp.core.scenario.Story.assertStands;
import static org.ncscp.core.scenario.Story.at;
import static org.ncscp.core.scenario.Story.date;
import static org.ncscp.core.scenario.Story.day;
import static org.ncscp.core.scenario.Story.ids;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.Explanation;
import org.ncscp.core.deadline.Notice;
import org.ncscp.core.deadline.Rating;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.Fact;
import org.ncscp.core.reference.RuleId;

/**
 * A practice review initiated on Friday 9 May 2025 is to be published by Sunday 9 November. The
 * Strategic Leadership Group may allow more time; the Panel and the Secretary of State are then
 * told.
 */
class ApprovedDelayScenario {
  private static final String PUBLICATION = "practice-review-publication";
  private static final Fact INITIATED =
      happened("initiated", "practice-review-initiated", "2025-05-09");
  private static final Fact ASKED =
      asked("asked", PUBLICATION, "initiated", "2026-02-09", "2025-10-01");
  private static final Fact GRANTED = granted("granted", "asked", "2026-02-09", "2025-10-20");
  private static final Fact PANEL = told("panel-told", "granted", "panel", "2025-10-27");
  private static final CaseHistory PANEL_ONLY = history(INITIATED, ASKED, GRANTED, PANEL);
  private static final CaseHistory IN_TIME =
      PANEL_ONLY.with(told("minister-told", "granted", "secretary-of-state", "2025-11-03"));

  private static CaseDeadline publication(CaseHistory history, String day) {
    return at(history, day).deadline(RuleId.of(PUBLICATION));
  }

  private static Timeliness.Figures figures(CaseHistory history, String day) {
    return Timeliness.of(at(history, day)).figures(RuleId.of(PUBLICATION));
  }

  private static List<String> notices(CaseHistory history, String day) {
    return publication(history, day).notices().stream()
        .map(notice -> notice.body() + " " + notice.state() + " by " + notice.dueDate())
        .toList();
  }

  @Test
  @DisplayName("Asked and granted, more time counts only when both have been told of it")
  void pendingUntilBothAreTold() {
    assertStands(IN_TIME, "2025-09-30", PUBLICATION, RUNNING, "2025-11-09");
    assertStands(IN_TIME, "2025-10-01", PUBLICATION, EXTENSION_PENDING, "2025-11-09");
    assertStands(IN_TIME, "2025-10-20", PUBLICATION, EXTENSION_PENDING, "2025-11-09");
    assertStands(IN_TIME, "2025-10-27", PUBLICATION, EXTENSION_PENDING, "2025-11-09");
    assertStands(IN_TIME, "2025-11-03", PUBLICATION, EXTENDED, "2026-02-09");
    assertStands(IN_TIME, "2025-11-10", PUBLICATION, EXTENDED, "2026-02-09");
    assertStands(IN_TIME, "2026-02-09", PUBLICATION, EXTENDED, "2026-02-09");
    assertStands(IN_TIME, "2026-02-10", PUBLICATION, OVERDUE, "2026-02-09");
  }

  @Test
  @DisplayName("The first date is kept beside the revised one, and nothing was missed")
  void bothDates() {
    CaseDeadline extended = publication(IN_TIME, "2025-11-10");
    assertEquals(date("2025-11-09"), extended.originalDueDate());
    assertEquals(date("2026-02-09"), extended.dueDate());
    assertFalse(extended.missedDueDate());
    assertEquals("91 days left", extended.remaining().orElseThrow().toString());
    assertEquals(Rating.GREEN, extended.rating());
    assertEquals(day("2025-11-09"), publication(IN_TIME, "2025-10-27").dueDate().orElseThrow());

    CaseHistory published = IN_TIME.with(happened("published", "report-published", "2026-02-09"));
    assertStands(published, "2026-02-09", PUBLICATION, MET, "2026-02-09");
    assertEquals(new Timeliness.Figures(1, 0, 0, 0, 0), figures(published, "2026-03-01"));
    CaseHistory late = IN_TIME.with(happened("published", "report-published", "2026-02-10"));
    assertStands(late, "2026-02-10", PUBLICATION, MET_LATE, "2026-02-09");
    assertEquals(new Timeliness.Figures(0, 1, 0, 0, 0), figures(late, "2026-03-01"));
  }

  @Test
  @DisplayName("Each of the two is told by the first due date, and each notice says how it stands")
  void notices() {
    assertEquals(List.of(), notices(IN_TIME, "2025-10-19"));
    assertEquals(
        List.of("panel RUNNING by 2025-11-09", "secretary-of-state RUNNING by 2025-11-09"),
        notices(IN_TIME, "2025-10-20"));
    assertEquals(
        List.of("panel MET by 2025-11-09", "secretary-of-state RUNNING by 2025-11-09"),
        notices(IN_TIME, "2025-10-27"));
    assertEquals(
        List.of("panel MET by 2025-11-09", "secretary-of-state MET by 2025-11-09"),
        notices(IN_TIME, "2026-03-01"));
    Notice panel = publication(IN_TIME, "2025-10-27").notices().get(0);
    assertEquals("granted", panel.grant().toString());
    assertEquals(day("2025-10-27"), panel.toldOn().orElseThrow().day());
  }

  @Test
  @DisplayName("While one has not been told, the explanation says who must still be, and by when")
  void explanation() {
    Explanation pending = publication(IN_TIME, "2025-10-27").explanation();
    assertTrue(
        pending
            .texts(Explanation.Topic.ADVICE)
            .contains("Tell the Secretary of State of it by 2025-11-09."));
    assertTrue(
        pending
            .inEnglish()
            .contains(
                "More time to 2026-02-09 was asked for by Child Safeguarding Practice Review Group,"
                    + " and given to 2026-02-09 by Strategic Leadership Group, decision"
                    + " SLG-2025-03 of 2025-10-20."));
    assertTrue(
        publication(IN_TIME, "2025-11-03")
            .explanation()
            .inEnglish()
            .contains(
                "Extended from Sunday 9 November 2025 to Monday 9 February 2026 by the decision of"
                    + " Monday 20 October 2025."));
  }

  @Test
  @DisplayName("With one never told, the first date stays and passes")
  void oneNotTold() {
    assertStands(PANEL_ONLY, "2025-11-09", PUBLICATION, EXTENSION_PENDING, "2025-11-09");
    assertStands(PANEL_ONLY, "2025-11-10", PUBLICATION, OVERDUE, "2025-11-09");
    assertEquals(
        List.of("panel MET by 2025-11-09", "secretary-of-state OVERDUE by 2025-11-09"),
        notices(PANEL_ONLY, "2025-11-10"));
    assertEquals(new Timeliness.Figures(0, 0, 1, 0, 0), figures(PANEL_ONLY, "2025-11-10"));
  }

  @Test
  @DisplayName("Told three days too late, the revised date counts but the first stays missed")
  void toldTooLate() {
    CaseHistory late =
        PANEL_ONLY.with(told("minister-told", "granted", "secretary-of-state", "2025-11-12"));
    assertStands(late, "2025-11-11", PUBLICATION, OVERDUE, "2025-11-09");
    assertStands(late, "2025-11-12", PUBLICATION, EXTENDED, "2026-02-09");
    assertTrue(publication(late, "2025-11-12").missedDueDate());
    assertEquals(
        List.of("panel MET by 2025-11-09", "secretary-of-state MET_LATE by 2025-11-09"),
        notices(late, "2025-11-12"));
    CaseHistory published = late.with(happened("published", "report-published", "2025-12-01"));
    assertStands(published, "2025-12-01", PUBLICATION, MET, "2026-02-09");
    assertTrue(publication(published, "2026-03-01").missedDueDate());
    assertEquals(new Timeliness.Figures(0, 1, 0, 0, 0), figures(published, "2026-03-01"));
  }

  @Test
  @DisplayName("Granted after the first date had passed, approval does not erase that")
  void grantedTooLate() {
    CaseHistory late =
        history(
            INITIATED,
            ASKED,
            granted("granted", "asked", "2026-02-09", "2025-11-14"),
            told("panel-told", "granted", "panel", "2025-11-14"),
            told("minister-told", "granted", "secretary-of-state", "2025-11-14"));
    assertStands(late, "2025-11-13", PUBLICATION, OVERDUE, "2025-11-09");
    assertStands(late, "2025-11-14", PUBLICATION, EXTENDED, "2026-02-09");
    CaseDeadline extended = publication(late, "2025-11-14");
    assertTrue(extended.missedDueDate());
    assertTrue(
        extended
            .explanation()
            .texts(Explanation.Topic.CAUTION)
            .contains(
                "A due date that counted (the original one is 2025-11-09) was missed; approval"
                    + " afterwards does not erase that."));
    CaseHistory published = late.with(happened("published", "report-published", "2026-01-05"));
    assertEquals(new Timeliness.Figures(0, 1, 0, 0, 0), figures(published, "2026-01-05"));
    // published by the first date after all: nothing was missed, whatever was granted later
    CaseHistory inTime = late.with(happened("published", "report-published", "2025-11-07"));
    assertFalse(publication(inTime, "2026-01-05").missedDueDate());
    assertEquals(new Timeliness.Figures(1, 0, 0, 0, 0), figures(inTime, "2026-01-05"));
  }

  @Test
  @DisplayName("Refused, the first date stands as if nobody had asked")
  void askedAndRefused() {
    CaseHistory refused = history(INITIATED, ASKED, refused("refused", "asked", "2025-10-20"));
    assertStands(refused, "2025-10-19", PUBLICATION, EXTENSION_PENDING, "2025-11-09");
    assertStands(refused, "2025-10-20", PUBLICATION, RUNNING, "2025-11-09");
    assertStands(refused, "2025-11-10", PUBLICATION, OVERDUE, "2025-11-09");
    assertEquals(List.of(), notices(refused, "2025-10-20"));
    assertTrue(
        publication(refused, "2025-10-20")
            .explanation()
            .inEnglish()
            .contains("and refused by Strategic Leadership Group, decision SLG-2025-04"));
  }

  @Test
  @DisplayName("A grant that should never have been recorded is gone with all that rests on it")
  void grantWithdrawn() {
    CaseHistory withdrawn = IN_TIME.with(withdrawn("oops", "granted", "2025-11-05"));
    assertStands(withdrawn, "2025-11-04", PUBLICATION, EXTENDED, "2026-02-09");
    assertStands(withdrawn, "2025-11-05", PUBLICATION, EXTENSION_PENDING, "2025-11-09");
    assertStands(withdrawn, "2025-11-10", PUBLICATION, OVERDUE, "2025-11-09");
    assertEquals(List.of(), notices(withdrawn, "2025-11-05"));
    CaseHistory request = IN_TIME.with(withdrawn("oops", "asked", "2025-11-05"));
    assertStands(request, "2025-11-05", PUBLICATION, RUNNING, "2025-11-09");
    assertEquals(List.of(), ids(publication(request, "2025-11-05").extensions()));
    // and a withdrawal can itself be withdrawn
    CaseHistory again = withdrawn.with(withdrawn("no-oops", "oops", "2025-11-06"));
    assertStands(again, "2025-11-06", PUBLICATION, EXTENDED, "2026-02-09");
  }

  @Test
  @DisplayName("What follows publication is projected from the date that counts")
  void projected() {
    assertEquals(
        date("2026-11-09"),
        at(IN_TIME, "2025-10-27").deadline(RuleId.of("report-stays-public")).dueDate());
    assertEquals(
        date("2027-02-09"),
        at(IN_TIME, "2025-11-03").deadline(RuleId.of("report-stays-public")).dueDate());
  }
}
