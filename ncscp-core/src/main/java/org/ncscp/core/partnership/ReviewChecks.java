// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ncscp.core.internal.Names;
import org.ncscp.core.national.NationalThemes;
import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.policy.ReviewCriterion;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.policy.ReviewMethod;
import org.ncscp.core.policy.StepDecisions;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.Theme;

/** What is said of reviews is said once, and names only decisions that somebody takes. */
final class ReviewChecks {
  private final Ids ids;
  private final Refusals refusals;

  ReviewChecks(Ids ids, Refusals refusals) {
    this.ids = ids;
    this.refusals = refusals;
  }

  void check(Parts parts) {
    parts.reviews().ifPresent(this::reviews);
  }

  private void reviews(ReviewArrangements reviews) {
    for (ReviewKind kind : reviews.kinds()) {
      once(kind.criteria(), "id", ReviewCriterion::id);
      once(kind.methods(), "id", ReviewMethod::id);
    }
    once(reviews.decisions(), "step", one -> Names.word(one.step()));
    reviews.decisions().forEach(this::taken);
    once(reviews.facts(), "step", one -> Names.word(one.step()));
    once(reviews.themes(), "id", Theme::id);
    for (Theme theme : reviews.themes()) {
      if (NationalThemes.themes().stream().anyMatch(one -> one.id().equals(theme.id()))) {
        refusals.refuse(
            theme,
            "id",
            "must be another than those of the national themes but was \"" + theme.id() + "\"");
      }
    }
  }

  private void taken(StepDecisions decisions) {
    for (DecisionKind kind : decisions.kinds()) {
      if (!ids.decisionKinds.contains(kind)) {
        refusals.refuse(
            decisions,
            "kinds",
            "\"" + kind + "\" is not among the kinds of decision that a group takes or is given");
      }
    }
  }

  private <E> void once(List<E> entries, String key, Function<E, Object> id) {
    Set<Object> seen = new HashSet<>();
    for (E entry : entries) {
      if (!seen.add(id.apply(entry))) {
        refusals.refuse(entry, key, "\"" + id.apply(entry) + "\" occurs twice");
      }
    }
  }
}
