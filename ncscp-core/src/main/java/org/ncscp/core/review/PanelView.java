// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** What the Panel says of a rapid review. */
public enum PanelView {
  /** It agrees with the decision. */
  AGREES("agrees"),
  /** It disagrees with the decision. */
  DISAGREES("disagrees"),
  /** It undertakes a national review. */
  NATIONAL_REVIEW("undertakes a national review");

  private final String description;

  PanelView(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code agrees}
   */
  public String description() {
    return description;
  }
}
