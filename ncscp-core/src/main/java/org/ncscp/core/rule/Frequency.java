// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static java.util.Objects.requireNonNull;

/** How often something must be done. */
public sealed interface Frequency {
  /**
   * So many times in each period.
   *
   * @param times at least so many, one or more
   * @param period in each such period
   */
  record TimesInEach(int times, RecurringPeriod period) implements Frequency {
    /**
     * Checks the amount.
     *
     * @param times at least so many, one or more
     * @param period in each such period
     * @throws IllegalArgumentException if {@code times} is less than 1
     */
    public TimesInEach {
      requireNonNull(period, "period");
      if (times < 1) {
        throw new IllegalArgumentException("at-least must be 1 or more but was " + times);
      }
    }

    @Override
    public String inWords() {
      return "at least " + times + " in each " + period.name().replace('-', ' ');
    }
  }

  /**
   * The next within a time from when the last was held.
   *
   * @param gap the largest gap
   * @param atRisk how long before its last day it is at risk
   */
  record NoFurtherApart(TimeLimit gap, TimeLimit atRisk) implements Frequency {
    /**
     * Refuses a gap that is not counted by the calendar.
     *
     * @param gap the largest gap
     * @param atRisk how long before its last day it is at risk
     * @throws IllegalArgumentException if either is in working days or hours
     */
    public NoFurtherApart {
      requireCalendarUnit("no-further-apart-than", gap);
      requireCalendarUnit("at-risk", atRisk);
    }

    @Override
    public String inWords() {
      return "no further apart than " + gap;
    }
  }

  /**
   * A rolling programme: each of its items within a time from when it was last done.
   *
   * @param cycle the largest gap of each item
   * @param atRisk how long before its last day an item is at risk
   */
  record EachItemWithin(TimeLimit cycle, TimeLimit atRisk) implements Frequency {
    /**
     * Refuses a cycle that is not counted by the calendar.
     *
     * @param cycle the largest gap of each item
     * @param atRisk how long before its last day an item is at risk
     * @throws IllegalArgumentException if either is in working days or hours
     */
    public EachItemWithin {
      requireCalendarUnit("each-item-within", cycle);
      requireCalendarUnit("at-risk", atRisk);
    }

    @Override
    public String inWords() {
      return "each item of the programme at least once in " + cycle;
    }
  }

  /**
   * Returns the frequency in words.
   *
   * @return for example {@code at least 3 in each reporting year}
   */
  String inWords();

  private static void requireCalendarUnit(String what, TimeLimit limit) {
    if (limit.unit() == PeriodUnit.WORKING_DAYS || limit.unit() == PeriodUnit.HOURS) {
      throw new IllegalArgumentException(
          what + " must be in days, weeks, months or years but was " + limit);
    }
  }
}
