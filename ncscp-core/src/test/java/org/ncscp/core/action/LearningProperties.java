// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.ncscp.core.reference.ThemeId;

/**
 * Walks and gaps beside a search of a graph of names, from the tables that the case was made of.
 */
class LearningProperties {
  private static final int TRIES = 300;

  /** Every name on a trail, in the order walked. */
  private static List<String> names(Trail trail) {
    List<String> names = new ArrayList<>();
    for (TrailStep step : trail.steps()) {
      if (step instanceof TrailStep.OfCase s) {
        names.add(s.reference().value());
      } else if (step instanceof TrailStep.OfRecommendation s) {
        names.add(s.recommendation().id().value());
      } else if (step instanceof TrailStep.OfAction s) {
        names.add(s.action().id().value());
      } else if (step instanceof TrailStep.OfAssurance s) {
        names.add(s.assurance().reference().value());
      } else if (step instanceof TrailStep.OfImpact s) {
        names.add(s.impact().id().value());
      }
    }
    return names;
  }

  private static void edge(Map<String, Set<String>> edges, String from, String to) {
    edges.computeIfAbsent(from, name -> new TreeSet<>()).add(to);
  }

  private static Map<String, Set<String>> backward(RandomLearning made) {
    Map<String, Set<String>> edges = new HashMap<>();
    made.of.forEach((i, actions) -> actions.forEach(a -> edge(edges, i, a)));
    made.restsOn.forEach((i, tests) -> tests.forEach(q -> edge(edges, i, q)));
    made.answers.forEach((a, answered) -> answered.forEach(r -> edge(edges, a, r)));
    made.answers.keySet().forEach(a -> edge(edges, a, RandomLearning.CASE.value()));
    return edges;
  }

  private static Map<String, Set<String>> forward(RandomLearning made) {
    Map<String, Set<String>> edges = new HashMap<>();
    made.lacks.keySet().forEach(r -> edge(edges, RandomLearning.CASE.value(), r));
    made.answers.keySet().forEach(a -> edge(edges, RandomLearning.CASE.value(), a));
    made.answers.forEach((a, answered) -> answered.forEach(r -> edge(edges, r, a)));
    made.tests.forEach((q, tested) -> tested.forEach(a -> edge(edges, a, q)));
    made.of.forEach((i, actions) -> actions.forEach(a -> edge(edges, a, i)));
    made.restsOn.forEach((i, tests) -> tests.forEach(q -> edge(edges, i, q)));
    return edges;
  }

  private static Set<String> reached(Map<String, Set<String>> edges, String from) {
    Set<String> seen = new TreeSet<>(Set.of(from));
    Deque<String> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      for (String to : edges.getOrDefault(next.remove(), Set.of())) {
        if (seen.add(to)) {
          next.add(to);
        }
      }
    }
    return seen;
  }

  private static void assertWalked(Set<String> expected, Trail trail) {
    List<String> names = names(trail);
    assertEquals(expected, new TreeSet<>(names));
    assertEquals(expected.size(), names.size(), "each once: " + names);
  }

  @Property(tries = TRIES)
  void backFromAnyImpact_reachesTheCase(@ForAll long seed) {
    RandomLearning made = new RandomLearning(seed);
    Learning learning = made.learning(seed);
    for (String impact : made.of.keySet()) {
      Trail back = learning.backFrom(ImpactId.of(impact));
      List<String> names = names(back);
      assertWalked(reached(backward(made), impact), back);
      assertEquals(impact, names.get(0));
      assertEquals(RandomLearning.CASE.value(), names.get(names.size() - 1));
      assertEquals(RandomLearning.CASE, back.reference());
    }
  }

  @Property(tries = TRIES)
  void forwardFromTheCase_reachesEverything(@ForAll long seed) {
    RandomLearning made = new RandomLearning(seed);
    Trail forward = made.learning(seed).forward();
    Set<String> all = made.all();
    all.add(RandomLearning.CASE.value());
    assertEquals(all, reached(forward(made), RandomLearning.CASE.value()));
    assertWalked(all, forward);
    assertEquals(
        List.copyOf(made.of.keySet()),
        forward.impacts().stream().map(impact -> impact.id().value()).toList());
  }

  @Property(tries = TRIES)
  void forwardFromARecommendation_reachesWhatFollows(@ForAll long seed) {
    RandomLearning made = new RandomLearning(seed);
    Learning learning = made.learning(seed);
    for (String recommendation : made.lacks.keySet()) {
      Set<String> expected = reached(forward(made), recommendation);
      expected.add(RandomLearning.CASE.value());
      assertWalked(expected, learning.forwardFrom(RecommendationId.of(recommendation)));
    }
  }

  @Property(tries = TRIES)
  void backAndForward_meetsTheImpactAgain(@ForAll long seed) {
    RandomLearning made = new RandomLearning(seed);
    Learning learning = made.learning(seed);
    for (Impact impact : learning.impacts()) {
      for (Recommendation origin : learning.backFrom(impact.id()).recommendations()) {
        Trail again = learning.forwardFrom(origin.id());
        assertTrue(again.impacts().contains(impact), origin.id() + " " + impact.id());
        assertTrue(again.recommendations().equals(List.of(origin)));
      }
    }
  }

  @Property(tries = TRIES)
  void orderOfAdding_isIrrelevant(@ForAll long seed, @ForAll long order) {
    RandomLearning made = new RandomLearning(seed);
    Learning one = made.learning(seed);
    Learning other = made.learning(order);
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
    assertEquals(one.forward(), other.forward());
    assertEquals(one.gaps(), other.gaps());
  }

  /** Each gap in words, from the tables. */
  private static Set<String> expectedGaps(RandomLearning made) {
    Set<String> gaps = new TreeSet<>();
    for (String r : made.lacks.keySet()) {
      for (Smart each : made.lacks.get(r)) {
        String word = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
        gaps.add("recommendation " + r + " is not " + word);
      }
      if (made.themes.get(r).isEmpty()) {
        gaps.add("recommendation " + r + " has no theme");
      }
      Set<String> live = new TreeSet<>(made.answers.keySet());
      live.removeAll(made.cancelled);
      live.removeIf(a -> !made.answers.get(a).contains(r));
      if (live.isEmpty()) {
        gaps.add("recommendation " + r + " has no action that answers it");
      }
    }
    for (String a : made.answers.keySet()) {
      Set<AssuranceFinding> found = new TreeSet<>();
      made.tests.forEach(
          (q, tested) -> {
            if (tested.contains(a)) {
              found.add(made.found.get(q));
            }
          });
      boolean stated = made.of.values().stream().anyMatch(actions -> actions.contains(a));
      if (made.completed.contains(a) && !made.evidenced.contains(a)) {
        gaps.add("action " + a + " was completed without evidence");
      }
      if (made.completed.contains(a) && found.isEmpty()) {
        gaps.add("action " + a + " was completed and is not tested by any assurance");
      }
      if (found.equals(Set.of(AssuranceFinding.NOT_ASSURED))) {
        gaps.add("action " + a + " was tested and found not assured");
      }
      found.remove(AssuranceFinding.NOT_ASSURED);
      if (!found.isEmpty() && !stated) {
        gaps.add("action " + a + " was assured without a statement of impact");
      }
    }
    for (String i : made.of.keySet()) {
      if (made.restsOn.get(i).isEmpty()) {
        gaps.add("impact " + i + " rests on no assurance");
      }
      for (String q : made.restsOn.get(i)) {
        Set<String> shared = new TreeSet<>(made.tests.get(q));
        shared.retainAll(made.of.get(i));
        if (shared.isEmpty()) {
          gaps.add(
              "impact " + i + " rests on assurance " + q + ", which is of none of its actions");
        }
      }
    }
    return gaps;
  }

  @Property(tries = TRIES)
  void gaps_areWhatTheTablesLack(@ForAll long seed) {
    RandomLearning made = new RandomLearning(seed);
    List<String> found =
        made.learning(seed).gaps().stream().map(gap -> gap.line().replaceAll(": .*", "")).toList();
    assertEquals(expectedGaps(made), new TreeSet<>(found));
    assertEquals(new TreeSet<>(found).size(), found.size());
  }

  @Property(tries = TRIES)
  void themesOutsideTheList_areNamedWithWhatHasThem(@ForAll long seed) {
    RandomLearning made = new RandomLearning(seed);
    Learning learning = made.learning(seed);
    Map<String, Set<String>> unknown = new TreeMap<>();
    made.themes.forEach(
        (name, themes) ->
            themes.stream()
                .filter(theme -> !theme.equals("neglect"))
                .forEach(theme -> edge(unknown, theme, name)));
    Map<String, Set<String>> found = new TreeMap<>();
    for (Gap gap : learning.gaps(Set.of(ThemeId.of("neglect")))) {
      if (gap instanceof Gap.UnknownTheme theme) {
        theme.recommendations().forEach(r -> edge(found, theme.theme().value(), r.value()));
        theme.impacts().forEach(i -> edge(found, theme.theme().value(), i.value()));
      }
    }
    assertEquals(unknown, found);
    assertEquals(
        learning.gaps(),
        learning.gaps(Set.of(ThemeId.of("neglect"))).stream()
            .filter(gap -> !(gap instanceof Gap.UnknownTheme))
            .toList());
  }

  private static void count(Map<String, long[]> counts, Set<String> keys, int column) {
    Set<String> rows = new TreeSet<>(keys);
    if (rows.isEmpty()) {
      rows.add("(none)");
    }
    rows.add("(all)");
    rows.forEach(row -> counts.computeIfAbsent(row, key -> new long[4])[column]++);
  }

  /** Recommendations, those carried out, impacts and improvements, of many cases at once. */
  private static Map<String, String> expectedCounts(List<RandomLearning> cases) {
    Map<String, long[]> counts = new TreeMap<>();
    counts.put("(all)", new long[4]);
    counts.put("(none)", new long[4]);
    for (RandomLearning made : cases) {
      for (String r : made.lacks.keySet()) {
        Set<String> live = new TreeSet<>(made.answers.keySet());
        live.removeAll(made.cancelled);
        live.removeIf(a -> !made.answers.get(a).contains(r));
        count(counts, made.themes.get(r), 0);
        if (!live.isEmpty() && made.completed.containsAll(live)) {
          count(counts, made.themes.get(r), 1);
        }
      }
      for (String i : made.of.keySet()) {
        count(counts, made.themes.get(i), 2);
        if (made.changed.get(i) == ImpactFinding.IMPROVED) {
          count(counts, made.themes.get(i), 3);
        }
      }
    }
    Map<String, String> lines = new TreeMap<>();
    counts.forEach((row, n) -> lines.put(row, n[0] + " " + n[1] + " " + n[2] + " " + n[3]));
    return lines;
  }

  private static String line(ThemeCounts.Figures n) {
    return n.recommendations() + " " + n.carriedOut() + " " + n.impacts() + " " + n.improved();
  }

  private static Map<String, String> counts(ThemeCounts counts) {
    Map<String, String> lines = new TreeMap<>();
    counts.byTheme().forEach((theme, figures) -> lines.put(theme.value(), line(figures)));
    lines.put("(all)", line(counts.all()));
    lines.put("(none)", line(counts.unthemed()));
    return lines;
  }

  @Property(tries = 150)
  void themeCounts_ofManyCases_areARecount(@ForAll @Size(max = 6) List<Long> seeds) {
    List<RandomLearning> cases = seeds.stream().map(RandomLearning::new).toList();
    List<ThemeCounts> each = cases.stream().map(made -> made.learning(1).byTheme()).toList();
    ThemeCounts sum = each.stream().reduce(ThemeCounts.empty(), ThemeCounts::plus);
    assertEquals(expectedCounts(cases), counts(sum));
  }

  @Property(tries = 150)
  void themeCounts_areMergedInAnyOrder(@ForAll long a, @ForAll long b, @ForAll long c) {
    ThemeCounts one = new RandomLearning(a).learning(a).byTheme();
    ThemeCounts two = new RandomLearning(b).learning(b).byTheme();
    ThemeCounts three = new RandomLearning(c).learning(c).byTheme();
    assertEquals(one.plus(two), two.plus(one));
    assertEquals(one.plus(two).hashCode(), two.plus(one).hashCode());
    assertEquals(one.plus(two).plus(three), one.plus(two.plus(three)));
    assertEquals(one, one.plus(ThemeCounts.empty()));
    assertEquals(one, ThemeCounts.empty().plus(one));
    assertEquals(
        List.copyOf(new TreeSet<>(counts(one.plus(two)).keySet())),
        List.copyOf(counts(one.plus(two)).keySet()));
  }
}
