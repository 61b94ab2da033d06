// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When something happened: a day, or a moment of it. A moment's day is the day in Europe/London,
 * whatever the JVM's zone. Immutable and thread-safe.
 *
 * <pre>{@code
 * Moment.on(LocalDate.of(2025, 4, 17));
 * Moment.at(Instant.parse("2025-04-17T23:30:00Z")).day();                 // 2025-04-18
 * Moment.inLondon(LocalDateTime.of(2025, 3, 30, 1, 30));                  // refused: never was
 * }</pre>
 */
public final class Moment implements Comparable<Moment> {
  /** The zone in which the partnerships' days begin and end. */
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final LocalDate day;
  private final Optional<Instant> instant;

  private Moment(LocalDate day, Optional<Instant> instant) {
    this.day = day;
    this.instant = instant;
  }

  /**
   * Returns a day without a time.
   *
   * @param day the day in London
   * @return the day
   */
  public static Moment on(LocalDate day) {
    return new Moment(requireNonNull(day, "day"), Optional.empty());
  }

  /**
   * Returns a moment.
   *
   * @param instant the moment
   * @return the moment, and its day in London
   */
  public static Moment at(Instant instant) {
    requireNonNull(instant, "instant");
    return new Moment(dayOf(instant), Optional.of(instant));
  }

  /**
   * Returns a moment told in any zone.
   *
   * @param time the moment
   * @return the moment, and its day in London
   */
  public static Moment at(ZonedDateTime time) {
    return at(requireNonNull(time, "time").toInstant());
  }

  /**
   * Returns a moment told by the clock on the wall in London.
   *
   * @param time the time in London
   * @return the moment
   * @throws IllegalArgumentException if the clocks skipped that time or showed it twice
   */
  public static Moment inLondon(LocalDateTime time) {
    List<ZoneOffset> offsets = LONDON.getRules().getValidOffsets(requireNonNull(time, "time"));
    if (offsets.size() != 1) {
      throw new IllegalArgumentException(
          "time must be one moment in London but "
              + time
              + (offsets.isEmpty() ? " was skipped" : " came twice")
              + " when the clocks changed; give it with its offset");
    }
    return at(time.toInstant(offsets.get(0)));
  }

  /**
   * Returns the day in London on which a moment lies.
   *
   * @param instant the moment
   * @return its day
   */
  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(requireNonNull(instant, "instant"), LONDON);
  }

  /**
   * Returns the last moment of a day in London.
   *
   * @param day the day
   * @return one nanosecond before the next day begins
   */
  public static Instant endOf(LocalDate day) {
    return startOf(requireNonNull(day, "day").plusDays(1)).minusNanos(1);
  }

  /**
   * Returns the first moment of a day in London.
   *
   * @param day the day
   * @return its midnight
   */
  public static Instant startOf(LocalDate day) {
    return requireNonNull(day, "day").atStartOfDay(LONDON).toInstant();
  }

  /**
   * Returns the day in London.
   *
   * @return the day
   */
  public LocalDate day() {
    return day;
  }

  /**
   * Returns the moment itself, if more than the day is known.
   *
   * @return the moment, or empty for a day
   */
  public Optional<Instant> instant() {
    return instant;
  }

  /**
   * Returns the first moment at which it can have been.
   *
   * @return the moment, or the start of the day
   */
  public Instant earliest() {
    return instant.orElseGet(() -> startOf(day));
  }

  /**
   * Compares the days, then the moments; a day without a time comes before the moments of that day.
   *
   * @param other the other
   * @return negative, zero or positive
   */
  @Override
  public int compareTo(Moment other) {
    int days = day.compareTo(other.day);
    if (days != 0 || (instant.isEmpty() && other.instant.isEmpty())) {
      return days;
    }
    if (instant.isEmpty() || other.instant.isEmpty()) {
      return instant.isEmpty() ? -1 : 1;
    }
    return instant.get().compareTo(other.instant.get());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Moment that && day.equals(that.day) && instant.equals(that.instant);
  }

  @Override
  public int hashCode() {
    return 31 * day.hashCode() + instant.hashCode();
  }

  /** Returns the day, or the moment with London's offset. */
  @Override
  public String toString() {
    return instant
        .map(at -> at.atZone(LONDON).toOffsetDateTime().toString())
        .orElse(day.toString());
  }
}
