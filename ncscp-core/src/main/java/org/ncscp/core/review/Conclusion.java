// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** What the partners conclude from a rapid review. */
public enum Conclusion {
  /** A local practice review is appropriate. */
  PRACTICE_REVIEW("local practice review"),
  /**
   * The case may raise issues that are complex or of national importance: a national review may be
   * appropriate.
   */
  NATIONAL_REVIEW("national review suggested"),
  /** Neither is. */
  NEITHER("neither");

  private final String description;

  Conclusion(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code local practice review}
   */
  public String description() {
    return description;
  }
}
