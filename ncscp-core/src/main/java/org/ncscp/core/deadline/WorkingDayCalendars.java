// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ncscp.calendar.Closure;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.rule.WorkingDayProfile;

/**
 * The calendar of each definition of a working day that rules use. Immutable and thread-safe.
 *
 * <pre>{@code
 * WorkingDayCalendars.of(UkBankHolidays.bundled()).projected();
 * }</pre>
 */
public final class WorkingDayCalendars {
  private final Map<WorkingDayProfile, WorkingDayCalendar> calendars;

  private WorkingDayCalendars(Map<WorkingDayProfile, WorkingDayCalendar> calendars) {
    this.calendars = calendars;
  }

  /**
   * Returns the calendars of all definitions.
   *
   * @param holidays the bank holidays
   * @return six calendars, confirmed days only
   */
  public static WorkingDayCalendars of(UkBankHolidays holidays) {
    return of(holidays, Set.of(WorkingDayProfile.values()));
  }

  /**
   * Returns one calendar, for the rules that count working days of England and Wales, as nearly all
   * do; a rule with another definition is then refused.
   *
   * @param englandAndWales the calendar, maybe with closures, projected, as known on a day or
   *     united with that of another division
   * @return that one calendar
   * @throws IllegalArgumentException if the bank holidays of England and Wales do not count in it
   */
  public static WorkingDayCalendars ofEnglandAndWales(WorkingDayCalendar englandAndWales) {
    WorkingDayProfile profile = WorkingDayProfile.ENGLAND_AND_WALES;
    requireNonNull(englandAndWales, "englandAndWales");
    return new WorkingDayCalendars(
        new EnumMap<>(Map.of(profile, counting(profile, englandAndWales))));
  }

  /** Another division's calendar gives a date that looks right and is wrong. */
  private static WorkingDayCalendar counting(
      WorkingDayProfile profile, WorkingDayCalendar calendar) {
    Set<Division> needed =
        switch (profile) {
          case SCOTLAND -> EnumSet.of(Division.SCOTLAND);
          case NORTHERN_IRELAND -> EnumSet.of(Division.NORTHERN_IRELAND);
          case ANY_PART_OF_THE_UNITED_KINGDOM -> EnumSet.allOf(Division.class);
          case ENGLAND_AND_WALES,
              ENGLAND_AND_WALES_WITH_BOXING_DAY,
              ENGLAND_AND_WALES_WITH_CHRISTMAS_EVE ->
              EnumSet.of(Division.ENGLAND_AND_WALES);
        };
    if (!calendar.divisions().containsAll(needed)) {
      throw new IllegalArgumentException(
          "calendar must count the bank holidays of "
              + names(needed)
              + " but counts those of "
              + names(calendar.divisions()));
    }
    return calendar;
  }

  private static String names(Set<Division> divisions) {
    return divisions.stream().map(Division::displayName).collect(joining(" + "));
  }

  static WorkingDayCalendars of(UkBankHolidays holidays, Set<WorkingDayProfile> profiles) {
    requireNonNull(holidays, "holidays");
    Map<WorkingDayProfile, WorkingDayCalendar> calendars = new EnumMap<>(WorkingDayProfile.class);
    profiles.forEach(profile -> calendars.put(profile, build(holidays, profile)));
    return new WorkingDayCalendars(calendars);
  }

  private static WorkingDayCalendar build(UkBankHolidays holidays, WorkingDayProfile profile) {
    WorkingDayCalendar england = holidays.calendar(Division.ENGLAND_AND_WALES);
    return switch (profile) {
      case ENGLAND_AND_WALES -> england;
      case SCOTLAND -> holidays.calendar(Division.SCOTLAND);
      case NORTHERN_IRELAND -> holidays.calendar(Division.NORTHERN_IRELAND);
      case ANY_PART_OF_THE_UNITED_KINGDOM -> holidays.unitedKingdomCalendar();
      case ENGLAND_AND_WALES_WITH_BOXING_DAY -> closed(england, "Boxing Day", 26);
      case ENGLAND_AND_WALES_WITH_CHRISTMAS_EVE -> closed(england, "Christmas Eve", 24);
    };
  }

  /** Names a day of December that is not a working day, wherever it would otherwise be one. */
  private static WorkingDayCalendar closed(
      WorkingDayCalendar england, String name, int dayOfDecember) {
    WorkingDayCalendar all = england.projected();
    WorkingDayCalendar closed = england;
    int last = all.coverage().projectedTo().getYear();
    for (int year = all.coverage().from().getYear(); year <= last; year++) {
      LocalDate day = LocalDate.of(year, 12, dayOfDecember);
      if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && all.isWorkingDay(day)) {
        closed = closed.withClosure(Closure.on(name, day));
      }
    }
    return closed;
  }

  /**
   * Returns the same with another calendar for one definition, for example with own closures.
   *
   * @param profile the definition
   * @param calendar its calendar
   * @return the calendars
   * @throws IllegalArgumentException if the bank holidays of a division of that definition do not
   *     count in it
   */
  public WorkingDayCalendars with(WorkingDayProfile profile, WorkingDayCalendar calendar) {
    Map<WorkingDayProfile, WorkingDayCalendar> changed = new EnumMap<>(WorkingDayProfile.class);
    changed.putAll(calendars);
    changed.put(
        requireNonNull(profile, "profile"),
        counting(profile, requireNonNull(calendar, "calendar")));
    return new WorkingDayCalendars(changed);
  }

  /**
   * Returns the calendars going on beyond the confirmed days; answers that rest on that say so.
   *
   * @return the calendars to the projected horizon
   */
  public WorkingDayCalendars projected() {
    return each(WorkingDayCalendar::projected);
  }

  /**
   * Returns the calendars as the public knew them at the end of a day.
   *
   * @param day the day
   * @return the calendars of that day
   */
  public WorkingDayCalendars asKnownOn(LocalDate day) {
    return each(calendar -> calendar.asKnownOn(day));
  }

  private WorkingDayCalendars each(UnaryOperator<WorkingDayCalendar> change) {
    Map<WorkingDayProfile, WorkingDayCalendar> changed = new EnumMap<>(WorkingDayProfile.class);
    calendars.forEach((profile, calendar) -> changed.put(profile, change.apply(calendar)));
    return new WorkingDayCalendars(changed);
  }

  /**
   * Returns the calendar of a definition.
   *
   * @param profile the definition
   * @return its calendar
   * @throws IllegalArgumentException if there is none
   */
  public WorkingDayCalendar calendar(WorkingDayProfile profile) {
    WorkingDayCalendar calendar = calendars.get(requireNonNull(profile, "profile"));
    if (calendar == null) {
      throw new IllegalArgumentException(
          "working days of "
              + profile.description()
              + " must have a calendar, but there is one only for "
              + calendars.keySet().stream().map(WorkingDayProfile::description).toList());
    }
    return calendar;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingDayCalendars that && calendars.equals(that.calendars);
  }

  @Override
  public int hashCode() {
    return calendars.hashCode();
  }

  /** Returns each definition with its calendar. */
  @Override
  public String toString() {
    return calendars.toString();
  }
}
