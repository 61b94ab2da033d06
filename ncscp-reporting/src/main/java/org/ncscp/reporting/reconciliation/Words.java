// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.ncscp.core.reference.ReportingPeriod;

/** Figures, days and lists as an English reader writes them, whatever the JVM's locale. */
final class Words {
  private static final int LONGEST = 180;

  private Words() {}

  /** For example {@code 27 July 2024}. */
  static String of(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + day.getYear();
  }

  /** For example {@code 2024/25 (1 April 2024 to 31 March 2025)}. */
  static String of(ReportingPeriod period) {
    return period.label() + " (" + of(period.first()) + " to " + of(period.last()) + ")";
  }

  /** Commas between, and "and" before the last. */
  static String list(List<String> several) {
    return list(several, "and");
  }

  /** Commas between, and a word before the last. */
  static String list(List<String> several, String word) {
    int last = several.size() - 1;
    return last < 1
        ? String.join("", several)
        : String.join(", ", several.subList(0, last)) + " " + word + " " + several.get(last);
  }

  /** With commas between thousands and a real minus sign. */
  static String number(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    int places = Math.max(0, value.scale());
    format.setMinimumFractionDigits(places);
    format.setMaximumFractionDigits(places);
    return (value.signum() < 0 ? "\u2212" : "") + format.format(value.abs());
  }

  /** Pounds, with pence only if there are any. */
  static String pounds(BigDecimal value) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return (value.signum() < 0 ? "\u2212" : "") + "£" + number(value.abs().setScale(whole ? 0 : 2));
  }

  /**
   * A text as the matter of a finding: lower-case words joined by hyphens. What is too long for a
   * name, or has no such words, is told apart by a number made of it.
   */
  static String matter(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String plain = words.replaceAll("^-|-$", "");
    String number = Integer.toHexString(text.hashCode());
    if (plain.length() > LONGEST) {
      return plain.substring(0, LONGEST).replaceAll("-$", "") + "-" + number;
    }
    return plain.isEmpty() ? number : plain;
  }
}
