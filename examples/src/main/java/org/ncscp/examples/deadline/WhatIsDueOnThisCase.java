// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.deadline;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.national.NationalBodies;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.nottingham.NottinghamBodies;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamFacts;
import org.ncscp.core.nottingham.NottinghamRules;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.rule.FactKind;

/**
 * What is due on a case, by whom, and how does it stand: from its facts, as they were known on
 * several days. The case is illustrative: no real child, incident or date.
 */
public final class WhatIsDueOnThisCase {
  private static final CaseHistory CASE =
      CaseHistory.of(
          CaseReference.of("EXAMPLE-2025-02"),
          List.of(
              happened(
                  "f1", NationalFacts.COUNCIL_BECAME_AWARE, "2025-04-10", "2025-04-10T15:00:00Z"),
              happened(
                  "f2", NationalFacts.NOTIFICATION_SUBMITTED, "2025-04-16", "2025-04-16T10:30:00Z"),
              happened("f3", NationalFacts.PARTNERS_TOLD, "2025-04-16", "2025-04-16T10:31:00Z"),
              happened(
                  "f4",
                  NottinghamFacts.NOTIFICATION_COPIED_TO_BUSINESS_OFFICE,
                  "2025-04-16",
                  "2025-04-17T08:00:00Z"),
              happened(
                  "f5", NationalFacts.RAPID_REVIEW_COMPLETED, "2025-05-09", "2025-05-12T09:00:00Z"),
              happened("f6", NationalFacts.RAPID_REVIEW_SENT, "2025-05-12", "2025-05-12T09:05:00Z"),
              happened(
                  "f7",
                  NationalFacts.PRACTICE_REVIEW_INITIATED,
                  "2025-05-30",
                  "2025-06-02T11:00:00Z"),
              new Fact.Corrected(
                  FactId.of("f8"),
                  FactId.of("f7"),
                  Moment.on(LocalDate.of(2025, 5, 29)),
                  FreeText.of("the minutes of the meeting give the day before"),
                  Instant.parse("2025-06-05T09:00:00Z")),
              new Fact.ExtensionRequested(
                  FactId.of("f9"),
                  NottinghamRules.PRACTICE_REVIEW_PUBLICATION,
                  FactId.of("f7"),
                  NottinghamBodies.CASE_REVIEW_GROUP,
                  LocalDate.of(2026, 2, 27),
                  Instant.parse("2025-11-03T10:00:00Z")),
              new Fact.ExtensionGranted(
                  FactId.of("f10"),
                  FactId.of("f9"),
                  NottinghamBodies.STRATEGIC_LEADERSHIP_GROUP,
                  DecisionReference.of("SLG-2025-31"),
                  LocalDate.of(2025, 11, 10),
                  LocalDate.of(2026, 2, 27),
                  Instant.parse("2025-11-10T16:00:00Z")),
              told("f11", NationalBodies.PANEL, "2025-11-12"),
              told("f12", NationalBodies.SECRETARY_OF_STATE, "2025-11-14")));

  private WhatIsDueOnThisCase() {}

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
        DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
    List<String> lines = new ArrayList<>();
    for (String day : List.of("2025-04-25", "2025-06-04", "2025-11-11", "2025-11-28")) {
      Instant then = Moment.endOf(LocalDate.parse(day));
      Timeline timeline = deadlines.asKnownOn(then).timeline(CASE, then);
      lines.add("Case " + timeline.reference() + " as known on " + day);
      timeline.deadlines().forEach(deadline -> lines.add(line(deadline)));
      lines.add("");
    }
    Timeline last = deadlines.timeline(CASE, LocalDate.of(2025, 11, 28));
    lines.add(last.deadline(NottinghamRules.PRACTICE_REVIEW_PUBLICATION).explanation().inEnglish());
    return String.join("\n", lines);
  }

  private static String line(CaseDeadline deadline) {
    String state = deadline.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String due = deadline.dueDate().map(LocalDate::toString).orElse("          ");
    String left = deadline.remaining().map(r -> ", " + r).orElse("");
    String last =
        Optional.of(deadline.recipients())
            .filter(recipients -> !recipients.isEmpty())
            .map(
                recipients ->
                    " -> " + recipients.stream().map(BodyId::value).collect(joining(", ")))
            .orElse("");
    return due + "  " + deadline.ruleId() + ": " + state + left + last;
  }

  private static Fact happened(String id, FactKind kind, String day, String recordedAt) {
    return Fact.happened(FactId.of(id), kind, LocalDate.parse(day), Instant.parse(recordedAt));
  }

  private static Fact told(String id, BodyId body, String day) {
    return new Fact.Told(
        FactId.of(id),
        FactId.of("f10"),
        body,
        Moment.on(LocalDate.parse(day)),
        Instant.parse(day + "T17:00:00Z"));
  }
}
