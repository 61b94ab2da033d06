// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ncscp.core.action.ActionId;
import org.ncscp.core.action.Assurance;
import org.ncscp.core.action.EvidenceOfAction;
import org.ncscp.core.action.Impact;
import org.ncscp.core.action.PlannedAction;
import org.ncscp.core.action.Recommendation;

/** A step from what was recommended to what it changed. */
public sealed interface ImprovementStep extends Step {
  /**
   * A recommendation was made.
   *
   * @param recommendation the recommendation
   */
  record Recommended(Recommendation recommendation) implements ImprovementStep {
    /**
     * Refuses nulls.
     *
     * @param recommendation the recommendation
     */
    public Recommended {
      requireNonNull(recommendation, "recommendation");
    }

    @Override
    public StepKind kind() {
      return StepKind.RECOMMENDED;
    }
  }

  /**
   * An action was agreed, with its owner and its date.
   *
   * @param action the action
   */
  record ActionPlanned(PlannedAction action) implements ImprovementStep {
    /**
     * Refuses nulls.
     *
     * @param action the action
     */
    public ActionPlanned {
      requireNonNull(action, "action");
    }

    @Override
    public StepKind kind() {
      return StepKind.ACTION_PLANNED;
    }
  }

  /**
   * An action was given another date. The note says why.
   *
   * @param action the action
   * @param due the new last day
   */
  record ActionMoved(ActionId action, LocalDate due) implements ImprovementStep {
    /**
     * Refuses nulls.
     *
     * @param action the action
     * @param due the new last day
     */
    public ActionMoved {
      requireNonNull(action, "action");
      requireNonNull(due, "due");
    }

    @Override
    public StepKind kind() {
      return StepKind.ACTION_MOVED;
    }
  }

  /**
   * Evidence of an action was gathered.
   *
   * @param evidence the evidence
   */
  record Evidenced(EvidenceOfAction evidence) implements ImprovementStep {
    /**
     * Refuses nulls.
     *
     * @param evidence the evidence
     */
    public Evidenced {
      requireNonNull(evidence, "evidence");
    }

    @Override
    public StepKind kind() {
      return StepKind.EVIDENCED;
    }
  }

  /**
   * An action was completed.
   *
   * @param action the action
   */
  record ActionCompleted(ActionId action) implements ImprovementStep {
    /**
     * Refuses nulls.
     *
     * @param action the action
     */
    public ActionCompleted {
      requireNonNull(action, "action");
    }

    @Override
    public StepKind kind() {
      return StepKind.ACTION_COMPLETED;
    }
  }

  /**
   * An action was given up. The note says why.
   *
   * @param action the action
   */
  record ActionCancelled(ActionId action) implements ImprovementStep {
    /**
     * Refuses nulls.
     *
     * @param action the action
     */
    public ActionCancelled {
      requireNonNull(action, "action");
    }

    @Override
    public StepKind kind() {
      return StepKind.ACTION_CANCELLED;
    }
  }

  /**
   * It was tested whether actions did what they should.
   *
   * @param assurance how, and what was found
   */
  record Assured(Assurance assurance) implements ImprovementStep {
    /**
     * Refuses nulls.
     *
     * @param assurance how, and what was found
     */
    public Assured {
      requireNonNull(assurance, "assurance");
    }

    @Override
    public StepKind kind() {
      return StepKind.ASSURED;
    }
  }

  /**
   * It was stated what actions changed for children and families.
   *
   * @param impact the statement
   */
  record ImpactStated(Impact impact) implements ImprovementStep {
    /**
     * Refuses nulls.
     *
     * @param impact the statement
     */
    public ImpactStated {
      requireNonNull(impact, "impact");
    }

    @Override
    public StepKind kind() {
      return StepKind.IMPACT_STATED;
    }
  }
}
