// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.rule.PeriodUnit;

/**
 * When a clock stood still: the union of half-open intervals, in order. The first day of each is
 * not counted, the day of the restart is.
 */
final class Pauses {
  static final Pauses NONE = new Pauses(List.of());

  /** From a moment, included, until another, excluded. */
  record Interval(Moment from, Moment until) {}

  private final List<Interval> sorted;

  private Pauses(List<Interval> sorted) {
    this.sorted = sorted;
  }

  static Pauses of(List<Interval> intervals) {
    if (intervals.isEmpty()) {
      return NONE;
    }
    return new Pauses(
        intervals.stream()
            .sorted(Comparator.comparing(Interval::from).thenComparing(Interval::until))
            .toList());
  }

  boolean areThoseOf(Pauses other) {
    return sorted.equals(other.sorted);
  }

  boolean isEmpty() {
    return sorted.isEmpty();
  }

  /** The days of the union, each with the day of its restart. */
  List<LocalDate[]> days() {
    List<LocalDate[]> union = new ArrayList<>();
    for (Interval interval : sorted) {
      merge(union, interval.from().day(), interval.until().day());
    }
    return union;
  }

  private static void merge(List<LocalDate[]> union, LocalDate from, LocalDate until) {
    LocalDate[] last = union.isEmpty() ? null : union.get(union.size() - 1);
    if (!from.isBefore(until)) {
      return;
    }
    if (last == null || last[1].isBefore(from)) {
      union.add(new LocalDate[] {from, until});
    } else if (last[1].isBefore(until)) {
      last[1] = until;
    }
  }

  /**
   * Moves a last day that was counted in working days after day zero.
   *
   * @param moved gives the last day if so many more working days are counted
   */
  LocalDate afterWorkingDays(
      LocalDate dayZero,
      LocalDate end,
      WorkingDayCalendar calendar,
      LongFunction<LocalDate> moved,
      @Nullable Consumer<CountStep> steps) {
    long more = 0;
    for (LocalDate[] stop : days()) {
      LocalDate dayBefore = later(stop[0].minusDays(1), dayZero);
      LocalDate lastStopped = stop[1].minusDays(1);
      if (stop[0].isAfter(end) || !lastStopped.isAfter(dayBefore)) {
        continue;
      }
      int stopped = calendar.workingDaysBetween(dayBefore, lastStopped);
      more += stopped;
      end = stopped == 0 ? end : moved.apply(more);
      tell(steps, stop, stopped, PeriodUnit.WORKING_DAYS, end);
    }
    return end;
  }

  /** Moves a last day that was counted by the calendar after day zero. */
  LocalDate afterDays(LocalDate dayZero, LocalDate end, @Nullable Consumer<CountStep> steps) {
    for (LocalDate[] stop : days()) {
      LocalDate first = later(stop[0], dayZero.plusDays(1));
      if (stop[0].isAfter(end) || !first.isBefore(stop[1])) {
        continue;
      }
      int stopped = Math.toIntExact(stop[1].toEpochDay() - first.toEpochDay());
      end = end.plusDays(stopped);
      tell(steps, stop, stopped, PeriodUnit.DAYS, end);
    }
    return end;
  }

  private static void tell(
      @Nullable Consumer<CountStep> steps,
      LocalDate[] stop,
      int stopped,
      PeriodUnit unit,
      LocalDate end) {
    if (steps != null) {
      steps.accept(new CountStep.Stopped(stop[0], stop[1], stopped, unit, end));
    }
  }

  /** Moves a last moment that was counted in hours. */
  Instant afterTimes(Instant from, Instant end, @Nullable Consumer<CountStep> steps) {
    Instant counted = from;
    for (Interval interval : sorted) {
      Instant first = later(interval.from().earliest(), counted);
      Instant until = interval.until().earliest();
      if (first.isAfter(end) || !first.isBefore(until)) {
        continue;
      }
      end = end.plus(Duration.between(first, until));
      counted = until;
      if (steps != null) {
        steps.accept(new CountStep.StoppedTime(first, until, end));
      }
    }
    return end;
  }

  private static <T extends Comparable<? super T>> T later(T one, T other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
