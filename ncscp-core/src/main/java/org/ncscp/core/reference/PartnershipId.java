// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import org.ncscp.core.internal.Names;

/**
 * A safeguarding children partnership, for example {@code nottingham-city}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record PartnershipId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public PartnershipId {
    Names.requireHyphenated("partnership", value);
  }

  /**
   * Returns the partnership of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the partnership
   * @throws IllegalArgumentException if the value has another form
   */
  public static PartnershipId of(String value) {
    return new PartnershipId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
