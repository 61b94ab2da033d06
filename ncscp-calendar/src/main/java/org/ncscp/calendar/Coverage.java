// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;

/**
 * The days that the data can speak of: confirmed, then projected from standing law, then none.
 * Whole years; all three days are inclusive.
 *
 * @param from the first confirmed day
 * @param confirmedTo the last confirmed day
 * @param projectedTo the last projected day
 */
public record Coverage(LocalDate from, LocalDate confirmedTo, LocalDate projectedTo) {

  /** What the data can say of a day. */
  public enum Certainty {
    /** Every holiday of the day's year is published. */
    CONFIRMED,
    /** Standing law alone: a day may still be moved or added. */
    PROJECTED,
    /** Nothing. */
    OUTSIDE
  }

  /**
   * Checks the days.
   *
   * @param from the first confirmed day
   * @param confirmedTo the last confirmed day
   * @param projectedTo the last projected day
   * @throws IllegalArgumentException if they are not the ends of years, or out of order
   */
  public Coverage {
    requireNonNull(from, "from");
    requireNonNull(confirmedTo, "confirmedTo");
    requireNonNull(projectedTo, "projectedTo");
    boolean wholeYears =
        from.getDayOfYear() == 1
            && confirmedTo.getDayOfYear() == confirmedTo.lengthOfYear()
            && projectedTo.getDayOfYear() == projectedTo.lengthOfYear();
    if (!wholeYears || confirmedTo.isBefore(from) || projectedTo.isBefore(confirmedTo)) {
      throw new IllegalArgumentException(
          "coverage must be whole years, from, confirmedTo, projectedTo in this order but was "
              + String.join(", ", from.toString(), confirmedTo.toString(), projectedTo.toString()));
    }
  }

  /**
   * Tells how sure the data is of a day.
   *
   * @param day any day
   * @return the certainty
   */
  public Certainty of(LocalDate day) {
    if (day.isBefore(from) || day.isAfter(projectedTo)) {
      return Certainty.OUTSIDE;
    }
    return day.isAfter(confirmedTo) ? Certainty.PROJECTED : Certainty.CONFIRMED;
  }

  /**
   * Tells whether every day of a year is confirmed. A health check that asks this for next year
   * fails in time for the data to be refreshed.
   *
   * @param year the year
   * @return true if the whole year is confirmed
   */
  public boolean confirms(Year year) {
    return of(year.atDay(1)) == Certainty.CONFIRMED
        && of(year.atDay(year.length())) == Certainty.CONFIRMED;
  }

  /** The days covered by both. */
  Coverage intersectedWith(Coverage other) {
    return new Coverage(
        from.isAfter(other.from) ? from : other.from,
        confirmedTo.isBefore(other.confirmedTo) ? confirmedTo : other.confirmedTo,
        projectedTo.isBefore(other.projectedTo) ? projectedTo : other.projectedTo);
  }

  @Override
  public String toString() {
    return "confirmed " + from + " to " + confirmedTo + ", projected to " + projectedTo;
  }
}
