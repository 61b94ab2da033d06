// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ncscp.core.reference.Moment;

/**
 * An event that counts, and when it happened as it is known after all corrections.
 *
 * @param event what was recorded
 * @param when when it happened
 */
public record KnownStep(CaseEvent event, Moment when) {

  /**
   * Refuses nulls.
   *
   * @param event what was recorded
   * @param when when it happened
   */
  public KnownStep {
    requireNonNull(event, "event");
    requireNonNull(when, "when");
  }

  static KnownStep of(CaseEvent event) {
    return new KnownStep(event, event.when());
  }

  /**
   * Returns what happened.
   *
   * @return the step
   */
  public Step step() {
    return event.step();
  }

  /**
   * Returns the day on which it happened.
   *
   * @return the day in London
   */
  public LocalDate day() {
    return when.day();
  }

  Optional<Instant> instant() {
    return when.instant();
  }
}
