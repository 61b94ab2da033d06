// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.year;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.action.Recommendation;
import org.ncscp.core.action.RecommendationId;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.national.NationalBodies;
import org.ncscp.core.national.NationalThemes;
import org.ncscp.core.nottingham.NottinghamBodies;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamGroups;
import org.ncscp.core.nottingham.NottinghamMethods;
import org.ncscp.core.nottingham.NottinghamOrganisations;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.register.Decision;
import org.ncscp.core.register.Register;
import org.ncscp.core.register.RegisterContent;
import org.ncscp.core.review.Answer;
import org.ncscp.core.review.CaseEvent;
import org.ncscp.core.review.CaseFile;
import org.ncscp.core.review.Casework;
import org.ncscp.core.review.Conclusion;
import org.ncscp.core.review.ConsiderationStep;
import org.ncscp.core.review.CriterionAnswer;
import org.ncscp.core.review.EventId;
import org.ncscp.core.review.ImprovementStep;
import org.ncscp.core.review.LearningReviewStep;
import org.ncscp.core.review.NotificationChannel;
import org.ncscp.core.review.NotificationStep;
import org.ncscp.core.review.Occurred;
import org.ncscp.core.review.PanelView;
import org.ncscp.core.review.Paper;
import org.ncscp.core.review.PracticeReviewStep;
import org.ncscp.core.review.RapidReviewContent;
import org.ncscp.core.review.RapidReviewStep;
import org.ncscp.core.review.ReviewKinds;
import org.ncscp.core.review.Route;
import org.ncscp.core.review.Sent;
import org.ncscp.core.review.Step;
import org.ncscp.core.review.StepKind;
import org.ncscp.core.voting.Result;

/**
 * The cases that the yearly report of the examples is made with. Illustrative: nobody made them, no
 * real child, incident or date is behind any of them.
 */
final class IllustrativeCases {
  private static final FreeText NOTE = FreeText.of("Illustrative: nobody made this record");
  private static final WorkingDayCalendar ENGLAND =
      UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);

  private final List<Decision> decisions = new ArrayList<>();
  private final Map<CaseReference, List<CaseEvent>> cases = new LinkedHashMap<>();
  private int number;

  /** The case that is being told, and its events so far. */
  private CaseReference reference = CaseReference.of("EXAMPLE-0");

  private final List<CaseEvent> events = new ArrayList<>();

  private IllustrativeCases() {}

  /** All cases, and the register of the decisions that they name. */
  static IllustrativeCases told() {
    IllustrativeCases all = new IllustrativeCases();
    all.yearBefore();
    all.year();
    return all;
  }

  private void yearBefore() {
    notified("2023-05-10", 4, 14, Conclusion.NEITHER, NationalThemes.NEGLECT);
    notified("2023-06-12", 5, 15, Conclusion.NEITHER, NationalThemes.UNSAFE_SLEEP);
    notified("2023-07-24", 3, 15, Conclusion.PRACTICE_REVIEW, NationalThemes.EXPLOITATION);
    notified("2023-09-18", 6, 17, Conclusion.NEITHER, NationalThemes.NEGLECT);
    notified("2023-10-09", 2, 13, Conclusion.NEITHER, NationalThemes.NEGLECT);
    notified("2024-01-15", 5, 15, Conclusion.NEITHER, NationalThemes.DOMESTIC_ABUSE);
    learning("2023-11-06", NationalThemes.TRANSITIONS);
    learning("2024-02-05", NationalThemes.WAS_NOT_BROUGHT);
    noReview("2023-08-14");
    noReview("2024-02-19");
  }

  private void year() {
    notified("2024-04-22", 5, 15, Conclusion.NEITHER, NationalThemes.NEGLECT);
    notified("2024-05-13", 4, 14, Conclusion.PRACTICE_REVIEW, NationalThemes.NEGLECT);
    notified("2024-06-10", 3, 15, Conclusion.NEITHER, NationalThemes.EXPLOITATION);
    notified("2024-07-08", 7, 15, Conclusion.NEITHER, NationalThemes.UNSAFE_SLEEP);
    notified("2024-08-05", 5, 12, Conclusion.NEITHER, NationalThemes.NEGLECT);
    notified("2024-09-16", 5, 18, Conclusion.PRACTICE_REVIEW, NationalThemes.EXPLOITATION);
    notified("2024-10-14", 2, 15, Conclusion.NEITHER, NationalThemes.DOMESTIC_ABUSE);
    notified("2024-12-02", 5, 15, Conclusion.NATIONAL_REVIEW, NationalThemes.NEGLECT);
    notified("2025-01-13", 4, 15, Conclusion.NEITHER, NationalThemes.SUICIDE_AND_SELF_HARM);
    notified("2025-02-03", 5, 14, Conclusion.NEITHER, NationalThemes.NEGLECT);
    learning("2024-05-20", NationalThemes.NEGLECT);
    learning("2024-09-02", NationalThemes.SCHOOL_ATTENDANCE);
    learning("2024-11-11", NationalThemes.TRANSITIONS);
    learning("2025-01-20", NationalThemes.INFORMATION_SHARING);
    learning("2025-02-10", NationalThemes.NEGLECT);
    noReview("2024-06-24");
    noReview("2024-10-28");
    noReview("2025-01-06");
    running("2025-03-24");
  }

  private static LocalDate after(String day, int workingDays) {
    return ENGLAND.plusWorkingDays(LocalDate.parse(day), workingDays);
  }

  /** Notified and reviewed after so many working days each, as the Panel agrees. */
  private void notified(
      String aware, int toNotify, int toReview, Conclusion conclusion, ThemeId theme) {
    LocalDate known = LocalDate.parse(aware);
    LocalDate agreed = after(aware, 1);
    LocalDate notified = after(aware, toNotify);
    LocalDate reviewed = ENGLAND.plusWorkingDays(notified, toReview);
    open();
    aware(known, agreed);
    add(notified, new NotificationStep.Notified(NotificationChannel.ONLINE_FORM));
    add(notified, sent(Paper.NOTIFICATION_COPY, NottinghamBodies.BUSINESS_OFFICE));
    add(notified, sent(Paper.INCIDENT_REPORT, NationalBodies.SAFEGUARDING_PARTNERS));
    add(reviewed, criteria(ReviewKinds.PRACTICE_REVIEW, Answer.MET));
    add(
        reviewed,
        new RapidReviewStep.RapidReviewCompleted(
            decided("rapid-review-report", reviewed),
            conclusion,
            Set.of(RapidReviewContent.values())));
    if (conclusion == Conclusion.PRACTICE_REVIEW) {
      add(
          reviewed,
          new PracticeReviewStep.PracticeReviewInitiated(decided("practice-review", reviewed)));
    }
    add(ENGLAND.plusWorkingDays(reviewed, 1), sent(Paper.RAPID_REVIEW, NationalBodies.PANEL));
    recommended(ENGLAND.plusWorkingDays(reviewed, 1), theme);
    PanelView view =
        conclusion == Conclusion.NATIONAL_REVIEW ? PanelView.NATIONAL_REVIEW : PanelView.AGREES;
    add(ENGLAND.plusWorkingDays(reviewed, 10), new RapidReviewStep.PanelAnswered(view));
    close();
  }

  private void aware(LocalDate known, LocalDate agreed) {
    add(known, new ConsiderationStep.Referred(NottinghamOrganisations.NOTTINGHAMSHIRE_POLICE));
    add(known, new Occurred(StepKind.COUNCIL_BECAME_AWARE));
    add(agreed, criteria(ReviewKinds.RAPID_REVIEW, Answer.MET));
    add(
        agreed,
        new ConsiderationStep.ReferralDecided(
            decided("notification-agreement", agreed), Route.NOTIFY));
  }

  /** Known to the council at the end of the year, and not notified yet. */
  private void running(String aware) {
    open();
    aware(LocalDate.parse(aware), after(aware, 1));
    close();
  }

  private void referred(String day, Route route) {
    LocalDate agreed = after(day, 7);
    add(
        LocalDate.parse(day),
        new ConsiderationStep.Referred(NottinghamOrganisations.NOTTINGHAM_UNIVERSITY_HOSPITALS));
    add(agreed, criteria(ReviewKinds.RAPID_REVIEW, Answer.NOT_MET));
    add(agreed, criteria(ReviewKinds.LEARNING_REVIEW, Answer.MET));
    add(agreed, new ConsiderationStep.ReferralDecided(decided("review-criteria", agreed), route));
    add(
        after(day, 9),
        new ConsiderationStep.FedBack(NottinghamOrganisations.NOTTINGHAM_UNIVERSITY_HOSPITALS));
  }

  private void learning(String day, ThemeId theme) {
    open();
    referred(day, Route.LEARNING_REVIEW);
    add(
        after(day, 12),
        new LearningReviewStep.LearningReviewBegun(
            NottinghamMethods.AGENCY_OVERVIEWS_AND_WORKSHOP));
    add(after(day, 20), new Occurred(StepKind.WORKSHOP_HELD));
    add(after(day, 22), new Occurred(StepKind.OUTCOMES_RECORDED));
    recommended(after(day, 22), theme);
    add(after(day, 25), new Occurred(StepKind.LEARNING_REVIEW_COMPLETED));
    close();
  }

  private void noReview(String day) {
    open();
    referred(day, Route.NO_REVIEW);
    close();
  }

  private void open() {
    number++;
    reference = CaseReference.of("EXAMPLE-%03d".formatted(number));
    events.clear();
  }

  private void close() {
    cases.put(reference, List.copyOf(events));
  }

  private void add(LocalDate day, Step step) {
    int sequence = events.size() + 1;
    Instant recorded = Instant.parse(day + "T16:00:00Z").plusSeconds(sequence);
    CaseEvent event = CaseEvent.on(day, EventId.of("e" + sequence), step, recorded);
    events.add(step.kind().needsNote() ? event.noting(NOTE) : event);
  }

  private DecisionReference decided(String kind, LocalDate day) {
    DecisionReference decision =
        DecisionReference.of("EXAMPLE-%03d-%d".formatted(number, events.size()));
    decisions.add(
        Decision.builder()
            .reference(decision)
            .decidedOn(day)
            .by(NottinghamGroups.CASE_REVIEW_GROUP)
            .text(NOTE)
            .kind(DecisionKind.of(kind))
            .result(Result.CARRIED)
            .addConcern(reference)
            .rationale(NOTE)
            .build());
    return decision;
  }

  private void recommended(LocalDate day, ThemeId theme) {
    add(
        day,
        new ImprovementStep.Recommended(
            Recommendation.builder()
                .id(RecommendationId.of("R-%03d".formatted(number)))
                .text(NOTE)
                .addAddressedTo(NottinghamOrganisations.NOTTINGHAM_CITY_COUNCIL)
                .addTheme(theme)
                .build()));
  }

  private static Sent sent(Paper paper, BodyId to) {
    return new Sent(paper, Set.of(to));
  }

  private static Step criteria(ReviewKindId review, Answer answer) {
    List<CriterionAnswer> answers =
        NottinghamCity.arrangements().reviews().orElseThrow().kinds().stream()
            .filter(kind -> kind.id().equals(review))
            .flatMap(kind -> kind.criteria().stream())
            .map(criterion -> new CriterionAnswer(criterion.id(), answer, NOTE))
            .sorted(Comparator.comparing(one -> one.criterion().value()))
            .toList();
    return new ConsiderationStep.CriteriaConsidered(review, answers);
  }

  /** The file of the cases. */
  byte[] file() {
    Casework casework = Casework.of(NottinghamCity.arrangements(), register());
    return bytes(
        out ->
            CaseFile.write(
                cases.entrySet().stream().map(one -> casework.replay(one.getKey(), one.getValue())),
                out));
  }

  /** The file of the decisions that they name. */
  byte[] decisions() {
    return bytes(register()::write);
  }

  /** Each decision registered in the afternoon of its day. */
  private Register register() {
    Register.Builder register = Register.empty().toBuilder();
    decisions.stream()
        .sorted(Comparator.comparing(Decision::decidedOn))
        .forEach(
            decision ->
                register.append(
                    new RegisterContent.Decided(decision),
                    Instant.parse(decision.decidedOn() + "T15:00:00Z")));
    return register.build();
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
