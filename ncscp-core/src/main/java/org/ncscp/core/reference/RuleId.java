// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import java.io.Serializable;
import org.ncscp.core.internal.Names;

/**
 * The name of a rule in a rule book, for example {@code rapid-review}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record RuleId(String value) implements Serializable {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public RuleId {
    Names.requireHyphenated("rule id", value);
  }

  /**
   * Returns the id of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the id
   * @throws IllegalArgumentException if the value has another form
   */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
