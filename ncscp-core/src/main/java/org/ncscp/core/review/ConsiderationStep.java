// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReviewKindId;

/** A step of considering a referral: what it is, and what is to be done about it. */
public sealed interface ConsiderationStep extends Step {
  /**
   * An agency referred an incident or a case. The note says what happened.
   *
   * @param by the agency
   */
  record Referred(OrganisationId by) implements ConsiderationStep {
    /**
     * Refuses nulls.
     *
     * @param by the agency
     */
    public Referred {
      requireNonNull(by, "by");
    }

    @Override
    public StepKind kind() {
      return StepKind.REFERRED;
    }
  }

  /**
   * The criteria of a kind of review were gone through, each with an answer and its reasons.
   *
   * @param review the kind of review, as the arrangements name it
   * @param answers the answers, one for each criterion that was considered
   */
  record CriteriaConsidered(ReviewKindId review, List<CriterionAnswer> answers)
      implements ConsiderationStep {
    /**
     * Refuses nulls and what is not sound.
     *
     * @param review the kind of review, as the arrangements name it
     * @param answers the answers, one for each criterion that was considered
     * @throws IllegalArgumentException if a criterion is answered twice, or none is
     */
    public CriteriaConsidered {
      requireNonNull(review, "review");
      answers = List.copyOf(requireNonNull(answers, "answers"));
      Parts.requireOnce("criterion", answers, CriterionAnswer::criterion);
    }

    @Override
    public StepKind kind() {
      return StepKind.CRITERIA_CONSIDERED;
    }
  }

  /**
   * The partners decided what is to be done, or did not agree.
   *
   * @param decision the decision in the register
   * @param route what is to be done
   */
  record ReferralDecided(DecisionReference decision, Route route) implements ConsiderationStep {
    /**
     * Refuses nulls.
     *
     * @param decision the decision in the register
     * @param route what is to be done
     */
    public ReferralDecided {
      requireNonNull(decision, "decision");
      requireNonNull(route, "route");
    }

    @Override
    public StepKind kind() {
      return StepKind.REFERRAL_DECIDED;
    }

    @Override
    public Optional<Enum<?>> outcome() {
      return Optional.of(route);
    }

    @Override
    public Optional<DecisionReference> cited() {
      return Optional.of(decision);
    }
  }

  /**
   * The council decided itself whether its duty to notify applies, whatever the partners decided.
   * The note says why.
   *
   * @param finding whether the criteria are met
   */
  record CouncilDecided(CouncilFinding finding) implements ConsiderationStep {
    /**
     * Refuses nulls.
     *
     * @param finding whether the criteria are met
     */
    public CouncilDecided {
      requireNonNull(finding, "finding");
    }

    @Override
    public StepKind kind() {
      return StepKind.COUNCIL_DECIDED;
    }

    @Override
    public Optional<Enum<?>> outcome() {
      return Optional.of(finding);
    }
  }

  /**
   * The agency that made the referral was told what was decided, or what came of it.
   *
   * @param to the agency
   */
  record FedBack(OrganisationId to) implements ConsiderationStep {
    /**
     * Refuses nulls.
     *
     * @param to the agency
     */
    public FedBack {
      requireNonNull(to, "to");
    }

    @Override
    public StepKind kind() {
      return StepKind.FED_BACK;
    }
  }
}
