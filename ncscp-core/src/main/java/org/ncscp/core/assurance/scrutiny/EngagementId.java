// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import org.ncscp.core.internal.Names;

/**
 * An engagement with children, families or others, for example {@code neglect-survey-2024}. A
 * correction of the record keeps it.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record EngagementId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public EngagementId {
    Names.requireHyphenated("engagement", value);
  }

  /**
   * Returns the engagement of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the engagement
   * @throws IllegalArgumentException if the value has another form
   */
  public static EngagementId of(String value) {
    return new EngagementId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
