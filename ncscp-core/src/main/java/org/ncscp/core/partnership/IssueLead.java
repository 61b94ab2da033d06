// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.OrganisationId;

/** A partner agreed to lead on one issue. Immutable and thread-safe. */
@Value.Immutable
public abstract class IssueLead implements Entry, WithIssueLead {
  IssueLead() {}

  /**
   * Returns the issue.
   *
   * @return in words
   */
  @NotBlank
  public abstract String issue();

  /**
   * Returns who leads.
   *
   * @return one of the partners
   */
  public abstract OrganisationId partner();

  /**
   * Returns the decision by which it was agreed.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<DecisionReference> decision();

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

  /** Builds an {@link IssueLead}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableIssueLead.Builder {
    Builder() {}
  }
}
