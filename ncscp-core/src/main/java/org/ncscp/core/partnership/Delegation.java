// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.Delegate;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;

/** What a delegate or group may decide without the lead partners. Immutable and thread-safe. */
@Value.Immutable
public abstract class Delegation implements Entry, WithDelegation {
  Delegation() {}

  /**
   * Returns who may decide.
   *
   * @return a post or a group
   */
  public abstract Delegate delegate();

  /**
   * Returns what.
   *
   * @return kinds of decision
   */
  @NotEmpty
  public abstract Set<DecisionKind> decisions();

  /**
   * Returns how the decision is reported back.
   *
   * @return in words, or empty if it need not be
   */
  public abstract Optional<String> reportBack();

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

  /** Builds a {@link Delegation}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableDelegation.Builder {
    Builder() {}
  }
}
