// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.table;

/** What stands in a cell that shows no figure. The signs are those of official statistics. */
public enum Mark implements Cell {
  /** The question does not arise, as a share of nothing. */
  NOT_APPLICABLE("[z]", "not applicable"),
  /** Nobody knows it, or nobody stated it. It is not zero. */
  NOT_AVAILABLE("[x]", "not available"),
  /** It is known, and kept back so that nobody can be identified. */
  WITHHELD("[c]", "withheld so that no child can be identified"),
  /** It is not zero, but rounds to zero. */
  LOW("[low]", "rounds to 0 but is not 0");

  private final String sign;
  private final String description;

  Mark(String sign, String description) {
    this.sign = sign;
    this.description = description;
  }

  /**
   * Returns the sign that is printed.
   *
   * @return a word in square brackets
   */
  public String sign() {
    return sign;
  }

  /**
   * Returns what the sign means, for the notes of a table.
   *
   * @return a few words in English
   */
  public String description() {
    return description;
  }
}
