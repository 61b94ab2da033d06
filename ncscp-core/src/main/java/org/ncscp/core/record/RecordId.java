// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import java.io.Serializable;
import org.ncscp.core.internal.Names;

/**
 * The name of a record in its table, for example {@code 2024-017}: a correction of it is a record
 * with a name of its own.
 *
 * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
 */
public record RecordId(String value) implements Serializable {

  /**
   * Checks the form.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public RecordId {
    Names.requireReference("record", value);
  }

  /**
   * Returns the name of that value.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @return the name
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static RecordId of(String value) {
    return new RecordId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
