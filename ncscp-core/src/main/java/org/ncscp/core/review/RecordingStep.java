// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.reference.Moment;

/** What is said of the record itself. Nothing in it is edited. */
public sealed interface RecordingStep extends Step {
  /**
   * An event was recorded with a wrong day or time. The note says why.
   *
   * @param event the event
   * @param when when it really happened
   */
  record DateCorrected(EventId event, Moment when) implements RecordingStep {
    /**
     * Refuses nulls.
     *
     * @param event the event
     * @param when when it really happened
     */
    public DateCorrected {
      requireNonNull(event, "event");
      requireNonNull(when, "when");
    }

    @Override
    public StepKind kind() {
      return StepKind.DATE_CORRECTED;
    }
  }

  /**
   * An event should never have been recorded: from now on it counts for nothing. The note says why.
   *
   * @param event the event
   */
  record Withdrawn(EventId event) implements RecordingStep {
    /**
     * Refuses nulls.
     *
     * @param event the event
     */
    public Withdrawn {
      requireNonNull(event, "event");
    }

    @Override
    public StepKind kind() {
      return StepKind.WITHDRAWN;
    }
  }

  /**
   * What should have gone before a step did not. The note says why. The step is then permitted
   * without it once, and every audit shows that it was so.
   *
   * @param step the step
   * @param without the rule that asks for what did not go before
   */
  record Departed(StepKind step, LifeRule without) implements RecordingStep {
    /**
     * Refuses nulls.
     *
     * @param step the step
     * @param without the rule that asks for what did not go before
     */
    public Departed {
      requireNonNull(step, "step");
      requireNonNull(without, "without");
    }

    @Override
    public StepKind kind() {
      return StepKind.DEPARTED;
    }
  }
}
