// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjuster;
import java.util.function.UnaryOperator;

/** A calendar's moves once more as adjusters, for {@code date.with(...)}. */
abstract class WorkingDayAdjusters {
  WorkingDayAdjusters() {}

  abstract LocalDate plusWorkingDays(LocalDate date, long workingDays);

  abstract LocalDate minusWorkingDays(LocalDate date, long workingDays);

  abstract LocalDate nextWorkingDay(LocalDate date);

  abstract LocalDate nextOrSameWorkingDay(LocalDate date);

  abstract LocalDate previousWorkingDay(LocalDate date);

  abstract LocalDate previousOrSameWorkingDay(LocalDate date);

  abstract LocalDate firstWorkingDayOfMonth(LocalDate date);

  abstract LocalDate lastWorkingDayOfMonth(LocalDate date);

  /**
   * Adjusts to the nth working day after, as {@link WorkingDayCalendar#plusWorkingDays(LocalDate,
   * long)}. Like every adjuster here it works on anything that has a date and keeps its time of
   * day.
   *
   * @param workingDays how many
   * @return an adjuster
   */
  public TemporalAdjuster plusWorkingDays(long workingDays) {
    return adjuster(date -> plusWorkingDays(date, workingDays));
  }

  /**
   * Adjusts to the nth working day before, as {@link WorkingDayCalendar#minusWorkingDays(LocalDate,
   * long)}.
   *
   * @param workingDays how many
   * @return an adjuster
   */
  public TemporalAdjuster minusWorkingDays(long workingDays) {
    return adjuster(date -> minusWorkingDays(date, workingDays));
  }

  /**
   * Adjusts as {@link WorkingDayCalendar#nextWorkingDay(LocalDate)}.
   *
   * @return an adjuster
   */
  public TemporalAdjuster nextWorkingDay() {
    return adjuster(this::nextWorkingDay);
  }

  /**
   * Adjusts as {@link WorkingDayCalendar#nextOrSameWorkingDay(LocalDate)}.
   *
   * @return an adjuster
   */
  public TemporalAdjuster nextOrSameWorkingDay() {
    return adjuster(this::nextOrSameWorkingDay);
  }

  /**
   * Adjusts as {@link WorkingDayCalendar#previousWorkingDay(LocalDate)}.
   *
   * @return an adjuster
   */
  public TemporalAdjuster previousWorkingDay() {
    return adjuster(this::previousWorkingDay);
  }

  /**
   * Adjusts as {@link WorkingDayCalendar#previousOrSameWorkingDay(LocalDate)}.
   *
   * @return an adjuster
   */
  public TemporalAdjuster previousOrSameWorkingDay() {
    return adjuster(this::previousOrSameWorkingDay);
  }

  /**
   * Adjusts as {@link WorkingDayCalendar#firstWorkingDayOfMonth(LocalDate)}.
   *
   * @return an adjuster
   */
  public TemporalAdjuster firstWorkingDayOfMonth() {
    return adjuster(this::firstWorkingDayOfMonth);
  }

  /**
   * Adjusts as {@link WorkingDayCalendar#lastWorkingDayOfMonth(LocalDate)}.
   *
   * @return an adjuster
   */
  public TemporalAdjuster lastWorkingDayOfMonth() {
    return adjuster(this::lastWorkingDayOfMonth);
  }

  private static TemporalAdjuster adjuster(UnaryOperator<LocalDate> move) {
    return (Temporal temporal) -> temporal.with(move.apply(LocalDate.from(temporal)));
  }
}
