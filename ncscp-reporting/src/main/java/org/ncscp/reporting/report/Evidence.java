// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ncscp.core.assurance.audit.AuditTables;
import org.ncscp.core.assurance.governance.GovernanceTables;
import org.ncscp.core.assurance.indicator.IndicatorTables;
import org.ncscp.core.assurance.plan.PlanTables;
import org.ncscp.core.assurance.risk.RiskTables;
import org.ncscp.core.assurance.scrutiny.ScrutinyTables;
import org.ncscp.core.assurance.training.TrainingTables;
import org.ncscp.core.funding.FundingTables;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.policy.ReportEvidence;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.YearRecord;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.register.DecisionQuery;

/** Counts the records of a period that can show what a report says. */
final class Evidence {
  private final Arrangements arrangements;
  private final ReportingPeriod period;
  private final YearSources sources;

  Evidence(Arrangements arrangements, ReportingPeriod period, YearSources sources) {
    this.arrangements = arrangements;
    this.period = period;
    this.sources = sources;
  }

  long count(ReportEvidence kind) {
    return switch (kind) {
      case ARRANGEMENTS ->
          arrangements.versions().stream()
              .filter(version -> period.contains(version.inForce().from()))
              .count();
      case REVIEWS ->
          sources.cases().stream()
              .filter(
                  one ->
                      one.events().stream().anyMatch(event -> period.contains(event.when().day())))
              .count();
      case DECISIONS -> sources.register().decisions(DecisionQuery.all().in(period)).size();
      case ACTIONS ->
          on(PlanTables.AGREED_ACTIONS, action -> action.agreed())
              + sources.register().decisions(DecisionQuery.all().in(period)).stream()
                  .mapToLong(decision -> decision.actions().size())
                  .sum();
      case SECTION_11 -> on(AuditTables.SECTION_11_ASSESSMENTS, one -> one.assessed());
      case SCHOOL_AUDIT ->
          on(AuditTables.SCHOOL_AUDIT_RETURNS, one -> one.returned())
              + on(AuditTables.SCHOOL_VISITS, one -> one.day());
      case AUDITS -> on(AuditTables.AUDITS, audit -> audit.completed());
      case RISKS -> on(RiskTables.ASSESSMENTS, one -> one.day());
      case TRAINING -> on(TrainingTables.SESSIONS, one -> one.day());
      case PROCEDURES -> on(PlanTables.PROCEDURES, one -> one.inForce().from());
      case SCRUTINY ->
          on(ScrutinyTables.ASSESSMENTS, one -> one.day())
              + on(ScrutinyTables.CHALLENGES, one -> one.day());
      case PRIORITIES -> during(PlanTables.PRIORITY_PROGRESS, one -> one.period());
      case INDICATORS -> during(IndicatorTables.VALUES, one -> one.period());
      case FUNDING ->
          during(FundingTables.CONTRIBUTIONS, one -> one.period())
              + during(FundingTables.EXPENDITURE, one -> one.period());
      case ENGAGEMENT ->
          matching(
              ScrutinyTables.ENGAGEMENTS,
              one ->
                  one.day().filter(period::contains).isPresent()
                      || one.period().filter(period::overlaps).isPresent());
      case MEETINGS -> on(GovernanceTables.MEETINGS, meeting -> meeting.day());
    };
  }

  private <T extends YearRecord> long on(RecordTable<T> table, Function<T, LocalDate> day) {
    return matching(table, one -> period.contains(day.apply(one)));
  }

  private <T extends YearRecord> long during(
      RecordTable<T> table, Function<T, ReportingPeriod> when) {
    return matching(table, one -> period.overlaps(when.apply(one)));
  }

  private <T extends YearRecord> long matching(RecordTable<T> table, Predicate<T> which) {
    Stream<T> current = sources.current(table).stream();
    return current.filter(which).count();
  }
}
