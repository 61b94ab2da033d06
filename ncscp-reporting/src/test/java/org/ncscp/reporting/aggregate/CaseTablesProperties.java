// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ncscp.reporting.aggregate.MadeSummaries.YEAR;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.reporting.table.Cell;
import org.ncscp.reporting.table.Column;
import org.ncscp.reporting.table.ReportTable;
import org.ncscp.reporting.table.TableRow;

class CaseTablesProperties {
  private static final CaseTables TABLES = CaseTables.of(NottinghamCity.arrangements());

  /** Whatever the cases: the same deadlines have the same figures in both tables. */
  @Property(tries = 50)
  void tables_agreeWithEachOtherAndTheTotals(@ForAll long seed) {
    OfPeriod<ReviewTotals> made =
        new OfPeriod<>(
            YEAR, MadeSummaries.of(seed, 20).stream().collect(ReviewTotals.collector(YEAR)));
    ReportTable timeliness = TABLES.timelinessByRule(made, Optional.empty());
    ReportTable deadlines =
        TABLES.deadlinesByRule(
            new OfPeriod<>(YEAR, made.totals().byRevisedDueDate()), Optional.empty());
    Column.Measure one = (Column.Measure) timeliness.columns().get(5);
    Column.Measure other = (Column.Measure) deadlines.columns().get(1);
    List<TableRow> rows = timeliness.rows();
    assertEquals(rows.size(), deadlines.rows().size());
    for (int at = 0; at < rows.size(); at++) {
      TableRow there = deadlines.rows().get(at);
      assertEquals(timeliness.key(rows.get(at), one), deadlines.key(there, other));
      assertEquals(rows.get(at).cells().get(5), there.cells().get(1));
    }
    long completed =
        made.totals().byKind().values().stream().mapToLong(ReviewTotals.Figures::completed).sum();
    ReportTable kinds = TABLES.reviewsByKind(made, Optional.empty());
    assertEquals(Cell.count(completed), kinds.rows().get(kinds.rows().size() - 1).cells().get(2));
  }
}
