// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure of an indicator, exact: a numerator and its denominator, or a number as somebody stated
 * it. It becomes a decimal number when it is printed, a half rounded away from zero.
 *
 * <pre>{@code
 * IndicatorFigure.ofParts(IndicatorUnit.PERCENT, new BigDecimal(131), new BigDecimal(136))
 *     .value(2);           // 96.32
 * }</pre>
 *
 * @param unit what it is in
 * @param number the numerator; without a denominator, the figure itself
 * @param denominator the denominator, above zero; empty for a figure that was stated alone
 */
public record IndicatorFigure(
    IndicatorUnit unit, BigDecimal number, Optional<BigDecimal> denominator)
    implements Comparable<IndicatorFigure> {

  /**
   * Refuses a denominator that nothing can be divided by.
   *
   * @param unit what it is in
   * @param number the numerator, or the figure itself
   * @param denominator the denominator, above zero
   * @throws IllegalArgumentException if the denominator is zero or below
   */
  public IndicatorFigure {
    requireNonNull(unit, "unit");
    requireNonNull(number, "number");
    if (requireNonNull(denominator, "denominator").filter(by -> by.signum() <= 0).isPresent()) {
      throw new IllegalArgumentException(
          "denominator must be above zero but was " + denominator.get().toPlainString());
    }
  }

  /**
   * Returns a figure of which both parts are known.
   *
   * @param unit what it is in
   * @param numerator the numerator
   * @param denominator the denominator, above zero
   * @return the figure
   * @throws IllegalArgumentException if the denominator is zero or below
   */
  public static IndicatorFigure ofParts(
      IndicatorUnit unit, BigDecimal numerator, BigDecimal denominator) {
    return new IndicatorFigure(unit, numerator, Optional.of(denominator));
  }

  /**
   * Returns a figure that was stated alone.
   *
   * @param unit what it is in
   * @param stated for example 209 for 209 per 100,000
   * @return the figure
   */
  public static IndicatorFigure ofStated(IndicatorUnit unit, BigDecimal stated) {
    return new IndicatorFigure(unit, stated, Optional.empty());
  }

  /** What it is, multiplied by {@link #divisor}. */
  private BigDecimal dividend() {
    return denominator.isPresent() ? number.multiply(BigDecimal.valueOf(unit.per())) : number;
  }

  private BigDecimal divisor() {
    return denominator.orElse(BigDecimal.ONE);
  }

  /**
   * Returns the figure in its unit, a half rounded away from zero.
   *
   * @param places decimal places, 0 to 10
   * @return for example {@code 96.32} for 131 of 136 in percent
   * @throws IllegalArgumentException if {@code places} is out of range
   */
  public BigDecimal value(int places) {
    return divide(dividend(), divisor(), places);
  }

  /**
   * Returns how much more it is than another, rounded once, at the end.
   *
   * @param other the other figure, of the same unit
   * @param places decimal places, 0 to 10
   * @return in the unit, below zero if it is less; of percentages, in percentage points
   * @throws IllegalArgumentException if the units differ, or {@code places} is out of range
   */
  public BigDecimal minus(IndicatorFigure other, int places) {
    requireSameUnit(other);
    return divide(
        dividend().multiply(other.divisor()).subtract(other.dividend().multiply(divisor())),
        divisor().multiply(other.divisor()),
        places);
  }

  /**
   * Returns what share of another it is.
   *
   * @param other the other figure, of the same unit
   * @param places decimal places, 0 to 10
   * @return for example {@code 48.2} for 209 of 434; empty if the other is zero
   * @throws IllegalArgumentException if the units differ, or {@code places} is out of range
   */
  public Optional<BigDecimal> percentageOf(IndicatorFigure other, int places) {
    requireSameUnit(other);
    if (other.number.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        divide(
            dividend().multiply(other.divisor()).movePointRight(2),
            other.dividend().multiply(divisor()),
            places));
  }

  private static BigDecimal divide(BigDecimal dividend, BigDecimal divisor, int places) {
    if (places < 0 || places > 10) {
      throw new IllegalArgumentException("places must be 0 to 10 but was " + places);
    }
    return dividend.divide(divisor, places, RoundingMode.HALF_UP);
  }

  /**
   * Compares it with another, exactly: 1 of 2 is no more than 2 of 4, although they are not equal.
   *
   * @param other the other figure, of the same unit
   * @return below zero, zero or above zero as it is less, the same or more
   * @throws IllegalArgumentException if the units differ
   */
  @Override
  public int compareTo(IndicatorFigure other) {
    requireSameUnit(other);
    return dividend().multiply(other.divisor()).compareTo(other.dividend().multiply(divisor()));
  }

  /**
   * Compares it with a number in its unit, exactly.
   *
   * @param number for example a target
   * @return below zero, zero or above zero as it is less, the same or more
   */
  public int compareTo(BigDecimal number) {
    return dividend().compareTo(number.multiply(divisor()));
  }

  /** Whether it was stated the same, with as many decimal places or not. */
  boolean sameParts(IndicatorFigure other) {
    return number.compareTo(other.number) == 0
        && denominator.isPresent() == other.denominator.isPresent()
        && divisor().compareTo(other.divisor()) == 0;
  }

  private void requireSameUnit(IndicatorFigure other) {
    if (other.unit != unit) {
      throw new IllegalArgumentException(
          "unit must be " + unit.inWords() + " but was " + other.unit.inWords());
    }
  }

  /** Returns for example {@code 131 of 136, percent} or {@code 209 per 100000}. */
  @Override
  public String toString() {
    return number.toPlainString()
        + denominator.map(by -> " of " + by.toPlainString() + ", ").orElse(" ")
        + unit.inWords();
  }
}
