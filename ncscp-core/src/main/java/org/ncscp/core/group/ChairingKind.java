// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.group;

/** How a group gets its chair. */
public enum ChairingKind {
  /** Each of a pool in turn. */
  ROTATING("rotating"),
  /** Always the same organisation, seat or post. */
  FIXED("fixed"),
  /** An independent person. */
  INDEPENDENT("independent"),
  /** The scrutineer. */
  SCRUTINEER("scrutineer"),
  /** An elected member of the council. */
  ELECTED_MEMBER("elected member"),
  /** Whom another group nominates. */
  NOMINATED("nominated"),
  /** Nobody for the time being. */
  VACANT("vacant"),
  /** The arrangements do not say. */
  UNSPECIFIED("unspecified");

  private final String description;

  ChairingKind(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code rotating}
   */
  public String description() {
    return description;
  }
}
