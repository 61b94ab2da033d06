// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The loop that is written where a library only knows holidays. */
public abstract class DayByDay extends Participant {
  abstract boolean isHoliday(LocalDate date);

  @Override
  LocalDate plus(int i) {
    return moved(inputs.starts[i], 1);
  }

  @Override
  LocalDate minus(int i) {
    return moved(inputs.starts[i], -1);
  }

  private LocalDate moved(LocalDate start, int step) {
    LocalDate date = start;
    for (int left = days; left > 0; ) {
      date = date.plusDays(step);
      if (isWorkingDay(date)) {
        left--;
      }
    }
    return date;
  }

  @Override
  int between(int i) {
    int count = 0;
    LocalDate end = inputs.countTo[i];
    for (LocalDate date = inputs.countFrom[i]; date.isBefore(end); ) {
      date = date.plusDays(1);
      if (isWorkingDay(date)) {
        count++;
      }
    }
    return count;
  }

  @Override
  boolean isWorkingDay(int i) {
    return isWorkingDay(inputs.starts[i]);
  }

  private boolean isWorkingDay(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !isHoliday(date);
  }
}
