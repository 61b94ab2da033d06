// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** What is to be published of a practice review. */
public enum Publication {
  /** The report. */
  REPORT("the report"),
  /** Not the report, but information about the improvements that should be made. */
  INFORMATION_ABOUT_IMPROVEMENTS("information about improvements"),
  /** Neither the report nor that information. */
  NOTHING("nothing");

  private final String description;

  Publication(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code the report}
   */
  public String description() {
    return description;
  }
}
