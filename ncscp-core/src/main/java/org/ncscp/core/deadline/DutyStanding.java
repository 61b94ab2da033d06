// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ncscp.core.reference.EffectivePeriod;

/**
 * How a recurring duty stands on a day, over one period: a quarter, or the time since the last.
 *
 * @param item the item of a rolling programme; empty for duties without items
 * @param period the period that is judged; of a gap, from the last occurrence (or from when the
 *     duty began) to the last day for the next
 * @param state met, on course, at risk, short (a duty is breached) or short of the aim (a warning)
 * @param required how many the period needs
 * @param held how many there were in it
 * @param nextDueBy the last day on which the next must be held; empty if no more are needed
 * @param atRiskFrom the day from which the next is at risk: behind an even pace, or so near the
 *     last day as the rule says; empty if no more are needed
 */
public record DutyStanding(
    Optional<ProgrammeItem> item,
    EffectivePeriod period,
    State state,
    int required,
    int held,
    Optional<LocalDate> nextDueBy,
    Optional<LocalDate> atRiskFrom) {

  /** How it stands. */
  public enum State {
    /** As many as needed were held in time. */
    MET,
    /** More are needed and there is time. */
    ON_COURSE,
    /** More are needed and time is short. */
    AT_RISK,
    /** The period is over, and a duty was not kept. */
    BREACHED,
    /** The period is over, and an aim was not reached. */
    WARNED
  }

  /**
   * Refuses nulls.
   *
   * @param item the item of a rolling programme
   * @param period the period that is judged
   * @param state how it stands
   * @param required how many the period needs
   * @param held how many there were in it
   * @param nextDueBy the last day on which the next must be held
   * @param atRiskFrom the day from which the next is at risk
   */
  public DutyStanding {
    requireNonNull(item, "item");
    requireNonNull(period, "period");
    requireNonNull(state, "state");
    requireNonNull(nextDueBy, "nextDueBy");
    requireNonNull(atRiskFrom, "atRiskFrom");
  }

  /**
   * Returns how many are missing.
   *
   * @return 0 or more
   */
  public int shortBy() {
    return Math.max(0, required - held);
  }

  /** Returns for example {@code 2025-04-01 to 2026-03-31: AT_RISK, 1 of 3, short by 2}. */
  @Override
  public String toString() {
    return item.map(name -> name + ", ").orElse("")
        + period
        + ": "
        + state
        + ", "
        + held
        + " of "
        + required
        + (shortBy() == 0 ? "" : ", short by " + shortBy())
        + nextDueBy.map(day -> ", next by " + day).orElse("");
  }
}
