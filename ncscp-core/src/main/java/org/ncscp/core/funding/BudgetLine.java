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
 * Money that was planned for one line of one category for one scope in a period. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class BudgetLine implements YearRecord, WithBudgetLine {
  BudgetLine() {}

  /**
   * Returns the category.
   *
   * @return for example {@code Direct payroll costs}
   */
  @NotBlank
  public abstract String category();

  /**
   * Returns what it was planned on.
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
   * Returns how much was planned.
   *
   * @return zero or more
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
    Amounts.requireNotBelowZero("amount", amount());
  }

  /** Builds a {@link BudgetLine}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableBudgetLine.Builder {
    Builder() {}
  }
}
