// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.MethodId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.TimetableStepId;
import org.ncscp.core.register.Decision;
import org.ncscp.core.register.Register;
import org.ncscp.core.register.RegisterContent;
import org.ncscp.core.review.LifeOfACase.Transition;

/** The facts that steps state for the deadlines, found by letting an event of each state them. */
final class StatedFacts {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 6);
  private static final Instant DECIDED = Instant.parse("2025-10-06T16:00:00Z");
  private static final DecisionReference DECISION = DecisionReference.of("SLG-2025-40");
  private static final FreeText TEXT = FreeText.of("As the file says");
  private static final PartnershipId COUNTY = PartnershipId.of("nottinghamshire");
  private static final ActionId ACTION = ActionId.of("a1");

  private static final EventId SOUGHT = EventId.of("e2");
  private static final EventId APPROVED = EventId.of("e3");
  private static final List<Step> BEFORE =
      List.of(
          new PracticeReviewStep.PracticeReviewInitiated(DECISION),
          new PracticeReviewStep.DelaySought(BodyId.of("case-review-group"), DAY),
          approved());

  private final Casework casework;

  StatedFacts() {
    Decision decision =
        Decision.builder()
            .reference(DECISION)
            .decidedOn(DAY)
            .by(GroupId.of("strategic-leadership-group"))
            .text(TEXT)
            .build();
    casework =
        Casework.of(
            NottinghamCity.arrangements(),
            Register.empty().append(new RegisterContent.Decided(decision), DECIDED));
  }

  /** The kinds of fact, in words that files use; empty if there are none. */
  String of(Transition transition) {
    List<CaseEvent> events = new ArrayList<>();
    BEFORE.forEach(step -> events.add(event(events.size() + 1, step)));
    CaseEvent event = event(events.size() + 1, step(transition));
    events.add(event);
    return new CaseFacts(casework, events)
        .list().stream()
            .filter(fact -> isOf(event.id(), fact.id()))
            .map(StatedFacts::inWords)
            .distinct()
            .collect(joining(", "));
  }

  private static boolean isOf(EventId event, FactId fact) {
    return fact.value().equals(event.value()) || fact.value().startsWith(event.value() + ".");
  }

  private static String inWords(Fact fact) {
    if (fact instanceof Fact.Happened happened) {
      return "`" + happened.kind() + "`";
    }
    return fact instanceof Fact.ExtensionRequested
        ? "more time requested"
        : fact instanceof Fact.ExtensionGranted
            ? "more time granted"
            : fact instanceof Fact.ExtensionRefused ? "more time refused" : "told";
  }

  private static CaseEvent event(int number, Step step) {
    return CaseEvent.on(DAY, EventId.of("e" + number), step, DECIDED.plusSeconds(number))
        .noting(TEXT);
  }

  private static PracticeReviewStep.DelayApproved approved() {
    return new PracticeReviewStep.DelayApproved(
        SOUGHT, DECISION, DAY.plusMonths(3), Set.of(DelayCause.CRIMINAL_INVESTIGATION));
  }

  private Step step(Transition transition) {
    StepKind kind = transition.step();
    if (kind.plain()) {
      return new Occurred(kind);
    }
    if (kind == StepKind.SENT) {
      return sent((Paper) transition.outcome().orElseThrow());
    }
    if (kind.compareTo(StepKind.RECOMMENDED) >= 0) {
      return improvement(kind);
    }
    return kind.compareTo(StepKind.PRACTICE_REVIEW_INITIATED) >= 0
        ? review(kind, transition.outcome())
        : rapidReview(kind, transition.outcome());
  }

  private Step rapidReview(StepKind kind, Optional<Enum<?>> way) {
    return switch (kind) {
      case REFERRED -> new ConsiderationStep.Referred(Story.POLICE);
      case CRITERIA_CONSIDERED ->
          Story.of("EXAMPLE-2025-09")
              .criteria(ReviewKinds.RAPID_REVIEW, DAY.toString(), Answer.MET);
      case REFERRAL_DECIDED ->
          new ConsiderationStep.ReferralDecided(DECISION, (Route) way.orElseThrow());
      case COUNCIL_DECIDED ->
          new ConsiderationStep.CouncilDecided((CouncilFinding) way.orElseThrow());
      case FED_BACK -> new ConsiderationStep.FedBack(Story.POLICE);
      case NOTIFIED -> new NotificationStep.Notified(NotificationChannel.ONLINE_FORM);
      case PANEL_REFERENCE_GIVEN ->
          new NotificationStep.PanelReferenceGiven(PanelReference.of("EXAMPLE-P1"));
      case OTHER_AREA_TOLD -> new NotificationStep.OtherAreaTold(COUNTY);
      case AGENCY_ASKED ->
          new RapidReviewStep.AgencyAsked(ReviewKinds.RAPID_REVIEW, Story.POLICE, Optional.empty());
      case AGENCY_ANSWERED ->
          new RapidReviewStep.AgencyAnswered(ReviewKinds.RAPID_REVIEW, Story.POLICE);
      case SAFETY_ACTION_TAKEN -> new RapidReviewStep.SafetyActionTaken(Story.POLICE);
      case TIMETABLE_STEP_DONE ->
          new RapidReviewStep.TimetableStepDone(TimetableStepId.of("agencies-asked"));
      case RAPID_REVIEW_COMPLETED -> Story.completed(DECISION.value(), Conclusion.NEITHER);
      case PANEL_ANSWERED -> new RapidReviewStep.PanelAnswered((PanelView) way.orElseThrow());
      case RECONSIDERED ->
          new RapidReviewStep.Reconsidered(DECISION, Reconsideration.ADHERED, TEXT, TEXT);
      default -> throw new AssertionError("no example of " + kind);
    };
  }

  private static Step review(StepKind kind, Optional<Enum<?>> way) {
    return switch (kind) {
      case PRACTICE_REVIEW_INITIATED -> BEFORE.get(0);
      case REVIEWER_APPOINTED ->
          new PracticeReviewStep.ReviewerAppointed(PersonReference.of("EXAMPLE-P1"));
      case PROCEEDINGS_BEGAN -> new PracticeReviewStep.ProceedingsBegan(Proceedings.CORONIAL);
      case PROCEEDINGS_ENDED -> new PracticeReviewStep.ProceedingsEnded(EventId.of("e1"));
      case REPORT_SIGNED_OFF -> new PracticeReviewStep.ReportSignedOff(DECISION);
      case DELAY_SOUGHT -> BEFORE.get(1);
      case DELAY_APPROVED -> BEFORE.get(2);
      case DELAY_REFUSED -> new PracticeReviewStep.DelayRefused(SOUGHT, DECISION);
      case DELAY_TOLD -> new PracticeReviewStep.DelayTold(APPROVED, Set.of(Story.PANEL));
      case PUBLICATION_DECIDED ->
          new PracticeReviewStep.PublicationDecided(DECISION, (Publication) way.orElseThrow());
      case PUBLICATION_PLANNED -> new PracticeReviewStep.PublicationPlanned(DAY);
      case DEPOSITED -> new PracticeReviewStep.Deposited(true);
      case LEARNING_REVIEW_BEGUN -> new LearningReviewStep.LearningReviewBegun(MethodId.of("any"));
      case INVITED_BY_OTHER_AREA ->
          new LearningReviewStep.InvitedByOtherArea(COUNTY, ReviewKinds.RAPID_REVIEW);
      case NATIONAL_REVIEW_RECEIVED ->
          new LearningReviewStep.NationalReviewReceived(NationalReviewSort.THEMATIC);
      case FINDINGS_CONSIDERED ->
          new LearningReviewStep.FindingsConsidered(GroupId.of("case-review-group"));
      default -> throw new AssertionError("no example of " + kind);
    };
  }

  private static Step improvement(StepKind kind) {
    return switch (kind) {
      case RECOMMENDED -> new ImprovementStep.Recommended(recommendation());
      case ACTION_PLANNED -> new ImprovementStep.ActionPlanned(action());
      case ACTION_MOVED -> new ImprovementStep.ActionMoved(ACTION, DAY);
      case EVIDENCED ->
          new ImprovementStep.Evidenced(new EvidenceOfAction(ACTION, EvidenceKind.DOCUMENT, TEXT));
      case ACTION_COMPLETED -> new ImprovementStep.ActionCompleted(ACTION);
      case ACTION_CANCELLED -> new ImprovementStep.ActionCancelled(ACTION);
      case ASSURED ->
          new ImprovementStep.Assured(
              Assurance.builder()
                  .reference(AssuranceReference.of("EXAMPLE-A1"))
                  .addAction(ACTION)
                  .method(AssuranceMethod.AUDIT)
                  .finding(AssuranceFinding.ASSURED)
                  .statement(TEXT)
                  .build());
      case IMPACT_STATED ->
          new ImprovementStep.ImpactStated(
              Impact.builder()
                  .id(ImpactId.of("i1"))
                  .addOf(ACTION)
                  .finding(ImpactFinding.IMPROVED)
                  .statement(TEXT)
                  .build());
      case DEPARTED -> new RecordingStep.Departed(StepKind.REPORT_PUBLISHED, LifeRule.ADVANCE_COPY);
      default -> throw new AssertionError("no example of " + kind);
    };
  }

  private static Recommendation recommendation() {
    return Recommendation.builder()
        .id(RecommendationId.of("r1"))
        .text(TEXT)
        .addAddressedTo(Story.POLICE)
        .build();
  }

  private Sent sent(Paper paper) {
    Set<BodyId> to = new LinkedHashSet<>(casework.recipients(paper, DAY));
    to.add(Story.PANEL);
    return new Sent(paper, to);
  }

  private static PlannedAction action() {
    return PlannedAction.builder()
        .id(ACTION)
        .addAnswer(RecommendationId.of("r1"))
        .text(TEXT)
        .owner(Story.POLICE)
        .due(DAY.plusMonths(6))
        .build();
  }
}
