// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.deadline.DutyReview;
import org.ncscp.core.deadline.DutyStanding;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.nottingham.NottinghamRules;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * Arrangements of December 2024, Policy &amp; Procedure Subgroup: "updated twice per year with the
 * option to include any urgent updates when required". The procedures are made up.
 */
class ProceduresTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final LocalDate APRIL_2025 = LocalDate.of(2025, 4, 1);
  private static final ProcedureId TOOLKIT = ProcedureId.of("neglect-toolkit");

  private static final List<ProcedureVersion> VERSIONS =
      Sheets.readLater(
              PlanTables.PROCEDURES,
              "id,procedure,title,version,from,to,update,maintained-by",
              "1,neglect-toolkit,Neglect Toolkit,3,2025-12-15,,regular,ppg",
              "2,neglect-toolkit,Neglect Toolkit,1,2025-03-31,2025-06-29,new,ppg",
              "3,neglect-toolkit,Neglect Toolkit,2,2025-06-30,2025-11-30,regular,ppg",
              "4,thresholds,Thresholds,1,2025-06-30,2025-08-31,regular,ppg",
              "5,thresholds,Thresholds,2,2025-09-01,,urgent,ppg")
          .current();

  private static Procedures asAt(String day) {
    return Procedures.of(VERSIONS, List.of(), List.of(), LocalDate.parse(day));
  }

  private static List<String> versions(List<ProcedureVersion> versions) {
    return versions.stream().map(one -> one.procedure() + " " + one.version()).toList();
  }

  @Test
  void version_ofADay_isTheOneInForce() {
    Procedures procedures = asAt("2025-12-01");
    List<String> inForce =
        List.of("2025-03-30", "2025-06-29", "2025-06-30", "2025-12-14", "2025-12-15").stream()
            .map(day -> procedures.inForce(TOOLKIT, LocalDate.parse(day)))
            .map(found -> found.map(ProcedureVersion::version).orElse("none"))
            .toList();
    assertEquals(List.of("none", "1", "2", "none", "3"), inForce);
    assertEquals(List.of("thresholds 2"), versions(procedures.inForce()));
    assertEquals(
        List.of("neglect-toolkit 3", "thresholds 2"), versions(asAt("2025-12-15").inForce()));
    assertEquals(Optional.empty(), procedures.inForce(ProcedureId.of("other"), APRIL_2025));
    assertEquals("Procedures[2025-12-01, 2 procedures, 0 proposals]", procedures.toString());
  }

  @Test
  void daysWithoutAVersion_areListed() {
    assertEquals(
        List.of("neglect-toolkit 2025-12-01 to 2025-12-14"),
        asAt("2025-12-01").gaps().stream().map(gap -> gap.procedure() + " " + gap.days()).toList());
  }

  @Test
  void updates_ofTheYear_areByKindAndDay() {
    Procedures procedures = asAt("2026-03-31");
    assertEquals(
        List.of("neglect-toolkit 2", "thresholds 1", "neglect-toolkit 3"),
        versions(procedures.updates(UpdateKind.REGULAR, YEAR)));
    assertEquals(List.of("thresholds 2"), versions(procedures.updates(UpdateKind.URGENT, YEAR)));
    assertEquals(List.of(), versions(procedures.updates(UpdateKind.NEW, YEAR)));
    assertEquals(
        List.of("neglect-toolkit 1"),
        versions(procedures.updates(UpdateKind.NEW, ReportingPeriod.ofFinancialYear(2024))));
    assertEquals(
        List.of("neglect-toolkit 2", "thresholds 1"),
        versions(asAt("2025-12-14").updates(UpdateKind.REGULAR, YEAR)),
        "none to come");
  }

  /** Two procedures updated on one day are one update; the urgent one in September is none. */
  @Test
  void twiceAYear_isCountedByTheDaysOfRegularUpdates() {
    assertEquals(
        List.of("2025-04-01 to 2026-03-31: ON_COURSE, 1 of 2, short by 1, next by 2026-03-31"),
        standings("2025-12-14", "2025-04-01"));
    assertEquals(
        List.of("2025-04-01 to 2026-03-31: MET, 2 of 2"), standings("2025-12-15", "2025-04-01"));
    assertEquals(List.of(), standings("2025-12-15", "2025-07-01"), "only part of a year is known");
    assertEquals(
        List.of(
            "2025-04-01 to 2026-03-31: MET, 2 of 2",
            "2026-04-01 to 2027-03-31: BREACHED, 0 of 2, short by 2, next by 2027-03-31",
            "2027-04-01 to 2028-03-31: ON_COURSE, 0 of 2, short by 2, next by 2028-03-31"),
        standings("2027-04-01", "2025-04-01"));
  }

  private static List<String> standings(String asAt, String since) {
    DutyReview review =
        asAt(asAt)
            .regularUpdates(
                NottinghamCity.ruleBook().duty(NottinghamRules.PROCEDURES_UPDATE),
                LocalDate.parse(since));
    return review.standings().stream().map(DutyStanding::toString).toList();
  }

  @Test
  void proposals_areOpenUntilAgreedOrRejected() {
    List<ProcedureProposal> proposals =
        Sheets.readLater(
                PlanTables.PROCEDURE_PROPOSALS,
                "id,proposal,procedure,proposed,proposed-by,text",
                "1,one,thresholds,2025-04-01,icb,x",
                "2,two,thresholds,2025-04-02,icb,x",
                "3,three,neglect-toolkit,2025-05-01,police,x",
                "4,four,neglect-toolkit,2025-09-02,police,x")
            .current();
    List<ProposalDecision> decisions =
        Sheets.readLater(
                PlanTables.PROCEDURE_DECISIONS,
                "id,proposal,group,day,result,in-version",
                "1,one,ppg,2025-09-01,agreed,2",
                "2,one,ppg,2025-06-01,deferred,",
                "3,two,ppg,2025-06-01,rejected,",
                "4,four,ppg,2025-09-03,deferred,")
            .current();
    assertEquals(
        List.of("one", "three"), open(Procedures.of(VERSIONS, proposals, decisions, day("08-31"))));
    Procedures later = Procedures.of(VERSIONS, proposals, decisions, day("09-03"));
    assertEquals(List.of("three", "four"), open(later));
    assertEquals(
        List.of("one AGREED", "two REJECTED", "three -", "four DEFERRED"),
        later.proposals().stream()
            .map(
                one ->
                    one.proposal().proposal()
                        + " "
                        + one.decision().map(last -> last.result().name()).orElse("-"))
            .toList());
    assertEquals(List.of("one"), names(later.agreed(YEAR)));
    assertEquals(List.of(), names(later.agreed(ReportingPeriod.ofFinancialYear(2024))));
    List<ProposalDecision> again =
        Sheets.readLater(
                PlanTables.PROCEDURE_DECISIONS,
                "id,proposal,group,day,result,in-version",
                "1,one,ppg,2025-09-01,agreed,",
                "2,one,ppg,2026-04-05,agreed,2")
            .current();
    Procedures both = Procedures.of(VERSIONS, proposals, again, LocalDate.of(2026, 5, 1));
    assertEquals(List.of("one"), names(both.agreed(YEAR)));
    assertEquals(List.of("one"), names(both.agreed(ReportingPeriod.ofFinancialYear(2026))));
  }

  private static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2025-" + monthAndDay);
  }

  private static List<String> open(Procedures procedures) {
    return names(procedures.openProposals());
  }

  private static List<String> names(List<ProposalStanding> standings) {
    return standings.stream().map(one -> one.proposal().proposal().value()).toList();
  }

  @Test
  void ofTwoVersionsInForce_theLaterCounts() {
    ProcedureVersion first = VERSIONS.get(1);
    Procedures procedures =
        Procedures.of(
            List.of(
                VERSIONS.get(2), first.withInForce(EffectivePeriod.from(first.inForce().from()))),
            List.of(),
            List.of(),
            APRIL_2025);
    assertEquals(
        Optional.of("2"),
        procedures.inForce(TOOLKIT, LocalDate.of(2025, 7, 1)).map(ProcedureVersion::version));
  }
}
