// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.FactId;
import org.ncscp.core.history.KnownEvent;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.rule.DeadlineRule;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.RuleVersion;

/** Computes the timeline of one case. */
final class CaseCalculation {
  private static final Comparator<CaseDeadline> BY_DUE_DATE =
      comparing(CaseCalculation::dueDateOrLast);

  private final DeadlineCalculator calculator;
  private final RuleBook book;
  private final CaseReading facts;
  private final Moment asAt;
  private final List<CaseDeadline> found = new ArrayList<>();
  private final List<NotInForce> notInForce = new ArrayList<>();

  private CaseCalculation(DeadlineCalculator calculator, CaseReading facts, Instant asAt) {
    this.calculator = calculator;
    this.book = calculator.ruleBook();
    this.facts = facts;
    this.asAt = Moment.at(asAt);
  }

  static Timeline timeline(
      DeadlineCalculator calculator, CaseHistory history, Instant asAt, Set<FactId> supposed) {
    CaseReading facts = new CaseReading(calculator.ruleBook(), history, asAt, supposed);
    CaseCalculation calculation = new CaseCalculation(calculator, facts, asAt);
    for (KnownEvent event : history.known().events()) {
      calculation.open(event);
    }
    facts.checkExtensionsPlaced();
    facts.refuseProblems();
    calculation.markShared();
    new CaseProjection(calculator, calculation.found, calculation.asAt.day())
        .addTo(calculation.found);
    calculation.found.sort(BY_DUE_DATE);
    return new Timeline(
        calculation.book,
        history.reference(),
        asAt,
        calculation.found,
        calculation.notInForce,
        supposed);
  }

  private static LocalDate dueDateOrLast(CaseDeadline deadline) {
    return deadline.deadline().isPresent() ? deadline.deadline().get().dueDate() : LocalDate.MAX;
  }

  /** Opens the deadlines that an event triggers. */
  private void open(KnownEvent event) {
    List<DeadlineRule> rules = book.rulesTriggeredBy(event.kind());
    if (rules.isEmpty() || !facts.isCurrent(event)) {
      return;
    }
    LocalDate day = event.when().day();
    List<NotInForce> outside = new ArrayList<>();
    for (DeadlineRule rule : rules) {
      Optional<RuleVersion> version = rule.findVersion(day);
      if (version.isEmpty()) {
        outside.add(new NotInForce(rule.id(), event.id(), day));
      } else if (version.get().countsFrom(event.kind())) {
        open(rule, version.get(), event);
      }
    }
    if (outside.size() == rules.size()) {
      facts.refuse(
          "fact "
              + event.id()
              + " ("
              + event.kind()
              + ") on "
              + day
              + " is outside every version of the rules that it triggers: "
              + rules.stream().map(rule -> rule.id() + " " + periods(rule)).toList());
    }
    notInForce.addAll(outside);
  }

  private static List<String> periods(DeadlineRule rule) {
    return rule.versions().stream().map(version -> version.inForce().toString()).toList();
  }

  private void open(DeadlineRule rule, RuleVersion version, KnownEvent event) {
    try {
      List<@Nullable KnownEvent> triggers =
          version.counts().size() == 1
              ? List.of(event)
              : new Origins(calculator, facts, rule.id(), version).openedBy(event);
      if (!triggers.isEmpty()) {
        new CaseSteps(facts).checkOrder(rule.id(), version, event);
        CaseStanding.Opening opening =
            new CaseStanding.Opening(rule.id(), version, event, triggers);
        found.add(new CaseStanding(calculator, facts, asAt, opening, chain(event)).deadline());
      }
    } catch (IllegalArgumentException e) {
      facts.refuse("fact " + event.id() + " (" + event.kind() + "): " + e.getMessage());
    }
  }

  /** What cancelled the step that an event ended, if it ended none that still applied. */
  private Optional<KnownEvent> chain(KnownEvent event) {
    Optional<KnownEvent> cancelled = Optional.empty();
    for (CaseDeadline step : found) {
      if (step.metBy().filter(event::equals).isPresent()) {
        if (step.state() != DeadlineState.CANCELLED) {
          return Optional.empty();
        }
        cancelled = step.cancelledBy();
      }
    }
    return cancelled;
  }

  /** Marks the deadlines of one rule that one fact ended without saying which of them it meant. */
  private void markShared() {
    for (int i = 0; i < found.size(); i++) {
      CaseDeadline one = found.get(i);
      Optional<KnownEvent> end = one.metBy().or(one::cancelledBy);
      if (end.isPresent() && end.get().fact().concerns().isEmpty() && isShared(one, end.get())) {
        found.set(i, CaseDeadline.builder().from(one).sharesItsEnd(true).build());
      }
    }
  }

  private boolean isShared(CaseDeadline one, KnownEvent end) {
    for (CaseDeadline other : found) {
      if (other.ruleId().equals(one.ruleId())
          && !other.key().equals(one.key())
          && other
              .metBy()
              .or(other::cancelledBy)
              .filter(e -> e.id().equals(end.id()))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
