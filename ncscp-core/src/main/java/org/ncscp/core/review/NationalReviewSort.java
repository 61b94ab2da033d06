// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** A review that others made for the whole country. */
public enum NationalReviewSort {
  /** A national review of a case or several. */
  NATIONAL("national review"),
  /** A thematic review. */
  THEMATIC("thematic review"),
  /** The Panel's yearly report. */
  ANNUAL_REPORT("yearly report of the Panel");

  private final String description;

  NationalReviewSort(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code national review}
   */
  public String description() {
    return description;
  }
}
