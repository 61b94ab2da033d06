// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.calendar.WorkingDayExplanation.Counted;
import org.ncscp.calendar.WorkingDayExplanation.Skipped;
import org.ncscp.calendar.WorkingDayExplanation.Step;

/** Walks from day to day, asking the calendar's definition of each and taking note. */
final class WorkingDayWalk {
  private final WorkingDayCalendar calendar;
  private final List<Step> steps = new ArrayList<>();
  private int counted;
  private boolean provisional;

  private WorkingDayWalk(WorkingDayCalendar calendar) {
    this.calendar = calendar;
  }

  static WorkingDayExplanation moving(
      WorkingDayCalendar calendar, LocalDate from, long workingDays, boolean after) {
    calendar.covered(from);
    WorkingDayWalk walk = new WorkingDayWalk(calendar);
    boolean forward = workingDays > 0 == after;
    LocalDate day = from;
    while (walk.counted != Math.abs(workingDays)) {
      day = forward ? day.plusDays(1) : day.minusDays(1);
      if (day.isBefore(calendar.coverage().from()) || day.isAfter(calendar.lastDay())) {
        throw CalendarCoverageException.ranOff(
            calendar, from, after ? workingDays : -workingDays, day);
      }
      walk.take(day);
    }
    String headline =
        count(workingDays)
            + (after ? " after " : " before ")
            + EnglishDates.of(from)
            + " is "
            + EnglishDates.of(day);
    return walk.explanation(headline, from, day, Math.toIntExact(workingDays));
  }

  static WorkingDayExplanation between(
      WorkingDayCalendar calendar, LocalDate start, LocalDate end) {
    calendar.covered(start);
    calendar.covered(end);
    boolean reversed = end.isBefore(start);
    LocalDate earlier = reversed ? end : start;
    LocalDate later = reversed ? start : end;
    WorkingDayWalk walk = new WorkingDayWalk(calendar);
    for (LocalDate day = earlier.plusDays(1); !day.isAfter(later); day = day.plusDays(1)) {
      walk.take(day);
    }
    int count = reversed ? -walk.counted : walk.counted;
    String headline =
        "From " + EnglishDates.of(start) + " to " + EnglishDates.of(end) + " is " + count(count);
    return walk.explanation(headline, start, end, count);
  }

  private void take(LocalDate day) {
    List<NonWorkingReason> reasons = calendar.reasonsAgainst(day);
    provisional |= calendar.isProvisional(day, day);
    if (reasons.isEmpty()) {
      counted++;
      steps.add(new Counted(day, counted, calendar.extraWorkingDay(day)));
    } else {
      steps.add(new Skipped(day, reasons));
    }
  }

  private WorkingDayExplanation explanation(
      String headline, LocalDate from, LocalDate to, int workingDays) {
    Optional<LocalDate> knownOn = calendar.knownOn();
    String basis =
        " ("
            + calendar.names()
            + knownOn.map(day -> ", as known on " + EnglishDates.of(day)).orElse("")
            + ")";
    return new WorkingDayExplanation(headline + basis, from, to, workingDays, steps, provisional);
  }

  private static String count(long workingDays) {
    return workingDays + (Math.abs(workingDays) == 1 ? " working day" : " working days");
  }
}
