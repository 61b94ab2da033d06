// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.national.NationalRules.ACTION_CARRIED_OUT;
import static org.ncscp.core.national.NationalRules.SAFEGUARDING_PARTNERS_TOLD;
import static org.ncscp.core.nottingham.NottinghamRules.ADVANCE_COPY;
import static org.ncscp.core.nottingham.NottinghamRules.FINDINGS_EXPLAINED_BEFORE_PUBLICATION;
import static org.ncscp.core.nottingham.NottinghamRules.NOTIFICATION_COPIED_TO_BUSINESS_OFFICE;
import static org.ncscp.core.nottingham.NottinghamRules.PANEL_ANSWER;
import static org.ncscp.core.nottingham.NottinghamRules.PRACTICE_REVIEW_PUBLICATION;
import static org.ncscp.core.nottingham.NottinghamRules.RAPID_REVIEW;
import static org.ncscp.core.nottingham.NottinghamRules.RAPID_REVIEW_SENT_TO_PANEL;
import static org.ncscp.core.nottingham.NottinghamRules.REPORT_IN_NATIONAL_REPOSITORY;
import static org.ncscp.core.nottingham.NottinghamRules.REPORT_STAYS_PUBLIC;
import static org.ncscp.core.nottingham.NottinghamRules.SERIOUS_INCIDENT_NOTIFICATION;
import static org.ncscp.core.review.Story.assertRefused;
import static org.ncscp.core.review.Story.cited;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ncscp.core.action.ActionId;
import org.ncscp.core.action.Assurance;
import org.ncscp.core.action.AssuranceFinding;
import org.ncscp.core.action.AssuranceMethod;
import org.ncscp.core.action.AssuranceReference;
import org.ncscp.core.action.EvidenceKind;
import org.ncscp.core.action.EvidenceOfAction;
import org.ncscp.core.action.Impact;
import org.ncscp.core.action.ImpactFinding;
import org.ncscp.core.action.ImpactId;
import org.ncscp.core.action.PlannedAction;
import org.ncscp.core.action.Recommendation;
import org.ncscp.core.action.RecommendationId;
import org.ncscp.core.action.Trail;
import org.ncscp.core.national.NationalThemes;
import org.ncscp.core.nottingham.NottinghamOrganisations;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.PersonReference;

/**
 * A case from the incident to what changed, without a hitch but those that are refused on the way.
 * The bank holidays of 2025 are 18 and 21 April, 5 and 26 May, 25 August, 25 and 26 December.
 */
class PublishedReviewScenario {
  private static final FreeText MINUTES = FreeText.of("As the minutes say");

  /** Known on Monday 7 April 2025, notified on Thursday, with the Panel on Friday 2 May. */
  private static Story incident() {
    Story story = Story.of("EXAMPLE-2025-31");
    return story
        .on("2025-04-07", new ConsiderationStep.Referred(Story.POLICE))
        .on("2025-04-07", StepKind.COUNCIL_BECAME_AWARE)
        .on("2025-04-08", Story.sent(Paper.INCIDENT_REPORT, BodyId.of("safeguarding-partners")))
        .on("2025-04-09", story.criteria(ReviewKinds.RAPID_REVIEW, "2025-04-09", Answer.MET))
        .agreed("CRG-2025-31", "notification-agreement", "2025-04-09")
        .on("2025-04-09", new ConsiderationStep.ReferralDecided(cited("CRG-2025-31"), Route.NOTIFY))
        .on("2025-04-10", new NotificationStep.Notified(NotificationChannel.ONLINE_FORM))
        .on("2025-04-10", Story.sent(Paper.NOTIFICATION_COPY, Story.BUSINESS_OFFICE))
        .on("2025-04-10", new ConsiderationStep.FedBack(Story.POLICE));
  }

  private static Story rapidReview() {
    Story story = incident();
    return story
        .on("2025-04-11", new NotificationStep.PanelReferenceGiven(PanelReference.of("EXAMPLE-1")))
        .on(
            "2025-04-11",
            new NotificationStep.OtherAreaTold(PartnershipId.of("nottinghamshire-county")))
        .on("2025-04-11", new RapidReviewStep.SafetyActionTaken(Story.COUNCIL))
        .on("2025-04-11", asked(NottinghamOrganisations.NOTTINGHAM_UNIVERSITY_HOSPITALS))
        .on("2025-04-24", answered(NottinghamOrganisations.NOTTINGHAM_UNIVERSITY_HOSPITALS))
        .on("2025-04-29", StepKind.RAPID_REVIEW_MEETING_HELD);
  }

  private static Story practiceReview() {
    Story story = rapidReview();
    return story
        .on("2025-05-01", story.criteria(ReviewKinds.PRACTICE_REVIEW, "2025-05-01", Answer.MET))
        .agreed("CRG-2025-32", "rapid-review-report", "2025-05-01")
        .agreed("CRG-2025-33", "practice-review", "2025-05-01")
        .on("2025-05-01", Story.completed("CRG-2025-32", Conclusion.PRACTICE_REVIEW))
        .on("2025-05-01", new PracticeReviewStep.PracticeReviewInitiated(cited("CRG-2025-33")))
        .on("2025-05-02", Story.sent(Paper.RAPID_REVIEW, Story.PANEL))
        .on("2025-05-12", new RapidReviewStep.PanelAnswered(PanelView.AGREES));
  }

  private static Story signedOff() {
    return practiceReview()
        .on("2025-06-02", new PracticeReviewStep.ReviewerAppointed(PersonReference.of("EXAMPLE-R")))
        .on("2025-06-05", StepKind.TERMS_OF_REFERENCE_AGREED)
        .on("2025-06-05", StepKind.FAMILY_ENGAGEMENT_CONSIDERED)
        .on("2025-07-10", StepKind.FAMILY_CONTRIBUTED)
        .on("2025-07-31", StepKind.PROGRESS_MONITORED)
        .on("2025-08-01", StepKind.INFORMATION_REQUESTED_IN_WRITING)
        .on("2025-09-19", StepKind.REPORT_COMPLETED)
        .agreed("CRG-2025-39", "review-report-sign-off", "2025-09-29")
        .on("2025-09-29", new PracticeReviewStep.ReportSignedOff(cited("CRG-2025-39")));
  }

  private static Story published() {
    return signedOff()
        .on("2025-09-30", new PracticeReviewStep.PublicationPlanned(LocalDate.of(2025, 10, 23)))
        .on("2025-10-07", Story.sent(Paper.FINDINGS, Story.FAMILY))
        .on(
            "2025-10-13",
            Story.sent(Paper.ADVANCE_COPY, Story.PANEL, Story.SECRETARY_OF_STATE, Story.OFSTED))
        .on("2025-10-23", StepKind.REPORT_PUBLISHED)
        .on("2025-11-03", new PracticeReviewStep.Deposited(true));
  }

  private static Step asked(OrganisationId agency) {
    return new RapidReviewStep.AgencyAsked(
        ReviewKinds.RAPID_REVIEW, agency, Optional.of(LocalDate.of(2025, 4, 25)));
  }

  private static Step answered(OrganisationId agency) {
    return new RapidReviewStep.AgencyAnswered(ReviewKinds.RAPID_REVIEW, agency);
  }

  @Test
  @DisplayName("Notified on the third of five working days, and the rapid review begins with it")
  void notification() {
    Story story = incident();
    assertEquals(
        List.of(Stage.TO_BE_NOTIFIED, Stage.NOTIFIED, Stage.RAPID_REVIEW_UNDER_WAY),
        story.stages());
    // From Mon 7 April: Tue 8 (1), Wed 9, Thu 10, Fri 11 (4), Mon 14 April (5).
    assertEquals("RUNNING 2025-04-14", story.stood("2025-04-09", SERIOUS_INCIDENT_NOTIFICATION));
    assertEquals("MET 2025-04-14", story.stood("2025-04-10", SERIOUS_INCIDENT_NOTIFICATION));
    assertEquals("MET 2025-04-14", story.stood("2025-04-10", SAFEGUARDING_PARTNERS_TOLD));
    assertEquals(
        "MET 2025-04-10", story.stood("2025-04-10", NOTIFICATION_COPIED_TO_BUSINESS_OFFICE));
    // From Thu 10 April: 11 (1), 14-17 (5), 22-25 (9), 28-30 (12), 1-2 May (14), Tue 6 May (15).
    assertEquals("RUNNING 2025-05-06", story.stood("2025-04-10", RAPID_REVIEW));
    assertEquals(
        List.of(
            "referred -> referred",
            "council-became-aware -> council aware",
            "referral-decided notify -> agreed to notify",
            "referral-decided learning-review -> for a learning review",
            "referral-decided practice-review -> for a practice review",
            "referral-decided no-review -> no review",
            "referral-decided not-agreed -> partners not agreed",
            "criteria-found-not-met -> criteria later found not met"),
        story.leads());
  }

  @Test
  @DisplayName("A rapid review is not complete without the criteria, the facts, or a decision")
  void incompleteRapidReview() {
    Story story = rapidReview();
    assertRefused(
        story.refusal("2025-04-30", answered(NottinghamOrganisations.NOTTINGHAM_CITYCARE)),
        LifeRule.RAPID_REVIEW,
        "that nottingham-citycare was asked for the rapid-review");
    story.agreed("CRG-2025-32", "rapid-review-report", "2025-05-01");
    assertRefused(
        story.refusal("2025-05-01", Story.completed("CRG-2025-32", Conclusion.NEITHER)),
        LifeRule.CRITERIA_REGARDED);
    story.on(
        "2025-05-01", story.criteria(ReviewKinds.PRACTICE_REVIEW, "2025-05-01", Answer.NOT_MET));
    assertRefused(
        story.refusal(
            "2025-05-01",
            new RapidReviewStep.RapidReviewCompleted(
                cited("CRG-2025-32"),
                Conclusion.NEITHER,
                EnumSet.of(RapidReviewContent.FACTS, RapidReviewContent.NEXT_STEPS))),
        LifeRule.RAPID_REVIEW,
        "in the report also immediate action, the potential for improvements");
    assertRefused(
        story.refusal("2025-05-01", Story.completed("CRG-2025-31", Conclusion.NEITHER)),
        LifeRule.DECISION_REGISTERED,
        "a decision of the kind rapid-review-report or practice-review or review-criteria, and"
            + " CRG-2025-31 is of the kind notification-agreement");
    story.on("2025-05-01", Story.completed("CRG-2025-32", Conclusion.NEITHER));
    assertRefused(
        story.refusal(
            "2025-05-01", new PracticeReviewStep.PracticeReviewInitiated(cited("CRG-2025-32"))),
        LifeRule.PRACTICE_REVIEW_DECIDED);
  }

  @Test
  @DisplayName("The Panel has it on the day after, and answers on the tenth day")
  void rapidReviewSent() {
    Story story = practiceReview();
    assertEquals("MET 2025-05-06", story.stood("2025-05-01", RAPID_REVIEW));
    assertEquals("RUNNING 2025-05-02", story.stood("2025-05-01", RAPID_REVIEW_SENT_TO_PANEL));
    assertEquals("MET 2025-05-02", story.stood("2025-05-02", RAPID_REVIEW_SENT_TO_PANEL));
    assertEquals("RUNNING 2025-05-12", story.stood("2025-05-11", PANEL_ANSWER));
    assertEquals("MET 2025-05-12", story.stood("2025-05-12", PANEL_ANSWER));
    // Six months from Thursday 1 May: Saturday 1 November, which a period of the calendar may end
    // on.
    assertEquals("RUNNING 2025-11-01", story.stood("2025-05-01", PRACTICE_REVIEW_PUBLICATION));
    assertEquals(
        List.of(
            Stage.TO_BE_NOTIFIED,
            Stage.NOTIFIED,
            Stage.PANEL_AGREED,
            Stage.PRACTICE_REVIEW_UNDER_WAY),
        story.stages());
  }

  @Test
  @DisplayName("Nothing is signed off before it is considered how to engage the family")
  void familyFirst() {
    Story story =
        practiceReview()
            .on("2025-06-05", StepKind.TERMS_OF_REFERENCE_AGREED)
            .on("2025-09-19", StepKind.REPORT_COMPLETED)
            .agreed("CRG-2025-39", "review-report-sign-off", "2025-09-29");
    Step signedOff = new PracticeReviewStep.ReportSignedOff(cited("CRG-2025-39"));
    assertRefused(
        story.refusal("2025-09-29", signedOff),
        LifeRule.FAMILY_ENGAGEMENT,
        "first that it is considered how to engage the child and the family");
    story
        .on("2025-09-22", "2025-09-29", new Occurred(StepKind.FAMILY_ENGAGEMENT_CONSIDERED))
        .on("2025-09-29", signedOff);
    assertTrue(story.stages().contains(Stage.REPORT_SIGNED_OFF));
  }

  @Test
  @DisplayName(
      "Nothing is published before the family and those who receive advance copies know it")
  void beforePublication() {
    Story story =
        signedOff()
            .on(
                "2025-09-30",
                new PracticeReviewStep.PublicationPlanned(LocalDate.of(2025, 10, 23)));
    // Back from Thu 23 October: 22 (1), 21, 20, 17 (4), 16, 15, Tue 14 October (7).
    assertEquals("RUNNING 2025-10-14", story.stood("2025-09-30", ADVANCE_COPY));
    assertEquals(
        "RUNNING 2025-10-22", story.stood("2025-09-30", FINDINGS_EXPLAINED_BEFORE_PUBLICATION));
    assertRefused(
        story.refusal("2025-10-01", StepKind.REPORT_PUBLISHED), LifeRule.FINDINGS_EXPLAINED);
    story
        .on("2025-10-07", Story.sent(Paper.FINDINGS, Story.FAMILY))
        .on("2025-10-13", Story.sent(Paper.ADVANCE_COPY, Story.PANEL, Story.SECRETARY_OF_STATE));
    assertRefused(story.refusal("2025-10-14", StepKind.REPORT_PUBLISHED), LifeRule.ADVANCE_COPY);
    // Ofsted has it a working day late: so is the copy.
    story.on("2025-10-15", Story.sent(Paper.ADVANCE_COPY, Story.OFSTED));
    assertEquals("RUNNING 2025-10-14", story.stood("2025-10-14", ADVANCE_COPY));
    assertEquals("MET_LATE 2025-10-14", story.stood("2025-10-15", ADVANCE_COPY));
    assertTrue(story.may(StepKind.REPORT_PUBLISHED));
  }

  @Test
  @DisplayName("Published in time, a year on the website, and on request thereafter")
  void publication() {
    Story story = published();
    assertEquals("MET 2025-10-14", story.stood("2025-10-23", ADVANCE_COPY));
    assertEquals(
        "MET 2025-10-22", story.stood("2025-10-23", FINDINGS_EXPLAINED_BEFORE_PUBLICATION));
    assertEquals("MET 2025-11-01", story.stood("2025-10-23", PRACTICE_REVIEW_PUBLICATION));
    // A year from 23 October 2025; five from the deposit of 3 November 2025.
    assertEquals("RUNNING 2026-10-23", story.stood("2026-10-23", REPORT_STAYS_PUBLIC));
    assertEquals("MET 2026-10-23", story.stood("2026-10-24", REPORT_STAYS_PUBLIC));
    assertEquals("RUNNING 2030-11-03", story.stood("2026-10-24", REPORT_IN_NATIONAL_REPOSITORY));
    assertRefused(
        story.refusal("2026-10-24", StepKind.PROVIDED_ON_REQUEST),
        LifeRule.STAYS_AVAILABLE,
        "first that it is taken off the website");
    story
        .on("2026-10-26", StepKind.REMOVED_FROM_WEBSITE)
        .on("2026-11-16", StepKind.PROVIDED_ON_REQUEST)
        .on("2026-11-20", StepKind.PROVIDED_ON_REQUEST);
    assertEquals(
        List.of(Stage.TO_BE_NOTIFIED, Stage.NOTIFIED, Stage.PANEL_AGREED, Stage.REPORT_PUBLISHED),
        story.stages());
    assertFalse(story.may(StepKind.REPORT_PUBLISHED));
    // What was known at Easter: a rapid review under way, and nothing of a practice review.
    assertEquals(
        List.of(Stage.TO_BE_NOTIFIED, Stage.NOTIFIED, Stage.RAPID_REVIEW_UNDER_WAY),
        story.stagesKnown("2025-04-20"));
    assertEquals("", story.stood("2025-04-20", PRACTICE_REVIEW_PUBLICATION));
  }

  @Test
  @DisplayName("From a SMART recommendation to an audit and what changed, and all the way back")
  void improvement() {
    RecommendationId clinics = RecommendationId.of("missed-clinics");
    ActionId pathway = ActionId.of("pathway");
    Recommendation recommendation =
        Recommendation.builder()
            .id(clinics)
            .text(MINUTES)
            .addAddressedTo(NottinghamOrganisations.NOTTINGHAM_UNIVERSITY_HOSPITALS)
            .measure(MINUTES)
            .addAgreedBy(NottinghamOrganisations.NOTTINGHAM_UNIVERSITY_HOSPITALS)
            .relevance(MINUTES)
            .addThemes(NationalThemes.WAS_NOT_BROUGHT)
            .by(LocalDate.of(2026, 1, 30))
            .build();
    PlannedAction action =
        PlannedAction.builder()
            .id(pathway)
            .addAnswers(clinics)
            .text(MINUTES)
            .owner(NottinghamOrganisations.NOTTINGHAM_UNIVERSITY_HOSPITALS)
            .due(LocalDate.of(2025, 12, 19))
            .build();
    AssuranceReference audit = AssuranceReference.of("AUDIT-2026-2");
    ImpactId seen = ImpactId.of("children-are-seen");
    Story story = published();
    Impact impact =
        Impact.builder()
            .id(seen)
            .addOf(pathway)
            .addRestsOn(audit)
            .finding(ImpactFinding.IMPROVED)
            .statement(MINUTES)
            .addThemes(NationalThemes.WAS_NOT_BROUGHT)
            .build();
    assertRefused(
        story.refusal("2025-11-04", new ImprovementStep.ActionPlanned(action)),
        LifeRule.PRACTICE_IMPROVEMENT,
        "first the recommendation missed-clinics");
    story
        .on("2025-09-29", "2025-11-04", new ImprovementStep.Recommended(recommendation))
        .on("2025-11-04", new ImprovementStep.ActionPlanned(action));
    assertEquals("RUNNING 2025-12-19", story.stood("2025-11-04", ACTION_CARRIED_OUT));
    story.on("2025-12-15", new ImprovementStep.ActionMoved(pathway, LocalDate.of(2026, 1, 30)));
    assertEquals("RUNNING 2025-12-19", story.stood("2025-12-14", ACTION_CARRIED_OUT));
    assertEquals("RUNNING 2026-01-30", story.stood("2025-12-15", ACTION_CARRIED_OUT));
    assertRefused(
        story.refusal("2026-01-29", new ImprovementStep.ImpactStated(impact)),
        LifeRule.PRACTICE_IMPROVEMENT,
        "first the assurance AUDIT-2026-2");
    story
        .on(
            "2026-01-28",
            new ImprovementStep.Evidenced(
                new EvidenceOfAction(pathway, EvidenceKind.POLICY, MINUTES)))
        .on("2026-01-30", new ImprovementStep.ActionCompleted(pathway))
        .on(
            "2026-05-15",
            new ImprovementStep.Assured(
                Assurance.builder()
                    .reference(audit)
                    .addActions(pathway)
                    .method(AssuranceMethod.AUDIT)
                    .finding(AssuranceFinding.ASSURED)
                    .statement(MINUTES)
                    .build()))
        .on("2026-06-30", new ImprovementStep.ImpactStated(impact));
    assertEquals("MET 2026-01-30", story.stood("2026-06-30", ACTION_CARRIED_OUT));
    WayBack way = story.told().backFrom(seen);
    assertEquals(
        List.of(
            Stage.REFERRED,
            Stage.COUNCIL_AWARE,
            Stage.TO_BE_NOTIFIED,
            Stage.NOTIFIED,
            Stage.RAPID_REVIEW_UNDER_WAY,
            Stage.RAPID_REVIEW_COMPLETED,
            Stage.PRACTICE_REVIEW_UNDER_WAY,
            Stage.WITH_PANEL,
            Stage.PANEL_AGREED,
            Stage.REPORT_COMPLETED,
            Stage.REPORT_SIGNED_OFF),
        way.stages().stream().map(StageReached::stage).toList());
    assertEquals(
        LocalDate.of(2025, 4, 7), way.stages().get(0).by().day(), "the day of the referral");
    Trail back = way.learning();
    assertEquals("EXAMPLE-2025-31", back.reference().value());
    assertEquals(List.of(recommendation), back.recommendations());
    assertEquals(Optional.of(LocalDate.of(2026, 1, 30)), back.actions().get(0).completedOn());
    assertEquals(1, back.actions().get(0).evidence().size());
    assertEquals(audit, back.assurances().get(0).reference());
    assertEquals(List.of(), story.told().learning().gaps());
    assertEquals(Set.of(), recommendation.missing());
  }
}
