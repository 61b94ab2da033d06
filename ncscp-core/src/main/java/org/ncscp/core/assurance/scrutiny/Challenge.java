// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;

/**
 * A challenge: by the scrutineer, or by one partner to another. Immutable and thread-safe.
 *
 * <p>Source: NCSCP annual report 2024/25, Independent Scrutiny: "My challenge on how the
 * partnership addresses the issue of 'neglect' is a good example".
 */
@Value.Immutable
public abstract class Challenge implements YearRecord, WithChallenge {
  Challenge() {}

  /**
   * Returns which challenge it is.
   *
   * @return its name
   */
  public abstract ChallengeId challenge();

  /**
   * Returns when it was made.
   *
   * @return the day
   */
  public abstract LocalDate day();

  /**
   * Returns who made it.
   *
   * @return a body, group or post
   */
  public abstract BodyId by();

  /**
   * Returns to whom it was made.
   *
   * @return another body, group or post
   */
  public abstract BodyId to();

  /**
   * Returns what it is about.
   *
   * @return words that say nothing of a child
   */
  @NotBlank
  public abstract String about();

  /**
   * Returns what was said.
   *
   * @return the challenge
   */
  public abstract FreeText text();

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
    provenance().requireHappened("day", day());
    if (by().equals(to())) {
      throw new IllegalArgumentException(
          "to must be another body than by " + by() + " but was the same");
    }
  }

  /** Builds a {@link Challenge}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableChallenge.Builder {
    Builder() {}
  }
}
