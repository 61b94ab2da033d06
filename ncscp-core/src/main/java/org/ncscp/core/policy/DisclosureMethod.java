// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

/** How a published table keeps small numbers from identifying anybody. */
public enum DisclosureMethod {
  /** Small numbers are left out. */
  SUPPRESSION("suppression"),
  /** Categories are merged until no number is small. */
  CATEGORY_MERGING("merging of categories");

  private final String description;

  DisclosureMethod(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code suppression}
   */
  public String description() {
    return description;
  }
}
