// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ncscp.core.rule.TimeLimit;

/**
 * One stage of the resolution of a disagreement.
 *
 * @param stage what happens
 * @param within by when, or empty if it is not stated
 */
public record EscalationStage(String stage, Optional<TimeLimit> within) {

  /**
   * Checks the parts.
   *
   * @param stage what happens
   * @param within by when, or empty if it is not stated
   * @throws IllegalArgumentException if {@code stage} is blank
   */
  public EscalationStage {
    if (requireNonNull(stage, "stage").isBlank()) {
      throw new IllegalArgumentException("stage must not be blank");
    }
    requireNonNull(within, "within");
  }
}
