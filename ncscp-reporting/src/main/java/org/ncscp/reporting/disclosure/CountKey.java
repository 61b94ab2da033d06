// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.disclosure;

import static java.util.Objects.requireNonNull;

/**
 * What a count is of, the same in every table that shows it: two tables that show the same count
 * under one key are linked by it.
 *
 * @param value for example {@code reviews/2024-25/rapid/neglect}; not blank
 */
public record CountKey(String value) implements Comparable<CountKey> {

  /**
   * Checks the text.
   *
   * @param value for example {@code reviews/2024-25/rapid/neglect}; not blank
   * @throws IllegalArgumentException if {@code value} is blank
   */
  public CountKey {
    requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("the key of a count must not be blank");
    }
  }

  /**
   * Returns the key with the given text.
   *
   * @param value for example {@code reviews/2024-25/rapid/neglect}; not blank
   * @return the key
   * @throws IllegalArgumentException if {@code value} is blank
   */
  public static CountKey of(String value) {
    return new CountKey(value);
  }

  /** Compares by text, character by character. */
  @Override
  public int compareTo(CountKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
