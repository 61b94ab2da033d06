// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ncscp.core.narrative.Passage;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.statement.FindingId;
import org.ncscp.core.statement.StatedFigure;
import org.ncscp.reporting.reconciliation.Clearance;
import org.ncscp.reporting.reconciliation.Finding;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.ColumnId;
import org.ncscp.reporting.table.Mark;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableRow;

/**
 * Keeps out of print what the counts that are withheld would be told by: passages, words in tables
 * and lines of findings with small numbers, unless somebody answers for them by name; and ratings
 * and trends of figures that are withheld.
 */
final class PrintSafety {
  private static final Set<ColumnId> JUDGEMENTS =
      Set.of(ColumnId.of("rating"), ColumnId.of("trend"), ColumnId.of("trend-year"));

  private final SmallNumbers small;
  private final Set<RecordId> toldFigures = new HashSet<>();
  private final Set<FindingId> answeredFor = new HashSet<>();

  PrintSafety(SmallNumbers small, List<StatedFigure> stated, Clearance clearance) {
    this.small = small;
    stated.stream()
        .filter(small::isToldBy)
        .forEach(figure -> toldFigures.add(figure.provenance().id()));
    clearance.overridden().forEach(one -> answeredFor.add(one.finding().id()));
  }

  /** What is written, without the passages that tell a small number. */
  Narrative narrative(Narrative written) {
    List<Passage> told =
        small.in(written.passages()).stream()
            .map(SmallNumbers.Told::passage)
            .filter(passage -> !answeredFor.contains(YearChecks.toldIn(passage)))
            .toList();
    return written.without(told);
  }

  /** A line of a finding, or what is checked if the line would tell a figure that is withheld. */
  String line(Finding finding) {
    boolean tells =
        finding.places().stream()
            .filter(place -> place.table().equals("stated-figures"))
            .anyMatch(place -> place.records().stream().anyMatch(toldFigures::contains));
    return tells
        ? finding.kind().sentence() + " One does not, and is too small to print."
        : finding.line();
  }

  /** A table that was made safe, without words that tell what it withholds. */
  ReportTable table(ReportTable table) {
    ReportTable judged = withoutJudgements(table);
    return answeredFor.contains(YearChecks.toldIn(table.id()))
        ? judged
        : judged.replacing(
            (row, column, cell) ->
                cell instanceof Cell.Words words && small.find(words.words()).isPresent()
                    ? Mark.WITHHELD
                    : cell);
  }

  /** Ratings and trends go with the figure that they judge and with the one that they compare. */
  private static ReportTable withoutJudgements(ReportTable table) {
    if (table.columns().stream().noneMatch(column -> JUDGEMENTS.contains(column.id()))) {
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
