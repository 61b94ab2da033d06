// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.history;

import java.util.Optional;
import java.util.Set;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;

/**
 * A time during which the clock of some rules stood still: from a moment, included, until another,
 * excluded.
 *
 * @param fact the stop as recorded
 * @param restart the restart as recorded; empty while it stands
 */
public record ClockStop(Fact.ClockStopped fact, Optional<Fact.ClockRestarted> restart) {

  /**
   * Returns when the clock went on.
   *
   * @return the first day or moment that is counted again; empty while it stands
   */
  public Optional<Moment> until() {
    return restart.map(Fact.ClockRestarted::from);
  }

  /**
   * Returns the rules whose clock stood still.
   *
   * @return at least one
   */
  public Set<RuleId> rules() {
    return fact.rules();
  }

  /**
   * Returns since when.
   *
   * @return the first day or moment that is not counted
   */
  public Moment from() {
    return fact.from();
  }
}
