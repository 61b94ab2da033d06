// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static java.util.Objects.requireNonNull;

/**
 * A printed percentage or rate: the part in the whole, rounded half up. It is withheld with its
 * part and with its whole, and by itself where it gives a count away.
 *
 * @param key what it is of
 * @param part the count above the line
 * @param whole the count below the line; where it is zero the table shows that there is no share
 * @param base in how many it is printed: 100 for a percentage, 1,000 for a rate in a thousand
 * @param decimals how many decimals of it are printed, from 0 to 4
 */
public record ShareOf(CountKey key, CountKey part, CountKey whole, int base, int decimals) {
  private static final int MOST_DECIMALS = 4;

  /**
   * Checks the parts.
   *
   * @param key what it is of
   * @param part the count above the line
   * @param whole the count below the line; where it is zero the table shows that there is no share
   * @param base in how many it is printed, 1 or more
   * @param decimals how many decimals of it are printed, from 0 to 4
   * @throws IllegalArgumentException if the base is below one, if there are fewer than 0 or more
   *     than 4 decimals, or part and whole are one
   */
  public ShareOf {
    requireNonNull(key, "key");
    requireNonNull(part, "part");
    requireNonNull(whole, "whole");
    if (base < 1) {
      throw new IllegalArgumentException(
          "the share %s must be in 1 or more but is in %d".formatted(key, base));
    }
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          "the share %s must have from 0 to %d decimals but has %d"
              .formatted(key, MOST_DECIMALS, decimals));
    }
    if (part.equals(whole)) {
      throw new IllegalArgumentException("the share " + key + " is of " + part + " in itself");
    }
  }

  /** Steps of the last printed decimal in the whole: 1000 for a percentage with one decimal. */
  long steps() {
    long steps = base;
    for (int i = 0; i < decimals; i++) {
      steps *= 10;
    }
    return steps;
  }

  /** What is printed, in steps of the last decimal: 333 for 33.3 %. */
  long printed(long partValue, long wholeValue) {
    return (2 * steps() * partValue + wholeValue) / (2 * wholeValue);
  }
}
