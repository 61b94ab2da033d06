// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import org.ncscp.core.internal.Names;

/**
 * The pseudonym of a person who holds a post or deputises, for example {@code P-001}: never a name.
 *
 * @param value up to 100 letters, digits and {@code / . _ -}
 */
public record PersonReference(String value) {

  /**
   * Checks the form.
   *
   * @param value up to 100 letters, digits and {@code / . _ -}
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public PersonReference {
    Names.requireReference("person", value);
  }

  /**
   * Returns the person of that name.
   *
   * @param value up to 100 letters, digits and {@code / . _ -}
   * @return the person
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static PersonReference of(String value) {
    return new PersonReference(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
