// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import org.ncscp.core.reference.ReviewKindId;

/** The kinds of review of which the life of a case speaks, by their names in arrangements. */
public final class ReviewKinds {
  /** The rapid review; its criteria are those of the notification. */
  public static final ReviewKindId RAPID_REVIEW = ReviewKindId.of("rapid-review");

  /** The local child safeguarding practice review. */
  public static final ReviewKindId PRACTICE_REVIEW = ReviewKindId.of("practice-review");

  /** The learning review. */
  public static final ReviewKindId LEARNING_REVIEW = ReviewKindId.of("learning-review");

  private ReviewKinds() {}
}
