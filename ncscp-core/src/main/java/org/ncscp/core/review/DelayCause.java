// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** Why a review may be delayed. The arrangements' list is open. */
public enum DelayCause {
  /** An ongoing criminal investigation. */
  CRIMINAL_INVESTIGATION("criminal investigation"),
  /** An inquest. */
  INQUEST("inquest"),
  /** A future prosecution. */
  FUTURE_PROSECUTION("future prosecution"),
  /** Other extenuating circumstances. */
  OTHER("other extenuating circumstances");

  private final String description;

  DelayCause(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code criminal investigation}
   */
  public String description() {
    return description;
  }
}
