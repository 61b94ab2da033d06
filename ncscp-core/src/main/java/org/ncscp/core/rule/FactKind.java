// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import org.ncscp.core.internal.Names;

/**
 * The kind of a fact that rules count from or that meets them, for example {@code
 * notification-submitted}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record FactKind(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public FactKind {
    Names.requireHyphenated("fact kind", value);
  }

  /**
   * Returns the fact kind of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the fact kind
   * @throws IllegalArgumentException if the value has another form
   */
  public static FactKind of(String value) {
    return new FactKind(value);
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
