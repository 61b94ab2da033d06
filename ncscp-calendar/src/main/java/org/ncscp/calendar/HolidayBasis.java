// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

/** What makes a day a holiday in law. */
public enum HolidayBasis {
  /** Named in Schedule 1 of the Banking and Financial Dealings Act 1971. */
  SCHEDULE_1971("Banking and Financial Dealings Act 1971, Schedule 1"),
  /** Appointed by proclamation under section 1 of the Banking and Financial Dealings Act 1971. */
  PROCLAMATION("proclamation under the Banking and Financial Dealings Act 1971, section 1"),
  /** A holiday by custom older than statute, and no "bank holiday" within the 1971 Act. */
  COMMON_LAW("common law"),
  /** St Andrew's Day Bank Holiday (Scotland) Act 2007. */
  SCOTTISH_ACT("St Andrew's Day Bank Holiday (Scotland) Act 2007"),
  /** Another Act, named in the record's source. */
  OTHER_ACT("another Act"),
  /** The source of the record names no basis: so it is with a day learnt from the official feed. */
  NOT_STATED("basis not stated");

  private final String description;

  HolidayBasis(String description) {
    this.description = description;
  }

  /**
   * Returns the basis in words.
   *
   * @return for example {@code common law}
   */
  public String description() {
    return description;
  }
}
