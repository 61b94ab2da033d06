// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What print tells of one count by itself.
 *
 * @param least the least that it can be
 * @param greatest the greatest that it can be; empty where nothing is told
 * @param how in which way it is told
 */
record Shown(long least, OptionalLong greatest, How how) {
  enum How {
    EXACT,
    ROUNDED,
    WITHHELD,
    NOT_PRINTED
  }

  /** A true zero is shown, so that whoever sees a sign for "withheld" knows of one at least. */
  static final Shown WITHHELD = new Shown(1, OptionalLong.empty(), How.WITHHELD);

  static final Shown NOT_PRINTED = new Shown(0, OptionalLong.empty(), How.NOT_PRINTED);

  static Shown exact(long value) {
    return new Shown(value, OptionalLong.of(value), How.EXACT);
  }

  /** Rounded half up; what rounds to zero and is not zero is shown as "low". */
  static Shown rounded(long value, OptionalInt roundingBase) {
    if (roundingBase.isEmpty() || value == 0) {
      return exact(value);
    }
    int base = roundingBase.getAsInt();
    long from = (value + base / 2) / base * base - base / 2;
    return new Shown(Math.max(from, 1), OptionalLong.of(from + base - 1), How.ROUNDED);
  }

  boolean isExact() {
    return how == How.EXACT;
  }
}
