// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.action.ActionId;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.register.Decision;
import org.ncscp.core.rule.FactKind;

/**
 * The facts that the events of a case state, from which its deadlines are computed. They follow the
 * events one by one, so the facts known at an earlier moment are those of the events known then.
 */
final class CaseFacts {
  private static final Set<StepKind> PLANS =
      EnumSet.of(StepKind.ACTION_PLANNED, StepKind.ACTION_MOVED, StepKind.PUBLICATION_PLANNED);

  private final Casework casework;
  private final List<CaseEvent> events;
  private final KnownSoFar known = new KnownSoFar();
  private final Map<EventId, Integer> numbers = new HashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<EventId, List<FactId>> stated = new HashMap<>();
  private @Nullable Stated nothing;
  private final Map<FactId, EventId> sources = new HashMap<>();
  private final Map<Object, Plan> planned = new LinkedHashMap<>();
  private final Map<Paper, Map<EventId, Stated>> sent = new EnumMap<>(Paper.class);
  private final Map<EventId, Stated> local = new LinkedHashMap<>();

  /** A fact and when it happened, as last stated. */
  private record Stated(FactId fact, Moment when) {}

  CaseFacts(Casework casework, List<CaseEvent> events) {
    this.casework = casework;
    this.events = events;
  }

  List<Fact> list() {
    for (CaseEvent event : events) {
      known.add(event);
      state(event);
      boolean amends = CaseReplay.amends(event);
      boolean turns =
          event.kind() == StepKind.REPORT_COMPLETED || event.kind() == StepKind.PUBLICATION_DECIDED;
      if (event.step() instanceof Sent one) {
        papers(one.paper(), event);
      } else if (amends || turns) {
        Set.copyOf(sent.keySet()).stream().sorted().forEach(paper -> papers(paper, event));
      }
      if (amends || StatedKinds.local(event.kind()).isPresent()) {
        localSteps(event);
      }
      if (amends || event.kind() == StepKind.PUBLICATION_DECIDED) {
        nothing(event);
      }
      if (amends || PLANS.contains(event.kind())) {
        plans(event);
      }
    }
    return facts;
  }

  /** The event that stated each fact. */
  Map<FactId, EventId> sources() {
    list();
    stated.forEach((event, ids) -> ids.forEach(id -> sources.put(id, event)));
    return sources;
  }

  private void state(CaseEvent event) {
    Step step = event.step();
    if (step instanceof RecordingStep.DateCorrected corrected) {
      correct(event, corrected);
    } else if (step instanceof RecordingStep.Withdrawn withdrawn) {
      withdraw(event, withdrawn);
    } else if (step instanceof PracticeReviewStep practice) {
      practiceReview(event, practice);
    } else if (step instanceof ImprovementStep improvement) {
      improvement(event, improvement);
    } else if (step instanceof ConsiderationStep.CouncilDecided decided) {
      if (decided.finding() == CouncilFinding.CRITERIA_NOT_MET) {
        happened(event, NationalFacts.COUNCIL_FOUND_CRITERIA_NOT_MET, event.when());
      }
    } else {
      happened(event, event.when());
    }
  }

  private void practiceReview(CaseEvent event, PracticeReviewStep step) {
    if (step instanceof PracticeReviewStep.PublicationPlanned) {
      return; // stated as the plan that stands
    } else if (step instanceof PracticeReviewStep.PublicationDecided decided) {
      published(event, decided.publication());
    } else if (step instanceof PracticeReviewStep.DelaySought sought) {
      initiated()
          .ifPresent(
              trigger ->
                  add(
                      event,
                      new Fact.ExtensionRequested(
                          next(event),
                          NationalRules.PRACTICE_REVIEW_PUBLICATION,
                          trigger,
                          sought.by(),
                          sought.until(),
                          event.recordedAt())));
    } else if (step instanceof PracticeReviewStep.DelayApproved approved) {
      Decision decision = decision(event);
      add(
          event,
          new Fact.ExtensionGranted(
              next(event),
              FactId.of(approved.sought().value()),
              BodyId.of(decision.by().value()),
              decision.reference(),
              decision.decidedOn(),
              approved.until(),
              event.recordedAt()));
    } else if (step instanceof PracticeReviewStep.DelayRefused refused) {
      Decision decision = decision(event);
      add(
          event,
          new Fact.ExtensionRefused(
              next(event),
              FactId.of(refused.sought().value()),
              BodyId.of(decision.by().value()),
              decision.reference(),
              decision.decidedOn(),
              event.recordedAt()));
    } else if (step instanceof PracticeReviewStep.DelayTold told) {
      FactId grant = FactId.of(told.approved().value());
      for (BodyId body : told.to()) {
        FactId id = next(event);
        add(event, new Fact.Told(id, grant, body, event.when(), event.recordedAt()));
      }
    } else {
      happened(event, event.when());
    }
  }

  private void published(CaseEvent event, Publication publication) {
    if (publication != Publication.REPORT) {
      happened(event, NationalFacts.NON_PUBLICATION_DECIDED, event.when());
    }
  }

  /** As long as the last decision is for it, nothing is to be published any more. */
  private void nothing(CaseEvent event) {
    if (!knows(NationalFacts.NOTHING_TO_BE_PUBLISHED)) {
      return;
    }
    Optional<Moment> now = Optional.empty();
    for (KnownStep step : known.steps()) {
      if (step.step() instanceof PracticeReviewStep.PublicationDecided decided) {
        now =
            decided.publication() != Publication.NOTHING
                ? Optional.empty()
                : now.or(() -> Optional.of(step.when()));
      }
    }
    Optional<Stated> before = Optional.ofNullable(nothing);
    Instant recorded = event.recordedAt();
    if (before.isEmpty() && now.isPresent()) {
      FactId id = next(event);
      nothing = new Stated(id, now.get());
      sources.put(id, event.id());
      facts.add(
          new Fact.Happened(
              id,
              NationalFacts.NOTHING_TO_BE_PUBLISHED,
              now.get(),
              Optional.empty(),
              event.note(),
              recorded));
    } else if (before.isPresent() && now.isEmpty()) {
      nothing = null;
      facts.add(new Fact.Withdrawn(next(event), before.get().fact(), cause(event), recorded));
    } else if (before.isPresent() && !before.get().when().equals(now.get())) {
      nothing = new Stated(before.get().fact(), now.get());
      facts.add(
          new Fact.Corrected(next(event), before.get().fact(), now.get(), cause(event), recorded));
    }
  }

  private void improvement(CaseEvent event, ImprovementStep step) {
    if (step instanceof ImprovementStep.ActionPlanned) {
      happened(event, event.when());
    } else if (step instanceof ImprovementStep.ActionCompleted done) {
      concerning(event, NationalFacts.ACTION_COMPLETED, next(event), done.action(), event.when());
    } else if (step instanceof ImprovementStep.ActionCancelled done) {
      concerning(event, NationalFacts.ACTION_CANCELLED, next(event), done.action(), event.when());
    }
  }

  /** The plan that stands for one thing, and the facts stated of plans for it that still count. */
  private record Plan(EventId event, LocalDate day, Instant recordedAt, List<FactId> stated) {}

  /**
   * For each thing planned the plan made last, whenever it was recorded. Deadlines take the plan
   * recorded last; so a plan is stated when it comes to stand, and others go if they would prevail.
   */
  private void plans(CaseEvent event) {
    Map<Object, KnownStep> last = new LinkedHashMap<>();
    for (KnownStep step : known.steps()) {
      StatedKinds.planned(step.step()).ifPresent(subject -> last.put(subject, step));
    }
    for (Object gone : List.copyOf(planned.keySet())) {
      if (!last.containsKey(gone)) {
        withdrawPlans(event, planned.remove(gone));
      }
    }
    last.forEach((subject, step) -> plan(event, subject, step));
  }

  private void plan(CaseEvent event, Object subject, KnownStep step) {
    Plan before = planned.get(subject);
    EventId of = step.event().id();
    if (before != null && before.event().equals(of)) {
      return;
    }
    List<FactId> stated = new ArrayList<>();
    if (before != null) {
      boolean prevails = !before.recordedAt().isBefore(event.recordedAt());
      if (prevails || CaseReplay.amends(event)) {
        withdrawPlans(event, before);
      } else {
        stated.addAll(before.stated());
      }
    }
    boolean ofAction = subject instanceof ActionId;
    FactKind kind = ofAction ? NationalFacts.ACTION_DUE : NationalFacts.PUBLICATION_PLANNED;
    if (!knows(kind)) {
      return;
    }
    FactId id = next(event);
    stated.add(id);
    sources.put(id, of);
    Optional<FactId> concerns =
        subject instanceof ActionId action ? agreed(action) : Optional.empty();
    facts.add(
        new Fact.Happened(
            id,
            kind,
            Moment.on(StatedKinds.plannedDay(step.step())),
            concerns,
            step.event().note(),
            event.recordedAt()));
    planned.put(
        subject, new Plan(of, StatedKinds.plannedDay(step.step()), event.recordedAt(), stated));
    if (before != null && subject instanceof ActionId action) {
      cancelledAll(event, action);
    }
  }

  /** A plan stated later than the cancellation of its action would outlive it. */
  private void cancelledAll(CaseEvent event, ActionId action) {
    for (KnownStep step : known.steps()) {
      List<FactId> before = stated.getOrDefault(step.event().id(), List.of());
      if (step.step() instanceof ImprovementStep.ActionCancelled cancelled
          && cancelled.action().equals(action)
          && !before.isEmpty()) {
        facts.add(new Fact.Withdrawn(next(event), before.get(0), cause(event), event.recordedAt()));
        FactId id = next(event);
        facts.add(
            new Fact.Happened(
                id,
                NationalFacts.ACTION_CANCELLED,
                step.when(),
                agreed(action),
                step.event().note(),
                event.recordedAt()));
        stated.put(step.event().id(), new ArrayList<>(List.of(id)));
      }
    }
  }

  private void withdrawPlans(CaseEvent event, @Nullable Plan plan) {
    if (plan != null) {
      for (FactId fact : plan.stated()) {
        facts.add(new Fact.Withdrawn(next(event), fact, cause(event), event.recordedAt()));
      }
    }
  }

  private void concerning(CaseEvent event, FactKind kind, FactId id, ActionId action, Moment when) {
    if (knows(kind)) {
      add(
          event,
          new Fact.Happened(id, kind, when, agreed(action), event.note(), event.recordedAt()));
    }
  }

  private void happened(CaseEvent event, Moment when) {
    StatedKinds.happened(event.kind()).ifPresent(kind -> happened(event, kind, when));
  }

  private void happened(CaseEvent event, FactKind kind, Moment when) {
    if (knows(kind)) {
      add(
          event,
          new Fact.Happened(
              next(event), kind, when, Optional.empty(), event.note(), event.recordedAt()));
    }
  }

  /** What the rule book of the partnership does not know triggers and meets nothing there. */
  private boolean knows(FactKind kind) {
    return casework.arrangements().ruleBook().fact(kind).isPresent();
  }

  private Decision decision(CaseEvent event) {
    return casework
        .decisions()
        .decision(event.step().cited().orElseThrow(), event.recordedAt())
        .orElseThrow();
  }

  /** The fact from which the time for the practice review is counted. */
  private Optional<FactId> initiated() {
    return known.steps().stream()
        .filter(step -> step.event().kind() == StepKind.PRACTICE_REVIEW_INITIATED)
        .map(step -> FactId.of(step.event().id().value()))
        .reduce((first, last) -> last);
  }

  /** The fact that an action was agreed. */
  private Optional<FactId> agreed(ActionId action) {
    return known.steps().stream()
        .filter(
            step ->
                step.step() instanceof ImprovementStep.ActionPlanned planned
                    && planned.action().id().equals(action))
        .map(step -> FactId.of(step.event().id().value()))
        .reduce((first, last) -> last);
  }

  private void correct(CaseEvent event, RecordingStep.DateCorrected corrected) {
    List<FactId> before = stated.getOrDefault(corrected.event(), List.of());
    boolean dated =
        facts.stream()
            .filter(fact -> !before.isEmpty() && fact.id().equals(before.get(0)))
            .anyMatch(Fact.Happened.class::isInstance);
    if (dated) {
      FactId id = next(event);
      Fact fact =
          new Fact.Corrected(id, before.get(0), corrected.when(), cause(event), event.recordedAt());
      add(event, fact);
    }
  }

  private void withdraw(CaseEvent event, RecordingStep.Withdrawn withdrawn) {
    for (FactId fact : stated.getOrDefault(withdrawn.event(), List.of())) {
      FactId id = next(event);
      add(event, new Fact.Withdrawn(id, fact, cause(event), event.recordedAt()));
    }
  }

  /** What was stated of a paper before, made to say what is known of it now. */
  private void papers(Paper paper, CaseEvent event) {
    Map<EventId, Moment> complete = complete(paper, known.steps());
    Map<EventId, Stated> before = sent.computeIfAbsent(paper, none -> new LinkedHashMap<>());
    Instant recorded = event.recordedAt();
    for (Map.Entry<EventId, Stated> stands : List.copyOf(before.entrySet())) {
      if (!complete.containsKey(stands.getKey())) {
        before.remove(stands.getKey());
        FactId fact = stands.getValue().fact();
        facts.add(new Fact.Withdrawn(next(event), fact, cause(event), recorded));
      }
    }
    complete.forEach(
        (completing, when) -> {
          Stated stands = before.get(completing);
          if (stands == null) {
            FactId id = next(event);
            before.put(completing, new Stated(id, when));
            sources.put(id, completing);
            FactKind kind = paperFact(paper, when).orElseThrow();
            facts.add(new Fact.Happened(id, kind, when, Optional.empty(), event.note(), recorded));
          } else if (!when.equals(stands.when())) {
            before.put(completing, new Stated(stands.fact(), when));
            facts.add(new Fact.Corrected(next(event), stands.fact(), when, cause(event), recorded));
          }
        });
  }

  /**
   * When a paper had reached everybody, once or more. What was sent before a report was completed
   * again, or something else is to be published, does not count for what comes after.
   */
  private Map<EventId, Moment> complete(Paper paper, List<KnownStep> effective) {
    Map<EventId, Moment> complete = new LinkedHashMap<>();
    Map<EventId, Moment> lasting = new LinkedHashMap<>();
    Recipients recipients = new Recipients(casework, paper);
    for (KnownStep step : effective) {
      StepKind kind = step.event().kind();
      if (Progress.renews(kind, paper)) {
        recipients = new Recipients(casework, paper);
        complete.keySet().retainAll(lasting.keySet());
      } else if (kind == StepKind.REPORT_PUBLISHED || kind == StepKind.INFORMATION_PUBLISHED) {
        lasting.putAll(complete);
      } else if (step.step() instanceof Sent one
          && one.paper() == paper
          && recipients.receive(one, step.day())
          && paperFact(paper, step.when()).isPresent()) {
        complete.put(step.event().id(), step.when());
      }
    }
    return complete;
  }

  private Optional<FactKind> paperFact(Paper paper, Moment when) {
    return StatedKinds.metBy(casework, paper, when.day()).filter(this::knows);
  }

  /**
   * What the arrangements have a fact for, made to say what is known of it now. Which fact it is,
   * if any, is told by the day, so that a corrected day may begin or end one.
   */
  private void localSteps(CaseEvent event) {
    Map<EventId, Moment> now = new LinkedHashMap<>();
    for (KnownStep step : known.steps()) {
      if (stepFact(step.event().kind(), step.when()).isPresent()) {
        now.put(step.event().id(), step.when());
      }
    }
    Instant recorded = event.recordedAt();
    for (CaseEvent of : known.recorded()) {
      Optional<Stated> before = Optional.ofNullable(local.get(of.id()));
      Optional<Moment> after = Optional.ofNullable(now.get(of.id()));
      if (before.isEmpty() && after.isPresent()) {
        FactKind kind = stepFact(of.kind(), after.get()).orElseThrow();
        FactId id = next(event);
        local.put(of.id(), new Stated(id, after.get()));
        sources.put(id, of.id());
        facts.add(
            new Fact.Happened(id, kind, after.get(), Optional.empty(), event.note(), recorded));
      } else if (before.isPresent() && after.isEmpty()) {
        local.remove(of.id());
        facts.add(new Fact.Withdrawn(next(event), before.get().fact(), cause(event), recorded));
      } else if (before.isPresent() && !before.get().when().equals(after.get())) {
        local.put(of.id(), new Stated(before.get().fact(), after.get()));
        facts.add(
            new Fact.Corrected(
                next(event), before.get().fact(), after.get(), cause(event), recorded));
      }
    }
  }

  private Optional<FactKind> stepFact(StepKind kind, Moment when) {
    return StatedKinds.local(kind)
        .flatMap(step -> casework.factKind(step, when.day()))
        .filter(this::knows);
  }

  private static FreeText cause(CaseEvent event) {
    return event.note().orElse(FreeText.of("something earlier was recorded later"));
  }

  private void add(CaseEvent event, Fact fact) {
    facts.add(fact);
    stated.computeIfAbsent(event.id(), id -> new ArrayList<>(1)).add(fact.id());
  }

  /** The first fact that an event states has its name, and further ones a number besides. */
  private FactId next(CaseEvent event) {
    int number = numbers.merge(event.id(), 1, Integer::sum);
    String id = event.id().value();
    return FactId.of(number == 1 ? id : id + "." + number);
  }
}
