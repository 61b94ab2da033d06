// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.review;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.review.NextStep;
import org.ncscp.core.review.RapidReviewStep;
import org.ncscp.core.review.Reconsideration;
import org.ncscp.core.review.Recording;
import org.ncscp.core.review.ReviewCase;
import org.ncscp.examples.Input;
import org.ncscp.reporting.diagram.CaseDiagram;
import org.ncscp.reporting.diagram.RapidReviewDiagram;

/**
 * Where does this case stand, what may happen next, by when, and why is a wrong step refused? Draws
 * the case and the process of a rapid review. The case is illustrative: no real child, incident or
 * date.
 */
public final class WhereDoesThisCaseStand {
  private static final LocalDate TUE_2025_06_10 = LocalDate.of(2025, 6, 10);

  private WhereDoesThisCaseStand() {}

  /**
   * Runs the program.
   *
   * @param args the folder in which to draw, or nothing to draw nothing
   * @throws IOException if a drawing cannot be written
   */
  public static void main(String[] args) throws IOException {
    System.out.println(answer());
    Optional<Path> given = Input.of(args);
    if (given.isPresent()) {
      Path folder = Files.createDirectories(given.get());
      Files.writeString(folder.resolve("case.svg"), ofTheCase());
      Files.writeString(folder.resolve("rapid-review.svg"), ofTheProcess());
      System.out.println("drawn in " + folder);
    }
  }

  /** Returns the drawing of the case. */
  static String ofTheCase() {
    return CaseDiagram.of(InventedCase.answered()).svg();
  }

  /** Returns the drawing of the process of a rapid review. */
  static String ofTheProcess() {
    return RapidReviewDiagram.of(NottinghamCity.arrangements().on(TUE_2025_06_10)).svg();
  }

  /** Returns what the program prints. */
  static String answer() {
    ReviewCase reviewCase = InventedCase.answered();
    List<String> lines = new ArrayList<>();
    lines.add("Case " + reviewCase.reference() + " on " + TUE_2025_06_10);
    reviewCase
        .stages()
        .forEach((strand, stage) -> lines.add(strand.description() + ": " + stage.description()));
    lines.add("");
    lines.add("How it came there");
    reviewCase
        .path()
        .forEach(
            reached -> lines.add("  " + reached.by().day() + "  " + reached.stage().description()));
    lines.add("");
    lines.add("What may happen next");
    List<String> others = new ArrayList<>();
    for (NextStep next : reviewCase.permitted()) {
      if (next.to().isPresent()) {
        lines.add("  " + line(next));
      } else {
        others.add(next.toString());
      }
    }
    lines.add("  changing no stage: " + String.join(", ", others));
    lines.add("");
    lines.add("Deadlines");
    DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled())
        .timeline(reviewCase.history(), TUE_2025_06_10)
        .deadlines()
        .forEach(deadline -> lines.add("  " + line(deadline)));
    lines.add("");
    lines.add("Reconsidered before the Panel's answer was circulated and the partners met?");
    lines.add("  " + refusal(reviewCase));
    return String.join("\n", lines);
  }

  private static String line(NextStep next) {
    return next
        + (next.decisions().isEmpty()
            ? ""
            : ", by a decision of the kind "
                + next.decisions().stream().map(Object::toString).collect(joining(" or ")));
  }

  private static String line(CaseDeadline deadline) {
    String state = deadline.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String due = deadline.dueDate().map(LocalDate::toString).orElse("          ");
    return due
        + "  "
        + deadline.ruleId()
        + ": "
        + state
        + deadline.remaining().map(left -> ", " + left).orElse("");
  }

  /** Why the partners cannot reconsider yet. */
  private static String refusal(ReviewCase reviewCase) {
    FreeText why = FreeText.of("What the partners think of it");
    Recording recording =
        reviewCase.record(
            InventedCase.next(
                reviewCase,
                "2025-06-10",
                new RapidReviewStep.Reconsidered(
                    DecisionReference.of("CRG-2025-12"), Reconsideration.ADHERED, why, why)));
    return recording instanceof Recording.Refused refused ? refused.message() : "No, recorded";
  }
}
