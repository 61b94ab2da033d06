// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.ncscp.reporting.aggregate.TableParts.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ncscp.core.assurance.risk.RiskBand;
import org.ncscp.core.assurance.risk.RiskEntry.Movement;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;

/** The risk register as tables. Risks are risks to the partnership's work, not children at risk. */
public final class RiskReportTables {
  private RiskReportTables() {}

  /**
   * Returns how many open risks are in each band, before and after what is done against them.
   *
   * @param risks those of the register on the last day of the year, and of the year before
   * @param bands the bands of the scale on that day, the lowest first; a band without a risk has a
   *     row too
   * @return the highest band first, then those that nobody assessed
   */
  public static ReportTable byBand(Yearly<RiskTotals> risks, List<RiskBand> bands) {
    Column.Measure after = Column.Measure.ofCount("risks-after", "With what is done", "risks");
    ReportTable.Builder table =
        ReportTable.builder("risks-by-band", "Open risks by band, " + risks.period().label())
            .asAt(risks.period().last())
            .column(Column.dimension("band", "Band"))
            .column(Column.Measure.ofCount("risks-before", "If nothing were done", "risks"))
            .column(after);
    risks.before().ifPresent(before -> table.column(TableParts.before(after, before)));
    Set<String> names = new LinkedHashSet<>();
    bands.forEach(band -> names.add(band.band()));
    names.addAll(risks.totals().byBandBefore().keySet());
    names.addAll(risks.totals().byBandAfter().keySet());
    risks.before().ifPresent(before -> names.addAll(before.totals().byBandAfter().keySet()));
    List<String> highestFirst = new ArrayList<>(names);
    Collections.reverse(highestFirst);
    for (String band : highestFirst) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(band));
      cells.add(in(risks.totals().byBandBefore(), band));
      cells.add(in(risks.totals().byBandAfter(), band));
      risks.before().ifPresent(before -> cells.add(in(before.totals().byBandAfter(), band)));
      table.row(cells.toArray(Cell[]::new));
    }
    List<Cell> never = new ArrayList<>();
    never.add(Cell.words("Not assessed"));
    never.add(Cell.count(risks.totals().neverAssessed()));
    never.add(Cell.count(risks.totals().neverAssessed()));
    risks.before().ifPresent(before -> never.add(Cell.count(before.totals().neverAssessed())));
    return table.row(never.toArray(Cell[]::new)).total("Open risks").build();
  }

  private static Cell in(Map<String, Long> bands, String band) {
    return Cell.count(find(bands, band).orElse(0L));
  }

  /**
   * Returns how many risks were opened and closed in the year, and how those open moved.
   *
   * @param risks those of the register on the last day of the year, and of the year before
   * @return one row for each; they are not parts of one whole
   */
  public static ReportTable movements(Yearly<RiskTotals> risks) {
    Column.Measure count = Column.Measure.ofCount("risks", "Risks", "risks").notAdditive();
    ReportTable.Builder table =
        ReportTable.builder("risk-movements", "The risk register, " + risks.period().label())
            .during(risks.period())
            .column(Column.dimension("standing", "Standing"))
            .column(count);
    risks.before().ifPresent(before -> table.column(TableParts.before(count, before)));
    Yearly<List<Long>> counts = risks.map(RiskReportTables::counts);
    List<String> headings =
        List.of(
            "Opened in the year",
            "Closed in the year",
            "Escalated in the year",
            "Open at the end",
            "Of those open, higher than before",
            "Of those open, as high as before",
            "Of those open, lower than before",
            "Of those open, assessed once only",
            "Of those open, assessed by another scale before",
            "Of those open, not assessed",
            "Of those open, standing escalated");
    for (int i = 0; i < headings.size(); i++) {
      int at = i;
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(headings.get(i)));
      counts.each(year -> cells.add(Cell.count(year.totals().get(at))));
      table.row(cells.toArray(Cell[]::new));
    }
    return table
        .note(
            "A risk escalated in the year counts there even if it was taken back or closed since.")
        .build();
  }

  private static List<Long> counts(RiskTotals risks) {
    List<Long> counts = new ArrayList<>();
    counts.add(risks.openedInPeriod());
    counts.add(risks.closedInPeriod());
    counts.add(risks.escalatedInPeriod());
    counts.add(risks.open());
    for (Movement movement :
        List.of(
            Movement.RISEN,
            Movement.UNCHANGED,
            Movement.FALLEN,
            Movement.FIRST_ASSESSMENT,
            Movement.SCALE_CHANGED,
            Movement.NEVER_ASSESSED)) {
      counts.add(find(risks.byMovement(), movement).orElse(0L));
    }
    counts.add(risks.escalated());
    return counts;
  }
}
