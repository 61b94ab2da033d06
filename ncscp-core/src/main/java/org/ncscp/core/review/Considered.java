// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.util.Optional;
import org.ncscp.core.reference.ReviewKindId;

/** What is told of a case beside its steps and stages. */
enum Considered {
  /** Every criterion that the arrangements state for a rapid review was answered. */
  CRITERIA_OF_A_RAPID_REVIEW("an answer to every criterion of a notification"),
  /** Every criterion that the arrangements state for a practice review was answered. */
  CRITERIA_OF_A_PRACTICE_REVIEW("an answer to every criterion of a practice review"),
  /** What was published has been on the website for as long as it must be. */
  YEAR_ON_THE_WEBSITE("the whole time for which it must stay on the website");

  private final String description;

  Considered(String description) {
    this.description = description;
  }

  String description() {
    return description;
  }

  /** The kind of review whose criteria are meant. */
  Optional<ReviewKindId> review() {
    return switch (this) {
      case CRITERIA_OF_A_RAPID_REVIEW -> Optional.of(ReviewKinds.RAPID_REVIEW);
      case CRITERIA_OF_A_PRACTICE_REVIEW -> Optional.of(ReviewKinds.PRACTICE_REVIEW);
      case YEAR_ON_THE_WEBSITE -> Optional.empty();
    };
  }

  static Optional<Considered> of(ReviewKindId review) {
    return review.equals(ReviewKinds.RAPID_REVIEW)
        ? Optional.of(CRITERIA_OF_A_RAPID_REVIEW)
        : Optional.of(CRITERIA_OF_A_PRACTICE_REVIEW)
            .filter(considered -> review.equals(ReviewKinds.PRACTICE_REVIEW));
  }
}
