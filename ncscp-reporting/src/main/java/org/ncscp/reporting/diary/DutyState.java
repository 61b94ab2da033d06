// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diary;

import static java.util.Objects.requireNonNull;

import org.ncscp.core.deadline.DutyStanding;

/** How something that must be done stands on the day of the question. */
public enum DutyState {
  /** Its time has not begun. */
  AHEAD("ahead"),
  /** Its time runs, and it is not done. */
  NOT_YET_DUE("not yet due"),
  /** Its time runs, it is not done, and the time is short. */
  AT_RISK("at risk"),
  /** What it counts from is still to happen; its day is the latest if all goes in time. */
  PROJECTED("projected"),
  /** The clock stands still. */
  PAUSED("paused"),
  /** Done in time. */
  MET("met"),
  /** Done after the last day. */
  LATE("late"),
  /** The last day is over, and it is still to be done. */
  OVERDUE("overdue"),
  /** Its time is over without it, and it can no longer be done. */
  NOT_KEPT("not kept"),
  /** Its time is over without it; it was an aim, and no duty. */
  AIM_NOT_REACHED("aim not reached"),
  /** Done, but not in the order that the rule asks for. */
  OUT_OF_ORDER("out of order"),
  /** The record does not tell. */
  NOT_RECORDED("not recorded"),
  /** No version of the rule was in force. */
  NOT_IN_FORCE("not in force"),
  /** The rule does not tell for this case. */
  NOT_DETERMINED("not determined"),
  /** It no longer applies. */
  CANCELLED("cancelled");

  private final String description;

  DutyState(String description) {
    this.description = description;
  }

  /**
   * Returns the state in words.
   *
   * @return for example {@code not yet due}
   */
  public String description() {
    return description;
  }

  /**
   * Returns how the gap since the last stands, of a recurring duty with a largest gap or of an item
   * of a rolling programme.
   *
   * @param standing the gap
   * @return met or late if the next was held, else not yet due, at risk or overdue
   */
  public static DutyState ofGap(DutyStanding standing) {
    return switch (requireNonNull(standing, "standing").state()) {
      case MET -> MET;
      case ON_COURSE -> NOT_YET_DUE;
      case AT_RISK -> AT_RISK;
      case BREACHED, WARNED -> standing.nextDueBy().isPresent() ? OVERDUE : LATE;
    };
  }

  /**
   * Returns how a period of a recurring duty stands, of which so many are needed in each.
   *
   * @param standing the period
   * @return met, not yet due, at risk, not kept or, of an aim, not reached
   */
  public static DutyState ofPeriod(DutyStanding standing) {
    return switch (requireNonNull(standing, "standing").state()) {
      case MET -> MET;
      case ON_COURSE -> NOT_YET_DUE;
      case AT_RISK -> AT_RISK;
      case BREACHED -> NOT_KEPT;
      case WARNED -> AIM_NOT_REACHED;
    };
  }

  /**
   * Tells whether it is done or need not be done, so that nobody is reminded of it.
   *
   * @return true if it is met, late, out of order, cancelled, not in force, or its time is over
   */
  public boolean isClosed() {
    return switch (this) {
      case MET, LATE, OUT_OF_ORDER, NOT_KEPT, AIM_NOT_REACHED, NOT_IN_FORCE, CANCELLED -> true;
      case AHEAD, NOT_YET_DUE, AT_RISK, PROJECTED, PAUSED, OVERDUE, NOT_RECORDED, NOT_DETERMINED ->
          false;
    };
  }
}
