// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

/** How one partnership became another. */
public enum SuccessionKind {
  /** One became several. */
  SPLIT("split"),
  /** Several became one. */
  MERGER("merger"),
  /** It was renamed. */
  RENAMING("renaming");

  private final String description;

  SuccessionKind(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code split}
   */
  public String description() {
    return description;
  }
}
