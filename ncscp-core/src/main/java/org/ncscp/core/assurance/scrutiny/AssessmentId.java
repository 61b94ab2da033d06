// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import org.ncscp.core.internal.Names;

/**
 * An assessment by a scrutineer, for example {@code leadership-2025}. A correction of the record
 * keeps it.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record AssessmentId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public AssessmentId {
    Names.requireHyphenated("assessment", value);
  }

  /**
   * Returns the assessment of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the assessment
   * @throws IllegalArgumentException if the value has another form
   */
  public static AssessmentId of(String value) {
    return new AssessmentId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
