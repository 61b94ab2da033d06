// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import org.ncscp.reporting.table.CellText;

/** Months and days in words, of which {@link CellText} has the names. */
final class Months {
  private Months() {}

  /** Returns for example {@code April 2024}. */
  static String of(YearMonth month) {
    String day = CellText.day(month.atDay(1));
    return day.substring(day.indexOf(' ') + 1);
  }

  /** Returns for example {@code Apr 2024}. */
  static String brief(YearMonth month) {
    String words = of(month);
    return words.substring(0, 3) + words.substring(words.indexOf(' '));
  }

  /** Returns for example {@code 24 June}. */
  static String dayOfMonth(LocalDate day) {
    String words = CellText.day(day);
    return words.substring(0, words.lastIndexOf(' '));
  }
}
