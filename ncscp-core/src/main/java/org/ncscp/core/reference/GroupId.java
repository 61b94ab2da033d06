// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import java.io.Serializable;
import org.ncscp.core.internal.Names;

/**
 * A group of a partnership, for example {@code strategic-leadership-group}; unique in its
 * arrangements.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record GroupId(String value)
    implements Superior, EscalationTarget, Delegate, ActionOwner, Serializable {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public GroupId {
    Names.requireHyphenated("group", value);
  }

  /**
   * Returns the group of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the group
   * @throws IllegalArgumentException if the value has another form
   */
  public static GroupId of(String value) {
    return new GroupId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
