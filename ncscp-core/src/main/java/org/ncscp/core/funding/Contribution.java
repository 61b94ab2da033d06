// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.funding;

import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.policy.FundingKind;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * Money that one source was to give and gave for a period. A source may give several, each of its
 * own kind, scope or line. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Funding.
 */
@Value.Immutable
public abstract class Contribution implements YearRecord, WithContribution {
  Contribution() {}

  /**
   * Returns where it comes from.
   *
   * @return an organisation, or another source
   */
  public abstract Contributor contributor();

  /**
   * Returns what kind of money it is.
   *
   * @return a contribution, if nothing is said
   */
  @Value.Default
  public FundingKind kind() {
    return FundingKind.CONTRIBUTION;
  }

  /**
   * Returns for which period it is.
   *
   * @return the period
   */
  public abstract ReportingPeriod period();

  /**
   * Returns whom it is for. Nothing is assumed: the accounts of children and adults are apart.
   *
   * @return children, adults or both
   */
  public abstract FundingPurpose scope();

  /**
   * Returns what tells it from another of the same source, kind, period and scope.
   *
   * @return for example {@code training}; empty if there is no other
   */
  public abstract Optional<String> line();

  /**
   * Returns how much was agreed.
   *
   * @return zero or more
   */
  public abstract Pounds agreed();

  /**
   * Returns how much was received so far.
   *
   * @return zero or more; empty if that is not known, which is not the same as nothing
   */
  public abstract Optional<Pounds> received();

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
    Amounts.requireNotBelowZero("agreed", agreed());
    received().ifPresent(amount -> Amounts.requireNotBelowZero("received", amount));
  }

  /** Builds a {@link Contribution}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableContribution.Builder {
    Builder() {}
  }
}
