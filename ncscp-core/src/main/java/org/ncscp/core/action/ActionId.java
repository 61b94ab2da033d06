// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import org.ncscp.core.internal.Names;

/**
 * The name of an action within its case, for example {@code a1}.
 *
 * @param value a pseudonym that names nobody: letters, digits and {@code / . _ -}
 */
public record ActionId(String value) implements Comparable<ActionId> {

  /**
   * Checks the form.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public ActionId {
    Names.requireReference("action id", value);
  }

  /**
   * Returns the reference of that value.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @return the reference
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static ActionId of(String value) {
    return new ActionId(value);
  }

  @Override
  public int compareTo(ActionId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
