// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.util.Optional;
import org.ncscp.core.reference.ReviewKindId;

/** Which criteria were gone through, every one that the arrangements state. */
enum Considered {
  CRITERIA_OF_A_RAPID_REVIEW,
  CRITERIA_OF_A_PRACTICE_REVIEW;

  ReviewKindId review() {
    return this == CRITERIA_OF_A_RAPID_REVIEW
        ? ReviewKinds.RAPID_REVIEW
        : ReviewKinds.PRACTICE_REVIEW;
  }

  static Optional<Considered> of(ReviewKindId review) {
    for (Considered considered : values()) {
      if (considered.review().equals(review)) {
        return Optional.of(considered);
      }
    }
    return Optional.empty();
  }
}
