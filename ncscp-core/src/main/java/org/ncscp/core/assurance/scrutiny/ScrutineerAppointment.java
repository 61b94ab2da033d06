// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;

/**
 * An appointment to the post of a scrutineer. Two to one post are never in force on one day.
 * Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Independent Scrutiny: "An Independent
 * Scrutineer is appointed by the safeguarding partners".
 */
@Value.Immutable
public abstract class ScrutineerAppointment implements YearRecord, WithScrutineerAppointment {
  ScrutineerAppointment() {}

  /**
   * Returns the post.
   *
   * @return its name, for example {@code independent-scrutineer}
   */
  public abstract PostId post();

  /**
   * Returns who was appointed.
   *
   * @return a reference that is not a name; empty if none is kept
   */
  public abstract Optional<PersonReference> person();

  /**
   * Returns for when.
   *
   * @return the first and last day, both included; no last day while no end is set
   */
  public abstract EffectivePeriod inForce();

  /**
   * Returns who appointed.
   *
   * @return one body at least, in the order in which they were given
   */
  public abstract Set<BodyId> appointedBy();

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
    if (appointedBy().isEmpty()) {
      throw new IllegalArgumentException(
          "appointed-by must have one body at least but had none for " + post());
    }
  }

  /** Builds a {@link ScrutineerAppointment}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableScrutineerAppointment.Builder {
    Builder() {}
  }
}
