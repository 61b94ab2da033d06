// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.rule.FactKind;

/**
 * Which fact of the rule book a step in the life of a review states, so that it triggers and meets
 * what the rules say of that fact.
 *
 * @param step the step
 * @param kind the kind of fact
 */
public record StepFact(StatedStep step, FactKind kind) {

  /**
   * Refuses nulls.
   *
   * @param step the step
   * @param kind the kind of fact
   */
  public StepFact {
    requireNonNull(step, "step");
    requireNonNull(kind, "kind");
  }
}
