// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ncscp.core.narrative.Passage;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.statement.FindingId;
import org.ncscp.core.statement.FindingOverride;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.reporting.document.Glossary;
import org.ncscp.reporting.reconciliation.Clearance;
import org.ncscp.reporting.reconciliation.Finding;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableId;
import org.ncscp.reporting.table.TableRow;

/**
 * Keeps out of print what the counts that are withheld would be told by: passages, words in tables
 * and lines of findings with small numbers, unless somebody answers for them by name; and ratings
 * and trends of figures that are withheld.
 */
final class PrintSafety {
  private static final ColumnId RATING = ColumnId.of("rating");
  private static final Set<ColumnId> JUDGEMENTS =
      Set.of(RATING, ColumnId.of("trend"), ColumnId.of("trend-year"));
  private static final TableId SUMMARY = TableId.of("indicator-summary");
  private static final Set<ColumnId> RATINGS =
      Set.of(
          ColumnId.of("on-target"),
          ColumnId.of("within-tolerance"),
          ColumnId.of("off-target"),
          ColumnId.of("no-target"));

  private final SmallNumbers small;
  private final Set<RecordId> toldFigures = new HashSet<>();
  private final Set<String> toldTitles = new HashSet<>();
  private final Set<FindingId> answeredFor = new HashSet<>();

  PrintSafety(SmallNumbers small, List<StatedFigure> stated, Clearance clearance) {
    this.small = small;
    stated.stream()
        .filter(small::isToldBy)
        .forEach(
            figure -> {
              toldFigures.add(figure.provenance().id());
              toldTitles.add(figure.title());
            });
    clearance.overridden().forEach(one -> answeredFor.add(one.finding().id()));
  }

  /** What is written, without the passages and terms that tell a small number. */
  Narrative narrative(Narrative written) {
    List<Passage> told =
        small.in(written.passages()).stream()
            .map(SmallNumbers.Told::passage)
            .filter(passage -> !answeredFor.contains(YearChecks.toldIn(passage)))
            .toList();
    List<Glossary.Term> terms =
        written.glossary().terms().stream()
            .filter(
                term ->
                    !small.isIn(term.meaning()) || answeredFor.contains(YearChecks.toldIn(term)))
            .toList();
    return written.without(told, terms);
  }

  /** Who answers for a finding and why, without a reason that tells a small number. */
  String answer(Clearance.Overridden one) {
    FindingOverride override = one.override();
    return !small.isIn(override.reason()) || answeredFor.contains(YearChecks.toldIn(override))
        ? one.answer()
        : new Clearance.Overridden(
                one.finding(),
                override.withReason("the reason names numbers that are too small to print"))
            .answer();
  }

  /** The figures that were stated, by whether they may be printed. */
  boolean isTold(StatedFigure figure) {
    return toldFigures.contains(figure.provenance().id());
  }

  /** The tables that were made safe, without words that tell what they withhold. */
  List<ReportTable> tables(List<ReportTable> tables) {
    Set<String> hidden = periodsOfHiddenJudgements(tables);
    return tables.stream()
        .filter(table -> !small.isInHeads(table) || isAnsweredFor(table))
        .map(table -> withoutSummary(table(table), hidden))
        .toList();
  }

  private boolean isAnsweredFor(ReportTable table) {
    return answeredFor.contains(YearChecks.toldIn(table.id()));
  }

  /** The quarters in which a rating is withheld: how many are rated how would tell it. */
  private static Set<String> periodsOfHiddenJudgements(List<ReportTable> tables) {
    Set<String> hidden = new HashSet<>();
    for (ReportTable table : tables) {
      if (hasJudgements(table)) {
        ReportTable judged = withoutJudgements(table);
        judged.rows().stream()
            .filter(row -> row.cells().get(judged.indexOf(RATING)) == Mark.WITHHELD)
            .forEach(row -> hidden.add(((Cell.Words) row.cells().get(0)).words()));
      }
    }
    return hidden;
  }

  private static ReportTable withoutSummary(ReportTable table, Set<String> hidden) {
    return table.id().equals(SUMMARY)
        ? table.replacing(
            (row, column, cell) ->
                RATINGS.contains(column.id())
                        && row.cells().get(0) instanceof Cell.Words quarter
                        && hidden.contains(quarter.words())
                    ? Mark.WITHHELD
                    : cell)
        : table;
  }

  /**
   * A line of a finding, or what is checked if the line would tell a figure that is withheld, as
   * one of its places or as the cause that it names.
   */
  String line(Finding finding) {
    boolean tells =
        finding.places().stream()
            .filter(place -> place.table().equals("stated-figures"))
            .anyMatch(place -> place.records().stream().anyMatch(toldFigures::contains));
    return tells || toldTitles.stream().anyMatch(finding.line()::contains)
        ? finding.kind().sentence() + " One does not, and is too small to print."
        : finding.line();
  }

  private ReportTable table(ReportTable table) {
    ReportTable judged = withoutJudgements(table);
    return isAnsweredFor(table)
        ? judged
        : judged.replacing(
            (row, column, cell) ->
                cell instanceof Cell.Words words && small.isIn(words.words())
                    ? Mark.WITHHELD
                    : cell);
  }

  private static boolean hasJudgements(ReportTable table) {
    return table.columns().stream().anyMatch(column -> column.id().equals(RATING));
  }

  /** Ratings and trends go with the figure that they judge and with the one that they compare. */
  private static ReportTable withoutJudgements(ReportTable table) {
    if (!hasJudgements(table)) {
      return table;
    }
    Set<String> groups = new HashSet<>();
    List<TableRow> hidden = new ArrayList<>();
    for (TableRow row : table.rows()) {
      if (row.cells().contains(Mark.WITHHELD)) {
        hidden.add(row);
        row.group().ifPresent(groups::add);
      }
    }
    return table.replacing(
        (row, column, cell) ->
            JUDGEMENTS.contains(column.id())
                    && (hidden.contains(row) || row.group().filter(groups::contains).isPresent())
                ? Mark.WITHHELD
                : cell);
  }
}
