// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

/** Whom an agreement binds. */
public enum Binding {
  /** The safeguarding partners. */
  PARTNERS("partners"),
  /** The safeguarding partners and every relevant agency. */
  PARTNERS_AND_RELEVANT_AGENCIES("partners and relevant agencies"),
  /** Only who signed it. */
  SIGNATORIES("signatories");

  private final String description;

  Binding(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code partners}
   */
  public String description() {
    return description;
  }
}
