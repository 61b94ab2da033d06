// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.history.KnownEvent;
import org.ncscp.core.rule.FactKind;

/**
 * What the plans of a case are for. A plan is for the fact that it concerns, such as one of several
 * actions; those that concern nothing are all for the same. Of the plans for one thing the one
 * recorded last counts.
 */
final class Plans {
  private final CaseHistory history;
  private final Map<FactId, Fact.Happened> happened = new HashMap<>();
  private final Map<FactId, KnownEvent> known = new HashMap<>();

  Plans(CaseHistory history) {
    this.history = history;
  }

  /** The plans that count, in the order given. */
  List<KnownEvent> latest(List<KnownEvent> plans) {
    Map<Optional<FactId>, KnownEvent> latest = new HashMap<>();
    for (KnownEvent plan : plans) {
      latest.merge(subject(plan), plan, Plans::laterRecorded);
    }
    List<KnownEvent> current = new ArrayList<>();
    for (KnownEvent plan : plans) {
      if (plan.equals(latest.get(subject(plan)))) {
        current.add(plan);
      }
    }
    return current;
  }

  private static KnownEvent laterRecorded(KnownEvent one, KnownEvent other) {
    int order = one.fact().recordedAt().compareTo(other.fact().recordedAt());
    boolean later = order > 0 || (order == 0 && one.id().compareTo(other.id()) > 0);
    return later ? one : other;
  }

  /** What a plan is for; empty if it concerns nothing. */
  Optional<FactId> subject(KnownEvent plan) {
    return subject(plan.kind(), plan.fact().concerns());
  }

  /** A plan that concerns an earlier one of its kind moves it: both are for the same thing. */
  private Optional<FactId> subject(FactKind kind, Optional<FactId> concerned) {
    Optional<FactId> subject = concerned;
    Set<FactId> seen = new HashSet<>();
    while (subject.isPresent()) {
      Fact.Happened earlier = happened().get(subject.get());
      if (earlier == null || !earlier.kind().equals(kind)) {
        return subject;
      }
      boolean first = seen.add(earlier.id()); // two of one moment may name each other
      subject = first ? earlier.concerns() : Optional.empty();
    }
    return subject;
  }

  /** Whether an event concerns what a plan is for, or another plan for it. */
  boolean isForTheSame(KnownEvent plan, KnownEvent event) {
    Optional<FactId> subject = subject(plan);
    return subject.isPresent() && subject.equals(subject(plan.kind(), event.fact().concerns()));
  }

  /** Whether what a plan is for came only after an event. */
  boolean isForLater(KnownEvent plan, KnownEvent event) {
    return subject(plan)
        .map(known()::get)
        .filter(subject -> !CaseSteps.notBefore(event.when(), subject.earliestEver()))
        .isPresent();
  }

  /** Also what was withdrawn since: a plan that moved it is still for the same thing. */
  private Map<FactId, Fact.Happened> happened() {
    if (happened.isEmpty()) {
      for (Fact fact : history.facts()) {
        if (fact instanceof Fact.Happened each) {
          happened.put(each.id(), each);
        }
      }
    }
    return happened;
  }

  private Map<FactId, KnownEvent> known() {
    if (known.isEmpty()) {
      history.known().events().forEach(event -> known.put(event.id(), event));
    }
    return known;
  }
}
