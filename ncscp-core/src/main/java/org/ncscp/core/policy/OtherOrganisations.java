// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

/** What becomes of organisations that multi-agency training is not free for. */
public enum OtherOrganisations {
  /** They may take part and may be charged. */
  MAY_BE_CHARGED("may be charged"),
  /** They may not take part. */
  NOT_ADMITTED("not admitted");

  private final String description;

  OtherOrganisations(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code may be charged}
   */
  public String description() {
    return description;
  }
}
