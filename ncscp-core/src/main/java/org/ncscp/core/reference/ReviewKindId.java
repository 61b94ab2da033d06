// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import java.io.Serializable;
import org.ncscp.core.internal.Names;

/**
 * A kind of review, for example {@code learning-review}; the catalogue is open.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record ReviewKindId(String value) implements Serializable {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public ReviewKindId {
    Names.requireHyphenated("kind of review", value);
  }

  /**
   * Returns the kind of review of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the kind of review
   * @throws IllegalArgumentException if the value has another form
   */
  public static ReviewKindId of(String value) {
    return new ReviewKindId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
