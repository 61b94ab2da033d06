// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import org.ncscp.core.internal.Names;

/**
 * The name of a statement of impact within its case, for example {@code i1}.
 *
 * @param value a pseudonym that names nobody: letters, digits and {@code / . _ -}
 */
public record ImpactId(String value) implements Comparable<ImpactId> {

  /**
   * Checks the form.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public ImpactId {
    Names.requireReference("impact id", value);
  }

  /**
   * Returns the reference of that value.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @return the reference
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static ImpactId of(String value) {
    return new ImpactId(value);
  }

  @Override
  public int compareTo(ImpactId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
