// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.time.LocalDate;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.openjdk.jmh.annotations.Fork;

/** This library. */
@Fork(3)
public class Ncscp extends Participant {
  private final WorkingDayCalendar england =
      UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);

  @Override
  LocalDate plus(int i) {
    return england.plusWorkingDays(inputs.starts[i], days);
  }

  @Override
  LocalDate minus(int i) {
    return england.minusWorkingDays(inputs.starts[i], days);
  }

  @Override
  int between(int i) {
    return england.workingDaysBetween(inputs.countFrom[i], inputs.countTo[i]);
  }

  @Override
  boolean isWorkingDay(int i) {
    return england.isWorkingDay(inputs.starts[i]);
  }
}
