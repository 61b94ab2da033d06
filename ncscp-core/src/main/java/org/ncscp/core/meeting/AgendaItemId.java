// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import org.ncscp.core.internal.Names;

/**
 * The number of an agenda item, for example {@code 3.1}; unique in its meeting.
 *
 * @param value up to 100 letters, digits and {@code / . _ -}
 */
public record AgendaItemId(String value) implements Comparable<AgendaItemId> {

  /**
   * Checks the form.
   *
   * @param value up to 100 letters, digits and {@code / . _ -}
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public AgendaItemId {
    Names.requireReference("agenda item", value);
  }

  /**
   * Returns the item of that value.
   *
   * @param value up to 100 letters, digits and {@code / . _ -}
   * @return the item
   * @throws IllegalArgumentException if the value has another form, or looks like personal data
   */
  public static AgendaItemId of(String value) {
    return new AgendaItemId(value);
  }

  @Override
  public int compareTo(AgendaItemId other) {
    return value.compareTo(other.value);
  }

  /** Returns the bare value. */
  @Override
  public String toString() {
    return value;
  }
}
