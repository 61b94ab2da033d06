// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import java.io.Serializable;
import org.ncscp.core.internal.Names;

/**
 * A theme of learning, for example {@code neglect}; each partnership has its list.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record ThemeId(String value) implements Serializable {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public ThemeId {
    Names.requireHyphenated("theme", value);
  }

  /**
   * Returns the theme of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the theme
   * @throws IllegalArgumentException if the value has another form
   */
  public static ThemeId of(String value) {
    return new ThemeId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
