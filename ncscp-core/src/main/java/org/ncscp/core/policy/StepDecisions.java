// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ncscp.core.reference.DecisionKind;

/**
 * On which kinds of decision a step in the life of a review rests: one of any of them is needed.
 *
 * @param step the step
 * @param kinds the kinds of decision, at least one
 */
public record StepDecisions(DecidedStep step, Set<DecisionKind> kinds) {

  /**
   * Checks the parts.
   *
   * @param step the step
   * @param kinds the kinds of decision, at least one
   * @throws IllegalArgumentException if {@code kinds} is empty
   */
  public StepDecisions {
    requireNonNull(step, "step");
    kinds = Collections.unmodifiableSet(new LinkedHashSet<>(requireNonNull(kinds, "kinds")));
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("kinds must not be empty");
    }
  }
}
