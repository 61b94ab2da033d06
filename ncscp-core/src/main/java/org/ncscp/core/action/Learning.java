// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.reference.ThemeId;

/**
 * What one case taught and what came of it: recommendations, the actions that answer them, what
 * shows that these were carried out, whether they did what they should, and what they changed. From
 * any statement of impact one can walk back to the case, and from the case forward to each. The
 * order in which the parts were added does not matter, but the evidence of one action stays in it.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Learning learning =
 *     Learning.builder(CaseReference.of("EXAMPLE-2025-01"))
 *         .add(recommendation)
 *         .add(action)
 *         .completed(action.id(), LocalDate.of(2025, 3, 14))
 *         .add(audit)
 *         .add(impact)
 *         .build();
 * learning.backFrom(impact.id()).recommendations(); // why it was done
 * learning.gaps(); // why impact cannot be shown yet
 * }</pre>
 */
public final class Learning {
  private final CaseReference reference;
  private final Map<RecommendationId, Recommendation> recommendations;
  private final Map<ActionId, PlannedAction> actions;
  private final Map<ActionId, List<EvidenceOfAction>> evidence;
  private final Map<AssuranceReference, Assurance> assurances;
  private final Map<ImpactId, Impact> impacts;
  private final Map<ActionId, LocalDate> completed;
  private final Map<ActionId, LocalDate> cancelled;

  Learning(LearningBuilding parts) {
    reference = parts.reference;
    recommendations = new TreeMap<>(parts.recommendations);
    actions = new TreeMap<>(parts.actions);
    evidence = new TreeMap<>();
    parts.evidence.forEach(
        each -> evidence.computeIfAbsent(each.action(), action -> new ArrayList<>()).add(each));
    assurances = new TreeMap<>(parts.assurances);
    impacts = new TreeMap<>(parts.impacts);
    completed = new TreeMap<>(parts.completed);
    cancelled = new TreeMap<>(parts.cancelled);
  }

  /**
   * Returns a new builder.
   *
   * @param reference the case
   * @return a builder without any learning yet
   */
  public static Builder builder(CaseReference reference) {
    return new Builder(requireNonNull(reference, "reference"));
  }

  /**
   * Returns the case.
   *
   * @return its pseudonym
   */
  public CaseReference reference() {
    return reference;
  }

  /**
   * Returns the recommendations.
   *
   * @return by id
   */
  public List<Recommendation> recommendations() {
    return List.copyOf(recommendations.values());
  }

  /**
   * Returns the actions.
   *
   * @return by id
   */
  public List<PlannedAction> actions() {
    return List.copyOf(actions.values());
  }

  /**
   * Returns what shows that an action was carried out.
   *
   * @param action the action
   * @return in the order added, maybe none
   */
  public List<EvidenceOfAction> evidence(ActionId action) {
    return List.copyOf(evidence.getOrDefault(requireNonNull(action, "action"), List.of()));
  }

  /**
   * Returns the assurances.
   *
   * @return by reference
   */
  public List<Assurance> assurances() {
    return List.copyOf(assurances.values());
  }

  /**
   * Returns the statements of impact.
   *
   * @return by id
   */
  public List<Impact> impacts() {
    return List.copyOf(impacts.values());
  }

  /**
   * Returns when an action was completed.
   *
   * @param action the action
   * @return the day; empty if it was not
   */
  public Optional<LocalDate> completedOn(ActionId action) {
    return Optional.ofNullable(completed.get(requireNonNull(action, "action")));
  }

  /**
   * Returns when an action was cancelled.
   *
   * @param action the action
   * @return the day; empty if it was not
   */
  public Optional<LocalDate> cancelledOn(ActionId action) {
    return Optional.ofNullable(cancelled.get(requireNonNull(action, "action")));
  }

  /**
   * Walks back from a statement of impact: the assurances that it rests on, the actions whose
   * impact it is, the recommendations that they answer, and the case.
   *
   * @param impact the statement
   * @return the way, the statement first and the case last
   * @throws IllegalArgumentException if there is no such statement
   */
  public Trail backFrom(ImpactId impact) {
    Impact from = impacts.get(requireNonNull(impact, "impact"));
    if (from == null) {
      throw new IllegalArgumentException("case " + reference + " has no impact " + impact);
    }
    List<TrailStep> steps = new ArrayList<>();
    steps.add(new TrailStep.OfImpact(from));
    assurances.values().stream()
        .filter(assurance -> from.restsOn().contains(assurance.reference()))
        .forEach(assurance -> steps.add(new TrailStep.OfAssurance(assurance)));
    Set<RecommendationId> answered = new LinkedHashSet<>();
    for (ActionId action : from.of()) {
      steps.add(step(action));
      answered.addAll(action(action).answers());
    }
    recommendations.values().stream()
        .filter(recommendation -> answered.contains(recommendation.id()))
        .forEach(recommendation -> steps.add(new TrailStep.OfRecommendation(recommendation)));
    steps.add(new TrailStep.OfCase(reference));
    return new Trail(steps);
  }

  /**
   * Walks forward from the case: every recommendation, action, assurance and statement of impact.
   *
   * @return the way, the case first
   */
  public Trail forward() {
    return forward(recommendations.values(), action -> true);
  }

  /**
   * Walks forward from a recommendation: the actions that answer it, their assurances, what is
   * stated of their impact and the assurances that this rests on.
   *
   * @param recommendation the recommendation
   * @return the way, the case first and then the recommendation
   * @throws IllegalArgumentException if there is no such recommendation
   */
  public Trail forwardFrom(RecommendationId recommendation) {
    Recommendation from = recommendations.get(requireNonNull(recommendation, "recommendation"));
    if (from == null) {
      throw new IllegalArgumentException(
          "case " + reference + " has no recommendation " + recommendation);
    }
    return forward(List.of(from), action -> action.answers().contains(recommendation));
  }

  private Trail forward(Collection<Recommendation> from, Predicate<PlannedAction> taken) {
    List<TrailStep> steps = new ArrayList<>();
    steps.add(new TrailStep.OfCase(reference));
    from.forEach(each -> steps.add(new TrailStep.OfRecommendation(each)));
    Set<ActionId> reached = new LinkedHashSet<>();
    actions.values().stream().filter(taken).forEach(action -> reached.add(action.id()));
    reached.forEach(action -> steps.add(step(action)));
    List<Impact> changed =
        impacts.values().stream()
            .filter(impact -> !Collections.disjoint(impact.of(), reached))
            .toList();
    Set<AssuranceReference> rests = new LinkedHashSet<>();
    changed.forEach(impact -> rests.addAll(impact.restsOn()));
    assurances.values().stream()
        .filter(
            each ->
                rests.contains(each.reference()) || !Collections.disjoint(each.actions(), reached))
        .forEach(each -> steps.add(new TrailStep.OfAssurance(each)));
    changed.forEach(impact -> steps.add(new TrailStep.OfImpact(impact)));
    return new Trail(steps);
  }

  private TrailStep step(ActionId action) {
    return new TrailStep.OfAction(
        action(action), evidence(action), completedOn(action), cancelledOn(action));
  }

  private PlannedAction action(ActionId id) {
    PlannedAction action = actions.get(id);
    if (action == null) {
      throw new IllegalStateException("no action " + id);
    }
    return action;
  }

  /**
   * Returns for want of what the case cannot show its impact. Themes are not checked.
   *
   * @return by recommendation, then by action, then by statement of impact; maybe none
   */
  public List<Gap> gaps() {
    return new GapSearch(this).gaps();
  }

  /**
   * Returns for want of what the case cannot show its impact, and the themes that are not in a
   * list.
   *
   * @param themes the themes of the partnership
   * @return as without themes, then by theme
   */
  public List<Gap> gaps(Set<ThemeId> themes) {
    return new GapSearch(this).gaps(requireNonNull(themes, "themes"));
  }

  /**
   * Returns how much was learned by theme.
   *
   * @return the figures, to be added to those of other cases
   */
  public ThemeCounts byTheme() {
    ThemeCounts counts = ThemeCounts.empty();
    for (Recommendation each : recommendations.values()) {
      long carriedOut = isCarriedOut(each.id()) ? 1 : 0;
      counts =
          counts.plus(ThemeCounts.of(each.themes(), new ThemeCounts.Figures(1, carriedOut, 0, 0)));
    }
    for (Impact each : impacts.values()) {
      long improved = each.finding() == ImpactFinding.IMPROVED ? 1 : 0;
      counts =
          counts.plus(ThemeCounts.of(each.themes(), new ThemeCounts.Figures(0, 0, 1, improved)));
    }
    return counts;
  }

  private boolean isCarriedOut(RecommendationId recommendation) {
    boolean done = false;
    for (PlannedAction action : actions.values()) {
      if (action.answers().contains(recommendation) && !cancelled.containsKey(action.id())) {
        if (!completed.containsKey(action.id())) {
          return false;
        }
        done = true;
      }
    }
    return done;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Learning that
        && reference.equals(that.reference)
        && recommendations.equals(that.recommendations)
        && actions.equals(that.actions)
        && evidence.equals(that.evidence)
        && assurances.equals(that.assurances)
        && impacts.equals(that.impacts)
        && completed.equals(that.completed)
        && cancelled.equals(that.cancelled);
  }

  @Override
  public int hashCode() {
    return 31 * reference.hashCode() + actions.hashCode();
  }

  /** Returns the case and the ids of what it has. */
  @Override
  public String toString() {
    return "Learning["
        + reference
        + ", recommendations "
        + recommendations.keySet()
        + ", actions "
        + actions.keySet()
        + ", assurances "
        + assurances.keySet()
        + ", impacts "
        + impacts.keySet()
        + "]";
  }

  /** Builds a {@link Learning}; the parts may be added in any order. */
  public static final class Builder {
    private final LearningBuilding parts;

    private Builder(CaseReference reference) {
      parts = new LearningBuilding(reference);
    }

    /**
     * Adds a recommendation.
     *
     * @param recommendation the recommendation
     * @return this builder
     */
    public Builder add(Recommendation recommendation) {
      parts.add(requireNonNull(recommendation, "recommendation"));
      return this;
    }

    /**
     * Adds an action.
     *
     * @param action the action
     * @return this builder
     */
    public Builder add(PlannedAction action) {
      parts.add(requireNonNull(action, "action"));
      return this;
    }

    /**
     * Adds what shows that an action was carried out.
     *
     * @param evidence the evidence
     * @return this builder
     */
    public Builder add(EvidenceOfAction evidence) {
      parts.evidence.add(requireNonNull(evidence, "evidence"));
      return this;
    }

    /**
     * Adds a test of actions.
     *
     * @param assurance the assurance
     * @return this builder
     */
    public Builder add(Assurance assurance) {
      parts.add(requireNonNull(assurance, "assurance"));
      return this;
    }

    /**
     * Adds a statement of impact.
     *
     * @param impact the statement
     * @return this builder
     */
    public Builder add(Impact impact) {
      parts.add(requireNonNull(impact, "impact"));
      return this;
    }

    /**
     * Says when an action was completed.
     *
     * @param action the action
     * @param day the day
     * @return this builder
     */
    public Builder completed(ActionId action, LocalDate day) {
      parts.complete(requireNonNull(action, "action"), requireNonNull(day, "day"));
      return this;
    }

    /**
     * Says when an action was cancelled.
     *
     * @param action the action
     * @param day the day
     * @return this builder
     */
    public Builder cancelled(ActionId action, LocalDate day) {
      parts.cancel(requireNonNull(action, "action"), requireNonNull(day, "day"));
      return this;
    }

    /**
     * Builds the learning.
     *
     * @return the learning
     * @throws LearningException if an id is there twice, something refers to what is not there, or
     *     an action was completed and cancelled, with everything that is wrong
     */
    public Learning build() {
      parts.check();
      return new Learning(parts);
    }
  }
}
