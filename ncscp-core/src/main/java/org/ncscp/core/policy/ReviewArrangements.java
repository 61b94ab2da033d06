// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.Theme;
import org.ncscp.core.rule.FactKind;

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

  /**
   * Returns on which kinds of decision the steps of a review rest.
   *
   * @return each step at most once; of a step that is left out nothing is stated
   */
  public abstract List<StepDecisions> decisions();

  /**
   * Returns which facts of the rule book the steps of a review state.
   *
   * @return each step at most once; a step that is left out states no fact
   */
  public abstract List<StepFact> facts();

  /**
   * Returns the themes of learning that the partnership adds to the national list.
   *
   * @return maybe none
   */
  public abstract List<Theme> themes();

  @Override
  public abstract EffectivePeriod inForce();

  @Override
  public abstract List<LegalBasis> citations();

  @Override
  public abstract Optional<String> interpretation();

  /**
   * Returns on which kinds of decision a step rests.
   *
   * @param step the step
   * @return any one of which is needed; empty if it is not stated, so that any kind will do
   */
  public Set<DecisionKind> decisionKinds(DecidedStep step) {
    requireNonNull(step, "step");
    return decisions().stream()
        .filter(stated -> stated.step() == step)
        .findFirst()
        .map(StepDecisions::kinds)
        .orElse(Set.of());
  }

  /**
   * Returns which fact of the rule book a step states.
   *
   * @param step the step
   * @return the kind of fact, or empty if it is not stated
   */
  public Optional<FactKind> factKind(StatedStep step) {
    requireNonNull(step, "step");
    return facts().stream().filter(stated -> stated.step() == step).findFirst().map(StepFact::kind);
  }

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
