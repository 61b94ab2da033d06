// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.ReturnId;

/** Something that bodies must return, with staged deadlines. Immutable and thread-safe. */
@Value.Immutable
public abstract class ComplianceReturn implements Entry, WithComplianceReturn {
  ComplianceReturn() {}

  /**
   * Returns its name in the arrangements.
   *
   * @return the id
   */
  public abstract ReturnId id();

  /**
   * Returns what it is called.
   *
   * @return the full name
   */
  @NotBlank
  public abstract String name();

  /**
   * Returns who must return it.
   *
   * @return kinds of organisation
   */
  @NotEmpty
  public abstract List<OrganisationKind> of();

  /**
   * Returns by when.
   *
   * @return in order of time
   */
  @NotEmpty
  public abstract List<ReturnStage> stages();

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

  /** Builds a {@link ComplianceReturn}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableComplianceReturn.Builder {
    Builder() {}
  }
}
