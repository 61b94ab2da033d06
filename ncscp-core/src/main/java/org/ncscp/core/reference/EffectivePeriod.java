// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something is in force.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive; empty while it is still in force
 */
public record EffectivePeriod(LocalDate from, Optional<LocalDate> to) {

  /**
   * Refuses a last day before the first.
   *
   * @param from the first day, inclusive
   * @param to the last day, inclusive; empty while it is still in force
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   */
  public EffectivePeriod {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (to.isPresent() && to.get().isBefore(from)) {
      throw new IllegalArgumentException(
          "to must be on or after from " + from + " but was " + to.get());
    }
  }

  /**
   * Returns a period that has not ended.
   *
   * @param from the first day
   * @return the period from that day on
   */
  public static EffectivePeriod from(LocalDate from) {
    return new EffectivePeriod(from, Optional.empty());
  }

  /**
   * Returns a period with both its ends.
   *
   * @param from the first day, inclusive
   * @param to the last day, inclusive
   * @return the period
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   */
  public static EffectivePeriod ofClosed(LocalDate from, LocalDate to) {
    return new EffectivePeriod(from, Optional.of(requireNonNull(to, "to")));
  }

  /**
   * Tells whether a day is in the period.
   *
   * @param day the day
   * @return true from the first to the last day, both included
   */
  public boolean contains(LocalDate day) {
    return !requireNonNull(day, "day").isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
  }

  /**
   * Tells whether the two have a day in common.
   *
   * @param other the other period
   * @return true if some day lies in both
   */
  public boolean overlaps(EffectivePeriod other) {
    requireNonNull(other, "other");
    return (to.isEmpty() || !to.get().isBefore(other.from))
        && (other.to.isEmpty() || !other.to.get().isBefore(from));
  }

  /**
   * Returns the days that lie in both.
   *
   * @param other the other period
   * @return the common days, or empty if there is none
   */
  public Optional<EffectivePeriod> intersection(EffectivePeriod other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    LocalDate later = from.isAfter(other.from) ? from : other.from;
    boolean first = other.to.isEmpty() || (to.isPresent() && to.get().isBefore(other.to.get()));
    return Optional.of(new EffectivePeriod(later, first ? to : other.to));
  }

  /** Returns for example {@code 2018-06-29 to 2023-12-14} or {@code 2023-12-15 on}. */
  @Override
  public String toString() {
    return to.map(last -> from + " to " + last).orElse(from + " on");
  }
}
