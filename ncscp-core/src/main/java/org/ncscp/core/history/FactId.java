// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.history;

import org.ncscp.core.internal.Names;

/**
 * The name of a fact within its case, for example {@code f7}.
 *
 * @param value a pseudonym that names nobody: letters, digits and {@code / . _ -}
 */
public record FactId(String value) implements Comparable<FactId> {

  /**
   * Checks the form.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public FactId {
    Names.requireReference("fact id", value);
  }

  /**
   * Returns the reference of that value.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @return the reference
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static FactId of(String value) {
    return new FactId(value);
  }

  @Override
  public int compareTo(FactId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
