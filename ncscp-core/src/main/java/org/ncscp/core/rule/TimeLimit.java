// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of time in one unit, zero or more, for example {@code 15 working days}.
 *
 * @param amount how many
 * @param unit of what
 */
public record TimeLimit(int amount, PeriodUnit unit) {
  private static final int MOST = 99_999;
  private static final Pattern FORM =
      Pattern.compile("(0|[1-9][0-9]{0,4}) (working day|day|week|month|year|hour)s?");

  /**
   * Checks the amount.
   *
   * @param amount how many
   * @param unit of what
   * @throws IllegalArgumentException if the amount is negative or more than 99,999
   */
  public TimeLimit {
    requireNonNull(unit, "unit");
    if (amount < 0 || amount > MOST) {
      throw new IllegalArgumentException(
          unit.description() + " must be from 0 to " + MOST + " but was " + amount);
    }
  }

  /**
   * Returns so many working days.
   *
   * @param amount how many
   * @return the time limit
   * @throws IllegalArgumentException if the amount is negative or more than 99,999
   */
  public static TimeLimit ofWorkingDays(int amount) {
    return new TimeLimit(amount, PeriodUnit.WORKING_DAYS);
  }

  /**
   * Reads an amount and its unit: a whole number, one space, {@code working day}, {@code day},
   * {@code week}, {@code month}, {@code year} or {@code hour}, in the singular or the plural; or
   * {@code same day}.
   *
   * @param text for example {@code 6 months}
   * @return the time limit
   * @throws IllegalArgumentException if the text has another form
   */
  public static TimeLimit parse(String text) {
    if (requireNonNull(text, "text").equals("same day")) {
      return new TimeLimit(0, PeriodUnit.DAYS);
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "time limit must be an amount and a unit as \"15 working days\" but was \""
              + text
              + "\"");
    }
    String unit = form.group(2).toUpperCase(Locale.ROOT).replace(' ', '_') + "S";
    return new TimeLimit(Integer.parseInt(form.group(1)), PeriodUnit.valueOf(unit));
  }

  /**
   * Returns it as a period of the calendar.
   *
   * @return to be added to a date
   * @throws IllegalStateException if it is in working days or hours
   */
  public Period toPeriod() {
    return switch (unit) {
      case DAYS -> Period.ofDays(amount);
      case WEEKS -> Period.ofWeeks(amount);
      case MONTHS -> Period.ofMonths(amount);
      case YEARS -> Period.ofYears(amount);
      case WORKING_DAYS, HOURS ->
          throw new IllegalStateException(
              "limit must be in days, weeks, months or years but was " + this);
    };
  }

  /** Returns for example {@code 5 working days}, in the form that {@link #parse} reads. */
  @Override
  public String toString() {
    if (amount == 0 && unit == PeriodUnit.DAYS) {
      return "same day";
    }
    return unit.counted(amount);
  }
}
