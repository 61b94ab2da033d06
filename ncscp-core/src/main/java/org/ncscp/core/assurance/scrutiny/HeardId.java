// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import org.ncscp.core.internal.Names;

/**
 * Something that was heard in an engagement, for example {@code neglect-survey-2024-1}. A
 * correction of the record keeps it.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record HeardId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public HeardId {
    Names.requireHyphenated("voice", value);
  }

  /**
   * Returns the voice of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the voice
   * @throws IllegalArgumentException if the value has another form
   */
  public static HeardId of(String value) {
    return new HeardId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
