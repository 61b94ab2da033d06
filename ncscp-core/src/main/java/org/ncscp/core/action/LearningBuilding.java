// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ncscp.core.history.CaseReference;

/** The parts of a case's learning while they are gathered, and whether they hang together. */
final class LearningBuilding {
  final CaseReference reference;
  final Map<RecommendationId, Recommendation> recommendations = new TreeMap<>();
  final Map<ActionId, PlannedAction> actions = new TreeMap<>();
  final List<EvidenceOfAction> evidence = new ArrayList<>();
  final Map<AssuranceReference, Assurance> assurances = new TreeMap<>();
  final Map<ImpactId, Impact> impacts = new TreeMap<>();
  final Map<ActionId, LocalDate> completed = new TreeMap<>();
  final Map<ActionId, LocalDate> cancelled = new TreeMap<>();
  private final TreeSet<String> twice = new TreeSet<>();

  LearningBuilding(CaseReference reference) {
    this.reference = reference;
  }

  void add(Recommendation each) {
    put("recommendation", recommendations, each.id(), each, "is there twice");
  }

  void add(PlannedAction each) {
    put("action", actions, each.id(), each, "is there twice");
  }

  void add(Assurance each) {
    put("assurance", assurances, each.reference(), each, "is there twice");
  }

  void add(Impact each) {
    put("impact", impacts, each.id(), each, "is there twice");
  }

  void complete(ActionId action, LocalDate day) {
    put("action", completed, action, day, "was completed twice");
  }

  void cancel(ActionId action, LocalDate day) {
    put("action", cancelled, action, day, "was cancelled twice");
  }

  private <K, V> void put(String what, Map<K, V> map, K key, V value, String again) {
    if (map.putIfAbsent(key, value) != null) {
      twice.add(what + " " + key + " " + again);
    }
  }

  /** Refuses what refers to nothing, with all of it. */
  void check() {
    List<String> problems = new ArrayList<>(twice);
    actions.forEach(
        (id, each) ->
            missing(recommendations, each.answers())
                .forEach(
                    unknown ->
                        problems.add(
                            "action " + id + refers(" answers recommendation ", unknown))));
    new TreeSet<>(evidence.stream().map(EvidenceOfAction::action).toList())
        .stream()
            .filter(action -> !actions.containsKey(action))
            .forEach(action -> problems.add("evidence" + refers(" is of action ", action)));
    missing(actions, completed.keySet())
        .forEach(unknown -> problems.add("completion" + refers(" is of action ", unknown)));
    missing(actions, cancelled.keySet())
        .forEach(unknown -> problems.add("cancellation" + refers(" is of action ", unknown)));
    assurances.forEach(
        (id, each) ->
            missing(actions, each.actions())
                .forEach(
                    unknown ->
                        problems.add("assurance " + id + refers(" is of action ", unknown))));
    impacts.forEach((id, each) -> check(id, each, problems));
    checkEnds(problems);
    if (!problems.isEmpty()) {
      throw new LearningException(reference, problems);
    }
  }

  private void check(ImpactId id, Impact impact, List<String> problems) {
    missing(actions, impact.of())
        .forEach(unknown -> problems.add("impact " + id + refers(" is of action ", unknown)));
    missing(assurances, impact.restsOn())
        .forEach(unknown -> problems.add("impact " + id + refers(" rests on assurance ", unknown)));
  }

  private void checkEnds(List<String> problems) {
    completed.forEach(
        (action, day) -> {
          LocalDate end = cancelled.get(action);
          if (end != null) {
            problems.add(
                "action "
                    + action
                    + " must be completed or cancelled but was completed on "
                    + day
                    + " and cancelled on "
                    + end);
          }
        });
  }

  private static <K> List<K> missing(Map<K, ?> known, Collection<K> keys) {
    return keys.stream().filter(key -> !known.containsKey(key)).toList();
  }

  private static String refers(String how, Object unknown) {
    return how + unknown + ", which is not there";
  }
}
