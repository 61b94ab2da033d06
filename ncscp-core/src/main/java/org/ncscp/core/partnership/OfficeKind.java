// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

/** An office of the partnership itself. */
public enum OfficeKind {
  /** Independent scrutiny. */
  INDEPENDENT_SCRUTINEER("independent scrutineer"),
  /** A member of the public. */
  LAY_MEMBER("lay member"),
  /** The partnership's business office. */
  BUSINESS_OFFICE("business office"),
  /** Coordinates the partnership's work with a sector. */
  COORDINATOR("coordinator");

  private final String description;

  OfficeKind(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code independent scrutineer}
   */
  public String description() {
    return description;
  }
}
