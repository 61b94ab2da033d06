// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;

/** An organisation that the arrangements name. Immutable and thread-safe. */
@Value.Immutable
public abstract class Organisation implements Entry, WithOrganisation {
  Organisation() {}

  /**
   * Returns its name in the arrangements.
   *
   * @return the id
   */
  public abstract OrganisationId id();

  /**
   * Returns what it is called.
   *
   * @return the full name
   */
  @NotBlank
  public abstract String name();

  /**
   * Returns the other names in use.
   *
   * @return maybe none
   */
  public abstract List<String> alsoKnownAs();

  /**
   * Returns what it is, for whole classes of relevant agencies.
   *
   * @return maybe nothing stated
   */
  public abstract Set<OrganisationKind> kinds();

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

  /** Builds an {@link Organisation}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableOrganisation.Builder {
    Builder() {}
  }
}
