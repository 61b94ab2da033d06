// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.funding;

import org.immutables.value.Value;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * The reserve that was brought forward into a period. What is carried forward from it is never
 * recorded: {@link Account#carriedForward()} derives it. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Funding: any reserve "will be taken
 * forward".
 */
@Value.Immutable
public abstract class Reserve implements YearRecord, WithReserve {
  Reserve() {}

  /**
   * Returns the period into which it was brought forward.
   *
   * @return the period
   */
  public abstract ReportingPeriod period();

  /**
   * Returns whom it is for.
   *
   * @return children, adults or both
   */
  public abstract FundingPurpose scope();

  /**
   * Returns how much there was on the first day.
   *
   * @return below zero for a deficit
   */
  public abstract Pounds broughtForward();

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Reserve}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableReserve.Builder {
    Builder() {}
  }
}
