// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So many of so many, as a source states it.
 *
 * @param part how many, zero or more
 * @param whole of how many, one or more
 */
public record StatedPart(int part, int whole) {

  /**
   * Checks the numbers.
   *
   * @param part how many, zero or more
   * @param whole of how many, one or more
   * @throws IllegalArgumentException if {@code part} is below zero, or {@code whole} below one: a
   *     share without a denominator
   */
  public StatedPart {
    if (part < 0) {
      throw new IllegalArgumentException("part must not be below zero but was " + part);
    }
    if (whole < 1) {
      throw new IllegalArgumentException("whole must be 1 or more but was " + whole);
    }
  }

  /**
   * Returns the part of a hundred, a half rounded up.
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

  /** Returns for example {@code 131 of 136}. */
  @Override
  public String toString() {
    return part + " of " + whole;
  }
}
