// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many actions stand in each way.
 *
 * @param each how many in each state, 0 for those in which there is none
 */
public record ActionCounts(Map<ActionState, Integer> each) {

  /**
   * Adds the states in which there is none, and keeps the order of the states.
   *
   * @param each how many in each state
   * @throws IllegalArgumentException if there are fewer than none
   */
  public ActionCounts {
    Map<ActionState, Integer> all = new EnumMap<>(ActionState.class);
    for (ActionState state : ActionState.values()) {
      int count = requireNonNull(each, "each").getOrDefault(state, 0);
      if (count < 0) {
        throw new IllegalArgumentException("count must not be below zero but was " + count);
      }
      all.put(state, count);
    }
    each = Collections.unmodifiableMap(all);
  }

  static ActionCounts of(Collection<ActionStanding> actions) {
    Map<ActionState, Integer> each = new EnumMap<>(ActionState.class);
    actions.forEach(one -> each.merge(one.state(), 1, Integer::sum));
    return new ActionCounts(each);
  }

  /**
   * Returns how many stand so.
   *
   * @param state the state
   * @return 0 or more
   */
  public int in(ActionState state) {
    Integer count = each.get(requireNonNull(state, "state"));
    return count == null ? 0 : count;
  }

  /**
   * Returns how many there are.
   *
   * @return the sum of all states
   */
  public int total() {
    return each.values().stream().mapToInt(Integer::intValue).sum();
  }
}
