// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import org.ncscp.core.internal.Names;

/**
 * A seat in a group, for example {@code police}; unique in its group.
 *
 * @param value lower-case words and digits joined by hyphens
 */
public record SeatId(String value) implements Chairperson {

  /**
   * Checks the form.
   *
   * @param value lower-case words and digits joined by hyphens
   * @throws IllegalArgumentException if the value has another form
   */
  public SeatId {
    Names.requireHyphenated("seat", value);
  }

  /**
   * Returns the seat of that name.
   *
   * @param value lower-case words and digits joined by hyphens
   * @return the seat
   * @throws IllegalArgumentException if the value has another form
   */
  public static SeatId of(String value) {
    return new SeatId(value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
