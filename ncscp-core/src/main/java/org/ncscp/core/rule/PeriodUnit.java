// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

/** What a period is counted in. */
public enum PeriodUnit {
  /** Days that are worked in the rule's calendar. */
  WORKING_DAYS("working days"),
  /** Days of the calendar, worked or not. */
  DAYS("days"),
  /** Seven days each. */
  WEEKS("weeks"),
  /** To the corresponding day of the month; where there is none, to its last. */
  MONTHS("months"),
  /** Twelve months each. */
  YEARS("years"),
  /** Elapsed time, whatever the clocks do. */
  HOURS("hours");

  private final String description;

  PeriodUnit(String description) {
    this.description = description;
  }

  /**
   * Returns an amount of it in words.
   *
   * @param amount how many, zero or more
   * @return for example {@code 1 working day} or {@code 5 working days}
   */
  public String counted(long amount) {
    String one = description.substring(0, description.length() - 1);
    return amount + " " + (amount == 1 ? one : description);
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code working days}
   */
  public String description() {
    return description;
  }
}
