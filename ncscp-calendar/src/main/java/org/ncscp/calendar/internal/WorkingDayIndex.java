// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar.internal;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The working days of 1974 to 2099 as a bit set with running counts one way and a list the other
 * way, so that counting and finding the nth take no loop, whatever the distance.
 *
 * <p>A day is a number here: 0 is 1 January 1974. About 70 kB for a calendar of the usual kind.
 */
public final class WorkingDayIndex {
  /** The first day that has a number. */
  public static final LocalDate FIRST = LocalDate.of(1974, 1, 1);

  /** The last day that has a number. */
  public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

  private static final int YEARS = LAST.getYear() - FIRST.getYear() + 1;
  /** How many days have a number. */
  public static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;

  /** The number of the day before each month's first: a table spares the arithmetic of years. */
  private static final int[] BEFORE_MONTH = beforeMonths();

  private final long[] working = new long[(DAYS + Long.SIZE - 1) / Long.SIZE];
  private final char[] countBefore = new char[working.length];
  private final char[] nth;

  /** Takes every day as a working day but the given ones. */
  public WorkingDayIndex(BitSet closed) {
    char[] days = new char[DAYS];
    int count = 0;
    for (int day = closed.nextClearBit(0); day < DAYS; day = closed.nextClearBit(day + 1)) {
      working[day / Long.SIZE] |= 1L << day;
      days[count++] = (char) day;
    }
    for (int word = 1; word < working.length; word++) {
      countBefore[word] = (char) (countBefore[word - 1] + Long.bitCount(working[word - 1]));
    }
    nth = Arrays.copyOf(days, count);
  }

  private static int[] beforeMonths() {
    int[] table = new int[YEARS * 12];
    for (int month = 0; month < table.length; month++) {
      LocalDate first = FIRST.plusMonths(month);
      table[month] = (int) (first.toEpochDay() - FIRST.toEpochDay()) - 1;
    }
    return table;
  }

  /** Returns the number of a day, or -1 for one outside 1974 to 2099. */
  public static int numberOf(LocalDate date) {
    int year = date.getYear() - FIRST.getYear();
    if (year < 0 || year >= YEARS) {
      return -1;
    }
    return BEFORE_MONTH[year * 12 + date.getMonthValue() - 1] + date.getDayOfMonth();
  }

  /** Returns the day that has a number. */
  public static LocalDate dateOf(int day) {
    return FIRST.plusDays(day);
  }

  /** Tells whether a day is a working day. */
  public boolean isWorking(int day) {
    return (working[day >> 6] >>> day & 1) != 0;
  }

  /** Counts the working days from the first up to and including a day. */
  public int countThrough(int day) {
    int word = day >> 6;
    return countBefore[word] + Long.bitCount(working[word] & -1L >>> ~day);
  }

  /** Returns how many working days there are. */
  public int size() {
    return nth.length;
  }

  /** Returns the number of the nth working day; the first has n = 0. */
  public int nth(int n) {
    return nth[n];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingDayIndex that && Arrays.equals(working, that.working);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(working);
  }

  @Override
  public String toString() {
    return size() + " working days " + Year.from(FIRST) + " to " + Year.from(LAST);
  }
}
