// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

/** How strongly a rule binds. */
public enum Force {
  /** An Act of Parliament. */
  ACT("Act"),
  /** A statutory instrument. */
  REGULATIONS("regulations"),
  /** Guidance to which the bodies it addresses must have regard, such as Working Together. */
  STATUTORY_GUIDANCE("statutory guidance"),
  /** Guidance of the Child Safeguarding Practice Review Panel. */
  PANEL_GUIDANCE("Panel guidance"),
  /** The partnership's own published arrangements. */
  LOCAL_ARRANGEMENTS("local arrangements"),
  /** A specification of the Department for Education for data that councils return. */
  DATA_SPECIFICATION("data specification"),
  /** What is done, without a text that demands it. */
  PRACTICE("practice");

  private final String description;

  Force(String description) {
    this.description = description;
  }

  /**
   * Returns the force in words.
   *
   * @return for example {@code statutory guidance}
   */
  public String description() {
    return description;
  }
}
