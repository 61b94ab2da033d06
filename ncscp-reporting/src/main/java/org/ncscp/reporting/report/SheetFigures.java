// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ncscp.core.assurance.audit.AssessmentCycle;
import org.ncscp.core.assurance.audit.AuditProgramme;
import org.ncscp.core.assurance.audit.AuditTables;
import org.ncscp.core.assurance.audit.SchoolAudit;
import org.ncscp.core.assurance.audit.SchoolSetting;
import org.ncscp.core.assurance.audit.SchoolYear;
import org.ncscp.core.assurance.audit.Section11Assessment;
import org.ncscp.core.assurance.audit.Section11Comparison;
import org.ncscp.core.assurance.indicator.AreaId;
import org.ncscp.core.assurance.indicator.IndicatorBook;
import org.ncscp.core.assurance.indicator.IndicatorTables;
import org.ncscp.core.assurance.plan.BusinessPlan;
import org.ncscp.core.assurance.plan.PlanTables;
import org.ncscp.core.assurance.risk.RiskBand;
import org.ncscp.core.assurance.risk.RiskRegister;
import org.ncscp.core.assurance.risk.RiskScale;
import org.ncscp.core.assurance.risk.RiskScaleId;
import org.ncscp.core.assurance.risk.RiskTables;
import org.ncscp.core.assurance.training.Course;
import org.ncscp.core.assurance.training.TrainingTables;
import org.ncscp.core.assurance.training.TrainingTotals;
import org.ncscp.core.funding.FundingTables;
import org.ncscp.core.group.Group;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.policy.ReportEvidence;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.aggregate.ActionTotals;
import org.ncscp.reporting.aggregate.AuditReportTables;
import org.ncscp.reporting.aggregate.AuditTotals;
import org.ncscp.reporting.aggregate.Completion;
import org.ncscp.reporting.aggregate.CompletionTotals;
import org.ncscp.reporting.aggregate.FundingReportTables;
import org.ncscp.reporting.aggregate.IndicatorReportTables;
import org.ncscp.reporting.aggregate.IndicatorTotals;
import org.ncscp.reporting.aggregate.MoneyTotals;
import org.ncscp.reporting.aggregate.PlanReportTables;
import org.ncscp.reporting.aggregate.RiskReportTables;
import org.ncscp.reporting.aggregate.RiskTotals;
import org.ncscp.reporting.aggregate.TrainingReportTables;
import org.ncscp.reporting.aggregate.Yearly;
import org.ncscp.reporting.table.ReportTable;

/** The tables that are made of the sheets of the year. */
final class SheetFigures {
  private final Arrangements arrangements;
  private final ReportingPeriod period;
  private final Optional<ReportingPeriod> before;
  private final LocalDate asAt;
  private final YearSources sources;
  private final Names names;

  SheetFigures(
      Arrangements arrangements,
      ReportingPeriod period,
      Optional<ReportingPeriod> before,
      LocalDate asAt,
      YearSources sources) {
    this.arrangements = arrangements;
    this.period = period;
    this.before = before;
    this.asAt = asAt;
    this.sources = sources;
    names = new Names(arrangements);
  }

  /** Totals of the year, and of the year before where it has records. */
  <T> Yearly<T> yearly(ReportEvidence kind, Function<ReportingPeriod, T> totals) {
    Yearly<T> year = Yearly.of(period, totals.apply(period));
    return before(kind).map(earlier -> year.beside(earlier, totals.apply(earlier))).orElse(year);
  }

  /** The year before, where it has records of the kind: without them it is not known. */
  private Optional<ReportingPeriod> before(ReportEvidence kind) {
    return before.filter(earlier -> new Evidence(arrangements, earlier, sources).count(kind) > 0);
  }

  private boolean lacks(RecordTable<?> table) {
    return sources.records().of(table).current().isEmpty();
  }

  /** The day of the question, or the last day of a period that is over by then. */
  private LocalDate in(ReportingPeriod when) {
    return asAt.isBefore(when.last()) ? asAt : when.last();
  }

  List<ReportTable> funding() {
    Yearly<MoneyTotals> money = yearly(ReportEvidence.FUNDING, this::money);
    Set<FundingPurpose> scopes = EnumSet.noneOf(FundingPurpose.class);
    sources.current(FundingTables.CONTRIBUTIONS).forEach(one -> scopes.add(one.scope()));
    Set<FundingPurpose> contributed = EnumSet.copyOf(orChildren(scopes));
    sources.current(FundingTables.EXPENDITURE).forEach(one -> scopes.add(one.scope()));
    if (scopes.isEmpty()) {
      return List.of();
    }
    List<Set<FundingPurpose>> accounts = new ArrayList<>();
    accounts.add(contributed);
    if (!scopes.equals(contributed)) {
      accounts.add(scopes);
    }
    return List.of(
        FundingReportTables.contributions(money, contributed, names::of),
        FundingReportTables.expenditure(money, scopes),
        FundingReportTables.accounts(money, accounts));
  }

  private static Set<FundingPurpose> orChildren(Set<FundingPurpose> scopes) {
    return scopes.isEmpty() ? EnumSet.of(FundingPurpose.CHILDREN) : scopes;
  }

  private MoneyTotals money(ReportingPeriod when) {
    return sources.current(FundingTables.CONTRIBUTIONS).stream()
        .collect(MoneyTotals.contributions(when))
        .plus(
            sources.current(FundingTables.EXPENDITURE).stream()
                .collect(MoneyTotals.expenditure(when)))
        .plus(sources.current(FundingTables.BUDGET).stream().collect(MoneyTotals.budget(when)))
        .plus(sources.current(FundingTables.RESERVES).stream().collect(MoneyTotals.reserves(when)));
  }

  List<ReportTable> training() {
    if (lacks(TrainingTables.SESSIONS)) {
      return List.of();
    }
    Yearly<TrainingTotals> training =
        yearly(
            ReportEvidence.TRAINING,
            when ->
                TrainingTotals.of(
                    when,
                    sources.current(TrainingTables.SESSIONS),
                    sources.current(TrainingTables.ATTENDANCES),
                    in(when)));
    List<Course> courses = sources.current(TrainingTables.COURSES);
    return List.of(
        TrainingReportTables.byCourse(
            training,
            id ->
                courses.stream()
                    .filter(course -> course.course().equals(id))
                    .findFirst()
                    .map(Course::title)
                    .orElse(id.value())),
        TrainingReportTables.byAgency(training, names::of));
  }

  List<ReportTable> audits() {
    if (lacks(AuditTables.PLANNED_AUDITS) && lacks(AuditTables.AUDITS)) {
      return List.of();
    }
    // Presented is what some group saw: which group must see it, the sheets do not say.
    Set<GroupId> groups = new LinkedHashSet<>();
    sources.current(AuditTables.PRESENTATIONS).forEach(one -> groups.add(one.group()));
    if (groups.isEmpty()) {
      arrangements.groups().stream().map(Group::id).findFirst().ifPresent(groups::add);
    }
    if (groups.isEmpty()) {
      return List.of();
    }
    return List.of(
        AuditReportTables.audits(
            yearly(
                ReportEvidence.AUDITS,
                when ->
                    AuditProgramme.builder()
                        .period(when)
                        .asAt(asAt)
                        .groups(groups)
                        .plans(sources.current(AuditTables.PLANNED_AUDITS))
                        .audits(sources.current(AuditTables.AUDITS))
                        .findings(sources.current(AuditTables.FINDINGS))
                        .presentations(sources.current(AuditTables.PRESENTATIONS))
                        .build()
                        .standings()
                        .stream()
                        .collect(AuditTotals.collector(when.quarters())))));
  }

  /** Of the latest school year that was over in the period: audits run with it. */
  List<ReportTable> schools() {
    Function<ReportingPeriod, Optional<SchoolYear>> latest =
        when ->
            sources.current(AuditTables.SCHOOL_SETTINGS).stream()
                .map(SchoolSetting::schoolYear)
                .filter(year -> when.contains(year.last()))
                .max(naturalOrder());
    Optional<SchoolYear> year = latest.apply(period);
    if (year.isEmpty()) {
      return List.of();
    }
    ReportingPeriod of = period(year.get());
    Yearly<CompletionTotals> returns = Yearly.of(of, completion(year.get()));
    Optional<SchoolYear> earlier = before.flatMap(latest);
    return List.of(
        AuditReportTables.schools(
            earlier.map(last -> returns.beside(period(last), completion(last))).orElse(returns),
            Names::inWords));
  }

  private static ReportingPeriod period(SchoolYear year) {
    return new ReportingPeriod("school year " + year, year.first(), year.last());
  }

  private CompletionTotals completion(SchoolYear year) {
    SchoolAudit audit =
        SchoolAudit.builder()
            .schoolYear(year)
            .asAt(asAt)
            .settings(sources.current(AuditTables.SCHOOL_SETTINGS))
            .returns(sources.current(AuditTables.SCHOOL_AUDIT_RETURNS))
            .visits(sources.current(AuditTables.SCHOOL_VISITS))
            .build();
    return Completion.of(audit).stream().collect(CompletionTotals.collector());
  }

  /** Of the cycle that was assessed last by the end of the period; asked is who ever assessed. */
  List<ReportTable> section11() {
    List<Section11Assessment> assessments =
        sources.current(AuditTables.SECTION_11_ASSESSMENTS).stream()
            .filter(one -> !one.assessed().isAfter(in(period)))
            .sorted(comparing(Section11Assessment::assessed).reversed())
            .toList();
    if (assessments.isEmpty() || !period.contains(assessments.get(0).assessed())) {
      return List.of();
    }
    Set<OrganisationId> agencies = new LinkedHashSet<>();
    assessments.forEach(one -> agencies.add(one.agency()));
    AssessmentCycle cycle = assessments.get(0).cycle();
    Section11Comparison comparison =
        Section11Comparison.builder()
            .cycle(cycle)
            .asAt(in(period))
            .agencies(agencies)
            .standards(sources.current(AuditTables.SECTION_11_STANDARDS))
            .assessments(assessments)
            .moderations(sources.current(AuditTables.SECTION_11_MODERATIONS))
            .build();
    CompletionTotals totals =
        Completion.of(comparison, this::kind).stream().collect(CompletionTotals.collector());
    return List.of(
        AuditReportTables.section11(Yearly.of(period, totals), Names::inWords)
            .noting(
                "Taken as asked is every agency that assessed itself in this cycle or an earlier one."));
  }

  /** Partners are told from other agencies. */
  private OrganisationKind kind(OrganisationId id) {
    boolean partner =
        arrangements.partners().stream().anyMatch(one -> one.organisation().equals(id));
    return OrganisationKind.of(partner ? "safeguarding-partner" : "relevant-agency");
  }

  List<ReportTable> indicators() {
    IndicatorBook book =
        IndicatorBook.of(
            sources.current(IndicatorTables.INDICATORS),
            sources.current(IndicatorTables.TARGETS),
            sources.records().of(IndicatorTables.VALUES),
            asAt);
    if (book.indicators().isEmpty()) {
      return List.of();
    }
    List<ReportingPeriod> quarters = new ArrayList<>();
    before(ReportEvidence.INDICATORS).ifPresent(earlier -> quarters.addAll(earlier.quarters()));
    quarters.addAll(period.quarters());
    List<ReportTable> tables =
        new ArrayList<>(IndicatorReportTables.byQuarter(book, quarters, areas()));
    tables.add(
        IndicatorReportTables.summary(
            yearly(
                ReportEvidence.INDICATORS,
                when ->
                    when.quarters().stream()
                        .flatMap(quarter -> book.readings(quarter).stream())
                        .collect(IndicatorTotals.collector()))));
    return tables;
  }

  /** Every area of which there are figures, in the order of their ids. */
  private List<AreaId> areas() {
    return sources.current(IndicatorTables.VALUES).stream()
        .flatMap(value -> value.area().stream())
        .distinct()
        .sorted(comparing(AreaId::value))
        .toList();
  }

  List<ReportTable> risks() {
    List<RiskBand> bands = sources.current(RiskTables.BANDS);
    if (bands.isEmpty() || sources.current(RiskTables.RISKS).isEmpty()) {
      return List.of();
    }
    RiskScaleId scale = bands.get(0).scale();
    RiskScale used =
        RiskScale.of(scale, bands.stream().filter(one -> one.scale().equals(scale)).toList());
    Yearly<RiskTotals> risks =
        yearly(
            ReportEvidence.RISKS,
            when ->
                RiskRegister.of(
                        sources.current(RiskTables.RISKS),
                        sources.current(RiskTables.ASSESSMENTS),
                        used,
                        in(when))
                    .entries()
                    .stream()
                    .collect(RiskTotals.collector(when)));
    return List.of(
        RiskReportTables.byBand(risks, used.bands(in(period))), RiskReportTables.movements(risks));
  }

  List<ReportTable> actions() {
    if (lacks(PlanTables.AGREED_ACTIONS)) {
      return List.of();
    }
    Function<ReportingPeriod, ActionTotals> totals =
        when -> plan(when).actions().stream().collect(ActionTotals.collector(when));
    Yearly<ActionTotals> year = Yearly.of(period, totals.apply(period));
    Yearly<ActionTotals> actions =
        before
            .filter(earlier -> !plan(earlier).actions().isEmpty())
            .map(earlier -> year.beside(earlier, totals.apply(earlier)))
            .orElse(year);
    return List.of(
        PlanReportTables.actionsByOrigin(actions),
        PlanReportTables.actionsByOwner(actions, names::of));
  }

  List<ReportTable> priorities() {
    return List.of(
        PlanReportTables.priorities(
            plan(period), before(ReportEvidence.PRIORITIES).map(this::plan)));
  }

  private BusinessPlan plan(ReportingPeriod when) {
    return BusinessPlan.of(
        sources.current(PlanTables.PRIORITIES),
        sources.current(PlanTables.PRIORITY_PROGRESS),
        sources.current(PlanTables.AGREED_ACTIONS),
        sources.current(PlanTables.ACTION_PROGRESS),
        when,
        in(when));
  }
}
