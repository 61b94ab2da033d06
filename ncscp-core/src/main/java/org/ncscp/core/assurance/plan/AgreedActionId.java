// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import org.ncscp.core.internal.Names;

/**
 * An action that was agreed, for example {@code exploitation-training-offer}. A correction of the
 * record keeps it.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record AgreedActionId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public AgreedActionId {
    Names.requireHyphenated("action", value);
  }

  /**
   * Returns the action of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the action
   * @throws IllegalArgumentException if the value has another form
   */
  public static AgreedActionId of(String value) {
    return new AgreedActionId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
