// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import org.ncscp.core.internal.Names;

/**
 * The reference of a meeting, for example {@code SLG-2025-09}: it names nobody.
 *
 * @param value up to 100 letters, digits and {@code / . _ -}
 */
public record MeetingReference(String value) implements Comparable<MeetingReference> {

  /**
   * Checks the form.
   *
   * @param value up to 100 letters, digits and {@code / . _ -}
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public MeetingReference {
    Names.requireReference("meeting reference", value);
  }

  /**
   * Returns the reference of that value.
   *
   * @param value up to 100 letters, digits and {@code / . _ -}
   * @return the reference
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static MeetingReference of(String value) {
    return new MeetingReference(value);
  }

  @Override
  public int compareTo(MeetingReference other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
