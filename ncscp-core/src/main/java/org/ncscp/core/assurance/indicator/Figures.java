// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import java.math.BigDecimal;

/** What a number must be so that a sheet can hold it. */
final class Figures {
  private static final int MOST_BEFORE = 13;
  private static final int MOST_AFTER = 6;

  private Figures() {}

  static void requireNumber(String what, BigDecimal number) {
    if (number.scale() < 0
        || number.scale() > MOST_AFTER
        || number.precision() - number.scale() > MOST_BEFORE) {
      throw new IllegalArgumentException(
          what
              + " must have at most 13 digits before and 0 to 6 after the point but was "
              + number);
    }
  }

  static void requireNotBelowZero(String what, BigDecimal number) {
    requireNumber(what, number);
    if (number.signum() < 0) {
      throw new IllegalArgumentException(
          what + " must not be below zero but was " + number.toPlainString());
    }
  }
}
