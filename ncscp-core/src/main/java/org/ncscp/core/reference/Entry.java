// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a partnership's arrangements: on which days it holds, where it stands, and how that
 * is read.
 */
public interface Entry {
  /**
   * Returns the days on which it holds.
   *
   * @return the first and the last day included
   */
  EffectivePeriod inForce();

  /**
   * Returns where it stands.
   *
   * @return the sources in the order of the file, maybe none
   */
  List<LegalBasis> citations();

  /**
   * Returns how a disputed or silent text is read, and what else could be read into it.
   *
   * @return the note, or empty where nothing is disputed
   */
  Optional<String> interpretation();

  /**
   * Tells whether it holds on a day.
   *
   * @param day the day
   * @return true from the first to the last day, both included
   */
  default boolean holdsOn(LocalDate day) {
    return inForce().contains(day);
  }
}
