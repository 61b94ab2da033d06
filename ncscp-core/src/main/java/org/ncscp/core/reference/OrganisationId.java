// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import java.io.Serializable;
import org.ncscp.core.internal.Names;

/**
 * An organisation that a partnership's arrangements name, for example {@code nottinghamshire-
 * police}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record OrganisationId(String value) implements Chairperson, ActionOwner, Serializable {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public OrganisationId {
    Names.requireHyphenated("organisation", value);
  }

  /**
   * Returns the organisation of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the organisation
   * @throws IllegalArgumentException if the value has another form
   */
  public static OrganisationId of(String value) {
    return new OrganisationId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
