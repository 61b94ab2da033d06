// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A calendar as anybody would first write it, over the collected table: one day at a time. */
final class NaiveCalendar {

  /** The day is outside the table, or cannot be judged as of the day asked. */
  static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Set<Division> divisions;
  private final Set<DayOfWeek> weekend;
  private final List<Closure> closures;
  private final Set<LocalDate> extra;
  private final Optional<LocalDate> knownOn;
  private final Map<Division, Set<LocalDate>> holidays;

  NaiveCalendar(
      Set<Division> divisions,
      Set<DayOfWeek> weekend,
      List<Closure> closures,
      Set<LocalDate> extra,
      Optional<LocalDate> knownOn) {
    this.divisions = divisions;
    this.weekend = weekend;
    this.closures = closures;
    this.extra = extra;
    this.knownOn = knownOn;
    this.holidays = new EnumMap<>(Division.class);
    for (Division division : divisions) {
      holidays.put(division, new HashSet<>());
    }
    for (OfficialDays.Row row : OfficialDays.ROWS) {
      if (divisions.contains(row.division())) {
        add(row);
      }
    }
  }

  private void add(OfficialDays.Row row) {
    Set<LocalDate> days = holidays.get(row.division());
    boolean known =
        knownOn.isEmpty()
            || row.announcedOn().isEmpty()
            || !knownOn.get().isBefore(row.announcedOn().get());
    if (known) {
      days.add(row.date());
    } else if (row.oneOff()) {
      row.substituteFor().ifPresent(days::add);
    }
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(OfficialDays.FIRST) && !day.isAfter(OfficialDays.LAST);
  }

  boolean isWorkingDay(LocalDate day) {
    if (!covers(day)) {
      throw new Unknown();
    }
    if (extra.contains(day)) {
      return true;
    }
    return !weekend.contains(day.getDayOfWeek())
        && closures.stream().noneMatch(c -> !day.isBefore(c.first()) && !day.isAfter(c.last()))
        && divisions.stream().noneMatch(d -> holidays.get(d).contains(day) || byName(d, day));
  }

  /** Days that are holidays in law although a substitute is listed, or because of it. */
  private static boolean byName(Division division, LocalDate day) {
    boolean saturday = day.getDayOfWeek() == DayOfWeek.SATURDAY;
    boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
    MonthDay date = MonthDay.from(day);
    if (division == Division.SCOTLAND) {
      return saturday && date.equals(MonthDay.of(Month.DECEMBER, 25));
    }
    boolean christmas = date.equals(MonthDay.of(Month.DECEMBER, 25));
    boolean boxingDay = date.equals(MonthDay.of(Month.DECEMBER, 26));
    boolean stPatrick =
        division == Division.NORTHERN_IRELAND && date.equals(MonthDay.of(Month.MARCH, 17));
    return (christmas && (saturday || sunday)) || (saturday && (boxingDay || stPatrick));
  }

  LocalDate plus(LocalDate day, int workingDays) {
    if (!covers(day)) {
      throw new Unknown();
    }
    LocalDate answer = day;
    for (int left = Math.abs(workingDays); left > 0; ) {
      answer = answer.plusDays(workingDays > 0 ? 1 : -1);
      if (isWorkingDay(answer)) {
        left--;
      }
    }
    return answer;
  }

  int between(LocalDate start, LocalDate end) {
    if (!covers(start) || !covers(end)) {
      throw new Unknown();
    }
    if (end.isBefore(start)) {
      return -between(end, start);
    }
    return (int) start.plusDays(1).datesUntil(end.plusDays(1)).filter(this::isWorkingDay).count();
  }
}
