// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An exact amount of money in pounds and pence. A library of money is not used: all it would add
 * are other currencies, conversion and rounding, and there must be none of these here.
 *
 * @param amount pounds, with two decimal places; negative for a credit
 */
public record Pounds(BigDecimal amount) implements Comparable<Pounds>, Serializable {
  /** No money. */
  public static final Pounds ZERO = new Pounds(BigDecimal.ZERO);

  private static final int MOST_DIGITS = 15;
  private static final Pattern FORM =
      Pattern.compile("-?([0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,13})(\\.[0-9]{2})?");

  /**
   * Checks the amount.
   *
   * @param amount pounds, with at most two decimal places
   * @throws IllegalArgumentException if there is a part of a penny, or if there are more than 15
   *     digits in all
   */
  public Pounds {
    requireNonNull(amount, "amount");
    if (amount.stripTrailingZeros().scale() > 2
        || amount.precision() - (long) amount.scale() > MOST_DIGITS - 2) {
      throw new IllegalArgumentException(
          "pounds must have at most 13 digits before and 2 after the point but was " + amount);
    }
    amount = amount.setScale(2);
  }

  /**
   * Reads an amount: maybe a minus sign; digits with or without commas between thousands; maybe two
   * decimal places. No sign of the currency and no space.
   *
   * @param text for example {@code 189,712.00}
   * @return the amount
   * @throws IllegalArgumentException if the text has another form
   */
  public static Pounds parse(String text) {
    if (!FORM.matcher(requireNonNull(text, "text")).matches()) {
      throw new IllegalArgumentException(
          "pounds must be as \"189,712\" or \"189,712.00\" but was \"" + text + "\"");
    }
    return new Pounds(new BigDecimal(text.replace(",", "")));
  }

  /**
   * Adds an amount.
   *
   * @param other the other amount
   * @return the exact sum
   * @throws IllegalArgumentException if the sum has more than 15 digits
   */
  public Pounds plus(Pounds other) {
    return new Pounds(amount.add(requireNonNull(other, "other").amount));
  }

  /**
   * Takes an amount away.
   *
   * @param other the other amount
   * @return the exact difference
   * @throws IllegalArgumentException if the difference has more than 15 digits
   */
  public Pounds minus(Pounds other) {
    return new Pounds(amount.subtract(requireNonNull(other, "other").amount));
  }

  /**
   * Splits the amount equally, to the penny: the pennies that are left over go to the first parts,
   * one each.
   *
   * @param parts how many, 1 to 10,000
   * @return the parts, the larger first; their sum is this amount
   * @throws IllegalArgumentException if {@code parts} is out of range
   */
  public List<Pounds> inEqualParts(int parts) {
    if (parts < 1 || parts > 10_000) {
      throw new IllegalArgumentException("parts must be 1 to 10000 but was " + parts);
    }
    BigInteger pennies = amount.unscaledValue();
    BigInteger[] each = pennies.divideAndRemainder(BigInteger.valueOf(parts));
    int left = each[1].intValue();
    List<Pounds> split = new ArrayList<>(parts);
    for (int i = 0; i < parts; i++) {
      int more = i < Math.abs(left) ? Integer.signum(left) : 0;
      split.add(new Pounds(new BigDecimal(each[0].add(BigInteger.valueOf(more)), 2)));
    }
    return List.copyOf(split);
  }

  @Override
  public int compareTo(Pounds other) {
    return amount.compareTo(other.amount);
  }

  /** Returns for example {@code 189,712.00}, in the form that {@link #parse} reads. */
  @Override
  public String toString() {
    return Quantity.withCommas(amount);
  }
}
