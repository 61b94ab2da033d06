// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.ncscp.calendar.BankHoliday;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;

/**
 * The days that every participant is asked about, for one distance, with the right answers.
 *
 * <p>The answers come from a walk over epoch days, so that the floor's {@link LocalDate#plusDays}
 * is not run, and so not shaped by the compiler, before it is measured.
 */
final class Inputs {
  /** A power of two, so that a mask cycles through. */
  static final int COUNT = 1024;

  private static final long FROM = LocalDate.of(2000, 1, 1).toEpochDay();
  private static final long TO = LocalDate.of(2018, 12, 31).toEpochDay();

  /** Any days, weekends and holidays included. */
  final LocalDate[] starts = new LocalDate[COUNT];

  /** The nth working day after each start. */
  final LocalDate[] after = new LocalDate[COUNT];

  /** The nth working day before each start. */
  final LocalDate[] before = new LocalDate[COUNT];

  /** Each start, or the next working day if it is none: all ways to count agree from there. */
  final LocalDate[] countFrom = new LocalDate[COUNT];

  /** The nth working day after each {@code countFrom}. */
  final LocalDate[] countTo = new LocalDate[COUNT];

  private final Set<Long> holidays =
      bankHolidays().stream().map(LocalDate::toEpochDay).collect(Collectors.toSet());

  Inputs(int workingDays) {
    Random random = new Random(1974);
    for (int i = 0; i < COUNT; i++) {
      long start = FROM + random.nextInt((int) (TO - FROM) + 1);
      long next = isWorkingDay(start) ? start : walk(start, 1, 1);
      starts[i] = LocalDate.ofEpochDay(start);
      after[i] = LocalDate.ofEpochDay(walk(start, workingDays, 1));
      before[i] = LocalDate.ofEpochDay(walk(start, workingDays, -1));
      countFrom[i] = LocalDate.ofEpochDay(next);
      countTo[i] = LocalDate.ofEpochDay(walk(next, workingDays, 1));
    }
  }

  /** This library's bank holidays. */
  static Set<LocalDate> bankHolidays() {
    return UkBankHolidays.bundled().bankHolidays(Division.ENGLAND_AND_WALES).stream()
        .map(BankHoliday::date)
        .collect(Collectors.toSet());
  }

  /** The right answer to the test of a start. */
  boolean isWorkingDay(int i) {
    return isWorkingDay(starts[i].toEpochDay());
  }

  private long walk(long epochDay, int workingDays, int step) {
    long day = epochDay;
    for (int left = workingDays; left > 0; ) {
      day += step;
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  private boolean isWorkingDay(long epochDay) {
    return Math.floorMod(epochDay + 3, 7) < 5 && !holidays.contains(epochDay);
  }
}
