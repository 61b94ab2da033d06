// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.ncscp.core.decision.Debate.votes;
import static org.ncscp.core.decision.Riverton.COUNCIL;
import static org.ncscp.core.decision.Riverton.FORCE;
import static org.ncscp.core.decision.Riverton.ICB;
import static org.ncscp.core.decision.Riverton.THREE;
import static org.ncscp.core.decision.Riverton.rule;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.DeadlineState;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.partnership.Delegation;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.voting.Result;

/** A decision on what another body has a duty to do is kept, warned of, and stops no clock. */
class OtherBodysDutyTest {
  private static final RuleId NOTIFICATION = RuleId.of("serious-incident-notification");
  private static final DeadlineCalculator NOTTINGHAM =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());

  private static Debate decides(RuleId... duties) {
    return Debate.by(
        executive ->
            executive.withDecisions(
                Riverton.decides(rule("majority", THREE)).withDuties(List.of(duties))));
  }

  private static Debate voted(Debate debate, Choice council, Choice icb, Choice force) {
    return debate
        .say("10:00", votes("council", COUNCIL, council))
        .say("10:01", votes("icb", ICB, icb))
        .say("10:02", votes("force", FORCE, force));
  }

  @Test
  void duty_isWarnedOf_whateverTheResult() {
    String line =
        "the duty serious-incident-notification is that of the local authority: no decision"
            + " discharges, stops or delays it";
    Set<String> lines = new TreeSet<>();
    Debate notify = decides(NOTIFICATION);
    for (Debate debate :
        List.of(
            notify,
            voted(notify, Choice.FOR, Choice.FOR, Choice.AGAINST),
            voted(notify, Choice.AGAINST, Choice.AGAINST, Choice.FOR))) {
      MotionWarning warning = debate.outcome().warnings().get(0);
      assertEquals(MotionWarning.Kind.DUTY_OF_ANOTHER_BODY, warning.kind());
      lines.add(warning.line());
      lines.add(debate.outcome("10:00").warnings().get(0).line());
    }
    assertEquals(Set.of(line), lines);
  }

  @Test
  void warnings_areOneForEachDuty_andNoneWithoutOne() {
    assertEquals(
        List.of(
            "the duty serious-incident-notification is that of the local authority: no decision"
                + " discharges, stops or delays it",
            "the duty rapid-review is that of the safeguarding partners: no decision discharges,"
                + " stops or delays it"),
        decides(NOTIFICATION, RuleId.of("rapid-review")).outcome().warnings().stream()
            .map(MotionWarning::line)
            .toList());
    assertEquals(List.of(), decides().outcome().warnings());
  }

  @Test
  void delegation_isToBeReportedBack() {
    Debate debate = decides();
    Delegation delegation =
        Delegation.builder()
            .delegate(GroupId.of("executive"))
            .addDecision(DecisionKind.of("delay"))
            .reportBack("to the next meeting of the board")
            .inForce(Riverton.ALWAYS)
            .build();
    Debate delegated =
        new Debate(
            debate.arrangements().withDelegations(delegation),
            debate.motion(),
            debate.meeting(),
            debate.submissions());
    assertEquals(
        List.of("to be reported back to the next meeting of the board"),
        delegated.outcome().warnings().stream().map(MotionWarning::line).toList());
    assertEquals(
        List.of(),
        delegated.with(motion -> motion.withKind(DecisionKind.of("lead"))).outcome().warnings());
  }

  /**
   * The council became aware on Monday 1 September 2025: it notifies by Monday 8 September, also if
   * two of the three voted against.
   */
  @Test
  void timeline_isTheSame_whateverWasDecided() {
    CaseHistory incident = history(happened("aware", "council-became-aware", "2025-09-01"));
    List<String> before = deadlines(incident, "2025-09-09");
    Set<Result> results = new TreeSet<>();
    List<List<String>> after = new ArrayList<>();
    for (Choice second : List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAIN)) {
      results.add(voted(decides(NOTIFICATION), Choice.FOR, second, second).result());
      after.add(deadlines(incident, "2025-09-09"));
    }
    assertEquals(Set.of(Result.CARRIED, Result.NOT_CARRIED), results);
    assertEquals(List.of(before, before, before), after);
    Timeline due = timeline(incident, "2025-09-08");
    assertEquals(Debate.day("2025-09-08"), due.deadline(NOTIFICATION).dueDate().orElseThrow());
    assertEquals(
        DeadlineState.OVERDUE, timeline(incident, "2025-09-09").deadline(NOTIFICATION).state());
    assertNotEquals(before, deadlines(incident, "2025-09-08"));
  }

  private static Timeline timeline(CaseHistory history, String day) {
    return NOTTINGHAM.timeline(history, Moment.endOf(Debate.day(day)));
  }

  private static List<String> deadlines(CaseHistory history, String day) {
    return timeline(history, day).deadlines().stream()
        .map(one -> one.key() + " " + one.state() + " " + one.dueDate())
        .toList();
  }
}
