// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.history;

import org.ncscp.core.internal.Names;

/**
 * The decision of a body, as its register names it, for example {@code SLG-2025-03}.
 *
 * @param value a pseudonym that names nobody: letters, digits and {@code / . _ -}
 */
public record DecisionReference(String value) implements Comparable<DecisionReference> {

  /**
   * Checks the form.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public DecisionReference {
    Names.requireReference("decision reference", value);
  }

  /**
   * Returns the reference of that value.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @return the reference
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static DecisionReference of(String value) {
    return new DecisionReference(value);
  }

  @Override
  public int compareTo(DecisionReference other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
