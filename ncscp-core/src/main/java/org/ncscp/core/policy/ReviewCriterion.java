// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import static java.util.Objects.requireNonNull;

/**
 * A criterion of a kind of review.
 *
 * @param text the criterion in words
 * @param setBy who set it
 */
public record ReviewCriterion(String text, CriterionSource setBy) {

  /**
   * Checks the parts.
   *
   * @param text the criterion in words
   * @param setBy who set it
   * @throws IllegalArgumentException if {@code text} is blank
   */
  public ReviewCriterion {
    if (requireNonNull(text, "text").isBlank()) {
      throw new IllegalArgumentException("text must not be blank");
    }
    requireNonNull(setBy, "setBy");
  }
}
