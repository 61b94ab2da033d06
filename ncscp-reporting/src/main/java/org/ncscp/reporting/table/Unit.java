// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

import static java.util.Objects.requireNonNull;

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
