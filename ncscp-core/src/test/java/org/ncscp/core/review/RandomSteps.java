// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.CriterionId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.MethodId;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.TimetableStepId;

/**
 * Steps with good parts: what they say fits Nottingham's arrangements, the register of {@link
 * RandomCase} and, where it can, the case so far. Whether they are permitted is another question.
 */
final class RandomSteps {
  /** What stands in every text, so that a text that shows itself is found. */
  static final String MARKER = "zebra-marker";

  static final FreeText TEXT = FreeText.of("The " + MARKER + " as the file has it");
  static final LocalDate FAR = LocalDate.of(2031, 1, 31);

  /** Which rules may be departed from at which step. */
  static final Map<StepKind, List<LifeRule>> GATES =
      new EnumMap<>(
          Map.of(
              StepKind.REFERRAL_DECIDED, List.of(LifeRule.PARTNERS_DECIDE),
              StepKind.RAPID_REVIEW_COMPLETED, List.of(LifeRule.CRITERIA_REGARDED),
              StepKind.RECONSIDERED, List.of(LifeRule.RECONSIDERATION),
              StepKind.REPORT_COMPLETED, List.of(LifeRule.CONDUCT_OF_REVIEW),
              StepKind.REPORT_SIGNED_OFF, List.of(LifeRule.FAMILY_ENGAGEMENT),
              StepKind.REPORT_PUBLISHED,
                  List.of(LifeRule.FINDINGS_EXPLAINED, LifeRule.ADVANCE_COPY),
              StepKind.INFORMATION_PUBLISHED,
                  List.of(LifeRule.FINDINGS_EXPLAINED, LifeRule.ADVANCE_COPY),
              StepKind.REMOVED_FROM_WEBSITE, List.of(LifeRule.STAYS_AVAILABLE),
              StepKind.LEARNING_REVIEW_COMPLETED, List.of(LifeRule.LEARNING_REVIEW)));

  private final Random random;

  RandomSteps(Random random) {
    this.random = random;
  }

  /** Every way in which a step can go, as far as that decides what comes next. */
  static List<Optional<Enum<?>>> outcomes(StepKind kind) {
    Enum<?>[] values =
        switch (kind) {
          case REFERRAL_DECIDED -> Route.values();
          case COUNCIL_DECIDED -> CouncilFinding.values();
          case SENT -> Paper.values();
          case RAPID_REVIEW_COMPLETED -> Conclusion.values();
          case PANEL_ANSWERED -> PanelView.values();
          case RECONSIDERED -> Reconsideration.values();
          case PUBLICATION_DECIDED -> Publication.values();
          default -> new Enum<?>[0];
        };
    return values.length == 0
        ? List.of(Optional.empty())
        : Arrays.stream(values).<Optional<Enum<?>>>map(Optional::of).toList();
  }

  /** A step of the kind that goes that way, or one that goes somehow if no way is given. */
  Step step(StepKind kind, Optional<Enum<?>> outcome, List<KnownStep> known, LocalDate day) {
    Enum<?> way = outcome.or(() -> pick(outcomes(kind))).orElse(null);
    if (kind.plain()) {
      return new Occurred(kind);
    }
    return switch (kind) {
      case REFERRED -> new ConsiderationStep.Referred(Story.POLICE);
      case CRITERIA_CONSIDERED -> criteria(random.nextInt(4) != 0, day);
      case REFERRAL_DECIDED ->
          new ConsiderationStep.ReferralDecided(
              RandomCase.decision(
                  "notification-agreement", way == Route.NOT_AGREED ? "lost" : "carried"),
              (Route) way);
      case COUNCIL_DECIDED -> new ConsiderationStep.CouncilDecided((CouncilFinding) way);
      case FED_BACK -> new ConsiderationStep.FedBack(Story.POLICE);
      case NOTIFIED -> new NotificationStep.Notified(NotificationChannel.ONLINE_FORM);
      case PANEL_REFERENCE_GIVEN ->
          new NotificationStep.PanelReferenceGiven(PanelReference.of("P-2025-1"));
      case OTHER_AREA_TOLD ->
          new NotificationStep.OtherAreaTold(PartnershipId.of("nottinghamshire"));
      case SENT -> sent((Paper) way);
      case AGENCY_ASKED ->
          new RapidReviewStep.AgencyAsked(asked(known), Story.ICB, Optional.empty());
      case AGENCY_ANSWERED -> answered(known);
      case SAFETY_ACTION_TAKEN -> new RapidReviewStep.SafetyActionTaken(Story.COUNCIL);
      case TIMETABLE_STEP_DONE ->
          new RapidReviewStep.TimetableStepDone(TimetableStepId.of("first-meeting"));
      case RAPID_REVIEW_COMPLETED ->
          new RapidReviewStep.RapidReviewCompleted(
              RandomCase.decision("rapid-review-report", "carried"),
              (Conclusion) way,
              Set.of(RapidReviewContent.values()));
      case PANEL_ANSWERED -> new RapidReviewStep.PanelAnswered((PanelView) way);
      case RECONSIDERED ->
          new RapidReviewStep.Reconsidered(
              RandomCase.decision("review-criteria", "carried"), (Reconsideration) way, TEXT, TEXT);
      case LEARNING_REVIEW_BEGUN ->
          new LearningReviewStep.LearningReviewBegun(MethodId.of("agency-overviews-and-workshop"));
      case INVITED_BY_OTHER_AREA ->
          new LearningReviewStep.InvitedByOtherArea(
              PartnershipId.of("nottinghamshire"), ReviewKinds.PRACTICE_REVIEW);
      case NATIONAL_REVIEW_RECEIVED ->
          new LearningReviewStep.NationalReviewReceived(NationalReviewSort.NATIONAL);
      case FINDINGS_CONSIDERED ->
          new LearningReviewStep.FindingsConsidered(GroupId.of("case-review-group"));
      case DEPARTED -> departed();
      case DATE_CORRECTED, WITHDRAWN -> throw new IllegalArgumentException("not here: " + kind);
      default ->
          kind.compareTo(StepKind.RECOMMENDED) < 0
              ? practiceReview(kind, way, known, day)
              : improvement(kind, known);
    };
  }

  private RecordingStep.Departed departed() {
    StepKind kind = pick(List.copyOf(GATES.keySet()));
    return new RecordingStep.Departed(kind, pick(GATES.getOrDefault(kind, List.of())));
  }

  private PracticeReviewStep practiceReview(
      StepKind kind, Enum<?> way, List<KnownStep> known, LocalDate day) {
    return switch (kind) {
      case PRACTICE_REVIEW_INITIATED ->
          new PracticeReviewStep.PracticeReviewInitiated(
              RandomCase.decision("practice-review", "carried"));
      case REVIEWER_APPOINTED ->
          new PracticeReviewStep.ReviewerAppointed(PersonReference.of("P-001"));
      case PROCEEDINGS_BEGAN -> new PracticeReviewStep.ProceedingsBegan(Proceedings.CRIMINAL);
      case PROCEEDINGS_ENDED ->
          new PracticeReviewStep.ProceedingsEnded(one(StepKind.PROCEEDINGS_BEGAN, known));
      case REPORT_SIGNED_OFF ->
          new PracticeReviewStep.ReportSignedOff(
              RandomCase.decision("review-report-sign-off", "carried"));
      case DELAY_SOUGHT ->
          new PracticeReviewStep.DelaySought(BodyId.of("safeguarding-partners"), later(known));
      case DELAY_APPROVED ->
          new PracticeReviewStep.DelayApproved(
              one(StepKind.DELAY_SOUGHT, known),
              RandomCase.delay(day),
              later(known),
              Set.of(DelayCause.INQUEST));
      case DELAY_REFUSED ->
          new PracticeReviewStep.DelayRefused(
              one(StepKind.DELAY_SOUGHT, known), RandomCase.noDelay(day));
      case DELAY_TOLD ->
          new PracticeReviewStep.DelayTold(
              one(StepKind.DELAY_APPROVED, known),
              random.nextBoolean()
                  ? Set.of(Story.PANEL)
                  : Set.of(Story.PANEL, Story.SECRETARY_OF_STATE));
      case PUBLICATION_DECIDED ->
          new PracticeReviewStep.PublicationDecided(
              RandomCase.decision("non-publication", "carried"), (Publication) way);
      case PUBLICATION_PLANNED ->
          new PracticeReviewStep.PublicationPlanned(day.plusDays(random.nextInt(60)));
      case DEPOSITED -> new PracticeReviewStep.Deposited(random.nextBoolean());
      default -> throw new IllegalArgumentException("no parts are known of " + kind);
    };
  }

  private ImprovementStep improvement(StepKind kind, List<KnownStep> known) {
    String id = "x" + known.size() + "-" + random.nextInt(1000);
    ActionId action = pick(actions(known));
    return switch (kind) {
      case RECOMMENDED ->
          new ImprovementStep.Recommended(
              Recommendation.builder().id(RecommendationId.of(id)).text(TEXT).build());
      case ACTION_PLANNED ->
          new ImprovementStep.ActionPlanned(
              PlannedAction.builder()
                  .id(ActionId.of(id))
                  .answers(recommended(known))
                  .text(TEXT)
                  .owner(Story.COUNCIL)
                  .due(FAR)
                  .build());
      case ACTION_MOVED ->
          new ImprovementStep.ActionMoved(action, FAR.plusDays(random.nextInt(40)));
      case EVIDENCED ->
          new ImprovementStep.Evidenced(new EvidenceOfAction(action, EvidenceKind.POLICY, TEXT));
      case ACTION_COMPLETED -> new ImprovementStep.ActionCompleted(action);
      case ACTION_CANCELLED -> new ImprovementStep.ActionCancelled(action);
      case ASSURED ->
          new ImprovementStep.Assured(
              Assurance.builder()
                  .reference(AssuranceReference.of(id))
                  .addAction(action)
                  .method(AssuranceMethod.SURVEY)
                  .finding(AssuranceFinding.ASSURED)
                  .statement(TEXT)
                  .build());
      case IMPACT_STATED ->
          new ImprovementStep.ImpactStated(
              Impact.builder()
                  .id(ImpactId.of(id))
                  .addOf(action)
                  .finding(ImpactFinding.IMPROVED)
                  .statement(TEXT)
                  .build());
      default -> throw new IllegalArgumentException("no parts are known of " + kind);
    };
  }

  /** The criteria of a rapid review or of a practice review, now and then not all of them. */
  private ConsiderationStep.CriteriaConsidered criteria(boolean all, LocalDate day) {
    ReviewKindId review =
        random.nextBoolean() ? ReviewKinds.RAPID_REVIEW : ReviewKinds.PRACTICE_REVIEW;
    List<CriterionId> criteria = new ArrayList<>(RandomCase.CASEWORK.criteria(review, day));
    criteria.sort((one, other) -> one.value().compareTo(other.value()));
    int size = all ? criteria.size() : 1;
    return new ConsiderationStep.CriteriaConsidered(
        review,
        criteria.stream()
            .limit(size)
            .map(id -> new CriterionAnswer(id, pick(List.of(Answer.values())), TEXT))
            .toList());
  }

  private Sent sent(Paper paper) {
    List<BodyId> due = due(paper);
    if (due.size() > 1 && random.nextInt(3) == 0) {
      return new Sent(paper, Set.of(pick(due)));
    }
    return new Sent(paper, Set.copyOf(due));
  }

  /** Who is to receive a paper: rules.md 2A, A01 to A21. */
  static List<BodyId> due(Paper paper) {
    return switch (paper) {
      case NOTIFICATION_COPY -> List.of(Story.BUSINESS_OFFICE);
      case INCIDENT_REPORT -> List.of(BodyId.of("safeguarding-partners"));
      case LOOKED_AFTER_CHILD_DEATH, CARE_LEAVER_DEATH ->
          List.of(Story.SECRETARY_OF_STATE, Story.OFSTED);
      case RAPID_REVIEW, RECONSIDERATION_JUSTIFICATION -> List.of(Story.PANEL);
      case FINDINGS -> List.of(Story.FAMILY);
      case ADVANCE_COPY -> List.of(Story.PANEL, Story.SECRETARY_OF_STATE, Story.OFSTED);
      case NON_PUBLICATION_JUSTIFICATION -> List.of(Story.PANEL, Story.SECRETARY_OF_STATE);
    };
  }

  private ReviewKindId asked(List<KnownStep> known) {
    boolean learning = ids(StepKind.LEARNING_REVIEW_BEGUN, known).findAny().isPresent();
    boolean rapid = ids(StepKind.RAPID_REVIEW_COMPLETED, known).findAny().isEmpty();
    return learning && (!rapid || random.nextBoolean())
        ? ReviewKinds.LEARNING_REVIEW
        : ReviewKinds.RAPID_REVIEW;
  }

  private RapidReviewStep answered(List<KnownStep> known) {
    List<RapidReviewStep.AgencyAsked> asked =
        known.stream()
            .map(KnownStep::step)
            .filter(RapidReviewStep.AgencyAsked.class::isInstance)
            .map(RapidReviewStep.AgencyAsked.class::cast)
            .toList();
    ReviewKindId review = asked.isEmpty() ? ReviewKinds.RAPID_REVIEW : pick(asked).review();
    return new RapidReviewStep.AgencyAnswered(review, Story.ICB);
  }

  /** A last day that is later than any before it. */
  private static LocalDate later(List<KnownStep> known) {
    return FAR.plusDays(known.size());
  }

  private EventId one(StepKind kind, List<KnownStep> known) {
    List<EventId> ids = ids(kind, known).toList();
    return ids.isEmpty() ? EventId.of("nothing") : pick(ids);
  }

  private static Stream<EventId> ids(StepKind kind, List<KnownStep> known) {
    return known.stream()
        .filter(step -> step.event().kind() == kind)
        .map(step -> step.event().id());
  }

  private static List<ActionId> actions(List<KnownStep> known) {
    List<ActionId> actions =
        known.stream()
            .map(KnownStep::step)
            .filter(ImprovementStep.ActionPlanned.class::isInstance)
            .map(step -> ((ImprovementStep.ActionPlanned) step).action().id())
            .toList();
    return actions.isEmpty() ? List.of(ActionId.of("nothing")) : actions;
  }

  private Set<RecommendationId> recommended(List<KnownStep> known) {
    List<RecommendationId> all =
        known.stream()
            .map(KnownStep::step)
            .filter(ImprovementStep.Recommended.class::isInstance)
            .map(step -> ((ImprovementStep.Recommended) step).recommendation().id())
            .toList();
    return all.isEmpty() || random.nextBoolean() ? Set.of() : Set.of(pick(all));
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
