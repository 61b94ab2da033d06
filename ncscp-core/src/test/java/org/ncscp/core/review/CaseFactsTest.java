// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.register.Register;

/** Nottingham's arrangements, which say what a deposit states, hold from 13 December 2024 on. */
class CaseFactsTest {
  private static final LocalDate BEFORE = LocalDate.of(2024, 12, 12);
  private static final LocalDate FIRST = LocalDate.of(2024, 12, 13);
  private static final Casework CASEWORK =
      Casework.of(NottinghamCity.arrangements(), Register.empty());

  private final List<CaseEvent> events = new ArrayList<>();

  private EventId record(Step step) {
    int number = events.size() + 1;
    EventId id = EventId.of("e" + number);
    Instant at = Instant.parse("2025-01-06T09:00:00Z").plusSeconds(number);
    events.add(CaseEvent.on(BEFORE, id, step, at).noting(FreeText.of("As the file says")));
    return id;
  }

  private static Step corrected(EventId event, LocalDate day) {
    return new RecordingStep.DateCorrected(event, Moment.on(day));
  }

  private List<String> known() {
    return CaseHistory.of(
            CaseReference.of("EXAMPLE-2025-F1"), new CaseFacts(CASEWORK, events).list())
        .known()
        .events()
        .stream()
        .map(event -> event.kind() + " " + event.when().day())
        .toList();
  }

  @Test
  void deposit_hasAFactOnlyOnDaysOfTheArrangements() {
    List<String> first = List.of("report-deposited-in-repository 2024-12-13");
    EventId deposit = record(new PracticeReviewStep.Deposited(true));
    assertEquals(List.of(), known());
    record(corrected(deposit, FIRST));
    assertEquals(first, known());
    assertEquals(List.of(deposit), List.copyOf(new CaseFacts(CASEWORK, events).sources().values()));
    EventId back = record(corrected(deposit, BEFORE));
    assertEquals(List.of(), known());
    record(new RecordingStep.Withdrawn(back));
    assertEquals(first, known());
    record(corrected(deposit, FIRST.plusDays(3)));
    assertEquals(List.of("report-deposited-in-repository 2024-12-16"), known());
    record(new RecordingStep.Withdrawn(deposit));
    assertEquals(List.of(), known());
  }

  @Test
  void deposits_eachHaveAFactOfTheirOwn() {
    EventId one = record(new PracticeReviewStep.Deposited(true));
    EventId two = record(new PracticeReviewStep.Deposited(true));
    record(corrected(one, FIRST.plusDays(4)));
    record(corrected(two, FIRST));
    assertEquals(
        List.of(
            "report-deposited-in-repository 2024-12-13",
            "report-deposited-in-repository 2024-12-17"),
        known());
    record(new RecordingStep.Withdrawn(two));
    assertEquals(List.of("report-deposited-in-repository 2024-12-17"), known());
  }
}
