// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ncscp.core.history.FactId;
import org.ncscp.core.reference.RuleId;

/**
 * Which deadline of a case: one rule may set several, each from a fact of its own.
 *
 * @param rule the rule
 * @param trigger the first fact from which it is counted; empty if that has not happened
 */
public record DeadlineKey(RuleId rule, Optional<FactId> trigger) {

  /**
   * Refuses nulls.
   *
   * @param rule the rule
   * @param trigger the first fact from which it is counted; empty if that has not happened
   */
  public DeadlineKey {
    requireNonNull(rule, "rule");
    requireNonNull(trigger, "trigger");
  }

  /** Returns for example {@code rapid-review/f2}. */
  @Override
  public String toString() {
    return rule + "/" + trigger.map(FactId::value).orElse("projected");
  }
}
