// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * When to remind of a deadline, in working days of its rule.
 *
 * @param before so many working days before the due date; 0 is the day itself
 * @param lateEvery again every so many working days that it is late; empty for not at all
 */
public record ReminderLadder(List<Integer> before, Optional<Integer> lateEvery) {

  /**
   * Checks the amounts.
   *
   * @param before so many working days before the due date; 0 is the day itself
   * @param lateEvery again every so many working days that it is late; empty for not at all
   * @throws IllegalArgumentException if a rung is negative or occurs twice, or if {@code lateEvery}
   *     is less than 1
   */
  public ReminderLadder {
    before = List.copyOf(requireNonNull(before, "before"));
    for (int rung : before) {
      if (rung < 0) {
        throw new IllegalArgumentException("before must not be negative but was " + rung);
      }
    }
    if (before.stream().distinct().count() < before.size()) {
      throw new IllegalArgumentException("before must not have a rung twice but was " + before);
    }
    if (requireNonNull(lateEvery, "lateEvery").isPresent() && lateEvery.get() < 1) {
      throw new IllegalArgumentException(
          "late-every must be at least 1 but was " + lateEvery.get());
    }
  }

  /**
   * Returns a ladder without rungs.
   *
   * @return no reminders
   */
  public static ReminderLadder none() {
    return new ReminderLadder(List.of(), Optional.empty());
  }
}
