// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.Quantity;
import org.ncscp.core.reference.Quantity.Qualifier;
import org.ncscp.reporting.table.Unit;

/**
 * A number with what it is a number of.
 *
 * @param nature what it is a number of
 * @param value the number as it was stated
 * @param slack by how much it may be off, being rounded
 * @param qualifier how exact it is
 */
record Amount(Nature nature, BigDecimal value, BigDecimal slack, Qualifier qualifier) {
  private static final BigDecimal FIFTY_PENCE = new BigDecimal("0.50");

  /** What a number is of. */
  enum Nature {
    MONEY,
    PERCENTAGE,
    NUMBER
  }

  static Amount of(Pounds pounds) {
    return money(pounds.amount(), slack(pounds.amount()));
  }

  /** Whole pounds may have been rounded; pence are exact. */
  static BigDecimal slack(BigDecimal pounds) {
    boolean whole = pounds.stripTrailingZeros().scale() <= 0;
    return whole ? FIFTY_PENCE : BigDecimal.ZERO;
  }

  static Amount money(BigDecimal value, BigDecimal slack) {
    return new Amount(Nature.MONEY, value, slack, Qualifier.EXACTLY);
  }

  static Amount of(Quantity quantity) {
    boolean rounded = quantity.percentage() || quantity.value().scale() > 0;
    return new Amount(
        quantity.percentage() ? Nature.PERCENTAGE : Nature.NUMBER,
        quantity.value(),
        rounded ? halfUnit(quantity.value()) : BigDecimal.ZERO,
        quantity.qualifier());
  }

  static Amount count(long count) {
    return new Amount(Nature.NUMBER, BigDecimal.valueOf(count), BigDecimal.ZERO, Qualifier.EXACTLY);
  }

  /** Half a unit of the last stated place. */
  static BigDecimal halfUnit(BigDecimal value) {
    return new BigDecimal(BigInteger.valueOf(5), value.scale() + 1);
  }

  /** A figure of a table, as its column prints it. */
  static Amount of(Unit.Kind kind, BigDecimal value, int places) {
    return switch (kind) {
      case POUNDS -> money(value, slack(value));
      case COUNT -> count(value.longValueExact());
      case NUMBER ->
          new Amount(
              Nature.NUMBER, value, halfUnit(BigDecimal.ZERO.setScale(places)), Qualifier.EXACTLY);
    };
  }

  boolean isExact() {
    return qualifier == Qualifier.EXACTLY;
  }

  /** A number of the same nature. */
  Amount with(BigDecimal other) {
    return new Amount(nature, other, BigDecimal.ZERO, Qualifier.EXACTLY);
  }

  /** As a difference is called: a share of a hundred differs in points. */
  String inPoints() {
    return nature == Nature.PERCENTAGE ? Words.number(value) + " points" : toString();
  }

  @Override
  public String toString() {
    return switch (nature) {
      case MONEY -> Words.pounds(value);
      case PERCENTAGE -> (isExact() ? "" : word()) + Words.number(value) + "%";
      case NUMBER -> (isExact() ? "" : word()) + Words.number(value);
    };
  }

  private String word() {
    return switch (qualifier) {
      case EXACTLY -> "";
      case ABOUT -> "c. ";
      case OVER -> "over ";
      case UNDER -> "under ";
      case AVERAGE -> "average ";
    };
  }
}
