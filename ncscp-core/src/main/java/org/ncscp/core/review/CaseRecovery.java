// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What could be had of a file of cases.
 *
 * @param cases how many cases were read whole and handed over
 * @param damage where the file is damaged, why, and what can be had of the case that stands there;
 *     empty if the file is whole
 */
public record CaseRecovery(long cases, Optional<CaseFileException> damage) {

  /**
   * Refuses nulls.
   *
   * @param cases how many cases were read whole and handed over
   * @param damage where the file is damaged, why, and what can be had of the case that stands
   *     there; empty if the file is whole
   */
  public CaseRecovery {
    requireNonNull(damage, "damage");
  }
}
