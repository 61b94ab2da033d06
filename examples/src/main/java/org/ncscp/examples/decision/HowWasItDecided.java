// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.decision;

import static org.ncscp.core.nottingham.NottinghamSeats.COUNCIL;
import static org.ncscp.core.nottingham.NottinghamSeats.ICB;
import static org.ncscp.core.nottingham.NottinghamSeats.POLICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.decision.Act;
import org.ncscp.core.decision.Choice;
import org.ncscp.core.decision.Motion;
import org.ncscp.core.decision.MotionOutcome;
import org.ncscp.core.decision.MotionReference;
import org.ncscp.core.decision.Proceedings;
import org.ncscp.core.decision.Submission;
import org.ncscp.core.decision.SubmissionId;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamDecisions;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.nottingham.NottinghamRules;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.register.Decision;
import org.ncscp.core.register.DecisionStatus;
import org.ncscp.core.register.ExtendedDeadline;
import org.ncscp.core.register.Register;
import org.ncscp.core.register.RegisterContent;
import org.ncscp.core.voting.Position;

/**
 * How was it decided, by whom, and how does the register show it? The Strategic Leadership Group
 * decides on the delay of a publication. The decision is illustrative: no real child, person or
 * date.
 */
public final class HowWasItDecided {
  private HowWasItDecided() {}

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
    Proceedings proceedings =
        Proceedings.open(motion(), NottinghamCity.arrangements()).with(submissions());
    MotionOutcome outcome = proceedings.outcomeAt(at("12:00"));

    List<String> lines = new ArrayList<>(outcome.explanation());
    outcome.dissent().forEach(seat -> lines.add("dissent: seat " + seat.seat()));
    lines.add("");
    lines.add("What was submitted");
    proceedings.log().forEach(entry -> lines.add("  " + entry));
    lines.add("");
    lines.addAll(inTheRegister(outcome));
    return String.join("\n", lines);
  }

  private static Motion motion() {
    return Motion.builder()
        .reference(MotionReference.of("EXAMPLE-SLG-2025-M4"))
        .group(NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP)
        .kind(NottinghamDecisions.PUBLICATION_DELAY)
        .text(FreeText.of("To delay the publication of the review until the inquest is over."))
        .opensAt(at("10:00"))
        .closesAt(at("12:00"))
        .build();
  }

  private static List<Submission> submissions() {
    return List.of(
        says("s1", "10:05", new Act.TakesPosition(COUNCIL, person(1), Position.AGREES)),
        says("s2", "10:06", new Act.TakesPosition(ICB, person(2), Position.NO_OBJECTION)),
        says("s3", "10:07", new Act.TakesPosition(POLICE, person(3), Position.OBJECTS)),
        says("s4", "10:20", new Act.Votes(COUNCIL, person(1), Choice.FOR)),
        says("s5", "10:30", new Act.EndsConsensus(FreeText.of("One partner keeps objecting."))),
        says("s6", "10:31", new Act.Votes(COUNCIL, person(1), Choice.FOR)),
        says("s7", "10:32", new Act.Votes(ICB, person(2), Choice.FOR)),
        says(
            "s8",
            "10:33",
            new Act.Votes(POLICE, person(3), Choice.AGAINST)
                .because(FreeText.of("The learning should not wait."))),
        says("s7", "10:34", new Act.Votes(ICB, person(2), Choice.FOR)),
        says("s9", "12:00", new Act.Votes(POLICE, person(3), Choice.FOR)));
  }

  private static List<String> inTheRegister(MotionOutcome outcome) {
    DecisionReference reference = DecisionReference.of("SLG-2025-31");
    Decision decision =
        Decision.of(outcome, reference)
            .status(DecisionStatus.IN_PROGRESS)
            .addExtendedDeadline(
                new ExtendedDeadline(
                    CaseReference.of("EXAMPLE-2025-02"),
                    NottinghamRules.PRACTICE_REVIEW_PUBLICATION,
                    Optional.of(LocalDate.of(2026, 2, 27))))
            .build();
    Register register =
        Register.empty()
            .append(new RegisterContent.Decided(decision), at("16:00"))
            .append(
                new RegisterContent.StatusChanged(
                    reference, DecisionStatus.COMPLETED, LocalDate.of(2025, 11, 14)),
                Instant.parse("2025-11-14T17:00:00Z"));
    return List.of(
        "In the register",
        "  " + register.verify(),
        "  carried: " + register.isCarried(reference).orElseThrow(),
        "  status: " + register.decision(reference).flatMap(Decision::status).orElseThrow(),
        "  status then: "
            + register
                .asAt(at("16:00"))
                .decision(reference)
                .flatMap(Decision::status)
                .orElseThrow());
  }

  private static Submission says(String id, String time, Act act) {
    return new Submission(SubmissionId.of(id), at(time), 0, act);
  }

  private static Instant at(String time) {
    return Instant.parse("2025-11-10T" + time + ":00Z");
  }

  private static PersonReference person(int number) {
    return PersonReference.of("EXAMPLE-P" + number);
  }
}
