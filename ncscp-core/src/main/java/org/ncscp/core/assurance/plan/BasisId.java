// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import org.ncscp.core.internal.Names;

/**
 * What an action follows from: the name of a priority, an audit, a risk, a challenge or an
 * engagement, for example {@code exploitation}. A correction of the record keeps it.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record BasisId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public BasisId {
    Names.requireHyphenated("basis", value);
  }

  /**
   * Returns the basis of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the basis
   * @throws IllegalArgumentException if the value has another form
   */
  public static BasisId of(String value) {
    return new BasisId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
