// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.funding;

import org.ncscp.core.reference.Pounds;

/** What an amount must be. */
final class Amounts {
  private Amounts() {}

  static void requireNotBelowZero(String what, Pounds amount) {
    if (amount.compareTo(Pounds.ZERO) < 0) {
      throw new IllegalArgumentException(what + " must not be below zero but was " + amount);
    }
  }
}
