// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.MethodId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.ReviewKindId;

/** A step of a learning review, or of a review of others from which is learned. */
public sealed interface LearningReviewStep extends Step {
  /**
   * A learning review began.
   *
   * @param method how it is done, as the arrangements name it
   */
  record LearningReviewBegun(MethodId method) implements LearningReviewStep {
    /**
     * Refuses nulls.
     *
     * @param method how it is done, as the arrangements name it
     */
    public LearningReviewBegun {
      requireNonNull(method, "method");
    }

    @Override
    public StepKind kind() {
      return StepKind.LEARNING_REVIEW_BEGUN;
    }
  }

  /**
   * Another partnership invited this one to take part in its review.
   *
   * @param area the other partnership
   * @param review the kind of review
   */
  record InvitedByOtherArea(PartnershipId area, ReviewKindId review) implements LearningReviewStep {
    /**
     * Refuses nulls.
     *
     * @param area the other partnership
     * @param review the kind of review
     */
    public InvitedByOtherArea {
      requireNonNull(area, "area");
      requireNonNull(review, "review");
    }

    @Override
    public StepKind kind() {
      return StepKind.INVITED_BY_OTHER_AREA;
    }
  }

  /**
   * A national or thematic review was received. The note says which.
   *
   * @param sort what sort
   */
  record NationalReviewReceived(NationalReviewSort sort) implements LearningReviewStep {
    /**
     * Refuses nulls.
     *
     * @param sort what sort
     */
    public NationalReviewReceived {
      requireNonNull(sort, "sort");
    }

    @Override
    public StepKind kind() {
      return StepKind.NATIONAL_REVIEW_RECEIVED;
    }
  }

  /**
   * The findings of a review of others were considered for local practice. The note says with what
   * result.
   *
   * @param by the group
   */
  record FindingsConsidered(GroupId by) implements LearningReviewStep {
    /**
     * Refuses nulls.
     *
     * @param by the group
     */
    public FindingsConsidered {
      requireNonNull(by, "by");
    }

    @Override
    public StepKind kind() {
      return StepKind.FINDINGS_CONSIDERED;
    }
  }
}
