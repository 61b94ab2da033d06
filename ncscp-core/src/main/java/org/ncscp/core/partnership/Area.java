// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.OrganisationId;

/** The area that the arrangements cover. Immutable and thread-safe. */
@Value.Immutable
public abstract class Area implements Entry, WithArea {
  Area() {}

  /**
   * Returns the area in words.
   *
   * @return in words
   */
  @NotBlank
  public abstract String description();

  /**
   * Returns the local authorities whose boundaries it is.
   *
   * @return maybe none named
   */
  public abstract List<OrganisationId> authorities();

  /**
   * Returns how partners work with another area's review.
   *
   * @return in words, or empty if it is not stated
   */
  public abstract Optional<String> cooperation();

  /**
   * Returns the partnerships with which this one works.
   *
   * @return maybe none named
   */
  public abstract List<Neighbour> neighbours();

  /**
   * Returns figures about the area.
   *
   * @return as they are stated, never added up
   */
  public abstract List<AreaFigure> profile();

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

  /** Builds an {@link Area}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableArea.Builder {
    Builder() {}
  }
}
