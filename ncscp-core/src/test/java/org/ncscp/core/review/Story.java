// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.register.Decision;
import org.ncscp.core.register.Register;
import org.ncscp.core.register.RegisterContent;
import org.ncscp.core.voting.Result;

/**
 * A case as a test tells it, day by day: each event recorded at five in the afternoon of its day
 * unless told otherwise, with a note where one is needed. All cases are invented.
 */
final class Story {
  static final OrganisationId COUNCIL = OrganisationId.of("nottingham-city-council");
  static final OrganisationId ICB = OrganisationId.of("nottingham-and-nottinghamshire-icb");
  static final OrganisationId POLICE = OrganisationId.of("nottinghamshire-police");
  static final BodyId PANEL = BodyId.of("panel");
  static final BodyId SECRETARY_OF_STATE = BodyId.of("secretary-of-state");
  static final BodyId OFSTED = BodyId.of("ofsted");
  static final BodyId FAMILY = BodyId.of("family");
  static final BodyId BUSINESS_OFFICE = BodyId.of("business-office");

  private final Arrangements arrangements;
  private final Register.Builder register;
  private final CaseReference reference;
  private ReviewCase told;
  private int number;

  private Story(String reference, Arrangements arrangements, Register register) {
    this.arrangements = arrangements;
    this.register = register.toBuilder();
    this.reference = CaseReference.of(reference);
    this.told = Casework.of(arrangements, register).open(this.reference);
  }

  static Story of(String reference) {
    return new Story(reference, NottinghamCity.arrangements(), Register.empty());
  }

  static Story of(String reference, Arrangements arrangements) {
    return new Story(reference, arrangements, Register.empty());
  }

  /** With the decisions that are in a register already. */
  static Story of(String reference, Register register) {
    return new Story(reference, NottinghamCity.arrangements(), register);
  }

  /** A decision of a group, registered at four in the afternoon of its day. */
  Story decided(String decision, String kind, String group, String day, Result result) {
    return registered(
        Decision.builder()
            .reference(DecisionReference.of(decision))
            .decidedOn(LocalDate.parse(day))
            .by(GroupId.of(group))
            .text(FreeText.of("As the minutes say"))
            .kind(DecisionKind.of(kind))
            .result(result)
            .addConcern(reference)
            .rationale(FreeText.of("As the minutes say"))
            .build());
  }

  /** A decision as it was taken, registered at four in the afternoon of its day. */
  Story registered(Decision decision) {
    register.append(
        new RegisterContent.Decided(decision), Instant.parse(decision.decidedOn() + "T16:00:00Z"));
    told = Casework.of(arrangements, register.build()).replay(reference, told.events());
    return this;
  }

  /** A carried decision of the review group. */
  Story agreed(String decision, String kind, String day) {
    return decided(decision, kind, "case-review-group", day, Result.CARRIED);
  }

  Story on(String day, Step step) {
    return on(day, day, step);
  }

  Story on(String day, StepKind plain) {
    return on(day, new Occurred(plain));
  }

  /** What happened on one day and was recorded on another. */
  Story on(String day, String recordedOn, Step step) {
    told = told.with(event(day, recordedOn, step));
    return this;
  }

  /** The refusal of what is told, or a failure if it is not refused. */
  Recording.Refused refusal(String day, Step step) {
    Recording recording = told.record(event(day, day, step));
    number--;
    if (recording instanceof Recording.Refused refused) {
      return refused;
    }
    throw new AssertionError("not refused: " + step);
  }

  Recording.Refused refusal(String day, StepKind plain) {
    return refusal(day, new Occurred(plain));
  }

  CaseEvent event(String day, String recordedOn, Step step) {
    Instant at = Instant.parse(recordedOn + "T17:00:00Z").plusSeconds(number + 1);
    CaseEvent event = CaseEvent.on(LocalDate.parse(day), EventId.of("e" + ++number), step, at);
    return step.kind().needsNote() ? event.noting(FreeText.of("As the file says")) : event;
  }

  /** The id of the last event. */
  EventId last() {
    return EventId.of("e" + number);
  }

  ReviewCase told() {
    return told;
  }

  List<Stage> stages() {
    return List.copyOf(told.stages().values());
  }

  Timeline timeline(String day) {
    return DeadlineCalculator.of(arrangements.ruleBook(), UkBankHolidays.bundled())
        .timeline(told.history(), LocalDate.parse(day));
  }

  /**
   * How the deadlines of a rule stood at the end of a day, by what was recorded until then, for
   * example {@code RUNNING 2025-05-12}.
   */
  String stood(String day, RuleId rule) {
    Instant end = Moment.endOf(LocalDate.parse(day));
    return DeadlineCalculator.of(arrangements.ruleBook(), UkBankHolidays.bundled())
        .timeline(told.history(end), end)
        .deadlines(rule)
        .stream()
        .map(one -> one.state() + one.dueDate().map(due -> " " + due).orElse(""))
        .collect(joining(", "));
  }

  /** Where the case stood at the end of a day, by what was recorded until then. */
  List<Stage> stagesKnown(String day) {
    return List.copyOf(told.asKnownOn(Moment.endOf(LocalDate.parse(day))).stages().values());
  }

  /** What may happen next and leads to another stage, in the usual order. */
  List<String> leads() {
    return told.permitted().stream()
        .filter(next -> next.to().isPresent())
        .map(NextStep::toString)
        .distinct()
        .toList();
  }

  /** Whether something may happen next. */
  boolean may(StepKind kind) {
    return told.permitted().stream().anyMatch(next -> next.kind() == kind);
  }

  static void assertRefused(Recording.Refused refused, LifeRule rule) {
    assertEquals(rule, refused.rule(), refused.message());
  }

  static void assertRefused(Recording.Refused refused, LifeRule rule, String needed) {
    assertEquals(rule + ": " + needed, refused.rule() + ": " + refused.needed());
  }

  /** All criteria of a kind of review, each answered alike. */
  Step criteria(ReviewKindId review, String day, Answer answer) {
    List<CriterionAnswer> answers = new ArrayList<>();
    told.casework()
        .criteria(review, LocalDate.parse(day))
        .forEach(
            id -> answers.add(new CriterionAnswer(id, answer, FreeText.of("As the minutes say"))));
    answers.sort(Comparator.comparing(one -> one.criterion().value()));
    return new ConsiderationStep.CriteriaConsidered(review, answers);
  }

  static Sent sent(Paper paper, BodyId... to) {
    return new Sent(paper, new LinkedHashSet<>(List.of(to)));
  }

  static DecisionReference cited(String decision) {
    return DecisionReference.of(decision);
  }

  static RapidReviewStep completed(String decision, Conclusion conclusion) {
    return new RapidReviewStep.RapidReviewCompleted(
        cited(decision), conclusion, Set.of(RapidReviewContent.values()));
  }

  /**
   * Notified: referred and known to the council on 2 May 2025, agreed on 6 May, notified on 8 May.
   */
  static Story notified(String reference) {
    Story story = of(reference);
    return story
        .agreed("CRG-2025-11", "notification-agreement", "2025-05-06")
        .on("2025-05-02", new ConsiderationStep.Referred(POLICE))
        .on("2025-05-02", StepKind.COUNCIL_BECAME_AWARE)
        .on("2025-05-06", story.criteria(ReviewKinds.RAPID_REVIEW, "2025-05-06", Answer.MET))
        .on("2025-05-06", new ConsiderationStep.ReferralDecided(cited("CRG-2025-11"), Route.NOTIFY))
        .on("2025-05-08", new NotificationStep.Notified(NotificationChannel.ONLINE_FORM))
        .on("2025-05-08", sent(Paper.NOTIFICATION_COPY, BUSINESS_OFFICE));
  }

  /** With the Panel: the rapid review completed and sent on 28 May 2025. */
  static Story withPanel(String reference, Conclusion conclusion) {
    Story story = notified(reference);
    return story
        .agreed("CRG-2025-12", "rapid-review-report", "2025-05-28")
        .on("2025-05-28", story.criteria(ReviewKinds.PRACTICE_REVIEW, "2025-05-28", Answer.MET))
        .on("2025-05-28", completed("CRG-2025-12", conclusion))
        .on("2025-05-28", sent(Paper.RAPID_REVIEW, PANEL));
  }

  /** Signed off: a practice review initiated on 28 May 2025, its report signed off on 3 October. */
  static Story signedOff(String reference) {
    return withPanel(reference, Conclusion.PRACTICE_REVIEW)
        .agreed("CRG-2025-13", "practice-review", "2025-05-28")
        .on("2025-05-28", new PracticeReviewStep.PracticeReviewInitiated(cited("CRG-2025-13")))
        .on("2025-06-09", new RapidReviewStep.PanelAnswered(PanelView.AGREES))
        .on("2025-06-12", StepKind.TERMS_OF_REFERENCE_AGREED)
        .on("2025-06-12", StepKind.FAMILY_ENGAGEMENT_CONSIDERED)
        .on("2025-09-26", StepKind.REPORT_COMPLETED)
        .agreed("CRG-2025-19", "review-report-sign-off", "2025-10-03")
        .on("2025-10-03", new PracticeReviewStep.ReportSignedOff(cited("CRG-2025-19")));
  }
}
