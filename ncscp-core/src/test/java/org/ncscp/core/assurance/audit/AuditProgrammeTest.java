// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.assurance.audit.Made.MANAGEMENT;
import static org.ncscp.core.assurance.audit.Made.QUALITY;
import static org.ncscp.core.assurance.audit.Made.audit;
import static org.ncscp.core.assurance.audit.Made.finding;
import static org.ncscp.core.assurance.audit.Made.plan;
import static org.ncscp.core.assurance.audit.Made.presentation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.deadline.DutyStanding;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.RecurringDuty;

class AuditProgrammeTest {
  private static final RecurringDuty FOUR_A_YEAR =
      NottinghamCity.ruleBook().duty(RuleId.of("multi-agency-audits"));
  private static final RecurringDuty EACH_THEME =
      NottinghamCity.ruleBook().duty(RuleId.of("audit-programme"));

  /** Three years from April 2025, six months in. */
  private static AuditProgramme.Builder programme(String asAt) {
    return AuditProgramme.builder()
        .period(Made.period("2025-04-01", "2028-03-31"))
        .asAt(LocalDate.parse(asAt))
        .addGroups(QUALITY, MANAGEMENT)
        .addPlans(
            plan("neglect-2025", "neglect", "2025-04-01", "2025-06-30"),
            plan("thresholds-2025", "thresholds", "2025-07-01", "2025-09-29"),
            plan("exploitation-2025", "exploitation", "2025-07-01", "2025-09-30"),
            plan("neglect-2027", "neglect", "2027-04-01", "2027-06-30"),
            plan("domestic-abuse-2025", "domestic-abuse", "2025-01-01", "2025-03-31"))
        .addAudits(
            audit("neglect-2025", "neglect", AuditKind.MULTI_AGENCY, "2025-07-01"),
            audit("domestic-abuse-2025", "domestic-abuse", AuditKind.MULTI_AGENCY, "2025-04-20"),
            audit("records-2025", "records", AuditKind.SINGLE_AGENCY, "2025-05-10"),
            audit("transport-2025", "transport", AuditKind.MULTI_AGENCY, "2025-03-31"));
  }

  private static String states(AuditProgramme programme) {
    return programme.standings().stream()
        .map(one -> one.audit() + " " + one.state())
        .collect(Collectors.joining(", "));
  }

  private static List<String> names(List<AuditStanding> standings) {
    return standings.stream().map(one -> one.audit().value()).toList();
  }

  private static List<String> inWords(List<DutyStanding> standings) {
    return standings.stream().map(DutyStanding::toString).toList();
  }

  @Test
  void standings_areThoseOfTheProgramme() {
    assertEquals(
        "neglect-2025 UNDERTAKEN, thresholds-2025 OVERDUE, exploitation-2025 PLANNED,"
            + " neglect-2027 PLANNED, records-2025 UNDERTAKEN",
        states(programme("2025-09-30").build()));
  }

  @ParameterizedTest
  @CsvSource({"2025-06-30,PLANNED", "2025-07-01,OVERDUE", "2025-07-02,UNDERTAKEN"})
  void anAuditPlannedByTheEndOfJune_isOverdueFromJuly(String asAt, AuditState state) {
    AuditProgramme programme =
        programme(asAt)
            .audits(List.of(audit("neglect-2025", "neglect", AuditKind.MULTI_AGENCY, "2025-07-02")))
            .build();
    assertEquals(state, programme.standings().get(0).state());
  }

  @Test
  void beforeItIsCompleted_anUnplannedAuditIsNotThere() {
    assertEquals(List.of(), programme("2025-05-09").build().unplanned());
    assertEquals(List.of("records-2025"), names(programme("2025-05-10").build().unplanned()));
  }

  @Test
  void anAuditCompletedAfterItsLastDay_isLate() {
    List<AuditStanding> standings = programme("2025-09-30").build().standings();
    assertTrue(standings.get(0).isLate());
    assertFalse(standings.get(4).isLate(), "nobody planned it");
    AuditProgramme inTime =
        programme("2025-09-30")
            .audits(List.of(audit("neglect-2025", "neglect", AuditKind.MULTI_AGENCY, "2025-06-30")))
            .build();
    assertFalse(inTime.standings().get(0).isLate());
    assertFalse(inTime.standings().get(1).isLate(), "it is not completed");
  }

  @Test
  void unplanned_areThoseNobodyPlannedInAnyProgramme() {
    assertEquals(List.of("records-2025"), names(programme("2025-09-30").build().unplanned()));
  }

  @Test
  void anAudit_isPresentedWhenEveryGroupSawIt() {
    AuditProgramme.Builder first =
        programme("2025-09-30")
            .addPresentations(
                presentation("neglect-2025", MANAGEMENT, "2025-10-01"),
                presentation("records-2025", MANAGEMENT, "2025-07-01"),
                presentation("neglect-2025", QUALITY, "2025-08-01"));
    AuditStanding before = first.build().standings().get(0);
    assertEquals(AuditState.UNDERTAKEN, before.state());
    assertEquals(List.of(MANAGEMENT), before.notPresentedTo());
    assertEquals(1, before.presentations().size());
    AuditStanding after = first.asAt(LocalDate.of(2025, 10, 1)).build().standings().get(0);
    assertEquals(AuditState.PRESENTED, after.state());
    assertEquals(List.of(), after.notPresentedTo());
    assertEquals(
        List.of(QUALITY, MANAGEMENT),
        after.presentations().stream().map(AuditPresentation::group).toList());
    assertEquals(List.of("neglect-2025"), names(first.build().in(AuditState.PRESENTED)));
    assertEquals(List.of("records-2025"), names(first.build().in(AuditState.UNDERTAKEN)));
  }

  @Test
  void findings_areThoseOfTheAudit() {
    AuditProgramme programme =
        programme("2025-09-30")
            .addFindings(
                finding("records-2025", "chronologies"),
                finding("neglect-2025", "voice"),
                finding("thresholds-2025", "drift"))
            .build();
    assertEquals(
        List.of(AuditFindingId.of("voice")),
        programme.standings().get(0).findings().stream().map(AuditFinding::finding).toList());
    assertEquals(List.of(), programme.standings().get(1).findings(), "it is not completed");
  }

  @Test
  void consideration_isPartOfPlanning() {
    AuditProgramme.Builder builder = programme("2025-09-30");
    List<PlannedAudit> plans = builder.build().plans();
    List<String> open = List.of("thresholds-2025", "exploitation-2025", "neglect-2027");
    assertEquals(open, names(builder.build().toConsiderInvolvement()));
    for (boolean considered : List.of(true, false)) {
      List<PlannedAudit> all =
          plans.stream().map(plan -> plan.withInvolvementConsidered(considered)).toList();
      assertEquals(
          considered ? List.of() : open, names(builder.plans(all).build().toConsiderInvolvement()));
    }
  }

  @Test
  void consideration_isAskedOfMultiAgencyAuditsOnly() {
    AuditProgramme.Builder builder = programme("2025-09-30");
    assertEquals(List.of("neglect-2025"), names(builder.build().withoutInvolvementConsidered()));
    UndertakenAudit neglect =
        audit("neglect-2025", "neglect", AuditKind.MULTI_AGENCY, "2025-07-01");
    AuditProgramme no = builder.audits(List.of(neglect.withInvolvementConsidered(false))).build();
    assertEquals(List.of("neglect-2025"), names(no.withoutInvolvementConsidered()));
    AuditProgramme yes =
        builder
            .audits(List.of(neglect.withInvolvementConsidered(true).withScrutineerConsulted(false)))
            .build();
    assertEquals(List.of(), yes.withoutInvolvementConsidered());
    assertEquals(List.of("neglect-2025"), names(yes.withoutScrutineerConsulted()));
    AuditProgramme both =
        builder
            .audits(List.of(neglect.withInvolvementConsidered(true).withScrutineerConsulted(true)))
            .build();
    assertEquals(List.of(), both.withoutScrutineerConsulted());
  }

  @Test
  void multiAgencyReview_countsWhatWasOneInTheEnd() {
    AuditProgramme programme = programme("2025-09-30").build();
    assertEquals(
        List.of("2025-04-01 to 2026-03-31: ON_COURSE, 2 of 4, short by 2, next by 2026-03-31"),
        inWords(programme.multiAgencyReview(FOUR_A_YEAR).now()));
    AuditProgramme over =
        programme("2026-04-01")
            .addAudits(audit("courts-2025", "courts", AuditKind.MULTI_AGENCY, "2026-03-31"))
            .build();
    assertEquals(
        List.of("2025-04-01 to 2026-03-31: WARNED, 3 of 4, short by 1, next by 2026-03-31"),
        inWords(over.multiAgencyReview(FOUR_A_YEAR).shortfalls()));
    AuditProgramme four =
        programme("2026-04-01")
            .addAudits(audit("courts-2025", "courts", AuditKind.MULTI_AGENCY, "2026-03-31"))
            .addAudits(audit("health-2025", "health", AuditKind.MULTI_AGENCY, "2026-03-31"))
            .build();
    assertEquals(List.of(), four.multiAgencyReview(FOUR_A_YEAR).shortfalls());
  }

  @Test
  void multiAgencyReview_ofOneInHalfAYear_isAtRisk() {
    AuditProgramme programme =
        programme("2025-09-30")
            .audits(List.of(audit("neglect-2025", "neglect", AuditKind.MULTI_AGENCY, "2025-07-01")))
            .build();
    assertEquals(
        List.of("2025-04-01 to 2026-03-31: AT_RISK, 1 of 4, short by 3, next by 2026-03-31"),
        inWords(programme.multiAgencyReview(FOUR_A_YEAR).now()));
  }

  @Test
  void themeReview_asksEachThemeOfTheProgramme() {
    AuditProgramme programme = programme("2025-09-30").build();
    assertEquals(
        List.of(
            "exploitation, 2025-04-01 to 2028-04-01: ON_COURSE, 0 of 1, short by 1, next by"
                + " 2028-04-01",
            "neglect, 2025-07-01 to 2028-07-01: ON_COURSE, 0 of 1, short by 1, next by 2028-07-01",
            "thresholds, 2025-04-01 to 2028-04-01: ON_COURSE, 0 of 1, short by 1, next by"
                + " 2028-04-01"),
        inWords(programme.themeReview(EACH_THEME).now()));
    assertEquals("[neglect, thresholds, exploitation]", programme.items().toString());
  }

  @Test
  void anEmptyProgramme_hasNoThemesToReview() {
    AuditProgramme empty = programme("2025-09-30").plans(List.of()).build();
    assertEquals(
        List.of("neglect-2025", "domestic-abuse-2025", "records-2025"), names(empty.unplanned()));
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> empty.themeReview(EACH_THEME));
    assertEquals("programme of audit-programme must have items but was []", refusal.getMessage());
  }

  @Test
  void withoutAGroup_itIsRefused() {
    AuditProgramme.Builder builder = programme("2025-09-30").groups(List.of());
    IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals("groups must not be empty but was \"[]\"", refusal.getMessage());
  }

  @Test
  void aPlanOfTheNextProgramme_isOfThatOnly() {
    AuditProgramme next =
        programme("2025-09-30").period(Made.period("2028-04-01", "2031-03-31")).build();
    assertEquals(List.of(), next.standings());
    AuditProgramme.Builder across =
        programme("2025-09-30")
            .plans(List.of(plan("late-2028", "neglect", "2028-03-01", "2028-04-01")))
            .audits(List.of());
    assertEquals(List.of(), across.build().standings());
    assertEquals("[]", across.build().items().toString());
    assertEquals(
        List.of("late-2028"),
        names(across.period(Made.period("2028-04-01", "2031-03-31")).build().standings()));
  }
}
