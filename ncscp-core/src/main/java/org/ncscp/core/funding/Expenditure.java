// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.funding;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * Money spent on one line of one category for one scope in a period. A credit is an amount below
 * zero. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Expenditure implements YearRecord, WithExpenditure {
  Expenditure() {}

  /**
   * Returns the category.
   *
   * @return for example {@code Direct payroll costs}
   */
  @NotBlank
  public abstract String category();

  /**
   * Returns what it was spent on.
   *
   * @return for example {@code Independent Scrutineer}
   */
  @NotBlank
  public abstract String line();

  /**
   * Returns whom it is for. Nothing is assumed: the accounts of children and adults are apart.
   *
   * @return children, adults or both
   */
  public abstract FundingPurpose scope();

  /**
   * Returns in which period.
   *
   * @return the period
   */
  public abstract ReportingPeriod period();

  /**
   * Returns how much was spent.
   *
   * @return below zero for a credit
   */
  public abstract Pounds amount();

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

  /** Builds a {@link Expenditure}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableExpenditure.Builder {
    Builder() {}
  }
}
