// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.assurance.plan.ActionCounts;
import org.ncscp.core.assurance.plan.ActionState;
import org.ncscp.core.assurance.plan.BusinessPlan;
import org.ncscp.core.assurance.plan.PlanTables;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.ReportingPeriod;

class ActionTotalsProperties {
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  private static final List<String> KINDS =
      List.of("priority", "audit", "risk", "challenge", "engagement");

  /** Counts while it draws; each action has at most one record of its progress. */
  private static final class Drawn {
    private final List<String> actions = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final LocalDate asAt;

    Drawn(Random random) {
      asAt = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200));
      for (int i = random.nextInt(10); i > 0; i--) {
        draw("action-" + i, random);
      }
    }

    private void draw(String action, Random random) {
      LocalDate agreed = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400));
      LocalDate due = agreed.plusDays(random.nextInt(300));
      LocalDate day = agreed.plusDays(random.nextInt(300));
      String kind = KINDS.get(random.nextInt(5));
      int came = random.nextInt(4);
      boolean impact = random.nextBoolean();
      String owner = "group-" + random.nextInt(3);
      actions.add(
          String.join(
              ",", action, kind, "something", "do it", owner, agreed.toString(), due.toString()));
      if (came > 0) {
        progress.add(
            String.join(
                ",",
                action,
                day.toString(),
                List.of("some", "completed", "cancelled").get(came - 1),
                came == 3 ? "no longer needed" : "",
                "",
                impact ? "changed" : ""));
      }
      boolean ended = came > 1 && !day.isAfter(asAt);
      if (agreed.isAfter(asAt)
          || agreed.isAfter(YEAR.last())
          || (ended && day.isBefore(YEAR.first()))) {
        return;
      }
      String state = asAt.isAfter(due) ? "overdue" : "open";
      if (ended) {
        state = came == 3 ? "cancelled" : day.isAfter(due) ? "late" : "in time";
      }
      count(kind + " " + state);
      count(owner + " " + state);
      count(state);
      count("opened", YEAR.contains(agreed));
      count("closed", ended && YEAR.contains(day));
      count("with impact", ended && came == 2 && impact);
      count("without impact", ended && came == 2 && !impact);
    }

    private void count(String what) {
      counts.merge(what, 1L, Long::sum);
    }

    private void count(String what, boolean so) {
      if (so) {
        count(what);
      }
    }

    BusinessPlan plan() {
      return BusinessPlan.of(
          List.of(),
          List.of(),
          SheetRows.read(
              PlanTables.AGREED_ACTIONS, "action,of-kind,of,text,owner,agreed,due", actions),
          SheetRows.read(
              PlanTables.ACTION_PROGRESS, "action,day,progress,reason,evidence,impact", progress),
          YEAR,
          asAt);
    }
  }

  private static void put(Map<String, Long> found, String of, ActionFigures figures) {
    found.put(of + "open", figures.open());
    found.put(of + "overdue", figures.overdue());
    found.put(of + "in time", figures.completedInTime());
    found.put(of + "late", figures.completedLate());
    found.put(of + "cancelled", figures.cancelled());
  }

  @Property(tries = 300)
  void totals_areThoseCountedWhileDrawing(@ForAll long seed) {
    Drawn drawn = new Drawn(new Random(seed));
    BusinessPlan plan = drawn.plan();
    ActionTotals totals =
        SheetLaws.check(
            plan.actions(),
            ActionTotals.collector(YEAR),
            ActionTotals.empty(),
            ActionTotals::plus,
            seed);
    Map<String, Long> found = new LinkedHashMap<>();
    ActionFigures all = totals.figures();
    put(found, "", all);
    totals.byOrigin().forEach((origin, figures) -> put(found, origin.inWords() + " ", figures));
    totals.byOwner().forEach((owner, figures) -> put(found, owner.value() + " ", figures));
    found.put("opened", all.opened());
    found.put("closed", all.closed());
    found.put("with impact", all.completedWithImpact());
    found.put("without impact", all.completedWithoutImpact());
    found.values().removeIf(count -> count == 0);
    assertEquals(drawn.counts, found);
    assertEquals(0, all.openedNotKnown());
    assertEquals(plan.actions().size(), all.total());
  }

  @Property(tries = 200)
  void totals_areThoseOfTheBusinessPlan(@ForAll long seed) {
    BusinessPlan plan = new Drawn(new Random(seed)).plan();
    ActionTotals totals = plan.actions().stream().collect(ActionTotals.collector(YEAR));
    assertEquals(plan.counts(), counts(totals.figures()));
    assertEquals(
        plan.countsByOwner(),
        totals.byOwner().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> counts(one.getValue()))));
    assertEquals(
        List.copyOf(plan.countsByOwner().keySet()), List.copyOf(totals.byOwner().keySet()));
    assertEquals(plan.completedWithoutImpact().size(), totals.figures().completedWithoutImpact());
    Optional<BodyId> first = totals.byOwner().keySet().stream().findFirst();
    assertEquals(plan.actions().isEmpty(), first.isEmpty());
  }

  private static ActionCounts counts(ActionFigures figures) {
    Map<ActionState, Integer> each = new TreeMap<>();
    each.put(ActionState.OPEN, (int) figures.open());
    each.put(ActionState.OVERDUE, (int) figures.overdue());
    each.put(ActionState.COMPLETED_IN_TIME, (int) figures.completedInTime());
    each.put(ActionState.COMPLETED_LATE, (int) figures.completedLate());
    each.put(ActionState.CANCELLED, (int) figures.cancelled());
    return new ActionCounts(each);
  }
}
