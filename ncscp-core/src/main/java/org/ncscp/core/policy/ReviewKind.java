// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.rule.TimeLimit;

/** A kind of review that the partnership may undertake. Immutable and thread-safe. */
@Value.Immutable
public abstract class ReviewKind implements Entry, WithReviewKind {
  ReviewKind() {}

  /**
   * Returns its name in the arrangements.
   *
   * @return the id
   */
  public abstract ReviewKindId id();

  /**
   * Returns what it is called.
   *
   * @return the full name
   */
  @NotBlank
  public abstract String name();

  /**
   * Returns the group that decides whether one is undertaken.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<GroupId> decidedBy();

  /**
   * Returns by when it is to be finished.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<TimeLimit> within();

  /**
   * Returns when one is undertaken.
   *
   * @return maybe nothing stated
   */
  public abstract List<ReviewCriterion> criteria();

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

  /** Builds a {@link ReviewKind}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableReviewKind.Builder {
    Builder() {}
  }
}
