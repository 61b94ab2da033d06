// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Count;
import org.ncscp.core.rule.DeadlineRule;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.RuleVersion;
import org.ncscp.core.rule.Whichever;

/**
 * Follows the chains of a case beyond what has happened: each step that is still to be done is
 * taken to be done on its last day, and one that is overdue today.
 */
final class CaseProjection {
  private final DeadlineCalculator calculator;
  private final RuleBook book;
  private final List<CaseDeadline> found;
  private final LocalDate today;
  private final Map<RuleId, CaseDeadline> projected = new LinkedHashMap<>();
  private final Deque<Step> steps = new ArrayDeque<>();

  /** A step that is to be followed, and the rules on the way to it: no chain comes back to one. */
  private record Step(CaseDeadline deadline, Set<RuleId> path) {}

  CaseProjection(DeadlineCalculator calculator, List<CaseDeadline> found, LocalDate today) {
    this.calculator = calculator;
    this.book = calculator.ruleBook();
    this.found = found;
    this.today = today;
  }

  void addTo(List<CaseDeadline> deadlines) {
    for (CaseDeadline deadline : found) {
      if (isUndone(deadline)) {
        steps.add(new Step(deadline, Set.of(deadline.ruleId())));
      }
    }
    while (!steps.isEmpty()) {
      Step step = steps.remove();
      CaseDeadline latest = projected.getOrDefault(step.deadline().ruleId(), step.deadline());
      if (!step.deadline().triggers().isEmpty()
          || latest.dueDate().equals(step.deadline().dueDate())) {
        follow(step.deadline(), step.path());
      }
    }
    deadlines.addAll(projected.values());
  }

  private static boolean isUndone(CaseDeadline deadline) {
    return deadline.state().isOpen()
        || (deadline.state() == DeadlineState.CANCELLED && deadline.metBy().isEmpty())
        || deadline.state() == DeadlineState.PROJECTED;
  }

  private void follow(CaseDeadline step, Set<RuleId> path) {
    for (FactKind kind : step.rule().metBy()) {
      for (DeadlineRule rule : book.rulesTriggeredBy(kind)) {
        if (!path.contains(rule.id()) && !isOpen(rule, kind)) {
          next(step, kind, rule).ifPresent(next -> add(next, path));
        }
      }
    }
  }

  /** A deadline that runs already, or that counts from several facts of which this is one more. */
  private boolean isOpen(DeadlineRule rule, FactKind kind) {
    for (CaseDeadline other : found) {
      if (other.ruleId().equals(rule.id())) {
        boolean joins =
            other.rule().counts().size() > 1
                && other.triggers().stream().noneMatch(event -> event.kind().equals(kind));
        boolean waits = other.state() == DeadlineState.PROJECTED;
        if (joins || waits || other.state().isOpen()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Of two ways to one rule the later counts; one that is cancelled only if all are. */
  private void add(CaseDeadline next, Set<RuleId> path) {
    CaseDeadline other = projected.get(next.ruleId());
    if (other == null || isLater(next, other)) {
      projected.put(next.ruleId(), next);
      Set<RuleId> longer = new HashSet<>(path);
      longer.add(next.ruleId());
      steps.add(new Step(next, longer));
    }
  }

  private static boolean isLater(CaseDeadline next, CaseDeadline other) {
    if (next.state() != other.state()) {
      return next.state() == DeadlineState.PROJECTED;
    }
    return next.dueDate().isPresent()
        && other.dueDate().map(day -> day.isBefore(next.dueDate().get())).orElse(false);
  }

  private Optional<CaseDeadline> next(CaseDeadline step, FactKind kind, DeadlineRule rule) {
    boolean cancelled = step.state() == DeadlineState.CANCELLED;
    Optional<Moment> assumed =
        cancelled ? Optional.empty() : step.deadline().map(this::doneOnItsLastDay);
    Optional<RuleVersion> version = rule.findVersion(assumed.map(Moment::day).orElse(today));
    if (version.isEmpty() || !version.get().countsFrom(kind)) {
      return Optional.empty();
    }
    CaseDeadline.Builder builder =
        CaseDeadline.builder()
            .book(book)
            .ruleId(rule.id())
            .rule(version.get())
            .state(cancelled ? DeadlineState.CANCELLED : DeadlineState.PROJECTED)
            .rating(Rating.GREY)
            .projectedFrom(step.ruleId())
            .cancelledBy(step.cancelledBy())
            .missedDueDate(false);
    Optional<Deadline> deadline =
        assumed.flatMap(when -> deadline(rule.id(), version.get(), kind, when));
    return Optional.of(
        builder.deadline(deadline).originalDueDate(deadline.map(Deadline::dueDate)).build());
  }

  private Moment doneOnItsLastDay(Deadline deadline) {
    if (today.isAfter(deadline.dueDate())) {
      return Moment.on(today);
    }
    boolean hours = deadline.count().limit().unit() == PeriodUnit.HOURS;
    return hours ? Moment.at(deadline.lastMoment()) : Moment.on(deadline.dueDate());
  }

  /** A date beyond the calendar is not told; nothing depends on it yet. */
  private Optional<Deadline> deadline(
      RuleId id, RuleVersion version, FactKind kind, Moment assumed) {
    List<@Nullable Moment> moments = new ArrayList<>();
    for (Count count : version.counts()) {
      boolean hours = count.limit().unit() == PeriodUnit.HOURS;
      Moment when =
          hours && assumed.instant().isEmpty() ? Moment.at(Moment.endOf(assumed.day())) : assumed;
      moments.add(count.trigger().equals(kind) ? when : null);
    }
    boolean missing = moments.contains(null);
    if (missing && version.whichever().orElseThrow() == Whichever.LATER) {
      return Optional.empty();
    }
    try {
      return Optional.of(calculator.deadline(id, version, moments, Pauses.NONE, null));
    } catch (CalendarCoverageException e) {
      return Optional.empty();
    }
  }
}
