// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import org.ncscp.core.internal.Names;

/**
 * Something that the yearly report must contain, for example {@code key-decisions}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record ReportContentId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public ReportContentId {
    Names.requireHyphenated("report content", value);
  }

  /**
   * Returns the report content of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the report content
   * @throws IllegalArgumentException if the value has another form
   */
  public static ReportContentId of(String value) {
    return new ReportContentId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
