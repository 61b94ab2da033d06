// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a number of things, exact: the percentage is made of it when it is printed, never kept.
 *
 * @param part how many of them, zero to all
 * @param whole how many there are, the denominator: one or more
 */
public record CountShare(long part, long whole) {

  /**
   * Refuses a share without a denominator, and more than the whole.
   *
   * @param part how many of them, zero to all
   * @param whole how many there are, one or more
   * @throws IllegalArgumentException if {@code whole} is below 1, or {@code part} below zero or
   *     above it
   */
  public CountShare {
    if (whole < 1) {
      throw new IllegalArgumentException(
          "share must have a denominator above zero but it was " + whole);
    }
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException("part must be 0 to " + whole + " but was " + part);
    }
  }

  /**
   * Returns the share of a hundred, a half rounded up.
   *
   * @param places decimal places, 0 to 10
   * @return for example {@code 96.32} for 131 of 136
   * @throws IllegalArgumentException if {@code places} is out of range
   */
  public BigDecimal percentage(int places) {
    if (places < 0 || places > 10) {
      throw new IllegalArgumentException("places must be 0 to 10 but was " + places);
    }
    return BigDecimal.valueOf(part)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(whole), places, RoundingMode.HALF_UP);
  }

  /** Returns for example {@code 131 of 136, 96.32%}. */
  @Override
  public String toString() {
    return part + " of " + whole + ", " + percentage(2) + "%";
  }
}
