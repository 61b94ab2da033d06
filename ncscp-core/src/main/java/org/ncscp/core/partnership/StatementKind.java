// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

/** What a statement is. */
public enum StatementKind {
  /** What the partnership wants to see. */
  VISION("vision"),
  /** What it holds dear. */
  VALUE("value"),
  /** How it works. */
  PRINCIPLE("principle"),
  /** What it is for. */
  PURPOSE("purpose");

  private final String description;

  StatementKind(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code vision}
   */
  public String description() {
    return description;
  }
}
