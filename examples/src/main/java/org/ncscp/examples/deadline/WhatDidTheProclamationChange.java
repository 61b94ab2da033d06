// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.Moved;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.reference.Moment;

/**
 * What changed when a holiday was proclaimed? A case that was open when the bank holiday for the
 * state funeral of 19 September 2022 was announced, on the 10th. The case is illustrative.
 */
public final class WhatDidTheProclamationChange {
  private WhatDidTheProclamationChange() {}

  /**
   * Runs the program.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.println(answer());
  }

  /** Returns what the program prints. */
  static String answer() {
    DeadlineCalculator deadlines =
        DeadlineCalculator.of(NationalRules.ruleBook(), UkBankHolidays.bundled());
    CaseHistory history =
        CaseHistory.of(
            CaseReference.of("EXAMPLE-2022-01"),
            List.of(
                Fact.happened(
                    FactId.of("f1"),
                    NationalFacts.NOTIFICATION_SUBMITTED,
                    LocalDate.of(2022, 8, 30),
                    Instant.parse("2022-08-30T14:00:00Z"))));
    List<String> lines = new ArrayList<>();
    Timeline before = asKnownOn(deadlines, history, LocalDate.of(2022, 9, 9), lines);
    Timeline after = asKnownOn(deadlines, history, LocalDate.of(2022, 9, 10), lines);
    for (Moved moved : after.movedSince(before)) {
      lines.add(moved.key().rule() + ": from " + moved.from() + " to " + moved.to());
      moved.because().forEach(day -> lines.add("  " + day));
    }
    return String.join("\n", lines);
  }

  private static Timeline asKnownOn(
      DeadlineCalculator deadlines, CaseHistory history, LocalDate day, List<String> lines) {
    Instant then = Moment.endOf(day);
    Timeline timeline = deadlines.asKnownOn(then).timeline(history, then);
    lines.add(
        "As known on "
            + day
            + ": "
            + timeline.deadline(NationalRules.RAPID_REVIEW).dueDate().orElseThrow());
    return timeline;
  }
}
