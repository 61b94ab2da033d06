// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

/** Whom the executive of a partnership serves. */
public enum Scope {
  /** Children only. */
  CHILDREN("children"),
  /** Children and adults. */
  ALL_AGE("all ages");

  private final String description;

  Scope(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code children}
   */
  public String description() {
    return description;
  }
}
