// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import org.ncscp.core.internal.Names;

/**
 * A priority of a business plan, for example {@code exploitation}. A correction of the record keeps
 * it.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record PriorityId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public PriorityId {
    Names.requireHyphenated("priority", value);
  }

  /**
   * Returns the priority of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the priority
   * @throws IllegalArgumentException if the value has another form
   */
  public static PriorityId of(String value) {
    return new PriorityId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
