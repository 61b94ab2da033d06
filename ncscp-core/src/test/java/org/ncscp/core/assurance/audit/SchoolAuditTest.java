// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ncscp.core.assurance.audit.Made.YEAR;
import static org.ncscp.core.assurance.audit.Made.ids;
import static org.ncscp.core.assurance.audit.Made.returned;
import static org.ncscp.core.assurance.audit.Made.setting;
import static org.ncscp.core.assurance.audit.Made.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.deadline.DutyStanding;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.policy.ComplianceReturn;
import org.ncscp.core.policy.ReturnStage;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.ReturnId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.RecurringDuty;

class SchoolAuditTest {
  private static final LocalDate FRI_2024_05_31 = LocalDate.of(2024, 5, 31);
  private static final LocalDate FRI_2024_07_19 = LocalDate.of(2024, 7, 19);
  private static final LocalDate MON_2025_03_31 = LocalDate.of(2025, 3, 31);
  private static final RecurringDuty ONE_A_YEAR =
      NottinghamCity.ruleBook().duty(RuleId.of("school-safeguarding-audit"));

  private static ComplianceReturn policy(ReturnStage... stages) {
    return ComplianceReturn.builder()
        .id(ReturnId.of("section-175-audit"))
        .name("Section 175/157 safeguarding audit")
        .addOf(OrganisationKind.of("academy"))
        .addStages(stages)
        .inForce(EffectivePeriod.from(LocalDate.of(2023, 9, 1)))
        .build();
  }

  private static ComplianceReturn twoCuts() {
    return policy(
        new ReturnStage("first cut", FRI_2024_05_31), new ReturnStage("final cut", FRI_2024_07_19));
  }

  /** Six in scope: one in each place, and both sides of each cut. */
  private static SchoolAudit.Builder audit() {
    return SchoolAudit.builder()
        .schoolYear(YEAR)
        .asAt(MON_2025_03_31)
        .addSettings(
            setting(YEAR, "a", true),
            setting(YEAR, "b", true),
            setting(YEAR, "c", true),
            setting(YEAR, "d", true),
            setting(YEAR, "e", true),
            setting(YEAR, "f", true),
            setting(YEAR, "closed", false),
            setting(YEAR, "shut", false),
            setting(SchoolYear.parse("2024/25"), "next", true))
        .addReturns(
            returned(YEAR, "d", LocalDate.of(2024, 7, 19)),
            returned(YEAR, "b", LocalDate.of(2024, 5, 31)),
            returned(YEAR, "c", LocalDate.of(2024, 6, 1)),
            returned(YEAR, "a", LocalDate.of(2024, 1, 8)),
            returned(YEAR, "e", LocalDate.of(2024, 7, 20)),
            returned(YEAR, "closed", LocalDate.of(2024, 1, 9)),
            returned(YEAR, "stray", LocalDate.of(2024, 1, 10)),
            returned(SchoolYear.parse("2024/25"), "f", LocalDate.of(2025, 1, 10)));
  }

  private static SchoolAudit staged() {
    return audit().policy(twoCuts()).build();
  }

  @Test
  void everySettingInScope_isInOnePlace() {
    SchoolAudit audit = staged();
    assertEquals(ids("a", "b", "c", "d", "e", "f"), audit.inScope());
    assertEquals(ids("closed", "shut"), audit.outOfScope());
    assertEquals(
        List.of(
            new StageReturns(new ReturnStage("first cut", FRI_2024_05_31), ids("a", "b")),
            new StageReturns(new ReturnStage("final cut", FRI_2024_07_19), ids("c", "d"))),
        audit.stages());
    assertEquals(ids("e"), audit.late());
    assertEquals(ids("f"), audit.outstanding());
    assertEquals(ids("a", "b", "c", "d", "e"), audit.returned());
    assertEquals(Optional.of(new CountShare(5, 6)), audit.returnRate());
  }

  @Test
  void thoseNotInScope_areKeptApart() {
    assertEquals(ids("closed", "stray"), staged().returnedOutOfScope());
  }

  @Test
  void withoutStages_nothingIsLate() {
    SchoolAudit audit = audit().build();
    assertEquals(List.of(), audit.stages());
    assertEquals(List.of(), audit.late());
    assertEquals(List.of(), audit.overdue());
    assertEquals(ids("a", "b", "c", "d", "e"), audit.returned());
    assertEquals(ids("f"), audit.outstanding());
  }

  @Test
  void onTheLastDay_nobodyIsOverdue() {
    SchoolAudit.Builder builder = audit().policy(twoCuts());
    assertEquals(List.of(), builder.asAt(FRI_2024_07_19).build().overdue());
    assertEquals(ids("e", "f"), builder.build().outstanding());
    assertEquals(ids("f"), builder.asAt(FRI_2024_07_19.plusDays(1)).build().overdue());
  }

  @Test
  void theReport_has131Of136AndFiveOutstanding() {
    SchoolAudit audit =
        SchoolAudit.builder()
            .schoolYear(YEAR)
            .asAt(MON_2025_03_31)
            .addAllSettings(
                IntStream.range(0, 136).mapToObj(i -> setting(YEAR, "school-" + i, true)).toList())
            .addAllReturns(
                IntStream.range(0, 131)
                    .mapToObj(i -> returned(YEAR, "school-" + i, FRI_2024_05_31))
                    .toList())
            .build();
    assertEquals("131 of 136, 96.32%", audit.returnRate().orElseThrow().toString());
    assertEquals("96", audit.returnRate().orElseThrow().percentage(0).toPlainString());
    assertEquals(5, audit.outstanding().size());
  }

  @Test
  void answersNeedingWork_areAShareOfAnswers() {
    SchoolAudit audit =
        audit()
            .returns(
                List.of(
                    counted("a", 100, 5),
                    counted("b", 45, 2),
                    counted("closed", 1000, 999),
                    returned(YEAR, "c", FRI_2024_05_31)))
            .build();
    assertEquals("7 of 145, 4.83%", audit.answersNeedingWork().orElseThrow().toString());
    assertEquals(ids("c"), audit.answersNotCounted());
    assertEquals(ids("a", "b"), audit.notFollowedUp());
  }

  private static SchoolAuditReturn counted(String setting, int answers, int needingWork) {
    return SchoolAuditReturn.builder()
        .from(returned(YEAR, setting, FRI_2024_05_31))
        .answers(answers)
        .answersNeedingWork(needingWork)
        .build();
  }

  @Test
  void whereNothingIsMeasured_thereIsNoShare() {
    SchoolAudit audit = SchoolAudit.builder().schoolYear(YEAR).asAt(MON_2025_03_31).build();
    assertEquals(Optional.empty(), audit.returnRate());
    assertEquals(Optional.empty(), audit.answersNeedingWork());
    assertEquals(Optional.empty(), audit.completed());
    assertEquals(Optional.empty(), audit().build().answersNeedingWork());
  }

  @Test
  void aVisitAfterTheReturn_followsItUp() {
    SchoolAudit.Builder builder =
        audit().returns(List.of(counted("a", 10, 1), counted("b", 10, 1), counted("c", 10, 0)));
    assertEquals(ids("a", "b"), builder.build().notFollowedUp());
    assertEquals(
        ids("b"),
        builder
            .visits(
                List.of(
                    visit("a", SchoolVisitKind.FOLLOW_UP, "2024-05-31"),
                    visit("b", SchoolVisitKind.FOLLOW_UP, "2024-05-30"),
                    visit("b", SchoolVisitKind.IN_DEPTH_AUDIT, "2024-06-30"),
                    visit("b", SchoolVisitKind.FOLLOW_UP, "2025-04-01")))
            .build()
            .notFollowedUp());
  }

  @Test
  void tenInDepthAudits_metOrExceededTheStandards() {
    SchoolAudit.Builder builder = audit();
    for (int i = 0; i < 10; i++) {
      builder.addVisits(
          visit("school-" + i, SchoolVisitKind.IN_DEPTH_AUDIT, "2024-06-1" + i)
              .withOutcome(i < 4 ? SchoolVisitOutcome.EXCEEDED : SchoolVisitOutcome.MET));
    }
    builder
        .addVisits(
            visit("a", SchoolVisitKind.FOLLOW_UP, "2024-06-10")
                .withOutcome(SchoolVisitOutcome.NOT_MET))
        .addVisits(visit("a", SchoolVisitKind.IN_DEPTH_AUDIT, "2024-06-10"))
        .addVisits(
            visit("a", SchoolVisitKind.IN_DEPTH_AUDIT, "2024-09-11")
                .withSchoolYear(SchoolYear.parse("2024/25"))
                .withOutcome(SchoolVisitOutcome.NOT_MET));
    SchoolAudit audit = builder.build();
    assertEquals(11, audit.visits(SchoolVisitKind.IN_DEPTH_AUDIT).size());
    assertEquals(
        "{EXCEEDED=4, MET=6, NOT_MET=0}",
        audit.outcomes(SchoolVisitKind.IN_DEPTH_AUDIT).toString());
    assertEquals(
        "{EXCEEDED=0, MET=0, NOT_MET=1}", audit.outcomes(SchoolVisitKind.FOLLOW_UP).toString());
  }

  @Test
  void completed_isTheLastCutOrTheLastReturn() {
    assertEquals(Optional.of(FRI_2024_07_19), staged().completed());
    assertEquals(
        Optional.empty(), audit().policy(twoCuts()).asAt(FRI_2024_07_19).build().completed());
    assertEquals(
        Optional.empty(),
        audit().asAt(LocalDate.of(2024, 8, 31)).build().completed(),
        "one is outstanding");
    assertEquals(
        Optional.of(LocalDate.of(2024, 7, 20)), audit().build().completed(), "the year is over");
    assertEquals(
        Optional.empty(), audit().returns(List.of()).build().completed(), "nobody returned it");
    SchoolAudit.Builder all = audit().addReturns(returned(YEAR, "f", LocalDate.of(2024, 7, 30)));
    assertEquals(Optional.of(LocalDate.of(2024, 7, 30)), all.build().completed());
    assertEquals(Optional.of(FRI_2024_07_19), all.policy(twoCuts()).build().completed());
    SchoolAudit.Builder lateOnly =
        audit().policy(twoCuts()).returns(List.of(returned(YEAR, "a", LocalDate.of(2024, 8, 1))));
    assertEquals(Optional.empty(), lateOnly.build().completed());
    SchoolAudit.Builder early =
        lateOnly
            .settings(List.of(setting(YEAR, "a", true)))
            .returns(List.of(returned(YEAR, "a", LocalDate.of(2024, 2, 1))))
            .addReturns(returned(YEAR, "stray", LocalDate.of(2024, 2, 9)));
    assertEquals(Optional.of(LocalDate.of(2024, 2, 1)), early.build().completed());
  }

  private static List<String> review(SchoolAudit audit, LocalDate asAt) {
    return SchoolAudit.review(ONE_A_YEAR, LocalDate.of(2023, 9, 1), List.of(audit), asAt)
        .standings()
        .stream()
        .map(DutyStanding::toString)
        .toList();
  }

  @Test
  void review_countsAnAuditInItsOwnSchoolYear() {
    String next = "2024-09-01 to 2025-08-31: ON_COURSE, 0 of 1, short by 1, next by 2025-08-31";
    assertEquals(
        List.of("2023-09-01 to 2024-08-31: MET, 1 of 1", next), review(staged(), MON_2025_03_31));
    SchoolAudit after =
        audit()
            .settings(List.of(setting(YEAR, "f", true)))
            .returns(List.of(returned(YEAR, "f", LocalDate.of(2024, 9, 1))))
            .build();
    assertEquals(Optional.of(LocalDate.of(2024, 9, 1)), after.completed());
    assertEquals(
        List.of("2023-09-01 to 2024-08-31: WARNED, 0 of 1, short by 1, next by 2024-08-31", next),
        review(after, MON_2025_03_31));
  }

  /** The report: 131 of 136 settings, no days set, and the audit of 2023/24 is done. */
  @Test
  void review_ofTheReport_isMet() {
    SchoolAudit.Builder report = SchoolAudit.builder().schoolYear(YEAR).asAt(MON_2025_03_31);
    for (int i = 0; i < 136; i++) {
      report.addSettings(setting(YEAR, "setting-" + i, true));
      if (i < 131) {
        report.addReturns(returned(YEAR, "setting-" + i, LocalDate.of(2024, 3, 1 + i % 20)));
      }
    }
    SchoolAudit audit = report.build();
    assertEquals(Optional.of(new CountShare(131, 136)), audit.returnRate());
    assertEquals(5, audit.outstanding().size());
    assertEquals("2023-09-01 to 2024-08-31: MET, 1 of 1", review(audit, MON_2025_03_31).get(0));
  }

  @Test
  void review_ofAnotherDay_isRefused() {
    assertEquals(
        "asAt of the audit of 2023/24 must be 2025-04-01 but was 2025-03-31",
        assertThrows(
                IllegalArgumentException.class, () -> review(staged(), LocalDate.of(2025, 4, 1)))
            .getMessage());
  }

  @Test
  void stagesOutOfOrder_areRefused() {
    ComplianceReturn wrong =
        policy(
            new ReturnStage("final cut", FRI_2024_07_19),
            new ReturnStage("first cut", FRI_2024_05_31));
    assertEquals(
        "stage first cut must be after 2024-07-19 but was 2024-05-31",
        assertThrows(IllegalArgumentException.class, () -> audit().policy(wrong).build())
            .getMessage());
  }
}
