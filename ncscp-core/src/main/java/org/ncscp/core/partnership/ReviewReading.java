// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.internal.YamlMap;
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
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.MethodId;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.Theme;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.reference.TimetableStepId;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.TimeLimit;

/** Reads what is said of reviews. */
final class ReviewReading {
  private final EntryReading entries;

  ReviewReading(EntryReading entries) {
    this.entries = entries;
  }

  Optional<ReviewArrangements> reviews(YamlMap entry) {
    ReviewArrangements.Builder reviews = ReviewArrangements.builder();
    return entries.entry(
        entry,
        () -> {
          entry
              .optionalTruth("rapid-review-needs-notification")
              .ifPresent(reviews::rapidReviewNeedsNotification);
          for (YamlMap kind : entry.optionalList("kinds")) {
            kind(kind).ifPresent(reviews::addKind);
          }
          for (YamlMap decisions : entry.optionalList("decisions")) {
            decisions(decisions).ifPresent(reviews::addDecision);
          }
          for (YamlMap fact : entry.optionalList("facts")) {
            fact(fact).ifPresent(reviews::addFact);
          }
          for (YamlMap theme : entry.optionalList("themes")) {
            theme(theme).ifPresent(reviews::addTheme);
          }
        },
        reviews::inForce,
        reviews::citations,
        reviews::interpretation,
        reviews::build);
  }

  private Optional<ReviewKind> kind(YamlMap entry) {
    ReviewKind.Builder kind = ReviewKind.builder();
    return entries.entry(
        entry,
        () -> {
          entry.made("id", ReviewKindId::of).ifPresent(kind::id);
          entry.text("name").ifPresent(kind::name);
          entry.optionallyMade("decided-by", GroupId::of).ifPresent(kind::decidedBy);
          entry.optionallyMade("within", TimeLimit::parse).ifPresent(kind::within);
          for (YamlMap criterion : entry.optionalList("criteria")) {
            criterion(criterion).ifPresent(kind::addCriterion);
          }
          timetable(entry, kind);
          for (YamlMap method : entry.optionalList("methods")) {
            method(method).ifPresent(kind::addMethod);
          }
        },
        kind::inForce,
        kind::citations,
        kind::interpretation,
        kind::build);
  }

  private Optional<ReviewCriterion> criterion(YamlMap entry) {
    int before = entries.problems();
    Optional<CriterionId> id = entry.made("id", CriterionId::of);
    Optional<String> text = entry.text("text");
    Optional<CriterionSource> setBy = entry.constant("set-by", CriterionSource.values());
    return entries.made(
        entry,
        before,
        () -> new ReviewCriterion(id.orElseThrow(), text.orElseThrow(), setBy.orElseThrow()));
  }

  private void timetable(YamlMap entry, ReviewKind.Builder kind) {
    if (!entry.has("timetable")) {
      for (String key : List.of("timetable-anchor", "numbering")) {
        if (entry.optionalText(key).isPresent()) {
          entry.refuse(key, "must be left out where there is no timetable");
        }
      }
      return;
    }
    entry.made("timetable-anchor", FactKind::of).ifPresent(kind::timetableAnchor);
    entry.optionalConstant("numbering", DayNumbering.values()).ifPresent(kind::numbering);
    for (YamlMap step : entry.optionalList("timetable")) {
      step(step).ifPresent(kind::addTimetable);
    }
  }

  private Optional<TimetableStep> step(YamlMap entry) {
    TimetableStep.Builder step = TimetableStep.builder();
    return entries.entry(
        entry,
        () -> {
          entry.made("id", TimetableStepId::of).ifPresent(step::id);
          entry.text("title").ifPresent(step::title);
          window(entry).ifPresent(step::window);
          entry.optionallyMade("responsible", BodyId::of).ifPresent(step::responsible);
        },
        step::inForce,
        step::citations,
        step::interpretation,
        step::build);
  }

  private static Optional<WorkingDayWindow> window(YamlMap entry) {
    if (!entry.has("days")) {
      return entry.made("day", text -> window(text, true));
    }
    if (entry.optionalText("day").isPresent()) {
      entry.refuse("day", "must be left out where there are days");
    }
    return entry.made("days", text -> window(text, false));
  }

  /**
   * A window of one day in its short form is no window: what is meant could be any day up to it.
   */
  static WorkingDayWindow window(String text, boolean single) {
    WorkingDayWindow window = WorkingDayWindow.parse(text);
    if (window.isSingleDay() != single) {
      throw new IllegalArgumentException(
          (single
                  ? "must be a single working day as \"3\""
                  : "must be a first and a later working day as \"2-5\"")
              + " but was \""
              + text
              + "\"");
    }
    return window;
  }

  private Optional<ReviewMethod> method(YamlMap entry) {
    int before = entries.problems();
    Optional<MethodId> id = entry.made("id", MethodId::of);
    Optional<String> name = entry.text("name");
    return entries.made(
        entry, before, () -> new ReviewMethod(id.orElseThrow(), name.orElseThrow()));
  }

  private Optional<StepDecisions> decisions(YamlMap entry) {
    int before = entries.problems();
    Optional<DecidedStep> step = entry.constant("step", DecidedStep.values());
    Set<DecisionKind> kinds = new LinkedHashSet<>(entry.texts("kinds", DecisionKind::of));
    if (!entry.has("kinds")) {
      entry.refuse("kinds", "is missing");
    }
    return entries.made(entry, before, () -> new StepDecisions(step.orElseThrow(), kinds));
  }

  private Optional<StepFact> fact(YamlMap entry) {
    int before = entries.problems();
    Optional<StatedStep> step = entry.constant("step", StatedStep.values());
    Optional<FactKind> kind = entry.made("kind", FactKind::of);
    return entries.made(entry, before, () -> new StepFact(step.orElseThrow(), kind.orElseThrow()));
  }

  private Optional<Theme> theme(YamlMap entry) {
    int before = entries.problems();
    Optional<ThemeId> id = entry.made("id", ThemeId::of);
    Optional<String> name = entry.text("name");
    return entries.made(entry, before, () -> new Theme(id.orElseThrow(), name.orElseThrow()));
  }
}
