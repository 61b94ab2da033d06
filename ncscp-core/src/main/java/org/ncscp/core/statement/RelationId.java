// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.statement;

import org.ncscp.core.internal.Names;

/**
 * The name of a relation between figures, for example {@code grand-total}.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record RelationId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public RelationId {
    Names.requireHyphenated("relation", value);
  }

  /**
   * Returns the relation of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the relation
   * @throws IllegalArgumentException if the value has another form
   */
  public static RelationId of(String value) {
    return new RelationId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
