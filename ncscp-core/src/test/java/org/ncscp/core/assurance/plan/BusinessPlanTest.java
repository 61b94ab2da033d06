// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * The priorities of the NCSCP Business Plan 2023-26 in the annual report 2024/25, with actions made
 * up.
 */
class BusinessPlanTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);
  private static final LocalDate MON_2025_03_31 = LocalDate.of(2025, 3, 31);
  private static final String IN_PLAN = ",Business Plan 2023-26,2023-04-01 to 2026-03-31,";

  /** AR, Priority One to Four, and Strategic Focus: neglect as overarching priority. */
  private static final List<Priority> PRIORITIES =
      Sheets.readLater(
              PlanTables.PRIORITIES,
              "id,priority,title,aim,plan,period,overarching",
              "1,exploitation,Exploitation,To improve the effectiveness of multi-agency practice in"
                  + " response to exploitation"
                  + IN_PLAN,
              "2,making-the-system-work,Making the System Work,To improve partnership response and"
                  + " working practices"
                  + IN_PLAN,
              "3,cultural-competency,Enhancing cultural competency and confidence,\"Equity,"
                  + " inclusion, and diversity\""
                  + IN_PLAN,
              "4,domestic-abuse,Domestic Abuse,A coordinated and coherent inter-agency response"
                  + IN_PLAN,
              "5,neglect,Neglect,Embedded across all workstreams" + IN_PLAN + "yes",
              "6,neglect,Neglect,Less of it,Business Plan 2026-29,2026-04-01 to 2029-03-31,yes")
          .current();

  /** AR, Priority One: why there was little progress. Of domestic abuse nothing is answered. */
  private static final List<PriorityProgress> ANSWERS =
      Sheets.readLater(
              PlanTables.PRIORITY_PROGRESS,
              "id,priority,period,progress,reason,impact",
              "1,exploitation,2024/25,little,mainly due to changes in staffing and a loss of"
                  + " momentum,",
              "2,making-the-system-work,2024/25,some,,improved GP engagement",
              "3,cultural-competency,2024/25,some,,",
              "4,neglect,2024-04-01 to 2025-03-31,some,,",
              "5,domestic-abuse,2023/24,some,,",
              "6,domestic-abuse,2024/25 Q4,some,,")
          .current();

  private static List<AgreedAction> actions(String... rows) {
    return Sheets.readLater(
            PlanTables.AGREED_ACTIONS, with("id,action,of-kind,of,owner,agreed,due,text", rows))
        .current();
  }

  private static List<ActionProgress> progress(String... rows) {
    return Sheets.readLater(
            PlanTables.ACTION_PROGRESS, with("id,action,day,progress,reason,evidence,impact", rows))
        .current();
  }

  private static String[] with(String header, String... rows) {
    String[] sheet = new String[rows.length + 1];
    sheet[0] = header;
    System.arraycopy(rows, 0, sheet, 1, rows.length);
    return sheet;
  }

  private static final List<AgreedAction> ACTIONS =
      actions(
          "1,one-offer,priority,exploitation,learning-group,2024-05-01,2025-03-31,one",
          "2,risk-tool,priority,exploitation,police,2024-05-01,2025-03-30,one",
          "3,toolkit,priority,neglect,learning-group,2024-04-01,2024-12-31,one",
          "4,gp-template,audit,neglect,icb,2024-06-01,2024-09-30,one",
          "5,staffing,risk,staffing,business-office,2024-06-01,2025-06-30,one",
          "6,old,challenge,neglect,police,2023-06-01,2023-12-31,one",
          "7,newsletter,engagement,practitioner-survey,police,2024-06-01,2024-12-31,one",
          "8,next-year,priority,exploitation,police,2025-04-01,2025-12-31,one");
  private static final List<ActionProgress> PROGRESS =
      progress(
          "1,one-offer,2024-09-30,some,,,",
          "2,one-offer,2025-02-28,little,changes in staffing,,",
          "3,toolkit,2024-12-31,completed,,,",
          "4,toolkit,2025-01-31,completed,,audited,awareness",
          "5,gp-template,2024-10-01,completed,,,",
          "6,old,2024-03-31,completed,,,",
          "7,newsletter,2025-01-31,cancelled,no longer needed,,",
          "8,risk-tool,2025-04-15,completed,,,");

  private static BusinessPlan plan(LocalDate asAt) {
    return BusinessPlan.of(PRIORITIES, ANSWERS, ACTIONS, PROGRESS, YEAR, asAt);
  }

  private static List<String> ids(List<ActionStanding> standings) {
    return standings.stream().map(one -> one.action().action().value()).toList();
  }

  private static List<String> names(List<PriorityStanding> standings) {
    return standings.stream().map(one -> one.priority().priority().value()).toList();
  }

  @Test
  void priorities_ofTheYear_areEachAnsweredOrNot() {
    BusinessPlan plan = plan(MON_2025_03_31);
    assertEquals(
        List.of(
            "exploitation",
            "making-the-system-work",
            "cultural-competency",
            "domestic-abuse",
            "neglect"),
        names(plan.priorities()));
    assertEquals(List.of("domestic-abuse"), names(plan.unanswered()));
    List<PriorityStanding> little = plan.prioritiesWithLittleOrNoProgress();
    assertEquals(List.of("exploitation"), names(little));
    assertEquals(
        Optional.of("mainly due to changes in staffing and a loss of momentum"),
        little.get(0).answer().flatMap(PriorityProgress::reason).map(FreeText::reveal));
    assertEquals(
        List.of("one-offer", "risk-tool"), ids(little.get(0).actions()), "not those of next year");
    assertEquals(
        List.of("toolkit"),
        ids(plan.priorities().get(4).actions()),
        "not the action of an audit of the same name");
    assertEquals(YEAR, plan.period());
    assertEquals(MON_2025_03_31, plan.asAt());
    assertEquals("BusinessPlan[2024/25, 2025-03-31, 5 priorities, 6 actions]", plan.toString());
  }

  @Test
  void actions_onTheLastDayOfTheYear_standAsRecordedUntilThen() {
    BusinessPlan plan = plan(MON_2025_03_31);
    assertEquals(
        List.of("one-offer", "risk-tool", "toolkit", "gp-template", "staffing", "newsletter"),
        ids(plan.actions()));
    assertEquals(List.of("one-offer", "staffing"), ids(plan.actions(ActionState.OPEN)));
    assertEquals(List.of("risk-tool"), ids(plan.actions(ActionState.OVERDUE)));
    assertEquals(List.of("toolkit"), ids(plan.actions(ActionState.COMPLETED_IN_TIME)));
    assertEquals(List.of("gp-template"), ids(plan.actions(ActionState.COMPLETED_LATE)));
    assertEquals(List.of("newsletter"), ids(plan.actions(ActionState.CANCELLED)));
    assertEquals(
        Optional.of(LocalDate.of(2024, 12, 31)),
        plan.actions(ActionState.COMPLETED_IN_TIME).get(0).ended(),
        "the first day on which it was completed");
  }

  @Test
  void actions_reportedOn_areSaidToBeSoOrNot() {
    BusinessPlan plan = plan(MON_2025_03_31);
    assertEquals(List.of("one-offer"), ids(plan.actionsWithLittleOrNoProgress()));
    assertEquals(
        Optional.of(FreeText.of("changes in staffing")),
        plan.actionsWithLittleOrNoProgress().get(0).reason());
    assertEquals(List.of("risk-tool", "staffing"), ids(plan.actionsNotReported()));
    assertEquals(List.of("gp-template"), ids(plan.completedWithoutEvidence()));
    assertEquals(List.of("gp-template"), ids(plan.completedWithoutImpact()));
  }

  @Test
  void counts_ofOwners_areInTheOrderOfTheirNames() {
    BusinessPlan plan = plan(MON_2025_03_31);
    assertEquals(
        List.of("business-office", "icb", "learning-group", "police"),
        plan.countsByOwner().keySet().stream().map(BodyId::value).toList());
    ActionCounts police = plan.countsByOwner().get(BodyId.of("police"));
    assertEquals(
        Map.of(
            ActionState.OPEN, 0,
            ActionState.OVERDUE, 1,
            ActionState.COMPLETED_IN_TIME, 0,
            ActionState.COMPLETED_LATE, 0,
            ActionState.CANCELLED, 1),
        police == null ? Map.of() : police.each());
    assertEquals(6, plan.counts().total());
    assertEquals(2, plan.counts().in(ActionState.OPEN));
  }

  /** What came after the year counts once it is asked for, but no action agreed after it. */
  @Test
  void actions_askedForInMay_standAsRecordedUntilThen() {
    BusinessPlan plan = plan(LocalDate.of(2025, 5, 1));
    assertEquals(
        List.of("one-offer", "risk-tool", "toolkit", "gp-template", "staffing", "newsletter"),
        ids(plan.actions()));
    assertEquals(List.of("one-offer"), ids(plan.actions(ActionState.OVERDUE)));
    assertEquals(
        List.of("risk-tool", "gp-template"), ids(plan.actions(ActionState.COMPLETED_LATE)));
  }

  @Test
  void action_completedAgainAfterwards_isCompletedFromTheSecondTime() {
    BusinessPlan plan =
        BusinessPlan.of(
            List.of(),
            List.of(),
            actions("1,toolkit,priority,neglect,police,2024-04-01,2024-12-31,one"),
            progress(
                "1,toolkit,2024-12-01,completed,,audited,better",
                "2,toolkit,2025-01-01,some,,,",
                "3,toolkit,2025-02-01,completed,,,"),
            YEAR,
            MON_2025_03_31);
    assertEquals(Optional.of(LocalDate.of(2025, 2, 1)), plan.actions().get(0).ended());
    assertEquals(ActionState.COMPLETED_LATE, plan.actions().get(0).state());
    assertEquals(1, plan.completedWithoutEvidence().size());
    assertEquals(0, plan.completedWithoutImpact().size());
  }

  @Test
  void action_completedOnTheFirstDay_isOfTheYear() {
    List<AgreedAction> one = actions("1,toolkit,priority,neglect,police,2024-03-01,2024-12-31,one");
    assertEquals(
        1,
        BusinessPlan.of(
                List.of(),
                List.of(),
                one,
                progress("1,toolkit,2024-04-01,completed,,,"),
                YEAR,
                MON_2025_03_31)
            .actions()
            .size());
    assertEquals(
        0,
        BusinessPlan.of(
                List.of(),
                List.of(),
                one,
                progress("1,toolkit,2024-03-31,completed,,,"),
                YEAR,
                MON_2025_03_31)
            .actions()
            .size());
  }

  @Test
  void questionBeforeTheYear_isRefused() {
    assertEquals(
        "asAt must be on or after the first day of the period 2024-04-01 but was 2024-03-31",
        assertThrows(IllegalArgumentException.class, () -> plan(LocalDate.of(2024, 3, 31)))
            .getMessage());
  }

  @Test
  void counts_belowZero_areRefused() {
    assertEquals(
        "count must not be below zero but was -1",
        assertThrows(
                IllegalArgumentException.class,
                () -> new ActionCounts(Map.of(ActionState.OPEN, -1)))
            .getMessage());
  }
}
