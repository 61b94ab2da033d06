// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What was held of a recurring duty, and since when that is recorded in full.
 *
 * @param since the first day of the record: nothing before it is judged
 * @param held what was held, in any order
 * @param programme the items of a rolling programme; empty for duties without items
 */
public record HeldRecord(LocalDate since, List<Held> held, Set<ProgrammeItem> programme) {

  /**
   * Checks that items are of the programme.
   *
   * @param since the first day of the record
   * @param held what was held, in any order
   * @param programme the items of a rolling programme; empty for duties without items
   * @throws IllegalArgumentException if something was held before the record begins, has an item
   *     that is not in the programme, or none where there is a programme
   */
  public HeldRecord {
    requireNonNull(since, "since");
    held = List.copyOf(requireNonNull(held, "held"));
    programme = Set.copyOf(requireNonNull(programme, "programme"));
    for (Held one : held) {
      if (one.day().isBefore(since)) {
        throw new IllegalArgumentException(
            "held must be on or after since " + since + " but was " + one.day());
      }
      boolean sound =
          programme.isEmpty()
              ? one.item().isEmpty()
              : one.item().map(programme::contains).orElse(false);
      if (!sound) {
        throw new IllegalArgumentException(
            "item held on "
                + one.day()
                + " must be "
                + (programme.isEmpty()
                    ? "left out without a programme"
                    : "one of " + programme.stream().sorted().toList())
                + " but was "
                + one.item().map(ProgrammeItem::name).orElse("left out"));
      }
    }
  }

  /**
   * Returns the record of a duty without items.
   *
   * @param since the first day of the record
   * @param held the days, in any order
   * @return the record
   * @throws IllegalArgumentException if something was held before the record begins
   */
  public static HeldRecord of(LocalDate since, Collection<LocalDate> held) {
    return new HeldRecord(
        since, requireNonNull(held, "held").stream().map(Held::on).toList(), Set.of());
  }
}
