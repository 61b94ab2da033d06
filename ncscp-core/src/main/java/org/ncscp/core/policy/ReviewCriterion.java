// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.reference.CriterionId;

/**
 * A criterion of a kind of review.
 *
 * @param id its id, once among those of the kind of review
 * @param text the criterion in words
 * @param setBy who set it
 */
public record ReviewCriterion(CriterionId id, String text, CriterionSource setBy) {

  /**
   * Checks the parts.
   *
   * @param id its id, once among those of the kind of review
   * @param text the criterion in words
   * @param setBy who set it
   * @throws IllegalArgumentException if {@code text} is blank
   */
  public ReviewCriterion {
    requireNonNull(id, "id");
    if (requireNonNull(text, "text").isBlank()) {
      throw new IllegalArgumentException("text must not be blank");
    }
    requireNonNull(setBy, "setBy");
  }
}
