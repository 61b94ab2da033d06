// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So many of so many, exact: the percentage is made of it when it is printed, never kept. It may be
 * above the whole, as 12 people in a room for 10.
 *
 * @param count the numerator, zero or more
 * @param of the denominator, above zero
 */
public record CountShare(long count, long of) {

  /**
   * Refuses a share without a denominator.
   *
   * @param count the numerator
   * @param of the denominator
   * @throws IllegalArgumentException if the numerator is below zero, or the denominator is zero or
   *     below
   */
  public CountShare {
    if (count < 0) {
      throw new IllegalArgumentException("share must not be below zero but was " + count);
    }
    if (of <= 0) {
      throw new IllegalArgumentException(
          "share must have a denominator above zero but it was " + of);
    }
  }

  /**
   * Returns the share of a hundred, a half rounded up.
   *
   * @param places decimal places, 0 to 10
   * @return for example {@code 66.67} for 2 of 3
   * @throws IllegalArgumentException if {@code places} is out of range
   */
  public BigDecimal percentage(int places) {
    if (places < 0 || places > 10) {
      throw new IllegalArgumentException("places must be 0 to 10 but was " + places);
    }
    return BigDecimal.valueOf(count)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(of), places, RoundingMode.HALF_UP);
  }

  /** Returns for example {@code 2 of 3, 66.67%}. */
  @Override
  public String toString() {
    return count + " of " + of + ", " + percentage(2) + "%";
  }
}
