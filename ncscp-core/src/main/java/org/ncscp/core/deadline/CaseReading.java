// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseHistoryException;
import org.ncscp.core.history.ClockStop;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.history.KnownEvent;
import org.ncscp.core.history.KnownExtension;
import org.ncscp.core.history.KnownFacts;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Extension;
import org.ncscp.core.rule.FactDefinition;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.RuleVersion;
import org.ncscp.core.rule.Stopping;

/**
 * The facts of one case against one book at one moment: what the book cannot make sense of is
 * collected and refused together.
 */
final class CaseReading {
  private final RuleBook book;
  private final CaseHistory history;
  private final KnownFacts known;
  private final Plans plans;
  private final Instant asAt;
  private final Set<FactId> supposed;
  private final Map<FactKind, List<KnownEvent>> byKind = new HashMap<>();
  private final Set<KnownExtension> placed = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  CaseReading(RuleBook book, CaseHistory history, Instant asAt, Set<FactId> supposed) {
    this.book = book;
    this.history = history;
    this.known = history.known();
    this.plans = new Plans(history);
    this.asAt = asAt;
    this.supposed = supposed;
    for (KnownEvent event : known.events()) {
      byKind.computeIfAbsent(event.kind(), kind -> new ArrayList<>(2)).add(event);
    }
    check();
  }

  RuleBook book() {
    return book;
  }

  KnownFacts known() {
    return known;
  }

  /** The events of a kind by when they happened; of the plans for one thing only the latest. */
  List<KnownEvent> events(FactKind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** Whether an event still says something: of the plans for one thing, only the latest does. */
  boolean isCurrent(KnownEvent event) {
    return !isPlan(event.kind())
        || events(event.kind()).stream().anyMatch(plan -> plan.id().equals(event.id()));
  }

  boolean isPlan(FactKind kind) {
    return book.fact(kind).map(FactDefinition::planned).orElse(false);
  }

  Plans plans() {
    return plans;
  }

  void refuse(String problem) {
    problems.add(problem);
  }

  void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new CaseHistoryException(history.reference(), problems);
    }
  }

  private void check() {
    for (Fact fact : history.facts()) {
      if (fact.recordedAt().isAfter(asAt) && !supposed.contains(fact.id())) {
        refuse(
            "fact "
                + fact.id()
                + " was recorded at "
                + fact.recordedAt()
                + ", after the moment of the question "
                + asAt
                + ": asKnownOn leaves out what was recorded later");
      }
    }
    for (KnownEvent event : known.events()) {
      checkEvent(event);
    }
    known.stops().forEach(this::checkStop);
    known.extensions().forEach(this::checkExtension);
    refuseProblems();
  }

  private void checkEvent(KnownEvent event) {
    Optional<FactDefinition> definition = book.fact(event.kind());
    if (definition.isEmpty()) {
      refuse(
          "fact "
              + event.id()
              + " is of kind \""
              + event.kind()
              + "\", which the book "
              + book.name()
              + " does not know");
    } else if (definition.get().planned()) {
      onlyTheLatestPlans(event.kind());
    } else {
      List<Fact.Corrected> corrections = event.corrections();
      boolean asRecorded = corrections.isEmpty();
      checkNotFuture(
          asRecorded ? event.fact() : corrections.get(corrections.size() - 1), event.when());
    }
  }

  private void onlyTheLatestPlans(FactKind kind) {
    byKind.computeIfPresent(kind, (k, found) -> found.size() == 1 ? found : plans.latest(found));
  }

  private void checkNotFuture(Fact fact, Moment when) {
    LocalDate recorded = Moment.dayOf(fact.recordedAt());
    boolean future =
        when.instant()
            .map(at -> at.isAfter(fact.recordedAt()))
            .orElse(when.day().isAfter(recorded));
    if (future && !supposed.contains(fact.id())) {
      refuse(
          "fact "
              + fact.id()
              + " must not have happened after it was recorded at "
              + fact.recordedAt()
              + " but was "
              + when);
    }
  }

  private void checkStop(ClockStop stop) {
    checkNotFuture(stop.fact(), stop.from());
    stop.restart().ifPresent(restart -> checkNotFuture(restart, restart.from()));
    for (RuleId rule : stop.rules()) {
      if (!book.hasRule(rule)) {
        refuse(
            "fact "
                + stop.fact().id()
                + " stops the clock of \""
                + rule
                + "\", which the book "
                + book.name()
                + " does not know");
      }
    }
  }

  private void checkExtension(KnownExtension extension) {
    RuleId rule = extension.request().rule();
    if (!book.hasRule(rule)) {
      refuse(
          "fact "
              + extension.request().id()
              + " asks for more time for \""
              + rule
              + "\", which the book "
              + book.name()
              + " does not know");
    }
    extension.grant().ifPresent(grant -> checkDecision(grant, grant.decidedOn()));
    extension.refusal().ifPresent(refusal -> checkDecision(refusal, refusal.decidedOn()));
    extension.told().forEach(told -> checkNotFuture(told, told.when()));
  }

  private void checkDecision(Fact decision, LocalDate decidedOn) {
    checkNotFuture(decision, Moment.on(decidedOn));
  }

  /** The stops of a rule's clock, refused if nobody may stop it. */
  List<ClockStop> stops(RuleId rule, RuleVersion version) {
    if (known.stops().isEmpty()) {
      return List.of();
    }
    List<ClockStop> stops =
        known.stops().stream().filter(stop -> stop.rules().contains(rule)).toList();
    for (ClockStop stop : stops) {
      if (version.stopping() == Stopping.FORBIDDEN) {
        refuse(
            "fact "
                + stop.fact().id()
                + " stops the clock of "
                + rule
                + ", which nobody may: "
                + version.provision().legalBasis().citation());
      } else if (version.countsBack()) {
        refuse(
            "fact "
                + stop.fact().id()
                + " stops the clock of "
                + rule
                + ", which is counted back from a day and has none");
      }
    }
    return stops;
  }

  /** The requests for more time for one deadline, refused if the rule has no such provision. */
  List<KnownExtension> extensions(RuleId rule, RuleVersion version, List<KnownEvent> triggers) {
    if (known.extensions().isEmpty()) {
      return List.of();
    }
    List<KnownExtension> extensions =
        known.extensions().stream()
            .filter(extension -> extension.request().rule().equals(rule))
            .filter(extension -> isTrigger(extension.request().trigger(), triggers))
            .toList();
    placed.addAll(extensions);
    for (KnownExtension extension : extensions) {
      checkProvision(rule, version, extension);
      extension
          .grant()
          .ifPresent(grant -> checkDecidedSince(grant.id(), grant.decidedOn(), triggers.get(0)));
    }
    return extensions;
  }

  private static boolean isTrigger(FactId fact, List<KnownEvent> triggers) {
    return triggers.stream().anyMatch(trigger -> trigger.id().equals(fact));
  }

  /** Refuses a request that belongs to no deadline of the case. */
  void checkExtensionsPlaced() {
    for (KnownExtension extension : known.extensions()) {
      if (!placed.contains(extension)) {
        Fact.ExtensionRequested request = extension.request();
        refuse(
            "fact "
                + request.id()
                + " asks for more time for "
                + request.rule()
                + " as counted from fact "
                + request.trigger()
                + ", which starts no such deadline");
      }
    }
  }

  private void checkProvision(RuleId rule, RuleVersion version, KnownExtension extension) {
    if (version.extension().isEmpty()) {
      refuse(
          "fact "
              + extension.request().id()
              + " asks for more time for "
              + rule
              + ", which nobody may give: "
              + version.provision().legalBasis().citation());
      return;
    }
    Extension provision = version.extension().get();
    extension.grant().ifPresent(grant -> checkDecider(grant.id(), rule, provision, grant.by()));
    extension
        .refusal()
        .ifPresent(refusal -> checkDecider(refusal.id(), rule, provision, refusal.by()));
    for (Fact.Told told : extension.told()) {
      if (!provision.told().contains(told.body())) {
        refuse(
            "fact "
                + told.id()
                + " tells "
                + told.body()
                + " of more time for "
                + rule
                + ", but of it are to be told "
                + provision.told());
      }
      LocalDate decidedOn = extension.grant().orElseThrow().decidedOn();
      if (told.when().day().isBefore(decidedOn)) {
        refuse(
            "fact "
                + told.id()
                + " must not tell "
                + told.body()
                + " before the decision of "
                + decidedOn
                + " but was "
                + told.when());
      }
    }
  }

  private void checkDecidedSince(FactId decision, LocalDate decidedOn, KnownEvent trigger) {
    if (decidedOn.isBefore(trigger.earliestEver().day())) {
      refuse(
          "fact "
              + decision
              + " must not be decided before fact "
              + trigger.id()
              + " on "
              + trigger.when()
              + ", from which is counted, but was on "
              + decidedOn);
    }
  }

  private void checkDecider(FactId decision, RuleId rule, Extension provision, BodyId by) {
    if (!by.equals(provision.approvedBy())) {
      refuse(
          "fact "
              + decision
              + " decides on more time for "
              + rule
              + ", which "
              + provision.approvedBy()
              + " must decide but was by "
              + by);
    }
  }
}
