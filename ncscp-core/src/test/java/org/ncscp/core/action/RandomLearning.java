// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ThemeId;

/**
 * The learning of a made-up case, and beside it the same as plain tables of names: what each action
 * answers, what each assurance tests, what each statement of impact is of and rests on.
 */
final class RandomLearning {
  static final CaseReference CASE = CaseReference.of("EXAMPLE-1");
  static final List<String> THEMES = List.of("neglect", "transitions", "information-sharing");
  static final FreeText TEXT = FreeText.of("Kim of 12 Elm Road");
  private static final LocalDate DUE = LocalDate.of(2025, 9, 30);

  final Map<String, Set<Smart>> lacks = new LinkedHashMap<>();
  final Map<String, Set<String>> themes = new LinkedHashMap<>();
  final Map<String, Set<String>> answers = new LinkedHashMap<>();
  final Map<String, Set<String>> tests = new LinkedHashMap<>();
  final Map<String, AssuranceFinding> found = new LinkedHashMap<>();
  final Map<String, Set<String>> of = new LinkedHashMap<>();
  final Map<String, Set<String>> restsOn = new LinkedHashMap<>();
  final Map<String, ImpactFinding> changed = new LinkedHashMap<>();
  final Set<String> evidenced = new TreeSet<>();
  final Set<String> completed = new TreeSet<>();
  final Set<String> cancelled = new TreeSet<>();
  private final List<Consumer<Learning.Builder>> parts = new ArrayList<>();
  private final Random random;

  RandomLearning(long seed) {
    random = new Random(seed);
    names("r", random.nextInt(5)).forEach(this::recommendation);
    names("a", random.nextInt(6)).forEach(this::action);
    if (!answers.isEmpty()) {
      names("q", random.nextInt(4)).forEach(this::assurance);
      names("i", random.nextInt(5)).forEach(this::impact);
    }
  }

  /** The learning, its parts added in some order. */
  Learning learning(long order) {
    List<Consumer<Learning.Builder>> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, new Random(order));
    Learning.Builder builder = Learning.builder(CASE);
    shuffled.forEach(part -> part.accept(builder));
    return builder.build();
  }

  Set<String> all() {
    Set<String> all = new TreeSet<>(lacks.keySet());
    List.of(answers, tests, of).forEach(table -> all.addAll(table.keySet()));
    return all;
  }

  private static List<String> names(String letter, int many) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= many; i++) {
      names.add(letter + i);
    }
    return names;
  }

  private Set<String> some(Iterable<String> from, int outOf) {
    Set<String> some = new TreeSet<>();
    for (String each : from) {
      if (random.nextInt(outOf) == 0) {
        some.add(each);
      }
    }
    return some;
  }

  private Set<String> atLeastOne(Set<String> from) {
    Set<String> some = some(from, 3);
    if (some.isEmpty()) {
      some.add(List.copyOf(from).get(random.nextInt(from.size())));
    }
    return some;
  }

  private Set<ThemeId> themes(String name) {
    themes.put(name, some(THEMES, 3));
    return themes.get(name).stream().map(ThemeId::of).collect(Collectors.toSet());
  }

  private void recommendation(String name) {
    Set<Smart> lacking = new TreeSet<>();
    Recommendation.Builder builder =
        Recommendation.builder().id(RecommendationId.of(name)).text(TEXT).themes(themes(name));
    for (Smart each : Smart.values()) {
      if (random.nextInt(4) == 0) {
        lacking.add(each);
      } else {
        say(builder, each);
      }
    }
    lacks.put(name, lacking);
    Recommendation made = builder.build();
    parts.add(learning -> learning.add(made));
  }

  private static void say(Recommendation.Builder builder, Smart what) {
    switch (what) {
      case SPECIFIC -> builder.addAddressedTo(GroupId.of("case-review-group"));
      case MEASURABLE -> builder.measure(TEXT);
      case ACHIEVABLE -> builder.addAgreedBy(OrganisationId.of("council"));
      case RELEVANT -> builder.relevance(TEXT);
      case TIME_BOUND -> builder.by(DUE);
    }
  }

  private void action(String name) {
    answers.put(name, some(lacks.keySet(), 2));
    ActionId id = ActionId.of(name);
    PlannedAction made =
        PlannedAction.builder()
            .id(id)
            .answers(answers.get(name).stream().map(RecommendationId::of).toList())
            .text(TEXT)
            .owner(OrganisationId.of("council"))
            .due(DUE)
            .build();
    parts.add(learning -> learning.add(made));
    if (random.nextBoolean()) {
      evidenced.add(name);
      EvidenceOfAction evidence = new EvidenceOfAction(id, EvidenceKind.POLICY, TEXT);
      parts.add(learning -> learning.add(evidence));
    }
    int end = random.nextInt(4);
    if (end == 0) {
      cancelled.add(name);
      parts.add(learning -> learning.cancelled(id, DUE));
    } else if (end < 3) {
      completed.add(name);
      parts.add(learning -> learning.completed(id, DUE));
    }
  }

  private static List<ActionId> actions(Set<String> names) {
    return names.stream().map(ActionId::of).toList();
  }

  private void assurance(String name) {
    tests.put(name, atLeastOne(answers.keySet()));
    found.put(name, pick(AssuranceFinding.values()));
    Assurance made =
        Assurance.builder()
            .reference(AssuranceReference.of(name))
            .actions(actions(tests.get(name)))
            .method(AssuranceMethod.SURVEY)
            .finding(found.get(name))
            .statement(TEXT)
            .build();
    parts.add(learning -> learning.add(made));
  }

  private void impact(String name) {
    of.put(name, atLeastOne(answers.keySet()));
    restsOn.put(name, some(tests.keySet(), 2));
    changed.put(name, pick(ImpactFinding.values()));
    Impact made =
        Impact.builder()
            .id(ImpactId.of(name))
            .of(actions(of.get(name)))
            .restsOn(restsOn.get(name).stream().map(AssuranceReference::of).toList())
            .finding(changed.get(name))
            .statement(TEXT)
            .themes(themes(name))
            .build();
    parts.add(learning -> learning.add(made));
  }

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }
}
