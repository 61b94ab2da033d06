// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static java.util.Objects.requireNonNull;

/**
 * A submission and what became of it.
 *
 * @param submission the submission
 * @param treatment what became of it
 * @param why in one line, without anything that somebody wrote; empty where it stands
 */
public record LogEntry(Submission submission, Treatment treatment, String why) {
  /**
   * Refuses nulls.
   *
   * @param submission the submission
   * @param treatment what became of it
   * @param why in one line, without anything that somebody wrote; empty where it stands
   */
  public LogEntry {
    requireNonNull(submission, "submission");
    requireNonNull(treatment, "treatment");
    requireNonNull(why, "why");
  }

  /** Returns for example {@code s-3 refused: the motion closed at 2025-09-01T12:00+01:00}. */
  @Override
  public String toString() {
    String by = submission.by().map(person -> " by " + person).orElse("");
    return submission.id() + by + " " + treatment.description() + (why.isEmpty() ? "" : ": " + why);
  }
}
