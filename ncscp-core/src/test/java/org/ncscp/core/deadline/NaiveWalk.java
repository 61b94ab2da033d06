// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Working days of England and Wales from the official list, one day at a time. */
final class NaiveWalk {
  private static final Set<LocalDate> HOLIDAYS =
      Stream.of(
              "2024-12-25",
              "2024-12-26",
              "2025-01-01",
              "2025-04-18",
              "2025-04-21",
              "2025-05-05",
              "2025-05-26",
              "2025-08-25",
              "2025-12-25",
              "2025-12-26",
              "2026-01-01",
              "2026-04-03",
              "2026-04-06",
              "2026-05-04",
              "2026-05-25",
              "2026-08-31",
              "2026-12-25",
              "2026-12-28",
              "2027-01-01",
              "2027-03-26",
              "2027-03-29",
              "2027-05-03",
              "2027-05-31",
              "2027-08-30",
              "2027-12-27",
              "2027-12-28")
          .map(LocalDate::parse)
          .collect(Collectors.toUnmodifiableSet());

  private NaiveWalk() {}

  static boolean works(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !HOLIDAYS.contains(day);
  }

  /** Working days after one day up to another; negative the other way round. */
  static int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    int count = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      count += works(day) ? 1 : 0;
    }
    return count;
  }

  /** So many days after another, none of them stopped, and all of them worked if that is asked. */
  static LocalDate after(LocalDate from, int amount, boolean working, Set<LocalDate> stopped) {
    LocalDate day = from;
    for (int left = amount; left > 0; ) {
      day = day.plusDays(1);
      left -= (!working || works(day)) && !stopped.contains(day) ? 1 : 0;
    }
    return day;
  }
}
