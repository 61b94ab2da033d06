// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.ncscp.core.rule.PeriodUnit.HOURS;
import static org.ncscp.core.rule.PeriodUnit.WORKING_DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.rule.Count;
import org.ncscp.core.rule.Counting;
import org.ncscp.core.rule.Direction;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.Roll;

/**
 * Counts from a trigger to the last day, telling each step as it is taken: the date and its
 * explanation are one computation.
 */
record Counter(
    Count count, Optional<LocalTime> cutOff, WorkingDayCalendar calendar, Pauses pauses) {

  /** Returns the last day, or for hours the last moment. */
  Moment end(Moment trigger, @Nullable Grant grant, @Nullable Consumer<CountStep> steps) {
    if (count.limit().unit() == HOURS) {
      return Moment.at(endOfHours(trigger, steps));
    }
    LocalDate from = cutOff.isEmpty() ? trigger.day() : dayBeforeCutOff(trigger, steps);
    LocalDate counted =
        count.limit().unit() == WORKING_DAYS ? workingDays(from, 0) : byCalendar(from);
    tell(steps, counted, from);
    LocalDate paused = pauses.isEmpty() ? counted : afterPauses(from, counted, steps);
    LocalDate rolled = count.roll() == Roll.NONE ? paused : rolled(paused, steps);
    return Moment.on(grant == null ? rolled : extended(rolled, grant, steps));
  }

  private void tell(@Nullable Consumer<CountStep> steps, LocalDate counted, LocalDate from) {
    if (steps != null) {
      steps.accept(new CountStep.Counted(from, count, counted));
    }
  }

  private Instant endOfHours(Moment trigger, @Nullable Consumer<CountStep> steps) {
    Instant from =
        trigger
            .instant()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "\""
                            + count.trigger().inWords()
                            + "\" must have a time of day, to count "
                            + count.limit()
                            + " from it, but was "
                            + trigger));
    Duration hours = Duration.ofHours(count.limit().amount());
    Instant end = count.direction() == Direction.AFTER ? from.plus(hours) : from.minus(hours);
    if (steps != null) {
      steps.accept(new CountStep.Elapsed(from, count.limit().amount(), end));
    }
    return count.limit().amount() == 0 ? end : pauses.afterTimes(from, end, steps);
  }

  /** A day ends at the cut-off; what comes after it, up to the next one's, belongs to that. */
  private LocalDate dayBeforeCutOff(Moment trigger, @Nullable Consumer<CountStep> steps) {
    LocalTime ends = cutOff.orElseThrow();
    boolean after =
        trigger
            .instant()
            .map(at -> !LocalTime.ofInstant(at, Moment.LONDON).isBefore(ends))
            .orElse(false);
    boolean inWorkingDays = count.limit().unit() == WORKING_DAYS;
    boolean off = inWorkingDays && !calendar.isWorkingDay(trigger.day());
    if (!after && !off) {
      return trigger.day();
    }
    LocalDate day =
        inWorkingDays ? calendar.nextWorkingDay(trigger.day()) : trigger.day().plusDays(1);
    if (steps != null) {
      steps.accept(new CountStep.AfterCutOff(trigger, ends, day));
    }
    return day;
  }

  /** So many working days from a day, and so many more for which the clock stood still. */
  LocalDate workingDays(LocalDate from, long more) {
    int amount = count.limit().amount();
    if (count.direction() == Direction.AFTER) {
      return switch (count.counting()) {
        case ORDINARY -> calendar.plusWorkingDays(from, amount + more);
        case INCLUSIVE -> calendar.plusWorkingDays(from.minusDays(1), amount + more);
        case CLEAR -> calendar.plusWorkingDays(from, amount + 1 + more);
      };
    }
    return switch (count.counting()) {
      case ORDINARY -> calendar.minusWorkingDays(from, amount);
      case INCLUSIVE -> calendar.minusWorkingDays(from.plusDays(1), amount);
      case CLEAR -> calendar.minusWorkingDays(from, amount + 1L);
    };
  }

  private LocalDate byCalendar(LocalDate from) {
    boolean after = count.direction() == Direction.AFTER;
    Period period = count.limit().toPeriod();
    LocalDate corresponding = after ? from.plus(period) : from.minus(period);
    int outward = after ? 1 : -1;
    return switch (count.counting()) {
      case ORDINARY -> corresponding;
      case CLEAR -> corresponding.plusDays(outward);
      // A month that begins with the 31st ends with the last day of a month that has no 31st.
      case INCLUSIVE ->
          after && isClamped(from, corresponding)
              ? corresponding
              : corresponding.plusDays(-outward);
    };
  }

  private boolean isClamped(LocalDate from, LocalDate corresponding) {
    boolean months =
        count.limit().unit() == PeriodUnit.MONTHS || count.limit().unit() == PeriodUnit.YEARS;
    return months && from.getDayOfMonth() != corresponding.getDayOfMonth();
  }

  private LocalDate afterPauses(
      LocalDate from, LocalDate counted, @Nullable Consumer<CountStep> steps) {
    if (count.limit().amount() == 0) {
      return counted;
    }
    LocalDate dayZero = count.counting() == Counting.INCLUSIVE ? from.minusDays(1) : from;
    return count.limit().unit() == WORKING_DAYS
        ? pauses.afterWorkingDays(
            dayZero, counted, calendar, more -> workingDays(from, more), steps)
        : pauses.afterDays(dayZero, counted, steps);
  }

  /**
   * A day that was given replaces the one counted, unless stops of the clock already lead past it.
   */
  private LocalDate extended(LocalDate counted, Grant grant, @Nullable Consumer<CountStep> steps) {
    LocalDate given = grant.newDueDate();
    LocalDate extended =
        pauses.isEmpty()
            ? given
            : count.limit().unit() == WORKING_DAYS
                ? pauses.afterWorkingDays(
                    grant.decidedOn(),
                    given,
                    calendar,
                    more -> calendar.plusWorkingDays(given, more),
                    null)
                : pauses.afterDays(grant.decidedOn(), given, null);
    if (!extended.isAfter(counted)) {
      return counted;
    }
    if (steps != null) {
      steps.accept(new CountStep.Extended(counted, grant.decidedOn(), given, extended));
    }
    return extended;
  }

  private LocalDate rolled(LocalDate day, @Nullable Consumer<CountStep> steps) {
    if (calendar.isWorkingDay(day)) {
      return day;
    }
    LocalDate rolled =
        switch (count.roll()) {
          case NONE -> day;
          case PRECEDING -> calendar.previousWorkingDay(day);
          case FOLLOWING -> calendar.nextWorkingDay(day);
          case MODIFIED_PRECEDING ->
              worksInMonth(day, -1)
                  ? calendar.previousWorkingDay(day)
                  : calendar.nextWorkingDay(day);
          case MODIFIED_FOLLOWING ->
              worksInMonth(day, 1)
                  ? calendar.nextWorkingDay(day)
                  : calendar.previousWorkingDay(day);
        };
    if (steps != null) {
      steps.accept(new CountStep.Rolled(day, count.roll(), rolled));
    }
    return rolled;
  }

  /** Whether a working day lies before or after a day in its month. */
  private boolean worksInMonth(LocalDate day, int step) {
    LocalDate next = day.plusDays(step);
    while (next.getMonth() == day.getMonth()) {
      if (calendar.isWorkingDay(next)) {
        return true;
      }
      next = next.plusDays(step);
    }
    return false;
  }
}
