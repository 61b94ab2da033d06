// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.reference.Evidence;
import org.ncscp.core.reference.Force;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.RuleId;

/** Makes rules of the plain entries of a file, and collects everything that is wrong with them. */
final class RuleBookReading {
  private final List<String> problems;
  private final Set<RuleId> seen = new HashSet<>();

  private RuleBookReading(List<String> problems) {
    this.problems = problems;
  }

  static List<DeadlineRule> rules(YamlMap book, List<String> problems) {
    RuleBookReading reading = new RuleBookReading(problems);
    List<DeadlineRule> rules = new ArrayList<>();
    for (YamlMap entry : book.list("rules")) {
      reading.rule(entry).ifPresent(rules::add);
    }
    book.refuseUnread();
    return rules;
  }

  private Optional<DeadlineRule> rule(YamlMap entry) {
    int before = problems.size();
    Optional<RuleId> id = entry.text("id").flatMap(t -> made(entry, "id", t, RuleId::of));
    Optional<String> title = entry.text("title");
    Optional<Trigger> trigger =
        entry.text("trigger").flatMap(t -> made(entry, "trigger", t, Trigger::of));
    Optional<WorkingDays> within =
        entry
            .wholeNumber("working-days")
            .flatMap(n -> made(entry, "working-days", n, WorkingDays::of));
    List<LegalBasis> citations = new ArrayList<>();
    entry.list("citations").forEach(c -> legalBasis(c).ifPresent(citations::add));
    Optional<String> interpretation = entry.optionalText("interpretation");
    entry.refuseUnread();
    id.filter(ruleId -> !seen.add(ruleId))
        .ifPresent(twin -> entry.refuse("id", "\"" + twin + "\" occurs twice"));
    if (problems.size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        DeadlineRule.builder()
            .id(id.orElseThrow())
            .title(title.orElseThrow())
            .trigger(trigger.orElseThrow())
            .within(within.orElseThrow())
            .citations(citations)
            .interpretation(interpretation)
            .build());
  }

  private Optional<LegalBasis> legalBasis(YamlMap citation) {
    int before = problems.size();
    Optional<String> instrument = citation.text("instrument");
    Optional<String> provision = citation.text("provision");
    Optional<Force> force =
        citation.text("force").flatMap(t -> constant(citation, "force", t, Force.values()));
    Optional<Evidence> evidence =
        citation
            .text("evidence")
            .flatMap(t -> constant(citation, "evidence", t, Evidence.values()));
    citation.refuseUnread();
    if (problems.size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        LegalBasis.builder()
            .instrument(instrument.orElseThrow())
            .provision(provision.orElseThrow())
            .force(force.orElseThrow())
            .evidence(evidence.orElseThrow())
            .build());
  }

  private static <E extends Enum<E>> Optional<E> constant(
      YamlMap map, String key, String text, E[] constants) {
    Optional<E> found = Stream.of(constants).filter(c -> word(c).equals(text)).findFirst();
    if (found.isEmpty()) {
      String words = Stream.of(constants).map(RuleBookReading::word).collect(joining(", "));
      map.refuse(key, "must be one of " + words + " but was \"" + text + "\"");
    }
    return found;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T, R> Optional<R> made(YamlMap map, String key, T value, Function<T, R> maker) {
    try {
      return Optional.of(maker.apply(value));
    } catch (IllegalArgumentException e) {
      map.refuse(key, "is refused: " + e.getMessage());
      return Optional.empty();
    }
  }
}
