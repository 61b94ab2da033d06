// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.deadline.WorkingDayCalendars;
import org.ncscp.core.policy.DayNumbering;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.policy.TimetableStep;
import org.ncscp.core.reference.TimetableStepId;
import org.ncscp.core.rule.TimeLimit;
import org.ncscp.core.rule.WorkingDayProfile;

/**
 * The local timetable of one review: the days of each step, counted from the day of the anchor that
 * the arrangements name. It moves no time limit; it tells which steps fall after one, and which
 * were taken late. Immutable and thread-safe.
 *
 * <pre>{@code
 * RapidReviewTimetable timetable =
 *     RapidReviewTimetable.of(rapidReview, LocalDate.of(2025, 4, 11), calendar);
 * timetable.against(deadline.dueDate()).stream().filter(StepTiming::isLate).toList();
 * }</pre>
 */
public final class RapidReviewTimetable {
  private final LocalDate anchor;
  private final List<PlannedStep> steps;
  private final WorkingDayCalendar calendar;

  /**
   * A step with its days.
   *
   * @param step the step as the arrangements state it
   * @param firstDay the first working day of its window
   * @param lastDay the last working day of its window
   */
  public record PlannedStep(TimetableStep step, LocalDate firstDay, LocalDate lastDay) {

    /**
     * Refuses nulls.
     *
     * @param step the step as the arrangements state it
     * @param firstDay the first working day of its window
     * @param lastDay the last working day of its window
     */
    public PlannedStep {
      requireNonNull(step, "step");
      requireNonNull(firstDay, "firstDay");
      requireNonNull(lastDay, "lastDay");
    }
  }

  /**
   * Whether a step comes in time.
   *
   * @param step the step
   * @param day the day on which it falls or was done
   * @param lastDay the last day in time
   * @param late how many working days later that day is; none if it is in time, and also if it is
   *     late by no working day, such as on the Saturday after
   */
  public record StepTiming(TimetableStepId step, LocalDate day, LocalDate lastDay, TimeLimit late) {

    /**
     * Refuses nulls.
     *
     * @param step the step
     * @param day the day on which it falls or was done
     * @param lastDay the last day in time
     * @param late how many working days later that day is
     */
    public StepTiming {
      requireNonNull(step, "step");
      requireNonNull(day, "day");
      requireNonNull(lastDay, "lastDay");
      requireNonNull(late, "late");
    }

    /**
     * Tells whether it is late, be it by no working day.
     *
     * @return true if the day is after the last day in time
     */
    public boolean isLate() {
      return day.isAfter(lastDay);
    }
  }

  private RapidReviewTimetable(
      LocalDate anchor, List<PlannedStep> steps, WorkingDayCalendar calendar) {
    this.anchor = anchor;
    this.steps = steps;
    this.calendar = calendar;
  }

  /**
   * Counts the days of the steps that hold on the day of the anchor.
   *
   * @param kind the kind of review; one without a timetable has no steps
   * @param anchor the day of the fact that the timetable counts from
   * @param calendar the working days of England and Wales, maybe with closures of one's own
   * @return the timetable
   * @throws IllegalArgumentException if the kind does not hold on that day, a step holds twice, or
   *     the bank holidays of England and Wales do not count in the calendar
   * @throws CalendarCoverageException if the count leaves the days that the calendar covers
   */
  public static RapidReviewTimetable of(
      ReviewKind kind, LocalDate anchor, WorkingDayCalendar calendar) {
    requireNonNull(kind, "kind");
    requireNonNull(anchor, "anchor");
    WorkingDayCalendar working =
        WorkingDayCalendars.ofEnglandAndWales(requireNonNull(calendar, "calendar"))
            .calendar(WorkingDayProfile.ENGLAND_AND_WALES);
    if (!kind.holdsOn(anchor)) {
      throw new IllegalArgumentException(
          "kind of review "
              + kind.id()
              + " must hold on "
              + anchor
              + " but holds "
              + kind.inForce());
    }
    Map<TimetableStepId, PlannedStep> steps = new LinkedHashMap<>();
    for (TimetableStep step : kind.timetable()) {
      if (step.holdsOn(anchor)) {
        PlannedStep planned = planned(step, kind.numbering(), anchor, working);
        if (steps.put(step.id(), planned) != null) {
          throw new IllegalArgumentException(
              "step " + step.id() + " must hold once on " + anchor + " but holds twice");
        }
      }
    }
    return new RapidReviewTimetable(anchor, List.copyOf(steps.values()), working);
  }

  private static PlannedStep planned(
      TimetableStep step, DayNumbering numbering, LocalDate anchor, WorkingDayCalendar calendar) {
    LocalDate dayZero = numbering == DayNumbering.ANCHOR_IS_DAY_ONE ? anchor.minusDays(1) : anchor;
    return new PlannedStep(
        step,
        calendar.plusWorkingDays(dayZero, step.window().first()),
        calendar.plusWorkingDays(dayZero, step.window().last()));
  }

  /**
   * Returns the day from which it counts.
   *
   * @return the day of the anchor
   */
  public LocalDate anchor() {
    return anchor;
  }

  /**
   * Returns the steps with their days.
   *
   * @return in the order of the arrangements, maybe none
   */
  public List<PlannedStep> steps() {
    return steps;
  }

  /**
   * Checks the timetable against a time limit.
   *
   * @param dueDate the last day of the limit, such as the due date of the rapid review
   * @return of each step, whether its last day is in time
   * @throws CalendarCoverageException if the due date is not covered
   */
  public List<StepTiming> against(LocalDate dueDate) {
    requireNonNull(dueDate, "dueDate");
    return steps.stream().map(planned -> timing(planned, planned.lastDay(), dueDate)).toList();
  }

  /**
   * Checks what was done against the timetable.
   *
   * @param done on which day each step was done; what is not done is left out
   * @return of each step done, in the order of the timetable, whether it was in time
   * @throws IllegalArgumentException if the timetable has no such step
   * @throws CalendarCoverageException if a day is not covered
   */
  public List<StepTiming> done(Map<TimetableStepId, LocalDate> done) {
    List<TimetableStepId> ids = steps.stream().map(planned -> planned.step().id()).toList();
    for (TimetableStepId id : requireNonNull(done, "done").keySet()) {
      if (!ids.contains(id)) {
        throw new IllegalArgumentException("step must be one of " + ids + " but was " + id);
      }
    }
    List<StepTiming> timings = new ArrayList<>();
    for (PlannedStep planned : steps) {
      LocalDate day = done.get(planned.step().id());
      if (day != null) {
        timings.add(timing(planned, day, planned.lastDay()));
      }
    }
    return List.copyOf(timings);
  }

  private StepTiming timing(PlannedStep planned, LocalDate day, LocalDate lastDay) {
    int after = calendar.workingDaysBetween(lastDay, day);
    return new StepTiming(
        planned.step().id(), day, lastDay, TimeLimit.ofWorkingDays(Math.max(after, 0)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RapidReviewTimetable that
        && anchor.equals(that.anchor)
        && steps.equals(that.steps)
        && calendar.equals(that.calendar);
  }

  @Override
  public int hashCode() {
    return Objects.hash(anchor, steps);
  }

  /** Returns the anchor's day and each step with its days. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("RapidReviewTimetable from " + anchor);
    for (PlannedStep planned : steps) {
      text.append(", ").append(planned.step().id()).append(' ').append(planned.firstDay());
      if (!planned.firstDay().equals(planned.lastDay())) {
        text.append("..").append(planned.lastDay());
      }
    }
    return text.toString();
  }
}
