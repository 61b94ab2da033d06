// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.risk;

import org.ncscp.core.internal.Names;

/**
 * A risk in the register, for example {@code rising-exclusions}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record RiskId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public RiskId {
    Names.requireHyphenated("risk", value);
  }

  /**
   * Returns the risk of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the risk
   * @throws IllegalArgumentException if the value has another form
   */
  public static RiskId of(String value) {
    return new RiskId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
