// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;

/** Jollyday, which knows England's holidays but neither weekends nor working days: a loop. */
public class Jollyday extends DayByDay {
  private final HolidayManager unitedKingdom =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

  @Override
  boolean isHoliday(LocalDate date) {
    return unitedKingdom.isHoliday(date, "eng");
  }
}
