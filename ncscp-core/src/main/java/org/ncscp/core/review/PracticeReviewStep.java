// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.PersonReference;

/** A step of a local child safeguarding practice review, to its publication and after. */
public sealed interface PracticeReviewStep extends Step {
  /**
   * The partners decided to undertake a practice review.
   *
   * @param decision the decision in the register
   */
  record PracticeReviewInitiated(DecisionReference decision) implements PracticeReviewStep {
    /**
     * Refuses nulls.
     *
     * @param decision the decision in the register
     */
    public PracticeReviewInitiated {
      requireNonNull(decision, "decision");
    }

    @Override
    public StepKind kind() {
      return StepKind.PRACTICE_REVIEW_INITIATED;
    }

    @Override
    public Optional<DecisionReference> cited() {
      return Optional.of(decision);
    }
  }

  /**
   * A reviewer was appointed.
   *
   * @param reviewer a pseudonym
   */
  record ReviewerAppointed(PersonReference reviewer) implements PracticeReviewStep {
    /**
     * Refuses nulls.
     *
     * @param reviewer a pseudonym
     */
    public ReviewerAppointed {
      requireNonNull(reviewer, "reviewer");
    }

    @Override
    public StepKind kind() {
      return StepKind.REVIEWER_APPOINTED;
    }
  }

  /**
   * Other proceedings about the same matter began, or were found to run.
   *
   * @param proceedings what sort
   */
  record ProceedingsBegan(Proceedings proceedings) implements PracticeReviewStep {
    /**
     * Refuses nulls.
     *
     * @param proceedings what sort
     */
    public ProceedingsBegan {
      requireNonNull(proceedings, "proceedings");
    }

    @Override
    public StepKind kind() {
      return StepKind.PROCEEDINGS_BEGAN;
    }

    @Override
    public Optional<Enum<?>> outcome() {
      return Optional.of(proceedings);
    }
  }

  /**
   * Other proceedings ended.
   *
   * @param began the event of their beginning
   */
  record ProceedingsEnded(EventId began) implements PracticeReviewStep {
    /**
     * Refuses nulls.
     *
     * @param began the event of their beginning
     */
    public ProceedingsEnded {
      requireNonNull(began, "began");
    }

    @Override
    public StepKind kind() {
      return StepKind.PROCEEDINGS_ENDED;
    }
  }

  /**
   * The review group signed the report off.
   *
   * @param decision the decision in the register
   */
  record ReportSignedOff(DecisionReference decision) implements PracticeReviewStep {
    /**
     * Refuses nulls.
     *
     * @param decision the decision in the register
     */
    public ReportSignedOff {
      requireNonNull(decision, "decision");
    }

    @Override
    public StepKind kind() {
      return StepKind.REPORT_SIGNED_OFF;
    }

    @Override
    public Optional<DecisionReference> cited() {
      return Optional.of(decision);
    }
  }

  /**
   * It was planned on which day to publish the report, or the information about improvements. A
   * later plan takes the place of an earlier one.
   *
   * @param day the day planned
   */
  record PublicationPlanned(LocalDate day) implements PracticeReviewStep {
    /**
     * Refuses nulls.
     *
     * @param day the day planned
     */
    public PublicationPlanned {
      requireNonNull(day, "day");
    }

    @Override
    public StepKind kind() {
      return StepKind.PUBLICATION_PLANNED;
    }
  }

  /**
   * More time was asked for to complete and publish the review. The note says why.
   *
   * @param by who asks
   * @param until the last day asked for
   */
  record DelaySought(BodyId by, LocalDate until) implements PracticeReviewStep {
    /**
     * Refuses nulls.
     *
     * @param by who asks
     * @param until the last day asked for
     */
    public DelaySought {
      requireNonNull(by, "by");
      requireNonNull(until, "until");
    }

    @Override
    public StepKind kind() {
      return StepKind.DELAY_SOUGHT;
    }
  }

  /**
   * More time was given.
   *
   * @param sought the event of asking for it
   * @param decision the decision in the register
   * @param until the last day given
   * @param causes what makes it necessary, at least one
   */
  record DelayApproved(
      EventId sought, DecisionReference decision, LocalDate until, Set<DelayCause> causes)
      implements PracticeReviewStep {
    /**
     * Refuses nulls and what is not sound.
     *
     * @param sought the event of asking for it
     * @param decision the decision in the register
     * @param until the last day given
     * @param causes what makes it necessary, at least one
     * @throws IllegalArgumentException if {@code causes} is empty
     */
    public DelayApproved {
      requireNonNull(sought, "sought");
      requireNonNull(decision, "decision");
      requireNonNull(until, "until");
      causes = Parts.inOrder("causes", causes);
      if (causes.isEmpty()) {
        throw new IllegalArgumentException("causes must have at least one");
      }
    }

    @Override
    public StepKind kind() {
      return StepKind.DELAY_APPROVED;
    }

    @Override
    public Optional<DecisionReference> cited() {
      return Optional.of(decision);
    }
  }

  /**
   * More time was refused.
   *
   * @param sought the event of asking for it
   * @param decision the decision in the register
   */
  record DelayRefused(EventId sought, DecisionReference decision) implements PracticeReviewStep {
    /**
     * Refuses nulls.
     *
     * @param sought the event of asking for it
     * @param decision the decision in the register
     */
    public DelayRefused {
      requireNonNull(sought, "sought");
      requireNonNull(decision, "decision");
    }

    @Override
    public StepKind kind() {
      return StepKind.DELAY_REFUSED;
    }

    @Override
    public Optional<DecisionReference> cited() {
      return Optional.of(decision);
    }
  }

  /**
   * The reasons for a delay that was approved were told.
   *
   * @param approved the event of the approval
   * @param to who was told, at least one
   */
  record DelayTold(EventId approved, Set<BodyId> to) implements PracticeReviewStep {
    /**
     * Refuses nulls and what is not sound.
     *
     * @param approved the event of the approval
     * @param to who was told, at least one
     * @throws IllegalArgumentException if {@code to} is empty
     */
    public DelayTold {
      requireNonNull(approved, "approved");
      to = Parts.inOrder("to", to);
      if (to.isEmpty()) {
        throw new IllegalArgumentException("to must have at least one");
      }
    }

    @Override
    public StepKind kind() {
      return StepKind.DELAY_TOLD;
    }
  }

  /**
   * It was decided what is to be published. Without such a decision it is the report.
   *
   * @param decision the decision in the register
   * @param publication what is to be published
   */
  record PublicationDecided(DecisionReference decision, Publication publication)
      implements PracticeReviewStep {
    /**
     * Refuses nulls.
     *
     * @param decision the decision in the register
     * @param publication what is to be published
     */
    public PublicationDecided {
      requireNonNull(decision, "decision");
      requireNonNull(publication, "publication");
    }

    @Override
    public StepKind kind() {
      return StepKind.PUBLICATION_DECIDED;
    }

    @Override
    public Optional<Enum<?>> outcome() {
      return Optional.of(publication);
    }

    @Override
    public Optional<DecisionReference> cited() {
      return Optional.of(decision);
    }
  }

  /**
   * The report was deposited in the national case review repository.
   *
   * @param anonymously whether without the name of the partnership
   */
  record Deposited(boolean anonymously) implements PracticeReviewStep {
    /**
     * Refuses nulls.
     *
     * @param anonymously whether without the name of the partnership
     */
    public Deposited {}

    @Override
    public StepKind kind() {
      return StepKind.DEPOSITED;
    }
  }
}
