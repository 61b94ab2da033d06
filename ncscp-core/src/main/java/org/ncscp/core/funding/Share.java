// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.funding;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ncscp.core.reference.Pounds;

/**
 * A part of a whole, exact: the percentage is made of it when it is printed, never kept.
 *
 * @param part the part
 * @param whole the denominator, above zero
 */
public record Share(Pounds part, Pounds whole) {

  /**
   * Refuses a share without a denominator.
   *
   * @param part the part
   * @param whole the denominator, above zero
   * @throws IllegalArgumentException if the denominator is zero or below
   */
  public Share {
    requireNonNull(part, "part");
    requireNonNull(whole, "whole");
    if (whole.compareTo(Pounds.ZERO) <= 0) {
      throw new IllegalArgumentException(
          "share must have a denominator above zero but it was " + whole);
    }
  }

  /**
   * Returns the share of a hundred, a half rounded away from zero.
   *
   * @param places decimal places, 0 to 10
   * @return for example {@code 45.03} for 189,712 of 421,316
   * @throws IllegalArgumentException if {@code places} is out of range
   */
  public BigDecimal percentage(int places) {
    if (places < 0 || places > 10) {
      throw new IllegalArgumentException("places must be 0 to 10 but was " + places);
    }
    return part.amount().movePointRight(2).divide(whole.amount(), places, RoundingMode.HALF_UP);
  }

  /** Returns for example {@code 189,712.00 of 421,316.00, 45.03%}. */
  @Override
  public String toString() {
    return part + " of " + whole + ", " + percentage(2) + "%";
  }
}
