// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

/** Work that may still be done, counted in rows changed and not in time, so that it ends alike. */
final class Work {
  private long left;

  Work(long limit) {
    left = limit;
  }

  /** Ends the work like a number that outgrows its type: in both cases nothing is proved. */
  void spend(long amount) {
    left -= amount;
    if (left < 0) {
      throw new ArithmeticException("the work limit is reached");
    }
  }
}
