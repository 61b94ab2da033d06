// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as an English reader writes them, whatever the JVM's locale. */
final class EnglishDates {
  private EnglishDates() {}

  /** For example {@code Friday 18 April 2025}. */
  static String of(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + date.getDayOfMonth()
        + " "
        + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + date.getYear();
  }
}
