// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.policy.ReviewMethod;
import org.ncscp.core.policy.TimetableStep;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.CriterionId;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.register.Decision;
import org.ncscp.core.rule.Extension;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.RuleVersion;

/** Whether what a step says fits the case, the arrangements and the register. */
final class StepChecks {
  private final Casework casework;
  private final CaseReference reference;
  private final Progress progress;
  private final KnownStep dated;
  private final LocalDate day;

  StepChecks(Casework casework, CaseReference reference, Progress progress, KnownStep dated) {
    this.casework = casework;
    this.reference = reference;
    this.progress = progress;
    this.dated = dated;
    this.day = dated.day();
  }

  /** What would have to be otherwise. */
  Optional<Objection> objection() {
    Step step = dated.step();
    if (step.kind().needsNote() && dated.event().note().isEmpty()) {
      return because(rule(), "a note that says what happened, or why");
    }
    if (step.cited().isPresent()) {
      Optional<String> wrong =
          casework
              .decisions()
              .objection(reference, dated, casework.decisionKinds(step.kind(), day), decider());
      if (wrong.isPresent()) {
        return because(LifeRule.DECISION_REGISTERED, wrong.get());
      }
    }
    if (step instanceof ConsiderationStep.CriteriaConsidered considered) {
      return criteria(considered);
    } else if (step instanceof ConsiderationStep.FedBack fedBack) {
      return progress.hasReferred(fedBack.to())
          ? Optional.empty()
          : because(LifeRule.FEEDBACK_TO_REFERRER, "an agency that referred it");
    } else if (step instanceof Sent sent) {
      return sent(sent);
    } else if (step instanceof RapidReviewStep rapid) {
      return rapidReview(rapid);
    } else if (step instanceof PracticeReviewStep practice) {
      return practiceReview(practice);
    } else if (step instanceof LearningReviewStep.LearningReviewBegun begun) {
      return method(begun);
    } else if (step instanceof ImprovementStep improvement) {
      return progress
          .actions()
          .objection(improvement, dated.when())
          .or(() -> themes(improvement))
          .flatMap(needed -> because(LifeRule.PRACTICE_IMPROVEMENT, needed));
    } else if (step instanceof RecordingStep.Departed departed) {
      return departed(departed);
    }
    return step.kind() == StepKind.RAPID_REVIEW_BEGUN ? withoutNotification() : Optional.empty();
  }

  private Optional<GroupId> decider() {
    return CitedDecisions.review(dated.step().kind())
        .flatMap(review -> casework.kind(review, day))
        .flatMap(ReviewKind::decidedBy);
  }

  private Optional<Objection> criteria(ConsiderationStep.CriteriaConsidered considered) {
    if (casework.reviews(day).isEmpty()) {
      return Optional.empty();
    }
    Set<CriterionId> known = casework.criteria(considered.review(), day);
    if (casework.kind(considered.review(), day).isEmpty()) {
      return because(LifeRule.PARTNERS_DECIDE, kindsKnown());
    }
    for (CriterionAnswer answer : considered.answers()) {
      if (!known.contains(answer.criterion())) {
        return because(
            LifeRule.PARTNERS_DECIDE,
            "criteria of the "
                + considered.review()
                + ", which are "
                + listed(known)
                + ", and not "
                + answer.criterion());
      }
    }
    return Optional.empty();
  }

  private String kindsKnown() {
    return "a kind of review that the arrangements of "
        + day
        + " name: "
        + casework.reviews(day).stream()
            .flatMap(reviews -> reviews.kinds().stream())
            .map(kind -> kind.id().value())
            .distinct()
            .collect(joining(", "));
  }

  private Optional<Objection> rapidReview(RapidReviewStep step) {
    if (step instanceof RapidReviewStep.RapidReviewCompleted completed) {
      Set<RapidReviewContent> missing = EnumSet.allOf(RapidReviewContent.class);
      missing.removeAll(completed.contents());
      return missing.isEmpty()
          ? Optional.empty()
          : because(
              LifeRule.RAPID_REVIEW,
              "in the report also "
                  + missing.stream().map(RapidReviewContent::description).collect(joining(", ")));
    }
    if (step instanceof RapidReviewStep.AgencyAnswered answered) {
      return progress.hasAsked(answered.review(), answered.agency())
          ? Optional.empty()
          : because(
              LifeRule.RAPID_REVIEW,
              "that " + answered.agency() + " was asked for the " + answered.review());
    }
    if (step instanceof RapidReviewStep.AgencyAsked asked) {
      return reviewUnderWay(asked.review());
    }
    return step instanceof RapidReviewStep.TimetableStepDone done
        ? timetable(done)
        : Optional.empty();
  }

  private Optional<Objection> reviewUnderWay(ReviewKindId review) {
    Stage stage =
        review.equals(ReviewKinds.RAPID_REVIEW)
            ? Stage.RAPID_REVIEW_UNDER_WAY
            : Stage.LEARNING_REVIEW_UNDER_WAY;
    return progress.stages().containsValue(stage)
        ? Optional.empty()
        : because(LifeRule.RAPID_REVIEW, "the stage \"" + stage.description() + "\"");
  }

  private Optional<Objection> timetable(RapidReviewStep.TimetableStepDone done) {
    Optional<ReviewKind> kind = casework.kind(ReviewKinds.RAPID_REVIEW, day);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Set<String> known = new HashSet<>();
    for (TimetableStep step : kind.get().timetable()) {
      known.add(step.id().value());
    }
    return known.contains(done.step().value())
        ? Optional.empty()
        : because(
            LifeRule.RAPID_REVIEW,
            known.isEmpty()
                ? "a timetable in the arrangements of " + day
                : "a step of the timetable: " + listed(known));
  }

  private Optional<Objection> method(LearningReviewStep.LearningReviewBegun begun) {
    Set<String> known = new HashSet<>();
    casework
        .kind(ReviewKinds.LEARNING_REVIEW, day)
        .ifPresent(
            kind -> {
              for (ReviewMethod method : kind.methods()) {
                known.add(method.id().value());
              }
            });
    return known.isEmpty() || known.contains(begun.method().value())
        ? Optional.empty()
        : because(
            LifeRule.LEARNING_REVIEW, "a method that the arrangements name: " + listed(known));
  }

  private Optional<Objection> practiceReview(PracticeReviewStep step) {
    if (step instanceof PracticeReviewStep.ProceedingsEnded ended) {
      return open(ended.began(), PracticeReviewStep.ProceedingsBegan.class, "proceedings-began");
    } else if (step instanceof PracticeReviewStep.DelaySought sought) {
      return later(sought.until());
    } else if (step instanceof PracticeReviewStep.DelayApproved approved) {
      return open(approved.sought(), PracticeReviewStep.DelaySought.class, "delay-sought")
          .or(() -> extended(approved))
          .or(() -> later(approved.until()))
          .or(() -> decided(approved.decision()));
    } else if (step instanceof PracticeReviewStep.DelayRefused refused) {
      return open(refused.sought(), PracticeReviewStep.DelaySought.class, "delay-sought")
          .or(() -> decided(refused.decision()));
    } else if (step instanceof PracticeReviewStep.DelayTold told) {
      return progress.step(told.approved()) instanceof PracticeReviewStep.DelayApproved
          ? told(told)
          : because(rule(), "an event delay-approved before it, as " + told.approved() + " is not");
    }
    return step instanceof PracticeReviewStep.PublicationPlanned planned
            && planned.day().isBefore(day)
        ? because(LifeRule.PUBLICATION, "a day not before " + day + ", when it was planned")
        : Optional.empty();
  }

  /** Where the register says until when, the case must not say otherwise. */
  private Optional<Objection> extended(PracticeReviewStep.DelayApproved approved) {
    Optional<LocalDate> until =
        casework
            .decisions()
            .decision(approved.decision(), dated.event().recordedAt())
            .flatMap(
                decision ->
                    decision.extendedDeadlines().stream()
                        .filter(one -> one.concerns().equals(reference))
                        .filter(one -> one.rule().equals(NationalRules.PRACTICE_REVIEW_PUBLICATION))
                        .flatMap(one -> one.until().stream())
                        .findFirst());
    return until.isEmpty() || until.get().equals(approved.until())
        ? Optional.empty()
        : because(
            LifeRule.DELAY_APPROVED,
            until.get() + " as the last day, which decision " + approved.decision() + " gives");
  }

  /** The rule of the time for the practice review, as it was when the review was initiated. */
  private Optional<RuleVersion> publication() {
    RuleBook book = casework.arrangements().ruleBook();
    return initiated()
        .filter(since -> book.hasRule(NationalRules.PRACTICE_REVIEW_PUBLICATION))
        .flatMap(since -> book.rule(NationalRules.PRACTICE_REVIEW_PUBLICATION).findVersion(since));
  }

  private Optional<LocalDate> initiated() {
    return progress.path().stream()
        .filter(reached -> reached.stage() == Stage.PRACTICE_REVIEW_UNDER_WAY)
        .map(reached -> reached.by().day())
        .findFirst();
  }

  /** More time ends after the time that there is. */
  private Optional<Objection> later(LocalDate until) {
    Optional<LocalDate> due =
        Stream.concat(
                publication().stream()
                    .flatMap(version -> version.counts().stream())
                    .filter(count -> count.limit().unit() != PeriodUnit.WORKING_DAYS)
                    .filter(count -> count.limit().unit() != PeriodUnit.HOURS)
                    .map(count -> initiated().orElseThrow().plus(count.limit().toPeriod())),
                progress.extendedUntil())
            .max(LocalDate::compareTo);
    return due.filter(last -> !until.isAfter(last))
        .flatMap(
            last ->
                because(LifeRule.DELAY_APPROVED, "a last day after " + last + ", the present one"));
  }

  /** Who may give more time, and not before there was a review to give it for. */
  private Optional<Objection> decided(DecisionReference reference) {
    Optional<Decision> decision =
        casework.decisions().decision(reference, dated.event().recordedAt());
    if (decision.isEmpty()) {
      return Optional.empty();
    }
    Optional<BodyId> who = publication().flatMap(RuleVersion::extension).map(Extension::approvedBy);
    String by = decision.get().by().value();
    if (who.isPresent() && !who.get().value().equals(by)) {
      return because(
          LifeRule.DELAY_APPROVED,
          "a decision of the " + who.get() + ", and " + reference + " is one of the " + by);
    }
    return initiated()
        .filter(since -> decision.get().decidedOn().isBefore(since))
        .flatMap(
            since ->
                because(
                    LifeRule.DELAY_APPROVED,
                    "a decision taken from " + since + " on, when the review was initiated"));
  }

  private Optional<Objection> told(PracticeReviewStep.DelayTold told) {
    Set<BodyId> known =
        publication()
            .flatMap(RuleVersion::extension)
            .map(one -> Set.copyOf(one.told()))
            .orElse(Set.of());
    return known.isEmpty() || known.containsAll(told.to())
        ? Optional.empty()
        : because(LifeRule.DELAY_APPROVED, "only those who are to be told: " + listed(known));
  }

  private Optional<Objection> sent(Sent sent) {
    return sent.to().stream()
        .filter(body -> !casework.arrangements().ruleBook().bodies().contains(body))
        .findFirst()
        .flatMap(
            body -> because(rule(), "a body that the rule book knows, as " + body + " is not"));
  }

  /** The event that another one ends or decides must be there, and must not be ended already. */
  private Optional<Objection> open(EventId event, Class<? extends Step> sort, String word) {
    if (!sort.isInstance(progress.step(event))) {
      return because(rule(), "an event " + word + " before it, as " + event + " is not");
    }
    return progress.isAnswered(event)
        ? because(rule(), "an event " + word + " that is still open, as " + event + " is not")
        : Optional.empty();
  }

  /** Themes come from the list that the partnership may extend. */
  private Optional<String> themes(ImprovementStep step) {
    Set<ThemeId> themes =
        step instanceof ImprovementStep.Recommended recommended
            ? recommended.recommendation().themes()
            : step instanceof ImprovementStep.ImpactStated stated
                ? stated.impact().themes()
                : Set.of();
    return themes.stream()
        .filter(theme -> !casework.themes().contains(theme))
        .findFirst()
        .map(theme -> "a theme of the list, as " + theme + " is not");
  }

  private Optional<Objection> departed(RecordingStep.Departed departed) {
    boolean gated =
        Life.all().stream()
            .filter(way -> way.step() == departed.step())
            .flatMap(way -> way.needs().stream())
            .anyMatch(need -> need.gate() && need.rule() == departed.without());
    return gated
        ? Optional.empty()
        : because(LifeRule.NOTHING_EDITED, "a step and a rule of it that may be departed from");
  }

  private Optional<Objection> withoutNotification() {
    return casework.allowsRapidReviewWithoutNotification(day)
        ? Optional.empty()
        : because(LifeRule.NOTIFICATION_BEFORE_RAPID_REVIEW, "first notified");
  }

  private LifeRule rule() {
    return Life.ways(dated.step().kind(), dated.step().outcome()).get(0).rule();
  }

  private Optional<Objection> because(LifeRule rule, String needed) {
    return Optional.of(new Objection(dated.event(), rule, needed));
  }

  private static String listed(Set<?> known) {
    return known.stream().map(Object::toString).sorted().collect(joining(", "));
  }
}
