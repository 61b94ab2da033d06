// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.assurance.audit.AuditProgramme;
import org.ncscp.core.assurance.audit.AuditTables;
import org.ncscp.core.assurance.audit.SchoolAudit;
import org.ncscp.core.assurance.audit.SchoolYear;
import org.ncscp.core.assurance.indicator.IndicatorBook;
import org.ncscp.core.assurance.indicator.IndicatorTables;
import org.ncscp.core.assurance.plan.BusinessPlan;
import org.ncscp.core.assurance.plan.PlanTables;
import org.ncscp.core.assurance.risk.RiskRegister;
import org.ncscp.core.assurance.risk.RiskScale;
import org.ncscp.core.assurance.risk.RiskScaleId;
import org.ncscp.core.assurance.risk.RiskTables;
import org.ncscp.core.assurance.training.TrainingTables;
import org.ncscp.core.assurance.training.TrainingTotals;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.aggregate.Completion.State;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;

/** The tables of the illustrative year, which is invented, each figure counted by hand. */
class ReportTablesTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final ReportingPeriod BEFORE = ReportingPeriod.ofFinancialYear(2024);
  private static final LocalDate FRI_2026_04_10 = LocalDate.of(2026, 4, 10);
  private static final RecordSet RECORDS = SheetRows.example("illustrative-2025-26");

  private static TrainingTotals training(ReportingPeriod period) {
    return TrainingTotals.of(
        period,
        RECORDS.of(TrainingTables.SESSIONS).current(),
        RECORDS.of(TrainingTables.ATTENDANCES).current(),
        FRI_2026_04_10);
  }

  private static BusinessPlan plan() {
    return BusinessPlan.of(
        RECORDS.of(PlanTables.PRIORITIES).current(),
        RECORDS.of(PlanTables.PRIORITY_PROGRESS).current(),
        RECORDS.of(PlanTables.AGREED_ACTIONS).current(),
        RECORDS.of(PlanTables.ACTION_PROGRESS).current(),
        YEAR,
        FRI_2026_04_10);
  }

  private static CompletionTotals schools() {
    SchoolAudit audit =
        SchoolAudit.builder()
            .schoolYear(SchoolYear.parse("2024/25"))
            .asAt(FRI_2026_04_10)
            .policy(CompletionTotalsProperties.policy())
            .addAllSettings(RECORDS.of(AuditTables.SCHOOL_SETTINGS).current())
            .addAllReturns(RECORDS.of(AuditTables.SCHOOL_AUDIT_RETURNS).current())
            .build();
    return Completion.of(audit).stream().collect(CompletionTotals.collector());
  }

  private static CompletionTotals section11() {
    return Stream.of(State.RETURNED, State.PARTLY_RETURNED, State.OUTSTANDING)
        .map(state -> new Completion(OrganisationKind.of("police-force"), state, Optional.empty()))
        .collect(CompletionTotals.collector());
  }

  private static AuditTotals audits() {
    return AuditProgramme.builder()
        .period(new ReportingPeriod("2025-28", YEAR.first(), LocalDate.of(2028, 3, 31)))
        .asAt(FRI_2026_04_10)
        .addGroups(GroupId.of("quality-assurance-group"))
        .addAllPlans(RECORDS.of(AuditTables.PLANNED_AUDITS).current())
        .addAllAudits(RECORDS.of(AuditTables.AUDITS).current())
        .addAllPresentations(RECORDS.of(AuditTables.PRESENTATIONS).current())
        .build()
        .standings()
        .stream()
        .collect(AuditTotals.collector(YEAR.quarters()));
  }

  private static RiskScale scale() {
    return RiskScale.of(RiskScaleId.of("five-by-five"), RECORDS.of(RiskTables.BANDS).current());
  }

  private static RiskTotals risks() {
    return RiskRegister.of(
            RECORDS.of(RiskTables.RISKS).current(),
            RECORDS.of(RiskTables.ASSESSMENTS).current(),
            scale(),
            YEAR.last())
        .entries()
        .stream()
        .collect(RiskTotals.collector(YEAR));
  }

  private static ActionTotals actions() {
    return plan().actions().stream().collect(ActionTotals.collector(YEAR));
  }

  private static IndicatorBook book() {
    return IndicatorBook.of(
        RECORDS.of(IndicatorTables.INDICATORS).current(),
        RECORDS.of(IndicatorTables.TARGETS).current(),
        RECORDS.of(IndicatorTables.VALUES),
        FRI_2026_04_10);
  }

  @Test
  void training_byCourse_hasRatesOfBothKinds() {
    assertEquals(
        """
        Training by course, 2025/26
        Course | Sessions held | Cancelled | To come | Places booked | Taken up | Attendance rate | Attended | Attended where places are known | Places there | Fill rate | Sessions held, 2024/25 | Attended, 2024/25
        introduction | 1 | 0 | 0 | 24 | 22 | 91.7% | 23 | 23 | 30 | 76.7% | 0 | [z]
        working-together | 1 | 1 | 0 | 15 | 14 | 93.3% | 14 | 14 | 20 | 70.0% | 0 | [z]
        Total | 2 | 1 | 0 | 39 | 36 | 92.3% | 37 | 37 | 50 | 74.0% | 0 | [z]
        The attendance rate is of places booked; those who came unbooked are not in it.
        Percentages are rounded half up, so that they may not add up to 100.\
        """,
        TableText.of(
            TrainingReportTables.byCourse(
                Yearly.of(YEAR, training(YEAR)).beside(BEFORE, training(BEFORE)),
                Object::toString)));
  }

  @Test
  void training_byAgency_isOfSessionsHeld() {
    assertEquals(
        """
        Training by agency, 2025/26
        Agency | Places booked | Taken up | Attendance rate | Attended | Of them unbooked | Attended, 2024/25
        imara | 2 | 2 | 100.0% | 3 | 1 | [z]
        nottingham-city-council | 21 | 21 | 100.0% | 21 | 0 | [z]
        nottingham-citycare | 6 | 5 | 83.3% | 5 | 0 | [z]
        nottinghamshire-police | 10 | 8 | 80.0% | 8 | 0 | [z]
        Total | 39 | 36 | 92.3% | 37 | 1 | [z]
        [z] for an agency without a record in a year.
        The attendance rate is of places booked; those who came unbooked are not in it.
        Percentages are rounded half up, so that they may not add up to 100.\
        """,
        TableText.of(
            TrainingReportTables.byAgency(
                Yearly.of(YEAR, training(YEAR)).beside(BEFORE, training(BEFORE)),
                Object::toString)));
  }

  @Test
  void schools_byStage_addUpToThoseAsked() {
    assertEquals(
        """
        Section 175/157 audit returned by education settings, 2025/26
        Kind | Returned by the first cut | Returned after that, by the final cut | Returned after the last day | Returned, all together | Not returned | Asked to return it | Returned (% of those asked) | Not asked to return it | Returned, all together, 2024/25 | Asked to return it, 2024/25 | Returned (% of those asked), 2024/25
        independent-school | 0 | 0 | 0 | 0 | 1 | 1 | 0.00% | 0 | 0 | 1 | 0.00%
        primary-school | 1 | 0 | 0 | 1 | 0 | 1 | 100.00% | 0 | 1 | 1 | 100.00%
        secondary-school | 0 | 1 | 0 | 1 | 0 | 1 | 100.00% | 0 | 1 | 1 | 100.00%
        special-school | 0 | 0 | 0 | 0 | 0 | 0 | [z] | 1 | 0 | 0 | [z]
        Total | 1 | 1 | 0 | 2 | 1 | 3 | 66.67% | 1 | 2 | 3 | 66.67%
        Those not asked to return it are in no percentage.
        Percentages are rounded half up, so that they may not add up to 100.\
        """,
        TableText.of(
            AuditReportTables.schools(
                Yearly.of(YEAR, schools()).beside(BEFORE, schools()), Object::toString)));
  }

  @Test
  void section11_withoutDays_hasAllAndParts() {
    assertEquals(
        """
        Section 11 self-assessments returned by agencies, 2025/26
        Kind | Returned in full | Returned in part | Returned, all together | Not returned | Asked to return it | Returned (% of those asked) | Not asked to return it
        police-force | 1 | 1 | 2 | 1 | 3 | 66.67% | 0
        Total | 1 | 1 | 2 | 1 | 3 | 66.67% | 0
        The last day to return it has not passed, or none was set, for 1 of those that did not return it.
        Those not asked to return it are in no percentage.
        Percentages are rounded half up, so that they may not add up to 100.\
        """,
        TableText.of(AuditReportTables.section11(Yearly.of(YEAR, section11()), Object::toString)));
  }

  @Test
  void audits_byKindAndQuarter_standAgainstTheProgramme() {
    assertEquals(
        """
        Audits against the programme, 2025/26
        Quarter | Planned | Of them overdue | Undertaken in time | Undertaken late | Undertaken, not planned | Undertaken | Of them presented | Undertaken, 2024/25
        Multi-agency: Quarter 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        Multi-agency: Quarter 2 | 1 | 0 | 1 | 0 | 0 | 1 | 1 | 0
        Multi-agency: Quarter 3 | 1 | 0 | 1 | 0 | 0 | 1 | 0 | 0
        Multi-agency: Quarter 4 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0
        Multi-agency: Multi-agency, all | 3 | 1 | 2 | 0 | 0 | 2 | 1 | 0
        Single-agency: Quarter 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        Single-agency: Quarter 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        Single-agency: Quarter 3 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        Single-agency: Quarter 4 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        Single-agency: Single-agency, all | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        All audits | 3 | 1 | 2 | 0 | 0 | 2 | 1 | 0
        Planned by the quarter in which the last day planned lies; undertaken by the quarter in which an audit was completed.\
        """,
        TableText.of(
            AuditReportTables.audits(
                Yearly.of(YEAR, audits()).beside(BEFORE, AuditTotals.empty()))));
  }

  @Test
  void risks_byBand_areThoseOpen() {
    assertEquals(
        """
        Open risks by band, 2025/26
        Band | If nothing were done | With what is done | With what is done, 2024/25
        High | 2 | 0 | 0
        Medium | 0 | 2 | 2
        Low | 0 | 0 | 0
        Not assessed | 0 | 0 | 0
        Open risks | 2 | 2 | 2\
        """,
        TableText.of(
            RiskReportTables.byBand(
                Yearly.of(YEAR, risks()).beside(BEFORE, risks()), scale().bands(YEAR.last()))));
  }

  @Test
  void risks_byMovement_areFlowsAndStanding() {
    assertEquals(
        """
        The risk register, 2025/26
        Standing | Risks | Risks, 2024/25
        Opened in the year | 3 | 0
        Closed in the year | 1 | 0
        Escalated in the year | 1 | 0
        Open at the end | 2 | 0
        Of those open, higher than before | 0 | 0
        Of those open, as high as before | 0 | 0
        Of those open, lower than before | 1 | 0
        Of those open, assessed once only | 1 | 0
        Of those open, assessed by another scale before | 0 | 0
        Of those open, not assessed | 0 | 0
        Of those open, standing escalated | 0 | 0
        A risk escalated in the year counts there even if it was taken back or closed since.\
        """,
        TableText.of(
            RiskReportTables.movements(
                Yearly.of(YEAR, risks()).beside(BEFORE, RiskTotals.empty()))));
  }

  @Test
  void actions_byOrigin_addUp() {
    assertEquals(
        """
        Actions by what they follow from, 2025/26
        Follows from | Open | Overdue | Completed in time | Completed late | Cancelled | All actions | Agreed in the year | Closed in the year | Completed with impact | Completed, no impact recorded | All actions, 2024/25
        Priority | 0 | 1 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 0 | 0
        Audit | 0 | 0 | 1 | 0 | 0 | 1 | 1 | 1 | 1 | 0 | 0
        Risk | 0 | 0 | 1 | 0 | 0 | 1 | 1 | 1 | 0 | 1 | 0
        Challenge | 0 | 0 | 0 | 1 | 0 | 1 | 1 | 1 | 0 | 1 | 0
        Engagement | 0 | 1 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 0 | 0
        Total | 0 | 2 | 2 | 1 | 0 | 5 | 5 | 3 | 1 | 2 | 0\
        """,
        TableText.of(
            PlanReportTables.actionsByOrigin(
                Yearly.of(YEAR, actions()).beside(BEFORE, ActionTotals.empty()))));
  }

  @Test
  void actions_byOwner_addUp() {
    assertEquals(
        """
        Actions by owner, 2025/26
        Owner | Open | Overdue | Completed in time | Completed late | Cancelled | All actions | Agreed in the year | Closed in the year | Completed with impact | Completed, no impact recorded
        business manager | 0 | 0 | 0 | 1 | 0 | 1 | 1 | 1 | 0 | 1
        education subgroup | 0 | 0 | 1 | 0 | 0 | 1 | 1 | 1 | 0 | 1
        learning and workforce group | 0 | 1 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 0
        partnership officer | 0 | 1 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 0
        policy and procedure group | 0 | 0 | 1 | 0 | 0 | 1 | 1 | 1 | 1 | 0
        Total | 0 | 2 | 2 | 1 | 0 | 5 | 5 | 3 | 1 | 2\
        """,
        TableText.of(
            PlanReportTables.actionsByOwner(Yearly.of(YEAR, actions()), owner -> owner.inWords())));
  }

  @Test
  void priorities_tellProgressAndReason() {
    assertEquals(
        """
        Progress of priorities, 2025/26
        Priority | Progress | Progress, 2025/26 | Why there was little or no progress | What shows it | What changed | Actions | Of them completed | Of them overdue
        Neglect | some | some |  | audit of neglect, July 2025 | practitioners use the toolkit earlier | 0 | 0 | 0
        Exploitation | little | little | the post that leads it was vacant for seven months |  |  | 1 | 0 | 1\
        """,
        TableText.of(PlanReportTables.priorities(plan(), Optional.of(plan()))));
  }

  /** Children can be counted by indicators; training, audits, risks and actions are not of them. */
  @Test
  void identifying_areCountsOfIndicatorsAndNothingElse() {
    List<ReportTable> tables =
        new ArrayList<>(IndicatorReportTables.byQuarter(book(), YEAR.quarters(), List.of()));
    assertEquals(
        List.of(
            "indicator-count",
            "indicator-part",
            "indicator-whole",
            "indicator-part",
            "indicator-whole"),
        identifying(tables));
    assertEquals(
        List.of(),
        identifying(
            List.of(
                TrainingReportTables.byCourse(Yearly.of(YEAR, training(YEAR)), Object::toString),
                AuditReportTables.schools(Yearly.of(YEAR, schools()), Object::toString),
                AuditReportTables.audits(Yearly.of(YEAR, audits())),
                RiskReportTables.movements(Yearly.of(YEAR, risks())),
                PlanReportTables.actionsByOrigin(Yearly.of(YEAR, actions())))));
  }

  private static List<String> identifying(List<ReportTable> tables) {
    return tables.stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column instanceof Column.Measure measure && measure.identifying())
        .map(column -> column.id().value())
        .toList();
  }

  /** Nobody recorded an action of any priority: that is not the same as none. */
  @Test
  void priorities_withoutAnyAction_sayThatTheseAreNotAvailable() {
    BusinessPlan bare =
        BusinessPlan.of(
            RECORDS.of(PlanTables.PRIORITIES).current(),
            RECORDS.of(PlanTables.PRIORITY_PROGRESS).current(),
            List.of(),
            List.of(),
            YEAR,
            FRI_2026_04_10);
    List<String> lines =
        TableText.of(PlanReportTables.priorities(bare, Optional.empty())).lines().toList();
    assertEquals(4, lines.size());
    assertTrue(lines.get(2).endsWith(" | [x] | [x] | [x]"), lines.get(2));
    assertTrue(lines.get(3).endsWith(" | [x] | [x] | [x]"), lines.get(3));
  }
}
