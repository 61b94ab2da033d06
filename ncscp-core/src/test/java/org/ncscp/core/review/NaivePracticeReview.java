// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@link NaiveLife} permits of a practice review, from its decision to the website. */
final class NaivePracticeReview {
  private static final Set<Stage> PUBLISHED =
      Set.of(Stage.REPORT_PUBLISHED, Stage.INFORMATION_PUBLISHED);
  private static final Set<Stage> SIGNED_OFF =
      Set.of(
          Stage.REPORT_SIGNED_OFF,
          Stage.INFORMATION_TO_BE_PUBLISHED,
          Stage.NOTHING_PUBLISHED,
          Stage.REPORT_PUBLISHED,
          Stage.INFORMATION_PUBLISHED);

  private final List<KnownStep> before;
  private final @Nullable Stage now;

  NaivePracticeReview(List<KnownStep> before, @Nullable Stage now) {
    this.before = before;
    this.now = now;
  }

  boolean permits(KnownStep next, boolean explained, boolean copied) {
    StepKind kind = next.event().kind();
    boolean published = now != null && PUBLISHED.contains(now);
    boolean underWay = now == Stage.PRACTICE_REVIEW_UNDER_WAY;
    boolean completed = now == Stage.REPORT_COMPLETED;
    boolean signedOff = now != null && SIGNED_OFF.contains(now);
    return switch (kind) {
      case PRACTICE_REVIEW_INITIATED -> now == null && isDecided();
      case REVIEWER_APPOINTED, TERMS_OF_REFERENCE_AGREED -> underWay;
      case FAMILY_ENGAGEMENT_CONSIDERED -> underWay || completed;
      case FAMILY_CONTRIBUTED, PROGRESS_MONITORED, INFORMATION_REQUESTED_IN_WRITING ->
          now != null && !published;
      case REPORT_COMPLETED ->
          (underWay || completed || now == Stage.REPORT_SIGNED_OFF)
              && (happened(StepKind.TERMS_OF_REFERENCE_AGREED)
                  || departed(kind, LifeRule.CONDUCT_OF_REVIEW));
      case REPORT_SIGNED_OFF ->
          completed
              && (happened(StepKind.FAMILY_ENGAGEMENT_CONSIDERED)
                  || departed(kind, LifeRule.FAMILY_ENGAGEMENT));
      case PUBLICATION_PLANNED -> now != null && !published;
      case DELAY_SOUGHT -> now != null && !published && isLater(next.step());
      case DELAY_APPROVED ->
          now != null && !published && isAsked(next.step()) && isLater(next.step());
      case DELAY_REFUSED -> now != null && !published && isAsked(next.step());
      case DELAY_TOLD ->
          before.stream()
              .anyMatch(
                  s ->
                      s.step() instanceof PracticeReviewStep.DelayApproved
                          && next.step() instanceof PracticeReviewStep.DelayTold told
                          && s.event().id().equals(told.approved()));
      case PUBLICATION_DECIDED ->
          signedOff
              && (!published
                  || (now == Stage.INFORMATION_PUBLISHED
                      && next.step().outcome().orElseThrow() == Publication.REPORT));
      case REPORT_PUBLISHED -> now == Stage.REPORT_SIGNED_OFF && isReady(kind, explained, copied);
      case INFORMATION_PUBLISHED ->
          now == Stage.INFORMATION_TO_BE_PUBLISHED && isReady(kind, explained, copied);
      case DEPOSITED -> published;
      case REMOVED_FROM_WEBSITE ->
          published && (hasStayed(next.day()) || departed(kind, LifeRule.STAYS_AVAILABLE));
      case PROVIDED_ON_REQUEST -> published && happened(StepKind.REMOVED_FROM_WEBSITE);
      case SENT ->
          switch (((Sent) next.step()).paper()) {
            // on completion of the review and before any publication, later again for who asks
            case FINDINGS -> happened(StepKind.REPORT_COMPLETED);
            // the sign-off goes before the advance copy: rules.md A22
            case ADVANCE_COPY -> signedOff;
            case NON_PUBLICATION_JUSTIFICATION ->
                signedOff && now != Stage.REPORT_SIGNED_OFF && now != Stage.REPORT_PUBLISHED;
            default -> false;
          };
      default -> false;
    };
  }

  /** From a rapid review, from reconsidering it, or below the definition. */
  private boolean isDecided() {
    return last(StepKind.RAPID_REVIEW_COMPLETED) == Conclusion.PRACTICE_REVIEW
        || last(StepKind.RECONSIDERED) == Reconsideration.COMMISSIONED
        || last(StepKind.REFERRAL_DECIDED) == Route.PRACTICE_REVIEW;
  }

  /** What was decided last; it takes the place of what was decided before. */
  private @Nullable Enum<?> last(StepKind kind) {
    Enum<?> last = null;
    for (KnownStep step : before) {
      last = step.event().kind() == kind ? step.step().outcome().orElseThrow() : last;
    }
    return last;
  }

  /** More time ends after the time that was given before. */
  private boolean isLater(Step step) {
    LocalDate until =
        step instanceof PracticeReviewStep.DelaySought sought
            ? sought.until()
            : ((PracticeReviewStep.DelayApproved) step).until();
    return before.stream()
        .noneMatch(
            s ->
                s.step() instanceof PracticeReviewStep.DelayApproved given
                    && !until.isAfter(given.until()));
  }

  private boolean isAsked(Step step) {
    EventId sought =
        step instanceof PracticeReviewStep.DelayApproved approved
            ? approved.sought()
            : ((PracticeReviewStep.DelayRefused) step).sought();
    return isOpen(before, sought, StepKind.DELAY_SOUGHT);
  }

  /** Whether an event is there that nothing ended or decided yet. */
  static boolean isOpen(List<KnownStep> before, EventId event, StepKind kind) {
    boolean there =
        before.stream().anyMatch(s -> s.event().id().equals(event) && s.event().kind() == kind);
    boolean answered =
        before.stream()
            .anyMatch(
                s ->
                    (s.step() instanceof PracticeReviewStep.ProceedingsEnded e
                            && e.began().equals(event))
                        || (s.step() instanceof PracticeReviewStep.DelayApproved a
                            && a.sought().equals(event))
                        || (s.step() instanceof PracticeReviewStep.DelayRefused r
                            && r.sought().equals(event)));
    return there && !answered;
  }

  private boolean happened(StepKind kind) {
    return before.stream().anyMatch(step -> step.event().kind() == kind);
  }

  private boolean departed(StepKind kind, LifeRule without) {
    return NaiveLife.departed(before, kind, without);
  }

  private boolean isReady(StepKind kind, boolean explained, boolean copied) {
    return (explained || departed(kind, LifeRule.FINDINGS_EXPLAINED))
        && (copied || departed(kind, LifeRule.ADVANCE_COPY));
  }

  /** On the website for a year: rules.md A18. */
  private boolean hasStayed(LocalDate day) {
    LocalDate since = LocalDate.MIN;
    for (KnownStep step : before) {
      boolean publishes =
          step.event().kind() == StepKind.REPORT_PUBLISHED
              || step.event().kind() == StepKind.INFORMATION_PUBLISHED;
      since = publishes ? step.day() : since;
    }
    return day.isAfter(since.plusYears(1));
  }
}
