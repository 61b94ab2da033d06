// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** Whether a criterion is met. */
public enum Answer {
  /** It is met, or may be. */
  MET("met"),
  /** It is not met. */
  NOT_MET("not met"),
  /** It cannot be told yet. */
  NOT_KNOWN("not known yet");

  private final String description;

  Answer(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code met}
   */
  public String description() {
    return description;
  }
}
