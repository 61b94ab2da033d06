// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.ncscp.core.reference.ThemeId;

/** Something for want of which a case cannot show what its learning changed. It refuses nothing. */
public sealed interface Gap {
  /**
   * A recommendation does not meet one of the criteria.
   *
   * @param recommendation the recommendation
   * @param lacks the criterion
   */
  record NotSmart(RecommendationId recommendation, Smart lacks) implements Gap {
    /**
     * Refuses nulls.
     *
     * @param recommendation the recommendation
     * @param lacks the criterion
     */
    public NotSmart {
      requireNonNull(recommendation, "recommendation");
      requireNonNull(lacks, "lacks");
    }

    @Override
    public String line() {
      return "recommendation "
          + recommendation
          + " is not "
          + lacks.word()
          + ": it must say "
          + lacks.description();
    }
  }

  /**
   * A recommendation has no theme: no table by theme shows it.
   *
   * @param recommendation the recommendation
   */
  record WithoutTheme(RecommendationId recommendation) implements Gap {
    /**
     * Refuses nulls.
     *
     * @param recommendation the recommendation
     */
    public WithoutTheme {
      requireNonNull(recommendation, "recommendation");
    }

    @Override
    public String line() {
      return "recommendation " + recommendation + " has no theme";
    }
  }

  /**
   * No action answers a recommendation, or all that did were cancelled.
   *
   * @param recommendation the recommendation
   */
  record WithoutAction(RecommendationId recommendation) implements Gap {
    /**
     * Refuses nulls.
     *
     * @param recommendation the recommendation
     */
    public WithoutAction {
      requireNonNull(recommendation, "recommendation");
    }

    @Override
    public String line() {
      return "recommendation " + recommendation + " has no action that answers it";
    }
  }

  /**
   * An action was completed, and nothing shows it.
   *
   * @param action the action
   */
  record WithoutEvidence(ActionId action) implements Gap {
    /**
     * Refuses nulls.
     *
     * @param action the action
     */
    public WithoutEvidence {
      requireNonNull(action, "action");
    }

    @Override
    public String line() {
      return "action " + action + " was completed without evidence";
    }
  }

  /**
   * An action was completed, and nobody has tested whether it did what it should.
   *
   * @param action the action
   */
  record WithoutAssurance(ActionId action) implements Gap {
    /**
     * Refuses nulls.
     *
     * @param action the action
     */
    public WithoutAssurance {
      requireNonNull(action, "action");
    }

    @Override
    public String line() {
      return "action " + action + " was completed and is not tested by any assurance";
    }
  }

  /**
   * An action was tested, and nothing found that it did what it should.
   *
   * @param action the action
   */
  record NotAssured(ActionId action) implements Gap {
    /**
     * Refuses nulls.
     *
     * @param action the action
     */
    public NotAssured {
      requireNonNull(action, "action");
    }

    @Override
    public String line() {
      return "action " + action + " was tested and found not assured";
    }
  }

  /**
   * An action was assured at least in part, and nobody has stated what it changed.
   *
   * @param action the action
   */
  record WithoutImpact(ActionId action) implements Gap {
    /**
     * Refuses nulls.
     *
     * @param action the action
     */
    public WithoutImpact {
      requireNonNull(action, "action");
    }

    @Override
    public String line() {
      return "action " + action + " was assured without a statement of impact";
    }
  }

  /**
   * A statement of impact rests on no assurance.
   *
   * @param impact the statement
   */
  record RestsOnNothing(ImpactId impact) implements Gap {
    /**
     * Refuses nulls.
     *
     * @param impact the statement
     */
    public RestsOnNothing {
      requireNonNull(impact, "impact");
    }

    @Override
    public String line() {
      return "impact " + impact + " rests on no assurance";
    }
  }

  /**
   * A statement of impact rests on an assurance of none of its actions.
   *
   * @param impact the statement
   * @param assurance the assurance
   */
  record RestsElsewhere(ImpactId impact, AssuranceReference assurance) implements Gap {
    /**
     * Refuses nulls.
     *
     * @param impact the statement
     * @param assurance the assurance
     */
    public RestsElsewhere {
      requireNonNull(impact, "impact");
      requireNonNull(assurance, "assurance");
    }

    @Override
    public String line() {
      return "impact "
          + impact
          + " rests on assurance "
          + assurance
          + ", which is of none of its actions";
    }
  }

  /**
   * A theme is not in the list of the partnership.
   *
   * @param theme the theme
   * @param recommendations the recommendations that have it, by id
   * @param impacts the statements of impact that have it, by id
   */
  record UnknownTheme(ThemeId theme, Set<RecommendationId> recommendations, Set<ImpactId> impacts)
      implements Gap {
    /**
     * Keeps copies of the sets.
     *
     * @param theme the theme
     * @param recommendations the recommendations that have it, by id
     * @param impacts the statements of impact that have it, by id
     */
    public UnknownTheme {
      requireNonNull(theme, "theme");
      recommendations =
          InOrder.by(RecommendationId::value, requireNonNull(recommendations, "recommendations"));
      impacts = InOrder.by(ImpactId::value, requireNonNull(impacts, "impacts"));
    }

    @Override
    public String line() {
      return "theme "
          + theme
          + " is not in the list, of recommendations "
          + recommendations
          + " and impacts "
          + impacts;
    }
  }

  /**
   * Returns the gap in words.
   *
   * @return one line of English, without anything that somebody wrote
   */
  String line();
}
