// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** What the partners decide to do about a referral. */
public enum Route {
  /**
   * The criteria for a notification are met: the council is to notify, and a rapid review follows.
   */
  NOTIFY("to be notified"),
  /** They are not met, and a learning review is warranted. */
  LEARNING_REVIEW("a learning review"),
  /** They are not met, and a practice review is appropriate all the same. */
  PRACTICE_REVIEW("a practice review below the definition"),
  /** Nothing further is warranted. */
  NO_REVIEW("no review"),
  /** The partners did not agree. The council's own duty is untouched by that. */
  NOT_AGREED("not agreed");

  private final String description;

  Route(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code to be notified}
   */
  public String description() {
    return description;
  }
}
