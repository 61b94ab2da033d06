// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a group that ends is there for.
 *
 * @param task what it is to do
 * @param until the day by which it is to end, or empty if none is stated
 */
public record TaskAndFinish(String task, Optional<LocalDate> until) {

  /**
   * Checks the parts.
   *
   * @param task what it is to do
   * @param until the day by which it is to end, or empty if none is stated
   * @throws IllegalArgumentException if {@code task} is blank
   */
  public TaskAndFinish {
    if (requireNonNull(task, "task").isBlank()) {
      throw new IllegalArgumentException("task must not be blank");
    }
    requireNonNull(until, "until");
  }
}
