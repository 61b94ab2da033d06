// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.FactId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.RuleBook;

/**
 * Every deadline of one case, as it stands at the moment of a question: by due date, those without
 * one last. Computed from the case's facts and never stored. Immutable and thread-safe.
 */
public final class Timeline {
  private final RuleBook book;
  private final CaseReference reference;
  private final Instant asAt;
  private final List<CaseDeadline> deadlines;
  private final List<NotInForce> notInForce;
  private final Set<FactId> supposed;

  Timeline(
      RuleBook book,
      CaseReference reference,
      Instant asAt,
      List<CaseDeadline> deadlines,
      List<NotInForce> notInForce,
      Set<FactId> supposed) {
    this.book = book;
    this.reference = reference;
    this.asAt = asAt;
    this.deadlines = List.copyOf(deadlines);
    this.notInForce = List.copyOf(notInForce);
    this.supposed = supposed;
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
   * Returns the moment of the question.
   *
   * @return the moment
   */
  public Instant asAt() {
    return asAt;
  }

  /**
   * Returns every deadline.
   *
   * @return by due date, then by when they were triggered; those without a due date last
   */
  public List<CaseDeadline> deadlines() {
    return deadlines;
  }

  /**
   * Returns the deadlines of one rule.
   *
   * @param rule the rule
   * @return by due date, maybe none
   */
  public List<CaseDeadline> deadlines(RuleId rule) {
    requireNonNull(rule, "rule");
    return deadlines.stream().filter(deadline -> deadline.ruleId().equals(rule)).toList();
  }

  /**
   * Returns the one deadline of a rule.
   *
   * @param rule the rule
   * @return the deadline
   * @throws IllegalArgumentException if there is none, or more than one, or the book has no such
   *     rule
   */
  public CaseDeadline deadline(RuleId rule) {
    List<CaseDeadline> found = deadlines(book.rule(requireNonNull(rule, "rule")).id());
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "case " + reference + " must have one deadline of " + rule + " but has " + found.size());
    }
    return found.get(0);
  }

  /**
   * Returns the rules that a fact would have triggered, had they been in force.
   *
   * @return in the order of the facts, maybe none
   */
  public List<NotInForce> notInForce() {
    return notInForce;
  }

  /**
   * Returns the facts that are only supposed.
   *
   * @return empty for a timeline of what is known
   */
  public Set<FactId> supposed() {
    return supposed;
  }

  /**
   * Returns the reminders of the deadlines that are still to be done, by the book's ladder.
   *
   * @return those before each due date, from the day of its trigger on, and those for being late up
   *     to the moment of the question; by day. A due date beyond the calendar has none yet
   */
  public List<Reminder> reminders() {
    List<Reminder> reminders = new ArrayList<>();
    for (CaseDeadline deadline : deadlines) {
      Reminder.addLadder(this, deadline, reminders);
    }
    reminders.sort(Reminder.BY_DAY);
    return reminders;
  }

  /**
   * Returns which deadlines have another due date than in an earlier timeline of the case, and
   * because of which days: so, what a newly proclaimed bank holiday moved.
   *
   * @param earlier the timeline before, for example as known on an earlier day
   * @return those open in both, in the order of this timeline
   */
  public List<Moved> movedSince(Timeline earlier) {
    Map<DeadlineKey, CaseDeadline> before =
        requireNonNull(earlier, "earlier").deadlines.stream()
            .collect(
                toMap(CaseDeadline::key, deadline -> deadline, (a, b) -> a, LinkedHashMap::new));
    List<Moved> moved = new ArrayList<>();
    for (CaseDeadline now : deadlines) {
      CaseDeadline then = before.get(now.key());
      if (then != null) {
        Moved.between(then, now).ifPresent(moved::add);
      }
    }
    return moved;
  }

  /**
   * Returns the next day on which something is due.
   *
   * @return the earliest due date of what is open and not overdue
   */
  public Optional<LocalDate> nextDueDate() {
    return deadlines.stream()
        .filter(deadline -> deadline.state().isOpen())
        .filter(deadline -> deadline.state() != DeadlineState.OVERDUE)
        .flatMap(deadline -> deadline.dueDate().stream())
        .findFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Timeline that
        && reference.equals(that.reference)
        && asAt.equals(that.asAt)
        && deadlines.equals(that.deadlines)
        && notInForce.equals(that.notInForce)
        && supposed.equals(that.supposed);
  }

  @Override
  public int hashCode() {
    return 31 * reference.hashCode() + deadlines.hashCode();
  }

  /** Returns the case and its deadlines, each with its state and due date. */
  @Override
  public String toString() {
    return "Timeline[" + reference + ", " + asAt + ", " + deadlines + "]";
  }
}
