// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import org.ncscp.core.internal.Names;

/** What the figures of an indicator are in. */
public enum IndicatorUnit {
  /** How many: a whole number of zero or more, without a denominator. */
  COUNT(1),
  /** A part of a whole in a hundred: never above the whole. */
  PERCENT(100),
  /** A rate in a hundred that may be above it, for example places filled of places planned. */
  PER_100(100),
  /** A rate in a thousand. */
  PER_1000(1_000),
  /** A rate in ten thousand. */
  PER_10000(10_000),
  /** A rate in a hundred thousand. */
  PER_100000(100_000),
  /** Days, as stated or as a sum of days over how many share it. */
  DAYS(1),
  /** Pounds, as stated or as a sum over how many share it; only those may be below zero. */
  POUNDS(1);

  private final int per;

  IndicatorUnit(int per) {
    this.per = per;
  }

  /**
   * Returns what a numerator over its denominator is multiplied by.
   *
   * @return for example 100 for a percentage; 1 if nothing is
   */
  public int per() {
    return per;
  }

  /**
   * Tells whether it is a share or rate, which has no meaning without a denominator.
   *
   * @return true for a percentage and every rate
   */
  public boolean isRate() {
    return per > 1;
  }

  /**
   * Returns the unit in words.
   *
   * @return for example {@code per 100000}
   */
  public String inWords() {
    return Names.word(this).replace('-', ' ');
  }
}
