// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import org.ncscp.core.action.RegisteredAction;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.CriterionId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.MethodId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.reference.TimetableStepId;
import org.ncscp.core.register.ActionLetter;

/** Every kind of step as all-kinds.jsonl has it, which a Python program wrote. */
class CaseLineTest {
  private static final OrganisationId POLICE = OrganisationId.of("police");
  private static final ReviewKindId RAPID = ReviewKindId.of("rapid-review");
  private static final DecisionReference SLG_1 = DecisionReference.of("SLG-1");
  private static final EventId E3 = EventId.of("e3");
  private static final ActionId A1 = ActionId.of("a1");
  private static final LocalDate DAY = LocalDate.parse("2025-12-01");
  private static final LocalDate JANUARY = LocalDate.parse("2026-01-31");

  private static List<Step> everyStep() {
    List<Step> steps = new ArrayList<>();
    steps.addAll(ofConsideration());
    steps.addAll(ofPracticeReview());
    steps.addAll(ofLearning());
    for (StepKind kind : StepKind.values()) {
      if (kind.plain()) {
        steps.add(new Occurred(kind));
      }
    }
    return steps;
  }

  private static List<Step> ofConsideration() {
    return List.of(
        new ConsiderationStep.Referred(POLICE),
        new ConsiderationStep.CriteriaConsidered(
            RAPID,
            List.of(
                new CriterionAnswer(CriterionId.of("b"), Answer.NOT_MET, text("Because")),
                new CriterionAnswer(CriterionId.of("a"), Answer.NOT_KNOWN, text("Why not")))),
        new ConsiderationStep.ReferralDecided(SLG_1, Route.LEARNING_REVIEW),
        new ConsiderationStep.CouncilDecided(CouncilFinding.CRITERIA_NOT_MET),
        new ConsiderationStep.FedBack(POLICE),
        new NotificationStep.Notified(NotificationChannel.ONLINE_FORM),
        new NotificationStep.PanelReferenceGiven(PanelReference.of("002971")),
        new NotificationStep.OtherAreaTold(PartnershipId.of("derby")),
        Story.sent(Paper.ADVANCE_COPY, BodyId.of("panel"), BodyId.of("ofsted")),
        new RapidReviewStep.AgencyAsked(RAPID, POLICE, Optional.of(LocalDate.parse("2025-05-09"))),
        new RapidReviewStep.AgencyAsked(RAPID, POLICE, Optional.empty()),
        new RapidReviewStep.AgencyAnswered(RAPID, POLICE),
        new RapidReviewStep.SafetyActionTaken(PostId.of("chief-nurse")),
        new RapidReviewStep.SafetyActionTaken(OrganisationId.of("chief-nurse")),
        new RapidReviewStep.SafetyActionTaken(GroupId.of("chief-nurse")),
        new RapidReviewStep.TimetableStepDone(TimetableStepId.of("scoping")),
        new RapidReviewStep.RapidReviewCompleted(
            SLG_1,
            Conclusion.NEITHER,
            Set.of(RapidReviewContent.NEXT_STEPS, RapidReviewContent.FACTS)),
        new RapidReviewStep.RapidReviewCompleted(SLG_1, Conclusion.PRACTICE_REVIEW, Set.of()),
        new RapidReviewStep.PanelAnswered(PanelView.DISAGREES),
        new RapidReviewStep.Reconsidered(SLG_1, Reconsideration.ADHERED, text("Do"), text("Done")));
  }

  private static List<Step> ofPracticeReview() {
    return List.of(
        new PracticeReviewStep.PracticeReviewInitiated(SLG_1),
        new PracticeReviewStep.ReviewerAppointed(PersonReference.of("P-001")),
        new PracticeReviewStep.ProceedingsBegan(Proceedings.FAMILY_COURT),
        new PracticeReviewStep.ProceedingsEnded(E3),
        new PracticeReviewStep.ReportSignedOff(SLG_1),
        new PracticeReviewStep.DelaySought(BodyId.of("business-office"), DAY),
        new PracticeReviewStep.DelayApproved(
            E3, SLG_1, DAY, Set.of(DelayCause.INQUEST, DelayCause.CRIMINAL_INVESTIGATION)),
        new PracticeReviewStep.DelayRefused(E3, SLG_1),
        new PracticeReviewStep.DelayTold(E3, Set.of(BodyId.of("panel"))),
        new PracticeReviewStep.PublicationDecided(
            SLG_1, Publication.INFORMATION_ABOUT_IMPROVEMENTS),
        new PracticeReviewStep.PublicationPlanned(DAY),
        new PracticeReviewStep.Deposited(true),
        new PracticeReviewStep.Deposited(false),
        new LearningReviewStep.LearningReviewBegun(MethodId.of("appreciative")),
        new LearningReviewStep.InvitedByOtherArea(
            PartnershipId.of("derby"), ReviewKindId.of("practice-review")),
        new LearningReviewStep.NationalReviewReceived(NationalReviewSort.ANNUAL_REPORT),
        new LearningReviewStep.FindingsConsidered(GroupId.of("leaders")));
  }

  private static List<Step> ofLearning() {
    return List.of(
        new ImprovementStep.Recommended(
            Recommendation.builder()
                .id(RecommendationId.of("r1"))
                .text(text("Listen"))
                .addAddressedTo(OrganisationId.of("c"), PostId.of("b"), GroupId.of("a"))
                .measure(text("Count"))
                .addAgreedBy(POLICE, OrganisationId.of("icb"))
                .relevance(text("Much"))
                .by(JANUARY)
                .addThemes(ThemeId.of("voice"), ThemeId.of("neglect"))
                .build()),
        new ImprovementStep.Recommended(
            Recommendation.builder().id(RecommendationId.of("r1")).text(text("Listen")).build()),
        new ImprovementStep.ActionPlanned(
            PlannedAction.builder()
                .id(A1)
                .addAnswers(RecommendationId.of("r2"), RecommendationId.of("r1"))
                .text(text("Ask"))
                .owner(POLICE)
                .post(PostId.of("chief-nurse"))
                .due(JANUARY)
                .build()),
        new ImprovementStep.ActionPlanned(
            PlannedAction.builder()
                .id(A1)
                .registered(new RegisteredAction(SLG_1, ActionLetter.of("b")))
                .owner(POLICE)
                .due(JANUARY)
                .build()),
        new ImprovementStep.ActionMoved(A1, LocalDate.parse("2026-02-28")),
        new ImprovementStep.Evidenced(
            new EvidenceOfAction(A1, EvidenceKind.TRAINING_RECORD, text("A list"))),
        new ImprovementStep.ActionCompleted(A1),
        new ImprovementStep.ActionCancelled(A1),
        new ImprovementStep.Assured(
            Assurance.builder()
                .reference(AssuranceReference.of("AU-1"))
                .addActions(ActionId.of("a2"), A1)
                .method(AssuranceMethod.FEEDBACK_OF_FAMILIES)
                .finding(AssuranceFinding.PARTLY_ASSURED)
                .statement(text("Half"))
                .build()),
        new ImprovementStep.ImpactStated(
            impact()
                .finding(ImpactFinding.NO_CHANGE_YET)
                .addRestsOn(AssuranceReference.of("AU-1"))
                .addThemes(ThemeId.of("voice"))
                .build()),
        new ImprovementStep.ImpactStated(impact().finding(ImpactFinding.WORSE).build()),
        new RecordingStep.Departed(StepKind.REPORT_PUBLISHED, LifeRule.SIGNED_OFF),
        new RecordingStep.DateCorrected(E3, Moment.on(LocalDate.parse("2025-03-31"))),
        new RecordingStep.DateCorrected(E3, Moment.at(Instant.parse("2025-03-30T00:59:59Z"))),
        new RecordingStep.Withdrawn(E3));
  }

  private static Impact.Builder impact() {
    return Impact.builder().id(ImpactId.of("i1")).addOf(A1).statement(text("None"));
  }

  private static FreeText text(String text) {
    return FreeText.of(text);
  }

  @Test
  void everyKind_standsAsAnotherProgramWroteIt() throws IOException {
    CaseLines lines =
        new CaseLines(new ByteArrayInputStream(CaseFiles.resource("all-kinds.jsonl")));
    EnumSet<StepKind> missing = EnumSet.allOf(StepKind.class);
    List<String> written =
        new String(CaseFiles.resource("all-kinds.jsonl"), UTF_8).lines().toList();
    int number = 0;
    for (Step step : everyStep()) {
      CaseLine.OfEvent line = lines.next();
      assertNotNull(line);
      assertEquals(step, line.event().step());
      CaseEvent event =
          CaseFiles.event("e" + (number + 1), "2025-12-31", "2026-01-01T09:00:00Z", step);
      String text = new CaseLine.OfEvent(line.reference(), number + 1, event).text();
      assertTrue(written.get(number).endsWith("\"event\":" + text + "}"), text);
      missing.remove(step.kind());
      number++;
    }
    assertNull(lines.next());
    lines.requireNoMore();
    assertEquals(EnumSet.noneOf(StepKind.class), missing);
  }

  @Test
  void anyEvent_isReadAsItWasWritten() {
    AnyStep any = new AnyStep(new Random(6));
    for (int time = 0; time < 100; time++) {
      for (StepKind kind : StepKind.values()) {
        CaseLine.OfEvent line = new CaseLine.OfEvent(CaseFiles.ONE, 1 + time, any.event(kind));
        String whole = CaseLineForm.before(line, "0".repeat(64)) + line.text() + "}";
        CaseLine read = CaseLineForm.read(whole, Optional.empty());
        assertEquals(line, read);
        assertEquals(line.text(), read.text());
        assertEquals(kind, line.event().kind());
      }
    }
  }
}
