// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import org.ncscp.core.internal.Names;

/**
 * The reference of a motion, for example {@code SLG-2025-09-M1}: it names nobody.
 *
 * @param value up to 100 letters, digits and {@code / . _ -}
 */
public record MotionReference(String value) implements Comparable<MotionReference> {

  /**
   * Checks the form.
   *
   * @param value up to 100 letters, digits and {@code / . _ -}
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public MotionReference {
    Names.requireReference("motion reference", value);
  }

  /**
   * Returns the motion reference of that value.
   *
   * @param value up to 100 letters, digits and {@code / . _ -}
   * @return the motion reference
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static MotionReference of(String value) {
    return new MotionReference(value);
  }

  @Override
  public int compareTo(MotionReference other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
