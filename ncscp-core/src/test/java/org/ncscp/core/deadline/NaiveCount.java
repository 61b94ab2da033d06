// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.ncscp.calendar.BankHoliday;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.rule.Counting;
import org.ncscp.core.rule.Direction;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.Roll;
import org.ncscp.core.rule.WorkingDayProfile;

/**
 * Counts as anybody would with a finger on the calendar on the wall: one day at a time, by what the
 * rule book's format says in words.
 */
final class NaiveCount {
  private final Set<LocalDate> holidays = new HashSet<>();
  private final Set<MonthDay> everyYear = new HashSet<>();

  NaiveCount(WorkingDayProfile profile, LocalDate... alsoClosed) {
    for (Division division : divisions(profile)) {
      holidays.addAll(
          UkBankHolidays.bundled().bankHolidays(division).stream()
              .map(BankHoliday::date)
              .collect(Collectors.toSet()));
    }
    if (profile == WorkingDayProfile.ENGLAND_AND_WALES_WITH_CHRISTMAS_EVE) {
      everyYear.add(MonthDay.of(12, 24));
    }
    if (profile == WorkingDayProfile.ENGLAND_AND_WALES_WITH_BOXING_DAY) {
      everyYear.add(MonthDay.of(12, 26));
    }
    holidays.addAll(Arrays.asList(alsoClosed));
  }

  private static Set<Division> divisions(WorkingDayProfile profile) {
    return switch (profile) {
      case SCOTLAND -> EnumSet.of(Division.SCOTLAND);
      case NORTHERN_IRELAND -> EnumSet.of(Division.NORTHERN_IRELAND);
      case ANY_PART_OF_THE_UNITED_KINGDOM -> EnumSet.allOf(Division.class);
      default -> EnumSet.of(Division.ENGLAND_AND_WALES);
    };
  }

  boolean isWorked(LocalDate day) {
    return day.getDayOfWeek() != SATURDAY
        && day.getDayOfWeek() != SUNDAY
        && !holidays.contains(day)
        && !everyYear.contains(MonthDay.from(day));
  }

  /** The last day of a rule's count from a day, or from a time of it if the rule's day ends. */
  LocalDate end(RuleText rule, LocalDate day, LocalTime time) {
    boolean off = rule.unit() == PeriodUnit.WORKING_DAYS && !isWorked(day);
    boolean tooLate =
        rule.cutOff().isPresent() && (off || time.compareTo(rule.cutOff().get()) >= 0);
    LocalDate zero = day;
    if (tooLate) {
      do {
        zero = zero.plusDays(1);
      } while (rule.unit() == PeriodUnit.WORKING_DAYS && !isWorked(zero));
    }
    return end(rule, zero);
  }

  LocalDate end(RuleText rule, LocalDate zero) {
    return rule.unit() == PeriodUnit.WORKING_DAYS
        ? workingDays(rule, zero)
        : rolled(rule.roll(), byCalendar(rule, zero));
  }

  private LocalDate workingDays(RuleText rule, LocalDate zero) {
    int step = step(rule);
    if (rule.amount() == 0) {
      return zero;
    }
    LocalDate day = zero;
    int counted = 0;
    if (rule.counting() == Counting.INCLUSIVE && isWorked(zero)) {
      counted++;
    }
    while (counted < rule.amount()) {
      day = day.plusDays(step);
      if (isWorked(day)) {
        counted++;
      }
    }
    if (rule.counting() == Counting.CLEAR) {
      do {
        day = day.plusDays(step);
      } while (!isWorked(day));
    }
    return day;
  }

  private static LocalDate byCalendar(RuleText rule, LocalDate zero) {
    int step = step(rule);
    return switch (rule.unit()) {
      case DAYS -> days(rule, zero, rule.amount());
      case WEEKS -> days(rule, zero, 7 * rule.amount());
      case MONTHS -> months(rule.counting(), zero, rule.amount(), step);
      case YEARS -> months(rule.counting(), zero, 12 * rule.amount(), step);
      default -> throw new AssertionError(rule);
    };
  }

  private static LocalDate days(RuleText rule, LocalDate zero, int amount) {
    LocalDate day = zero;
    int counted = rule.counting() == Counting.INCLUSIVE ? 1 : 0;
    for (; counted < amount; counted++) {
      day = day.plusDays(step(rule));
    }
    return rule.counting() == Counting.CLEAR ? day.plusDays(step(rule)) : day;
  }

  /**
   * A period that begins with a day ends on the day before the next such period would begin: on the
   * corresponding day, or where the month lacks it on the first of the month after.
   */
  private static LocalDate months(Counting counting, LocalDate zero, int months, int step) {
    LocalDate first = zero;
    while (first.getDayOfMonth() != 1) {
      first = first.minusDays(1);
    }
    for (int month = 0; month < months; month++) {
      do {
        first = first.plusDays(step);
      } while (first.getDayOfMonth() != 1);
    }
    LocalDate day = first;
    while (day.getDayOfMonth() < zero.getDayOfMonth() && day.plusDays(1).getDayOfMonth() != 1) {
      day = day.plusDays(1);
    }
    LocalDate nextBegins = day.getDayOfMonth() == zero.getDayOfMonth() ? day : day.plusDays(1);
    return switch (counting) {
      case ORDINARY -> day;
      case CLEAR -> day.plusDays(step);
      case INCLUSIVE -> step > 0 ? nextBegins.minusDays(1) : day.plusDays(1);
    };
  }

  private static int step(RuleText rule) {
    return rule.direction() == Direction.AFTER ? 1 : -1;
  }

  LocalDate rolled(Roll roll, LocalDate day) {
    LocalDate before = day;
    while (!isWorked(before)) {
      before = before.minusDays(1);
    }
    LocalDate after = day;
    while (!isWorked(after)) {
      after = after.plusDays(1);
    }
    boolean beforeIsOut = before.getMonthValue() != day.getMonthValue();
    boolean afterIsOut = after.getMonthValue() != day.getMonthValue();
    return switch (roll) {
      case NONE -> day;
      case PRECEDING -> before;
      case FOLLOWING -> after;
      case MODIFIED_PRECEDING -> beforeIsOut ? after : before;
      case MODIFIED_FOLLOWING -> afterIsOut ? before : after;
    };
  }

  /** Midnight in London: an hour earlier in summer, which the Summer Time Act 1972 bounds. */
  static Instant midnight(LocalDate day) {
    boolean summer =
        day.isAfter(lastSunday(day.getYear(), 3)) && !day.isAfter(lastSunday(day.getYear(), 10));
    return day.atStartOfDay().minusHours(summer ? 1 : 0).toInstant(ZoneOffset.UTC);
  }

  /** The clock on the wall in London: the clocks change at one in the morning, Greenwich time. */
  static LocalDateTime wall(Instant at) {
    LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    LocalDateTime spring = lastSunday(utc.getYear(), 3).atTime(1, 0);
    LocalDateTime autumn = lastSunday(utc.getYear(), 10).atTime(1, 0);
    boolean summer = !utc.isBefore(spring) && utc.isBefore(autumn);
    return utc.plusHours(summer ? 1 : 0);
  }

  /** The moment at which the clock on the wall shows a time: in winter's hours, or in summer's. */
  static Instant instant(LocalDateTime wall) {
    Instant winter = wall.toInstant(ZoneOffset.UTC);
    return wall(winter).equals(wall) ? winter : winter.minusSeconds(3600);
  }

  static LocalDate lastSunday(int year, int month) {
    LocalDate day = LocalDate.of(year, month, 31);
    while (day.getDayOfWeek() != SUNDAY) {
      day = day.minusDays(1);
    }
    return day;
  }
}
