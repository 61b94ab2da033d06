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
import org.ncscp.core.reference.PostId;

/** What a decision needs beside its votes. Immutable and thread-safe. */
@Value.Immutable
public abstract class DecisionRequirement implements Entry, WithDecisionRequirement {
  DecisionRequirement() {}

  /**
   * Returns the kinds of decision.
   *
   * @return empty for every kind
   */
  public abstract Set<DecisionKind> kinds();

  /**
   * Tells whether it holds only where a decision is reconsidered.
   *
   * @return false, if nothing is said: it always holds
   */
  @Value.Default
  public boolean whenReconsidered() {
    return false;
  }

  /**
   * Tells whether grounds must be stated before a decision can be put again.
   *
   * @return false, if nothing is said; never true of a decision that is put for the first time
   */
  @Value.Default
  public boolean groundsToOpen() {
    return false;
  }

  /**
   * Returns the posts whose advice must be recorded before the decision closes.
   *
   * @return maybe none
   */
  public abstract List<PostId> adviceToClose();

  /**
   * Tells whether the reasons must be recorded before the decision closes.
   *
   * @return false, if nothing is said
   */
  @Value.Default
  public boolean rationaleToClose() {
    return false;
  }

  /**
   * Tells whether the quorum must have been met before the decision closes, whatever otherwise
   * follows if it is not.
   *
   * @return false, if nothing is said
   */
  @Value.Default
  public boolean quorumToClose() {
    return false;
  }

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
    if (groundsToOpen() && !whenReconsidered()) {
      throw new IllegalArgumentException(
          "grounds-to-open must be false where when-reconsidered is false but was true");
    }
    if (!groundsToOpen() && adviceToClose().isEmpty() && !rationaleToClose() && !quorumToClose()) {
      throw new IllegalArgumentException(
          "requirement must ask for grounds, advice, a rationale or the quorum but asked for"
              + " nothing");
    }
  }

  /** Builds a {@link DecisionRequirement}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableDecisionRequirement.Builder {
    Builder() {}
  }
}
