// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.voting.Quorum;
import org.ncscp.core.voting.QuorumEnforcement;

/**
 * Who must be present for a group to decide, and what follows if they are not. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class QuorumRule implements Entry, OfSegment, WithQuorumRule {
  QuorumRule() {}

  /**
   * Returns who must be present.
   *
   * @return an expression over the seats of the group
   */
  public abstract Quorum present();

  /**
   * Returns what follows if they are not.
   *
   * @return unspecified, if the arrangements do not say
   */
  @Value.Default
  public QuorumEnforcement ifNotMet() {
    return QuorumEnforcement.UNSPECIFIED;
  }

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

  /** Builds a {@link QuorumRule}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableQuorumRule.Builder {
    Builder() {}
  }
}
