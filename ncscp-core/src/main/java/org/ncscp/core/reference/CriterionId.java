// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import org.ncscp.core.internal.Names;

/**
 * A criterion of a kind of review, for example {@code recurrent-themes}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record CriterionId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public CriterionId {
    Names.requireHyphenated("criterion", value);
  }

  /**
   * Returns the criterion of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the criterion
   * @throws IllegalArgumentException if the value has another form
   */
  public static CriterionId of(String value) {
    return new CriterionId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
