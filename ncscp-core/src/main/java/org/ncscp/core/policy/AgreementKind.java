// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.policy;

/** What an agreement or policy is about. */
public enum AgreementKind {
  /** The sharing of information. */
  INFORMATION_SHARING("information sharing"),
  /** The resolution of professional disagreements. */
  ESCALATION("escalation"),
  /** Thresholds for services. */
  THRESHOLDS("thresholds"),
  /** Inter-agency procedures. */
  PROCEDURES("procedures"),
  /** Who pays for training. */
  TRAINING_CHARGES("training charges"),
  /** Anything else. */
  POLICY("policy");

  private final String description;

  AgreementKind(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code information sharing}
   */
  public String description() {
    return description;
  }
}
