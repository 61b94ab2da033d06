// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.Objects.requireNonNull;
import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.DeadlineRule;
import org.ncscp.core.rule.Provision;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.Strength;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;

/** The tables of deadlines by rule: the partnership's own, and what other bodies aim at. */
final class DeadlineTables {
  /** Who stands for all partners together, in every rule book. */
  private static final List<String> TOGETHER = List.of("partnership", "safeguarding-partners");

  private static final String OWN = "deadlines";
  private static final String OF_OTHERS = "deadlines-of-others";

  private final Labels labels;

  /** The rules that are another body's aim, and what that is called. */
  private final Map<RuleId, String> others = new HashMap<>();

  DeadlineTables(Arrangements arrangements, Labels labels) {
    this.labels = labels;
    Set<String> named = named(arrangements);
    RuleBook book = arrangements.ruleBook();
    for (DeadlineRule rule : book.rules()) {
      Provision last = rule.versions().get(rule.versions().size() - 1).provision();
      if (last.strength() == Strength.AIM && !named.contains(last.responsible().value())) {
        others.put(rule.id(), Labels.capital(book.nameOf(last.responsible())));
      }
    }
  }

  /** Every body that the arrangements ever name, by itself or as what it is. */
  private static Set<String> named(Arrangements arrangements) {
    Set<String> named = new HashSet<>(TOGETHER);
    arrangements.groups().forEach(one -> named.add(one.id().value()));
    arrangements.offices().forEach(one -> named.add(one.id().value()));
    arrangements.posts().forEach(one -> named.add(one.id().value()));
    arrangements.organisations().forEach(one -> named.add(one.id().value()));
    arrangements.partners().forEach(one -> named.add(one.role().description().replace(' ', '-')));
    arrangements.relevantAgencies().stream()
        .flatMap(all -> all.entries().stream())
        .flatMap(one -> one.wholeClass().stream())
        .forEach(one -> named.add(one.id().value()));
    return named;
  }

  private List<RuleId> rules(Yearly<Timeliness> now, Predicate<RuleId> which) {
    Stream<Yearly<Timeliness>> years = Stream.concat(Stream.of(now), now.before().stream());
    return labels.inOrder(years.map(one -> one.totals().byRule().keySet())).stream()
        .filter(which)
        .toList();
  }

  ReportTable byOriginal(Yearly<Timeliness> now) {
    ReportTable.Builder table =
        ReportTable.builder(
                "timeliness-by-rule",
                CaseTables.inPeriod("Timeliness by the original due date", now))
            .during(now.period())
            .column(Column.dimension("rule", "What was due"));
    judged(table, Optional.empty());
    now.before().ifPresent(last -> judged(table, Optional.of(last.period().label())));
    for (RuleId rule : rules(now, not(others::containsKey))) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(labels.of(rule)));
      now.each(
          year -> {
            Timeliness.Figures figures = year.totals().figures(rule);
            cells.add(Cell.count(figures.inTime()));
            cells.add(Cell.count(figures.judged() - figures.inTime()));
          });
      table.row(cells.toArray(Cell[]::new));
    }
    return table
        .total("All deadlines")
        .note("Due are those done in the period and those overdue at its end.")
        .note("By the original date, more time that was given counts for nothing.")
        .build();
  }

  private static void judged(ReportTable.Builder table, Optional<String> lastYear) {
    String end = lastYear.isPresent() ? "-last-year" : "";
    String label = lastYear.map(last -> ", " + last).orElse("");
    table
        .column(original("in-time" + end, "In time" + label, "in time", lastYear))
        .column(original("not-in-time" + end, "Not in time" + label, "not in time", lastYear))
        .column(
            original("due" + end, "Due" + label, "due", lastYear)
                .sumOf("in-time" + end, "not-in-time" + end))
        .column(inTime(end, label));
  }

  private static Column.Share inTime(String end, String label) {
    return Column.Share.of(
        "share" + end, "In time" + label + " (%)", "in-time" + end, "due" + end, 1);
  }

  private static Column.Measure original(
      String id, String heading, String state, Optional<String> lastYear) {
    return of(OWN, id, heading, state, "original", lastYear);
  }

  private static Column.Measure of(
      String measure,
      String id,
      String heading,
      String state,
      String basis,
      Optional<String> lastYear) {
    Column.Measure column =
        Column.Measure.ofCount(id, heading, "deadlines")
            .asIdentifying()
            .measuring(measure)
            .where("due-date", basis)
            .where("state", state);
    return lastYear.map(last -> column.where("period", last)).orElse(column);
  }

  ReportTable byRevised(Yearly<Timeliness> now) {
    ReportTable.Builder table =
        ReportTable.builder("deadlines-by-rule", CaseTables.inPeriod("Deadlines by rule", now))
            .during(now.period())
            .column(Column.dimension("rule", "What was due"));
    states(OWN, table, now);
    List<RuleId> rules = rules(now, not(others::containsKey));
    rules.forEach(rule -> table.row(states(rule, now, labels.of(rule))));
    return table
        .total("All deadlines")
        .note("Due are those met in time or late and those overdue at the end.")
        .build();
  }

  ReportTable ofOthers(Yearly<Timeliness> now) {
    ReportTable.Builder table =
        ReportTable.builder(
                OF_OTHERS, CaseTables.inPeriod("What other bodies aim at, by rule", now))
            .during(now.period())
            .column(Column.dimension("rule", "What was aimed at"))
            .column(Column.dimension("body", "By whom"));
    states(OF_OTHERS, table, now);
    rules(now, others::containsKey)
        .forEach(
            rule ->
                table.row(states(rule, now, labels.of(rule), requireNonNull(others.get(rule)))));
    return table
        .note("These bind neither the partnership nor its partners and are in no total of theirs.")
        .note("Due are those met in time or late and those overdue at the end.")
        .build();
  }

  private static void states(String measure, ReportTable.Builder table, Yearly<Timeliness> now) {
    states(measure, table, Optional.empty());
    table
        .column(state(measure, "running", "Running at the end", "running", Optional.empty()))
        .column(state(measure, "cancelled", "Cancelled", "cancelled", Optional.empty()));
    now.before().ifPresent(last -> states(measure, table, Optional.of(last.period().label())));
  }

  private static void states(String measure, ReportTable.Builder table, Optional<String> lastYear) {
    String end = lastYear.isPresent() ? "-last-year" : "";
    String label = lastYear.map(last -> ", " + last).orElse("");
    table
        .column(state(measure, "in-time" + end, "Met in time" + label, "in time", lastYear))
        .column(state(measure, "late" + end, "Met late" + label, "late", lastYear))
        .column(state(measure, "overdue" + end, "Overdue at the end" + label, "overdue", lastYear))
        .column(
            state(measure, "due" + end, "Due" + label, "due", lastYear)
                .sumOf("in-time" + end, "late" + end, "overdue" + end))
        .column(inTime(end, label));
  }

  private static Cell[] states(RuleId rule, Yearly<Timeliness> now, String... heads) {
    List<Cell> cells = new ArrayList<>();
    Stream.of(heads).map(Cell::words).forEach(cells::add);
    Timeliness.Figures figures = now.totals().figures(rule);
    addStates(cells, figures);
    cells.add(Cell.count(figures.running()));
    cells.add(Cell.count(figures.cancelled()));
    now.before().ifPresent(last -> addStates(cells, last.totals().figures(rule)));
    return cells.toArray(Cell[]::new);
  }

  private static void addStates(List<Cell> cells, Timeliness.Figures figures) {
    cells.add(Cell.count(figures.inTime()));
    cells.add(Cell.count(figures.late()));
    cells.add(Cell.count(figures.overdue()));
  }

  private static Column.Measure state(
      String measure, String id, String heading, String state, Optional<String> lastYear) {
    return of(measure, id, heading, state, "revised", lastYear);
  }
}
