// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year in England, from 1 September to 31 August.
 *
 * <pre>{@code
 * SchoolYear.parse("2023/24").last();                       // 2024-08-31
 * SchoolYear.containing(LocalDate.of(2024, 8, 31));         // 2023/24
 * }</pre>
 *
 * <p>Source: NCSCP annual report 2024/25, Safeguarding Practice and Assurance: the audit runs with
 * the school year.
 *
 * @param startYear the year of its September, 1900 to 2199
 */
public record SchoolYear(int startYear) implements Comparable<SchoolYear> {
  private static final Pattern FORM = Pattern.compile("([0-9]{4})/([0-9]{2}|[0-9]{4})");

  /**
   * Checks the year.
   *
   * @param startYear the year of its September, 1900 to 2199
   * @throws IllegalArgumentException if it is out of range
   */
  public SchoolYear {
    if (startYear < 1900 || startYear > 2199) {
      throw new IllegalArgumentException(
          "school year must begin in 1900 to 2199 but was " + startYear);
    }
  }

  /**
   * Reads a school year.
   *
   * @param text two years that follow each other: {@code 2023/24} or {@code 2023/2024}
   * @return the school year
   * @throws IllegalArgumentException if the text has another form
   */
  public static SchoolYear parse(String text) {
    Matcher form = FORM.matcher(requireNonNull(text, "text"));
    if (form.matches()) {
      int start = Integer.parseInt(form.group(1));
      if (Integer.toString(start + 1).endsWith(form.group(2))) {
        return new SchoolYear(start);
      }
    }
    throw new IllegalArgumentException(
        "school year must be a year and the next, as 2023/24, but was \"" + text + "\"");
  }

  /**
   * Returns the school year in which a day lies.
   *
   * @param day the day
   * @return the school year
   * @throws IllegalArgumentException if it begins before 1900 or after 2199
   */
  public static SchoolYear containing(LocalDate day) {
    return new SchoolYear(day.getYear() - (day.getMonth().compareTo(Month.SEPTEMBER) < 0 ? 1 : 0));
  }

  /**
   * Returns the first day.
   *
   * @return 1 September
   */
  public LocalDate first() {
    return LocalDate.of(startYear, Month.SEPTEMBER, 1);
  }

  /**
   * Returns the last day.
   *
   * @return 31 August of the next year
   */
  public LocalDate last() {
    return LocalDate.of(startYear + 1, Month.AUGUST, 31);
  }

  /** Refuses a day before its first. */
  void requireNotBefore(String what, LocalDate day) {
    if (day.isBefore(first())) {
      throw new IllegalArgumentException(
          what
              + " must be on or after the first day of "
              + this
              + ", "
              + first()
              + ", but was "
              + day);
    }
  }

  /**
   * Tells whether a day lies in the school year.
   *
   * @param day the day
   * @return true for the first and the last day too
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }

  @Override
  public int compareTo(SchoolYear other) {
    return Integer.compare(startYear, other.startYear);
  }

  /** Returns for example {@code 2023/24}. */
  @Override
  public String toString() {
    return startYear + "/" + String.format(Locale.ROOT, "%02d", (startYear + 1) % 100);
  }
}
