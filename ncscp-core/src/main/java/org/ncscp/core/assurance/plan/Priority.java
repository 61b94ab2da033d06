// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;
import org.ncscp.core.internal.Values;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * A priority of a business plan, with its aim. The same priority may stand in several plans.
 * Immutable and thread-safe.
 *
 * <p>Source: NCSCP annual report 2024/25, NCSCP Business Plan 2023-26.
 */
@Value.Immutable
public abstract class Priority implements YearRecord, WithPriority {
  Priority() {}

  /**
   * Returns which priority it is.
   *
   * @return its name
   */
  public abstract PriorityId priority();

  /**
   * Returns what it is called.
   *
   * @return for example {@code Exploitation}
   */
  @NotBlank
  public abstract String title();

  /**
   * Returns what it is to reach.
   *
   * @return words that say nothing of a child
   */
  @NotBlank
  public abstract String aim();

  /**
   * Returns the business plan that sets it.
   *
   * @return its title, for example {@code Business Plan 2023-26}
   */
  @NotBlank
  public abstract String plan();

  /**
   * Returns when it is a priority of that plan.
   *
   * @return the first and last day, both included
   */
  public abstract ReportingPeriod period();

  /**
   * Returns whether it stands above the others and goes with each of them.
   *
   * @return false, if nothing is said
   */
  @Value.Default
  public boolean overarching() {
    return false;
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

  /** Builds a {@link Priority}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutablePriority.Builder {
    Builder() {}
  }
}
