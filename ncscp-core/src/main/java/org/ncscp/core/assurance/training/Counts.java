// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

/** What a count must be. */
final class Counts {
  private Counts() {}

  static void requireNotBelowZero(String what, int count) {
    if (count < 0) {
      throw new IllegalArgumentException(what + " must not be below zero but was " + count);
    }
  }
}
