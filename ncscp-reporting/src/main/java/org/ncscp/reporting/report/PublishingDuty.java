// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ncscp.core.reference.BodyId;
import org.ncscp.reporting.diary.DutyOfTheYear;
import org.ncscp.reporting.diary.DutyState;

/**
 * One of the duties of publishing a yearly report, as it stands.
 *
 * @param kind which
 * @param recipient who must receive the copy; empty for the others
 * @param doneOn when it was done; empty if it is not, or not recorded
 * @param duty the rule, the last day, who answers, the state, why, and where the rule stands
 */
public record PublishingDuty(
    Kind kind, Optional<BodyId> recipient, Optional<LocalDate> doneOn, DutyOfTheYear duty) {

  /** Which duty of publishing. */
  public enum Kind {
    /** This report follows the one before within twelve months. */
    WITHIN_TWELVE_MONTHS,
    /** It is published by the end of September. */
    BY_SEPTEMBER,
    /** It is signed off before it is published. */
    SIGN_OFF_BEFORE_PUBLICATION,
    /** A copy is sent after it is published. */
    COPY,
    /** The next report follows this one within twelve months. */
    NEXT_REPORT
  }

  /**
   * Refuses nulls.
   *
   * @param kind which
   * @param recipient who must receive the copy
   * @param doneOn when it was done
   * @param duty how it stands
   */
  public PublishingDuty {
    requireNonNull(kind, "kind");
    requireNonNull(recipient, "recipient");
    requireNonNull(doneOn, "doneOn");
    requireNonNull(duty, "duty");
  }

  /**
   * Returns how it stands.
   *
   * @return the state on the day of the question
   */
  public DutyState state() {
    return duty.state();
  }

  /**
   * Returns the last day on which it can be done in time.
   *
   * @return the day, or empty while it cannot be told
   */
  public Optional<LocalDate> due() {
    return duty.due();
  }

  /** Returns the kind, the recipient, the state and the last day. */
  @Override
  public String toString() {
    return kind
        + recipient.map(body -> " to " + body).orElse("")
        + " "
        + state()
        + due().map(day -> ", by " + day).orElse("")
        + doneOn.map(day -> ", done " + day).orElse("");
  }
}
