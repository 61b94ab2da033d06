// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import org.ncscp.core.internal.Names;

/**
 * An agreement or policy of a partnership, for example {@code information-sharing}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record AgreementId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public AgreementId {
    Names.requireHyphenated("agreement", value);
  }

  /**
   * Returns the agreement of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the agreement
   * @throws IllegalArgumentException if the value has another form
   */
  public static AgreementId of(String value) {
    return new AgreementId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
