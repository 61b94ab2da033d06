// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as explanations write them. */
final class EnglishDates {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private EnglishDates() {}

  /** Returns for example {@code Thursday 17 April 2025}. */
  static String of(LocalDate day) {
    return LONG.format(day);
  }
}
