// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.reference.ReportingPeriod;

/**
 * Totals and the period of which they are, so that last year's can stand beside this year's.
 *
 * @param <T> the totals
 * @param period the period
 * @param totals what was collected for it
 */
public record OfPeriod<T>(ReportingPeriod period, T totals) {

  /**
   * Refuses nulls.
   *
   * @param period the period
   * @param totals what was collected for it
   */
  public OfPeriod {
    requireNonNull(period, "period");
    requireNonNull(totals, "totals");
  }
}
