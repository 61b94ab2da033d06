// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ncscp.core.history.KnownEvent;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Count;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.Obligation;
import org.ncscp.core.rule.RuleVersion;

/** Which events of a case meet what another triggered, cancel it, or contradict it. */
final class CaseSteps {
  private static final Comparator<KnownEvent> IN_ORDER =
      comparing(KnownEvent::when)
          .thenComparing(event -> event.fact().recordedAt())
          .thenComparing(KnownEvent::id);

  private final CaseReading facts;

  CaseSteps(CaseReading facts) {
    this.facts = facts;
  }

  /** The first event of the kinds that meet a rule, after its first trigger. */
  Optional<KnownEvent> completion(RuleVersion version, List<KnownEvent> triggers) {
    KnownEvent first = triggers.get(0);
    KnownEvent best = null;
    for (FactKind kind : version.metBy()) {
      for (KnownEvent event : facts.events(kind)) {
        boolean follows =
            answers(event, triggers) && (version.countsBack() || follows(event, first, triggers));
        if (follows && (best == null || event.when().compareTo(best.when()) < 0)) {
          best = event;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether an event answers what the triggers began. What concerns the same thing as a plan, or an
   * earlier plan for it, answers the plan; what concerns nothing does so not before there was that
   * thing.
   */
  private boolean answers(KnownEvent event, List<KnownEvent> triggers) {
    boolean answers = event.answers(triggers);
    for (KnownEvent trigger : triggers) {
      if (facts.isPlan(trigger.kind())) {
        answers =
            event.fact().concerns().isEmpty()
                ? answers && !facts.plans().isForLater(trigger, event)
                : answers || facts.plans().isForTheSame(trigger, event);
      }
    }
    return answers;
  }

  /** An event does not meet itself; of two of one kind the later meets the earlier. */
  private boolean follows(KnownEvent event, KnownEvent first, List<KnownEvent> triggers) {
    if (triggers.contains(event)) {
      return false;
    }
    if (event.kind().equals(first.kind())) {
      return IN_ORDER.compare(event, first) > 0;
    }
    return follows(event, first);
  }

  /** Also if the first was corrected to a later day since: what was done then stays done. */
  private static boolean follows(KnownEvent event, KnownEvent first) {
    boolean knownThen = !event.fact().recordedAt().isBefore(first.fact().recordedAt());
    return notBefore(event.when(), first.when())
        || (knownThen && notBefore(event.when(), first.earliestEver()));
  }

  static boolean notBefore(Moment one, Moment other) {
    if (one.instant().isPresent() && other.instant().isPresent()) {
      return !one.instant().get().isBefore(other.instant().get());
    }
    return !one.day().isBefore(other.day());
  }

  /**
   * The first event after which a rule no longer applies to a case. What was done by then, or on
   * that day if no times are known, is done. A plan for later is cancelled as well: by what came
   * after it was recorded, or was recorded with or after it and names it.
   */
  Optional<KnownEvent> cancellation(
      RuleVersion version, List<KnownEvent> triggers, Optional<KnownEvent> done) {
    KnownEvent best = null;
    for (FactKind kind : version.cancelledBy()) {
      for (KnownEvent event : facts.events(kind)) {
        boolean undone = done.isEmpty() || !notBefore(event.when(), done.get().when());
        boolean cancels = undone && answers(event, triggers) && cancels(event, triggers.get(0));
        if (cancels && (best == null || event.when().compareTo(best.when()) < 0)) {
          best = event;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean cancels(KnownEvent event, KnownEvent first) {
    if (facts.isPlan(first.kind())) {
      boolean named =
          event.fact().concerns().isPresent()
              && !event.fact().recordedAt().isBefore(first.fact().recordedAt());
      return named || notBefore(event.when(), Moment.at(first.fact().recordedAt()));
    }
    return follows(event, first) && !endsAnEarlierOne(event, first);
  }

  /** On one day, without times, an end is taken to end what began before, not what begins anew. */
  private boolean endsAnEarlierOne(KnownEvent event, KnownEvent first) {
    boolean oneDay =
        event.when().day().equals(first.when().day())
            && (event.when().instant().isEmpty() || first.when().instant().isEmpty());
    return oneDay
        && event.fact().concerns().isEmpty()
        && facts.events(first.kind()).get(0).when().day().isBefore(first.when().day());
  }

  /**
   * Refuses something done before all that could have triggered it: one of the two days is wrong.
   * What comes round again, such as a review that triggers the next, may have begun before the
   * case's first fact.
   */
  void checkOrder(RuleId rule, RuleVersion version, KnownEvent trigger) {
    if (version.countsBack() || version.obligation() == Obligation.AT_LEAST) {
      return;
    }
    for (FactKind kind : version.metBy()) {
      for (KnownEvent done : facts.events(kind)) {
        if (precedesAll(done, version) && !version.countsFrom(kind) && !comesRound(kind)) {
          facts.refuse(
              "fact "
                  + done.id()
                  + " ("
                  + kind
                  + ") on "
                  + done.when()
                  + " must not precede fact "
                  + trigger.id()
                  + " ("
                  + trigger.kind()
                  + ") on "
                  + trigger.when()
                  + ", which starts "
                  + rule);
        }
      }
    }
  }

  private boolean comesRound(FactKind kind) {
    return facts.book().rulesTriggeredBy(kind).stream()
        .flatMap(rule -> rule.versions().stream())
        .anyMatch(version -> version.metBy().contains(kind));
  }

  private boolean precedesAll(KnownEvent done, RuleVersion version) {
    for (Count count : version.counts()) {
      for (KnownEvent trigger : facts.events(count.trigger())) {
        if (notBefore(done.when(), trigger.earliestEver())) {
          return false;
        }
      }
    }
    return true;
  }
}
