// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Position;
import org.ncscp.core.voting.SeatState;

/** What one seat did when something was decided. Immutable and thread-safe. */
@Value.Immutable
public abstract class SeatTally implements WithSeatTally {
  SeatTally() {}

  /**
   * Returns the seat.
   *
   * @return unique in the tally
   */
  public abstract SeatId seat();

  /**
   * Returns where it stood while consensus was sought.
   *
   * @return empty if it was not sought
   */
  public abstract Optional<Position> position();

  /**
   * Returns what it did in the vote.
   *
   * @return empty if there was none
   */
  public abstract Optional<SeatState> state();

  /**
   * Returns for which of several options it was.
   *
   * @return empty if there are none, or it was for none
   */
  public abstract Optional<OptionId> option();

  /**
   * Returns who acted for it.
   *
   * @return a pseudonym, or empty if nobody did or it is not stated
   */
  public abstract Optional<PersonReference> person();

  /**
   * Returns by what authority.
   *
   * @return in words, for example {@code holder of chief-nurse}
   */
  public abstract Optional<String> authority();

  /**
   * Returns the reason that was given, most often for dissent.
   *
   * @return the text, withheld
   */
  public abstract Optional<FreeText> reason();

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
    if (authority().filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("authority must be in words but was blank");
    }
    if (position().isEmpty() && state().isEmpty()) {
      throw new IllegalArgumentException(
          "seat " + seat() + " must have a position or a state but has neither");
    }
  }

  /** Builds a {@link SeatTally}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableSeatTally.Builder {
    Builder() {}
  }
}
