// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

/** What became of a submission. Whatever became of it, it is kept. */
public enum Treatment {
  /** It stands. */
  STANDS("stands"),
  /** A later one of the same seat, or the holder's own, took its place. */
  REPLACED("replaced"),
  /** The motion was put with another text. */
  LAPSED("lapsed"),
  /** Who voted declared an interest afterwards. */
  VOIDED("voided"),
  /** The same submission came before. */
  DUPLICATE("duplicate"),
  /** It was not taken. */
  REFUSED("refused");

  private final String description;

  Treatment(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code refused}
   */
  public String description() {
    return description;
  }
}
