// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;

/** Something that only this group may decide. Immutable and thread-safe. */
@Value.Immutable
public abstract class ReservedMatter implements Entry, WithReservedMatter {
  ReservedMatter() {}

  /**
   * Returns what it is.
   *
   * @return in words
   */
  @NotBlank
  public abstract String matter();

  /**
   * Returns the kinds of decision.
   *
   * @return at least one
   */
  @NotEmpty
  public abstract Set<DecisionKind> kinds();

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

  /** Builds a {@link ReservedMatter}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableReservedMatter.Builder {
    Builder() {}
  }
}
