// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.indicator;

import org.ncscp.core.internal.Names;

/**
 * An area that a partnership is measured beside, for example {@code england}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record AreaId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public AreaId {
    Names.requireHyphenated("area", value);
  }

  /**
   * Returns the area of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the area
   * @throws IllegalArgumentException if the value has another form
   */
  public static AreaId of(String value) {
    return new AreaId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
