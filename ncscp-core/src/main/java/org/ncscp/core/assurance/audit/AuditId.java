// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import org.ncscp.core.internal.Names;

/**
 * An audit, for example {@code neglect-2025}: the same in the programme, in what was found and in
 * what was agreed. A correction of a record keeps it.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record AuditId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public AuditId {
    Names.requireHyphenated("audit", value);
  }

  /**
   * Returns the audit of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the audit
   * @throws IllegalArgumentException if the value has another form
   */
  public static AuditId of(String value) {
    return new AuditId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
