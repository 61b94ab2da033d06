// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

/** Other proceedings beside a review. */
public enum Proceedings {
  /** A criminal investigation or prosecution. */
  CRIMINAL("criminal"),
  /** An inquest, or the inquiries of a coroner. */
  CORONIAL("coronial"),
  /** Proceedings about the care of a child. */
  FAMILY_COURT("family court"),
  /** The review of the child's death. */
  CHILD_DEATH_REVIEW("child death review"),
  /** A domestic homicide review. */
  DOMESTIC_HOMICIDE_REVIEW("domestic homicide review"),
  /** A safeguarding adults review. */
  SAFEGUARDING_ADULTS_REVIEW("safeguarding adults review"),
  /** Disciplinary or professional proceedings. */
  DISCIPLINARY("disciplinary"),
  /** Any other. */
  OTHER("other");

  private final String description;

  Proceedings(String description) {
    this.description = description;
  }

  /**
   * Returns it in words.
   *
   * @return for example {@code criminal}
   */
  public String description() {
    return description;
  }
}
