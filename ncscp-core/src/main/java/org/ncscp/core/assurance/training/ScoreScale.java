// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The scale of a score, for example 1 to 5.
 *
 * @param lowest the lowest score that can be given
 * @param highest the highest, above the lowest
 */
public record ScoreScale(BigDecimal lowest, BigDecimal highest) {

  /**
   * Checks the scale. Zeros at the end of a decimal are dropped: 1.0 to 5.0 is the scale 1 to 5.
   *
   * @param lowest the lowest score that can be given
   * @param highest the highest
   * @throws IllegalArgumentException if {@code highest} is not above {@code lowest}
   */
  public ScoreScale {
    lowest = plain(requireNonNull(lowest, "lowest"));
    highest = plain(requireNonNull(highest, "highest"));
    if (highest.compareTo(lowest) <= 0) {
      throw new IllegalArgumentException(
          "highest must be above lowest "
              + lowest.toPlainString()
              + " but was "
              + highest.toPlainString());
    }
  }

  /**
   * Returns a scale of whole numbers.
   *
   * @param lowest the lowest score that can be given
   * @param highest the highest
   * @return the scale
   * @throws IllegalArgumentException if {@code highest} is not above {@code lowest}
   */
  public static ScoreScale of(long lowest, long highest) {
    return new ScoreScale(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Returns for example {@code 1 to 5}. */
  @Override
  public String toString() {
    return lowest.toPlainString() + " to " + highest.toPlainString();
  }
}
