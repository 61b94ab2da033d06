// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import org.ncscp.core.internal.Names;

/**
 * Something that bodies must return, for example {@code section-175-audit}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record ReturnId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public ReturnId {
    Names.requireHyphenated("return", value);
  }

  /**
   * Returns the return of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the return
   * @throws IllegalArgumentException if the value has another form
   */
  public static ReturnId of(String value) {
    return new ReturnId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
