// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import org.ncscp.core.internal.Names;

/**
 * One of several options that are put together, for example {@code council}.
 *
 * @param value up to 100 letters, digits and {@code / . _ -}
 */
public record OptionId(String value) implements Comparable<OptionId> {

  /**
   * Checks the form.
   *
   * @param value up to 100 letters, digits and {@code / . _ -}
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public OptionId {
    Names.requireReference("option", value);
  }

  /**
   * Returns the option of that value.
   *
   * @param value up to 100 letters, digits and {@code / . _ -}
   * @return the option
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static OptionId of(String value) {
    return new OptionId(value);
  }

  @Override
  public int compareTo(OptionId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
