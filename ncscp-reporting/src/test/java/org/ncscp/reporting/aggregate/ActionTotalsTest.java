// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ncscp.core.action.ActionId;
import org.ncscp.core.action.Impact;
import org.ncscp.core.action.ImpactFinding;
import org.ncscp.core.action.ImpactId;
import org.ncscp.core.action.Learning;
import org.ncscp.core.action.PlannedAction;
import org.ncscp.core.assurance.plan.BusinessPlan;
import org.ncscp.core.assurance.plan.PlanTables;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.record.RecordSet;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReportingPeriod;

class ActionTotalsTest {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);

  private static PlannedAction action(String id, String owner, String due) {
    return PlannedAction.builder()
        .id(ActionId.of(id))
        .text(FreeText.of("do it"))
        .owner(OrganisationId.of(owner))
        .due(LocalDate.parse(due))
        .build();
  }

  private static Impact impact(String id, ImpactFinding finding, String... actions) {
    return Impact.builder()
        .id(ImpactId.of(id))
        .addAllOf(List.of(actions).stream().map(ActionId::of).toList())
        .finding(finding)
        .statement(FreeText.of("what changed"))
        .build();
  }

  /** a1 in time, a2 late, a3 ended the year before, a4 cancelled, a5 overdue, a6 and a7 open. */
  private static Learning learning() {
    return Learning.builder(CaseReference.of("EXAMPLE-2025-01"))
        .add(action("a1", "police", "2025-06-30"))
        .add(action("a2", "police", "2025-06-30"))
        .add(action("a3", "police", "2025-03-31"))
        .add(action("a4", "council", "2025-06-30"))
        .add(action("a5", "council", "2026-03-30"))
        .add(action("a6", "council", "2026-03-31"))
        .add(action("a7", "council", "2026-06-30"))
        .completed(ActionId.of("a1"), LocalDate.of(2025, 6, 30))
        .completed(ActionId.of("a2"), LocalDate.of(2025, 7, 1))
        .completed(ActionId.of("a3"), LocalDate.of(2025, 3, 31))
        .cancelled(ActionId.of("a4"), LocalDate.of(2025, 5, 1))
        .completed(ActionId.of("a7"), LocalDate.of(2026, 4, 1))
        .add(impact("i1", ImpactFinding.IMPROVED, "a1", "a5"))
        .add(impact("i2", ImpactFinding.TOO_EARLY_TO_TELL, "a2"))
        .build();
  }

  @Test
  void actionsOfReviews_asAtADay_areCounted() {
    ActionTotals totals =
        SheetLaws.check(
            List.of(learning()),
            ActionTotals.ofReviews(YEAR, TUE_2026_03_31),
            ActionTotals.empty(),
            ActionTotals::plus,
            1);
    assertEquals(new ActionFigures(2, 1, 1, 1, 1, 0, 6, 3, 1), totals.figures());
    assertEquals(1, totals.figures().completedWithoutImpact());
    assertEquals(
        new ActionFigures(0, 0, 1, 1, 0, 0, 2, 2, 1), totals.byOwner().get(BodyId.of("police")));
    assertEquals(List.of(ActionOrigin.REVIEW), List.copyOf(totals.byOrigin().keySet()));
  }

  /** Invented: toolkit and panel in time, neglect late, training overdue, the survey overdue. */
  @Test
  void actionsOfTheIllustrativeYear_areCountedByWhatTheyFollowFrom() {
    RecordSet records = SheetRows.example("illustrative-2025-26");
    ActionTotals totals =
        BusinessPlan.of(
                records.of(PlanTables.PRIORITIES).current(),
                records.of(PlanTables.PRIORITY_PROGRESS).current(),
                records.of(PlanTables.AGREED_ACTIONS).current(),
                records.of(PlanTables.ACTION_PROGRESS).current(),
                YEAR,
                TUE_2026_03_31)
            .actions()
            .stream()
            .collect(ActionTotals.collector(YEAR));
    assertEquals(new ActionFigures(0, 2, 2, 1, 0, 5, 0, 3, 1), totals.figures());
    assertEquals(
        Map.of(
            ActionOrigin.PRIORITY, "overdue 1",
            ActionOrigin.AUDIT, "overdue 0",
            ActionOrigin.RISK, "overdue 0",
            ActionOrigin.CHALLENGE, "overdue 0",
            ActionOrigin.ENGAGEMENT, "overdue 1"),
        totals.byOrigin().entrySet().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Map.Entry::getKey, one -> "overdue " + one.getValue().overdue())));
    ActionTotals all =
        totals.plus(
            List.of(learning()).stream().collect(ActionTotals.ofReviews(YEAR, TUE_2026_03_31)));
    assertEquals(11, all.figures().total());
    assertEquals(
        "ActionTotals[ActionFigures[open=2, overdue=3, completedInTime=3, completedLate=2,"
            + " cancelled=1, opened=5, openedNotKnown=6, closed=6, completedWithImpact=2]]",
        all.toString());
  }
}
