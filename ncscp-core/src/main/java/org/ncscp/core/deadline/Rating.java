// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.util.Optional;
import org.ncscp.core.rule.Obligation;
import org.ncscp.core.rule.RatingThreshold;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.RuleVersion;
import org.ncscp.core.rule.Strength;

/** How urgent a deadline is, by the thresholds of the rule book. */
public enum Rating {
  /** Overdue or done late; or so little left that the book says red. */
  RED,
  /** Little left, or an aim that was missed. */
  AMBER,
  /** Done in time, or enough left. */
  GREEN,
  /** Nothing is running: paused, projected or cancelled. */
  GREY;

  /** The rating of a state with so much left. */
  static Rating of(
      RuleBook book, RuleVersion version, DeadlineState state, Optional<Remaining> remaining) {
    boolean aim = version.provision().strength() == Strength.AIM;
    return switch (state) {
      case PROJECTED, PAUSED, CANCELLED -> GREY;
      case MET -> GREEN;
      case MET_LATE, OVERDUE -> aim ? AMBER : RED;
      case RUNNING, EXTENSION_PENDING, EXTENDED, PROVISIONAL ->
          version.obligation() == Obligation.AT_LEAST
              ? GREEN
              : running(book, remaining.orElseThrow(), aim);
    };
  }

  private static Rating running(RuleBook book, Remaining remaining, boolean aim) {
    Optional<RatingThreshold> threshold = book.rating(remaining.unit());
    if (threshold.isEmpty() || remaining.amount() > threshold.get().amber()) {
      return GREEN;
    }
    return remaining.amount() <= threshold.get().red() && !aim ? RED : AMBER;
  }
}
