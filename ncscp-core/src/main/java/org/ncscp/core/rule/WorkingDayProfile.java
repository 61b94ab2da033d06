// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

/**
 * Which days are working days, by the definition that a rule uses. Saturdays and Sundays never are.
 */
public enum WorkingDayProfile {
  /** Not Christmas Day, Good Friday or a bank holiday in England and Wales. */
  ENGLAND_AND_WALES("England and Wales"),
  /** Not a bank holiday in Scotland. */
  SCOTLAND("Scotland"),
  /** Not Christmas Day, Good Friday or a bank holiday in Northern Ireland. */
  NORTHERN_IRELAND("Northern Ireland"),
  /**
   * Not Christmas Day, Good Friday or a bank holiday in any part: Freedom of Information Act 2000,
   * section 10(6).
   */
  ANY_PART_OF_THE_UNITED_KINGDOM("any part of the United Kingdom"),
  /**
   * As England and Wales, and never 26 December: Children Act 1989 Representations Procedure
   * (England) Regulations 2006, regulation 2.
   */
  ENGLAND_AND_WALES_WITH_BOXING_DAY("England and Wales, Boxing Day named"),
  /**
   * As England and Wales, and never 24 December: Representation of the People (England and Wales)
   * Regulations 2001, regulation 8.
   */
  ENGLAND_AND_WALES_WITH_CHRISTMAS_EVE("England and Wales, Christmas Eve named");

  private final String description;

  WorkingDayProfile(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code England and Wales}
   */
  public String description() {
    return description;
  }
}
