// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A priority of a business plan, what was answered of its progress in a period, and its actions.
 *
 * @param priority the priority
 * @param answer its progress in the period; empty if it was not answered
 * @param actions the actions that follow from it, in the order of the records
 */
public record PriorityStanding(
    Priority priority, Optional<PriorityProgress> answer, List<ActionStanding> actions) {

  /**
   * Refuses nulls.
   *
   * @param priority the priority
   * @param answer its progress in the period
   * @param actions the actions that follow from it
   */
  public PriorityStanding {
    requireNonNull(priority, "priority");
    requireNonNull(answer, "answer");
    actions = List.copyOf(requireNonNull(actions, "actions"));
  }

  /**
   * Tells whether it was answered that there was little or no progress. A priority that was not
   * answered is another thing.
   *
   * @return true if it was said to be so
   */
  public boolean hasLittleOrNoProgress() {
    return answer.filter(one -> one.progress().isLittleOrNone()).isPresent();
  }
}
