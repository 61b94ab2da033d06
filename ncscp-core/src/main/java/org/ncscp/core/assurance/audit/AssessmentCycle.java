// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import org.ncscp.core.internal.Names;

/**
 * A round of self-assessments, for example {@code 2024} or {@code 2024-25}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record AssessmentCycle(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public AssessmentCycle {
    Names.requireHyphenated("cycle", value);
  }

  /**
   * Returns the cycle of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the cycle
   * @throws IllegalArgumentException if the value has another form
   */
  public static AssessmentCycle of(String value) {
    return new AssessmentCycle(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
