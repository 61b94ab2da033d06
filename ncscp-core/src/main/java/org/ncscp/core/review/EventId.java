// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import org.ncscp.core.internal.Names;

/**
 * The name of an event within its case, for example {@code e7}.
 *
 * @param value a pseudonym that names nobody: letters, digits and {@code / _ -}
 */
public record EventId(String value) implements Comparable<EventId> {
  /** The facts that an event states add a dot and a number. */
  private static final int MOST = 80;

  /**
   * Checks the form.
   *
   * @param value up to 80 letters, digits and {@code / _ -}, beginning with a letter or digit
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public EventId {
    Names.requireReference("event id", value);
    if (value.length() > MOST || value.indexOf('.') >= 0) {
      throw new IllegalArgumentException(
          "event id must have at most "
              + MOST
              + " characters and no dot but had "
              + value.length()
              + (value.indexOf('.') >= 0 ? " with a dot" : ""));
    }
  }

  /**
   * Returns the reference of that value.
   *
   * @param value up to 80 letters, digits and {@code / _ -}, beginning with a letter or digit
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
