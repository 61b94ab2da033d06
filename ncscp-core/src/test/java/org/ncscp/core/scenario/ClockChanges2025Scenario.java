// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.happenedAt;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.scenario.Story.NOTTINGHAM;
import static org.ncscp.core.scenario.Story.date;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.DeadlineState;
import org.ncscp.core.deadline.Rating;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseHistoryException;
import org.ncscp.core.reference.RuleId;

/**
 * In 2025 the clocks of London went forward at 01:00 UTC on Sunday 30 March (01:00 became 02:00)
 * and back at 01:00 UTC on Sunday 26 October (02:00 became 01:00).
 */
class ClockChanges2025Scenario {
  private static final RuleId POLICE_PROTECTION = RuleId.of("police-protection");

  private static CaseDeadline at(CaseHistory history, String rule, String instant) {
    Instant asAt = Instant.parse(instant);
    return NOTTINGHAM.timeline(history.asKnownOn(asAt), asAt).deadline(RuleId.of(rule));
  }

  // Sat 29 March 00:30 GMT; on the wall the end is at 01:30 BST on Tue 1 April, 73 hours on
  @Test
  @DisplayName("In spring 72 hours of police protection end at half past one on the wall")
  void spring() {
    assertElapsed("2025-03-29T00:30:00Z", "2025-04-01T00:30:00Z", "2025-04-01");
  }

  // Sat 25 October 00:30 BST; on the wall the end is at 23:30 GMT on Mon 27 October, 71 hours on
  @Test
  @DisplayName("In autumn 72 hours of police protection end a day of the calendar earlier")
  void autumn() {
    assertElapsed("2025-10-24T23:30:00Z", "2025-10-27T23:30:00Z", "2025-10-27");
  }

  private static void assertElapsed(String taken, String end, String day) {
    CaseHistory history = history(happenedAt("taken", "child-taken-into-police-protection", taken));
    CaseDeadline atTheEnd = at(history, "police-protection", end);
    assertEquals(Optional.of(Instant.parse(end)), atTheEnd.lastMoment());
    assertEquals(date(day), atTheEnd.dueDate());
    assertEquals(DeadlineState.RUNNING, atTheEnd.state());
    assertEquals("0 hours left", atTheEnd.remaining().orElseThrow().toString());
    assertEquals(Rating.RED, atTheEnd.rating());
    Instant after = Instant.parse(end).plusNanos(1);
    assertEquals(DeadlineState.OVERDUE, at(history, "police-protection", after.toString()).state());

    CaseHistory ended = history.with(happenedAt("ended", "police-protection-ended", end));
    assertEquals(DeadlineState.MET, at(ended, "police-protection", end).state());
    CaseHistory late =
        history.with(happenedAt("ended", "police-protection-ended", after.toString()));
    assertEquals(DeadlineState.MET_LATE, at(late, "police-protection", after.toString()).state());
  }

  // From noon GMT on the Saturday 60 hours and a half; by the clock on the wall it would be 61
  @Test
  @DisplayName("The hours left are those that will pass, not those that the wall clock shows")
  void hoursLeft() {
    CaseHistory history =
        history(happenedAt("taken", "child-taken-into-police-protection", "2025-03-29T00:30:00Z"));
    assertEquals(
        "60 hours left",
        at(history, "police-protection", "2025-03-29T12:00:00Z")
            .remaining()
            .orElseThrow()
            .toString());
    assertEquals(
        Rating.GREEN, at(history, "police-protection", "2025-03-31T11:30:00Z").rating()); // 13 left
    assertEquals(
        Rating.AMBER, at(history, "police-protection", "2025-03-31T12:30:00Z").rating()); // 12 left
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-30T01:30, was skipped",
    "2025-03-30T01:00, was skipped",
    "2025-10-26T01:30, came twice",
    "2025-10-26T01:00, came twice"
  })
  @DisplayName("A wall-clock time that never was, or was twice, is refused")
  void wallClock(String time, String why) {
    assertEquals(
        "time must be one moment in London but "
            + time
            + " "
            + why
            + " when the clocks changed; give it with its offset",
        assertThrows(
                IllegalArgumentException.class,
                () -> NOTTINGHAM.calculate(POLICE_PROTECTION, LocalDateTime.parse(time)))
            .getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-30T00:59, 2025-04-02T00:59:00Z", // the last minute of GMT
    "2025-03-30T02:00, 2025-04-02T01:00:00Z", // the first of BST
    "2025-10-26T00:59, 2025-10-28T23:59:00Z",
    "2025-10-26T02:00, 2025-10-29T02:00:00Z"
  })
  @DisplayName("The wall-clock times on either side are counted from")
  void wallClockBeside(String time, String end) {
    assertEquals(
        Instant.parse(end),
        NOTTINGHAM.calculate(POLICE_PROTECTION, LocalDateTime.parse(time)).lastMoment());
  }

  @Test
  @DisplayName("Hours cannot be counted from a day without a time")
  void dayWithoutTime() {
    CaseHistory history =
        history(happened("taken", "child-taken-into-police-protection", "2025-03-29"));
    assertEquals(
        "case EXAMPLE-1 refused: fact taken (child-taken-into-police-protection): \"child taken"
            + " into police protection\" must have a time of day, to count 72 hours from it, but"
            + " was 2025-03-29",
        assertThrows(
                CaseHistoryException.class,
                () -> at(history, "police-protection", "2025-03-30T12:00:00Z"))
            .getMessage());
  }

  // Ten days after Thu 20 March and Thu 16 October; BST ends the first an hour before midnight UTC
  @ParameterizedTest
  @CsvSource({
    "2025-03-20, 2025-03-30, 2025-03-30T22:59:59.999999999Z",
    "2025-10-16, 2025-10-26, 2025-10-26T23:59:59.999999999Z"
  })
  @DisplayName("A deadline in days on the day of the change ends with that day in London")
  void daysEndInLondon(String sent, String due, Instant last) {
    CaseHistory history = history(happened("sent", "rapid-review-sent", sent));
    CaseDeadline answer = at(history, "panel-answer", last.toString());
    assertEquals(date(due), answer.dueDate());
    assertEquals(Optional.of(last), answer.lastMoment());
    assertEquals(DeadlineState.RUNNING, answer.state());
    assertEquals(
        DeadlineState.OVERDUE, at(history, "panel-answer", last.plusNanos(1).toString()).state());
    CaseHistory answered = history.with(happenedAt("answered", "panel-answered", last.toString()));
    assertEquals(DeadlineState.MET, at(answered, "panel-answer", last.toString()).state());
  }
}
