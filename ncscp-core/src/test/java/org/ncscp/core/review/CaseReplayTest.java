// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;

class CaseReplayTest {
  private static final String MON_2025_05_05 = "2025-05-05";
  private static final String TUE_2025_05_06 = "2025-05-06";

  private static CaseEvent event(String id, Moment when, String recordedAt, Step step) {
    return new CaseEvent(
        EventId.of(id), when, Instant.parse(recordedAt), step, Optional.of(FreeText.of("As told")));
  }

  private static CaseEvent event(String id, String day, String recordedAt, Step step) {
    return event(id, Moment.on(LocalDate.parse(day)), recordedAt, step);
  }

  private static CaseEvent plain(String id, String day, String recordedAt, StepKind kind) {
    return event(id, day, recordedAt, new Occurred(kind));
  }

  private static ReviewCase empty() {
    return Story.of("EXAMPLE-2025-02").told();
  }

  private static Step found(CouncilFinding finding) {
    return new ConsiderationStep.CouncilDecided(finding);
  }

  private static Recording.Refused refused(ReviewCase told, CaseEvent event) {
    return assertInstanceOf(Recording.Refused.class, told.record(event));
  }

  @Test
  void idUsedTwice_isRefused() {
    ReviewCase told =
        empty()
            .with(
                plain("a", MON_2025_05_05, "2025-05-05T17:00:00Z", StepKind.COUNCIL_BECAME_AWARE));
    Recording.Refused refused =
        refused(
            told,
            event(
                "a",
                TUE_2025_05_06,
                "2025-05-06T17:00:00Z",
                new NotificationStep.Notified(NotificationChannel.ONLINE_FORM)));
    assertEquals("another id, as a is there already", refused.needed());
    assertEquals(LifeRule.NOTHING_EDITED, refused.rule());
  }

  @Test
  void recording_neverGoesBack_butMayStandStill() {
    ReviewCase told =
        empty()
            .with(
                plain("a", MON_2025_05_05, "2025-05-06T17:00:00Z", StepKind.COUNCIL_BECAME_AWARE));
    Step more = found(CouncilFinding.CRITERIA_MET);
    assertEquals(
        "a moment of recording not before 2025-05-06T17:00:00Z, that of the event before it",
        refused(told, event("b", MON_2025_05_05, "2025-05-06T16:59:59Z", more)).needed());
    assertEquals(
        2, told.with(event("b", MON_2025_05_05, "2025-05-06T17:00:00Z", more)).events().size());
  }

  @Test
  void correction_isRecordedAfterWhatItCorrects() {
    ReviewCase told =
        empty()
            .with(
                plain("a", MON_2025_05_05, "2025-05-06T17:00:00Z", StepKind.COUNCIL_BECAME_AWARE));
    Step sooner =
        new RecordingStep.DateCorrected(EventId.of("a"), Moment.on(LocalDate.of(2025, 5, 2)));
    assertEquals(
        "a moment of recording after 2025-05-06T17:00:00Z, that of the event before it",
        refused(told, event("b", TUE_2025_05_06, "2025-05-06T17:00:00Z", sooner)).needed());
    ReviewCase corrected = told.with(event("b", TUE_2025_05_06, "2025-05-06T17:00:01Z", sooner));
    assertEquals(LocalDate.of(2025, 5, 2), corrected.known().get(0).day());
  }

  @Test
  void amendment_saysWhy_andOfWhat() {
    ReviewCase told =
        empty()
            .with(
                plain("a", MON_2025_05_05, "2025-05-06T17:00:00Z", StepKind.COUNCIL_BECAME_AWARE));
    Instant later = Instant.parse("2025-05-07T17:00:00Z");
    LocalDate day = LocalDate.of(2025, 5, 7);
    Step withdrawn = new RecordingStep.Withdrawn(EventId.of("a"));
    assertEquals(
        "a note that says why",
        refused(told, CaseEvent.on(day, EventId.of("b"), withdrawn, later)).needed());
    assertEquals(
        "an event recorded before it, as z is not",
        refused(
                told,
                event(
                    "b",
                    "2025-05-07",
                    "2025-05-07T17:00:00Z",
                    new RecordingStep.Withdrawn(EventId.of("z"))))
            .needed());
    ReviewCase gone = told.with(event("b", "2025-05-07", "2025-05-07T17:00:00Z", withdrawn));
    assertTrue(gone.stages().isEmpty());
    assertEquals(
        "an event that still counts, as a does not",
        refused(gone, event("c", "2025-05-07", "2025-05-07T17:00:01Z", withdrawn)).needed());
  }

  @Test
  void withdrawal_isRefusedWhileSomethingRestsOnTheEvent() {
    ReviewCase told =
        empty()
            .with(
                plain("a", MON_2025_05_05, "2025-05-05T17:00:00Z", StepKind.COUNCIL_BECAME_AWARE),
                event(
                    "b",
                    TUE_2025_05_06,
                    "2025-05-06T17:00:00Z",
                    new NotificationStep.Notified(NotificationChannel.ONLINE_FORM)));
    Recording.Refused refused =
        refused(
            told,
            event(
                "c",
                TUE_2025_05_06,
                "2025-05-06T18:00:00Z",
                new RecordingStep.Withdrawn(EventId.of("a"))));
    assertEquals(EventId.of("c"), refused.event().id());
    assertEquals(EventId.of("b"), refused.stands().id());
    assertEquals(List.of(Stage.NOTIFIED, Stage.RAPID_REVIEW_UNDER_WAY), refused.stages());
  }

  @Test
  void correctedTime_isNotToCome() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                event(
                    "b",
                    TUE_2025_05_06,
                    "2025-05-06T18:00:00Z",
                    new RecordingStep.DateCorrected(
                        EventId.of("a"), Moment.on(LocalDate.of(2025, 5, 7)))));
    assertEquals(
        "event b must not have happened after it was recorded at 2025-05-06T18:00:00Z but was"
            + " 2025-05-07",
        refused.getMessage());
  }

  @Test
  void timesOfADay_decideItsOrder_whateverTheUsualOne() {
    Moment nine = Moment.at(Instant.parse("2025-05-06T08:00:00Z"));
    Moment ten = Moment.at(Instant.parse("2025-05-06T09:00:00Z"));
    Moment eleven = Moment.at(Instant.parse("2025-05-06T10:00:00Z"));
    ReviewCase aware =
        empty()
            .with(
                plain("a", MON_2025_05_05, "2025-05-05T17:00:00Z", StepKind.COUNCIL_BECAME_AWARE));
    CaseEvent no = event("n", ten, "2025-05-06T17:00:00Z", found(CouncilFinding.CRITERIA_NOT_MET));
    CaseEvent yes = event("y", nine, "2025-05-06T17:00:00Z", found(CouncilFinding.CRITERIA_MET));
    assertEquals(
        List.of(Stage.CRITERIA_NOT_MET), List.copyOf(aware.with(yes, no).stages().values()));
    assertEquals(
        List.of(Stage.CRITERIA_NOT_MET), List.copyOf(aware.with(no, yes).stages().values()));
    CaseEvent tooLate =
        event("y", eleven, "2025-05-06T17:00:00Z", found(CouncilFinding.CRITERIA_MET));
    assertEquals(EventId.of("y"), refused(aware.with(no), tooLate).stands().id());
  }

  @Test
  void sameDay_withoutTimes_isTakenInAnyOrderThatIsPermitted() {
    ReviewCase told =
        empty()
            .with(
                plain("a", MON_2025_05_05, "2025-05-05T17:00:00Z", StepKind.COUNCIL_BECAME_AWARE),
                event(
                    "b",
                    MON_2025_05_05,
                    "2025-05-05T17:00:01Z",
                    new NotificationStep.Notified(NotificationChannel.ONLINE_FORM)),
                plain("c", MON_2025_05_05, "2025-05-05T17:00:02Z", StepKind.CRITERIA_FOUND_NOT_MET),
                plain("d", MON_2025_05_05, "2025-05-05T17:00:03Z", StepKind.COUNCIL_BECAME_AWARE));
    assertEquals(
        List.of(Stage.COUNCIL_AWARE, Stage.RAPID_REVIEW_FALLEN_AWAY),
        List.copyOf(told.stages().values()));
  }
}
