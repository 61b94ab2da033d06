// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something recurring that was done.
 *
 * @param day when
 * @param item which item of a rolling programme it was; empty for duties without items
 */
public record Held(LocalDate day, Optional<ProgrammeItem> item) {

  /**
   * Refuses nulls.
   *
   * @param day when
   * @param item which item of a rolling programme it was
   */
  public Held {
    requireNonNull(day, "day");
    requireNonNull(item, "item");
  }

  /**
   * Returns something done on a day.
   *
   * @param day when
   * @return the occurrence
   */
  public static Held on(LocalDate day) {
    return new Held(day, Optional.empty());
  }

  /**
   * Returns an item of a programme done on a day.
   *
   * @param day when
   * @param item which item
   * @return the occurrence
   */
  public static Held on(LocalDate day, ProgrammeItem item) {
    return new Held(day, Optional.of(requireNonNull(item, "item")));
  }
}
