// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

/**
 * A part of the United Kingdom that has bank holidays of its own, as the official feed divides it.
 *
 * <p>There is no default: which division's days count is a question of law for the caller.
 */
public enum Division {
  /** England and Wales, which always share their bank holidays. */
  ENGLAND_AND_WALES("england-and-wales", "England and Wales", 'E'),
  /** Scotland. */
  SCOTLAND("scotland", "Scotland", 'S'),
  /** Northern Ireland. */
  NORTHERN_IRELAND("northern-ireland", "Northern Ireland", 'N');

  private final String code;
  private final String displayName;
  private final char letter;

  Division(String code, String displayName, char letter) {
    this.code = code;
    this.displayName = displayName;
    this.letter = letter;
  }

  /**
   * Returns the division's key in the official feed.
   *
   * @return for example {@code england-and-wales}
   */
  public String code() {
    return code;
  }

  /**
   * Returns the name for people.
   *
   * @return for example {@code England and Wales}
   */
  public String displayName() {
    return displayName;
  }

  /** The letter that stands for the division in the bundled data. */
  char letter() {
    return letter;
  }
}
