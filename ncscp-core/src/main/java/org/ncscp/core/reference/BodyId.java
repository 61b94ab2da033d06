// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import java.io.Serializable;
import org.ncscp.core.internal.Names;

/**
 * A body or post that must do or receive something, for example {@code panel}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record BodyId(String value) implements Serializable {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public BodyId {
    Names.requireHyphenated("body", value);
  }

  /**
   * Returns the body of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the body
   * @throws IllegalArgumentException if the value has another form
   */
  public static BodyId of(String value) {
    return new BodyId(value);
  }

  /**
   * Returns the name in words, for explanations.
   *
   * @return the value with spaces for hyphens
   */
  public String inWords() {
    return value.replace('-', ' ');
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
