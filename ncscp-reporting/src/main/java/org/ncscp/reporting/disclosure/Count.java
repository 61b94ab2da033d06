// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static java.util.Objects.requireNonNull;

/**
 * A count as it truly is. Its text leaves the value out, so that no log holds what a table
 * withholds.
 *
 * @param key what it is of
 * @param value how many; zero or more
 * @param identifying whether it counts children or cases, so that a small one may identify a child
 * @param place where a reader can see it
 */
public record Count(CountKey key, long value, boolean identifying, Place place) {
  /** Where a reader can see a count. */
  public enum Place {
    /** In a table of this report, where it may be withheld. */
    PRINTED,
    /** In no table, but it follows from some: the cases that are <em>not</em> in a printed part. */
    IMPLIED,
    /** Printed elsewhere as well, so that withholding it here would hide nothing. */
    PUBLISHED_BEFORE,
    /** Withheld in an earlier report: it stays withheld, in the tables of this one too. */
    WITHHELD_BEFORE
  }

  /** The most that a count can be, so that no sum of counts leaves the whole numbers. */
  static final long MOST = 1_000_000_000_000L;

  /**
   * Checks the parts.
   *
   * @param key what it is of
   * @param value how many; zero or more
   * @param identifying whether it counts children or cases, so that a small one may identify a
   *     child
   * @param place where a reader can see it
   * @throws IllegalArgumentException if {@code value} is less than zero or more than 10^12, or zero
   *     and withheld before, since a true zero is shown
   */
  public Count {
    requireNonNull(key, "key");
    requireNonNull(place, "place");
    if (value < 0 || value > MOST) {
      throw new IllegalArgumentException(
          "the count " + key + " must be from 0 to " + MOST + " but was " + value);
    }
    if (value == 0 && place == Place.WITHHELD_BEFORE) {
      throw new IllegalArgumentException(
          "the count " + key + " is zero and cannot be withheld: a true zero is shown");
    }
  }

  @Override
  public String toString() {
    return key + (identifying ? ", identifying, " : ", ") + place;
  }
}
