// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import org.ncscp.core.internal.Names;

/**
 * The reference that the Panel gave to a notification, for example {@code 002971}.
 *
 * @param value a pseudonym that names nobody: letters, digits and {@code / . _ -}
 */
public record PanelReference(String value) implements Comparable<PanelReference> {

  /**
   * Checks the form.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public PanelReference {
    Names.requireReference("Panel reference", value);
  }

  /**
   * Returns the reference of that value.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @return the reference
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static PanelReference of(String value) {
    return new PanelReference(value);
  }

  @Override
  public int compareTo(PanelReference other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
