// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.DeadlineState;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.RuleId;

/**
 * A deadline of a case as days: when it was opened, by when it was due at first and in the end, and
 * when it was done or cancelled.
 *
 * <p>What was done or cancelled counts in the period in which that happened. What was neither by
 * the end of the period is a snapshot: it counts in every period at whose end it is open, as
 * overdue if its last day is over by then. Immutable, thread-safe and serialisable.
 */
public final class JudgedDeadline implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  /** How a deadline counts in a period, as {@code Timeliness.Figures} has it. */
  enum Standing {
    IN_TIME,
    LATE,
    OVERDUE,
    RUNNING,
    CANCELLED,
    NOT_COUNTED
  }

  private final RuleId rule;
  private final LocalDate opened;
  private final @Nullable LocalDate original;
  private final @Nullable LocalDate revised;
  private final @Nullable LocalDate ended;
  private final Standing end;
  private final boolean lateByOriginal;

  private JudgedDeadline(
      RuleId rule,
      LocalDate opened,
      @Nullable LocalDate original,
      @Nullable LocalDate revised,
      @Nullable LocalDate ended,
      Standing end,
      boolean lateByOriginal) {
    this.rule = requireNonNull(rule, "rule");
    this.opened = requireNonNull(opened, "opened");
    this.original = original;
    this.revised = revised;
    this.ended = ended;
    this.end = end;
    this.lateByOriginal = lateByOriginal;
  }

  /**
   * Returns a deadline that was opened and is not done.
   *
   * @param rule the rule that sets it
   * @param opened the day of its trigger
   * @param due its last day
   * @return the deadline, never given more time
   */
  public static JudgedDeadline open(RuleId rule, LocalDate opened, LocalDate due) {
    requireNonNull(due, "due");
    return new JudgedDeadline(rule, opened, due, due, null, Standing.RUNNING, false);
  }

  /**
   * Returns the deadline with more time, given before the time was over.
   *
   * @param until its last day now
   * @return the deadline, with the same original due date
   */
  public JudgedDeadline extended(LocalDate until) {
    requireNonNull(until, "until");
    return new JudgedDeadline(rule, opened, original, until, ended, end, lateByOriginal);
  }

  /**
   * Returns the deadline as done.
   *
   * @param day when; in time on the last day itself
   * @return the deadline
   */
  public JudgedDeadline done(LocalDate day) {
    requireNonNull(day, "day");
    Standing standing = isOver(revised, day) ? Standing.LATE : Standing.IN_TIME;
    boolean late = isOver(original, day);
    return new JudgedDeadline(rule, opened, original, revised, day, standing, late);
  }

  /**
   * Returns the deadline as no longer to be done.
   *
   * @param day when that was so
   * @return the deadline
   */
  public JudgedDeadline cancelled(LocalDate day) {
    requireNonNull(day, "day");
    return new JudgedDeadline(rule, opened, original, revised, day, Standing.CANCELLED, false);
  }

  /**
   * Takes a deadline of a timeline. Late by the revised date is what the timeline says, so that
   * more time that came too late erases nothing; late by the original date goes by the day where
   * more time was given.
   */
  static JudgedDeadline of(CaseDeadline deadline) {
    LocalDate opened = deadline.triggers().get(0).when().day();
    boolean stands = deadline.state() == DeadlineState.PAUSED;
    LocalDate original = stands ? null : deadline.originalDueDate().orElse(null);
    LocalDate revised = deadline.dueDate().orElse(null);
    JudgedDeadline open =
        new JudgedDeadline(
            deadline.ruleId(), opened, original, revised, null, Standing.RUNNING, false);
    if (deadline.cancelledBy().isPresent()) {
      return open.cancelled(deadline.cancelledBy().get().when().day());
    }
    if (deadline.metBy().isEmpty()) {
      return open;
    }
    LocalDate day = deadline.metBy().get().when().day();
    boolean late = deadline.missedDueDate();
    boolean lateByOriginal =
        Objects.equals(original, revised) ? late : open.done(day).lateByOriginal;
    return new JudgedDeadline(
        open.rule,
        opened,
        original,
        revised,
        day,
        late ? Standing.LATE : Standing.IN_TIME,
        lateByOriginal);
  }

  private static boolean isOver(@Nullable LocalDate due, LocalDate day) {
    return due != null && due.isBefore(day);
  }

  /** How it counts in a period, by what is known on a day. */
  Standing byRevised(ReportingPeriod period, LocalDate known) {
    return standing(period, known, revised, end);
  }

  /** The same by the due date before more time was given. */
  Standing byOriginal(ReportingPeriod period, LocalDate known) {
    boolean done = end == Standing.IN_TIME || end == Standing.LATE;
    Standing first = lateByOriginal ? Standing.LATE : Standing.IN_TIME;
    return standing(period, known, original, done ? first : end);
  }

  private Standing standing(
      ReportingPeriod period, LocalDate known, @Nullable LocalDate due, Standing ending) {
    if (ended != null && !ended.isAfter(period.last())) {
      return ended.isBefore(period.first()) ? Standing.NOT_COUNTED : ending;
    }
    LocalDate snapshot = known.isBefore(period.last()) ? known : period.last();
    if (opened.isAfter(period.last()) || snapshot.isBefore(period.first())) {
      return Standing.NOT_COUNTED;
    }
    return isOver(due, snapshot) ? Standing.OVERDUE : Standing.RUNNING;
  }

  /**
   * Returns the rule that sets it.
   *
   * @return the rule's name in its book
   */
  public RuleId rule() {
    return rule;
  }

  /**
   * Returns when it was opened.
   *
   * @return the day of its first trigger
   */
  public LocalDate opened() {
    return opened;
  }

  /**
   * Returns by when it was due before more time was given.
   *
   * @return the last day; empty while its clock stands still, or where a date could never be told
   */
  public Optional<LocalDate> originalDueDate() {
    return Optional.ofNullable(original);
  }

  /**
   * Returns by when it was due in the end.
   *
   * @return the last day, the original one if no more time was given; empty as for that
   */
  public Optional<LocalDate> revisedDueDate() {
    return Optional.ofNullable(revised);
  }

  /**
   * Returns when it was done or cancelled.
   *
   * @return empty if it is open
   */
  public Optional<LocalDate> ended() {
    return Optional.ofNullable(ended);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JudgedDeadline that
        && rule.equals(that.rule)
        && opened.equals(that.opened)
        && Objects.equals(original, that.original)
        && Objects.equals(revised, that.revised)
        && Objects.equals(ended, that.ended)
        && end == that.end
        && lateByOriginal == that.lateByOriginal;
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, opened, ended);
  }

  /** Returns the rule only: days may identify a case. */
  @Override
  public String toString() {
    return "JudgedDeadline[" + rule + "]";
  }
}
