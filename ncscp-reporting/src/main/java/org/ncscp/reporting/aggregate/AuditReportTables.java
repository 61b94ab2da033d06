// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static org.ncscp.reporting.aggregate.TableParts.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ncscp.core.assurance.audit.AuditKind;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.Unit;

/** Audits, and returns of settings and agencies, as tables. */
public final class AuditReportTables {
  private static final String RATE = "Returned (% of those asked)";

  private AuditReportTables() {}

  /**
   * Returns how many education settings returned the safeguarding audit under section 175 or 157 of
   * the Education Act 2002, by each of the days for it.
   *
   * @param returns those of the school year that the report tells of, and of the one before
   * @param nameOf what each kind of setting is called
   * @return by kind of setting, in the order of the kinds' names in the records
   */
  public static ReportTable schools(
      Yearly<CompletionTotals> returns, Function<OrganisationKind, String> nameOf) {
    return completion(
        "school-audit",
        "Section 175/157 audit returned by education settings",
        "settings",
        returns,
        nameOf);
  }

  /**
   * Returns how many agencies assessed themselves under section 11 of the Children Act 2004.
   *
   * @param returns those of the cycle that the report tells of, and of the one before
   * @param nameOf what each kind of agency is called
   * @return by kind of agency, in the order of the kinds' names in the records
   */
  public static ReportTable section11(
      Yearly<CompletionTotals> returns, Function<OrganisationKind, String> nameOf) {
    return completion(
        "section-11",
        "Section 11 self-assessments returned by agencies",
        "agencies",
        returns,
        nameOf);
  }

  private static ReportTable completion(
      String id,
      String caption,
      String counted,
      Yearly<CompletionTotals> returns,
      Function<OrganisationKind, String> nameOf) {
    requireNonNull(nameOf, "nameOf");
    CompletionFigures all = returns.totals().figures();
    ReturnColumns columns = new ReturnColumns(id, counted, all);
    ReportTable.Builder table =
        ReportTable.builder(id, caption + ", " + returns.period().label())
            .during(returns.period())
            .column(Column.dimension("kind", "Kind"));
    columns.add(table);
    Column.Measure returned = columns.returned();
    Column.Measure asked = columns.asked();
    returns
        .before()
        .ifPresent(
            before ->
                table
                    .column(TableParts.before(returned, before))
                    .column(TableParts.before(asked, before))
                    .column(
                        Column.Share.of(
                            "rate-before",
                            RATE + ", " + before.period().label(),
                            returned.id() + "-before",
                            asked.id() + "-before",
                            2)));
    Yearly<Map<OrganisationKind, CompletionFigures>> kinds = returns.map(CompletionTotals::byKind);
    for (OrganisationKind kind : TableParts.keys(kinds, comparing(OrganisationKind::value))) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(nameOf.apply(kind)));
      cells.addAll(columns.cells(find(kinds.totals(), kind)));
      kinds
          .before()
          .map(before -> find(before.totals(), kind))
          .ifPresent(
              figures -> {
                cells.add(TableParts.count(figures, CompletionFigures::allReturned));
                cells.add(TableParts.count(figures, CompletionFigures::inScope));
              });
      table.row(cells.toArray(Cell[]::new));
    }
    table.total("Total");
    if (all.outstanding() > 0) {
      table.note(
          "The last day to return it has not passed, or none was set, for "
              + all.outstanding()
              + " of those that did not return it.");
    }
    return table.note("Those not asked to return it are in no percentage.").build();
  }

  /** The columns of one table of returns: those that do not arise are left out. */
  private record ReturnColumns(String id, String counted, CompletionFigures all) {
    private Column.Measure count(String what, String heading) {
      return Column.Measure.of(id + "-" + what, heading, Unit.ofCount(counted), 0);
    }

    Column.Measure returned() {
      return count("returned", "Returned, all together");
    }

    Column.Measure asked() {
      return count("asked", "Asked to return it");
    }

    private boolean withLate() {
      return !all.byStage().isEmpty() || all.late() > 0;
    }

    private boolean withoutDay() {
      return !withLate() || all.returned() > 0;
    }

    private List<Column.Measure> parts() {
      List<Column.Measure> parts = new ArrayList<>();
      for (String stage : all.byStage().keySet()) {
        String heading =
            (parts.isEmpty() ? "Returned by the " : "Returned after that, by the ") + stage;
        parts.add(count("stage-" + (parts.size() + 1), heading).where("stage", stage));
      }
      if (withLate()) {
        parts.add(count("late", "Returned after the last day").where("stage", "late"));
      }
      if (withoutDay()) {
        parts.add(
            count(
                    "without-day",
                    withLate() ? "Returned in full, with no last day set" : "Returned in full")
                .where("stage", "no day set"));
      }
      if (all.partlyReturned() > 0) {
        parts.add(count("part", "Returned in part").where("stage", "in part"));
      }
      return parts.stream().map(one -> one.measuring(returned().measure())).toList();
    }

    void add(ReportTable.Builder table) {
      parts().forEach(table::column);
      String[] ids = parts().stream().map(one -> one.id().value()).toArray(String[]::new);
      Column.Measure not = count("not-returned", "Not returned");
      table
          .column(returned().sumOf(ids))
          .column(not)
          .column(asked().sumOf(returned().id().value(), not.id().value()))
          .column(Column.Share.of("rate", RATE, returned().id().value(), asked().id().value(), 2))
          .column(count("not-asked", "Not asked to return it"));
    }

    List<Cell> cells(Optional<CompletionFigures> figures) {
      List<Cell> cells = new ArrayList<>();
      for (String stage : all.byStage().keySet()) {
        cells.add(TableParts.count(figures, one -> one.byStage().getOrDefault(stage, 0L)));
      }
      if (withLate()) {
        cells.add(TableParts.count(figures, CompletionFigures::late));
      }
      if (withoutDay()) {
        cells.add(TableParts.count(figures, CompletionFigures::returned));
      }
      if (all.partlyReturned() > 0) {
        cells.add(TableParts.count(figures, CompletionFigures::partlyReturned));
      }
      cells.add(TableParts.count(figures, CompletionFigures::notReturned));
      cells.add(TableParts.count(figures, CompletionFigures::outOfScope));
      return cells;
    }
  }

  /**
   * Returns how many audits were planned and undertaken, against the programme.
   *
   * @param audits those of the quarters of the year, and of the quarters of the year before
   * @return grouped by kind, by quarter in order of time
   */
  public static ReportTable audits(Yearly<AuditTotals> audits) {
    Column.Measure undertaken = Column.Measure.ofCount("audits-undertaken", "Undertaken", "audits");
    ReportTable.Builder table =
        ReportTable.builder("audits", "Audits against the programme, " + audits.period().label())
            .during(audits.period())
            .groupedBy(Column.dimension("kind", "Kind of audit"))
            .column(Column.dimension("quarter", "Quarter"))
            .column(Column.Measure.ofCount("audits-planned", "Planned", "audits"))
            .column(Column.Measure.ofCount("audits-overdue", "Of them overdue", "audits"))
            .column(part("in-time", "Undertaken in time"))
            .column(part("late", "Undertaken late"))
            .column(part("unplanned", "Undertaken, not planned"))
            .column(
                undertaken.sumOf("undertaken-in-time", "undertaken-late", "undertaken-unplanned"))
            .column(Column.Measure.ofCount("audits-presented", "Of them presented", "audits"));
    audits.before().ifPresent(before -> table.column(TableParts.before(undertaken, before)));
    for (AuditKind kind : AuditKind.values()) {
      String words = Labels.capital(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      table.group(words);
      List<ReportingPeriod> quarters = audits.period().quarters();
      for (int i = 0; i < quarters.size(); i++) {
        row(table, audits, kind, i);
      }
      table.subtotal(words + ", all");
    }
    return table
        .total("All audits")
        .note(
            "Planned by the quarter in which the last day planned lies; undertaken by the quarter"
                + " in which an audit was completed.")
        .build();
  }

  private static Column.Measure part(String what, String heading) {
    return Column.Measure.ofCount("undertaken-" + what, heading, "audits")
        .measuring("audits-undertaken")
        .where("timing", what);
  }

  private static void row(
      ReportTable.Builder table, Yearly<AuditTotals> audits, AuditKind kind, int quarter) {
    AuditFigures now = audits.totals().figures(audits.period().quarters().get(quarter), kind);
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.words("Quarter " + (quarter + 1)),
                Cell.count(now.planned()),
                Cell.count(now.overdue()),
                Cell.count(now.inTime()),
                Cell.count(now.late()),
                Cell.count(now.unplanned()),
                Cell.count(now.presented())));
    audits
        .before()
        .ifPresent(
            before -> {
              List<ReportingPeriod> quarters = before.period().quarters();
              cells.add(
                  quarter < quarters.size()
                      ? Cell.count(
                          before.totals().figures(quarters.get(quarter), kind).undertaken())
                      : Mark.NOT_APPLICABLE);
            });
    table.row(cells.toArray(Cell[]::new));
  }
}
