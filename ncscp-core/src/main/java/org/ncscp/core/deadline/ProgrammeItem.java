// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Objects.requireNonNull;

/**
 * An item of a rolling programme, for example a theme of audits.
 *
 * @param name what the programme calls it, not blank
 */
public record ProgrammeItem(String name) implements Comparable<ProgrammeItem> {

  /**
   * Refuses a blank name.
   *
   * @param name what the programme calls it, not blank
   * @throws IllegalArgumentException if the name is blank
   */
  public ProgrammeItem {
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException(
          "programme item must not be blank but was \"" + name + "\"");
    }
  }

  /**
   * Returns the item of that name.
   *
   * @param name what the programme calls it, not blank
   * @return the item
   * @throws IllegalArgumentException if the name is blank
   */
  public static ProgrammeItem of(String name) {
    return new ProgrammeItem(name);
  }

  @Override
  public int compareTo(ProgrammeItem other) {
    return name.compareTo(other.name);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
