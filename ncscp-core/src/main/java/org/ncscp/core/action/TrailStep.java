// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.history.CaseReference;

/** What is met on a walk between an incident and the impact of what was learned from it. */
public sealed interface TrailStep {
  /**
   * The case: the incident from which was learned.
   *
   * @param reference the case
   */
  record OfCase(CaseReference reference) implements TrailStep {
    /**
     * Refuses nulls.
     *
     * @param reference the case
     */
    public OfCase {
      requireNonNull(reference, "reference");
    }
  }

  /**
   * A recommendation.
   *
   * @param recommendation the recommendation
   */
  record OfRecommendation(Recommendation recommendation) implements TrailStep {
    /**
     * Refuses nulls.
     *
     * @param recommendation the recommendation
     */
    public OfRecommendation {
      requireNonNull(recommendation, "recommendation");
    }
  }

  /**
   * An action, with what shows that it was carried out.
   *
   * @param action the action
   * @param evidence its evidence, in the order added
   * @param completedOn when it was completed; empty if it was not
   * @param cancelledOn when it was cancelled; empty if it was not
   */
  record OfAction(
      PlannedAction action,
      List<EvidenceOfAction> evidence,
      Optional<LocalDate> completedOn,
      Optional<LocalDate> cancelledOn)
      implements TrailStep {
    /**
     * Refuses nulls.
     *
     * @param action the action
     * @param evidence its evidence, in the order added
     * @param completedOn when it was completed; empty if it was not
     * @param cancelledOn when it was cancelled; empty if it was not
     */
    public OfAction {
      requireNonNull(action, "action");
      evidence = List.copyOf(requireNonNull(evidence, "evidence"));
      requireNonNull(completedOn, "completedOn");
      requireNonNull(cancelledOn, "cancelledOn");
    }
  }

  /**
   * A test of actions.
   *
   * @param assurance the assurance
   */
  record OfAssurance(Assurance assurance) implements TrailStep {
    /**
     * Refuses nulls.
     *
     * @param assurance the assurance
     */
    public OfAssurance {
      requireNonNull(assurance, "assurance");
    }
  }

  /**
   * A statement of what actions changed.
   *
   * @param impact the statement
   */
  record OfImpact(Impact impact) implements TrailStep {
    /**
     * Refuses nulls.
     *
     * @param impact the statement
     */
    public OfImpact {
      requireNonNull(impact, "impact");
    }
  }
}
