// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way in which a step is permitted.
 *
 * @param step what happens
 * @param outcome which way it goes; empty for any
 * @param from the stages in one of which the case must be; for a step that leads to a stage, those
 *     of its strand
 * @param begins whether it may also be the first of its strand
 * @param follows whether it is only gone when another way of the step is, and then if it can be
 * @param to where it leads, if it changes a stage
 * @param needs what must have gone before
 * @param rule the rule that has it so
 */
record Way(
    StepKind step,
    Optional<Enum<?>> outcome,
    Set<Stage> from,
    boolean begins,
    boolean follows,
    Optional<Stage> to,
    List<Need> needs,
    LifeRule rule) {

  /**
   * What must have gone before a step.
   *
   * @param anyOf a stage reached, a kind of step, or the way that one went: one of these is enough
   * @param rule the rule that asks for it
   * @param gate whether it may be departed from, with reasons
   * @param now whether a strand must be at one of these stages now, and not only have been
   */
  record Need(Set<Enum<?>> anyOf, LifeRule rule, boolean gate, boolean now) {
    Need {
      anyOf = Set.copyOf(anyOf);
    }
  }

  Way {
    from = Set.copyOf(from);
    needs = List.copyOf(needs);
  }

  boolean goes(Optional<Enum<?>> way) {
    return outcome.isEmpty() || outcome.equals(way);
  }
}
