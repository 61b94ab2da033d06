// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

/** How far a decision, or an action that follows from it, has been carried out. */
public enum DecisionStatus {
  /** Nothing has been done yet. */
  OPEN("open"),
  /** It has been begun. */
  IN_PROGRESS("in progress"),
  /** It is done. */
  COMPLETED("completed"),
  /** Another decision took its place; that is final. */
  SUPERSEDED("superseded");

  private final String description;

  DecisionStatus(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code in progress}
   */
  public String description() {
    return description;
  }
}
