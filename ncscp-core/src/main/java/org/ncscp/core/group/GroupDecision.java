// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.voting.DecisionRule;

/** How a group decides some kinds of decision. Immutable and thread-safe. */
@Value.Immutable
public abstract class GroupDecision implements Entry, OfSegment, WithGroupDecision {
  GroupDecision() {}

  /**
   * Returns the kinds of decision.
   *
   * @return empty for every kind that no other rule of the group names
   */
  public abstract Set<DecisionKind> kinds();

  /**
   * Returns how it decides them.
   *
   * @return the rule
   */
  public abstract DecisionRule rule();

  /**
   * Returns the rules whose duty another body has on the same matter. No decision discharges, stops
   * or delays it.
   *
   * @return deadline rules and recurring duties of the rule book, maybe none
   */
  public abstract List<RuleId> duties();

  @Override
  public abstract Optional<PartnershipId> segment();

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

  /** Builds a {@link GroupDecision}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableGroupDecision.Builder {
    Builder() {}
  }
}
