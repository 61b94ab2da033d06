// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.reference.FreeText;

/**
 * How an agreed action stands on a day, by its progress recorded until then.
 *
 * @param action the action
 * @param state how it stands
 * @param latest its latest progress; empty if none was recorded, which is not the same as no
 *     progress
 * @param ended the first day of those, one after the other and the latest among them, on which it
 *     was completed, or cancelled; empty if it is neither
 * @param evidenced whether it is completed and evidence was given on that day or since
 * @param impactRecorded whether any of its progress tells of an impact
 */
public record ActionStanding(
    AgreedAction action,
    ActionState state,
    Optional<ActionProgress> latest,
    Optional<LocalDate> ended,
    boolean evidenced,
    boolean impactRecorded) {

  /**
   * Refuses nulls.
   *
   * @param action the action
   * @param state how it stands
   * @param latest its latest progress
   * @param ended since when it is completed, or cancelled
   * @param evidenced whether it is completed and evidence was given
   * @param impactRecorded whether any of its progress tells of an impact
   */
  public ActionStanding {
    requireNonNull(action, "action");
    requireNonNull(state, "state");
    requireNonNull(latest, "latest");
    requireNonNull(ended, "ended");
  }

  /** How it stands by its progress until the day, in order of time. */
  static ActionStanding of(AgreedAction action, List<ActionProgress> progress, LocalDate asAt) {
    Optional<ActionProgress> latest =
        progress.stream().skip(Math.max(0, progress.size() - 1)).findFirst();
    boolean impact = progress.stream().anyMatch(one -> one.impact().isPresent());
    if (latest.isEmpty() || !latest.get().progress().isEnd()) {
      ActionState state = asAt.isAfter(action.due()) ? ActionState.OVERDUE : ActionState.OPEN;
      return new ActionStanding(action, state, latest, Optional.empty(), false, impact);
    }
    Progress end = latest.get().progress();
    int first = progress.size() - 1;
    while (first > 0 && progress.get(first - 1).progress() == end) {
      first--;
    }
    List<ActionProgress> atEnd = progress.subList(first, progress.size());
    LocalDate since = atEnd.get(0).day();
    boolean evidenced =
        end == Progress.COMPLETED && atEnd.stream().anyMatch(one -> one.evidence().isPresent());
    return new ActionStanding(
        action, ended(end, since, action.due()), latest, Optional.of(since), evidenced, impact);
  }

  private static ActionState ended(Progress end, LocalDate since, LocalDate due) {
    if (end == Progress.CANCELLED) {
      return ActionState.CANCELLED;
    }
    return since.isAfter(due) ? ActionState.COMPLETED_LATE : ActionState.COMPLETED_IN_TIME;
  }

  /**
   * Tells whether its latest progress is little or none. That nothing was recorded is another
   * thing.
   *
   * @return true if it was said to be so
   */
  public boolean hasLittleOrNoProgress() {
    return latest.filter(one -> one.progress().isLittleOrNone()).isPresent();
  }

  /**
   * Returns why it came no further, or was given up.
   *
   * @return the reason of its latest progress
   */
  public Optional<FreeText> reason() {
    return latest.flatMap(ActionProgress::reason);
  }
}
