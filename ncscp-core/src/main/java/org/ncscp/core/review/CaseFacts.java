// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.action.ActionId;
import org.ncscp.core.history.Fact;
import org.ncscp.core.history.FactId;
import org.ncscp.core.internal.Names;
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
    HAPPENED.put(StepKind.PUBLICATION_PLANNED, NationalFacts.PUBLICATION_PLANNED);
    HAPPENED.put(StepKind.REPORT_PUBLISHED, NationalFacts.REPORT_PUBLISHED);
    HAPPENED.put(StepKind.INFORMATION_PUBLISHED, NationalFacts.IMPROVEMENT_INFORMATION_PUBLISHED);
    HAPPENED.put(StepKind.ACTION_PLANNED, NationalFacts.ACTION_AGREED);
    HAPPENED.put(StepKind.ACTION_MOVED, NationalFacts.ACTION_DUE);
    HAPPENED.put(StepKind.ACTION_COMPLETED, NationalFacts.ACTION_COMPLETED);
    HAPPENED.put(StepKind.ACTION_CANCELLED, NationalFacts.ACTION_CANCELLED);
    LOCAL_PAPERS.put(Paper.NOTIFICATION_COPY, StatedStep.NOTIFICATION_COPIED);
    LOCAL_PAPERS.put(Paper.FINDINGS, StatedStep.FINDINGS_EXPLAINED);
    LOCAL_STEPS.put(StepKind.DEPOSITED, StatedStep.REPORT_DEPOSITED);
    LOCAL_STEPS.put(StepKind.RAPID_REVIEW_BEGUN, StatedStep.RAPID_REVIEW_BEGUN);
  }

  private final Casework casework;
  private final List<CaseEvent> events;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<EventId, List<FactId>> stated = new HashMap<>();
  private @Nullable Stated nothing;
  private final Map<FactId, EventId> sources = new HashMap<>();
  private final Map<ActionId, FactId> agreed = new HashMap<>();
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
    for (int at = 0; at < events.size(); at++) {
      CaseEvent event = events.get(at);
      state(event);
      if (event.step() instanceof Sent sent) {
        papers(sent.paper(), event, at + 1);
      } else if (LOCAL_STEPS.containsKey(event.kind())) {
        localSteps(event, at + 1);
      } else if (CaseReplay.amends(event)) {
        for (Paper paper : sent.keySet()) {
          papers(paper, event, at + 1);
        }
        localSteps(event, at + 1);
        nothing(event, at + 1);
      } else if (event.kind() == StepKind.PUBLICATION_DECIDED) {
        nothing(event, at + 1);
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
    if (step instanceof PracticeReviewStep.PublicationPlanned planned) {
      happened(event, Moment.on(planned.day()));
    } else if (step instanceof PracticeReviewStep.PublicationDecided decided) {
      published(event, decided.publication());
    } else if (step instanceof PracticeReviewStep.DelaySought sought) {
      initiated()
          .ifPresent(
              trigger ->
                  add(
                      event,
                      new Fact.ExtensionRequested(
                          id(event, 0),
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
              id(event, 0),
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
              id(event, 0),
              FactId.of(refused.sought().value()),
              BodyId.of(decision.by().value()),
              decision.reference(),
              decision.decidedOn(),
              event.recordedAt()));
    } else if (step instanceof PracticeReviewStep.DelayTold told) {
      FactId grant = FactId.of(told.approved().value());
      for (BodyId body : told.to()) {
        FactId id = id(event, stated.getOrDefault(event.id(), List.of()).size());
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
  private void nothing(CaseEvent event, int size) {
    if (!knows(NationalFacts.NOTHING_TO_BE_PUBLISHED)) {
      return;
    }
    Optional<Moment> now = Optional.empty();
    for (KnownStep step : CaseReplay.effective(events.subList(0, size))) {
      if (step.step() instanceof PracticeReviewStep.PublicationDecided decided) {
        now =
            decided.publication() != Publication.NOTHING
                ? Optional.empty()
                : now.or(() -> Optional.of(step.when()));
      }
    }
    Optional<Stated> before = Optional.ofNullable(nothing);
    FactId id = FactId.of(event.id().value() + ".nothing");
    Instant recorded = event.recordedAt();
    if (before.isEmpty() && now.isPresent()) {
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
      facts.add(new Fact.Withdrawn(id, before.get().fact(), cause(event), recorded));
    } else if (before.isPresent() && !before.get().when().equals(now.get())) {
      nothing = new Stated(before.get().fact(), now.get());
      facts.add(new Fact.Corrected(id, before.get().fact(), now.get(), cause(event), recorded));
    }
  }

  private void improvement(CaseEvent event, ImprovementStep step) {
    if (step instanceof ImprovementStep.ActionPlanned planned) {
      happened(event, event.when());
      agreed.put(planned.action().id(), id(event, 0));
      due(event, id(event, 1), planned.action().id(), Moment.on(planned.action().due()));
    } else if (step instanceof ImprovementStep.ActionMoved moved) {
      due(event, id(event, 0), moved.action(), Moment.on(moved.due()));
    } else if (step instanceof ImprovementStep.ActionCompleted done) {
      concerning(event, NationalFacts.ACTION_COMPLETED, id(event, 0), done.action(), event.when());
    } else if (step instanceof ImprovementStep.ActionCancelled done) {
      concerning(event, NationalFacts.ACTION_CANCELLED, id(event, 0), done.action(), event.when());
    }
  }

  private void due(CaseEvent event, FactId id, ActionId action, Moment day) {
    concerning(event, NationalFacts.ACTION_DUE, id, action, day);
  }

  private void concerning(CaseEvent event, FactKind kind, FactId id, ActionId action, Moment when) {
    if (knows(kind)) {
      add(
          event,
          new Fact.Happened(
              id,
              kind,
              when,
              Optional.ofNullable(agreed.get(action)),
              event.note(),
              event.recordedAt()));
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
              id(event, 0), kind, when, Optional.empty(), event.note(), event.recordedAt()));
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

  private Optional<FactId> initiated() {
    return facts.stream()
        .filter(Fact.Happened.class::isInstance)
        .map(Fact.Happened.class::cast)
        .filter(fact -> fact.kind().equals(NationalFacts.PRACTICE_REVIEW_INITIATED))
        .map(Fact.Happened::id)
        .reduce((first, last) -> last);
  }

  private void correct(CaseEvent event, RecordingStep.DateCorrected corrected) {
    List<FactId> before = stated.getOrDefault(corrected.event(), List.of());
    boolean dated =
        facts.stream()
            .filter(fact -> !before.isEmpty() && fact.id().equals(before.get(0)))
            .anyMatch(fact -> fact instanceof Fact.Happened happened && !isPlan(happened.kind()));
    if (dated) {
      FactId id = id(event, 0);
      Fact fact =
          new Fact.Corrected(id, before.get(0), corrected.when(), cause(event), event.recordedAt());
      add(event, fact);
    }
  }

  private static boolean isPlan(FactKind kind) {
    return kind.equals(NationalFacts.PUBLICATION_PLANNED) || kind.equals(NationalFacts.ACTION_DUE);
  }

  private void withdraw(CaseEvent event, RecordingStep.Withdrawn withdrawn) {
    for (FactId fact : stated.getOrDefault(withdrawn.event(), List.of())) {
      FactId id = id(event, stated.getOrDefault(event.id(), List.of()).size());
      add(event, new Fact.Withdrawn(id, fact, cause(event), event.recordedAt()));
    }
  }

  /** What was stated of a paper before, made to say what is known of it now. */
  private void papers(Paper paper, CaseEvent event, int size) {
    List<Moment> complete = complete(paper, CaseReplay.effective(events.subList(0, size)));
    List<Stated> before = sent.getOrDefault(paper, List.of());
    List<Stated> after = new ArrayList<>();
    for (int at = 0; at < Math.max(before.size(), complete.size()); at++) {
      FactId id = id(event, paper, at);
      Instant recorded = event.recordedAt();
      if (at >= before.size()) {
        Moment when = complete.get(at);
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
        facts.add(new Fact.Withdrawn(id, before.get(at).fact(), cause(event), recorded));
      } else {
        Moment when = complete.get(at);
        after.add(new Stated(before.get(at).fact(), when));
        if (!when.equals(before.get(at).when())) {
          facts.add(new Fact.Corrected(id, before.get(at).fact(), when, cause(event), recorded));
        }
      }
    }
    sent.put(paper, after);
  }

  /** When a paper had reached everybody, once or more. */
  private List<Moment> complete(Paper paper, List<KnownStep> effective) {
    List<Moment> complete = new ArrayList<>();
    Recipients recipients = new Recipients(casework, paper);
    for (KnownStep step : effective) {
      if (step.step() instanceof Sent sent
          && sent.paper() == paper
          && recipients.receive(sent, step.day())
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
  private void localSteps(CaseEvent event, int size) {
    Map<EventId, Moment> now = new LinkedHashMap<>();
    for (KnownStep step : CaseReplay.effective(events.subList(0, size))) {
      if (stepFact(step.event().kind(), step.when()).isPresent()) {
        now.put(step.event().id(), step.when());
      }
    }
    Instant recorded = event.recordedAt();
    for (CaseEvent of : events.subList(0, size)) {
      Optional<Stated> before = Optional.ofNullable(local.get(of.id()));
      Optional<Moment> after = Optional.ofNullable(now.get(of.id()));
      FactId id = id(event, 0);
      if (before.isEmpty() && after.isPresent()) {
        FactKind kind = stepFact(of.kind(), after.get()).orElseThrow();
        local.put(of.id(), new Stated(id, after.get()));
        sources.put(id, of.id());
        facts.add(
            new Fact.Happened(id, kind, after.get(), Optional.empty(), event.note(), recorded));
      } else if (before.isPresent() && after.isEmpty()) {
        local.remove(of.id());
        facts.add(new Fact.Withdrawn(id, before.get().fact(), cause(event), recorded));
      } else if (before.isPresent() && !before.get().when().equals(after.get())) {
        local.put(of.id(), new Stated(before.get().fact(), after.get()));
        facts.add(new Fact.Corrected(id, before.get().fact(), after.get(), cause(event), recorded));
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

  /** An amendment may change what is known of several papers, a sending only of its own. */
  private static FactId id(CaseEvent event, Paper paper, int number) {
    String id = event.id().value();
    String of = event.step() instanceof Sent ? id : id + "." + Names.word(paper);
    return FactId.of(number == 0 ? of : of + "." + (number + 1));
  }

  private static FactId id(CaseEvent event, int number) {
    String id = event.id().value();
    return FactId.of(number == 0 ? id : id + "." + (number + 1));
  }
}
