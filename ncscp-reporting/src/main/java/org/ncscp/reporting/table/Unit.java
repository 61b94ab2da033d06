// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * What one of a measure is.
 *
 * @param kind what kind of number it is
 * @param name in words and in the plural, as {@code reviews} or {@code per 100,000 aged 10 to 17}
 */
public record Unit(Kind kind, String name) {
  /** Kinds of numbers. */
  public enum Kind {
    /** Things that are counted: whole, never below zero. */
    COUNT,
    /** Money. */
    POUNDS,
    /** Any other number: days left, a rate, a score. */
    NUMBER
  }

  /** Hundredths of a whole, printed with the sign for it. */
  public static final Unit PER_CENT = new Unit(Kind.NUMBER, "per cent");

  /** Pounds sterling. */
  public static final Unit POUNDS = new Unit(Kind.POUNDS, "pounds");

  /**
   * Checks the parts.
   *
   * @param kind what kind of number it is
   * @param name in words and in the plural
   * @throws IllegalArgumentException if the name is blank
   */
  public Unit {
    requireNonNull(kind, "kind");
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("name of a unit must not be blank");
    }
  }

  /**
   * Returns a unit for counting.
   *
   * @param name what is counted, in the plural
   * @return the unit
   * @throws IllegalArgumentException if the name is blank
   */
  public static Unit ofCount(String name) {
    return new Unit(Kind.COUNT, name);
  }

  /**
   * Returns the unit of a rate.
   *
   * @param base in how many it is, as 1,000
   * @return {@link #PER_CENT} for 100, otherwise as {@code per 1,000}
   */
  public static Unit ofRate(int base) {
    return base == 100 ? PER_CENT : ofNumber(String.format(Locale.ROOT, "per %,d", base));
  }

  /**
   * Returns what the numbers of a column are.
   *
   * @param column the column
   * @return empty if there are words in it
   */
  public static Optional<Unit> of(Column column) {
    requireNonNull(column, "column");
    if (column instanceof Column.Share share) {
      return Optional.of(ofRate(share.base()));
    }
    return column instanceof Column.Measure measure
        ? Optional.of(measure.unit())
        : Optional.empty();
  }

  /**
   * Returns a unit for other numbers.
   *
   * @param name what one of it is
   * @return the unit
   * @throws IllegalArgumentException if the name is blank
   */
  public static Unit ofNumber(String name) {
    return new Unit(Kind.NUMBER, name);
  }
}
