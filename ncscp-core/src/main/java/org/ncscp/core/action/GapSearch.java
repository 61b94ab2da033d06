// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ncscp.core.reference.ThemeId;

/** Looks for what a case's learning lacks. */
final class GapSearch {
  private final Learning learning;
  private final List<Gap> gaps = new ArrayList<>();

  GapSearch(Learning learning) {
    this.learning = learning;
  }

  List<Gap> gaps() {
    learning.recommendations().forEach(this::search);
    learning.actions().forEach(this::search);
    learning.impacts().forEach(this::search);
    return List.copyOf(gaps);
  }

  List<Gap> gaps(Set<ThemeId> known) {
    gaps();
    Map<ThemeId, Set<RecommendationId>> recommended = new TreeMap<>(comparing(ThemeId::value));
    Map<ThemeId, Set<ImpactId>> changed = new TreeMap<>(comparing(ThemeId::value));
    for (Recommendation each : learning.recommendations()) {
      each.themes()
          .forEach(
              theme -> recommended.computeIfAbsent(theme, t -> new TreeSet<>()).add(each.id()));
    }
    for (Impact each : learning.impacts()) {
      each.themes()
          .forEach(theme -> changed.computeIfAbsent(theme, t -> new TreeSet<>()).add(each.id()));
    }
    Set<ThemeId> all = new TreeSet<>(comparing(ThemeId::value));
    all.addAll(recommended.keySet());
    all.addAll(changed.keySet());
    for (ThemeId theme : all) {
      if (!known.contains(theme)) {
        gaps.add(
            new Gap.UnknownTheme(
                theme,
                recommended.getOrDefault(theme, Set.of()),
                changed.getOrDefault(theme, Set.of())));
      }
    }
    return List.copyOf(gaps);
  }

  private void search(Recommendation each) {
    each.missing().forEach(lacks -> gaps.add(new Gap.NotSmart(each.id(), lacks)));
    if (each.themes().isEmpty()) {
      gaps.add(new Gap.WithoutTheme(each.id()));
    }
    boolean answered =
        learning.actions().stream()
            .filter(action -> learning.cancelledOn(action.id()).isEmpty())
            .anyMatch(action -> action.answers().contains(each.id()));
    if (!answered) {
      gaps.add(new Gap.WithoutAction(each.id()));
    }
  }

  private void search(PlannedAction each) {
    ActionId id = each.id();
    boolean completed = learning.completedOn(id).isPresent();
    if (completed && learning.evidence(id).isEmpty()) {
      gaps.add(new Gap.WithoutEvidence(id));
    }
    List<AssuranceFinding> findings =
        learning.assurances().stream()
            .filter(assurance -> assurance.actions().contains(id))
            .map(Assurance::finding)
            .toList();
    if (findings.isEmpty()) {
      if (completed) {
        gaps.add(new Gap.WithoutAssurance(id));
      }
    } else if (findings.stream().allMatch(found -> found == AssuranceFinding.NOT_ASSURED)) {
      gaps.add(new Gap.NotAssured(id));
    } else if (learning.impacts().stream().noneMatch(impact -> impact.of().contains(id))) {
      gaps.add(new Gap.WithoutImpact(id));
    }
  }

  private void search(Impact each) {
    if (each.restsOn().isEmpty()) {
      gaps.add(new Gap.RestsOnNothing(each.id()));
    }
    for (Assurance assurance : learning.assurances()) {
      if (each.restsOn().contains(assurance.reference())
          && assurance.actions().stream().noneMatch(each.of()::contains)) {
        gaps.add(new Gap.RestsElsewhere(each.id(), assurance.reference()));
      }
    }
  }
}
