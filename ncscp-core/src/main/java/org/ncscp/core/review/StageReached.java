// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

/**
 * A stage that a case reached, and what led to it.
 *
 * @param stage the stage
 * @param by the step that led to it, and when
 */
public record StageReached(Stage stage, KnownStep by) {

  /**
   * Refuses nulls.
   *
   * @param stage the stage
   * @param by the step that led to it, and when
   */
  public StageReached {
    requireNonNull(stage, "stage");
    requireNonNull(by, "by");
  }
}
