// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.OrganisationId;

/** A body that acts for a partner, who stays accountable. Immutable and thread-safe. */
@Value.Immutable
public abstract class DeliveryBody implements Entry, WithDeliveryBody {
  DeliveryBody() {}

  /**
   * Returns which.
   *
   * @return the organisation
   */
  public abstract OrganisationId organisation();

  /**
   * Returns what it does for the partner.
   *
   * @return in words
   */
  @NotEmpty
  public abstract List<String> functions();

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

  /** Builds a {@link DeliveryBody}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableDeliveryBody.Builder {
    Builder() {}
  }
}
