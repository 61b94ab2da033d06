// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar.internal;

import java.time.LocalDate;

/** The date of Easter in the Gregorian calendar, as the Calendar (New Style) Act 1750 fixes it. */
public final class Easter {
  private Easter() {}

  /** Returns Easter Sunday by the anonymous algorithm (Nature, 20 April 1876; Meeus, chapter 8). */
  public static LocalDate sunday(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
