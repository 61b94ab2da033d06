// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;

/** What the arrangements say of reviews. Immutable and thread-safe. */
@Value.Immutable
public abstract class ReviewArrangements implements Entry, WithReviewArrangements {
  ReviewArrangements() {}

  /**
   * Returns whether there is no rapid review without a notification.
   *
   * @return false where a partner's referral is enough; empty if it is not stated
   */
  public abstract Optional<Boolean> rapidReviewNeedsNotification();

  /**
   * Returns the kinds of review.
   *
   * @return maybe none
   */
  public abstract List<ReviewKind> kinds();

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

  /** Builds a {@link ReviewArrangements}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableReviewArrangements.Builder {
    Builder() {}
  }
}
