// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.ncscp.core.reference.Moment;

/**
 * A part of a meeting: whoever leaves at a moment is no longer there at that moment, and whoever
 * arrives at it is.
 *
 * @param from the first moment
 * @param to the moment at which it is over, not included
 */
public record Span(Instant from, Instant to) {

  /**
   * Refuses an end that is not after the beginning.
   *
   * @param from the first moment
   * @param to the moment at which it is over, not included
   * @throws IllegalArgumentException if {@code to} is not after {@code from}
   */
  public Span {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException(
          "to must be after from " + Moment.at(from) + " but was " + Moment.at(to));
    }
  }

  /**
   * Tells whether a moment lies in it.
   *
   * @param moment the moment
   * @return true at its beginning, false at its end
   */
  public boolean contains(Instant moment) {
    return !requireNonNull(moment, "moment").isBefore(from) && moment.isBefore(to);
  }

  /**
   * Tells whether another part lies in this one.
   *
   * @param other the other part
   * @return true if no moment of it lies outside
   */
  public boolean contains(Span other) {
    return !requireNonNull(other, "other").from.isBefore(from) && !other.to.isAfter(to);
  }

  /**
   * Tells whether the two have a moment in common.
   *
   * @param other the other part
   * @return false also where the one ends as the other begins
   */
  public boolean overlaps(Span other) {
    return from.isBefore(requireNonNull(other, "other").to) && other.from.isBefore(to);
  }

  /** Returns both moments with London's offset. */
  @Override
  public String toString() {
    return Moment.at(from) + " to " + Moment.at(to);
  }
}
