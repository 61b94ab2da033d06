// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.CriterionId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.MethodId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.register.Decision;
import org.ncscp.core.register.Register;
import org.ncscp.core.register.RegisterContent;
import org.ncscp.core.review.Answer;
import org.ncscp.core.review.CaseEvent;
import org.ncscp.core.review.Casework;
import org.ncscp.core.review.Conclusion;
import org.ncscp.core.review.ConsiderationStep;
import org.ncscp.core.review.CriterionAnswer;
import org.ncscp.core.review.EventId;
import org.ncscp.core.review.LearningReviewStep;
import org.ncscp.core.review.LifeRule;
import org.ncscp.core.review.NotificationChannel;
import org.ncscp.core.review.NotificationStep;
import org.ncscp.core.review.Occurred;
import org.ncscp.core.review.PanelView;
import org.ncscp.core.review.Paper;
import org.ncscp.core.review.PracticeReviewStep;
import org.ncscp.core.review.RapidReviewContent;
import org.ncscp.core.review.RapidReviewStep;
import org.ncscp.core.review.Reconsideration;
import org.ncscp.core.review.RecordingStep;
import org.ncscp.core.review.ReviewCase;
import org.ncscp.core.review.ReviewKinds;
import org.ncscp.core.review.Route;
import org.ncscp.core.review.Sent;
import org.ncscp.core.review.Step;
import org.ncscp.core.review.StepKind;
import org.ncscp.core.voting.Result;

/** A case told day by day, each event with a note. All cases are invented. */
public final class InventedCase {
  /** What somebody wrote of the case, in every place where somebody may. */
  public static final String NOTE = "WITHHELD";

  private static final FreeText TEXT = FreeText.of(NOTE);

  private Register register = Register.empty();
  private ReviewCase told =
      Casework.of(NottinghamCity.arrangements(), register)
          .open(CaseReference.of("EXAMPLE-2025-01"));

  private InventedCase() {}

  static ReviewCase empty() {
    return new InventedCase().told;
  }

  public ReviewCase told() {
    return told;
  }

  /** Referred and known to the council on 2 May 2025, and notified on 8 May. */
  public static InventedCase notified() {
    return new InventedCase()
        .decided("CRG-2025-11", "notification-agreement", "2025-05-06")
        .on(
            "2025-05-02",
            new ConsiderationStep.Referred(OrganisationId.of("nottinghamshire-police")))
        .on("2025-05-02", StepKind.COUNCIL_BECAME_AWARE)
        .on("2025-05-06", criteria(ReviewKinds.RAPID_REVIEW))
        .on(
            "2025-05-06",
            new ConsiderationStep.ReferralDecided(
                DecisionReference.of("CRG-2025-11"), Route.NOTIFY))
        .on("2025-05-08", new NotificationStep.Notified(NotificationChannel.ONLINE_FORM))
        .on("2025-05-08", sent(Paper.NOTIFICATION_COPY, "business-office"))
        .on("2025-05-08", sent(Paper.INCIDENT_REPORT, "safeguarding-partners"));
  }

  /** Notified, and all criteria of a practice review gone through on 28 May 2025. */
  static InventedCase considered() {
    return notified().on("2025-05-28", criteria(ReviewKinds.PRACTICE_REVIEW));
  }

  /** The Panel disagreed on 9 June 2025. */
  private static InventedCase disagreed() {
    return considered()
        .decided("CRG-2025-12", "rapid-review-report", "2025-05-28")
        .on(
            "2025-05-28",
            new RapidReviewStep.RapidReviewCompleted(
                DecisionReference.of("CRG-2025-12"),
                Conclusion.NEITHER,
                Set.of(RapidReviewContent.values())))
        .on("2025-05-28", sent(Paper.RAPID_REVIEW, "panel"))
        .on("2025-06-09", new RapidReviewStep.PanelAnswered(PanelView.DISAGREES));
  }

  /**
   * The partners reconsidered on 16 June without the answer having been circulated; the Panel
   * disagreed again, and on 21 July nothing was left out.
   */
  public static InventedCase reconsideredTwice() {
    return disagreed()
        .on(
            "2025-06-16",
            new RecordingStep.Departed(StepKind.RECONSIDERED, LifeRule.RECONSIDERATION))
        .on("2025-06-16", StepKind.RECONSIDERATION_MEETING_HELD)
        .decided("CRG-2025-14", "practice-review", "2025-06-16")
        .on("2025-06-16", reconsidered("CRG-2025-14", Reconsideration.ADHERED))
        .on("2025-07-07", new RapidReviewStep.PanelAnswered(PanelView.DISAGREES))
        .on("2025-07-08", StepKind.PANEL_ANSWER_CIRCULATED)
        .on("2025-07-21", StepKind.RECONSIDERATION_MEETING_HELD)
        .decided("CRG-2025-16", "practice-review", "2025-07-21")
        .on("2025-07-21", reconsidered("CRG-2025-16", Reconsideration.COMMISSIONED));
  }

  private static Step reconsidered(String decision, Reconsideration result) {
    return new RapidReviewStep.Reconsidered(DecisionReference.of(decision), result, TEXT, TEXT);
  }

  /** After the Panel disagreed a review was commissioned, and published on 8 December. */
  public static InventedCase published() {
    return disagreed()
        .on("2025-06-09", StepKind.PANEL_ANSWER_CIRCULATED)
        .on("2025-06-16", StepKind.RECONSIDERATION_MEETING_HELD)
        .decided("CRG-2025-14", "practice-review", "2025-06-16")
        .on("2025-06-16", reconsidered("CRG-2025-14", Reconsideration.COMMISSIONED))
        .on("2025-06-17", sent(Paper.RECONSIDERATION_JUSTIFICATION, "panel"))
        .on(
            "2025-06-17",
            new PracticeReviewStep.PracticeReviewInitiated(DecisionReference.of("CRG-2025-14")))
        .on("2025-06-24", new RapidReviewStep.PanelAnswered(PanelView.AGREES))
        .on("2025-07-01", StepKind.TERMS_OF_REFERENCE_AGREED)
        .on("2025-07-01", StepKind.FAMILY_ENGAGEMENT_CONSIDERED)
        .on("2025-10-27", StepKind.REPORT_COMPLETED)
        .decided("CRG-2025-19", "review-report-sign-off", "2025-11-03")
        .on(
            "2025-11-03",
            new PracticeReviewStep.ReportSignedOff(DecisionReference.of("CRG-2025-19")))
        .on("2025-11-10", departed(LifeRule.FINDINGS_EXPLAINED))
        .on("2025-11-10", departed(LifeRule.ADVANCE_COPY))
        .on("2025-12-08", StepKind.REPORT_PUBLISHED);
  }

  private static Step departed(LifeRule rule) {
    return new RecordingStep.Departed(StepKind.REPORT_PUBLISHED, rule);
  }

  /** Published, and a learning review begun on 9 December: all five strands of a case. */
  public static InventedCase inAllStrands() {
    return published()
        .decided("CRG-2025-21", "review-criteria", "2025-12-09")
        .on(
            "2025-12-09",
            new ConsiderationStep.ReferralDecided(
                DecisionReference.of("CRG-2025-21"), Route.LEARNING_REVIEW))
        .on(
            "2025-12-10",
            new LearningReviewStep.LearningReviewBegun(
                MethodId.of("agency-overviews-and-workshop")));
  }

  private InventedCase decided(String reference, String kind, String day) {
    Decision decision =
        Decision.builder()
            .reference(DecisionReference.of(reference))
            .decidedOn(LocalDate.parse(day))
            .by(GroupId.of("case-review-group"))
            .text(TEXT)
            .kind(DecisionKind.of(kind))
            .result(Result.CARRIED)
            .addConcern(told.reference())
            .rationale(TEXT)
            .build();
    register =
        register.append(new RegisterContent.Decided(decision), Instant.parse(day + "T16:00:00Z"));
    told = told.within(Casework.of(NottinghamCity.arrangements(), register));
    return this;
  }

  public InventedCase on(String day, StepKind plain) {
    return on(day, new Occurred(plain));
  }

  public InventedCase on(String day, Step step) {
    int number = told.events().size() + 1;
    Instant recorded = Instant.parse(day + "T17:00:00Z").plusSeconds(number);
    CaseEvent event = CaseEvent.on(LocalDate.parse(day), EventId.of("e" + number), step, recorded);
    told = told.with(event.noting(TEXT));
    return this;
  }

  /** Says that the last event happened on another day. */
  public InventedCase corrected(String recordedOn, String day) {
    EventId last = told.events().get(told.events().size() - 1).id();
    return on(recordedOn, new RecordingStep.DateCorrected(last, Moment.on(LocalDate.parse(day))));
  }

  private static Sent sent(Paper paper, String to) {
    return new Sent(paper, Set.of(BodyId.of(to)));
  }

  private static Step criteria(ReviewKindId review) {
    List<CriterionId> criteria =
        NottinghamCity.arrangements().reviews().orElseThrow().kinds().stream()
            .filter(kind -> kind.id().equals(review))
            .flatMap(kind -> kind.criteria().stream())
            .map(criterion -> criterion.id())
            .toList();
    return new ConsiderationStep.CriteriaConsidered(
        review, criteria.stream().map(id -> new CriterionAnswer(id, Answer.MET, TEXT)).toList());
  }
}
