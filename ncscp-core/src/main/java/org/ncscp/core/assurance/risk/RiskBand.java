// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.EffectivePeriod;

/**
 * A band of a partnership's own scale of risks: the scores from its lowest up to that below the
 * next band. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class RiskBand implements YearRecord, WithRiskBand {
  RiskBand() {}

  /**
   * Returns of which scale it is.
   *
   * @return the same in every version
   */
  public abstract RiskScaleId scale();

  /**
   * Returns the highest likelihood of the scale.
   *
   * @return 1 to 100
   */
  public abstract int highestLikelihood();

  /**
   * Returns the highest impact of the scale.
   *
   * @return 1 to 100
   */
  public abstract int highestImpact();

  /**
   * Returns what the band is called.
   *
   * @return for example {@code High}
   */
  @NotBlank
  public abstract String band();

  /**
   * Returns its lowest score.
   *
   * @return that score, included
   */
  public abstract int lowestScore();

  /**
   * Returns the colour in which it is shown.
   *
   * @return in words, for example {@code red}
   */
  @NotBlank
  public abstract String colour();

  /**
   * Returns when this version of the scale holds.
   *
   * @return the days of assessments that are made by it
   */
  public abstract EffectivePeriod inForce();

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
    RiskScore.requireStep("highest-likelihood", highestLikelihood(), RiskScore.MOST);
    RiskScore.requireStep("highest-impact", highestImpact(), RiskScore.MOST);
    RiskScore.requireStep("lowest-score", lowestScore(), highestLikelihood() * highestImpact());
  }

  /** Builds a {@link RiskBand}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableRiskBand.Builder {
    Builder() {}
  }
}
