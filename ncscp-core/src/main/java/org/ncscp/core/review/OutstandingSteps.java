// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.action.ActionId;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Obligation;
import org.ncscp.core.rule.RuleBook;

/** What a case should have and has not, though no rule says by when. */
final class OutstandingSteps {
  private final ReviewCase reviewCase;
  private final DeadlineCalculator deadlines;
  private final Timeline timeline;
  private final List<AuditFinding> findings = new ArrayList<>();

  OutstandingSteps(ReviewCase reviewCase, DeadlineCalculator deadlines, Timeline timeline) {
    this.reviewCase = reviewCase;
    this.deadlines = deadlines;
    this.timeline = timeline;
  }

  List<AuditFinding> findings() {
    agreement();
    routes();
    feedback();
    justification();
    agencies();
    monitoring();
    advanceCopies();
    removal();
    movedActions();
    return findings;
  }

  private void agreement() {
    boolean agreed = reached(Stage.TO_BE_NOTIFIED);
    boolean notified = reached(Stage.NOTIFIED);
    if (notified && !agreed) {
      add(
          AuditFindingKind.NOTIFIED_WITHOUT_AGREEMENT,
          "the council notified, and no agreement of the three partners is on record");
    }
    boolean stands = reviewCase.stages().containsValue(Stage.TO_BE_NOTIFIED);
    boolean found = reviewCase.stages().containsValue(Stage.CRITERIA_NOT_MET);
    if (stands && !notified && !found) {
      add(
          AuditFindingKind.AGREED_NOT_NOTIFIED,
          "the partners agreed to notify, and no notification is on record");
    }
  }

  /** Either criterion is enough for a notification; none is not. */
  private void routes() {
    Optional<Boolean> met = Optional.empty();
    for (KnownStep step : reviewCase.known()) {
      if (step.step() instanceof ConsiderationStep.CriteriaConsidered considered
          && considered.review().equals(ReviewKinds.RAPID_REVIEW)) {
        met =
            Optional.of(considered.answers().stream().anyMatch(one -> one.answer() == Answer.MET));
      } else if (step.step() instanceof ConsiderationStep.ReferralDecided decided
          && decided.route() != Route.NOT_AGREED
          && met.filter(any -> any != (decided.route() == Route.NOTIFY)).isPresent()) {
        add(
            AuditFindingKind.ROUTE_AGAINST_CRITERIA,
            "the partners decided on "
                + step.day()
                + " for "
                + decided.route().description()
                + ", and "
                + (met.get() ? "a criterion" : "no criterion")
                + " of a notification was answered as met");
      }
    }
  }

  private void feedback() {
    Set<OrganisationId> told = new HashSet<>();
    for (KnownStep step : reviewCase.known()) {
      if (step.step() instanceof ConsiderationStep.FedBack fedBack) {
        told.add(fedBack.to());
      }
    }
    if (has(StepKind.REFERRAL_DECIDED)) {
      for (KnownStep step : reviewCase.known()) {
        if (step.step() instanceof ConsiderationStep.Referred referred && told.add(referred.by())) {
          add(
              AuditFindingKind.NO_FEEDBACK,
              referred.by() + " referred it on " + step.day() + " and was not told the decision");
        }
      }
    }
  }

  private void justification() {
    boolean sent =
        reviewCase.known().stream()
            .anyMatch(
                step ->
                    step.step() instanceof Sent one
                        && one.paper() == Paper.RECONSIDERATION_JUSTIFICATION);
    if (reached(Stage.RECONSIDERED) && !sent) {
      add(
          AuditFindingKind.NO_JUSTIFICATION,
          "the decision was reconsidered, and the justification did not go to the Panel");
    }
  }

  private void agencies() {
    for (AgencyReturn agency : reviewCase.agencyReturns()) {
      boolean over =
          reviewCase.stages().entrySet().stream()
              .noneMatch(
                  at ->
                      at.getValue() == Stage.RAPID_REVIEW_UNDER_WAY
                          || at.getValue() == Stage.LEARNING_REVIEW_UNDER_WAY);
      if (over && agency.answeredOn().isEmpty()) {
        add(
            AuditFindingKind.AGENCY_SILENT,
            agency.agency()
                + " was asked on "
                + agency.askedOn()
                + " for the "
                + agency.review()
                + " and did not answer");
      }
    }
  }

  private void monitoring() {
    if (reached(Stage.REPORT_COMPLETED) && !has(StepKind.PROGRESS_MONITORED)) {
      add(
          AuditFindingKind.NOT_MONITORED,
          "the practice review was completed, and no monitoring of it is on record");
    }
  }

  /** Before the day on which it was really published, whatever day was planned. */
  private void advanceCopies() {
    for (StageReached reached : reviewCase.path()) {
      boolean published =
          reached.stage() == Stage.REPORT_PUBLISHED
              || reached.stage() == Stage.INFORMATION_PUBLISHED;
      LocalDate day = reached.by().day();
      if (published && isRuleInForce(NationalRules.ADVANCE_COPY, day)) {
        LocalDate last = deadlines.calculate(NationalRules.ADVANCE_COPY, day).dueDate();
        Optional<LocalDate> sent =
            reviewCase.history().known().events().stream()
                .filter(event -> event.kind().equals(NationalFacts.ADVANCE_COPY_SENT))
                .map(event -> event.when().day())
                .filter(one -> !one.isAfter(day))
                .reduce((first, later) -> later);
        if (sent.filter(one -> !one.isAfter(last)).isEmpty()) {
          add(
              AuditFindingKind.ADVANCE_COPY_TOO_LATE,
              "it was published on "
                  + day
                  + ", and the advance copy, due by "
                  + last
                  + sent.map(one -> ", had reached everybody on " + one).orElse(", had not"));
        }
      }
    }
  }

  private boolean isRuleInForce(RuleId rule, LocalDate day) {
    RuleBook book = deadlines.ruleBook();
    return book.hasRule(rule) && book.rule(rule).findVersion(day).isPresent();
  }

  private void removal() {
    for (KnownStep step : reviewCase.known()) {
      if (step.event().kind() == StepKind.REMOVED_FROM_WEBSITE) {
        stays()
            .flatMap(CaseDeadline::dueDate)
            .filter(last -> !step.day().isAfter(last))
            .ifPresent(
                last ->
                    add(
                        AuditFindingKind.REMOVED_TOO_EARLY,
                        "what was published was taken off the website on "
                            + step.day()
                            + " and had to stay until the end of "
                            + last));
      }
    }
  }

  /** The rule by which what was published last stays. */
  private Optional<CaseDeadline> stays() {
    return timeline.deadlines().stream()
        .filter(deadline -> deadline.rule().obligation() == Obligation.AT_LEAST)
        .filter(
            deadline ->
                deadline.rule().countsFrom(NationalFacts.REPORT_PUBLISHED)
                    || deadline.rule().countsFrom(NationalFacts.IMPROVEMENT_INFORMATION_PUBLISHED))
        .reduce((first, last) -> last);
  }

  /** Another date does not undo that the first one passed. */
  private void movedActions() {
    Map<ActionId, LocalDate> due = new HashMap<>();
    for (KnownStep step : reviewCase.known()) {
      if (step.step() instanceof ImprovementStep.ActionPlanned planned) {
        due.put(planned.action().id(), planned.action().due());
      } else if (step.step() instanceof ImprovementStep.ActionMoved moved) {
        LocalDate before = due.put(moved.action(), moved.due());
        if (before != null && step.day().isAfter(before)) {
          add(
              AuditFindingKind.ACTION_MOVED_TOO_LATE,
              "action "
                  + moved.action()
                  + " was due on "
                  + before
                  + " and was given another date only on "
                  + step.day());
        }
      }
    }
  }

  private boolean reached(Stage stage) {
    return reviewCase.path().stream().anyMatch(reached -> reached.stage() == stage);
  }

  private boolean has(StepKind kind) {
    return reviewCase.known().stream().anyMatch(step -> step.event().kind() == kind);
  }

  private void add(AuditFindingKind kind, String line) {
    findings.add(new AuditFinding(kind, reviewCase.reference(), line));
  }
}
