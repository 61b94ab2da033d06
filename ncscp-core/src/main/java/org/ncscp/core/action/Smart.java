// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import org.ncscp.core.internal.Names;

/** What a recommendation must say so that it can be seen whether it was carried out. */
public enum Smart {
  /** Who is to change what. */
  SPECIFIC("who is to act on it"),
  /** How it will be seen. */
  MEASURABLE("how it will be seen"),
  /** Who has agreed that it can be done. */
  ACHIEVABLE("who has agreed that it can be done"),
  /** Which learning it answers. */
  RELEVANT("which learning it answers"),
  /** By when. */
  TIME_BOUND("by when it is to be done");

  private final String description;

  Smart(String description) {
    this.description = description;
  }

  /**
   * Returns what a recommendation must say.
   *
   * @return for example {@code how it will be seen}
   */
  public String description() {
    return description;
  }

  /** Returns the word, for example {@code time-bound}. */
  String word() {
    return Names.word(this);
  }
}
