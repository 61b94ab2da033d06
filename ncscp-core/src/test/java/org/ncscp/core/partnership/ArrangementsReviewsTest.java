// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.partnership.SmallArrangements.GROUP;
import static org.ncscp.core.partnership.SmallArrangements.SMALL;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.national.NationalThemes;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamDecisions;
import org.ncscp.core.nottingham.NottinghamFacts;
import org.ncscp.core.nottingham.NottinghamThemes;
import org.ncscp.core.policy.CriterionSource;
import org.ncscp.core.policy.DayNumbering;
import org.ncscp.core.policy.DecidedStep;
import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.policy.ReviewCriterion;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.policy.ReviewMethod;
import org.ncscp.core.policy.StatedStep;
import org.ncscp.core.policy.StepDecisions;
import org.ncscp.core.policy.StepFact;
import org.ncscp.core.policy.TimetableStep;
import org.ncscp.core.policy.WorkingDayWindow;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.CriterionId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.MethodId;
import org.ncscp.core.reference.Theme;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.rule.FactKind;

/** What a file says of reviews is read as it stands, or refused where it stands. */
class ArrangementsReviewsTest {
  private static final String RESERVED =
      """
          reserved-matters:
            - {matter: Delay, kinds: [publication-delay], cites: {text: [E]}}
      """;

  private static final String REVIEWS =
      """
      delegations:
        - {delegate: council-second, decisions: [practice-review], cites: {text: [E]}}
      reviews:
        kinds:
          - id: rapid-review
            name: Rapid review
            criteria:
              - {id: harm, text: A child was harmed., set-by: act}
              - {id: locally-agreed, text: The partners agree., set-by: local}
            timetable-anchor: notification-submitted
            numbering: anchor-is-day-one
            timetable:
              - {id: asked, title: Agencies are asked, day: 1}
              - id: returned
                title: Agencies answer
                days: 2-5
                responsible: safeguarding-partners
                from: 2024-06-01
                cites: {text: [F]}
                interpretation: Working days.
            methods:
              - {id: workshop, name: A workshop}
              - {id: interviews, name: Interviews}
        decisions:
          - {step: delay-decided, kinds: [publication-delay]}
          - {step: reconsidered, kinds: [practice-review, publication-delay]}
        facts:
          - {step: findings-explained, kind: report-published}
          - {step: rapid-review-begun, kind: partners-told}
        themes:
          - {id: waiting-lists, name: Waiting lists}
          - {id: house-moves, name: Moves of house}
      """;
  private static final SmallArrangements FILE = SMALL.with(GROUP + RESERVED + REVIEWS);

  private static ReviewArrangements reviews() {
    return FILE.read().reviews().orElseThrow();
  }

  @Test
  void kind_isReadAsItStands() {
    ReviewKind kind = reviews().kinds().get(0);
    assertEquals(
        List.of(
            new ReviewCriterion(CriterionId.of("harm"), "A child was harmed.", CriterionSource.ACT),
            new ReviewCriterion(
                CriterionId.of("locally-agreed"), "The partners agree.", CriterionSource.LOCAL)),
        kind.criteria());
    assertEquals(
        List.of(
            new ReviewMethod(MethodId.of("workshop"), "A workshop"),
            new ReviewMethod(MethodId.of("interviews"), "Interviews")),
        kind.methods());
    assertEquals(FactKind.of("notification-submitted"), kind.timetableAnchor().orElseThrow());
    assertEquals(DayNumbering.ANCHOR_IS_DAY_ONE, kind.numbering());
    assertEquals(
        List.of(WorkingDayWindow.on(1), WorkingDayWindow.ofClosed(2, 5)),
        kind.timetable().stream().map(step -> step.window()).toList());
  }

  @Test
  void step_hasWhatEveryEntryMayHave() {
    TimetableStep step = reviews().kinds().get(0).timetable().get(1);
    assertEquals("returned", step.id().value());
    assertEquals("Agencies answer", step.title());
    assertEquals(BodyId.of("safeguarding-partners"), step.responsible().orElseThrow());
    assertEquals("2024-06-01", step.inForce().from().toString());
    assertEquals("F", step.citations().get(0).provision());
    assertEquals("Working days.", step.interpretation().orElseThrow());
  }

  @Test
  void decisions_areThoseOfTheirStep() {
    assertEquals(
        Set.of(DecisionKind.of("publication-delay")),
        reviews().decisionKinds(DecidedStep.DELAY_DECIDED));
    assertEquals(
        List.of("practice-review", "publication-delay"),
        reviews().decisionKinds(DecidedStep.RECONSIDERED).stream()
            .map(DecisionKind::value)
            .toList());
    assertEquals(Set.of(), reviews().decisionKinds(DecidedStep.REFERRAL_DECIDED));
  }

  @Test
  void facts_areThoseOfTheirStep() {
    assertEquals(
        Optional.of(FactKind.of("report-published")),
        reviews().factKind(StatedStep.FINDINGS_EXPLAINED));
    assertEquals(
        Optional.of(FactKind.of("partners-told")),
        reviews().factKind(StatedStep.RAPID_REVIEW_BEGUN));
    assertEquals(Optional.empty(), reviews().factKind(StatedStep.NOTIFICATION_COPIED));
    assertEquals(Optional.empty(), reviews().factKind(StatedStep.REPORT_DEPOSITED));
  }

  @Test
  void themes_areTheNationalOnesAndThenTheirOwn() {
    List<Theme> own =
        List.of(
            new Theme(ThemeId.of("waiting-lists"), "Waiting lists"),
            new Theme(ThemeId.of("house-moves"), "Moves of house"));
    assertEquals(own, reviews().themes());
    List<Theme> all = FILE.read().themes();
    int national = NationalThemes.themes().size();
    assertEquals(NationalThemes.themes(), all.subList(0, national));
    assertEquals(own, all.subList(national, all.size()));
    assertEquals(NationalThemes.themes(), SMALL.read().themes());
  }

  @Test
  void file_writtenAndRead_isTheSame() throws IOException {
    Arrangements read = FILE.read();
    assertEquals(read, ArrangementsProperties.read(read.toYaml()));
    assertTrue(read.toYaml().contains("numbering: anchor-is-day-one"), read::toYaml);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{id: harm, text | {text | reviews.kinds[0].criteria[0].id | is missing",
        "{id: harm, text | {id: Harm!, text | reviews.kinds[0].criteria[0].id"
            + " | is refused: criterion must be lower-case words joined by hyphens but was \"Harm!\"",
        "{id: locally-agreed | {id: harm | reviews.kinds[0].criteria[1].id | \"harm\" occurs twice",
        "timetable-anchor: notification-submitted | interpretation: None."
            + " | reviews.kinds[0].timetable-anchor | is missing",
        "timetable-anchor: notification-submitted | timetable-anchor: full-moon"
            + " | reviews.kinds[0].timetable-anchor"
            + " | \"full-moon\" is not among the facts of the rule book",
        "numbering: anchor-is-day-one | numbering: day-one | reviews.kinds[0].numbering"
            + " | is refused: must be one of anchor-is-day-zero, anchor-is-day-one but was"
            + " \"day-one\"",
        "{id: asked, title: Agencies are asked, day: 1} | {id: asked, title: Agencies are asked}"
            + " | reviews.kinds[0].timetable[0].day | is missing",
        "day: 1} | day: 1, days: 2-5} | reviews.kinds[0].timetable[0].day"
            + " | must be left out where there are days",
        "day: 1} | day: 1-2} | reviews.kinds[0].timetable[0].day"
            + " | is refused: must be a single working day as \"3\" but was \"1-2\"",
        "day: 1} | day: -1} | reviews.kinds[0].timetable[0].day"
            + " | is refused: working days must be a number as \"3\" or two as \"2-5\" but were"
            + " \"-1\"",
        "day: 1} | day: 0} | reviews.kinds[0]"
            + " | is refused: working days of step asked must be from 1 on where the anchor's day"
            + " is day one but were 0",
        "days: 2-5 | days: 5 | reviews.kinds[0].timetable[1].days"
            + " | is refused: must be a first and a later working day as \"2-5\" but was \"5\"",
        "days: 2-5 | days: 5-2 | reviews.kinds[0].timetable[1].days"
            + " | is refused: last working day must be 5, the first, or later but was 2",
        "{id: asked, | {id: returned, from: 2025-01-01, | reviews.kinds[0].timetable[1].id"
            + " | \"returned\" occurs twice, for 2025-01-01 on and 2024-06-01 on",
        "responsible: safeguarding-partners | responsible: nobody"
            + " | reviews.kinds[0].timetable[1].responsible"
            + " | \"nobody\" is not among the bodies of the rule book",
        "{id: interviews | {id: workshop | reviews.kinds[0].methods[1].id"
            + " | \"workshop\" occurs twice",
        "step: delay-decided, | step: delayed, | reviews.decisions[0].step"
            + " | is refused: must be one of referral-decided, rapid-review-completed,"
            + " reconsidered, practice-review-initiated, report-signed-off, delay-decided,"
            + " non-publication-decided but was \"delayed\"",
        "step: delay-decided, | step: reconsidered, | reviews.decisions[1].step"
            + " | \"reconsidered\" occurs twice",
        "{step: delay-decided, kinds: [publication-delay]} | {step: delay-decided}"
            + " | reviews.decisions[0].kinds | is missing",
        "[practice-review, publication-delay] | [practice-review, lunch]"
            + " | reviews.decisions[1].kinds"
            + " | \"lunch\" is not among the kinds of decision that a group takes or is given",
        "step: findings-explained, | step: explained, | reviews.facts[0].step"
            + " | is refused: must be one of notification-copied, findings-explained,"
            + " report-deposited, rapid-review-begun but was \"explained\"",
        "step: findings-explained, | step: rapid-review-begun, | reviews.facts[1].step"
            + " | \"rapid-review-begun\" occurs twice",
        "{step: findings-explained, kind: report-published} | {step: findings-explained}"
            + " | reviews.facts[0].kind | is missing",
        "kind: partners-told | kind: full-moon | reviews.facts[1].kind"
            + " | \"full-moon\" is not among the facts of the rule book",
        "kind: partners-told | kind: Told! | reviews.facts[1].kind"
            + " | is refused: fact kind must be lower-case words joined by hyphens but was \"Told!\"",
        "kind: partners-told | kind: partners-told, from: 2025-01-01 | reviews.facts[1].from"
            + " | is not known here",
        "{id: house-moves | {id: waiting-lists | reviews.themes[1].id"
            + " | \"waiting-lists\" occurs twice",
        "{id: house-moves | {id: neglect | reviews.themes[1].id"
            + " | must be another than those of the national themes but was \"neglect\""
      })
  void slip_isRefusedAtItsPlace(String was, String is, String place, String message) {
    List<String> problems = FILE.changed(was, is).problems();
    assertEquals(
        List.of(place + " " + message),
        problems.stream().map(problem -> problem.replaceFirst(" \\(line \\d+\\)", "")).toList());
  }

  @Test
  void anchorAndNumbering_withoutATimetable_areRefused() {
    SmallArrangements file =
        SMALL.with(
            """
            reviews:
              kinds:
                - id: rapid-review
                  name: Rapid review
                  timetable-anchor: notification-submitted
                  numbering: anchor-is-day-zero
            """);
    assertEquals(2, file.problems().size(), file.problems()::toString);
    assertTrue(
        file.problems()
            .get(0)
            .matches(
                "reviews.kinds\\[0\\].timetable-anchor \\(line \\d+\\) must be left out where there"
                    + " is no timetable"));
  }

  /** What is wrong with the one is said there alone: the kinds of decision are still declared. */
  @Test
  void groupThatCannotBeRead_doesNotSpoilTheDecisions() {
    List<String> problems = FILE.changed("threshold: unanimity", "threshold: none").problems();
    assertEquals(1, problems.size(), problems::toString);
  }

  @Test
  void builtArrangements_areRefusedAtTheSamePlaces() {
    Arrangements read = FILE.read();
    ReviewArrangements reviews = reviews();
    StepDecisions twice = reviews.decisions().get(0);
    StepFact fact = reviews.facts().get(0);
    Theme national = new Theme(ThemeId.of("neglect"), "Neglect");
    ReviewArrangements wrong =
        reviews
            .withDecisions(twice, new StepDecisions(twice.step(), Set.of(DecisionKind.of("lunch"))))
            .withFacts(fact, new StepFact(fact.step(), FactKind.of("full-moon")))
            .withThemes(national);
    assertEquals(
        "reviews.decisions[1].step \"delay-decided\" occurs twice;"
            + " reviews.decisions[1].kinds \"lunch\" is not among the kinds of decision that a"
            + " group takes or is given;"
            + " reviews.facts[1].step \"findings-explained\" occurs twice;"
            + " reviews.themes[0].id must be another than those of the national themes but was"
            + " \"neglect\";"
            + " reviews.facts[1].kind \"full-moon\" is not among the facts of the rule book",
        assertThrows(IllegalArgumentException.class, () -> read.withReviews(wrong)).getMessage());
  }

  /** As many as a file of a million bytes can have are read or refused soon, each in a line. */
  @Test
  void manySteps_areReadOrRefusedInTime() {
    String steps =
        IntStream.range(0, 15_000)
            .mapToObj(i -> "      - {id: s" + i + ", title: t, day: 99999}\n")
            .collect(Collectors.joining());
    String kind =
        SMALL.text()
            + "reviews:\n  kinds:\n    - id: k\n      name: k\n"
            + "      timetable-anchor: notification-submitted\n      timetable:\n";
    assertEquals(15_000, steps(kind + steps));
    String again = "      - {id: s, title: t, day: 1}\n".repeat(15_000);
    ArrangementsException refused =
        assertThrows(ArrangementsException.class, () -> steps(kind + again));
    assertTrue(refused.problems().stream().allMatch(problem -> problem.lines().count() == 1));
    String huge = "      - {id: s, title: t, days: " + "9".repeat(400_000) + "-1}\n";
    assertTrue(
        assertThrows(ArrangementsException.class, () -> steps(kind + huge)).getMessage().length()
            < 5_000);
  }

  private static int steps(String yaml) {
    byte[] bytes = yaml.getBytes(UTF_8);
    return assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> ArrangementsProperties.read(bytes))
        .reviews()
        .orElseThrow()
        .kinds()
        .get(0)
        .timetable()
        .size();
  }

  /** By the rules of its book: whom the notification is copied to, what is explained and kept. */
  @Test
  void nottinghamsSteps_stateTheFactsOfItsRules() {
    ReviewArrangements nottingham = NottinghamCity.arrangements().reviews().orElseThrow();
    assertEquals(
        Optional.of(NottinghamFacts.NOTIFICATION_COPIED_TO_BUSINESS_OFFICE),
        nottingham.factKind(StatedStep.NOTIFICATION_COPIED));
    assertEquals(
        Optional.of(NottinghamFacts.FINDINGS_EXPLAINED),
        nottingham.factKind(StatedStep.FINDINGS_EXPLAINED));
    assertEquals(
        Optional.of(NottinghamFacts.REPORT_DEPOSITED_IN_REPOSITORY),
        nottingham.factKind(StatedStep.REPORT_DEPOSITED));
    // no rapid review there without a notification
    assertEquals(Optional.empty(), nottingham.factKind(StatedStep.RAPID_REVIEW_BEGUN));
  }

  /**
   * By the arrangements: the SLG approves delay and non-publication, the review group signs off.
   */
  @Test
  void nottinghamsSteps_restOnTheDecisionsOfItsText() {
    ReviewArrangements nottingham = NottinghamCity.arrangements().reviews().orElseThrow();
    assertEquals(
        Set.of(NottinghamDecisions.NOTIFICATION_AGREEMENT, NottinghamDecisions.REVIEW_CRITERIA),
        nottingham.decisionKinds(DecidedStep.REFERRAL_DECIDED));
    assertEquals(
        Set.of(
            NottinghamDecisions.RAPID_REVIEW_REPORT,
            NottinghamDecisions.PRACTICE_REVIEW,
            NottinghamDecisions.REVIEW_CRITERIA),
        nottingham.decisionKinds(DecidedStep.RAPID_REVIEW_COMPLETED));
    assertEquals(
        Set.of(NottinghamDecisions.PRACTICE_REVIEW, NottinghamDecisions.REVIEW_CRITERIA),
        nottingham.decisionKinds(DecidedStep.RECONSIDERED));
    assertEquals(
        Set.of(NottinghamDecisions.PRACTICE_REVIEW, NottinghamDecisions.REVIEW_CRITERIA),
        nottingham.decisionKinds(DecidedStep.PRACTICE_REVIEW_INITIATED));
    assertEquals(
        Set.of(NottinghamDecisions.REVIEW_REPORT_SIGN_OFF),
        nottingham.decisionKinds(DecidedStep.REPORT_SIGNED_OFF));
    assertEquals(
        Set.of(NottinghamDecisions.PUBLICATION_DELAY),
        nottingham.decisionKinds(DecidedStep.DELAY_DECIDED));
    assertEquals(
        Set.of(NottinghamDecisions.NON_PUBLICATION),
        nottingham.decisionKinds(DecidedStep.NON_PUBLICATION_DECIDED));
    assertTrue(
        NottinghamCity.arrangements().themes().stream()
            .anyMatch(theme -> theme.id().equals(NottinghamThemes.EDUCATIONAL_NEGLECT)));
  }
}
