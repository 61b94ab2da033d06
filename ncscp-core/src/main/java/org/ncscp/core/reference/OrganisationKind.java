// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import java.io.Serializable;
import org.ncscp.core.internal.Names;

/**
 * What an organisation is, for example {@code academy}: a whole kind may be bound by the
 * arrangements.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record OrganisationKind(String value) implements Serializable {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public OrganisationKind {
    Names.requireHyphenated("kind of organisation", value);
  }

  /**
   * Returns the kind of organisation of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the kind of organisation
   * @throws IllegalArgumentException if the value has another form
   */
  public static OrganisationKind of(String value) {
    return new OrganisationKind(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
