// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.Pounds;

/**
 * What the arrangements say of money. What the source states as the total is kept beside the sum of
 * the lines. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Funding implements Entry, WithFunding {
  Funding() {}

  /**
   * Returns the principle in words.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<String> principle();

  /**
   * Returns how the partners share the cost.
   *
   * @return unspecified, if the arrangements do not say
   */
  @Value.Default
  public FundingSplit split() {
    return FundingSplit.UNSPECIFIED;
  }

  /**
   * Returns the total as the source states it.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<Pounds> statedTotal();

  /**
   * Returns the money, line by line.
   *
   * @return maybe none
   */
  public abstract List<FundingLine> lines();

  @Override
  public abstract EffectivePeriod inForce();

  @Override
  public abstract List<LegalBasis> citations();

  @Override
  public abstract Optional<String> interpretation();

  /**
   * Returns the sum of the lines, whatever total is stated.
   *
   * @return zero if there are none
   */
  public Pounds computedTotal() {
    return lines().stream().map(FundingLine::amount).reduce(Pounds.ZERO, Pounds::plus);
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

  /** Builds a {@link Funding}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableFunding.Builder {
    Builder() {}
  }
}
