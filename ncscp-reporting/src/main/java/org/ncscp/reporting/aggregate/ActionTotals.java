// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.ncscp.core.action.ActionId;
import org.ncscp.core.action.ImpactFinding;
import org.ncscp.core.action.Learning;
import org.ncscp.core.action.PlannedAction;
import org.ncscp.core.assurance.plan.ActionStanding;
import org.ncscp.core.assurance.plan.ActionState;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * Actions opened, closed and overdue, with impact or without, by owner and by what they follow
 * from. Mergeable; immutable and thread-safe.
 *
 * <pre>{@code
 * ReportingPeriod year = ReportingPeriod.ofFinancialYear(2025);
 * LocalDate asAt = LocalDate.of(2026, 3, 31);
 * BusinessPlan plan =
 *     BusinessPlan.of(priorities, priorityProgress, actions, progress, year, asAt);
 * ActionTotals totals =
 *     plan.actions().stream().collect(ActionTotals.collector(year))
 *         .plus(cases.stream().collect(ActionTotals.ofReviews(year, asAt)));
 * totals.figures().overdue();       // on 31 March 2026
 * totals.byOrigin();                // those of priorities, audits, risks … and reviews
 * }</pre>
 *
 * <p>How an action stands is a snapshot, on the day of the plan. Opened and closed are flows: an
 * action counts as opened in the period in which it was agreed, and as closed in that in which it
 * was completed or cancelled.
 *
 * <p>Source: NCSCP safeguarding arrangements, December 2024, Annual Report.
 */
public final class ActionTotals implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ActionTotals EMPTY = new ActionTotals(KeyCounts.none());

  private static final Set<ImpactFinding> CHANGES =
      EnumSet.of(ImpactFinding.IMPROVED, ImpactFinding.WORSE);

  private enum Opened {
    IN_PERIOD,
    BEFORE_OR_AFTER,
    NOT_KNOWN
  }

  private record Key(
      ActionOrigin origin,
      BodyId owner,
      ActionState state,
      Opened opened,
      boolean closedInPeriod,
      boolean impact)
      implements Serializable {}

  private final KeyCounts<Key> counts;

  private ActionTotals(KeyCounts<Key> counts) {
    this.counts = counts;
  }

  /**
   * Returns the totals of no action.
   *
   * @return the identity of {@link #plus}
   */
  public static ActionTotals empty() {
    return EMPTY;
  }

  /**
   * Returns what collects agreed actions.
   *
   * @param period the period in which actions were opened or closed
   * @return the collector, which can be used again
   */
  public static Collector<ActionStanding, ?, ActionTotals> collector(ReportingPeriod period) {
    requireNonNull(period, "period");
    return KeyCounts.collector(standing -> List.of(key(standing, period)), ActionTotals::new);
  }

  private static Key key(ActionStanding standing, ReportingPeriod period) {
    return new Key(
        ActionOrigin.of(standing.action().basis()),
        standing.action().owner(),
        standing.state(),
        period.contains(standing.action().agreed()) ? Opened.IN_PERIOD : Opened.BEFORE_OR_AFTER,
        standing.ended().filter(period::contains).isPresent(),
        standing.impactRecorded());
  }

  /**
   * Returns what collects the actions that reviews led to, each review once. When they were agreed
   * is not recorded with them. Impact is recorded where a statement of it says that something
   * became better or worse. Those that were completed or cancelled before the period are left out;
   * what happened after the day of the question has not happened.
   *
   * @param period the period in which actions were closed
   * @param asAt the day of the question
   * @return the collector, which can be used again
   */
  public static Collector<Learning, ?, ActionTotals> ofReviews(
      ReportingPeriod period, LocalDate asAt) {
    requireNonNull(period, "period");
    requireNonNull(asAt, "asAt");
    return KeyCounts.collector(learning -> keys(learning, period, asAt), ActionTotals::new);
  }

  private static List<Key> keys(Learning learning, ReportingPeriod period, LocalDate asAt) {
    Set<ActionId> withImpact = new LinkedHashSet<>();
    learning.impacts().stream()
        .filter(impact -> CHANGES.contains(impact.finding()))
        .forEach(impact -> withImpact.addAll(impact.of()));
    List<Key> keys = new ArrayList<>();
    for (PlannedAction action : learning.actions()) {
      Predicate<LocalDate> happened = day -> !day.isAfter(asAt);
      Optional<LocalDate> completed = learning.completedOn(action.id()).filter(happened);
      Optional<LocalDate> cancelled = learning.cancelledOn(action.id()).filter(happened);
      Optional<LocalDate> ended = completed.or(() -> cancelled);
      if (ended.filter(day -> day.isBefore(period.first())).isEmpty()) {
        keys.add(
            new Key(
                ActionOrigin.REVIEW,
                BodyId.of(action.owner().value()),
                state(action.due(), completed, cancelled, asAt),
                Opened.NOT_KNOWN,
                ended.filter(period::contains).isPresent(),
                withImpact.contains(action.id())));
      }
    }
    return keys;
  }

  private static ActionState state(
      LocalDate due, Optional<LocalDate> completed, Optional<LocalDate> cancelled, LocalDate asAt) {
    if (cancelled.isPresent()) {
      return ActionState.CANCELLED;
    }
    return completed
        .map(day -> day.isAfter(due) ? ActionState.COMPLETED_LATE : ActionState.COMPLETED_IN_TIME)
        .orElse(asAt.isAfter(due) ? ActionState.OVERDUE : ActionState.OPEN);
  }

  /**
   * Adds the totals of other actions.
   *
   * @param other totals of actions that are not among these
   * @return the sums
   */
  public ActionTotals plus(ActionTotals other) {
    return new ActionTotals(counts.plus(other.counts));
  }

  /**
   * Returns the figures of all actions.
   *
   * @return the figures
   */
  public ActionFigures figures() {
    return figures(counts);
  }

  /**
   * Returns the figures of each owner.
   *
   * @return in the order of the owners' names
   */
  public Map<BodyId, ActionFigures> byOwner() {
    return counts.by(key -> List.of(key.owner()), comparing(BodyId::value), ActionTotals::figures);
  }

  /**
   * Returns the figures by what the actions follow from.
   *
   * @return in the order of the origins; those without an action are left out
   */
  public Map<ActionOrigin, ActionFigures> byOrigin() {
    return counts.by(
        key -> List.of(key.origin()),
        Comparator.<ActionOrigin>naturalOrder(),
        ActionTotals::figures);
  }

  private static ActionFigures figures(KeyCounts<Key> counts) {
    return new ActionFigures(
        in(ActionState.OPEN, counts),
        in(ActionState.OVERDUE, counts),
        in(ActionState.COMPLETED_IN_TIME, counts),
        in(ActionState.COMPLETED_LATE, counts),
        in(ActionState.CANCELLED, counts),
        counts.count(key -> key.opened() == Opened.IN_PERIOD),
        counts.count(key -> key.opened() == Opened.NOT_KNOWN),
        counts.count(Key::closedInPeriod),
        counts.count(key -> key.state().isCompleted() && key.impact()));
  }

  private static long in(ActionState state, KeyCounts<Key> counts) {
    return counts.count(key -> key.state() == state);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ActionTotals that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /** Returns the figures of all actions. */
  @Override
  public String toString() {
    return "ActionTotals[" + figures() + "]";
  }
}
