// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import org.ncscp.core.internal.Names;

/**
 * A level of the partnership's own competency framework, for example {@code level-3}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record CompetencyLevel(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public CompetencyLevel {
    Names.requireHyphenated("competency level", value);
  }

  /**
   * Returns the competency level of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the competency level
   * @throws IllegalArgumentException if the value has another form
   */
  public static CompetencyLevel of(String value) {
    return new CompetencyLevel(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
