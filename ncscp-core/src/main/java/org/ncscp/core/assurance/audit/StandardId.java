// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import org.ncscp.core.internal.Names;

/**
 * A standard of a self-assessment, for example {@code leadership-and-accountability}; the same in
 * each cycle that asks for it.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record StandardId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public StandardId {
    Names.requireHyphenated("standard", value);
  }

  /**
   * Returns the standard of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the standard
   * @throws IllegalArgumentException if the value has another form
   */
  public static StandardId of(String value) {
    return new StandardId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
