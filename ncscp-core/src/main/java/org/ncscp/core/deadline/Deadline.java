// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.calendar.WorkingDayExplanation;
import org.ncscp.core.reference.LegalBasis;

/**
 * The day by whose end something must be done, and how it follows from a fact. Immutable and
 * thread-safe.
 */
public final class Deadline {
  private final DeadlineRule rule;
  private final WorkingDayCalendar calendar;
  private final LocalDate triggeredOn;
  private final LocalDate dueDate;

  Deadline(DeadlineRule rule, WorkingDayCalendar calendar, LocalDate triggeredOn) {
    this.rule = rule;
    this.calendar = calendar;
    this.triggeredOn = triggeredOn;
    this.dueDate = calendar.plusWorkingDays(triggeredOn, rule.within().amount());
  }

  /**
   * Returns the rule that sets it.
   *
   * @return the rule
   */
  public DeadlineRule rule() {
    return rule;
  }

  /**
   * Returns the day of the fact.
   *
   * @return day zero
   */
  public LocalDate triggeredOn() {
    return triggeredOn;
  }

  /**
   * Returns the last day on which it can be done in time.
   *
   * @return the day, to its end in Europe/London
   */
  public LocalDate dueDate() {
    return dueDate;
  }

  /**
   * Returns the source whose force the rule has.
   *
   * @return the legal basis
   */
  public LegalBasis legalBasis() {
    return rule.legalBasis();
  }

  /**
   * Returns the count day by day, as data: walked when asked for, not for the date alone.
   *
   * @return the walk from the fact to the due date
   */
  public WorkingDayExplanation walk() {
    return calendar.explainPlus(triggeredOn, rule.within().amount());
  }

  /**
   * Returns why that day: the rule, its basis, how a disputed text is read, and every day counted
   * and skipped.
   *
   * @return plain English, several lines, without a line end after the last
   */
  public String explanation() {
    List<String> lines = new ArrayList<>();
    lines.add(rule.title() + ": " + rule.within() + " after \"" + rule.trigger().inWords() + "\".");
    rule.citations().forEach(basis -> lines.add("Basis: " + basis.citation() + "."));
    rule.interpretation().ifPresent(note -> lines.add("Reading: " + note));
    lines.add(walk().inEnglish());
    return String.join("\n", lines);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Deadline that
        && rule.equals(that.rule)
        && triggeredOn.equals(that.triggeredOn)
        && calendar.equals(that.calendar);
  }

  @Override
  public int hashCode() {
    return 31 * rule.hashCode() + triggeredOn.hashCode();
  }

  /** Returns the rule, the due date and the fact's day. */
  @Override
  public String toString() {
    return rule.id() + " due " + dueDate() + " (" + rule.trigger() + " " + triggeredOn() + ")";
  }
}
