// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ncscp.core.internal.Names;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;

/**
 * An event of a case: what happened, when it did, and when that was recorded. An event is never
 * changed or removed; a correction or a withdrawal is an event too.
 *
 * <pre>{@code
 * CaseEvent.on(
 *         LocalDate.of(2025, 4, 17),
 *         EventId.of("e1"),
 *         new ConsiderationStep.Referred(OrganisationId.of("nottingham-city-council")),
 *         Instant.parse("2025-04-17T15:00:00Z"))
 *     .noting(FreeText.of("What happened"));
 * }</pre>
 *
 * @param id its name within the case
 * @param when when it happened; not after it was recorded
 * @param recordedAt the moment at which it was recorded
 * @param step what happened
 * @param note what somebody wrote about it
 */
public record CaseEvent(
    EventId id, Moment when, Instant recordedAt, Step step, Optional<FreeText> note) {

  /**
   * Refuses nulls and what contradicts itself.
   *
   * @param id its name within the case
   * @param when when it happened; not after it was recorded
   * @param recordedAt the moment at which it was recorded
   * @param step what happened
   * @param note what somebody wrote about it
   * @throws IllegalArgumentException if it happened after it was recorded
   */
  public CaseEvent {
    requireNonNull(id, "id");
    requireNonNull(when, "when");
    requireNonNull(recordedAt, "recordedAt");
    requireNonNull(step, "step");
    requireNonNull(note, "note");
    requirePast(id, when, recordedAt);
    if (step instanceof RecordingStep.DateCorrected corrected) {
      requirePast(id, corrected.when(), recordedAt);
    }
  }

  private static void requirePast(EventId id, Moment when, Instant recordedAt) {
    boolean future =
        when.instant()
            .map(at -> at.isAfter(recordedAt))
            .orElseGet(() -> when.day().isAfter(Moment.dayOf(recordedAt)));
    if (future) {
      throw new IllegalArgumentException(
          "event "
              + id
              + " must not have happened after it was recorded at "
              + recordedAt
              + " but was "
              + when);
    }
  }

  /**
   * Returns an event of a day.
   *
   * @param day when it happened, in London
   * @param id its name within the case
   * @param step what happened
   * @param recordedAt the moment at which it was recorded
   * @return the event, without a note
   * @throws IllegalArgumentException if it happened after it was recorded
   */
  public static CaseEvent on(LocalDate day, EventId id, Step step, Instant recordedAt) {
    return new CaseEvent(id, Moment.on(day), recordedAt, step, Optional.empty());
  }

  /**
   * Returns an event that was recorded when it happened.
   *
   * @param moment when it happened, and was recorded
   * @param id its name within the case
   * @param step what happened
   * @return the event, without a note
   */
  public static CaseEvent at(Instant moment, EventId id, Step step) {
    return new CaseEvent(id, Moment.at(moment), moment, step, Optional.empty());
  }

  /**
   * Returns the event with a note.
   *
   * @param text what somebody wrote about it, which shows itself only to who asks
   * @return the event with the note
   */
  public CaseEvent noting(FreeText text) {
    return new CaseEvent(id, when, recordedAt, step, Optional.of(requireNonNull(text, "text")));
  }

  /**
   * Returns what kind of step it is.
   *
   * @return the kind
   */
  public StepKind kind() {
    return step.kind();
  }

  /** The event as a sentence names it. */
  String inWords() {
    return "event "
        + id
        + " ("
        + Names.word(kind())
        + step.outcome().map(way -> " " + Names.word(way)).orElse("")
        + " of "
        + when
        + ")";
  }

  /** Returns the id, the kind and the day: no part and no text. */
  @Override
  public String toString() {
    return inWords();
  }
}
