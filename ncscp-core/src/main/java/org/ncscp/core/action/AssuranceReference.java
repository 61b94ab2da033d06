// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import org.ncscp.core.internal.Names;

/**
 * The name of an audit, survey or other assurance, for example {@code AUDIT-2025-03}.
 *
 * @param value a pseudonym that names nobody: letters, digits and {@code / . _ -}
 */
public record AssuranceReference(String value) implements Comparable<AssuranceReference> {

  /**
   * Checks the form.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public AssuranceReference {
    Names.requireReference("assurance reference", value);
  }

  /**
   * Returns the reference of that value.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @return the reference
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static AssuranceReference of(String value) {
    return new AssuranceReference(value);
  }

  @Override
  public int compareTo(AssuranceReference other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
