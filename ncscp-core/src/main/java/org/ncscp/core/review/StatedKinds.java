// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.policy.StatedStep;
import org.ncscp.core.rule.FactKind;

/** Which fact each step states. */
final class StatedKinds {
  private static final Map<Paper, FactKind> SENT = new EnumMap<>(Paper.class);
  private static final Map<StepKind, FactKind> HAPPENED = new EnumMap<>(StepKind.class);

  /** Of these no national rule has a fact; the arrangements of the day say which it is. */
  private static final Map<Paper, StatedStep> LOCAL_PAPERS = new EnumMap<>(Paper.class);

  private static final Map<StepKind, StatedStep> LOCAL_STEPS = new EnumMap<>(StepKind.class);

  static {
    SENT.put(Paper.INCIDENT_REPORT, NationalFacts.PARTNERS_TOLD);
    SENT.put(Paper.LOOKED_AFTER_CHILD_DEATH, NationalFacts.LOOKED_AFTER_CHILD_DEATH_NOTIFIED);
    SENT.put(Paper.CARE_LEAVER_DEATH, NationalFacts.CARE_LEAVER_DEATH_NOTIFIED);
    SENT.put(Paper.RAPID_REVIEW, NationalFacts.RAPID_REVIEW_SENT);
    SENT.put(Paper.ADVANCE_COPY, NationalFacts.ADVANCE_COPY_SENT);
    SENT.put(Paper.NON_PUBLICATION_JUSTIFICATION, NationalFacts.NON_PUBLICATION_JUSTIFICATION_SENT);
    HAPPENED.put(StepKind.COUNCIL_BECAME_AWARE, NationalFacts.COUNCIL_BECAME_AWARE);
    HAPPENED.put(
        StepKind.LOOKED_AFTER_CHILD_DEATH_KNOWN, NationalFacts.LOOKED_AFTER_CHILD_DEATH_KNOWN);
    HAPPENED.put(StepKind.CARE_LEAVER_DEATH_KNOWN, NationalFacts.CARE_LEAVER_DEATH_KNOWN);
    HAPPENED.put(StepKind.NOTIFIED, NationalFacts.NOTIFICATION_SUBMITTED);
    HAPPENED.put(StepKind.RAPID_REVIEW_COMPLETED, NationalFacts.RAPID_REVIEW_COMPLETED);
    HAPPENED.put(StepKind.PANEL_ANSWERED, NationalFacts.PANEL_ANSWERED);
    HAPPENED.put(StepKind.CRITERIA_FOUND_NOT_MET, NationalFacts.CRITERIA_FOUND_NOT_MET);
    HAPPENED.put(StepKind.PRACTICE_REVIEW_INITIATED, NationalFacts.PRACTICE_REVIEW_INITIATED);
    HAPPENED.put(StepKind.REPORT_PUBLISHED, NationalFacts.REPORT_PUBLISHED);
    HAPPENED.put(StepKind.INFORMATION_PUBLISHED, NationalFacts.IMPROVEMENT_INFORMATION_PUBLISHED);
    HAPPENED.put(StepKind.ACTION_PLANNED, NationalFacts.ACTION_AGREED);
    HAPPENED.put(StepKind.ACTION_COMPLETED, NationalFacts.ACTION_COMPLETED);
    HAPPENED.put(StepKind.ACTION_CANCELLED, NationalFacts.ACTION_CANCELLED);
    LOCAL_PAPERS.put(Paper.NOTIFICATION_COPY, StatedStep.NOTIFICATION_COPIED);
    LOCAL_PAPERS.put(Paper.FINDINGS, StatedStep.FINDINGS_EXPLAINED);
    LOCAL_STEPS.put(StepKind.DEPOSITED, StatedStep.REPORT_DEPOSITED);
    LOCAL_STEPS.put(StepKind.RAPID_REVIEW_BEGUN, StatedStep.RAPID_REVIEW_BEGUN);
  }

  private StatedKinds() {}

  /** The fact that a step of a kind happened, where it is always the same. */
  static Optional<FactKind> happened(StepKind kind) {
    return Optional.ofNullable(HAPPENED.get(kind));
  }

  /** The step whose fact the arrangements of the day name. */
  static Optional<StatedStep> local(StepKind kind) {
    return Optional.ofNullable(LOCAL_STEPS.get(kind));
  }

  /** The fact that a paper was sent to all on a day, if deadlines know of one. */
  static Optional<FactKind> metBy(Casework casework, Paper paper, LocalDate day) {
    return Optional.ofNullable(LOCAL_PAPERS.get(paper))
        .map(step -> casework.factKind(step, day))
        .orElse(Optional.ofNullable(SENT.get(paper)));
  }

  /** Whether the day of a step can be corrected: that of a delay is that of the decision. */
  static boolean hasDate(Step step) {
    return !(step instanceof PracticeReviewStep.DelaySought
        || step instanceof PracticeReviewStep.DelayApproved
        || step instanceof PracticeReviewStep.DelayRefused
        || step instanceof PracticeReviewStep.DelayTold
        || step instanceof RecordingStep);
  }

  /** What a step plans: an action, or the publication. */
  static Optional<Object> planned(Step step) {
    if (step instanceof ImprovementStep.ActionPlanned one) {
      return Optional.of(one.action().id());
    } else if (step instanceof ImprovementStep.ActionMoved one) {
      return Optional.of(one.action());
    }
    return step.kind() == StepKind.PUBLICATION_PLANNED
        ? Optional.of(StepKind.PUBLICATION_PLANNED)
        : Optional.empty();
  }

  /** The day that such a step plans it for. */
  static LocalDate plannedDay(Step step) {
    if (step instanceof ImprovementStep.ActionPlanned one) {
      return one.action().due();
    }
    return step instanceof ImprovementStep.ActionMoved one
        ? one.due()
        : ((PracticeReviewStep.PublicationPlanned) step).day();
  }
}
