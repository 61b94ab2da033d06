// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.reference.CriterionId;
import org.ncscp.core.reference.FreeText;

/**
 * The answer to one criterion.
 *
 * @param criterion the criterion, as the arrangements name it
 * @param answer whether it is met
 * @param reasons why
 */
public record CriterionAnswer(CriterionId criterion, Answer answer, FreeText reasons) {

  /**
   * Refuses nulls.
   *
   * @param criterion the criterion, as the arrangements name it
   * @param answer whether it is met
   * @param reasons why
   */
  public CriterionAnswer {
    requireNonNull(criterion, "criterion");
    requireNonNull(answer, "answer");
    requireNonNull(reasons, "reasons");
  }
}
