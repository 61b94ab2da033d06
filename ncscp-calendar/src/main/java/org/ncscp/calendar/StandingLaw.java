// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static org.ncscp.calendar.HolidayBasis.COMMON_LAW;
import static org.ncscp.calendar.HolidayBasis.PROCLAMATION;
import static org.ncscp.calendar.HolidayBasis.SCHEDULE_1971;
import static org.ncscp.calendar.HolidayBasis.SCOTTISH_ACT;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.calendar.internal.Easter;

/**
 * The holidays that a year has by standing law and yearly practice, before anybody moves or adds
 * one: what the calendar projects, and what is compared with the published days of the past.
 *
 * <p>Banking and Financial Dealings Act 1971, Schedule 1 and section 1; St Andrew's Day Bank
 * Holiday (Scotland) Act 2007. Where a weekend is replaced, the titles of the substitute days
 * follow the official feed's convention of 2021 to 2023.
 */
final class StandingLaw {
  /** Announced for England, Wales and Northern Ireland on this day, first kept in 1978. */
  private static final Publication EARLY_MAY = announced(1976, 3, 30);

  /** First kept in Scotland on this day; when that was announced is not recorded. */
  private static final Publication SCOTTISH_SPRING =
      new Publication.Unrecorded(Optional.empty(), LocalDate.of(1978, 5, 29));

  private static final Publication ST_ANDREW = announced(2007, 1, 15);
  private static final Publication STANDING = new Publication.Standing();

  private final Division division;
  private final int year;
  private final HolidayStatus status;
  private final List<BankHoliday> days = new ArrayList<>();

  private StandingLaw(Division division, int year, HolidayStatus status) {
    this.division = division;
    this.year = year;
    this.status = status;
  }

  /** The weekday holidays of a year from 1974 on, in no particular order. */
  static List<BankHoliday> weekdays(Division division, int year, HolidayStatus status) {
    StandingLaw law = new StandingLaw(division, year, status);
    switch (division) {
      case ENGLAND_AND_WALES -> law.england();
      case SCOTLAND -> law.scotland();
      case NORTHERN_IRELAND -> law.northernIreland();
    }
    return List.copyOf(law.days);
  }

  /**
   * The Saturdays and Sundays that are holidays themselves, beside any substitute on a weekday. The
   * official feed does not list them, and they matter only where the weekend is worked.
   */
  static List<BankHoliday> weekends(Division division, int year, HolidayStatus status) {
    StandingLaw law = new StandingLaw(division, year, status);
    boolean scotland = division == Division.SCOTLAND;
    LocalDate christmas = law.day(12, 25);
    if (christmas.getDayOfWeek() == SATURDAY || (christmas.getDayOfWeek() == SUNDAY && !scotland)) {
      law.add(christmas, "Christmas Day", scotland ? SCHEDULE_1971 : COMMON_LAW);
    }
    if (!scotland) {
      law.addIfSaturday(law.day(12, 26), "Boxing Day");
    }
    if (division == Division.NORTHERN_IRELAND) {
      law.addIfSaturday(law.day(3, 17), "St Patrick's Day");
    }
    return List.copyOf(law.days);
  }

  private void england() {
    orNextMonday(day(1, 1), "New Year's Day", PROCLAMATION, PROCLAMATION);
    add(goodFriday(), "Good Friday", COMMON_LAW);
    add(goodFriday().plusDays(3), "Easter Monday", SCHEDULE_1971);
    if (year >= 1978) {
      add(day(5, 1).with(firstInMonth(MONDAY)), "Early May bank holiday", PROCLAMATION, EARLY_MAY);
    }
    add(day(5, 1).with(lastInMonth(MONDAY)), "Spring bank holiday", SCHEDULE_1971);
    add(day(8, 1).with(lastInMonth(MONDAY)), "Summer bank holiday", SCHEDULE_1971);
    christmas(COMMON_LAW, SCHEDULE_1971, SCHEDULE_1971);
  }

  private void northernIreland() {
    england();
    LocalDate stPatrick = day(3, 17);
    orNextMonday(
        stPatrick,
        "St Patrick's Day",
        SCHEDULE_1971,
        stPatrick.getDayOfWeek() == SUNDAY ? SCHEDULE_1971 : PROCLAMATION);
    orNextMonday(day(7, 12), "Battle of the Boyne (Orangemen's Day)", PROCLAMATION, PROCLAMATION);
  }

  private void scotland() {
    scottishNewYear();
    add(goodFriday(), "Good Friday", SCHEDULE_1971);
    add(day(5, 1).with(firstInMonth(MONDAY)), "Early May bank holiday", SCHEDULE_1971);
    if (year >= 1978) {
      LocalDate spring = day(5, 1).with(lastInMonth(MONDAY));
      add(spring, "Spring bank holiday", PROCLAMATION, SCOTTISH_SPRING);
    }
    add(day(8, 1).with(firstInMonth(MONDAY)), "Summer bank holiday", SCHEDULE_1971);
    if (year >= 2007) {
      LocalDate stAndrew = day(11, 30);
      LocalDate kept = weekdayFrom(stAndrew);
      addInsteadOf(stAndrew, kept, "St Andrew's Day", SCOTTISH_ACT, ST_ANDREW);
    }
    christmas(SCHEDULE_1971, PROCLAMATION, PROCLAMATION);
  }

  /** 1 and 2 January; when a weekend takes one or both, the weekdays that follow it. */
  private void scottishNewYear() {
    LocalDate first = day(1, 1);
    LocalDate second = day(1, 2);
    switch (first.getDayOfWeek()) {
      case FRIDAY -> {
        add(first, "New Year's Day", SCHEDULE_1971);
        addInsteadOf(second, day(1, 4), "2nd January", PROCLAMATION, STANDING);
      }
      case SATURDAY -> {
        addInsteadOf(first, day(1, 3), "New Year's Day", SCHEDULE_1971, STANDING);
        addInsteadOf(second, day(1, 4), "2nd January", PROCLAMATION, STANDING);
      }
      case SUNDAY -> {
        addInsteadOf(first, second, "New Year's Day", SCHEDULE_1971, STANDING);
        addInsteadOf(second, day(1, 3), "2nd January", SCHEDULE_1971, STANDING);
      }
      default -> {
        add(first, "New Year's Day", SCHEDULE_1971);
        add(second, "2nd January", SCHEDULE_1971);
      }
    }
  }

  /**
   * Christmas Day and Boxing Day. Outside Scotland the Act names 26 December unless a Sunday, and
   * 27 December if the 25th or 26th is a Sunday; in Scotland it names 25 December, or the 26th if
   * that is a Sunday. What is missing to make two weekdays is proclaimed.
   *
   * @param onChristmas the basis of 25 December itself
   * @param onBoxingDay the basis of 26 December itself
   * @param on27th the basis of 27 December as a substitute
   */
  private void christmas(HolidayBasis onChristmas, HolidayBasis onBoxingDay, HolidayBasis on27th) {
    LocalDate christmas = day(12, 25);
    LocalDate boxingDay = day(12, 26);
    switch (christmas.getDayOfWeek()) {
      case FRIDAY -> {
        add(christmas, "Christmas Day", onChristmas);
        addInsteadOf(boxingDay, day(12, 28), "Boxing Day", PROCLAMATION, STANDING);
      }
      case SATURDAY -> {
        addInsteadOf(christmas, day(12, 27), "Christmas Day", on27th, STANDING);
        addInsteadOf(boxingDay, day(12, 28), "Boxing Day", PROCLAMATION, STANDING);
      }
      case SUNDAY -> {
        add(boxingDay, "Boxing Day", SCHEDULE_1971);
        addInsteadOf(christmas, day(12, 27), "Christmas Day", on27th, STANDING);
      }
      default -> {
        add(christmas, "Christmas Day", onChristmas);
        add(boxingDay, "Boxing Day", onBoxingDay);
      }
    }
  }

  private void orNextMonday(
      LocalDate date, String title, HolidayBasis itself, HolidayBasis substitute) {
    LocalDate kept = weekdayFrom(date);
    addInsteadOf(date, kept, title, kept.equals(date) ? itself : substitute, STANDING);
  }

  private static LocalDate weekdayFrom(LocalDate date) {
    return switch (date.getDayOfWeek()) {
      case SATURDAY, SUNDAY -> date.with(nextOrSame(MONDAY));
      default -> date;
    };
  }

  private void addIfSaturday(LocalDate date, String title) {
    if (date.getDayOfWeek() == SATURDAY) {
      add(date, title, SCHEDULE_1971);
    }
  }

  private void add(LocalDate date, String title, HolidayBasis basis) {
    add(date, title, basis, STANDING);
  }

  private void add(LocalDate date, String title, HolidayBasis basis, Publication publication) {
    addInsteadOf(date, date, title, basis, publication);
  }

  private void addInsteadOf(
      LocalDate usual, LocalDate kept, String title, HolidayBasis basis, Publication publication) {
    days.add(
        BankHoliday.builder()
            .date(kept)
            .division(division)
            .title(title)
            .basis(basis)
            .standsInFor(Optional.of(usual).filter(day -> !day.equals(kept)))
            .publication(publication)
            .status(status)
            .source("standing law")
            .build());
  }

  private LocalDate goodFriday() {
    return Easter.sunday(year).minusDays(2);
  }

  private LocalDate day(int month, int dayOfMonth) {
    return LocalDate.of(year, Month.of(month), dayOfMonth);
  }

  private static Publication announced(int year, int month, int dayOfMonth) {
    return new Publication.Announced(LocalDate.of(year, month, dayOfMonth));
  }
}
