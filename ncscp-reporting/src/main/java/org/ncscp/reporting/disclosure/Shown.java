// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What print tells of one count by itself.
 *
 * @param how in which way it is told
 * @param figure what stands there; zero for "low", empty for a sign or nothing
 * @param least the least that it can be
 * @param greatest the greatest that it can be; empty where nothing is told
 */
record Shown(How how, OptionalLong figure, long least, OptionalLong greatest) {
  enum How {
    EXACT,
    ROUNDED,
    WITHHELD,
    NOT_PRINTED
  }

  /** A true zero is shown, so that whoever sees a sign for "withheld" knows of one at least. */
  static final Shown WITHHELD =
      new Shown(How.WITHHELD, OptionalLong.empty(), 1, OptionalLong.empty());

  static final Shown NOT_PRINTED =
      new Shown(How.NOT_PRINTED, OptionalLong.empty(), 0, OptionalLong.empty());

  static Shown exact(long value) {
    return new Shown(How.EXACT, OptionalLong.of(value), value, OptionalLong.of(value));
  }

  /** Rounded half up; what rounds to zero and is not zero is shown as "low". */
  static Shown rounded(long value, OptionalInt roundingBase) {
    if (roundingBase.isEmpty() || value == 0) {
      return exact(value);
    }
    int base = roundingBase.getAsInt();
    long multiple = (value + base / 2) / base * base;
    long from = multiple - base / 2;
    return new Shown(
        How.ROUNDED,
        OptionalLong.of(multiple),
        Math.max(from, 1),
        OptionalLong.of(from + base - 1));
  }

  boolean isExact() {
    return how == How.EXACT;
  }

  boolean isRounded() {
    return how == How.ROUNDED;
  }
}
