// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.scenario.Story.NOTTINGHAM;
import static org.ncscp.core.scenario.Story.date;
import static org.ncscp.core.scenario.Story.day;
import static org.ncscp.core.scenario.Story.ids;
import static org.ncscp.core.scenario.Story.reminders;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.DeadlineState;
import org.ncscp.core.deadline.Moved;
import org.ncscp.core.deadline.Reminder;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;

/**
 * On Saturday 10 September 2022 Monday 19 September was proclaimed a bank holiday. Fifteen working
 * days after Monday 5 September: 6 to 9 (4), 12 to 16 (9), then 19 to 23 (14) and Mon 26; or
 * without the 19th 20 to 23 (13), 26 and Tue 27 September.
 */
class StateFuneral2022Scenario {
  private static final RuleId RAPID_REVIEW = RuleId.of("rapid-review");
  private static final CaseHistory CASE =
      history(
          happened("initiated", "practice-review-initiated", "2022-03-19"),
          happened("notified", "notification-submitted", "2022-09-05"),
          happened("death", "looked-after-child-death-known", "2022-09-12"));

  private static Timeline asKnownOn(String day) {
    return NOTTINGHAM.asKnownOn(Moment.endOf(day(day))).timeline(CASE, day(day));
  }

  @Test
  @DisplayName(
      "The rapid review was due on the 26th until the 19th was proclaimed, then on the 27th")
  void aDayLater() {
    assertEquals(date("2022-09-26"), asKnownOn("2022-09-09").deadline(RAPID_REVIEW).dueDate());
    assertEquals(date("2022-09-27"), asKnownOn("2022-09-10").deadline(RAPID_REVIEW).dueDate());
  }

  @Test
  @DisplayName("What moved is named with the day that moved it")
  void movedSince() {
    List<Moved> moved = asKnownOn("2022-09-10").movedSince(asKnownOn("2022-09-09"));
    assertEquals(1, moved.size());
    assertEquals("rapid-review/notified", moved.get(0).key().toString());
    assertEquals(day("2022-09-26"), moved.get(0).from());
    assertEquals(day("2022-09-27"), moved.get(0).to());
    assertEquals(
        List.of(
            "2022-09-19 not worked now: Bank Holiday for the State Funeral of Queen Elizabeth II"
                + " (England and Wales; proclamation under the Banking and Financial Dealings Act"
                + " 1971, section 1)"),
        ids(moved.get(0).because()));
    assertEquals(List.of(), asKnownOn("2022-09-09").movedSince(asKnownOn("2022-09-08")));
    Moved back = asKnownOn("2022-09-09").movedSince(asKnownOn("2022-09-10")).get(0);
    assertTrue(back.because().get(0).isWorked());
    assertTrue(back.because().get(0).toString().startsWith("2022-09-19 worked now, was: "));
  }

  @Test
  @DisplayName("The reminders of the day it moved from are not those of the day it moved to")
  void remindersAreNew() {
    Timeline before = asKnownOn("2022-09-09");
    Timeline after = asKnownOn("2022-09-10");
    // back from Mon 26: 22 (2), 19 (5), 12 (10); back from Tue 27: 23 (2), 20 (5), 12 (10)
    assertEquals(
        "10 on 2022-09-12, 5 on 2022-09-19, 2 on 2022-09-22, 0 on 2022-09-26",
        reminders(before, "rapid-review"));
    assertEquals(
        "10 on 2022-09-12, 5 on 2022-09-20, 2 on 2022-09-23, 0 on 2022-09-27",
        reminders(after, "rapid-review"));
    assertNotEquals(tenDays(before).id(), tenDays(after).id());
    assertEquals("EXAMPLE-1|rapid-review|notified|2022-09-26|10", tenDays(before).id());
  }

  private static Reminder tenDays(Timeline timeline) {
    return timeline.reminders().stream()
        .filter(r -> r.deadline().rule().equals(RAPID_REVIEW) && r.workingDaysLeft() == 10)
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("Six months that end on the day of the funeral stay, with new advice")
  void monthsDoNotMove() {
    RuleId publication = RuleId.of("practice-review-publication");
    CaseDeadline before = asKnownOn("2022-09-09").deadline(publication);
    CaseDeadline after = asKnownOn("2022-09-10").deadline(publication);
    assertEquals(date("2022-09-19"), before.dueDate());
    assertEquals(date("2022-09-19"), after.dueDate());
    assertTrue(before.deadline().orElseThrow().lastWorkingDayOnOrBefore().isEmpty());
    assertEquals(date("2022-09-16"), after.deadline().orElseThrow().lastWorkingDayOnOrBefore());
  }

  @Test
  @DisplayName("What was recorded later is not known earlier, and today's answer knows both")
  void factsOfTheDay() {
    RuleId notification = RuleId.of("looked-after-child-death-notification");
    assertEquals(List.of(), asKnownOn("2022-09-10").deadlines(notification));
    // Tue 13 to Fri 16 (4), not the 19th, Tue 20 September
    assertEquals(
        date("2022-09-20"),
        NOTTINGHAM.timeline(CASE, day("2022-09-12")).deadline(notification).dueDate());
  }

  @Test
  @DisplayName("The national edition of 2018 applied, and the local copy was not yet required")
  void nationalBook() {
    Timeline timeline = asKnownOn("2022-09-10");
    CaseDeadline review = timeline.deadline(RAPID_REVIEW);
    assertEquals("safeguarding-partners", review.responsible().toString());
    assertEquals(
        "Working Together to Safeguard Children 2018",
        review.deadline().orElseThrow().legalBasis().instrument());
    assertEquals(
        List.of(
            "NotInForce[rule=notification-copied-to-business-office, trigger=notified,"
                + " day=2022-09-05]"),
        ids(timeline.notInForce()));
    assertEquals(
        List.of(), timeline.deadlines(RuleId.of("notification-copied-to-business-office")));
    assertEquals(DeadlineState.RUNNING, review.state());
  }
}
