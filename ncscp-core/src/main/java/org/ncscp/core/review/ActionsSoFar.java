// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.action.ActionId;
import org.ncscp.core.action.Assurance;
import org.ncscp.core.action.AssuranceReference;
import org.ncscp.core.action.EvidenceOfAction;
import org.ncscp.core.action.Impact;
import org.ncscp.core.action.ImpactId;
import org.ncscp.core.action.Learning;
import org.ncscp.core.action.PlannedAction;
import org.ncscp.core.action.Recommendation;
import org.ncscp.core.action.RecommendationId;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.reference.Moment;

/** What was recommended, done and changed so far. It changes with each event. */
final class ActionsSoFar {
  private final Map<RecommendationId, Recommendation> recommendations = new HashMap<>();
  private final Map<ActionId, PlannedAction> actions = new HashMap<>();
  private final Map<ActionId, LocalDate> completed = new HashMap<>();
  private final Map<ActionId, LocalDate> cancelled = new HashMap<>();
  private final List<EvidenceOfAction> evidence = new ArrayList<>();
  private final Map<AssuranceReference, Assurance> assurances = new HashMap<>();
  private final Map<ImpactId, Impact> impacts = new HashMap<>();

  ActionsSoFar copy() {
    ActionsSoFar copy = new ActionsSoFar();
    copy.recommendations.putAll(recommendations);
    copy.actions.putAll(actions);
    copy.completed.putAll(completed);
    copy.cancelled.putAll(cancelled);
    copy.evidence.addAll(evidence);
    copy.assurances.putAll(assurances);
    copy.impacts.putAll(impacts);
    return copy;
  }

  /** What would have to be otherwise for a step to fit those before it. */
  Optional<String> objection(ImprovementStep step, Moment when) {
    if (step instanceof ImprovementStep.Recommended recommended) {
      return fresh(recommendations.keySet(), recommended.recommendation().id());
    } else if (step instanceof ImprovementStep.ActionPlanned planned) {
      return fresh(actions.keySet(), planned.action().id())
          .or(() -> known("recommendation", recommendations.keySet(), planned.action().answers()))
          .or(() -> notBefore(planned.action().due(), when));
    } else if (step instanceof ImprovementStep.ActionMoved moved) {
      return open(moved.action()).or(() -> notBefore(moved.due(), when));
    } else if (step instanceof ImprovementStep.ActionCompleted done) {
      return open(done.action());
    } else if (step instanceof ImprovementStep.ActionCancelled done) {
      return open(done.action());
    } else if (step instanceof ImprovementStep.Evidenced evidenced) {
      return known("action", actions.keySet(), Set.of(evidenced.evidence().action()));
    } else if (step instanceof ImprovementStep.Assured assured) {
      return fresh(assurances.keySet(), assured.assurance().reference())
          .or(() -> known("action", actions.keySet(), assured.assurance().actions()));
    }
    Impact impact = ((ImprovementStep.ImpactStated) step).impact();
    return fresh(impacts.keySet(), impact.id())
        .or(() -> known("action", actions.keySet(), impact.of()))
        .or(() -> known("assurance", assurances.keySet(), impact.restsOn()));
  }

  private static Optional<String> fresh(Set<?> there, Object id) {
    return there.contains(id)
        ? Optional.of("another id, as " + id + " is there already")
        : Optional.empty();
  }

  private static Optional<String> known(String what, Set<?> there, Collection<?> asked) {
    return asked.stream()
        .filter(id -> !there.contains(id))
        .findFirst()
        .map(id -> "first the " + what + " " + id);
  }

  private Optional<String> open(ActionId action) {
    if (completed.containsKey(action) || cancelled.containsKey(action)) {
      return Optional.of(
          "an action that is still open, as "
              + action
              + " is "
              + (completed.containsKey(action) ? "completed" : "cancelled"));
    }
    return known("action", actions.keySet(), Set.of(action));
  }

  private static Optional<String> notBefore(LocalDate due, Moment when) {
    return due.isBefore(when.day())
        ? Optional.of("a date not before " + when.day() + ", when it was agreed")
        : Optional.empty();
  }

  void take(ImprovementStep step, Moment when) {
    if (step instanceof ImprovementStep.Recommended recommended) {
      recommendations.put(recommended.recommendation().id(), recommended.recommendation());
    } else if (step instanceof ImprovementStep.ActionPlanned planned) {
      actions.put(planned.action().id(), planned.action());
    } else if (step instanceof ImprovementStep.ActionMoved moved) {
      actions.computeIfPresent(moved.action(), (id, action) -> action.withDue(moved.due()));
    } else if (step instanceof ImprovementStep.ActionCompleted done) {
      completed.put(done.action(), when.day());
    } else if (step instanceof ImprovementStep.ActionCancelled done) {
      cancelled.put(done.action(), when.day());
    } else if (step instanceof ImprovementStep.Evidenced evidenced) {
      evidence.add(evidenced.evidence());
    } else if (step instanceof ImprovementStep.Assured assured) {
      assurances.put(assured.assurance().reference(), assured.assurance());
    } else if (step instanceof ImprovementStep.ImpactStated stated) {
      impacts.put(stated.impact().id(), stated.impact());
    }
  }

  Learning learning(CaseReference reference) {
    Learning.Builder learning = Learning.builder(reference);
    recommendations.values().forEach(learning::add);
    actions.values().forEach(learning::add);
    evidence.forEach(learning::add);
    assurances.values().forEach(learning::add);
    impacts.values().forEach(learning::add);
    completed.forEach(learning::completed);
    cancelled.forEach(learning::cancelled);
    return learning.build();
  }
}
