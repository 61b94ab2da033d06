// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import java.io.Serializable;
import org.ncscp.core.internal.Names;

/**
 * A session of a course, for example {@code 2024-017}.
 *
 * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
 */
public record SessionId(String value) implements Serializable {

  /**
   * Checks the form.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public SessionId {
    Names.requireReference("session", value);
  }

  /**
   * Returns the session of that name.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @return the session
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static SessionId of(String value) {
    return new SessionId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
