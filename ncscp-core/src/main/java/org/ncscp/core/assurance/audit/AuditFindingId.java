// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import org.ncscp.core.internal.Names;

/**
 * A finding of an audit, for example {@code voice-of-the-child}; another audit may use the same.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record AuditFindingId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public AuditFindingId {
    Names.requireHyphenated("finding", value);
  }

  /**
   * Returns the finding of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the finding
   * @throws IllegalArgumentException if the value has another form
   */
  public static AuditFindingId of(String value) {
    return new AuditFindingId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
