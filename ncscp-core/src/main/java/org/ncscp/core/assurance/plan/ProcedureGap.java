// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.reference.EffectivePeriod;

/**
 * Days between two versions of a procedure on which none was in force.
 *
 * @param procedure the procedure
 * @param days the first and last such day, both included
 */
public record ProcedureGap(ProcedureId procedure, EffectivePeriod days) {

  /**
   * Refuses nulls.
   *
   * @param procedure the procedure
   * @param days the first and last such day
   */
  public ProcedureGap {
    requireNonNull(procedure, "procedure");
    requireNonNull(days, "days");
  }
}
