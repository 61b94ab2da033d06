// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.ncscp.core.action.RegisteredAction;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.reference.ActionOwner;
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

/** A step of any kind, and an event of it, with every part now there and now not. */
final class AnyStep {
  private static final List<String> TEXTS =
      List.of(
          "As the file says",
          "\"quoted\" \\ / \b\t\n\f\r\u0001\u007f",
          "é – 日本 \uD83D\uDE00",
          "{}[],:");

  private final Random random;

  AnyStep(Random random) {
    this.random = random;
  }

  CaseEvent event(StepKind kind) {
    Instant recordedAt = Instant.parse("2026-01-01T09:00:00Z").plusNanos(random.nextInt(2_000));
    Optional<FreeText> note = maybe(this::text);
    return new CaseEvent(
        EventId.of("e" + random.nextInt(99)), moment(), recordedAt, step(kind), note);
  }

  Step step(StepKind kind) {
    if (kind.plain()) {
      return new Occurred(kind);
    }
    return switch (kind) {
      case REFERRED -> new ConsiderationStep.Referred(organisation());
      case CRITERIA_CONSIDERED -> new ConsiderationStep.CriteriaConsidered(review(), answers());
      case REFERRAL_DECIDED ->
          new ConsiderationStep.ReferralDecided(decision(), one(Route.values()));
      case COUNCIL_DECIDED -> new ConsiderationStep.CouncilDecided(one(CouncilFinding.values()));
      case FED_BACK -> new ConsiderationStep.FedBack(organisation());
      case NOTIFIED -> new NotificationStep.Notified(one(NotificationChannel.values()));
      case PANEL_REFERENCE_GIVEN ->
          new NotificationStep.PanelReferenceGiven(PanelReference.of("00" + random.nextInt(99)));
      case OTHER_AREA_TOLD -> new NotificationStep.OtherAreaTold(area());
      case SENT -> new Sent(one(Paper.values()), some(1, BodyId::of));
      case AGENCY_ASKED ->
          new RapidReviewStep.AgencyAsked(review(), organisation(), maybe(this::day));
      case AGENCY_ANSWERED -> new RapidReviewStep.AgencyAnswered(review(), organisation());
      case SAFETY_ACTION_TAKEN -> new RapidReviewStep.SafetyActionTaken(owner(word()));
      case TIMETABLE_STEP_DONE -> new RapidReviewStep.TimetableStepDone(TimetableStepId.of(word()));
      case RAPID_REVIEW_COMPLETED ->
          new RapidReviewStep.RapidReviewCompleted(
              decision(), one(Conclusion.values()), someOf(0, RapidReviewContent.values()));
      case PANEL_ANSWERED -> new RapidReviewStep.PanelAnswered(one(PanelView.values()));
      case RECONSIDERED ->
          new RapidReviewStep.Reconsidered(
              decision(), one(Reconsideration.values()), text(), text());
      case LEARNING_REVIEW_BEGUN -> new LearningReviewStep.LearningReviewBegun(MethodId.of(word()));
      case INVITED_BY_OTHER_AREA -> new LearningReviewStep.InvitedByOtherArea(area(), review());
      case NATIONAL_REVIEW_RECEIVED ->
          new LearningReviewStep.NationalReviewReceived(one(NationalReviewSort.values()));
      case FINDINGS_CONSIDERED -> new LearningReviewStep.FindingsConsidered(GroupId.of(word()));
      case RECOMMENDED -> new ImprovementStep.Recommended(recommendation());
      case ACTION_PLANNED -> new ImprovementStep.ActionPlanned(planned());
      case ACTION_MOVED -> new ImprovementStep.ActionMoved(action(), day());
      case EVIDENCED ->
          new ImprovementStep.Evidenced(
              new EvidenceOfAction(action(), one(EvidenceKind.values()), text()));
      case ACTION_COMPLETED -> new ImprovementStep.ActionCompleted(action());
      case ACTION_CANCELLED -> new ImprovementStep.ActionCancelled(action());
      case ASSURED -> new ImprovementStep.Assured(assurance());
      case IMPACT_STATED -> new ImprovementStep.ImpactStated(impact());
      case DEPARTED -> new RecordingStep.Departed(one(StepKind.values()), one(LifeRule.values()));
      case DATE_CORRECTED -> new RecordingStep.DateCorrected(EventId.of("e7"), moment());
      case WITHDRAWN -> new RecordingStep.Withdrawn(EventId.of("e7"));
      default -> ofPracticeReview(kind);
    };
  }

  private Step ofPracticeReview(StepKind kind) {
    return switch (kind) {
      case PRACTICE_REVIEW_INITIATED -> new PracticeReviewStep.PracticeReviewInitiated(decision());
      case REVIEWER_APPOINTED ->
          new PracticeReviewStep.ReviewerAppointed(PersonReference.of("P-00" + random.nextInt(9)));
      case PROCEEDINGS_BEGAN -> new PracticeReviewStep.ProceedingsBegan(one(Proceedings.values()));
      case PROCEEDINGS_ENDED -> new PracticeReviewStep.ProceedingsEnded(EventId.of("e7"));
      case REPORT_SIGNED_OFF -> new PracticeReviewStep.ReportSignedOff(decision());
      case PUBLICATION_PLANNED -> new PracticeReviewStep.PublicationPlanned(day());
      case DELAY_SOUGHT -> new PracticeReviewStep.DelaySought(BodyId.of(word()), day());
      case DELAY_APPROVED ->
          new PracticeReviewStep.DelayApproved(
              EventId.of("e7"), decision(), day(), someOf(1, DelayCause.values()));
      case DELAY_REFUSED -> new PracticeReviewStep.DelayRefused(EventId.of("e7"), decision());
      case DELAY_TOLD -> new PracticeReviewStep.DelayTold(EventId.of("e7"), some(1, BodyId::of));
      case PUBLICATION_DECIDED ->
          new PracticeReviewStep.PublicationDecided(decision(), one(Publication.values()));
      case DEPOSITED -> new PracticeReviewStep.Deposited(random.nextBoolean());
      default -> throw new AssertionError("no step is made for " + kind);
    };
  }

  private Recommendation recommendation() {
    return Recommendation.builder()
        .id(RecommendationId.of("r" + random.nextInt(9)))
        .text(text())
        .addressedTo(some(0, this::owner))
        .measure(maybe(this::text))
        .agreedBy(some(0, OrganisationId::of))
        .relevance(maybe(this::text))
        .by(maybe(this::day))
        .themes(some(0, ThemeId::of))
        .build();
  }

  private PlannedAction planned() {
    boolean here = random.nextBoolean();
    RegisteredAction registered = new RegisteredAction(decision(), ActionLetter.of("b"));
    return PlannedAction.builder()
        .id(action())
        .answers(some(0, RecommendationId::of))
        .text(here ? Optional.of(text()) : Optional.empty())
        .registered(here ? Optional.empty() : Optional.of(registered))
        .owner(organisation())
        .post(maybe(() -> PostId.of(word())))
        .due(day())
        .build();
  }

  private Assurance assurance() {
    return Assurance.builder()
        .reference(AssuranceReference.of("AU-" + random.nextInt(9)))
        .actions(some(1, ActionId::of))
        .method(one(AssuranceMethod.values()))
        .finding(one(AssuranceFinding.values()))
        .statement(text())
        .build();
  }

  private Impact impact() {
    return Impact.builder()
        .id(ImpactId.of("i" + random.nextInt(9)))
        .of(some(1, ActionId::of))
        .restsOn(some(0, AssuranceReference::of))
        .finding(one(ImpactFinding.values()))
        .statement(text())
        .themes(some(0, ThemeId::of))
        .build();
  }

  private List<CriterionAnswer> answers() {
    List<CriterionAnswer> answers = new ArrayList<>();
    for (CriterionId criterion : some(1, CriterionId::of)) {
      answers.add(new CriterionAnswer(criterion, one(Answer.values()), text()));
    }
    Collections.shuffle(answers, random);
    return answers;
  }

  private ActionOwner owner(String word) {
    return switch (random.nextInt(3)) {
      case 0 -> PostId.of(word);
      case 1 -> OrganisationId.of(word);
      default -> GroupId.of(word);
    };
  }

  private Moment moment() {
    return random.nextBoolean()
        ? Moment.on(day())
        : Moment.at(
            Instant.parse("2025-03-30T00:59:59Z")
                .plusSeconds(random.nextInt(20_000_000) / 30 * 30L)
                .plusNanos(random.nextInt(3) * 1_000_000L));
  }

  private LocalDate day() {
    return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(300));
  }

  private String word() {
    return "w" + random.nextInt(30);
  }

  private FreeText text() {
    return FreeText.of(TEXTS.get(random.nextInt(TEXTS.size())));
  }

  private OrganisationId organisation() {
    return OrganisationId.of(word());
  }

  private PartnershipId area() {
    return PartnershipId.of(word());
  }

  private ReviewKindId review() {
    return ReviewKindId.of(word());
  }

  private DecisionReference decision() {
    return DecisionReference.of("SLG-2025-" + random.nextInt(99));
  }

  private ActionId action() {
    return ActionId.of("a" + random.nextInt(99));
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> maker) {
    return random.nextBoolean() ? Optional.of(maker.get()) : Optional.empty();
  }

  private <T> Set<T> some(int fewest, Function<String, T> maker) {
    Set<T> some = new LinkedHashSet<>();
    Stream.generate(this::word)
        .distinct()
        .limit(fewest + random.nextInt(3))
        .forEach(word -> some.add(maker.apply(word)));
    return some;
  }

  private <T> Set<T> someOf(int fewest, T[] of) {
    List<T> all = new ArrayList<>(List.of(of));
    Collections.shuffle(all, random);
    return new LinkedHashSet<>(all.subList(0, fewest + random.nextInt(all.size() - fewest + 1)));
  }
}
