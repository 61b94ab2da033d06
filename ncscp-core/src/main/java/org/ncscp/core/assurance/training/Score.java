// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A mean score, or how far one is from another: an exact fraction, rounded only when it is printed.
 *
 * @param part the numerator, for a mean the sum of the scores
 * @param of the denominator, above zero, for a mean how many answered
 */
public record Score(BigDecimal part, BigDecimal of) {

  /**
   * Refuses a score without a denominator.
   *
   * @param part the numerator
   * @param of the denominator
   * @throws IllegalArgumentException if the denominator is zero or below
   */
  public Score {
    requireNonNull(part, "part");
    if (requireNonNull(of, "of").signum() <= 0) {
      throw new IllegalArgumentException(
          "score must have a denominator above zero but it was " + of.toPlainString());
    }
  }

  static Optional<Score> mean(BigDecimal sum, long respondents) {
    return respondents == 0
        ? Optional.empty()
        : Optional.of(new Score(sum, BigDecimal.valueOf(respondents)));
  }

  /**
   * Returns how far this is above another.
   *
   * @param other the other
   * @return the exact difference, below zero if this is the lower one
   */
  public Score minus(Score other) {
    return of.compareTo(other.of) == 0
        ? new Score(part.subtract(other.part), of)
        : new Score(
            part.multiply(other.of).subtract(other.part.multiply(of)), of.multiply(other.of));
  }

  /**
   * Returns it as a decimal, a half rounded away from zero.
   *
   * @param places decimal places, 0 to 10
   * @return for example {@code 4.13} for 33 over 8
   * @throws IllegalArgumentException if {@code places} is out of range
   */
  public BigDecimal rounded(int places) {
    if (places < 0 || places > 10) {
      throw new IllegalArgumentException("places must be 0 to 10 but was " + places);
    }
    return part.divide(of, places, RoundingMode.HALF_UP);
  }

  /** Returns for example {@code 33 over 8, 4.13}. */
  @Override
  public String toString() {
    return part.toPlainString() + " over " + of.toPlainString() + ", " + rounded(2).toPlainString();
  }
}
