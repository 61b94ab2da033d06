// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.national.NationalBodies;
import org.ncscp.core.nottingham.NottinghamBodies;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.nottingham.NottinghamOrganisations;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.FreeText;
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
import org.ncscp.core.review.NotificationChannel;
import org.ncscp.core.review.NotificationStep;
import org.ncscp.core.review.Occurred;
import org.ncscp.core.review.PanelView;
import org.ncscp.core.review.Paper;
import org.ncscp.core.review.RapidReviewContent;
import org.ncscp.core.review.RapidReviewStep;
import org.ncscp.core.review.ReviewCase;
import org.ncscp.core.review.ReviewKinds;
import org.ncscp.core.review.Route;
import org.ncscp.core.review.Sent;
import org.ncscp.core.review.Step;
import org.ncscp.core.review.StepKind;
import org.ncscp.core.voting.Result;

/** A case with whose rapid review the Panel disagrees. Illustrative: no real child or incident. */
final class InventedCase {
  private static final FreeText NOTE = FreeText.of("As the file of the case says");

  private Register register = Register.empty();
  private ReviewCase known =
      Casework.of(NottinghamCity.arrangements(), register)
          .open(CaseReference.of("EXAMPLE-2025-03"));

  private InventedCase() {}

  /** The case up to the Panel's answer. */
  static ReviewCase answered() {
    DecisionReference toNotify = DecisionReference.of("CRG-2025-11");
    DecisionReference report = DecisionReference.of("CRG-2025-12");
    return new InventedCase()
        .decided(toNotify, "notification-agreement", "2025-05-06")
        .decided(report, "rapid-review-report", "2025-05-28")
        .on(
            "2025-05-02",
            new ConsiderationStep.Referred(NottinghamOrganisations.NOTTINGHAMSHIRE_POLICE))
        .on("2025-05-02", new Occurred(StepKind.COUNCIL_BECAME_AWARE))
        .on("2025-05-06", criteria(ReviewKinds.RAPID_REVIEW))
        .on("2025-05-06", new ConsiderationStep.ReferralDecided(toNotify, Route.NOTIFY))
        .on("2025-05-08", new NotificationStep.Notified(NotificationChannel.ONLINE_FORM))
        .on("2025-05-08", sent(Paper.NOTIFICATION_COPY, NottinghamBodies.BUSINESS_OFFICE))
        .on("2025-05-08", sent(Paper.INCIDENT_REPORT, NationalBodies.SAFEGUARDING_PARTNERS))
        .on("2025-05-28", criteria(ReviewKinds.PRACTICE_REVIEW))
        .on(
            "2025-05-28",
            new RapidReviewStep.RapidReviewCompleted(
                report, Conclusion.NEITHER, Set.of(RapidReviewContent.values())))
        .on("2025-05-28", sent(Paper.RAPID_REVIEW, NationalBodies.PANEL))
        .on("2025-06-09", new RapidReviewStep.PanelAnswered(PanelView.DISAGREES))
        .known;
  }

  /** What is recorded next of a case, at five in the afternoon of its day. */
  static CaseEvent next(ReviewCase reviewCase, String day, Step step) {
    int number = reviewCase.events().size() + 1;
    Instant recorded = Instant.parse(day + "T16:00:00Z").plusSeconds(number);
    return CaseEvent.on(LocalDate.parse(day), EventId.of("e" + number), step, recorded)
        .noting(NOTE);
  }

  private InventedCase on(String day, Step step) {
    known = known.with(next(known, day, step));
    return this;
  }

  private InventedCase decided(DecisionReference reference, String kind, String day) {
    Decision decision =
        Decision.builder()
            .reference(reference)
            .decidedOn(LocalDate.parse(day))
            .by(NottinghamGroups.CASE_REVIEW_GROUP)
            .text(NOTE)
            .kind(DecisionKind.of(kind))
            .result(Result.CARRIED)
            .addConcern(known.reference())
            .rationale(NOTE)
            .build();
    register =
        register.append(new RegisterContent.Decided(decision), Instant.parse(day + "T15:00:00Z"));
    known = known.within(Casework.of(NottinghamCity.arrangements(), register));
    return this;
  }

  private static Sent sent(Paper paper, BodyId to) {
    return new Sent(paper, Set.of(to));
  }

  /** Every criterion of a kind of review, met. */
  private static Step criteria(ReviewKindId review) {
    List<CriterionAnswer> answers =
        NottinghamCity.arrangements().reviews().orElseThrow().kinds().stream()
            .filter(kind -> kind.id().equals(review))
            .flatMap(kind -> kind.criteria().stream())
            .map(criterion -> new CriterionAnswer(criterion.id(), Answer.MET, NOTE))
            .toList();
    return new ConsiderationStep.CriteriaConsidered(review, answers);
  }
}
