// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import org.ncscp.core.internal.Names;

/**
 * A board outside the partnership to which its groups report or escalate, for example {@code
 * health-and-wellbeing-board}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record BoardId(String value) implements Superior, EscalationTarget {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public BoardId {
    Names.requireHyphenated("board", value);
  }

  /**
   * Returns the board of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the board
   * @throws IllegalArgumentException if the value has another form
   */
  public static BoardId of(String value) {
    return new BoardId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
