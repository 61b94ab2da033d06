// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * How far a priority came in a period, and why not further. Immutable and thread-safe.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Annual Report: "An analysis of any
 * areas where there has been little or no evidence of progress on agreed priorities".
 */
@Value.Immutable
public abstract class PriorityProgress implements YearRecord, WithPriorityProgress {
  PriorityProgress() {}

  /**
   * Returns the priority.
   *
   * @return its name
   */
  public abstract PriorityId priority();

  /**
   * Returns the period that it speaks of.
   *
   * @return for example the reporting year
   */
  public abstract ReportingPeriod period();

  /**
   * Returns how far it came.
   *
   * @return from none to completed, or cancelled
   */
  public abstract Progress progress();

  /**
   * Returns why there was little or no progress, or why it was given up.
   *
   * @return always given with those
   */
  public abstract Optional<FreeText> reason();

  /**
   * Returns what shows how far it came.
   *
   * @return empty if none was stated
   */
  public abstract Optional<FreeText> evidence();

  /**
   * Returns what changed for children, families or practice.
   *
   * @return empty if none was stated; that is not the same as no impact
   */
  public abstract Optional<FreeText> impact();

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
    progress().requireReason(reason());
  }

  /** Builds a {@link PriorityProgress}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutablePriorityProgress.Builder {
    Builder() {}
  }
}
