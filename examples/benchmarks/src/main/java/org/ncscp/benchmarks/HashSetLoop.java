// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** A loop over the days with this library's bank holidays in a {@link HashSet}. */
public class HashSetLoop extends DayByDay {
  private final Set<LocalDate> holidays = new HashSet<>(Inputs.bankHolidays());

  @Override
  boolean isHoliday(LocalDate date) {
    return holidays.contains(date);
  }
}
