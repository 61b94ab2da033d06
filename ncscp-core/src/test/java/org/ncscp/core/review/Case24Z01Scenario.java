// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.nottingham.NottinghamRules.NOTIFICATION_COPIED_TO_BUSINESS_OFFICE;
import static org.ncscp.core.nottingham.NottinghamRules.PANEL_ANSWER;
import static org.ncscp.core.nottingham.NottinghamRules.PRACTICE_REVIEW_PUBLICATION;
import static org.ncscp.core.nottingham.NottinghamRules.RAPID_REVIEW;
import static org.ncscp.core.nottingham.NottinghamRules.RAPID_REVIEW_SENT_TO_PANEL;
import static org.ncscp.core.nottingham.NottinghamRules.SERIOUS_INCIDENT_NOTIFICATION;
import static org.ncscp.core.review.Story.assertRefused;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.action.ActionId;
import org.ncscp.core.action.Impact;
import org.ncscp.core.action.ImpactFinding;
import org.ncscp.core.action.ImpactId;
import org.ncscp.core.action.PlannedAction;
import org.ncscp.core.action.Recommendation;
import org.ncscp.core.action.RecommendationId;
import org.ncscp.core.action.RegisteredAction;
import org.ncscp.core.action.Trail;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.national.NationalThemes;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.register.ActionLetter;
import org.ncscp.core.register.Decision;
import org.ncscp.core.register.DecisionAction;
import org.ncscp.core.register.Register;

/**
 * The case 24Z01 as far as the annual report 2024/25 makes it public. Public are: a rapid review
 * (the Panel's reference is 002971), the action plan of the review group of Monday 24 June 2024
 * with ten actions, all completed (key decision 6); that the Panel agreed to go on to a practice
 * review; that its costs were approved on Saturday 27 July 2024 (key decision 2); and what changed
 * for families. Neither a publication nor a delay is recorded.
 *
 * <p>Illustrative, as the report does not tell them: every day of the story but 24 June 2024, who
 * referred it, that the rapid review was completed and the practice review initiated on 24 June,
 * the owners and dates of the actions. The arrangements of that day were not read; those of
 * December 2024 hold from 13 December 2024.
 */
class Case24Z01Scenario {
  private static final DecisionReference ACTION_PLAN = DecisionReference.of("NCSCP-2024-25-6");
  private static final DecisionReference COSTS = DecisionReference.of("NCSCP-2024-25-2");

  /** Recorded from the report, on the day after its decisions came into the register. */
  private static final String RECORDED = "2025-04-02";

  private static final Register REGISTER = register();

  private static Register register() {
    String file = "/register/key-decisions-2024-25.jsonl";
    try (InputStream in = requireNonNull(Case24Z01Scenario.class.getResourceAsStream(file), file)) {
      return Register.read(in, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PlannedAction action(String letter) {
    return PlannedAction.builder()
        .id(ActionId.of(letter))
        .addAnswers(RecommendationId.of("neglect"))
        .registered(new RegisteredAction(ACTION_PLAN, ActionLetter.of(letter)))
        .owner(Story.COUNCIL)
        .due(LocalDate.of(2025, 3, 31))
        .build();
  }

  /** From the referral to the day of the action plan. */
  private static Story toTheActionPlan() {
    return Story.of("24Z01", REGISTER)
        .on("2024-05-23", RECORDED, new ConsiderationStep.Referred(Story.POLICE))
        .on("2024-05-24", RECORDED, new Occurred(StepKind.COUNCIL_BECAME_AWARE))
        .on("2024-06-03", RECORDED, new NotificationStep.Notified(NotificationChannel.ONLINE_FORM))
        .on(
            "2024-06-05",
            RECORDED,
            new NotificationStep.PanelReferenceGiven(PanelReference.of("002971")))
        .on(
            "2024-06-24",
            RECORDED,
            Story.completed(ACTION_PLAN.value(), Conclusion.PRACTICE_REVIEW))
        .on("2024-06-25", RECORDED, Story.sent(Paper.RAPID_REVIEW, Story.PANEL))
        .on("2024-07-05", RECORDED, new RapidReviewStep.PanelAnswered(PanelView.AGREES));
  }

  private static Story toThePracticeReview() {
    return toTheActionPlan()
        .on("2024-06-24", RECORDED, new PracticeReviewStep.PracticeReviewInitiated(ACTION_PLAN));
  }

  @Test
  @DisplayName("The rapid review: in time to the day, as far as the days are known")
  void rapidReview() {
    Story story = toTheActionPlan();
    assertEquals(List.of(Stage.REFERRED, Stage.NOTIFIED, Stage.PANEL_AGREED), story.stages());
    // From Fri 24 May: (27 is the spring bank holiday) 28, 29, 30, 31 May, Mon 3 June (5).
    assertEquals("MET 2024-06-03", story.stood(RECORDED, SERIOUS_INCIDENT_NOTIFICATION));
    // From Mon 3 June: 4-7 (4), 10-14 (9), 17-21 (14), Mon 24 June (15).
    assertEquals("MET 2024-06-24", story.stood(RECORDED, RAPID_REVIEW));
    assertEquals("MET 2024-06-25", story.stood(RECORDED, RAPID_REVIEW_SENT_TO_PANEL));
    assertEquals("MET 2024-07-05", story.stood(RECORDED, PANEL_ANSWER)); // ten days of the calendar
    // The copy for the business office is a rule of December 2024: nothing is asked of June.
    assertEquals("", story.stood(RECORDED, NOTIFICATION_COPIED_TO_BUSINESS_OFFICE));
  }

  @Test
  @DisplayName("What the arrangements of 2024 do not ask of June, and what order asks all the same")
  void beforeTheArrangements() {
    Story story = toTheActionPlan();
    // The criteria were not gone through in the record, and no arrangements of that day name any.
    assertTrue(
        story.told().casework().criteria(ReviewKinds.PRACTICE_REVIEW, day("2024-06-24")).isEmpty());
    assertTrue(REGISTER.decision(ACTION_PLAN).orElseThrow().kind().isEmpty());
    // A rapid review may not have been completed before it was notified, whatever the year.
    assertRefused(
        Story.of("24Z01", REGISTER)
            .on("2024-05-23", RECORDED, new ConsiderationStep.Referred(Story.POLICE))
            .refusal(RECORDED, Story.completed(ACTION_PLAN.value(), Conclusion.PRACTICE_REVIEW)),
        LifeRule.RAPID_REVIEW,
        "the stage \"rapid review under way\"");
  }

  @Test
  @DisplayName("A decision is cited when the register has it: not before 1 April 2025")
  void recordedBeforeTheRegister() {
    Story story =
        Story.of("24Z01", REGISTER)
            .on("2024-05-24", "2024-05-24", new Occurred(StepKind.COUNCIL_BECAME_AWARE))
            .on(
                "2024-06-03",
                "2024-06-03",
                new NotificationStep.Notified(NotificationChannel.ONLINE_FORM));
    assertRefused(
        story.refusal("2024-06-24", Story.completed(ACTION_PLAN.value(), Conclusion.NEITHER)),
        LifeRule.DECISION_REGISTERED,
        "that decision NCSCP-2024-25-6 is in the register when it is recorded");
  }

  @Test
  @DisplayName("The practice review: six months are over, neither published nor delayed: overdue")
  void practiceReview() {
    Story story = toThePracticeReview();
    assertEquals(
        List.of(
            Stage.REFERRED, Stage.NOTIFIED, Stage.PANEL_AGREED, Stage.PRACTICE_REVIEW_UNDER_WAY),
        story.stages());
    // 24 June 2024 and six months: Tuesday 24 December 2024.
    assertEquals("OVERDUE 2024-12-24", story.stood(RECORDED, PRACTICE_REVIEW_PUBLICATION));
    // Nothing of its conduct is public, and the order of its steps is asked of any year.
    assertRefused(
        story.refusal(RECORDED, StepKind.REPORT_COMPLETED),
        LifeRule.CONDUCT_OF_REVIEW,
        "first that the terms of reference are agreed");
    assertTrue(story.may(StepKind.DELAY_SOUGHT));
  }

  @Test
  @DisplayName("Counted from the approval of the costs instead: 27 January 2025, overdue as well")
  void fromTheApprovalOfTheCosts() {
    // 27 July 2024 is a Saturday, probably an error of the report; the decision names no case.
    Story story =
        toTheActionPlan()
            .on("2024-07-27", RECORDED, new PracticeReviewStep.PracticeReviewInitiated(COSTS));
    assertEquals("OVERDUE 2025-01-27", story.stood(RECORDED, PRACTICE_REVIEW_PUBLICATION));
    assertEquals("", story.stood("2025-01-28", PRACTICE_REVIEW_PUBLICATION), "not recorded yet");
  }

  @Test
  @DisplayName("From what changed about neglect back to the case, in the words of the register")
  void improvement() {
    Story story =
        toThePracticeReview()
            .on(
                "2024-06-24",
                RECORDED,
                new ImprovementStep.Recommended(
                    Recommendation.builder()
                        .id(RecommendationId.of("neglect"))
                        .text(FreeText.of("Stronger responses to neglect"))
                        .addThemes(NationalThemes.NEGLECT)
                        .build()));
    for (String letter : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")) {
      story
          .on("2024-06-24", RECORDED, new ImprovementStep.ActionPlanned(action(letter)))
          .on("2025-03-31", RECORDED, new ImprovementStep.ActionCompleted(ActionId.of(letter)));
    }
    story.on(
        "2025-03-31",
        RECORDED,
        new ImprovementStep.ImpactStated(
            Impact.builder()
                .id(ImpactId.of("neglect-is-seen"))
                .of(Set.of(ActionId.of("d"), ActionId.of("h")))
                .finding(ImpactFinding.IMPROVED)
                .statement(FreeText.of("Neglect is receiving greater focus"))
                .build()));

    WayBack way = story.told().backFrom(ImpactId.of("neglect-is-seen"));
    assertEquals(Stage.REFERRED, way.stages().get(0).stage());
    assertEquals(day("2024-05-23"), way.stages().get(0).by().day());
    Trail back = way.learning();
    assertEquals("24Z01", back.reference().value());
    assertEquals(
        List.of("d", "h"),
        back.actions().stream().map(each -> each.action().id().value()).toList());
    ActionLetter letter = back.actions().get(1).action().registered().orElseThrow().letter();
    assertEquals("h", letter.value());
    assertTrue(text(letter).startsWith("An education neglect policy be developed"), text(letter));
    assertEquals(10, story.told().learning().forward().actions().size());
    RuleId carriedOut = RuleId.of("action-carried-out");
    assertEquals(
        "MET 2025-03-31, ".repeat(9) + "MET 2025-03-31", story.stood(RECORDED, carriedOut));
    assertRefused(
        story.refusal("2025-04-03", new ImprovementStep.ActionCompleted(ActionId.of("j"))),
        LifeRule.PRACTICE_IMPROVEMENT,
        "an action that is still open, as j is completed");
  }

  private static String text(ActionLetter letter) {
    Decision plan = REGISTER.decision(ACTION_PLAN).orElseThrow();
    return plan.actions().stream()
        .filter(action -> action.letter().equals(letter))
        .map(DecisionAction::text)
        .map(FreeText::reveal)
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
