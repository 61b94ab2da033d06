// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

/**
 * How little may be left, in one unit, before a deadline turns amber, and red. Late is always red.
 *
 * @param amber amber if at most so many are left
 * @param red red if at most so many are left
 */
public record RatingThreshold(int amber, int red) {

  /**
   * Refuses an order in which amber never shows.
   *
   * @param amber amber if at most so many are left
   * @param red red if at most so many are left
   * @throws IllegalArgumentException if {@code amber} is less than {@code red}
   */
  public RatingThreshold {
    if (amber < red) {
      throw new IllegalArgumentException("amber must be at least red " + red + " but was " + amber);
    }
  }
}
