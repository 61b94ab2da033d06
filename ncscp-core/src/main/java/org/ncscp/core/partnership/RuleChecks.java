// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ncscp.core.group.Group;
import org.ncscp.core.group.GroupDecision;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.policy.ReviewKind;
import org.ncscp.core.policy.StepFact;
import org.ncscp.core.policy.TimetableStep;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.RuleBook;

/** Whatever an entry names of the rule book must be in it. */
final class RuleChecks {
  private static final String RULES = "rules and recurring duties";

  private final Refusals refusals;
  private final Set<RuleId> duties = new HashSet<>();
  private final Set<RuleId> rules = new HashSet<>();
  private final Set<BodyId> bodies;
  private final Set<FactKind> facts = new HashSet<>();

  RuleChecks(RuleBook book, Refusals refusals) {
    this.refusals = refusals;
    this.bodies = new HashSet<>(book.bodies());
    book.duties().forEach(duty -> duties.add(duty.id()));
    book.rules().forEach(rule -> rules.add(rule.id()));
    rules.addAll(duties);
    book.facts().forEach(fact -> facts.add(fact.kind()));
  }

  /** Takes as there what a local book declares that could not be read. */
  void declare(YamlMap section) {
    ids(section, "bodies", "id", BodyId::of, bodies);
    ids(section, "facts", "kind", FactKind::of, facts);
    ids(section, "duties", "id", RuleId::of, duties);
    ids(section, "rules", "id", RuleId::of, rules);
    rules.addAll(duties);
  }

  private static <T> void ids(
      YamlMap section, String list, String key, Function<String, T> maker, Set<T> declared) {
    for (YamlMap entry : section.optionalList(list)) {
      entry.optionallyMade(key, maker).ifPresent(declared::add);
    }
  }

  void check(Parts parts) {
    for (Group group : parts.groups()) {
      known(group, "meetings", group.meetings(), duties, "recurring duties");
      for (GroupDecision decision : group.decisions()) {
        known(decision, "duties", decision.duties(), rules, RULES);
      }
    }
    for (Office office : parts.offices()) {
      for (OfficeDuty duty : office.duties()) {
        known(duty, "rule", duty.rule().stream().toList(), rules, RULES);
      }
    }
    parts
        .relevantAgencies()
        .ifPresent(
            list -> {
              List<RuleId> review = list.review().stream().toList();
              known(list, "review", review, duties, "recurring duties");
            });
    for (ReviewKind kind : parts.reviews().map(ReviewArrangements::kinds).orElse(List.of())) {
      known(kind, "timetable-anchor", kind.timetableAnchor().stream().toList(), facts, "facts");
      for (TimetableStep step : kind.timetable()) {
        known(step, "responsible", step.responsible().stream().toList(), bodies, "bodies");
      }
    }
    for (StepFact fact : parts.reviews().map(ReviewArrangements::facts).orElse(List.of())) {
      known(fact, "kind", List.of(fact.kind()), facts, "facts");
    }
    parts
        .reporting()
        .ifPresent(
            reporting -> known(reporting, "recipients", reporting.recipients(), bodies, "bodies"));
  }

  private <T> void known(Object entry, String key, List<T> named, Set<T> there, String among) {
    for (T one : named) {
      if (!there.contains(one)) {
        refusals.refuse(
            entry, key, "\"" + one + "\" is not among the " + among + " of the rule book");
      }
    }
  }
}
