// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.DeadlineRule;
import org.ncscp.core.rule.FactDefinition;
import org.ncscp.core.rule.FactKind;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.RuleVersion;

/**
 * A made-up case that runs through a year as cases do: steps follow their triggers, things are
 * recorded late, corrected and withdrawn, clocks stop, and more time is asked for. Some contradict
 * themselves, as cases do too.
 */
final class RandomCase {
  static final DeadlineCalculator NOTTINGHAM =
      DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
  static final DeadlineCalculator SMALL =
      DeadlineCalculator.of(SmallBook.book(), UkBankHolidays.bundled());

  private static final List<FactKind> NOTTINGHAM_ROOTS =
      kinds(
          "council-became-aware",
          "practice-review-initiated",
          "publication-planned",
          "initial-conference-held",
          "became-looked-after",
          "child-taken-into-police-protection");
  private static final List<FactKind> SMALL_ROOTS = kinds("opened", "held", "show-planned");
  private static final List<RuleId> NOTTINGHAM_STOPS =
      rules(
          "rapid-review", "practice-review-publication", "panel-answer", "first-review-conference");
  private static final List<RuleId> SMALL_STOPS =
      rules("ten-working-days", "thirty-days", "two-months", "clear-days", "inclusive", "hours");
  private static final Set<String> TIMED = Set.of("child-taken-into-police-protection", "held");

  private final Random random;
  private final DeadlineCalculator calculator;
  private final List<FactKind> roots;
  private final List<RuleId> stoppable;
  private final List<Fact> facts = new ArrayList<>();
  private LocalDate day;
  private Instant last;

  private RandomCase(long seed) {
    this.random = new Random(seed);
    boolean small = random.nextBoolean();
    this.calculator = small ? SMALL : NOTTINGHAM;
    this.roots = small ? SMALL_ROOTS : NOTTINGHAM_ROOTS;
    this.stoppable = small ? SMALL_STOPS : NOTTINGHAM_STOPS;
    this.day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(120));
    this.last = evening(day);
    int steps = 2 + random.nextInt(14);
    for (int i = 0; i < steps; i++) {
      day = day.plusDays(random.nextInt(18));
      last = evening(day).isAfter(last) ? evening(day) : last.plusSeconds(1);
      step(FactId.of("f" + i));
    }
  }

  /** A case, the book that it is under, and a moment at which all of it is recorded. */
  record Sample(DeadlineCalculator calculator, CaseHistory history, Instant asAt) {
    Timeline timeline() {
      return calculator.timeline(history, asAt);
    }

    RuleBook book() {
      return calculator.ruleBook();
    }

    @Override
    public String toString() {
      return asAt + " " + history.facts();
    }
  }

  static Sample of(long seed) {
    RandomCase made = new RandomCase(seed);
    CaseReference reference = CaseReference.of("EXAMPLE-" + Math.floorMod(seed, 1_000_000));
    CaseHistory history = CaseHistory.of(reference, made.facts);
    Instant asAt = made.last.plus(Duration.ofHours(made.random.nextInt(24 * 60)));
    return new Sample(made.calculator, history, asAt);
  }

  private static List<FactKind> kinds(String... names) {
    return List.of(names).stream().map(FactKind::of).toList();
  }

  private static List<RuleId> rules(String... names) {
    return List.of(names).stream().map(RuleId::of).toList();
  }

  private static Instant evening(LocalDate day) {
    return Moment.endOf(day).minusSeconds(3600);
  }

  private void step(FactId id) {
    int dice = random.nextInt(100);
    if (facts.isEmpty() || dice < 55) {
      facts.add(happened(id));
    } else if (dice < 62) {
      any(Fact.Happened.class).ifPresent(fact -> facts.add(correction(id, fact)));
    } else if (dice < 69) {
      any(Fact.class)
          .ifPresent(f -> facts.add(new Fact.Withdrawn(id, f.id(), FreeText.of("x"), last)));
    } else if (dice < 77) {
      facts.add(
          new Fact.ClockStopped(
              id,
              Set.copyOf(List.of(pick(stoppable), pick(stoppable))),
              moment(),
              FreeText.of("x"),
              last));
    } else if (dice < 84) {
      any(Fact.ClockStopped.class).ifPresent(stop -> restart(id, stop));
    } else {
      extension(id);
    }
  }

  private Fact happened(FactId id) {
    List<FactKind> possible = possible();
    FactKind kind = pick(possible);
    if (calculator.ruleBook().fact(kind).map(FactDefinition::planned).orElse(false)) {
      return Fact.happened(id, kind, day.plusDays(random.nextInt(60) - 5L), last);
    }
    boolean timed = TIMED.contains(kind.value());
    Moment when = timed ? Moment.at(day.atTime(time()).atZone(Moment.LONDON)) : moment();
    return new Fact.Happened(id, kind, when, Optional.empty(), Optional.of(FreeText.of("x")), last);
  }

  /** A day, or at times a moment of it before the evening. */
  private Moment moment() {
    return random.nextInt(3) == 0
        ? Moment.at(day.atTime(time()).atZone(Moment.LONDON))
        : Moment.on(day);
  }

  private LocalTime time() {
    return LocalTime.of(random.nextInt(22), random.nextInt(60));
  }

  /** What begins a case, and what meets or ends something that has begun. */
  private List<FactKind> possible() {
    List<FactKind> possible = new ArrayList<>(roots);
    for (Fact fact : facts) {
      if (fact instanceof Fact.Happened happened) {
        for (DeadlineRule rule : calculator.ruleBook().rulesTriggeredBy(happened.kind())) {
          for (RuleVersion version : rule.versions()) {
            possible.addAll(version.metBy());
            if (random.nextInt(4) == 0) {
              possible.addAll(version.cancelledBy());
            }
          }
        }
      }
    }
    return List.copyOf(new TreeSet<>(possible.stream().map(FactKind::value).toList())).stream()
        .map(FactKind::of)
        .toList();
  }

  private Fact correction(FactId id, Fact.Happened fact) {
    LocalDate moved = fact.when().day().plusDays(random.nextInt(9) - 6L);
    LocalDate when = moved.isAfter(day) ? day : moved;
    boolean timed = TIMED.contains(fact.kind().value());
    Moment corrected =
        timed ? Moment.at(when.atTime(10, 0).atZone(Moment.LONDON)) : Moment.on(when);
    return new Fact.Corrected(id, fact.id(), corrected, FreeText.of("x"), last);
  }

  private void restart(FactId id, Fact.ClockStopped stop) {
    boolean already =
        facts.stream()
            .anyMatch(f -> f instanceof Fact.ClockRestarted r && r.stop().equals(stop.id()));
    Moment from = Moment.at(last);
    if (!already && from.compareTo(stop.from()) >= 0) {
      facts.add(new Fact.ClockRestarted(id, stop.id(), Moment.on(day.plusDays(1)), last));
    }
  }

  private void extension(FactId id) {
    Optional<Fact.ExtensionGranted> granted = any(Fact.ExtensionGranted.class);
    Optional<Fact.ExtensionRequested> asked = any(Fact.ExtensionRequested.class);
    if (granted.isPresent() && random.nextBoolean()) {
      BodyId body = pick(told(request(granted.get()).rule()));
      facts.add(new Fact.Told(id, granted.get().id(), body, Moment.on(day), last));
    } else if (asked.isPresent() && !isDecided(asked.get())) {
      facts.add(decision(id, asked.get()));
    } else {
      request(id);
    }
  }

  private Fact decision(FactId id, Fact.ExtensionRequested asked) {
    BodyId by = version(asked.rule()).extension().orElseThrow().approvedBy();
    DecisionReference decision = DecisionReference.of("D-" + id);
    return random.nextInt(4) == 0
        ? new Fact.ExtensionRefused(id, asked.id(), by, decision, day, last)
        : new Fact.ExtensionGranted(id, asked.id(), by, decision, day, asked.until(), last);
  }

  private void request(FactId id) {
    for (Fact fact : facts) {
      if (fact instanceof Fact.Happened happened) {
        for (DeadlineRule rule : calculator.ruleBook().rulesTriggeredBy(happened.kind())) {
          if (rule.versions().get(rule.versions().size() - 1).extension().isPresent()
              && random.nextBoolean()) {
            facts.add(
                new Fact.ExtensionRequested(
                    id, rule.id(), fact.id(), BodyId.of("council"), day.plusDays(250), last));
            return;
          }
        }
      }
    }
  }

  private Fact.ExtensionRequested request(Fact.ExtensionGranted granted) {
    return facts.stream()
        .filter(Fact.ExtensionRequested.class::isInstance)
        .map(Fact.ExtensionRequested.class::cast)
        .filter(asked -> asked.id().equals(granted.request()))
        .findFirst()
        .orElseThrow();
  }

  private boolean isDecided(Fact.ExtensionRequested asked) {
    return facts.stream()
        .anyMatch(
            f ->
                (f instanceof Fact.ExtensionGranted g && g.request().equals(asked.id()))
                    || (f instanceof Fact.ExtensionRefused r && r.request().equals(asked.id())));
  }

  private RuleVersion version(RuleId rule) {
    return calculator.ruleBook().rule(rule).version(LocalDate.of(2025, 6, 1));
  }

  private List<BodyId> told(RuleId rule) {
    List<BodyId> told = version(rule).extension().orElseThrow().told();
    return told.isEmpty() ? List.of(BodyId.of("council")) : told;
  }

  private <T extends Fact> Optional<T> any(Class<T> sort) {
    List<T> found = facts.stream().filter(sort::isInstance).map(sort::cast).toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(pick(found));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
