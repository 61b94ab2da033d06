// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import org.ncscp.core.internal.Names;

/**
 * The name of an event within its case, for example {@code e7}.
 *
 * @param value a pseudonym that names nobody: letters, digits and {@code / . _ -}
 */
public record EventId(String value) implements Comparable<EventId> {

  /**
   * Checks the form.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public EventId {
    Names.requireReference("event id", value);
  }

  /**
   * Returns the reference of that value.
   *
   * @param value letters, digits and {@code / . _ -}, beginning with a letter or digit
   * @return the reference
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static EventId of(String value) {
    return new EventId(value);
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
