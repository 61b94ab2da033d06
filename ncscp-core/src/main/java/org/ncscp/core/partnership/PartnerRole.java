// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

/** In what role an organisation is a partner. */
public enum PartnerRole {
  /** The local authority (Children Act 2004, section 16E(3)(a)). */
  LOCAL_AUTHORITY("local authority"),
  /** An integrated care board, any part of whose area falls within the local authority's. */
  INTEGRATED_CARE_BOARD("integrated care board"),
  /**
   * The chief officer of police for an area any part of which falls within the local authority's.
   */
  POLICE("police"),
  /** A partner by local agreement only, such as education. */
  LOCALLY_DESIGNATED("locally designated");

  private final String description;

  PartnerRole(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code local authority}
   */
  public String description() {
    return description;
  }
}
