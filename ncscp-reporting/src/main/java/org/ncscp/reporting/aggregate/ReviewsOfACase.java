// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.review.ReviewKinds;
import org.ncscp.core.review.StageReached;

/** What the reviews of one case came to, read off the stages that it reached. */
final class ReviewsOfACase {
  private final List<CaseSummary.Review> found = new ArrayList<>();
  private final Set<ReviewKindId> underWay = new HashSet<>();

  ReviewsOfACase(List<StageReached> path) {
    path.forEach(this::take);
  }

  List<CaseSummary.Review> list() {
    return found;
  }

  private void take(StageReached reached) {
    LocalDate day = reached.by().day();
    switch (reached.stage()) {
      case RAPID_REVIEW_UNDER_WAY -> begin(ReviewKinds.RAPID_REVIEW, day);
      case RAPID_REVIEW_COMPLETED -> end(ReviewKinds.RAPID_REVIEW, ReviewMilestone.COMPLETED, day);
      case RAPID_REVIEW_FALLEN_AWAY ->
          end(ReviewKinds.RAPID_REVIEW, ReviewMilestone.ENDED_EARLY, day);
      case LEARNING_REVIEW_UNDER_WAY -> begin(ReviewKinds.LEARNING_REVIEW, day);
      case LEARNING_REVIEW_COMPLETED ->
          end(ReviewKinds.LEARNING_REVIEW, ReviewMilestone.COMPLETED, day);
      case LEARNING_REVIEW_CONVERTED ->
          end(ReviewKinds.LEARNING_REVIEW, ReviewMilestone.ENDED_EARLY, day);
      case PRACTICE_REVIEW_UNDER_WAY -> begin(ReviewKinds.PRACTICE_REVIEW, day);
      case REPORT_SIGNED_OFF -> end(ReviewKinds.PRACTICE_REVIEW, ReviewMilestone.COMPLETED, day);
      case REPORT_PUBLISHED, INFORMATION_PUBLISHED -> published(day);
      default -> {
        // no review begins or ends there
      }
    }
  }

  private void begin(ReviewKindId kind, LocalDate day) {
    if (underWay.add(kind)) {
      found.add(new CaseSummary.Review(kind, ReviewMilestone.BEGUN, day));
    }
  }

  private void end(ReviewKindId kind, ReviewMilestone milestone, LocalDate day) {
    if (underWay.remove(kind)) {
      found.add(new CaseSummary.Review(kind, milestone, day));
    }
  }

  private void published(LocalDate day) {
    boolean before = found.stream().anyMatch(one -> one.milestone() == ReviewMilestone.PUBLISHED);
    if (!before) {
      found.add(
          new CaseSummary.Review(ReviewKinds.PRACTICE_REVIEW, ReviewMilestone.PUBLISHED, day));
    }
  }
}
