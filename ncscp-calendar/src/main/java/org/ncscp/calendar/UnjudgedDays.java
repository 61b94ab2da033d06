// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import java.util.Map;
import java.util.TreeMap;
import org.ncscp.calendar.internal.WorkingDayIndex;

/**
 * The days that a calendar as known on some day refuses to judge, because it is not recorded
 * whether they were public as holidays by then. Nearly always none.
 */
final class UnjudgedDays {
  private final Map<Integer, BankHoliday> byNumber = new TreeMap<>();

  UnjudgedDays(DayDefinitions definitions) {
    for (DayDefinition definition : definitions.each()) {
      for (BankHoliday holiday : definition.undetermined()) {
        byNumber.put(WorkingDayIndex.numberOf(holiday.date()), holiday);
      }
    }
  }

  boolean isEmpty() {
    return byNumber.isEmpty();
  }

  /** Refuses a period, both ends inclusive, in which such a day lies. */
  void check(WorkingDayCalendar calendar, int from, int to) {
    byNumber.forEach(
        (day, holiday) -> {
          if (from <= day && day <= to) {
            throw CalendarCoverageException.undetermined(calendar, holiday);
          }
        });
  }
}
