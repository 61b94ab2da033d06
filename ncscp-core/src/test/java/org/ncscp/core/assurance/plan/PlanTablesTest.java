// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.ncscp.core.record.RecordTable;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReportingPeriod;

class PlanTablesTest {
  private static final String PRIORITIES = "id,priority,title,aim,plan,period,overarching";
  private static final String PRIORITY_PROGRESS =
      "id,priority,period,progress,reason,evidence,impact";
  private static final String ACTIONS = "id,action,of-kind,of,text,owner,agreed,due";
  private static final String ACTION_PROGRESS = "id,action,day,progress,reason,evidence,impact";
  private static final String PROCEDURES =
      "id,procedure,title,version,from,to,update,because,maintained-by";
  private static final String PROPOSALS = "id,proposal,procedure,proposed,proposed-by,text";
  private static final String DECISIONS = "id,proposal,group,day,result,in-version";
  private static final String PLAN = "Business Plan 2023-26,01/04/2023 to 31/03/2026";

  private static String one(RecordTable<?> table, String header, String row) {
    List<String> problems = Sheets.problemsLater(table, header, row);
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0);
  }

  @Test
  void priority_everyColumn_isRead() {
    Priority neglect =
        Sheets.readLater(
                PlanTables.PRIORITIES,
                PRIORITIES,
                "1,neglect,Neglect,\"Recognised early, in all its forms\"," + PLAN + ",yes",
                "2,exploitation,Exploitation,Better practice," + PLAN + ",")
            .all()
            .get(0);
    assertEquals(PriorityId.of("neglect"), neglect.priority());
    assertEquals("Neglect", neglect.title());
    assertEquals("Recognised early, in all its forms", neglect.aim());
    assertEquals("Business Plan 2023-26", neglect.plan());
    assertEquals(
        new ReportingPeriod(
            "2023-04-01 to 2026-03-31", LocalDate.of(2023, 4, 1), LocalDate.of(2026, 3, 31)),
        neglect.period());
    assertEquals(true, neglect.overarching());
  }

  @Test
  void priority_ofAnotherPlan_isNotASecond() {
    assertEquals(
        List.of(false, false),
        Sheets.readLater(
                PlanTables.PRIORITIES,
                PRIORITIES,
                "1,neglect,Neglect,Less of it," + PLAN + ",",
                "2,neglect,Neglect,Less of it,Business Plan 2026-29,2026/27,")
            .current()
            .stream()
            .map(Priority::overarching)
            .toList());
    assertEquals(
        List.of(
            "line 3: must be the only record of this priority and plan: a second one must correct"
                + " the first"),
        Sheets.problemsLater(
            PlanTables.PRIORITIES,
            PRIORITIES,
            "1,neglect,Neglect,Less of it," + PLAN + ",",
            "2,neglect,Neglect at home,None of it," + PLAN + ",yes"));
  }

  /** AR, Priority One: "slow progress this year mainly due to changes in staffing". */
  @Test
  void priorityProgress_everyColumn_isRead() {
    PriorityProgress read =
        Sheets.readLater(
                PlanTables.PRIORITY_PROGRESS,
                PRIORITY_PROGRESS,
                "1,exploitation,2024/25,Little,changes in staffing,a joint strategy,none yet")
            .all()
            .get(0);
    assertEquals(PriorityId.of("exploitation"), read.priority());
    assertEquals(ReportingPeriod.ofFinancialYear(2024), read.period());
    assertEquals(Progress.LITTLE, read.progress());
    assertEquals(Optional.of(FreeText.of("changes in staffing")), read.reason());
    assertEquals(Optional.of(FreeText.of("a joint strategy")), read.evidence());
    assertEquals(Optional.of(FreeText.of("none yet")), read.impact());
  }

  @Test
  void littleNoneOrCancelled_withoutReason_isRefused() {
    String rule =
        "reason must be given for little or no progress and for what was cancelled, but progress"
            + " was ";
    for (String progress : List.of("none", "little", "cancelled")) {
      assertEquals(
          "line 2: " + rule + progress + " without a reason",
          one(
              PlanTables.PRIORITY_PROGRESS,
              PRIORITY_PROGRESS,
              "1,exploitation,2024/25," + progress + ",,much,"));
      assertEquals(
          "line 2: " + rule + progress + " without a reason",
          one(
              PlanTables.ACTION_PROGRESS,
              ACTION_PROGRESS,
              "1,training-offer,2025-03-31," + progress + ",,much,"));
    }
  }

  @Test
  void someAndCompleted_needNoReason() {
    assertEquals(
        List.of(Progress.SOME, Progress.COMPLETED),
        Sheets.readLater(
                PlanTables.ACTION_PROGRESS,
                ACTION_PROGRESS,
                "1,training-offer,2025-03-30,some,,,",
                "2,training-offer,2025-03-31,completed,,,")
            .current()
            .stream()
            .map(ActionProgress::progress)
            .toList());
  }

  @Test
  void priorityProgress_ofTheSameDays_isASecond() {
    assertEquals(
        List.of(
            "line 3: must be the only record of this priority and period: a second one must"
                + " correct the first"),
        Sheets.problemsLater(
            PlanTables.PRIORITY_PROGRESS,
            PRIORITY_PROGRESS,
            "1,exploitation,2024/25,some,,,",
            "2,exploitation,2024-04-01 to 2025-03-31,completed,,,",
            "3,exploitation,2024/25 Q4,some,,,",
            "4,neglect,2024/25,some,,,"));
  }

  @Test
  void agreedAction_everyColumn_isRead() {
    AgreedAction read =
        Sheets.readLater(
                PlanTables.AGREED_ACTIONS,
                ACTIONS,
                "1,training-offer,Priority,exploitation,one offer,learning-group,27/7/24,2025-03-31",
                "2,lessons,audit,exploitation,spread lessons,bmg,27/7/24,2025-03-31")
            .all()
            .get(0);
    assertEquals(AgreedActionId.of("training-offer"), read.action());
    assertEquals(ActionBasis.PRIORITY, read.basis());
    assertEquals(BasisId.of("exploitation"), read.basisId());
    assertEquals(FreeText.of("one offer"), read.text());
    assertEquals(BodyId.of("learning-group"), read.owner());
    assertEquals(LocalDate.of(2024, 7, 27), read.agreed());
    assertEquals(LocalDate.of(2025, 3, 31), read.due());
  }

  @Test
  void agreedAction_dueBeforeAgreed_isRefused() {
    assertEquals(
        "line 2: due must be on or after agreed 2024-07-27 but was 2024-07-26",
        one(
            PlanTables.AGREED_ACTIONS,
            ACTIONS,
            "1,training-offer,priority,exploitation,one offer,bmg,2024-07-27,2024-07-26"));
    assertEquals(
        1,
        Sheets.readLater(
                PlanTables.AGREED_ACTIONS,
                ACTIONS,
                "1,training-offer,priority,exploitation,one offer,bmg,2024-07-27,2024-07-27")
            .current()
            .size());
  }

  @Test
  void agreedAction_ofNoKind_isRefused() {
    assertEquals(
        List.of(
            "line 2: of-kind must be one of priority, audit, risk, challenge, engagement but was"
                + " \"wish\"",
            "line 2: of must be the id of a priority, audit, risk, challenge or engagement, as"
                + " neglect but was \"not_a_name\""),
        Sheets.problemsLater(
            PlanTables.AGREED_ACTIONS,
            ACTIONS,
            "1,training-offer,wish,not_a_name,one offer,bmg,2024-07-27,2024-07-27"));
  }

  @Test
  void agreedAction_twice_isRefused() {
    assertEquals(
        List.of(
            "line 3: must be the only record of this action: a second one must correct the first"),
        Sheets.problemsLater(
            PlanTables.AGREED_ACTIONS,
            ACTIONS,
            "1,training-offer,priority,exploitation,one offer,bmg,2024-07-27,2024-07-27",
            "2,training-offer,risk,staffing,another,police,2024-07-28,2024-07-29"));
  }

  @Test
  void actionProgress_twiceOnADay_isRefused() {
    assertEquals(
        List.of(
            "line 3: must be the only record of this action and day: a second one must correct the"
                + " first"),
        Sheets.problemsLater(
            PlanTables.ACTION_PROGRESS,
            ACTION_PROGRESS,
            "1,training-offer,2025-03-31,some,,,",
            "2,training-offer,2025-03-31,completed,,,",
            "3,training-offer,2025-04-01,completed,,,",
            "4,lessons,2025-03-31,completed,,,"));
  }

  @Test
  void procedureVersion_everyColumn_isRead() {
    ProcedureVersion read =
        Sheets.readLater(
                PlanTables.PROCEDURES,
                PROCEDURES,
                "1,neglect-toolkit,Neglect Toolkit,2024-2,1/10/24,31/3/25,Urgent,a review,ppg",
                "2,neglect-toolkit,Neglect Toolkit,2025-1,1/4/25,,regular,,ppg")
            .all()
            .get(0);
    assertEquals(ProcedureId.of("neglect-toolkit"), read.procedure());
    assertEquals("Neglect Toolkit", read.title());
    assertEquals("2024-2", read.version());
    assertEquals(
        EffectivePeriod.ofClosed(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 3, 31)),
        read.inForce());
    assertEquals(UpdateKind.URGENT, read.update());
    assertEquals(Optional.of(FreeText.of("a review")), read.because());
    assertEquals(GroupId.of("ppg"), read.maintainedBy());
  }

  @Test
  void procedureVersion_endsBeforeItBegins_isRefused() {
    assertEquals(
        "line 2: to must be on or after from 2024-10-01 but was 2024-09-30",
        one(
            PlanTables.PROCEDURES,
            PROCEDURES,
            "1,neglect-toolkit,Neglect Toolkit,1,2024-10-01,2024-09-30,regular,,ppg"));
  }

  /** The last day of one and the first of the next are two days. */
  @Test
  void procedureVersions_inForceTogether_areRefusedByName() {
    String[] rows = {
      "1,neglect-toolkit,Neglect Toolkit,two,2025-03-31,,regular,,ppg",
      "2,neglect-toolkit,Neglect Toolkit,one,2024-10-01,2025-03-31,new,,ppg",
      "3,thresholds,Thresholds,one,2024-10-01,,regular,,ppg",
      "4,neglect-toolkit,Neglect Toolkit,nil,2024-09-01,2024-09-30,new,,ppg",
    };
    assertEquals(
        List.of(
            "line 2: version two of neglect-toolkit must not be in force together with version"
                + " one, 2024-10-01 to 2025-03-31, but was 2025-03-31 on"),
        Sheets.problemsLater(
            PlanTables.PROCEDURES, PROCEDURES, rows[0], rows[1], rows[2], rows[3]));
    assertEquals(
        4,
        Sheets.readLater(
                PlanTables.PROCEDURES,
                PROCEDURES,
                rows[0].replace("2025-03-31", "2025-04-01"),
                rows[1],
                rows[2],
                rows[3])
            .current()
            .size());
  }

  @Test
  void procedureVersion_twice_isRefused() {
    assertEquals(
        List.of(
            "line 3: must be the only record of this procedure and version: a second one must"
                + " correct the first"),
        Sheets.problemsLater(
            PlanTables.PROCEDURES,
            PROCEDURES,
            "1,neglect-toolkit,Neglect Toolkit,1,2024-10-01,2024-12-31,regular,,ppg",
            "2,neglect-toolkit,Neglect Toolkit,1,2025-10-01,2025-12-31,regular,,ppg"));
  }

  @Test
  void proposalAndDecision_everyColumn_isRead() {
    ProcedureProposal proposal =
        Sheets.readLater(
                PlanTables.PROCEDURE_PROPOSALS,
                PROPOSALS,
                "1,was-not-brought,neglect-toolkit,2024-11-04,icb,say what to do")
            .all()
            .get(0);
    assertEquals(ProposalId.of("was-not-brought"), proposal.proposal());
    assertEquals(ProcedureId.of("neglect-toolkit"), proposal.procedure());
    assertEquals(LocalDate.of(2024, 11, 4), proposal.day());
    assertEquals(BodyId.of("icb"), proposal.by());
    assertEquals(FreeText.of("say what to do"), proposal.text());
    ProposalDecision decision =
        Sheets.readLater(
                PlanTables.PROCEDURE_DECISIONS,
                DECISIONS,
                "1,was-not-brought,ppg,2024-12-04,agreed,2025-1")
            .all()
            .get(0);
    assertEquals(proposal.proposal(), decision.proposal());
    assertEquals(GroupId.of("ppg"), decision.group());
    assertEquals(LocalDate.of(2024, 12, 4), decision.day());
    assertEquals(ProposalResult.AGREED, decision.result());
    assertEquals(Optional.of("2025-1"), decision.inVersion());
    assertEquals("in-version must not be blank", refusal(() -> decision.withInVersion(" ")));
  }

  @Test
  void decision_inAVersionThoughNotAgreed_isRefused() {
    assertEquals(
        List.of(
            "line 2: in-version must be left out unless it was agreed but was 2025-1 for what was"
                + " deferred",
            "line 3: in-version must be left out unless it was agreed but was 2025-1 for what was"
                + " rejected"),
        Sheets.problemsLater(
            PlanTables.PROCEDURE_DECISIONS,
            DECISIONS,
            "1,was-not-brought,ppg,2024-12-04,deferred,2025-1",
            "2,was-not-brought,ppg,2024-12-05,rejected,2025-1",
            "3,was-not-brought,ppg,2024-12-06,agreed,2025-1",
            "4,was-not-brought,ppg,2024-12-07,deferred,"));
  }

  @Test
  void proposalOrDecision_twice_isRefused() {
    assertEquals(
        List.of(
            "line 3: must be the only record of this proposal: a second one must correct the"
                + " first"),
        Sheets.problemsLater(
            PlanTables.PROCEDURE_PROPOSALS,
            PROPOSALS,
            "1,was-not-brought,neglect-toolkit,2024-11-04,icb,say what to do",
            "2,was-not-brought,thresholds,2024-11-05,police,say more"));
    assertEquals(
        List.of(
            "line 3: must be the only record of this proposal and day: a second one must correct"
                + " the first"),
        Sheets.problemsLater(
            PlanTables.PROCEDURE_DECISIONS,
            DECISIONS,
            "1,was-not-brought,ppg,2024-12-04,deferred,",
            "2,was-not-brought,bmg,2024-12-04,agreed,",
            "3,was-not-brought,bmg,2024-12-05,agreed,"));
  }

  @Test
  void whatWasWritten_isWithheld() {
    ActionProgress read =
        Sheets.readLater(
                PlanTables.ACTION_PROGRESS,
                ACTION_PROGRESS,
                "1,training-offer,2025-03-31,little,Kim was ill,Kim said so,Kim is well")
            .all()
            .get(0);
    assertEquals(false, read.toString().contains("Kim"), read::toString);
    assertEquals("Kim was ill", read.reason().orElseThrow().reveal());
  }

  @Test
  void blankWords_areRefused() {
    Priority sound =
        Sheets.readLater(
                PlanTables.PRIORITIES, PRIORITIES, "1,neglect,Neglect,Less of it," + PLAN + ",")
            .all()
            .get(0);
    assertEquals("title must not be blank but was \" \"", refusal(() -> sound.withTitle(" ")));
    assertEquals("aim must not be blank but was \"\"", refusal(() -> sound.withAim("")));
    assertEquals("plan must not be blank but was \"  \"", refusal(() -> sound.withPlan("  ")));
  }

  private static String refusal(Executable made) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, made).getMessage());
  }
}
