// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.core.deadline.DeadlineState.CANCELLED;
import static org.ncscp.core.deadline.DeadlineState.MET;
import static org.ncscp.core.deadline.DeadlineState.MET_LATE;
import static org.ncscp.core.deadline.DeadlineState.OVERDUE;
import static org.ncscp.core.deadline.DeadlineState.PROJECTED;
import static org.ncscp.core.deadline.DeadlineState.RUNNING;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.scenario.Story.assertStands;
import static org.ncscp.core.scenario.Story.at;
import static org.ncscp.core.scenario.Story.ids;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.reference.RuleId;

/** Each interval runs from the day on which the last review was held, not from its due date. */
class ReviewIntervalsScenario {
  private static final String FURTHER = "further-review-conference";

  // Three months after 31 January is 30 April, as April has no 31st; six months after it 30
  // October.
  @Test
  @DisplayName(
      "A review conference held early brings the next one forward, one held late puts it off")
  void conferences() {
    CaseHistory planned = history(happened("initial", "initial-conference-held", "2025-01-31"));
    assertStands(planned, "2025-01-31", "first-review-conference", RUNNING, "2025-04-30");
    assertStands(planned, "2025-01-31", FURTHER, PROJECTED, "2025-10-30");

    CaseHistory early = planned.with(happened("r1", "review-conference-held", "2025-04-16"));
    assertStands(early, "2025-04-16", "first-review-conference", MET, "2025-04-30");
    assertStands(early, "2025-04-16", FURTHER, RUNNING, "2025-10-16");
    assertStands(early, "2025-10-17", FURTHER, OVERDUE, "2025-10-16");

    CaseHistory late = early.with(happened("r2", "review-conference-held", "2025-10-20"));
    assertEquals(
        List.of(
            "further-review-conference/r1 MET_LATE due 2025-10-16",
            "further-review-conference/r2 RUNNING due 2026-04-20"),
        ids(at(late, "2025-10-20").deadlines(RuleId.of(FURTHER))));
    CaseHistory third = late.with(happened("r3", "review-conference-held", "2026-04-20"));
    assertEquals(
        List.of(
            "further-review-conference/r1 MET_LATE due 2025-10-16",
            "further-review-conference/r2 MET due 2026-04-20",
            "further-review-conference/r3 RUNNING due 2026-10-20"),
        ids(at(third, "2026-04-20").deadlines(RuleId.of(FURTHER))));
  }

  // Ten working days after Fri 31 January: 3 to 7 (5), 10 to 14 February
  @Test
  @DisplayName("The end of the plan ends the reviews and the core group")
  void planEnds() {
    CaseHistory ended =
        history(
            happened("initial", "initial-conference-held", "2025-01-31"),
            happened("group", "first-core-group-held", "2025-02-17"),
            happened("r1", "review-conference-held", "2025-04-16"),
            happened("end", "child-protection-plan-ended", "2025-09-01"));
    assertStands(ended, "2025-02-10", "first-core-group", RUNNING, "2025-02-14");
    assertStands(ended, "2025-09-01", "first-core-group", MET_LATE, "2025-02-14");
    assertStands(ended, "2025-09-01", "first-review-conference", MET, "2025-04-30");
    assertStands(ended, "2025-09-01", FURTHER, CANCELLED, "2025-10-16");
  }

  @Test
  @DisplayName("A conference that makes no plan has no reviews to follow it")
  void noPlan() {
    CaseHistory none =
        history(
            happened("initial", "initial-conference-held", "2025-01-31"),
            happened("no-plan", "no-child-protection-plan-made", "2025-01-31"));
    assertStands(none, "2025-01-31", "first-core-group", CANCELLED, "2025-02-14");
    assertStands(none, "2025-01-31", "first-review-conference", CANCELLED, "2025-04-30");
    assertStands(none, "2025-01-31", FURTHER, CANCELLED, "-");
  }

  // Mon 16 December 2024: 17 to 20 (4), 23, 24 (6), 27, 30, 31 (9), 2, 3 January (11), 6 to 10
  // (16),
  // 13 to 16 January (20)
  @Test
  @DisplayName(
      "A looked-after child's case is reviewed in 20 working days, 3 months, then 6 months")
  void lookedAfter() {
    CaseHistory started = history(happened("start", "became-looked-after", "2024-12-16"));
    assertStands(started, "2024-12-16", "first-looked-after-review", RUNNING, "2025-01-16");
    assertStands(started, "2024-12-16", "second-looked-after-review", PROJECTED, "2025-04-16");
    assertStands(started, "2024-12-16", "further-looked-after-review", PROJECTED, "2025-10-16");

    CaseHistory first =
        started.with(happened("r1", "first-looked-after-review-held", "2025-01-10"));
    assertStands(first, "2025-01-10", "first-looked-after-review", MET, "2025-01-16");
    assertStands(first, "2025-01-10", "second-looked-after-review", RUNNING, "2025-04-10");

    CaseHistory second = first.with(happened("r2", "later-looked-after-review-held", "2025-04-14"));
    assertStands(second, "2025-04-14", "second-looked-after-review", MET_LATE, "2025-04-10");
    assertStands(second, "2025-04-14", "further-looked-after-review", RUNNING, "2025-10-14");

    CaseHistory over = second.with(happened("end", "ceased-to-be-looked-after", "2025-08-01"));
    assertStands(over, "2025-08-01", "further-looked-after-review", CANCELLED, "2025-10-14");
    assertStands(over, "2025-08-01", "second-looked-after-review", MET_LATE, "2025-04-10");
  }
}
