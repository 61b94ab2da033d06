// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Days on which an organisation is closed beside weekends and bank holidays, for example "Council
 * offices closed, 27 to 31 December 2026". Both ends are inclusive.
 *
 * <p>Few laws let a closure lengthen a time limit: a council's privilege days between Christmas and
 * New Year stay working days for freedom-of-information requests.
 *
 * @param name what explanations call it
 * @param first the first closed day
 * @param last the last closed day
 */
public record Closure(String name, LocalDate first, LocalDate last) {

  /**
   * Refuses a blank name and a last day before the first.
   *
   * @param name what explanations call it
   * @param first the first closed day
   * @param last the last closed day
   */
  public Closure {
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("name must not be blank but was \"" + name + "\"");
    }
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "last must be on or after first " + first + " but was " + last);
    }
  }

  /**
   * Closes one day.
   *
   * @param name what explanations call it
   * @param day the day
   * @return the closure
   */
  public static Closure on(String name, LocalDate day) {
    return new Closure(name, day, day);
  }

  /** Tells whether a day is closed. */
  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
