// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.history;

import org.ncscp.core.internal.Names;

/**
 * The pseudonym of a case, for example {@code EXAMPLE-2025-01}.
 *
 * @param value a pseudonym that names nobody: letters, digits and {@code / . _ -}
 */
public record CaseReference(String value) implements Comparable<CaseReference> {

  /**
   * Checks the form.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public CaseReference {
    Names.requireReference("case reference", value);
  }

  /**
   * Returns the reference of that value.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @return the reference
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static CaseReference of(String value) {
    return new CaseReference(value);
  }

  @Override
  public int compareTo(CaseReference other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
