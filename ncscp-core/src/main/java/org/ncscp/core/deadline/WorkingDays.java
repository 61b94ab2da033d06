// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

/**
 * An amount of working days, zero or more.
 *
 * @param amount how many
 */
public record WorkingDays(int amount) {

  /**
   * Checks the amount.
   *
   * @param amount how many
   * @throws IllegalArgumentException if it is negative
   */
  public WorkingDays {
    if (amount < 0) {
      throw new IllegalArgumentException("working days must not be negative but was " + amount);
    }
  }

  /**
   * Returns that many working days.
   *
   * @param amount how many
   * @return the amount
   * @throws IllegalArgumentException if it is negative
   */
  public static WorkingDays of(int amount) {
    return new WorkingDays(amount);
  }

  /** Returns for example {@code 5 working days}. */
  @Override
  public String toString() {
    return amount + (amount == 1 ? " working day" : " working days");
  }
}
