// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.nottingham.NottinghamDecisions.NOTIFICATION_AGREEMENT;
import static org.ncscp.core.nottingham.NottinghamDecisions.REVIEW_CRITERIA;
import static org.ncscp.core.nottingham.NottinghamRules.NOTIFICATION_COPIED_TO_BUSINESS_OFFICE;
import static org.ncscp.core.nottingham.NottinghamRules.RAPID_REVIEW;
import static org.ncscp.core.nottingham.NottinghamRules.SERIOUS_INCIDENT_NOTIFICATION;
import static org.ncscp.core.review.Story.assertRefused;
import static org.ncscp.core.review.Story.cited;
import static org.ncscp.core.voting.Position.AGREES;
import static org.ncscp.core.voting.Position.OBJECTS;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.decision.Act;
import org.ncscp.core.decision.Choice;
import org.ncscp.core.decision.Motion;
import org.ncscp.core.decision.MotionOutcome;
import org.ncscp.core.decision.MotionReference;
import org.ncscp.core.decision.Proceedings;
import org.ncscp.core.decision.Submission;
import org.ncscp.core.decision.SubmissionId;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.nottingham.NottinghamSeats;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.register.Decision;
import org.ncscp.core.voting.Result;

/**
 * The council knows of an incident since Friday 9 May 2025. On Monday the three partners meet in
 * the Child Safeguarding Practice Review Group, each with one vote, and two of them think that the
 * criteria are not met. "It is for all three safeguarding partners to agree which incidents should
 * be notified", but "the responsibility to notify rests on the local authority".
 *
 * <p>The fifth working day after Friday 9 May: Mon 12 (1), Tue 13, Wed 14, Thu 15, Fri 16 May (5).
 */
class PartnerOutvotedScenario {
  private static final CaseReference CASE = CaseReference.of("EXAMPLE-2025-21");
  private static final String MONDAY = "2025-05-12";

  private static Instant at(int minute) {
    return Instant.parse(MONDAY + "T09:" + minute + ":00Z");
  }

  private static Submission said(int number, Act act) {
    return new Submission(SubmissionId.of("s" + number), at(10 + number), 0, act);
  }

  private static Submission position(int number, SeatId seat, Choice choice) {
    return said(
        number,
        new Act.TakesPosition(
            seat,
            PersonReference.of("EXAMPLE-" + seat),
            choice.equals(Choice.FOR) ? AGREES : OBJECTS));
  }

  private static Submission vote(int number, SeatId seat, Choice choice) {
    return said(number, new Act.Votes(seat, PersonReference.of("EXAMPLE-" + seat), choice));
  }

  /** A motion on which the partners first say where they stand, and then vote. */
  private static MotionOutcome outcome(
      DecisionKind kind, Choice council, Choice icb, Choice police) {
    Motion motion =
        Motion.builder()
            .reference(MotionReference.of("EXAMPLE-CRG-M1"))
            .group(NottinghamGroups.CASE_REVIEW_GROUP)
            .kind(kind)
            .text(FreeText.of("As the minutes say"))
            .opensAt(at(10))
            .closesAt(at(50))
            .build();
    return Proceedings.open(motion, NottinghamCity.arrangements())
        .with(
            List.of(
                position(1, NottinghamSeats.COUNCIL, council),
                position(2, NottinghamSeats.ICB, icb),
                position(3, NottinghamSeats.POLICE, police),
                said(4, new Act.EndsConsensus(FreeText.of("They still differ"))),
                vote(5, NottinghamSeats.COUNCIL, council),
                vote(6, NottinghamSeats.ICB, icb),
                vote(7, NottinghamSeats.POLICE, police)))
        .outcomeAt(at(50));
  }

  private static Decision decision(String reference, MotionOutcome outcome) {
    return Decision.of(outcome, cited(reference)).addConcern(CASE).build();
  }

  /** Known on Friday, referred by the council, and considered by the three partners on Monday. */
  private static Story onMonday(Answer answer) {
    Story story = Story.of(CASE.value());
    return story
        .on("2025-05-09", StepKind.COUNCIL_BECAME_AWARE)
        .on("2025-05-09", new ConsiderationStep.Referred(Story.COUNCIL))
        .on(MONDAY, story.criteria(ReviewKinds.RAPID_REVIEW, MONDAY, answer));
  }

  @Test
  @DisplayName("The council is outvoted 2 to 1, its duty runs on, and it notifies all the same")
  void councilOutvoted() {
    // The motion is that the incident be notified; for that all three must agree.
    MotionOutcome vote =
        outcome(NOTIFICATION_AGREEMENT, Choice.FOR, Choice.AGAINST, Choice.AGAINST);
    assertEquals(Result.NOT_CARRIED, vote.result());
    assertEquals(
        "the duty serious-incident-notification is that of Nottingham City Council: no decision"
            + " discharges, stops or delays it",
        vote.warnings().get(0).line());
    Story story = onMonday(Answer.NOT_MET).registered(decision("CRG-2025-21", vote));

    // Nobody can make an agreement of it.
    assertRefused(
        story.refusal(
            MONDAY, new ConsiderationStep.ReferralDecided(cited("CRG-2025-21"), Route.NOTIFY)),
        LifeRule.DECISION_REGISTERED,
        "a decision that is carried, and CRG-2025-21 is not carried");
    story.on(MONDAY, new ConsiderationStep.ReferralDecided(cited("CRG-2025-21"), Route.NOT_AGREED));
    assertEquals(List.of(Stage.PARTNERS_NOT_AGREED, Stage.COUNCIL_AWARE), story.stages());
    assertEquals("RUNNING 2025-05-16", story.stood(MONDAY, SERIOUS_INCIDENT_NOTIFICATION));

    // There is no rapid review without a notification, and the notification is permitted.
    assertRefused(
        story.refusal(MONDAY, StepKind.RAPID_REVIEW_BEGUN),
        LifeRule.NOTIFICATION_BEFORE_RAPID_REVIEW,
        "first notified");
    assertTrue(story.leads().contains("notified -> notified"), story.leads().toString());

    // The council decides for itself on Thursday and notifies on Friday, the last day.
    story
        .on("2025-05-15", new ConsiderationStep.CouncilDecided(CouncilFinding.CRITERIA_MET))
        .on("2025-05-16", new NotificationStep.Notified(NotificationChannel.ONLINE_FORM));
    assertEquals("MET 2025-05-16", story.stood("2025-05-16", SERIOUS_INCIDENT_NOTIFICATION));
    assertEquals(
        "RUNNING 2025-05-16", story.stood("2025-05-16", NOTIFICATION_COPIED_TO_BUSINESS_OFFICE));

    // The two who voted against must now review it: from Fri 16 May 19-23 (5), 27-30 (9; 26 is the
    // spring bank holiday), 2-6 June (14), Mon 9 June (15).
    assertEquals(
        List.of(Stage.PARTNERS_NOT_AGREED, Stage.NOTIFIED, Stage.RAPID_REVIEW_UNDER_WAY),
        story.stages());
    assertEquals("RUNNING 2025-06-09", story.stood("2025-05-16", RAPID_REVIEW));
  }

  @Test
  @DisplayName("A majority that the criteria are not met stops nothing either: overdue on Saturday")
  void majorityThatCriteriaAreNotMet() {
    // The motion is that the criteria are not met; two of the three partners are enough.
    MotionOutcome vote = outcome(REVIEW_CRITERIA, Choice.AGAINST, Choice.FOR, Choice.FOR);
    assertEquals(Result.CARRIED, vote.result());
    assertEquals("council", vote.dissent().get(0).seat().value());
    Story story = onMonday(Answer.NOT_MET).registered(decision("CRG-2025-22", vote));

    // It was decided, so it is not that the partners did not agree.
    assertRefused(
        story.refusal(
            MONDAY, new ConsiderationStep.ReferralDecided(cited("CRG-2025-22"), Route.NOT_AGREED)),
        LifeRule.DECISION_REGISTERED,
        "a decision that is not carried, and CRG-2025-22 is carried");
    story.on(MONDAY, new ConsiderationStep.ReferralDecided(cited("CRG-2025-22"), Route.NO_REVIEW));
    assertEquals(List.of(Stage.NO_REVIEW, Stage.COUNCIL_AWARE), story.stages());

    assertEquals("RUNNING 2025-05-16", story.stood("2025-05-16", SERIOUS_INCIDENT_NOTIFICATION));
    assertEquals("OVERDUE 2025-05-16", story.stood("2025-05-17", SERIOUS_INCIDENT_NOTIFICATION));
    story.on("2025-05-19", new NotificationStep.Notified(NotificationChannel.ONLINE_FORM));
    assertEquals("MET_LATE 2025-05-16", story.stood("2025-05-19", SERIOUS_INCIDENT_NOTIFICATION));
  }

  @Test
  @DisplayName("The police are outvoted: two do not make an agreement, and the council decides")
  void policeOutvoted() {
    MotionOutcome vote = outcome(NOTIFICATION_AGREEMENT, Choice.FOR, Choice.FOR, Choice.AGAINST);
    assertEquals(Result.NOT_CARRIED, vote.result());
    Story story =
        onMonday(Answer.MET)
            .registered(decision("CRG-2025-23", vote))
            .on(
                MONDAY,
                new ConsiderationStep.ReferralDecided(cited("CRG-2025-23"), Route.NOT_AGREED))
            .on(MONDAY, new NotificationStep.Notified(NotificationChannel.ONLINE_FORM));
    assertEquals("MET 2025-05-16", story.stood(MONDAY, SERIOUS_INCIDENT_NOTIFICATION));
  }

  @Test
  @DisplayName("The two would notify, the council finds nothing to notify: only that ends its duty")
  void councilFindsNothing() {
    MotionOutcome vote = outcome(NOTIFICATION_AGREEMENT, Choice.AGAINST, Choice.FOR, Choice.FOR);
    Story story =
        onMonday(Answer.NOT_KNOWN)
            .registered(decision("CRG-2025-24", vote))
            .on(
                MONDAY,
                new ConsiderationStep.ReferralDecided(cited("CRG-2025-24"), Route.NOT_AGREED));
    assertEquals("RUNNING 2025-05-16", story.stood("2025-05-13", SERIOUS_INCIDENT_NOTIFICATION));
    story.on("2025-05-14", new ConsiderationStep.CouncilDecided(CouncilFinding.CRITERIA_NOT_MET));
    assertEquals(List.of(Stage.PARTNERS_NOT_AGREED, Stage.CRITERIA_NOT_MET), story.stages());
    assertEquals("CANCELLED 2025-05-16", story.stood("2025-05-14", SERIOUS_INCIDENT_NOTIFICATION));
    assertEquals("RUNNING 2025-05-16", story.stood("2025-05-13", SERIOUS_INCIDENT_NOTIFICATION));
    assertRefused(
        story.refusal("2025-05-15", new NotificationStep.Notified(NotificationChannel.ONLINE_FORM)),
        LifeRule.COUNCIL_NOTIFIES,
        "the stage \"council aware\"");

    // A post-mortem on Tuesday 20 May: aware again. Wed 21, Thu 22, Fri 23, (26), Tue 27, Wed 28.
    story.on("2025-05-20", StepKind.COUNCIL_BECAME_AWARE);
    assertEquals(
        "CANCELLED 2025-05-16, RUNNING 2025-05-28",
        story.stood("2025-05-20", SERIOUS_INCIDENT_NOTIFICATION));
  }

  @Test
  @DisplayName("All three agree: the decision is carried by consensus, and the duty still runs")
  void allThreeAgree() {
    MotionOutcome vote = outcome(NOTIFICATION_AGREEMENT, Choice.FOR, Choice.FOR, Choice.FOR);
    assertEquals(Result.CARRIED, vote.result());
    Story story =
        onMonday(Answer.MET)
            .registered(decision("CRG-2025-25", vote))
            .on(MONDAY, new ConsiderationStep.ReferralDecided(cited("CRG-2025-25"), Route.NOTIFY));
    assertEquals(List.of(Stage.TO_BE_NOTIFIED, Stage.COUNCIL_AWARE), story.stages());
    assertEquals("OVERDUE 2025-05-16", story.stood("2025-05-17", SERIOUS_INCIDENT_NOTIFICATION));
  }

  @Test
  @DisplayName("For a review two of three are enough: the council is outvoted, and it is concluded")
  void councilOutvotedOnTheReview() {
    MotionOutcome vote = outcome(REVIEW_CRITERIA, Choice.AGAINST, Choice.FOR, Choice.FOR);
    Story story =
        onMonday(Answer.MET)
            .on(
                "2025-05-09",
                MONDAY,
                new NotificationStep.Notified(NotificationChannel.ONLINE_FORM))
            .registered(decision("CRG-2025-26", vote));
    story
        .on(MONDAY, story.criteria(ReviewKinds.PRACTICE_REVIEW, MONDAY, Answer.MET))
        .on(MONDAY, Story.completed("CRG-2025-26", Conclusion.PRACTICE_REVIEW));
    assertEquals(
        List.of(Stage.REFERRED, Stage.NOTIFIED, Stage.RAPID_REVIEW_COMPLETED), story.stages());
    assertTrue(story.may(StepKind.PRACTICE_REVIEW_INITIATED));
  }
}
