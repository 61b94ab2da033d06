// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.deadline.CaseDeadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.DeadlineState;
import org.ncscp.core.deadline.Timeline;
import org.ncscp.core.history.FactId;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.Decision;
import org.ncscp.core.register.DecisionStatus;
import org.ncscp.core.rule.Obligation;

/** The audit of one case in one year. */
final class CaseAudit {
  private final ReviewCase reviewCase;
  private final DeadlineCalculator deadlines;
  private final Timeline timeline;
  private final ReportingPeriod period;
  private final Map<EventId, KnownStep> steps = new HashMap<>();
  private final Map<FactId, EventId> sources;

  CaseAudit(
      ReviewCase reviewCase, DeadlineCalculator deadlines, Instant asAt, ReportingPeriod period) {
    this.reviewCase = reviewCase;
    this.deadlines = deadlines;
    this.timeline = deadlines.timeline(reviewCase.history(), asAt);
    this.period = period;
    reviewCase.known().forEach(step -> steps.put(step.event().id(), step));
    sources = new CaseFacts(reviewCase.casework(), reviewCase.events()).sources();
  }

  /** The steps of the year: due or done in it, or still open when it ended. */
  List<AuditRow> rows() {
    List<AuditRow> rows = new ArrayList<>();
    Set<EventId> told = new HashSet<>();
    for (CaseDeadline deadline : timeline.deadlines()) {
      if (deadline.state() != DeadlineState.PROJECTED
          && deadline.rule().obligation() == Obligation.WITHIN) {
        Optional<KnownStep> met = deadline.metBy().flatMap(event -> step(event.id()));
        met.ifPresent(step -> told.add(step.event().id()));
        rows.add(row(deadline, met));
      }
    }
    for (KnownStep step : reviewCase.known()) {
      if (step.step().cited().isPresent() && !told.contains(step.event().id())) {
        rows.add(
            decided(start(step.event().kind().description()), step)
                .timing(AuditTiming.NO_LIMIT)
                .done(step.day())
                .build());
      }
    }
    rows.removeIf(row -> !isOfTheYear(row));
    rows.sort(comparing(row -> row.due().or(row::done).orElse(LocalDate.MAX)));
    return rows;
  }

  private Optional<KnownStep> step(FactId fact) {
    return Optional.ofNullable(sources.get(fact)).map(steps::get);
  }

  private boolean isOfTheYear(AuditRow row) {
    boolean open = row.timing() == AuditTiming.OVERDUE || row.timing() == AuditTiming.RUNNING;
    boolean before = row.due().filter(day -> day.isBefore(period.first())).isPresent();
    boolean after = row.done().filter(day -> day.isAfter(period.last())).isPresent();
    return row.done().filter(period::contains).isPresent()
        || row.due().filter(period::contains).isPresent()
        || (before && after)
        || (open && row.due().filter(day -> day.isAfter(period.last())).isEmpty());
  }

  private AuditRow.Builder start(String what) {
    return AuditRow.builder().reference(reviewCase.reference()).what(what);
  }

  private AuditRow row(CaseDeadline deadline, Optional<KnownStep> met) {
    AuditRow.Builder row = start(deadline.rule().provision().title());
    row.rule(deadline.ruleId())
        .due(deadline.dueDate())
        .done(deadline.metBy().map(event -> event.when().day()))
        .timing(timing(deadline))
        .remaining(deadline.remaining());
    return met.isPresent() && met.get().step().cited().isPresent()
        ? decided(row, met.get()).build()
        : row.build();
  }

  private static AuditTiming timing(CaseDeadline deadline) {
    return switch (deadline.state()) {
      case MET -> deadline.missedDueDate() ? AuditTiming.LATE : AuditTiming.IN_TIME;
      case MET_LATE -> AuditTiming.LATE;
      case OVERDUE -> AuditTiming.OVERDUE;
      case CANCELLED -> AuditTiming.FELL_AWAY;
      case RUNNING, PAUSED, EXTENSION_PENDING, EXTENDED, PROVISIONAL, PROJECTED ->
          AuditTiming.RUNNING;
    };
  }

  private AuditRow.Builder decided(AuditRow.Builder row, KnownStep step) {
    Decision decision = decision(step);
    return row.decision(decision.reference())
        .decidedBy(decision.by())
        .result(decision.result())
        .method(decision.method())
        .rationale(decision.rationale().or(() -> step.event().note()));
  }

  /** The decision as the step was recorded upon it. */
  private Decision decision(KnownStep step) {
    return reviewCase
        .casework()
        .decisions()
        .decision(step.step().cited().orElseThrow(), step.event().recordedAt())
        .orElseThrow();
  }

  /** What should be looked at, whatever the year of the step. */
  List<AuditFinding> findings() {
    List<AuditFinding> findings = new ArrayList<>();
    for (KnownStep step : reviewCase.known()) {
      if (step.step() instanceof RecordingStep.Departed departed) {
        findings.add(
            finding(
                AuditFindingKind.DEPARTURE,
                Parts.inWords(departed.step())
                    + " was permitted without what should have gone before, by "
                    + step.event().inWords()));
      }
      if (step.step().cited().isPresent()) {
        decisionFindings(step, findings);
      }
    }
    findings.addAll(new OutstandingSteps(reviewCase, deadlines, timeline).findings());
    return findings;
  }

  private void decisionFindings(KnownStep step, List<AuditFinding> findings) {
    Decision decision = decision(step);
    String of = "decision " + decision.reference() + ", on which " + step.event().inWords();
    if (decision.rationale().isEmpty()) {
      findings.add(finding(AuditFindingKind.NO_RATIONALE, of + " rests, has no reasons"));
    }
    if (!CitedDecisions.isStated(decision)) {
      findings.add(finding(AuditFindingKind.RESULT_NOT_STATED, of + " rests, states no result"));
    }
    boolean same =
        reviewCase
            .casework()
            .register()
            .decision(decision.reference())
            .filter(now -> isSame(decision, now))
            .isPresent();
    if (!same) {
      findings.add(
          finding(AuditFindingKind.DECISION_CHANGED, of + " rests, was corrected or superseded"));
    }
  }

  private static boolean isSame(Decision then, Decision now) {
    boolean superseded = now.status().equals(Optional.of(DecisionStatus.SUPERSEDED));
    return !superseded
        && then.result().equals(now.result())
        && then.decidedOn().equals(now.decidedOn())
        && then.by().equals(now.by())
        && then.kind().equals(now.kind());
  }

  private AuditFinding finding(AuditFindingKind kind, String line) {
    return new AuditFinding(kind, reviewCase.reference(), line);
  }
}
