// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import org.ncscp.core.internal.Names;

/**
 * A scale of risks, for example {@code five-by-five}: the same in every version of it.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record RiskScaleId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public RiskScaleId {
    Names.requireHyphenated("scale", value);
  }

  /**
   * Returns the scale of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the scale
   * @throws IllegalArgumentException if the value has another form
   */
  public static RiskScaleId of(String value) {
    return new RiskScaleId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
