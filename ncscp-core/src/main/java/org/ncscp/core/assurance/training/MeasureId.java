// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import org.ncscp.core.internal.Names;

/**
 * What those trained were asked to score, for example {@code confidence}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record MeasureId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public MeasureId {
    Names.requireHyphenated("measure", value);
  }

  /**
   * Returns the measure of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the measure
   * @throws IllegalArgumentException if the value has another form
   */
  public static MeasureId of(String value) {
    return new MeasureId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
