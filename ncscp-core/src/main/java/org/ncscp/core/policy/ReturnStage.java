// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * One of the days by which a return is due.
 *
 * @param stage what it is called, for example {@code first cut}
 * @param by the last day
 */
public record ReturnStage(String stage, LocalDate by) {

  /**
   * Checks the parts.
   *
   * @param stage what it is called, for example {@code first cut}
   * @param by the last day
   * @throws IllegalArgumentException if {@code stage} is blank
   */
  public ReturnStage {
    if (requireNonNull(stage, "stage").isBlank()) {
      throw new IllegalArgumentException("stage must not be blank");
    }
    requireNonNull(by, "by");
  }
}
