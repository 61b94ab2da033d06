// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.voting;

/** What can still become of a vote in which what was voted stands. */
public enum Prospect {
  /** Carried, whatever the silent seats do. */
  CARRIED("carried whatever follows"),
  /** Not carried, whatever the silent seats do. */
  LOST("lost whatever follows"),
  /** Neither is certain. */
  OPEN("open");

  private final String description;

  Prospect(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code open}
   */
  public String description() {
    return description;
  }
}
