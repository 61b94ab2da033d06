// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * How the priorities of a business plan and the agreed actions stand for a period, as seen on a
 * day, all computed from the records. Immutable and thread-safe.
 *
 * <pre>{@code
 * BusinessPlan plan =
 *     BusinessPlan.of(
 *         priorities.current(),
 *         priorityProgress.current(),
 *         actions.current(),
 *         actionProgress.current(),
 *         ReportingPeriod.ofFinancialYear(2024),
 *         LocalDate.of(2025, 3, 31));
 * plan.priorities();                  // exploitation: LITTLE, with its reason
 * plan.unanswered();                  // those of which the year's report would say nothing
 * plan.actions(ActionState.OVERDUE);  // due by 30 March 2025, neither completed nor cancelled
 * }</pre>
 *
 * <p>An action is of the period if it was agreed by its last day and neither completed nor
 * cancelled before its first. Progress counts until the day of the question, after the period too:
 * ask for the last day of the period to see how it stood then.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Annual Report.
 */
public final class BusinessPlan {
  private final ReportingPeriod period;
  private final LocalDate asAt;
  private final List<ActionStanding> actions;
  private final List<PriorityStanding> priorities;

  private BusinessPlan(
      ReportingPeriod period,
      LocalDate asAt,
      List<ActionStanding> actions,
      List<PriorityStanding> priorities) {
    this.period = period;
    this.asAt = asAt;
    this.actions = actions;
    this.priorities = priorities;
  }

  /**
   * Makes up how a plan stands.
   *
   * @param priorities priorities that are held to be right; those of no day in the period are left
   *     out
   * @param priorityProgress progress of priorities that is held to be right; one answers for the
   *     period if it has the same first and last day
   * @param actions actions that are held to be right, whatever they follow from; those agreed after
   *     the day of the question are left out
   * @param progress progress of actions that is held to be right; that after the day of the
   *     question is left out
   * @param period the period that is reported
   * @param asAt the day of the question
   * @return how it stands
   * @throws IllegalArgumentException if the day of the question is before the period
   */
  public static BusinessPlan of(
      Collection<Priority> priorities,
      Collection<PriorityProgress> priorityProgress,
      Collection<AgreedAction> actions,
      Collection<ActionProgress> progress,
      ReportingPeriod period,
      LocalDate asAt) {
    requireNonNull(period, "period");
    if (requireNonNull(asAt, "asAt").isBefore(period.first())) {
      throw new IllegalArgumentException(
          "asAt must be on or after the first day of the period "
              + period.first()
              + " but was "
              + asAt);
    }
    List<ActionStanding> standings = standings(actions, progress, period, asAt);
    List<PriorityStanding> answered =
        priorities.stream()
            .filter(one -> one.period().overlaps(period))
            .map(
                one ->
                    new PriorityStanding(
                        one,
                        answer(one, priorityProgress, period),
                        standings.stream().filter(a -> a.action().isOf(one.priority())).toList()))
            .toList();
    return new BusinessPlan(period, asAt, standings, answered);
  }

  private static Optional<PriorityProgress> answer(
      Priority priority, Collection<PriorityProgress> progress, ReportingPeriod period) {
    return progress.stream()
        .filter(one -> one.priority().equals(priority.priority()))
        .filter(one -> one.period().first().equals(period.first()))
        .filter(one -> one.period().last().equals(period.last()))
        .findFirst();
  }

  private static List<ActionStanding> standings(
      Collection<AgreedAction> actions,
      Collection<ActionProgress> progress,
      ReportingPeriod period,
      LocalDate asAt) {
    Map<AgreedActionId, List<ActionProgress>> of =
        progress.stream()
            .filter(one -> !one.day().isAfter(asAt))
            .sorted(comparing(ActionProgress::day))
            .collect(groupingBy(ActionProgress::action));
    return actions.stream()
        .filter(one -> !one.agreed().isAfter(asAt) && !one.agreed().isAfter(period.last()))
        .map(one -> ActionStanding.of(one, of.getOrDefault(one.action(), List.of()), asAt))
        .filter(one -> one.ended().filter(day -> day.isBefore(period.first())).isEmpty())
        .toList();
  }

  /**
   * Returns the period that is reported.
   *
   * @return the period
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * Returns the day of the question.
   *
   * @return the day
   */
  public LocalDate asAt() {
    return asAt;
  }

  /**
   * Returns every priority of the period, with what was answered and its actions.
   *
   * @return in the order of the records; a priority of several plans once for each
   */
  public List<PriorityStanding> priorities() {
    return priorities;
  }

  /**
   * Returns the priorities of which nothing was answered for the period.
   *
   * @return in the order of the records
   */
  public List<PriorityStanding> unanswered() {
    return priorities.stream().filter(one -> one.answer().isEmpty()).toList();
  }

  /**
   * Returns the priorities with little or no progress. They are all only if none is {@link
   * #unanswered()}.
   *
   * @return in the order of the records
   */
  public List<PriorityStanding> prioritiesWithLittleOrNoProgress() {
    return priorities.stream().filter(PriorityStanding::hasLittleOrNoProgress).toList();
  }

  /**
   * Returns every action of the period.
   *
   * @return in the order of the records
   */
  public List<ActionStanding> actions() {
    return actions;
  }

  /**
   * Returns the actions that stand so.
   *
   * @param state the state
   * @return in the order of the records
   */
  public List<ActionStanding> actions(ActionState state) {
    requireNonNull(state, "state");
    return actions(one -> one.state() == state);
  }

  private List<ActionStanding> actions(Predicate<ActionStanding> which) {
    return actions.stream().filter(which).toList();
  }

  /**
   * Returns how many actions stand in each way.
   *
   * @return the counts
   */
  public ActionCounts counts() {
    return ActionCounts.of(actions);
  }

  /**
   * Returns how many actions of each owner stand in each way.
   *
   * @return in the order of the owners' names; an owner without actions is left out
   */
  public Map<BodyId, ActionCounts> countsByOwner() {
    Map<BodyId, ActionCounts> counts = new LinkedHashMap<>();
    actions.stream()
        .collect(
            groupingBy(
                one -> one.action().owner(),
                () -> new TreeMap<>(comparing(BodyId::value)),
                toList()))
        .forEach((owner, own) -> counts.put(owner, ActionCounts.of(own)));
    return Collections.unmodifiableMap(counts);
  }

  /**
   * Returns the actions whose latest progress is little or none, each with its reason.
   *
   * @return in the order of the records
   */
  public List<ActionStanding> actionsWithLittleOrNoProgress() {
    return actions(ActionStanding::hasLittleOrNoProgress);
  }

  /**
   * Returns the actions of which no progress was recorded, and so no reason either.
   *
   * @return in the order of the records
   */
  public List<ActionStanding> actionsNotReported() {
    return actions(one -> one.latest().isEmpty());
  }

  /**
   * Returns the actions that were completed, with no evidence of it.
   *
   * @return in the order of the records
   */
  public List<ActionStanding> completedWithoutEvidence() {
    return actions(one -> one.state().isCompleted() && !one.evidenced());
  }

  /**
   * Returns the actions that were completed, with no impact recorded.
   *
   * @return in the order of the records
   */
  public List<ActionStanding> completedWithoutImpact() {
    return actions(one -> one.state().isCompleted() && !one.impactRecorded());
  }

  /** Returns the period, the day and how many priorities and actions there are. */
  @Override
  public String toString() {
    return "BusinessPlan["
        + period.label()
        + ", "
        + asAt
        + ", "
        + priorities.size()
        + " priorities, "
        + actions.size()
        + " actions]";
  }
}
