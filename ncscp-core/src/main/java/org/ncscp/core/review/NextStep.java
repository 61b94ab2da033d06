// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.ncscp.core.internal.Names;
import org.ncscp.core.reference.DecisionKind;

/**
 * A step that is permitted next.
 *
 * @param kind what can happen
 * @param outcome which way it can go; empty if the way does not matter
 * @param to the stage to which it leads, if it leads to one
 * @param decisions the kinds of decision, one of which it must rest on; empty if it rests on none,
 *     or the arrangements do not say on which
 * @param rule the rule that has it so
 */
public record NextStep(
    StepKind kind,
    Optional<Enum<?>> outcome,
    Optional<Stage> to,
    Set<DecisionKind> decisions,
    LifeRule rule) {

  /**
   * Keeps a copy of the set.
   *
   * @param kind what can happen
   * @param outcome which way it can go
   * @param to the stage to which it leads
   * @param decisions the kinds of decision, one of which it must rest on
   * @param rule the rule that has it so
   */
  public NextStep {
    requireNonNull(kind, "kind");
    requireNonNull(outcome, "outcome");
    requireNonNull(to, "to");
    decisions = Parts.inOrder("decisions", decisions);
    requireNonNull(rule, "rule");
  }

  /** Returns the step and where it leads. */
  @Override
  public String toString() {
    return Names.word(kind)
        + outcome.map(way -> " " + Names.word(way)).orElse("")
        + to.map(stage -> " -> " + stage.description()).orElse("");
  }
}
