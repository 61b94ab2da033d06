// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.core.nottingham.NottinghamRules.NOTIFICATION_COPIED_TO_BUSINESS_OFFICE;
import static org.ncscp.core.nottingham.NottinghamRules.RAPID_REVIEW;
import static org.ncscp.core.nottingham.NottinghamRules.RAPID_REVIEW_SENT_TO_PANEL;
import static org.ncscp.core.nottingham.NottinghamRules.SERIOUS_INCIDENT_NOTIFICATION;
import static org.ncscp.core.review.Story.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.Moment;

/** What is recorded late, was recorded wrongly, or should never have been recorded. */
class LateRecordScenario {
  private static Step correctedTo(EventId event, String day) {
    return new RecordingStep.DateCorrected(event, Moment.on(LocalDate.parse(day)));
  }

  /** Recorded as known on Friday 9 May 2025 and notified on Thursday 15 May. */
  private static Story notified() {
    return Story.of("EXAMPLE-2025-C1")
        .on("2025-05-09", "2025-05-12", new Occurred(StepKind.COUNCIL_BECAME_AWARE))
        .on("2025-05-15", new NotificationStep.Notified(NotificationChannel.ONLINE_FORM));
  }

  @Test
  @DisplayName("An e-mail turns up: the council knew a week earlier, and was late after all")
  void awareEarlier() {
    Story story = notified();
    // From Fri 9 May: 12, 13, 14, 15, Fri 16 May (5).
    assertEquals("MET 2025-05-16", story.stood("2025-05-15", SERIOUS_INCIDENT_NOTIFICATION));
    story.on("2025-05-21", correctedTo(EventId.of("e1"), "2025-05-02"));
    // From Fri 2 May: Tue 6 (1; 5 is a bank holiday), 7, 8, 9, Mon 12 May (5).
    assertEquals("MET_LATE 2025-05-12", story.stood("2025-05-21", SERIOUS_INCIDENT_NOTIFICATION));
    // What was believed on the 20th is not rewritten.
    assertEquals("MET 2025-05-16", story.stood("2025-05-20", SERIOUS_INCIDENT_NOTIFICATION));
    // Nor was anything known on Friday 9 May itself: it was recorded on Monday.
    assertEquals("", story.stood("2025-05-09", SERIOUS_INCIDENT_NOTIFICATION));
    assertEquals(List.of(), story.stagesKnown("2025-05-11"));
    assertEquals(List.of(Stage.COUNCIL_AWARE), story.stagesKnown("2025-05-12"));
    assertEquals(3, story.told().events().size());
    assertEquals(2, story.told().known().size());
  }

  @Test
  @DisplayName("The copy reached the office in time, and somebody filed that three weeks later")
  void filedLater() {
    Story story = notified();
    assertEquals(
        "OVERDUE 2025-05-15", story.stood("2025-05-16", NOTIFICATION_COPIED_TO_BUSINESS_OFFICE));
    story.on(
        "2025-05-15", "2025-06-05", Story.sent(Paper.NOTIFICATION_COPY, Story.BUSINESS_OFFICE));
    assertEquals(
        "MET 2025-05-15", story.stood("2025-06-05", NOTIFICATION_COPIED_TO_BUSINESS_OFFICE));
    assertEquals(
        "OVERDUE 2025-05-15", story.stood("2025-06-04", NOTIFICATION_COPIED_TO_BUSINESS_OFFICE));
  }

  @Test
  @DisplayName("What others rest on is not withdrawn from under them")
  void withdrawn() {
    Story story =
        Story.withPanel("EXAMPLE-2025-C2", Conclusion.NEITHER)
            .on("2025-06-09", new RapidReviewStep.PanelAnswered(PanelView.AGREES));
    EventId answer = story.last();
    EventId notification = event(story, StepKind.NOTIFIED);
    Recording.Refused refused =
        story.refusal("2025-06-10", new RecordingStep.Withdrawn(notification));
    // The first that could not stand without it is the copy of the notification.
    assertEquals(StepKind.SENT, refused.stands().kind());
    assertEquals(
        "case EXAMPLE-2025-C2 (agreed to notify, notified, Panel agreed) refuses event e11"
            + " (withdrawn of 2025-06-10): the council notifies an incident that meets the"
            + " criteria, and its duty is its own [NCSCP safeguarding arrangements, December 2024,"
            + " Notification of Incidents (local arrangements; the source was read)]; event e6 (sent"
            + " notification-copy of 2025-05-08) would no longer be permitted; needed: first the stage"
            + " \"notified\"",
        refused.message());
    // The answer was that of another case, and nothing rests on it.
    story.on("2025-06-10", new RecordingStep.Withdrawn(answer));
    assertEquals(List.of(Stage.TO_BE_NOTIFIED, Stage.NOTIFIED, Stage.WITH_PANEL), story.stages());
    assertEquals(
        List.of(Stage.TO_BE_NOTIFIED, Stage.NOTIFIED, Stage.PANEL_AGREED),
        story.stagesKnown("2025-06-09"));
    assertRefused(
        story.refusal("2025-06-11", new RecordingStep.Withdrawn(answer)),
        LifeRule.NOTHING_EDITED,
        "an event that still counts, as " + answer + " does not");
  }

  private static EventId event(Story story, StepKind kind) {
    return story.told().events().stream()
        .filter(event -> event.kind() == kind)
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  @DisplayName("Everything was filed on one day, the referral last: it stands where it happened")
  void filedBackwards() {
    Story story = Story.of("EXAMPLE-2025-C3");
    String filed = "2025-06-02";
    // A notification alone is refused: what it answers must be filed first.
    assertRefused(
        story.refusal(filed, new NotificationStep.Notified(NotificationChannel.ONLINE_FORM)),
        LifeRule.COUNCIL_NOTIFIES,
        "the stage \"council aware\"");
    story
        .on("2025-05-09", filed, new Occurred(StepKind.COUNCIL_BECAME_AWARE))
        .on("2025-05-15", filed, new NotificationStep.Notified(NotificationChannel.ONLINE_FORM))
        .on("2025-05-30", filed, new Occurred(StepKind.RAPID_REVIEW_MEETING_HELD))
        .on("2025-05-08", filed, new ConsiderationStep.Referred(Story.ICB));
    assertEquals(
        List.of(Stage.REFERRED, Stage.NOTIFIED, Stage.RAPID_REVIEW_UNDER_WAY), story.stages());
    assertEquals(
        List.of(
            StepKind.REFERRED,
            StepKind.COUNCIL_BECAME_AWARE,
            StepKind.NOTIFIED,
            StepKind.RAPID_REVIEW_MEETING_HELD),
        story.told().known().stream().map(known -> known.event().kind()).toList());
  }

  @Test
  @DisplayName("A decision is not moved before the day on which it was taken")
  void correctedBeforeTheDecision() {
    Story story = Story.notified("EXAMPLE-2025-C4");
    story
        .agreed("CRG-2025-98", "rapid-review-report", "2025-05-28")
        .on("2025-05-27", story.criteria(ReviewKinds.PRACTICE_REVIEW, "2025-05-27", Answer.MET))
        .on("2025-05-28", Story.completed("CRG-2025-98", Conclusion.NEITHER));
    EventId completed = story.last();
    assertRefused(
        story.refusal("2025-06-02", correctedTo(completed, "2025-05-27")),
        LifeRule.DECISION_REGISTERED,
        "a day from 2025-05-28 on, when decision CRG-2025-98 was taken");
    story.on("2025-06-02", correctedTo(completed, "2025-06-02"));
    // From Thu 8 May: 9 (1), 12-16 (6), 19-23 (11), 27-29 (14; 26 is a bank holiday), Fri 30 (15).
    assertEquals("MET_LATE 2025-05-30", story.stood("2025-06-02", RAPID_REVIEW));
    assertEquals("RUNNING 2025-06-03", story.stood("2025-06-02", RAPID_REVIEW_SENT_TO_PANEL));
  }
}
