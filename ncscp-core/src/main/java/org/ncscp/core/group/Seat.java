// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.SeatId;

/**
 * A seat in a group. It belongs to an organisation or a post, never to a person. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class Seat implements Entry, WithSeat {
  Seat() {}

  /**
   * Returns its name.
   *
   * @return unique in the group
   */
  public abstract SeatId id();

  /**
   * Returns what the source calls it.
   *
   * @return for example {@code Designated Nurse for Safeguarding Children}
   */
  @NotBlank
  public abstract String title();

  /**
   * Returns whose seat it is.
   *
   * @return the organisation, or empty for an independent one or where it is not stated
   */
  public abstract Optional<OrganisationId> organisation();

  /**
   * Returns the post that holds it.
   *
   * @return the post, or empty where it is not stated
   */
  public abstract Optional<PostId> post();

  /**
   * Returns the groups whose chairs hold it.
   *
   * @return maybe none
   */
  public abstract List<GroupId> chairOf();

  /**
   * Returns in what standing it takes part.
   *
   * @return the standing
   */
  public abstract Standing standing();

  @Override
  public abstract EffectivePeriod inForce();

  @Override
  public abstract List<LegalBasis> citations();

  @Override
  public abstract Optional<String> interpretation();

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
  }

  /** Builds a {@link Seat}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableSeat.Builder {
    Builder() {}
  }
}
