// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The working days of 1974 to 2099: month by month as bits with the count of those before, and as a
 * list. So testing, counting and finding the nth take no loop, whatever the distance.
 *
 * <p>A day is a number here: the years since 1974, the month and the day of the month side by side
 * in its 16 bits, so that a date becomes its number, and a number its date, without any reckoning.
 * Numbers are in the order of the dates, with gaps between months. About 80 kB for the usual
 * calendar.
 */
public final class WorkingDayIndex {
  /** The first day that has a number. */
  public static final LocalDate FIRST = LocalDate.of(1974, 1, 1);

  /** The last day that has a number. */
  public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

  /** More than the greatest number. */
  public static final int BOUND = 1 << Character.SIZE;

  private static final int FIRST_YEAR = FIRST.getYear();
  private static final int MONTH_SHIFT = 5;
  private static final int YEAR_SHIFT = 9;

  /** Each month: in the lower half a bit for each working day, in the upper the count before it. */
  private final long[] months = new long[BOUND >> MONTH_SHIFT];

  /** The numbers of the working days in order. */
  private final char[] nth;

  /**
   * Takes every day as a working day but the given ones.
   *
   * @param closed their numbers
   */
  public WorkingDayIndex(BitSet closed) {
    char[] days = new char[BOUND];
    int count = 0;
    for (LocalDate month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      int before = numberOf(month) - 1;
      long bits = (long) count << Integer.SIZE;
      for (int day = before + 1; day <= before + month.lengthOfMonth(); day++) {
        if (!closed.get(day)) {
          bits |= 1L << (day & 31);
          days[count++] = (char) day;
        }
      }
      months[before >> MONTH_SHIFT] = bits;
    }
    nth = Arrays.copyOf(days, count);
  }

  /** Tells whether a date has a number. */
  public static boolean hasNumber(LocalDate date) {
    return !date.isBefore(FIRST) && !date.isAfter(LAST);
  }

  /** Returns the number of a date that has one. */
  public static int numberOf(LocalDate date) {
    return (date.getYear() - FIRST_YEAR) << YEAR_SHIFT
        | date.getMonthValue() << MONTH_SHIFT
        | date.getDayOfMonth();
  }

  /** Returns the date of a number. */
  public static LocalDate dateOf(int day) {
    return LocalDate.of(FIRST_YEAR + (day >> YEAR_SHIFT), (day >> MONTH_SHIFT) & 15, day & 31);
  }

  /** Tells whether a day is a working day. */
  public boolean isWorking(int day) {
    return (months[day >> MONTH_SHIFT] >>> (day & 31) & 1) != 0;
  }

  /** Counts the working days from the first up to and including a day. */
  public int countThrough(int day) {
    long month = months[day >> MONTH_SHIFT];
    return (int) (month >>> Integer.SIZE) + Integer.bitCount((int) month & -1 >>> ~day);
  }

  /** Counts the working days before a day. */
  public int countBefore(int day) {
    long month = months[day >> MONTH_SHIFT];
    return (int) (month >>> Integer.SIZE) + Integer.bitCount((int) month & ~(-1 << day));
  }

  /** Returns the number of the nth working day; the first has n = 0. */
  public int nth(int n) {
    return nth[n];
  }
}
