// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import org.ncscp.core.internal.Names;

/**
 * A procedure or piece of guidance, for example {@code neglect-toolkit}. A correction of the record
 * keeps it.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record ProcedureId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public ProcedureId {
    Names.requireHyphenated("procedure", value);
  }

  /**
   * Returns the procedure of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the procedure
   * @throws IllegalArgumentException if the value has another form
   */
  public static ProcedureId of(String value) {
    return new ProcedureId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
