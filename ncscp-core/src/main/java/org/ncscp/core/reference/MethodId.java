// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import org.ncscp.core.internal.Names;

/**
 * A method of a learning review, for example {@code workshop}; the catalogue is open.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record MethodId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public MethodId {
    Names.requireHyphenated("method of review", value);
  }

  /**
   * Returns the method of review of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the method of review
   * @throws IllegalArgumentException if the value has another form
   */
  public static MethodId of(String value) {
    return new MethodId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
