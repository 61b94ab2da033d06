// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ncscp.calendar.Coverage;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Count;
import org.ncscp.core.rule.Obligation;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.Roll;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.RuleVersion;
import org.ncscp.core.rule.Whichever;

/**
 * The day by whose end something must be done, and how it follows from a fact. Immutable and
 * thread-safe; equal if rule, facts and last day are, whatever else led there.
 */
public final class Deadline {
  private final RuleBook book;
  private final RuleId ruleId;
  private final RuleVersion rule;
  private final WorkingDayCalendar calendar;
  private final List<@Nullable Moment> triggers;
  private final Pauses pauses;
  private final @Nullable Grant grant;
  private final int governing;
  private final Moment end;

  /** Counts from a trigger for each of the rule's counts, null for one that has not happened. */
  Deadline(
      RuleBook book,
      RuleId ruleId,
      RuleVersion rule,
      WorkingDayCalendar calendar,
      List<@Nullable Moment> triggers,
      Pauses pauses,
      @Nullable Grant grant) {
    this.book = book;
    this.ruleId = ruleId;
    this.rule = rule;
    this.calendar = calendar;
    this.triggers = triggers;
    this.pauses = pauses;
    this.grant = grant;
    this.governing = triggers.size() == 1 ? 0 : governing();
    this.end = end(governing, null);
  }

  private int governing() {
    boolean later = rule.whichever().orElseThrow() == Whichever.LATER;
    int best = -1;
    Instant bestEnd = null;
    for (int i = 0; i < triggers.size(); i++) {
      if (triggers.get(i) == null) {
        continue;
      }
      Instant candidate = lastMoment(end(i, null));
      if (bestEnd == null
          || (later ? candidate.compareTo(bestEnd) > 0 : candidate.compareTo(bestEnd) < 0)) {
        best = i;
        bestEnd = candidate;
      }
    }
    return best;
  }

  private Moment end(int index, @Nullable Consumer<CountStep> steps) {
    Counter counter = new Counter(rule.counts().get(index), rule.cutOff(), calendar, pauses);
    return counter.end(trigger(index), grant, steps);
  }

  private Moment trigger(int index) {
    Moment trigger = triggers.get(index);
    if (trigger == null) {
      throw new IllegalStateException("no trigger for " + rule.counts().get(index));
    }
    return trigger;
  }

  /** Counts again, telling each step; what it gives is the due date. */
  void retrace(Consumer<CountStep> steps) {
    Moment again = end(governing, steps);
    if (!again.equals(end)) {
      throw new IllegalStateException("the count must end on " + end + " but ended on " + again);
    }
  }

  /** The calendar that the rule counts in. */
  WorkingDayCalendar calendar() {
    return calendar;
  }

  Pauses pauses() {
    return pauses;
  }

  RuleBook book() {
    return book;
  }

  /** The count that decides. */
  Count count() {
    return rule.counts().get(governing);
  }

  /**
   * Returns the id of the rule that sets it.
   *
   * @return the rule's name in its book
   */
  public RuleId ruleId() {
    return ruleId;
  }

  /**
   * Returns the version of the rule that sets it.
   *
   * @return the version in force on the day of the trigger
   */
  public RuleVersion rule() {
    return rule;
  }

  /**
   * Returns when the fact happened from which it is counted; of several, the one that decides.
   *
   * @return the trigger
   */
  public Moment trigger() {
    return trigger(governing);
  }

  /**
   * Returns the day of that fact in London.
   *
   * @return day zero
   */
  public LocalDate triggeredOn() {
    return trigger().day();
  }

  /**
   * Returns the last day on which it can be done in time, or up to which it must go on.
   *
   * @return the day in London; to its end, to the rule's cut-off, or for hours to {@link
   *     #lastMoment}
   */
  public LocalDate dueDate() {
    return end.day();
  }

  /**
   * Returns the last moment at which it can be done in time.
   *
   * @return for hours the moment at which they end; otherwise one nanosecond before the due date,
   *     or the rule's day, ends in London
   */
  public Instant lastMoment() {
    return lastMoment(end);
  }

  private Instant lastMoment(Moment of) {
    return of.instant()
        .orElseGet(
            () ->
                rule.cutOff()
                    .map(
                        time ->
                            of.day().atTime(time).atZone(Moment.LONDON).toInstant().minusNanos(1))
                    .orElseGet(() -> Moment.endOf(of.day())));
  }

  /** Tells whether a day alone is enough to tell whether something was done in time. */
  boolean canJudge(Moment done) {
    boolean endsWithinTheDay = end.instant().isPresent() || rule.cutOff().isPresent();
    return done.instant().isPresent() || !endsWithinTheDay || !done.day().equals(end.day());
  }

  /**
   * Tells whether something was done in time. Most deadlines end with their day, and days are
   * compared without asking the zone when the day ends.
   */
  boolean isInTime(Moment done) {
    boolean endsWithItsDay = end.instant().isEmpty() && rule.cutOff().isEmpty();
    if (endsWithItsDay || done.instant().isEmpty()) {
      return !done.day().isAfter(end.day());
    }
    return !done.instant().get().isAfter(lastMoment());
  }

  /**
   * Returns the source whose force the rule has.
   *
   * @return the legal basis
   */
  public LegalBasis legalBasis() {
    return rule.provision().legalBasis();
  }

  /**
   * Returns the day by which to have it done, where the due date is no working day and the rule
   * does not move it.
   *
   * @return the last working day on or before the due date; empty if the due date is worked, is
   *     counted in working days or hours, or lies beyond the calendar
   */
  public Optional<LocalDate> lastWorkingDayOnOrBefore() {
    PeriodUnit unit = count().limit().unit();
    boolean advises =
        unit != PeriodUnit.WORKING_DAYS
            && unit != PeriodUnit.HOURS
            && rule.obligation() == Obligation.WITHIN
            && count().roll() == Roll.NONE
            && isCovered(end.day())
            && !calendar.isWorkingDay(end.day());
    return advises ? Optional.of(calendar.previousWorkingDay(end.day())) : Optional.empty();
  }

  /** Whether another differs by the calendar alone: the same facts, more time and stops. */
  boolean restsOnFactsOf(Deadline other) {
    return ruleId.equals(other.ruleId)
        && rule.equals(other.rule)
        && triggers.equals(other.triggers)
        && Objects.equals(grant, other.grant)
        && pauses.areThoseOf(other.pauses);
  }

  /** Whether a count goes by working days, or moves off days that are not. */
  boolean usesHolidays() {
    for (Count counted : rule.counts()) {
      if (counted.limit().unit() == PeriodUnit.WORKING_DAYS || counted.roll() != Roll.NONE) {
        return true;
      }
    }
    return rule.cutOff().isPresent();
  }

  /** Whether the calendar knows the due date and some days around it. */
  boolean isCovered() {
    return isCovered(end.day());
  }

  boolean isCovered(LocalDate day) {
    Coverage coverage = calendar.coverage();
    LocalDate last = calendar.isProjected() ? coverage.projectedTo() : coverage.confirmedTo();
    return !day.isBefore(coverage.from().plusDays(7)) && !day.isAfter(last);
  }

  /**
   * Tells whether it was counted over projected days, so that a later announcement may move it.
   *
   * @return true if the date is provisional
   */
  public boolean provisional() {
    if (calendar.isProjected()) {
      for (int i = 0; i < triggers.size(); i++) {
        if (triggers.get(i) != null && isProvisional(i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one of the counts goes over projected days, or is moved off or onto one. */
  private boolean isProvisional(int index) {
    Count counted = rule.counts().get(index);
    List<LocalDate> days = new ArrayList<>();
    if (counted.limit().unit() == PeriodUnit.WORKING_DAYS) {
      days.add(trigger(index).day());
    }
    if (!days.isEmpty() || counted.roll() != Roll.NONE) {
      Moment last =
          end(
              index,
              step -> {
                if (step instanceof CountStep.Rolled rolled) {
                  days.add(rolled.from());
                }
              });
      days.add(last.day());
    }
    return !days.isEmpty() && calendar.isProvisional(Collections.min(days), Collections.max(days));
  }

  /**
   * Returns how it stands at the end of a day if nothing is known but its trigger.
   *
   * @param day the day in London
   * @return running (or provisional) until the last moment, then overdue; for something that must
   *     go on, running until then and met after
   */
  public DeadlineState statusOn(LocalDate day) {
    return statusAt(Moment.at(Moment.endOf(day)));
  }

  DeadlineState statusAt(Moment asAt) {
    if (!isInTime(asAt)) {
      return rule.obligation() == Obligation.AT_LEAST ? DeadlineState.MET : DeadlineState.OVERDUE;
    }
    return provisional() ? DeadlineState.PROVISIONAL : DeadlineState.RUNNING;
  }

  /**
   * Returns why that day: the rule, its basis, how a disputed text is read, every day counted and
   * skipped, and what else would change the answer.
   *
   * @return the explanation
   */
  public Explanation explanation() {
    return new Explaining(this).explanation();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Deadline that
        && ruleId.equals(that.ruleId)
        && rule.equals(that.rule)
        && triggers.equals(that.triggers)
        && end.equals(that.end);
  }

  @Override
  public int hashCode() {
    return 31 * ruleId.hashCode() + triggers.hashCode();
  }

  /** Returns the rule, the due date and the fact's day. */
  @Override
  public String toString() {
    return ruleId + " due " + end + " (" + count().trigger() + " " + trigger() + ")";
  }
}
