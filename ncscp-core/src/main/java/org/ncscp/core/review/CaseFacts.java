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
import org.ncscp.core.policy.StatedStep;
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
  private static final Map<Paper, FactKind> SENT = new EnumMap<>(Paper.class);
  private static final Map<StepKind, FactKind> HAPPENED = new EnumMap<>(StepKind.class);

  /** Of these no national rule has a fact; the arrangements of the day say which it is. */
  private static final Map<Paper, StatedStep> LOCAL_PAPERS = new EnumMap<>(Paper.class);

  private static final Map<StepKind, StatedStep> LOCAL_STEPS = new EnumMap<>(StepKind.class);

  static {
    SENT.put(Paper.INCIDENT_REPORT, NationalFacts.PARTNERS_TOLD);
    SENT.put(Paper.LOOKED_AFTER_CHILD_DEATH, NationalFacts.LOOKED_AFTER_CHILD_DEATH_NOTIFIED);
    SENT.put(Paper.CARE_LEAVER_DEATH, NationalFacts.CARE_LEAVER_DEATH_NOTIFIED);
    SENT.put(Paper.RAPID_REVIEW, NationalFacts.RAPID_REVIEW_SENT);
    SENT.put(Paper.ADVANCE_COPY, NationalFacts.ADVANCE_COPY_SENT);
    SENT.put(Paper.NON_PUBLICATION_JUSTIFICATION, NationalFacts.NON_PUBLICATION_JUSTIFICATION_SENT);
    HAPPENED.put(StepKind.COUNCIL_BECAME_AWARE, NationalFacts.COUNCIL_BECAME_AWARE);
    HAPPENED.put(
        StepKind.LOOKED_AFTER_CHILD_DEATH_KNOWN, NationalFacts.LOOKED_AFTER_CHILD_DEATH_KNOWN);
    HAPPENED.put(StepKind.CARE_LEAVER_DEATH_KNOWN, NationalFacts.CARE_LEAVER_DEATH_KNOWN);
    HAPPENED.put(StepKind.NOTIFIED, NationalFacts.NOTIFICATION_SUBMITTED);
    HAPPENED.put(StepKind.RAPID_REVIEW_COMPLETED, NationalFacts.RAPID_REVIEW_COMPLETED);
    HAPPENED.put(StepKind.PANEL_ANSWERED, NationalFacts.PANEL_ANSWERED);
    HAPPENED.put(StepKind.CRITERIA_FOUND_NOT_MET, NationalFacts.CRITERIA_FOUND_NOT_MET);
    HAPPENED.put(StepKind.PRACTICE_REVIEW_INITIATED, NationalFacts.PRACTICE_REVIEW_INITIATED);
    HAPPENED.put(StepKind.REPORT_PUBLISHED, NationalFacts.REPORT_PUBLISHED);
    HAPPENED.put(StepKind.INFORMATION_PUBLISHED, NationalFacts.IMPROVEMENT_INFORMATION_PUBLISHED);
    HAPPENED.put(StepKind.ACTION_PLANNED, NationalFacts.ACTION_AGREED);
    HAPPENED.put(StepKind.ACTION_COMPLETED, NationalFacts.ACTION_COMPLETED);
    HAPPENED.put(StepKind.ACTION_CANCELLED, NationalFacts.ACTION_CANCELLED);
    LOCAL_PAPERS.put(Paper.NOTIFICATION_COPY, StatedStep.NOTIFICATION_COPIED);
    LOCAL_PAPERS.put(Paper.FINDINGS, StatedStep.FINDINGS_EXPLAINED);
    LOCAL_STEPS.put(StepKind.DEPOSITED, StatedStep.REPORT_DEPOSITED);
    LOCAL_STEPS.put(StepKind.RAPID_REVIEW_BEGUN, StatedStep.RAPID_REVIEW_BEGUN);
  }

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
  private final Map<Paper, List<Stated>> sent = new EnumMap<>(Paper.class);
  private final Map<EventId, Stated> local = new LinkedHashMap<>();

  /** A fact and when it happened, as last stated. */
  private record Stated(FactId fact, Moment when) {}

  CaseFacts(Casework casework, List<CaseEvent> events) {
    this.casework = casework;
    this.events = events;
  }

  /** The fact that a paper was sent to all on a day, if deadlines know of one. */
  static Optional<FactKind> metBy(Casework casework, Paper paper, LocalDate day) {
    return Optional.ofNullable(LOCAL_PAPERS.get(paper))
        .map(step -> casework.factKind(step, day))
        .orElse(Optional.ofNullable(SENT.get(paper)));
  }

  /** Whether the day of a step can be corrected: that of a delay is that of the decision. */
  static boolean hasDate(Step step) {
    return !(step instanceof PracticeReviewStep.DelaySought
        || step instanceof PracticeReviewStep.DelayApproved
        || step instanceof PracticeReviewStep.DelayRefused
        || step instanceof PracticeReviewStep.DelayTold
        || step instanceof RecordingStep);
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
      if (amends || LOCAL_STEPS.containsKey(event.kind())) {
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
      subject(step.step()).ifPresent(subject -> last.put(subject, step));
    }
    for (Object gone : List.copyOf(planned.keySet())) {
      if (!last.containsKey(gone)) {
        withdrawPlans(event, planned.remove(gone));
      }
    }
    last.forEach((subject, step) -> plan(event, subject, step));
  }

  /** What a step plans: an action, or the publication. */
  private static Optional<Object> subject(Step step) {
    if (step instanceof ImprovementStep.ActionPlanned one) {
      return Optional.of(one.action().id());
    } else if (step instanceof ImprovementStep.ActionMoved one) {
      return Optional.of(one.action());
    }
    return step.kind() == StepKind.PUBLICATION_PLANNED
        ? Optional.of(StepKind.PUBLICATION_PLANNED)
        : Optional.empty();
  }

  private static LocalDate day(Step step) {
    if (step instanceof ImprovementStep.ActionPlanned one) {
      return one.action().due();
    }
    return step instanceof ImprovementStep.ActionMoved one
        ? one.due()
        : ((PracticeReviewStep.PublicationPlanned) step).day();
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
            Moment.on(day(step.step())),
            concerns,
            step.event().note(),
            event.recordedAt()));
    planned.put(subject, new Plan(of, day(step.step()), event.recordedAt(), stated));
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
    Optional.ofNullable(HAPPENED.get(event.kind())).ifPresent(kind -> happened(event, kind, when));
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
    List<Moment> complete = complete(paper, known.steps());
    List<Stated> before = sent.getOrDefault(paper, List.of());
    List<Stated> after = new ArrayList<>();
    for (int at = 0; at < Math.max(before.size(), complete.size()); at++) {
      Instant recorded = event.recordedAt();
      if (at >= before.size()) {
        Moment when = complete.get(at);
        FactId id = next(event);
        after.add(new Stated(id, when));
        sources.put(id, event.id());
        facts.add(
            new Fact.Happened(
                id,
                paperFact(paper, when).orElseThrow(),
                when,
                Optional.empty(),
                event.note(),
                recorded));
      } else if (at >= complete.size()) {
        facts.add(new Fact.Withdrawn(next(event), before.get(at).fact(), cause(event), recorded));
      } else {
        Moment when = complete.get(at);
        after.add(new Stated(before.get(at).fact(), when));
        if (!when.equals(before.get(at).when())) {
          facts.add(
              new Fact.Corrected(next(event), before.get(at).fact(), when, cause(event), recorded));
        }
      }
    }
    sent.put(paper, after);
  }

  /**
   * When a paper had reached everybody, once or more. What was sent before a report was completed
   * again, or something else is to be published, does not count for what comes after.
   */
  private List<Moment> complete(Paper paper, List<KnownStep> effective) {
    List<Moment> complete = new ArrayList<>();
    Recipients recipients = new Recipients(casework, paper);
    int lasting = 0;
    for (KnownStep step : effective) {
      StepKind kind = step.event().kind();
      if (Progress.renews(kind, paper)) {
        recipients = new Recipients(casework, paper);
        complete.subList(lasting, complete.size()).clear();
      } else if (kind == StepKind.REPORT_PUBLISHED || kind == StepKind.INFORMATION_PUBLISHED) {
        lasting = complete.size();
      } else if (step.step() instanceof Sent one
          && one.paper() == paper
          && recipients.receive(one, step.day())
          && paperFact(paper, step.when()).isPresent()) {
        complete.add(step.when());
      }
    }
    return complete;
  }

  private Optional<FactKind> paperFact(Paper paper, Moment when) {
    return metBy(casework, paper, when.day()).filter(this::knows);
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
    return Optional.ofNullable(LOCAL_STEPS.get(kind))
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
