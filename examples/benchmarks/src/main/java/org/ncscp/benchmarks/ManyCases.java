// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.policy.ReviewCriterion;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
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
import org.ncscp.core.review.NotificationChannel;
import org.ncscp.core.review.NotificationStep;
import org.ncscp.core.review.Occurred;
import org.ncscp.core.review.PanelView;
import org.ncscp.core.review.Paper;
import org.ncscp.core.review.RapidReviewContent;
import org.ncscp.core.review.RapidReviewStep;
import org.ncscp.core.review.RecordingStep;
import org.ncscp.core.review.ReviewCase;
import org.ncscp.core.review.ReviewKinds;
import org.ncscp.core.review.Route;
import org.ncscp.core.review.Sent;
import org.ncscp.core.review.Step;
import org.ncscp.core.review.StepKind;
import org.ncscp.core.voting.Result;

/**
 * Invented cases, the same in every run: of four, one ends without a review, two go to the Panel
 * with a rapid review, and in one of these a day was recorded wrongly.
 */
final class ManyCases {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 2);
  private static final int DAYS = 400;
  private static final FreeText NOTE = FreeText.of("As the minutes of the meeting say");
  private static final DecisionReference ROUTE = DecisionReference.of("CRG-2024-30");
  private static final DecisionReference REPORT = DecisionReference.of("CRG-2024-31");
  private static final OrganisationId POLICE = OrganisationId.of("nottinghamshire-police");

  private final Casework casework = Casework.of(NottinghamCity.arrangements(), register());
  private final Step notify = criteria(ReviewKinds.RAPID_REVIEW);
  private final Step review = criteria(ReviewKinds.PRACTICE_REVIEW);

  Casework casework() {
    return casework;
  }

  /** The decisions are the same for all: a register of a million would be another benchmark. */
  private static Register register() {
    return Register.empty().toBuilder()
        .append(decided(ROUTE, "notification-agreement"), Instant.parse("2024-12-20T16:00:00Z"))
        .append(decided(REPORT, "rapid-review-report"), Instant.parse("2024-12-20T16:00:00Z"))
        .build();
  }

  private static RegisterContent decided(DecisionReference reference, String kind) {
    return new RegisterContent.Decided(
        Decision.builder()
            .reference(reference)
            .decidedOn(LocalDate.of(2024, 12, 20))
            .by(GroupId.of("case-review-group"))
            .text(NOTE)
            .kind(DecisionKind.of(kind))
            .result(Result.CARRIED)
            .build());
  }

  private static Step criteria(ReviewKindId id) {
    List<CriterionAnswer> answers = new ArrayList<>();
    for (ReviewKind kind : NottinghamCity.arrangements().reviews().orElseThrow().kinds()) {
      if (kind.id().equals(id)) {
        for (ReviewCriterion criterion : kind.criteria()) {
          answers.add(new CriterionAnswer(criterion.id(), Answer.MET, NOTE));
        }
      }
    }
    return new ConsiderationStep.CriteriaConsidered(id, answers);
  }

  ReviewCase numbered(int number) {
    LocalDate day = FIRST.plusDays(number % DAYS);
    List<CaseEvent> events = new ArrayList<>(12);
    add(events, day, new ConsiderationStep.Referred(POLICE));
    if (number % 4 == 0) {
      add(events, day.plusDays(3), notify);
      add(events, day.plusDays(3), new ConsiderationStep.ReferralDecided(ROUTE, Route.NO_REVIEW));
      add(events, day.plusDays(4), new ConsiderationStep.FedBack(POLICE));
    } else {
      add(events, day, new Occurred(StepKind.COUNCIL_BECAME_AWARE));
      add(events, day.plusDays(3), notify);
      add(events, day.plusDays(3), new ConsiderationStep.ReferralDecided(ROUTE, Route.NOTIFY));
      add(events, day.plusDays(5), new NotificationStep.Notified(NotificationChannel.ONLINE_FORM));
      add(events, day.plusDays(5), sent(Paper.NOTIFICATION_COPY, "business-office"));
    }
    if (number % 4 > 1) {
      add(events, day.plusDays(24), review);
      add(
          events,
          day.plusDays(24),
          new RapidReviewStep.RapidReviewCompleted(
              REPORT, Conclusion.NEITHER, Set.of(RapidReviewContent.values())));
      add(events, day.plusDays(25), sent(Paper.RAPID_REVIEW, "panel"));
      add(events, day.plusDays(33), new RapidReviewStep.PanelAnswered(PanelView.AGREES));
    }
    if (number % 4 == 3) {
      add(
          events,
          day.plusDays(40),
          new RecordingStep.DateCorrected(EventId.of("e5"), Moment.on(day.plusDays(4))));
    }
    return casework.replay(
        CaseReference.of(
            String.format(Locale.ROOT, "EXAMPLE-%04d/%03d", number / 1000, number % 1000)),
        events);
  }

  private static Sent sent(Paper paper, String to) {
    return new Sent(paper, Set.of(BodyId.of(to)));
  }

  private static void add(List<CaseEvent> events, LocalDate day, Step step) {
    int next = events.size() + 1;
    Instant recorded = Moment.startOf(day).plusSeconds(61_200 + next);
    CaseEvent event = CaseEvent.on(day, EventId.of("e" + next), step, recorded);
    events.add(step.kind().needsNote() ? event.noting(NOTE) : event);
  }
}
