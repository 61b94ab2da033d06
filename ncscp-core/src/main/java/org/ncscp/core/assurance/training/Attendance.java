// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;

/**
 * How many people of one agency booked one session, and how many came. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Attendance implements YearRecord, WithAttendance {
  Attendance() {}

  /**
   * Returns the session.
   *
   * @return its id
   */
  public abstract SessionId session();

  /**
   * Returns the agency whose people these are.
   *
   * @return its id
   */
  public abstract OrganisationId agency();

  /**
   * Returns how many places were booked.
   *
   * @return zero or more
   */
  public abstract int booked();

  /**
   * Returns how many people came.
   *
   * @return zero or more, and not more than were booked unless there is a {@link #reason}
   */
  public abstract int attended();

  /**
   * Returns why more came than had booked, or anything else that explains the figures.
   *
   * @return the reason; never empty where more came than had booked
   */
  public abstract Optional<FreeText> reason();

  /**
   * Returns how many booked places were not taken up.
   *
   * @return booked less attended; zero where more came than had booked
   */
  public int notAttended() {
    return Math.max(0, booked() - attended());
  }

  /**
   * Returns how many came above the booked places.
   *
   * @return attended less booked; zero where no more came than had booked
   */
  public int unbooked() {
    return Math.max(0, attended() - booked());
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
    Counts.requireNotBelowZero("booked", booked());
    Counts.requireNotBelowZero("attended", attended());
    if (attended() > booked() && reason().isEmpty()) {
      throw new IllegalArgumentException(
          "attended must not be above booked without a reason but was "
              + attended()
              + " above "
              + booked());
    }
  }

  /** Builds an {@link Attendance}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableAttendance.Builder {
    Builder() {}
  }
}
