// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.history.Fact;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.review.LifeOfACase;
import org.ncscp.core.review.LifeOfACase.Transition;
import org.ncscp.core.review.ReviewCase;
import org.ncscp.core.review.Sent;
import org.ncscp.core.review.Stage;
import org.ncscp.core.review.Step;
import org.ncscp.core.review.StepKind;
import org.ncscp.core.review.Strand;
import org.ncscp.reporting.svg.DrawnChart;
import org.ncscp.reporting.svg.Sheets;

class RapidReviewDiagramTest {
  private static final LocalDate MON_2025_09_01 = LocalDate.of(2025, 9, 1);

  private static final String EXAMPLE =
      """
      organisations:
        - id: council
          name: Example Council
        - id: police
          name: Example Police
      partners:
        - organisation: council
          role: local-authority
        - organisation: police
          role: police
      groups:
        - id: executive
          name: Executive & Co
      reviews:
        rapid-review-needs-notification: false
        kinds:
          - id: rapid-review
            name: Rapid Review
            decided-by: executive
            interpretation: Day 1 is the day after, <as read>.
            timetable-anchor: notification-submitted
            numbering: NUMBERING
            timetable:
              - id: asked
                title: Agencies are asked & answer
                days: 1-5
              - id: over
                title: Nobody does this any more
                day: 3
                to: 2025-03-31
              - id: sent
                title: The review goes to the Panel
                day: 16
      """;

  private static Arrangements example(String numbering) throws IOException {
    String file = EXAMPLE.replace("NUMBERING", numbering);
    return ExampleArrangements.read("Example & <District> Partnership", file);
  }

  private static DrawnChart draw(Arrangements arrangements) {
    DrawnChart sheet = new DrawnChart(RapidReviewDiagram.of(arrangements.on(MON_2025_09_01)).svg());
    Sheets.assertSound(sheet);
    return sheet;
  }

  private static DrawnChart nottingham() {
    return draw(NottinghamCity.arrangements());
  }

  /** The lines from the one that begins with a step to that of the next. */
  private static String part(DrawnChart sheet, String step, String next) {
    String description = Sheets.description(sheet);
    return description.substring(
        description.indexOf("\n" + step + ": "), description.indexOf("\n" + next + ": "));
  }

  @Test
  void stations_standInTheOrderOfTheProcess() {
    List<String> stations =
        nottingham().boxes().keySet().stream().filter(id -> !id.contains(":")).toList();
    assertEquals(
        List.of(
            "referred",
            "referral-decided",
            "council-became-aware",
            "council-decided",
            "notified",
            "rapid-review-completed",
            "rapid-review",
            "panel-answered",
            "reconsidered",
            "criteria-found-not-met"),
        stations);
  }

  @Test
  void everyStepOfARapidReview_isInTheDrawing() {
    String description = Sheets.description(nottingham());
    for (Transition way : LifeOfACase.transitions()) {
      boolean ofRapidReviews =
          way.to()
              .map(to -> to.strand() == Strand.RAPID_REVIEW)
              .orElseGet(
                  () -> way.from().stream().allMatch(at -> at.strand() == Strand.RAPID_REVIEW));
      if (ofRapidReviews && way.step() != StepKind.RAPID_REVIEW_BEGUN) {
        String words = way.step() == StepKind.SENT ? way.inWords() : way.step().description();
        assertTrue(
            description.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)), words);
        way.to().map(Stage::description).ifPresent(to -> assertTrue(description.contains(to), to));
      }
    }
  }

  @Test
  void whatIsDoneAtOnceForSafety_standsFromTheReferralOn() {
    assertTrue(
        part(nottingham(), "An agency refers it", "The partners decide what to do")
            .contains("something is done at once for safety"));
  }

  /** The limits as the rule book's documents have them: 5 and 15 working days, 1, and 10 days. */
  @Test
  void limits_standAtTheirSteps() {
    DrawnChart sheet = nottingham();
    String notified =
        part(sheet, "The council notifies the Panel", "The rapid review is completed and agreed");
    assertTrue(
        notified.contains(
            "By when: 5 working days after \"council became aware\"; by Nottingham City Council; to"
                + " Child Safeguarding Practice Review Panel"),
        notified);
    assertTrue(
        notified.contains(
            "By when, copy of the notification: the same day as \"notification submitted\""));
    assertTrue(
        part(
                sheet,
                "The rapid review is completed and agreed",
                "Rapid review sent to all who are to receive it")
            .contains("By when: 15 working days after \"notification submitted\"; by"));
    assertTrue(
        part(sheet, "Rapid review sent to all who are to receive it", "The Panel answers")
            .contains("By when: 1 working day after \"rapid review completed\", as an aim"));
    assertTrue(
        part(sheet, "The Panel answers", "The partners reconsider their decision")
            .contains("By when: 10 days after \"rapid review sent\", as an aim"));
  }

  @Test
  void gatesAndBranches_standAtTheirSteps() {
    DrawnChart sheet = nottingham();
    String reconsidered =
        part(
            sheet,
            "The partners reconsider their decision",
            "It is later found that the criteria are not met, and the Panel is told");
    assertTrue(
        reconsidered.contains(
            "Gate, departed from only with recorded reasons: the decision makers and the"
                + " Independent Scrutineer meet"));
    assertTrue(
        reconsidered.contains(
            "Concludes one of: adhered to the decision; commissioned a practice review."));
    assertTrue(reconsidered.contains("May lead back to: the Panel answers."));
    assertEquals(
        List.of("disagrees", "leads to: to be", "reconsidered"),
        sheet.words("panel-answered:to-be-reconsidered"));
  }

  /** Appendix D of the arrangements is an empty heading in the published text. */
  @Test
  void nottingham_saysThatThereIsNoPublishedProcess() {
    String description = Sheets.description(nottingham());
    assertTrue(
        description.contains(
            "The agreed process of Appendix D is an empty heading in the published text"));
    assertTrue(description.contains("The arrangements state no local timetable."));
    assertTrue(description.contains("it is not a published process"));
  }

  @Test
  void timetable_isThatOfTheDay_withWhatComesTooLate() throws IOException {
    String description = Sheets.description(draw(example("anchor-is-day-zero")));
    assertTrue(
        description.contains(
            "Local timetable, in working days from \"notification submitted\"; the anchor's day is"
                + " day zero:\n"
                + "Days 1-5: Agencies are asked & answer.\n"
                + "Day 16: The review goes to the Panel, which is after the limit of 15 working"
                + " days."),
        description);
    assertFalse(description.contains("Nobody does this any more"));
  }

  /** Day 16 is then the fifteenth working day after the anchor's. */
  @Test
  void timetable_whereTheAnchorIsDayOne_isADayEarlier() throws IOException {
    String description = Sheets.description(draw(example("anchor-is-day-one")));
    assertTrue(description.contains("Day 16: The review goes to the Panel."), description);
  }

  @Test
  void whereAReferralIsEnough_aReviewMayBeginWithoutNotification() throws IOException {
    assertTrue(draw(example("anchor-is-day-zero")).boxes().containsKey("rapid-review-begun"));
  }

  @Test
  void names_areEscaped() throws IOException {
    String svg = RapidReviewDiagram.of(example("anchor-is-day-zero").on(MON_2025_09_01)).svg();
    assertTrue(svg.contains("Example &amp; &lt;District&gt; Partnership"), svg);
    assertTrue(
        Sheets.description(new DrawnChart(svg))
            .contains("Reading: Day 1 is the day after, <as read>."));
    assertTrue(svg.contains("decided by: Executive &amp; Co."), svg);
  }

  @Test
  void sources_areNumberedWithoutGap() {
    String description = Sheets.description(nottingham());
    Set<Integer> used = new HashSet<>();
    List<Integer> listed = new ArrayList<>();
    for (String line : description.lines().toList()) {
      List<Integer> numbers =
          Pattern.compile("\\[(\\d+)\\]")
              .matcher(line)
              .results()
              .map((MatchResult found) -> Integer.parseInt(found.group(1)))
              .toList();
      if (line.startsWith("[")) {
        listed.addAll(numbers);
      } else {
        used.addAll(numbers);
      }
    }
    assertEquals(IntStream.rangeClosed(1, listed.size()).boxed().toList(), listed);
    assertEquals(new HashSet<>(listed), used);
  }

  /** A limit stands at the step whose event states the fact that meets it. */
  @Test
  void facts_areThoseThatARecordedCaseStates() {
    ReviewCase told = InventedCase.published().told();
    Set<Enum<?>> found = new HashSet<>();
    for (Fact fact : told.history().facts()) {
      if (fact instanceof Fact.Happened happened) {
        Step step = told.event(fact.id()).step();
        Enum<?> key = step instanceof Sent sent ? sent.paper() : step.kind();
        if (RapidReviewProcess.FACTS.containsKey(key)) {
          assertEquals(happened.kind(), RapidReviewProcess.FACTS.get(key));
          found.add(key);
        }
      }
    }
    assertEquals(RapidReviewProcess.FACTS.keySet(), found);
  }

  @Test
  void image_isTheSameEverywhere() {
    Sheets.assertSameEverywhere(
        () -> RapidReviewDiagram.of(NottinghamCity.arrangements().on(MON_2025_09_01)).svg());
  }

  @Test
  void partnership_null_isRefused() {
    assertEquals(
        "partnership",
        assertThrows(NullPointerException.class, () -> RapidReviewDiagram.of(null)).getMessage());
  }
}
