// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import org.ncscp.core.internal.Names;

/**
 * An indicator, for example {@code first-time-entrants}: the same in every version of it.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record IndicatorId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public IndicatorId {
    Names.requireHyphenated("indicator", value);
  }

  /**
   * Returns the indicator of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the indicator
   * @throws IllegalArgumentException if the value has another form
   */
  public static IndicatorId of(String value) {
    return new IndicatorId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
