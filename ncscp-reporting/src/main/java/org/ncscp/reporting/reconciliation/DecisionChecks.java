// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ncscp.calendar.CalendarCoverageException;
import org.ncscp.calendar.NonWorkingReason;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.Decision;
import org.ncscp.core.register.Register;

/** Checks the days of the decisions in a register. */
public final class DecisionChecks {
  private DecisionChecks() {}

  /**
   * Finds the days on which no decision is expected, and the decisions of other periods.
   *
   * @param register the decisions
   * @param period the period of the report
   * @param calendar the working days of the partnership's country
   * @return one finding for each day that is not a working day, or of which that is not known, and
   *     one for the decisions outside the period, whose days are not looked at
   * @throws IllegalStateException if the register is broken
   */
  public static Reconciliation of(
      Register register, ReportingPeriod period, WorkingDayCalendar calendar) {
    requireNonNull(period, "period");
    requireNonNull(calendar, "calendar");
    Findings findings = new Findings();
    Map<LocalDate, List<Decision>> byDay = new TreeMap<>();
    List<Decision> outside = new ArrayList<>();
    for (Decision decision : register.decisions()) {
      if (period.contains(decision.decidedOn())) {
        byDay.computeIfAbsent(decision.decidedOn(), day -> new ArrayList<>()).add(decision);
      } else {
        outside.add(decision);
      }
    }
    byDay.forEach((day, decisions) -> check(day, decisions, calendar, findings));
    if (!outside.isEmpty()) {
      findings.add(
          CheckKind.RECORDS_OUTSIDE,
          "decisions",
          names(outside)
              + (outside.size() == 1 ? " is" : " are")
              + " of another period than "
              + Words.of(period)
              + " and not counted",
          places(outside));
    }
    return findings.result();
  }

  private static void check(
      LocalDate day, List<Decision> decisions, WorkingDayCalendar calendar, Findings findings) {
    String dated =
        names(decisions) + (decisions.size() == 1 ? " is dated " : " are dated ") + Words.of(day);
    try {
      List<NonWorkingReason> reasons = calendar.reasonsAgainst(day);
      if (!reasons.isEmpty()) {
        findings.add(
            CheckKind.DECISION_DAY,
            day.toString(),
            dated + ", which is not a working day: " + NonWorkingReason.describe(reasons),
            places(decisions));
      }
    } catch (CalendarCoverageException e) {
      findings.add(
          CheckKind.NOT_CHECKED,
          "decisions-of-" + day,
          dated + ", and whether that is a working day is not known",
          places(decisions));
    }
  }

  private static String names(List<Decision> decisions) {
    return (decisions.size() == 1 ? "decision " : decisions.size() + " decisions, ")
        + Words.list(decisions.stream().map(one -> one.reference().toString()).sorted().toList());
  }

  private static List<FigurePlace> places(List<Decision> decisions) {
    return decisions.stream()
        .map(
            one ->
                new FigurePlace(
                    "decision",
                    one.decidedOn().toString(),
                    "decisions",
                    List.of(RecordId.of(one.reference().value())),
                    Optional.empty()))
        .toList();
  }
}
