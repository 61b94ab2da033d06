// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import org.ncscp.core.internal.Names;

/**
 * A step of a local timetable, for example {@code agencies-asked}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record TimetableStepId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public TimetableStepId {
    Names.requireHyphenated("timetable step", value);
  }

  /**
   * Returns the timetable step of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the timetable step
   * @throws IllegalArgumentException if the value has another form
   */
  public static TimetableStepId of(String value) {
    return new TimetableStepId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
