// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;
import static org.ncscp.reporting.aggregate.TableParts.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ncscp.core.assurance.plan.ActionStanding;
import org.ncscp.core.assurance.plan.ActionState;
import org.ncscp.core.assurance.plan.BusinessPlan;
import org.ncscp.core.assurance.plan.PriorityProgress;
import org.ncscp.core.assurance.plan.PriorityStanding;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.FreeText;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.SourceRecord;

/** Priorities and actions as tables. */
public final class PlanReportTables {
  private PlanReportTables() {}

  /**
   * Returns how the priorities came on, with what was written of it: the reason, the evidence and
   * the impact are written to be published.
   *
   * @param plan the plan for the year
   * @param before the plan for the year before; empty if it is not to be shown
   * @return in the order of the records; one that was not answered says so. Actions are not
   *     available where the plan has none at all: then nobody recorded any
   */
  public static ReportTable priorities(BusinessPlan plan, Optional<BusinessPlan> before) {
    ReportTable.Builder table =
        ReportTable.builder("priorities", "Progress of priorities, " + plan.period().label())
            .during(plan.period())
            .column(Column.dimension("priority", "Priority"))
            .column(Column.remark("progress", "Progress"));
    before.ifPresent(
        one -> table.column(Column.remark("progress-before", "Progress, " + one.period().label())));
    table
        .column(Column.remark("reason", "Why there was little or no progress"))
        .column(Column.remark("evidence", "What shows it"))
        .column(Column.remark("impact", "What changed"))
        .column(Column.Measure.ofCount("actions", "Actions", "actions"))
        .column(Column.Measure.ofCount("actions-completed", "Of them completed", "actions"))
        .column(Column.Measure.ofCount("actions-overdue", "Of them overdue", "actions"));
    for (PriorityStanding one : plan.priorities()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(one.priority().title()));
      cells.add(progress(one));
      before.ifPresent(
          earlier ->
              cells.add(
                  earlier.priorities().stream()
                      .filter(then -> then.priority().priority().equals(one.priority().priority()))
                      .findFirst()
                      .map(PlanReportTables::progress)
                      .orElse(Mark.NOT_APPLICABLE)));
      cells.add(text(one.answer().flatMap(PriorityProgress::reason)));
      cells.add(text(one.answer().flatMap(PriorityProgress::evidence)));
      cells.add(text(one.answer().flatMap(PriorityProgress::impact)));
      cells.add(count(plan, one, standing -> true));
      cells.add(count(plan, one, standing -> standing.state().isCompleted()));
      cells.add(count(plan, one, standing -> standing.state() == ActionState.OVERDUE));
      table.row(sources(one), cells.toArray(Cell[]::new));
    }
    return table.build();
  }

  private static List<SourceRecord> sources(PriorityStanding one) {
    List<SourceRecord> sources = new ArrayList<>();
    sources.add(new SourceRecord("priorities", one.priority().provenance().id()));
    one.answer()
        .ifPresent(
            answer -> sources.add(new SourceRecord("priority-progress", answer.provenance().id())));
    return sources;
  }

  private static Cell progress(PriorityStanding one) {
    return Cell.words(
        one.answer()
            .map(answer -> answer.progress().name().toLowerCase(Locale.ROOT))
            .orElse("not answered"));
  }

  private static Cell text(Optional<FreeText> text) {
    return Cell.words(text.map(FreeText::reveal).orElse(""));
  }

  private static Cell count(BusinessPlan plan, PriorityStanding one, Predicate<ActionStanding> so) {
    return plan.actions().isEmpty()
        ? Mark.NOT_AVAILABLE
        : Cell.count(one.actions().stream().filter(so).count());
  }

  /**
   * Returns how the actions stand by what they follow from.
   *
   * @param actions those of the year, and of the year before
   * @return in the order of the origins
   */
  public static ReportTable actionsByOrigin(Yearly<ActionTotals> actions) {
    return actions(
        "actions-by-origin",
        "Actions by what they follow from, ",
        Column.dimension("origin", "Follows from"),
        actions,
        actions.map(ActionTotals::byOrigin),
        TableParts.keys(actions.map(ActionTotals::byOrigin), naturalOrder()),
        origin -> Labels.capital(origin.inWords()));
  }

  /**
   * Returns how the actions stand by who answers for them.
   *
   * @param actions those of the year, and of the year before
   * @param nameOf what each owner is called
   * @return in the order of the owners' names in the records
   */
  public static ReportTable actionsByOwner(
      Yearly<ActionTotals> actions, Function<BodyId, String> nameOf) {
    return actions(
        "actions-by-owner",
        "Actions by owner, ",
        Column.dimension("owner", "Owner"),
        actions,
        actions.map(ActionTotals::byOwner),
        TableParts.keys(actions.map(ActionTotals::byOwner), comparing(BodyId::value)),
        requireNonNull(nameOf, "nameOf"));
  }

  private static <K> ReportTable actions(
      String id,
      String caption,
      Column.Dimension by,
      Yearly<ActionTotals> actions,
      Yearly<Map<K, ActionFigures>> figures,
      Set<K> keys,
      Function<K, String> nameOf) {
    Column.Measure all = Column.Measure.ofCount("actions", "All actions", "actions");
    ReportTable.Builder table =
        ReportTable.builder(id, caption + actions.period().label())
            .during(actions.period())
            .column(by)
            .column(state("open", "Open"))
            .column(state("overdue", "Overdue"))
            .column(state("in-time", "Completed in time"))
            .column(state("late", "Completed late"))
            .column(state("cancelled", "Cancelled"))
            .column(
                all.sumOf(
                    "actions-open",
                    "actions-overdue",
                    "actions-in-time",
                    "actions-late",
                    "actions-cancelled"))
            .column(Column.Measure.ofCount("actions-opened", "Agreed in the year", "actions"))
            .column(Column.Measure.ofCount("actions-closed", "Closed in the year", "actions"))
            .column(Column.Measure.ofCount("actions-impact", "Completed with impact", "actions"))
            .column(
                Column.Measure.ofCount(
                    "actions-no-impact", "Completed, no impact recorded", "actions"));
    actions.before().ifPresent(before -> table.column(TableParts.before(all, before)));
    for (K key : keys) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(nameOf.apply(key)));
      cells.addAll(cells(find(figures.totals(), key)));
      figures
          .before()
          .ifPresent(
              before ->
                  cells.add(
                      Cell.count(find(before.totals(), key).map(ActionFigures::total).orElse(0L))));
      table.row(cells.toArray(Cell[]::new));
    }
    table.total("Total");
    if (actions.totals().figures().openedNotKnown() > 0) {
      table.note("When actions of reviews were agreed is not recorded with them.");
    }
    return table.build();
  }

  private static Column.Measure state(String state, String heading) {
    return Column.Measure.ofCount("actions-" + state, heading, "actions")
        .measuring("actions")
        .where("state", state);
  }

  private static List<Cell> cells(Optional<ActionFigures> figures) {
    ActionFigures now = figures.orElse(ActionTotals.empty().figures());
    return List.of(
        Cell.count(now.open()),
        Cell.count(now.overdue()),
        Cell.count(now.completedInTime()),
        Cell.count(now.completedLate()),
        Cell.count(now.cancelled()),
        now.openedNotKnown() == 0 ? Cell.count(now.opened()) : Mark.NOT_AVAILABLE,
        Cell.count(now.closed()),
        Cell.count(now.completedWithImpact()),
        Cell.count(now.completedWithoutImpact()));
  }
}
