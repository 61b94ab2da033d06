// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The days of which a yearly report speaks. Partnerships have reported on periods of 12, 17, 18 and
 * 24 months; Nottingham's run from 1 April to 31 March.
 *
 * @param label what the report calls it, for example {@code 2024/25}
 * @param first the first day, inclusive
 * @param last the last day, inclusive
 */
public record ReportingPeriod(String label, LocalDate first, LocalDate last)
    implements Serializable {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  /**
   * Checks the period.
   *
   * @param label what the report calls it
   * @param first the first day, inclusive
   * @param last the last day, inclusive
   * @throws IllegalArgumentException if the label is blank or {@code last} is before {@code first}
   */
  public ReportingPeriod {
    if (label.isBlank()) {
      throw new IllegalArgumentException("label must not be blank but was \"" + label + "\"");
    }
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "last must be on or after first " + first + " but was " + last);
    }
  }

  /**
   * Returns the year from 1 April to 31 March.
   *
   * @param startYear the year of its April, for example 2024
   * @return the period, labelled {@code 2024/25}
   * @throws IllegalArgumentException if the year is before 1900 or after 2199, such as 24
   */
  public static ReportingPeriod ofFinancialYear(int startYear) {
    if (startYear < FIRST_YEAR || startYear > LAST_YEAR) {
      throw new IllegalArgumentException(
          "startYear must be from 1900 to 2199, as 2024 for 2024/25, but was " + startYear);
    }
    String label = startYear + "/" + String.format(Locale.ROOT, "%02d", (startYear + 1) % 100);
    LocalDate first = LocalDate.of(startYear, Month.APRIL, 1);
    return new ReportingPeriod(label, first, first.plusYears(1).minusDays(1));
  }

  /**
   * Returns its quarters: three months each, the first from the first day of the period.
   *
   * @return in order of time, labelled {@code 2024/25 Q1} and so on; the last one is shorter if the
   *     period is not of so many whole quarters
   */
  public List<ReportingPeriod> quarters() {
    List<ReportingPeriod> quarters = new ArrayList<>();
    for (LocalDate from = first; !from.isAfter(last); ) {
      LocalDate next = first.plusMonths(3L * (quarters.size() + 1));
      LocalDate to = next.isAfter(last) ? last : next.minusDays(1);
      quarters.add(new ReportingPeriod(label + " Q" + (quarters.size() + 1), from, to));
      from = next;
    }
    return List.copyOf(quarters);
  }

  /**
   * Tells whether a day lies in the period.
   *
   * @param day the day
   * @return true for the first and the last day too
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /**
   * Tells whether the two have a day in common.
   *
   * @param other the other period
   * @return true if some day lies in both
   */
  public boolean overlaps(ReportingPeriod other) {
    return !last.isBefore(other.first) && !first.isAfter(other.last);
  }
}
