// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.reporting.aggregate.MadeSummaries.YEAR;

import java.util.function.ToLongFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.ReportTable;

class CaseTablesProperties {
  private static final CaseTables TABLES = CaseTables.of(NottinghamCity.arrangements());

  /** Whatever the cases: the totals of the tables are those of the cases. */
  @Property(tries = 50)
  void tables_agreeWithEachOtherAndTheTotals(@ForAll long seed) {
    Yearly<ReviewTotals> made =
        Yearly.of(YEAR, MadeSummaries.of(seed, 20).stream().collect(ReviewTotals.collector(YEAR)));
    ReportTable timeliness = TABLES.timelinessByRule(made);
    ReportTable deadlines = TABLES.deadlinesByRule(made.map(ReviewTotals::byRevisedDueDate));
    assertEquals(
        sum(made.totals().byOriginalDueDate(), Timeliness.Figures::judged), last(timeliness, 3));
    assertEquals(
        sum(made.totals().byOriginalDueDate(), Timeliness.Figures::inTime), last(timeliness, 1));
    assertEquals(
        sum(made.totals().byRevisedDueDate(), Timeliness.Figures::judged), last(deadlines, 4));
    assertEquals(
        sum(made.totals().byRevisedDueDate(), Timeliness.Figures::late), last(deadlines, 2));
    assertEquals(
        sum(made.totals().byRevisedDueDate(), Timeliness.Figures::running), last(deadlines, 6));
    long completed =
        made.totals().byKind().values().stream().mapToLong(ReviewTotals.Figures::completed).sum();
    ReportTable kinds = TABLES.reviewsByKind(made);
    assertEquals(Cell.count(completed), kinds.rows().get(kinds.rows().size() - 1).cells().get(2));
  }

  private static Cell sum(Timeliness of, ToLongFunction<Timeliness.Figures> figure) {
    return Cell.count(of.byRule().values().stream().mapToLong(figure).sum());
  }

  private static Cell last(ReportTable table, int column) {
    return table.rows().get(table.rows().size() - 1).cells().get(column);
  }
}
