// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.util.Optional;
import org.ncscp.core.history.DecisionReference;

/** What an event of a case says: one step of its life. */
public sealed interface Step
    permits Occurred,
        Sent,
        ConsiderationStep,
        NotificationStep,
        RapidReviewStep,
        PracticeReviewStep,
        LearningReviewStep,
        ImprovementStep,
        RecordingStep {

  /**
   * Returns what kind of step it is.
   *
   * @return the kind
   */
  StepKind kind();

  /**
   * Returns which of several ways it went, where that decides what comes next.
   *
   * @return for example {@link Route#NOTIFY}, or empty
   */
  default Optional<Enum<?>> outcome() {
    return Optional.empty();
  }

  /**
   * Returns the decision in the register on which it rests.
   *
   * @return empty if it rests on none
   */
  default Optional<DecisionReference> cited() {
    return Optional.empty();
  }
}
