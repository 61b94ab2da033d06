// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.year;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ncscp.core.assurance.audit.AuditFinding;
import org.ncscp.core.assurance.audit.AuditPresentation;
import org.ncscp.core.assurance.audit.AuditTables;
import org.ncscp.core.assurance.audit.SchoolAuditReturn;
import org.ncscp.core.assurance.audit.SchoolSetting;
import org.ncscp.core.assurance.audit.SchoolVisit;
import org.ncscp.core.assurance.audit.Section11Assessment;
import org.ncscp.core.assurance.audit.Section11Standard;
import org.ncscp.core.assurance.audit.UndertakenAudit;
import org.ncscp.core.assurance.indicator.IndicatorDefinition;
import org.ncscp.core.assurance.indicator.IndicatorTables;
import org.ncscp.core.assurance.indicator.IndicatorTarget;
import org.ncscp.core.assurance.indicator.IndicatorValue;
import org.ncscp.core.assurance.plan.ActionBasis;
import org.ncscp.core.assurance.plan.ActionProgress;
import org.ncscp.core.assurance.plan.AgreedAction;
import org.ncscp.core.assurance.plan.PlanTables;
import org.ncscp.core.assurance.plan.Priority;
import org.ncscp.core.assurance.plan.PriorityProgress;
import org.ncscp.core.assurance.plan.ProcedureProposal;
import org.ncscp.core.assurance.plan.ProposalDecision;
import org.ncscp.core.assurance.risk.Risk;
import org.ncscp.core.assurance.risk.RiskAssessment;
import org.ncscp.core.assurance.risk.RiskOrigin;
import org.ncscp.core.assurance.risk.RiskTables;
import org.ncscp.core.assurance.scrutiny.Challenge;
import org.ncscp.core.assurance.scrutiny.ChallengeAnswer;
import org.ncscp.core.assurance.scrutiny.Engagement;
import org.ncscp.core.assurance.scrutiny.ScrutinyTables;
import org.ncscp.core.assurance.scrutiny.VoiceChange;
import org.ncscp.core.assurance.scrutiny.VoiceHeard;
import org.ncscp.core.assurance.training.Attendance;
import org.ncscp.core.assurance.training.Course;
import org.ncscp.core.assurance.training.Evaluation;
import org.ncscp.core.assurance.training.TrainingSession;
import org.ncscp.core.assurance.training.TrainingTables;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.TableLink;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.core.statement.StatedRelation;
import org.ncscp.core.statement.StatementTables;

/**
 * What the records of one table say of another. An audit need not have been planned, and a proposal
 * may be for a procedure that is not there yet.
 */
final class YearReferences {
  static final List<TableLink<?, ?>> ALL =
      Stream.of(audits(), indicatorsAndRisks(), training(), plan(), actions(), scrutiny(), stated())
          .flatMap(List::stream)
          .toList();

  private YearReferences() {}

  private static List<TableLink<?, ?>> audits() {
    return List.of(
        one(
            AuditTables.FINDINGS,
            "audit",
            AuditFinding::audit,
            AuditTables.AUDITS,
            UndertakenAudit::audit),
        fitting(
            AuditTables.PRESENTATIONS,
            "audit",
            AuditPresentation::audit,
            AuditTables.AUDITS,
            UndertakenAudit::audit,
            (one, audits) -> notBefore(one.day(), audits.stream().map(UndertakenAudit::completed))),
        fitting(
            AuditTables.SECTION_11_ASSESSMENTS,
            "standard",
            one -> one.cycle() + "/" + one.standard(),
            AuditTables.SECTION_11_STANDARDS,
            one -> one.cycle() + "/" + one.standard(),
            (one, standards) -> onScale("score", one.score(), standards)),
        fitting(
            AuditTables.SECTION_11_MODERATIONS,
            "standard",
            one -> one.cycle() + "/" + one.standard(),
            AuditTables.SECTION_11_STANDARDS,
            one -> one.cycle() + "/" + one.standard(),
            (one, standards) -> onScale("moderated", one.moderated(), standards)),
        new TableLink<>(
            AuditTables.SECTION_11_MODERATIONS,
            "assessed",
            one ->
                one.assessed().isEmpty()
                    ? List.of()
                    : List.of(one.cycle() + "/" + one.agency() + "/" + one.standard()),
            AuditTables.SECTION_11_ASSESSMENTS,
            one -> one.cycle() + "/" + one.agency() + "/" + one.standard(),
            (one, assessments) ->
                assessments.stream()
                    .map(Section11Assessment::score)
                    .filter(score -> !one.assessed().equals(Optional.of(score)))
                    .findFirst()
                    .map(
                        score ->
                            "assessed must be the score of the agency, "
                                + score
                                + ", but was "
                                + one.assessed().orElseThrow())),
        one(
            AuditTables.SCHOOL_AUDIT_RETURNS,
            "setting",
            (SchoolAuditReturn one) -> one.schoolYear() + "/" + one.setting(),
            AuditTables.SCHOOL_SETTINGS,
            (SchoolSetting one) -> one.schoolYear() + "/" + one.setting()),
        one(
            AuditTables.SCHOOL_VISITS,
            "setting",
            (SchoolVisit one) -> one.schoolYear() + "/" + one.setting(),
            AuditTables.SCHOOL_SETTINGS,
            (SchoolSetting one) -> one.schoolYear() + "/" + one.setting()));
  }

  private static List<TableLink<?, ?>> indicatorsAndRisks() {
    return List.of(
        one(
            IndicatorTables.TARGETS,
            "indicator",
            IndicatorTarget::indicator,
            IndicatorTables.INDICATORS,
            IndicatorDefinition::indicator),
        fitting(
            IndicatorTables.VALUES,
            "indicator",
            IndicatorValue::indicator,
            IndicatorTables.INDICATORS,
            IndicatorDefinition::indicator,
            (value, versions) ->
                versions.stream()
                    .filter(version -> version.inForce().contains(value.period().last()))
                    .findFirst()
                    .flatMap(version -> version.problemOf(value))),
        maybe(
            RiskTables.RISKS,
            "origin-indicator",
            (Risk one) ->
                Optional.of(one.origin())
                    .filter(RiskOrigin.FromIndicator.class::isInstance)
                    .map(origin -> ((RiskOrigin.FromIndicator) origin).indicator()),
            IndicatorTables.INDICATORS,
            IndicatorDefinition::indicator),
        maybe(
            RiskTables.RISKS,
            "origin-audit",
            (Risk one) ->
                Optional.of(one.origin())
                    .filter(RiskOrigin.FromAudit.class::isInstance)
                    .map(origin -> ((RiskOrigin.FromAudit) origin).audit()),
            AuditTables.AUDITS,
            (UndertakenAudit one) -> one.audit().value()),
        fitting(
            RiskTables.ASSESSMENTS,
            "risk",
            RiskAssessment::risk,
            RiskTables.RISKS,
            Risk::risk,
            (one, risks) -> notBefore(one.day(), risks.stream().map(Risk::opened))));
  }

  private static List<TableLink<?, ?>> training() {
    return List.of(
        fitting(
            TrainingTables.SESSIONS,
            "course",
            TrainingSession::course,
            TrainingTables.COURSES,
            Course::course,
            (one, versions) ->
                versions.stream().anyMatch(version -> version.offered().contains(one.day()))
                    ? Optional.empty()
                    : Optional.of(
                        "day must be one on which the course "
                            + one.course()
                            + " is offered but was "
                            + one.day())),
        one(
            TrainingTables.ATTENDANCES,
            "session",
            Attendance::session,
            TrainingTables.SESSIONS,
            TrainingSession::session),
        maybe(
            TrainingTables.EVALUATIONS,
            "session",
            Evaluation::session,
            TrainingTables.SESSIONS,
            TrainingSession::session),
        maybe(
            TrainingTables.EVALUATIONS,
            "course",
            Evaluation::course,
            TrainingTables.COURSES,
            Course::course));
  }

  private static List<TableLink<?, ?>> plan() {
    return List.of(
        fitting(
            PlanTables.PRIORITY_PROGRESS,
            "priority",
            PriorityProgress::priority,
            PlanTables.PRIORITIES,
            Priority::priority,
            (one, priorities) ->
                priorities.stream().anyMatch(priority -> priority.period().overlaps(one.period()))
                    ? Optional.empty()
                    : Optional.of(
                        "period must be one in which "
                            + one.priority()
                            + " is a priority but was "
                            + one.period().label())),
        fitting(
            PlanTables.ACTION_PROGRESS,
            "action",
            ActionProgress::action,
            PlanTables.AGREED_ACTIONS,
            AgreedAction::action,
            (one, actions) -> notBefore(one.day(), actions.stream().map(AgreedAction::agreed))),
        fitting(
            PlanTables.PROCEDURE_DECISIONS,
            "proposal",
            ProposalDecision::proposal,
            PlanTables.PROCEDURE_PROPOSALS,
            ProcedureProposal::proposal,
            (one, proposals) ->
                notBefore(one.day(), proposals.stream().map(ProcedureProposal::day))));
  }

  /** What an agreed action follows from. */
  private static List<TableLink<?, ?>> actions() {
    return List.of(
        basis(ActionBasis.PRIORITY, PlanTables.PRIORITIES, one -> one.priority().value()),
        basis(ActionBasis.AUDIT, AuditTables.AUDITS, one -> one.audit().value()),
        basis(ActionBasis.RISK, RiskTables.RISKS, one -> one.risk().value()),
        basis(ActionBasis.CHALLENGE, ScrutinyTables.CHALLENGES, one -> one.challenge().value()),
        basis(ActionBasis.ENGAGEMENT, ScrutinyTables.ENGAGEMENTS, one -> one.engagement().value()));
  }

  private static <T extends YearRecord> TableLink<?, ?> basis(
      ActionBasis basis, RecordTable<T> to, Function<T, ?> name) {
    return maybe(
        PlanTables.AGREED_ACTIONS,
        "of",
        (AgreedAction one) -> Optional.of(one.basisId().value()).filter(id -> one.basis() == basis),
        to,
        name);
  }

  private static List<TableLink<?, ?>> scrutiny() {
    return List.of(
        fitting(
            ScrutinyTables.CHALLENGE_ANSWERS,
            "challenge",
            ChallengeAnswer::challenge,
            ScrutinyTables.CHALLENGES,
            Challenge::challenge,
            (one, challenges) -> notBefore(one.day(), challenges.stream().map(Challenge::day))),
        one(
            ScrutinyTables.VOICES,
            "engagement",
            VoiceHeard::engagement,
            ScrutinyTables.ENGAGEMENTS,
            Engagement::engagement),
        one(
            ScrutinyTables.VOICE_CHANGES,
            "heard",
            VoiceChange::heard,
            ScrutinyTables.VOICES,
            VoiceHeard::heard));
  }

  private static List<TableLink<?, ?>> stated() {
    return List.of(
        maybe(
            StatementTables.STATED_RELATIONS,
            "figure",
            (StatedRelation one) -> one.figure().stated(),
            StatementTables.STATED_FIGURES,
            StatedFigure::figure),
        new TableLink<>(
            StatementTables.STATED_RELATIONS,
            "of",
            one -> one.of().stream().flatMap(term -> term.stated().stream()).toList(),
            StatementTables.STATED_FIGURES,
            StatedFigure::figure,
            (one, others) -> Optional.empty()));
  }

  private static <S extends YearRecord, T extends YearRecord> TableLink<S, T> one(
      RecordTable<S> from,
      String column,
      Function<S, ?> named,
      RecordTable<T> to,
      Function<T, ?> name) {
    return fitting(from, column, named, to, name, (one, others) -> Optional.empty());
  }

  private static <S extends YearRecord, T extends YearRecord> TableLink<S, T> maybe(
      RecordTable<S> from,
      String column,
      Function<S, ? extends Optional<?>> named,
      RecordTable<T> to,
      Function<T, ?> name) {
    return new TableLink<>(
        from,
        column,
        one -> named.apply(one).stream().toList(),
        to,
        name,
        (one, others) -> Optional.empty());
  }

  private static <S extends YearRecord, T extends YearRecord> TableLink<S, T> fitting(
      RecordTable<S> from,
      String column,
      Function<S, ?> named,
      RecordTable<T> to,
      Function<T, ?> name,
      BiFunction<S, List<T>, Optional<String>> misfit) {
    return new TableLink<>(from, column, one -> List.of(named.apply(one)), to, name, misfit);
  }

  /** What is wrong with a day that is before the first that it can be. */
  private static Optional<String> notBefore(LocalDate day, Stream<LocalDate> first) {
    LocalDate earliest = first.min(naturalOrder()).orElse(LocalDate.MIN);
    return day.isBefore(earliest)
        ? Optional.of("day must be on or after " + earliest + " but was " + day)
        : Optional.empty();
  }

  private static Optional<String> onScale(
      String what, int score, List<Section11Standard> standards) {
    return standards.stream()
        .filter(standard -> !standard.hasOnScale(score))
        .findFirst()
        .map(
            standard ->
                what
                    + " must be "
                    + standard.lowest()
                    + " to "
                    + standard.highest()
                    + " but was "
                    + score);
  }
}
