// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.reference.ActionOwner;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.TimetableStepId;

/** A step of a rapid review, and of what the Panel says of it. */
public sealed interface RapidReviewStep extends Step {
  /**
   * An agency was asked for what it knows, for a rapid review or a learning review.
   *
   * @param review the kind of review
   * @param agency the agency
   * @param by by when, if it was told
   */
  record AgencyAsked(ReviewKindId review, OrganisationId agency, Optional<LocalDate> by)
      implements RapidReviewStep {
    /**
     * Refuses nulls.
     *
     * @param review the kind of review
     * @param agency the agency
     * @param by by when, if it was told
     */
    public AgencyAsked {
      requireNonNull(review, "review");
      requireNonNull(agency, "agency");
      requireNonNull(by, "by");
    }

    @Override
    public StepKind kind() {
      return StepKind.AGENCY_ASKED;
    }
  }

  /**
   * An agency gave what it knows: its return to a rapid review, its overview to a learning review.
   *
   * @param review the kind of review
   * @param agency the agency
   */
  record AgencyAnswered(ReviewKindId review, OrganisationId agency) implements RapidReviewStep {
    /**
     * Refuses nulls.
     *
     * @param review the kind of review
     * @param agency the agency
     */
    public AgencyAnswered {
      requireNonNull(review, "review");
      requireNonNull(agency, "agency");
    }

    @Override
    public StepKind kind() {
      return StepKind.AGENCY_ANSWERED;
    }
  }

  /**
   * Something was done at once for the safety of children. The note says what.
   *
   * @param by who did it
   */
  record SafetyActionTaken(ActionOwner by) implements RapidReviewStep {
    /**
     * Refuses nulls.
     *
     * @param by who did it
     */
    public SafetyActionTaken {
      requireNonNull(by, "by");
    }

    @Override
    public StepKind kind() {
      return StepKind.SAFETY_ACTION_TAKEN;
    }
  }

  /**
   * A step of the local timetable was done.
   *
   * @param step the step, as the arrangements name it
   */
  record TimetableStepDone(TimetableStepId step) implements RapidReviewStep {
    /**
     * Refuses nulls.
     *
     * @param step the step, as the arrangements name it
     */
    public TimetableStepDone {
      requireNonNull(step, "step");
    }

    @Override
    public StepKind kind() {
      return StepKind.TIMETABLE_STEP_DONE;
    }
  }

  /**
   * The rapid review was completed and agreed, with the decision about a practice review.
   *
   * @param decision the decision in the register
   * @param conclusion what the partners think is appropriate
   * @param contents what the report contains
   */
  record RapidReviewCompleted(
      DecisionReference decision, Conclusion conclusion, Set<RapidReviewContent> contents)
      implements RapidReviewStep {
    /**
     * Refuses nulls.
     *
     * @param decision the decision in the register
     * @param conclusion what the partners think is appropriate
     * @param contents what the report contains
     */
    public RapidReviewCompleted {
      requireNonNull(decision, "decision");
      requireNonNull(conclusion, "conclusion");
      contents = Parts.inOrder("contents", contents);
    }

    @Override
    public StepKind kind() {
      return StepKind.RAPID_REVIEW_COMPLETED;
    }

    @Override
    public Optional<Enum<?>> outcome() {
      return Optional.of(conclusion);
    }

    @Override
    public Optional<DecisionReference> cited() {
      return Optional.of(decision);
    }
  }

  /**
   * The Panel's answer to the rapid review was received.
   *
   * @param view what the Panel says
   */
  record PanelAnswered(PanelView view) implements RapidReviewStep {
    /**
     * Refuses nulls.
     *
     * @param view what the Panel says
     */
    public PanelAnswered {
      requireNonNull(view, "view");
    }

    @Override
    public StepKind kind() {
      return StepKind.PANEL_ANSWERED;
    }

    @Override
    public Optional<Enum<?>> outcome() {
      return Optional.of(view);
    }
  }

  /**
   * The partners' decision makers reconsidered their decision after the Panel disagreed.
   *
   * @param decision the decision in the register
   * @param result what they concluded
   * @param advice the advice of the Independent Scrutineer
   * @param justification why, which goes to the Panel either way
   */
  record Reconsidered(
      DecisionReference decision, Reconsideration result, FreeText advice, FreeText justification)
      implements RapidReviewStep {
    /**
     * Refuses nulls.
     *
     * @param decision the decision in the register
     * @param result what they concluded
     * @param advice the advice of the Independent Scrutineer
     * @param justification why, which goes to the Panel either way
     */
    public Reconsidered {
      requireNonNull(decision, "decision");
      requireNonNull(result, "result");
      requireNonNull(advice, "advice");
      requireNonNull(justification, "justification");
    }

    @Override
    public StepKind kind() {
      return StepKind.RECONSIDERED;
    }

    @Override
    public Optional<Enum<?>> outcome() {
      return Optional.of(result);
    }

    @Override
    public Optional<DecisionReference> cited() {
      return Optional.of(decision);
    }
  }
}
