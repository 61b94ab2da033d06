// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotEmpty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;

/**
 * One person's attendance of a meeting. A seat may have several: its holder for one part and a
 * deputy for another. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Attendance implements WithAttendance {
  Attendance() {}

  /**
   * Returns as what the person attended.
   *
   * @return in a seat, or as a visitor
   */
  public abstract Attendee attendee();

  /**
   * Returns who attended.
   *
   * @return a pseudonym
   */
  public abstract PersonReference person();

  /**
   * Tells whether the person acted for the holder.
   *
   * @return false for the holder, for an interim holder and for a visitor
   */
  @Value.Default
  public boolean deputising() {
    return false;
  }

  /**
   * Returns when the person was there.
   *
   * @return at least one span, in order of time, without overlap
   */
  @NotEmpty
  public abstract List<Span> spans();

  /**
   * Returns the seat in which the person attended.
   *
   * @return empty for a visitor
   */
  public Optional<SeatId> seat() {
    return attendee() instanceof Attendee.InSeat in ? Optional.of(in.seat()) : Optional.empty();
  }

  /**
   * Tells whether the person was there at a moment.
   *
   * @param moment the moment
   * @return true from the beginning of a span up to its end, the end not included
   */
  public boolean coversMoment(Instant moment) {
    requireNonNull(moment, "moment");
    return spans().stream().anyMatch(span -> span.contains(moment));
  }

  /** Tells whether the two were there at one moment. */
  boolean overlaps(Attendance other) {
    return spans().stream().anyMatch(span -> other.spans().stream().anyMatch(span::overlaps));
  }

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Values.validate(this);
    for (int i = 1; i < spans().size(); i++) {
      if (spans().get(i).from().isBefore(spans().get(i - 1).to())) {
        throw new IllegalArgumentException(
            "spans must be in order of time without overlap but "
                + spans().get(i)
                + " comes after "
                + spans().get(i - 1));
      }
    }
    if (deputising() && seat().isEmpty()) {
      throw new IllegalArgumentException(
          "deputising must be in a seat but " + person() + " was a visitor");
    }
  }

  /** Builds an {@link Attendance}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableAttendance.Builder {
    Builder() {}
  }
}
