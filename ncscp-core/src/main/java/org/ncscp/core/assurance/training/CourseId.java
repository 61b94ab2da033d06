// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import java.io.Serializable;
import org.ncscp.core.internal.Names;

/**
 * A course of the training programme, for example {@code working-together}: every version of it.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record CourseId(String value) implements Serializable {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public CourseId {
    Names.requireHyphenated("course", value);
  }

  /**
   * Returns the course of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the course
   * @throws IllegalArgumentException if the value has another form
   */
  public static CourseId of(String value) {
    return new CourseId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
