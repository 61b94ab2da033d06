// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.policy.ReviewCriterion;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.policy.ReviewMethod;
import org.ncscp.core.policy.StepDecisions;
import org.ncscp.core.policy.StepFact;
import org.ncscp.core.policy.TimetableStep;
import org.ncscp.core.reference.Theme;

/** Writes what {@link ReviewReading} reads. */
final class ReviewWriting {
  private final EntryWriting entries;

  ReviewWriting(EntryWriting entries) {
    this.entries = entries;
  }

  Section reviews(ReviewArrangements reviews) {
    Section section = new Section();
    section.optional("rapid-review-needs-notification", reviews.rapidReviewNeedsNotification());
    section.list("kinds", reviews.kinds(), this::kind);
    section.list("decisions", reviews.decisions(), ReviewWriting::decisions);
    section.list("facts", reviews.facts(), ReviewWriting::fact);
    section.list("themes", reviews.themes(), ReviewWriting::theme);
    entries.common(reviews, section);
    return section;
  }

  private Section kind(ReviewKind kind) {
    Section section = new Section();
    section.text("id", kind.id());
    section.text("name", kind.name());
    section.optional("decided-by", kind.decidedBy());
    section.optional("within", kind.within());
    section.list("criteria", kind.criteria(), ReviewWriting::criterion);
    kind.timetableAnchor()
        .ifPresent(
            anchor -> {
              section.text("timetable-anchor", anchor);
              section.constant("numbering", kind.numbering());
            });
    section.list("timetable", kind.timetable(), this::step);
    section.list("methods", kind.methods(), ReviewWriting::method);
    entries.common(kind, section);
    return section;
  }

  private static Section criterion(ReviewCriterion criterion) {
    Section section = new Section();
    section.text("id", criterion.id());
    section.text("text", criterion.text());
    section.constant("set-by", criterion.setBy());
    return section;
  }

  private Section step(TimetableStep step) {
    Section section = new Section();
    section.text("id", step.id());
    section.text("title", step.title());
    section.text(step.window().isSingleDay() ? "day" : "days", step.window());
    section.optional("responsible", step.responsible());
    entries.common(step, section);
    return section;
  }

  private static Section method(ReviewMethod method) {
    Section section = new Section();
    section.text("id", method.id());
    section.text("name", method.name());
    return section;
  }

  private static Section decisions(StepDecisions decisions) {
    Section section = new Section();
    section.constant("step", decisions.step());
    section.texts("kinds", decisions.kinds());
    return section;
  }

  private static Section fact(StepFact fact) {
    Section section = new Section();
    section.constant("step", fact.step());
    section.text("kind", fact.kind());
    return section;
  }

  private static Section theme(Theme theme) {
    Section section = new Section();
    section.text("id", theme.id());
    section.text("name", theme.name());
    return section;
  }
}
