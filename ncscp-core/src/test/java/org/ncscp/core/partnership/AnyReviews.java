// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ncscp.core.group.Group;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.policy.CriterionSource;
import org.ncscp.core.policy.DayNumbering;
import org.ncscp.core.policy.DecidedStep;
import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.policy.ReviewCriterion;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.policy.ReviewMethod;
import org.ncscp.core.policy.StatedStep;
import org.ncscp.core.policy.StepDecisions;
import org.ncscp.core.policy.StepFact;
import org.ncscp.core.policy.TimetableStep;
import org.ncscp.core.policy.WorkingDayWindow;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.CriterionId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.MethodId;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.Theme;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.reference.TimetableStepId;

/** What random arrangements say of reviews. */
final class AnyReviews {
  private static final List<String> IDS =
      List.of("yes", "off", "007", "12e03", "null", "2024-01-01", "learning-review");

  private final AnyParts any;
  private final List<GroupId> groups;

  /** The kinds of decision that the groups take or have reserved to them. */
  private final List<DecisionKind> taken = new ArrayList<>();

  AnyReviews(AnyParts any, List<GroupId> groups, List<Group> made) {
    this.any = any;
    this.groups = groups;
    for (Group group : made) {
      group.decisions().forEach(decision -> taken.addAll(decision.kinds()));
      group.reservedMatters().forEach(matter -> taken.addAll(matter.kinds()));
    }
  }

  ReviewArrangements reviews() {
    return ReviewArrangements.builder()
        .rapidReviewNeedsNotification(any.maybe(any::truth))
        .kinds(onItsDays(ReviewKindId::of, this::kind))
        .decisions(decisions())
        .facts(
            any.list(
                step ->
                    new StepFact(
                        step,
                        any.of(NationalFacts.PARTNERS_TOLD, NationalFacts.NOTIFICATION_SUBMITTED)),
                any.some(0, List.of(StatedStep.values()))))
        .themes(any.list(id -> new Theme(ThemeId.of(id), any.text()), any.some(0, IDS)))
        .inForce(any.period())
        .citations(any.citations())
        .interpretation(any.maybe(any::text))
        .build();
  }

  private List<StepDecisions> decisions() {
    return taken.isEmpty()
        ? List.of()
        : any.list(
            step -> new StepDecisions(step, new LinkedHashSet<>(any.some(1, taken))),
            any.some(0, List.of(DecidedStep.values())));
  }

  private ReviewKind kind(ReviewKindId id, EffectivePeriod days) {
    ReviewKind.Builder kind =
        ReviewKind.builder()
            .id(id)
            .name(any.text())
            .decidedBy(groups.isEmpty() ? Optional.empty() : any.maybe(() -> any.of(groups)))
            .within(any.maybe(any::timeLimit))
            .criteria(any.list(this::criterion, any.some(0, IDS)))
            .methods(
                any.list(
                    method -> new ReviewMethod(MethodId.of(method), any.text()), any.some(0, IDS)))
            .inForce(days)
            .citations(any.citations())
            .interpretation(any.maybe(any::text));
    List<TimetableStep> steps = onItsDays(TimetableStepId::of, this::step);
    return steps.isEmpty()
        ? kind.build()
        : kind.timetable(steps)
            .timetableAnchor(any.of(NationalFacts.NOTIFICATION_SUBMITTED, NationalFacts.CHILD_DIED))
            .numbering(any.of(DayNumbering.values()))
            .build();
  }

  private ReviewCriterion criterion(String id) {
    return new ReviewCriterion(CriterionId.of(id), any.text(), any.of(CriterionSource.values()));
  }

  private TimetableStep step(TimetableStepId id, EffectivePeriod days) {
    int first = 1 + any.below(99_000);
    return TimetableStep.builder()
        .id(id)
        .title(any.text())
        .window(new WorkingDayWindow(first, first + any.below(3)))
        .responsible(any.maybe(any.constant(BodyId.of("panel"))))
        .inForce(days)
        .citations(any.citations())
        .interpretation(any.maybe(any::text))
        .build();
  }

  private <I, E> List<E> onItsDays(
      Function<String, I> id, BiFunction<I, EffectivePeriod, E> entry) {
    List<E> entries = new ArrayList<>();
    for (I one : any.list(id, any.some(0, IDS))) {
      any.disjointPeriods(1).forEach(days -> entries.add(entry.apply(one, days)));
    }
    return any.shuffled(entries);
  }
}
